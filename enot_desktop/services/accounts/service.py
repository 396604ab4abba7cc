"""Accounts: create, change, delete, check, and what sending needs of them (M01–M06)."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from enot_desktop.models.account import Account
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import Page
from enot_desktop.services.accounts.cards import (
    AccountCard,
    AccountDraft,
    AccountRow,
    OutgoingAccount,
    SenderChoice,
)
from enot_desktop.services.accounts.failures import (
    AccountInUse,
    AddressInvalid,
    AddressTaken,
    PasswordMissing,
)
from enot_desktop.services.accounts.storage import (
    card_of,
    check_plan_of,
    letters_relying_on,
    outgoing_of,
    row_of,
    write_draft,
)
from enot_desktop.services.accounts.validation import cleaned, require_purpose
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.existing import existing
from enot_desktop.services.paging import search_key

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from threading import Event

    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock, PageRequest
    from enot_desktop.services.accounts.checking import AccountChecker, CheckProgress, CheckResult
    from enot_desktop.services.accounts.detection import Detected, SettingsDetector
    from enot_desktop.services.accounts.failures import CheckStep
    from enot_desktop.services.accounts.secrets import SecretStore

_ORDER: dict[str, Callable[[AccountRow], str]] = {
    "address": lambda row: row.address,
    "sender_name": lambda row: row.sender_name.casefold(),
    "smtp_host": lambda row: row.smtp_host,
    "incoming_host": lambda row: row.incoming_host,
    "checked_at": lambda row: row.checked_at.isoformat() if row.checked_at else "",
}


class AccountService:
    """Keeps the accounts in the database and their passwords in a secret store, both or neither."""

    def __init__(
        self,
        database: Database,
        secrets: SecretStore,
        checker: AccountChecker,
        detector: SettingsDetector,
        clock: Clock,
    ) -> None:
        self._database = database
        self._secrets = secrets
        self._checker = checker
        self._detector = detector
        self._clock = clock

    @property
    def remembers_passwords(self) -> bool:
        """Whether passwords outlive this run; may take a moment when asked for the first time."""
        return self._secrets.remembers

    def page(self, request: PageRequest) -> Page[AccountRow]:
        """Return the accounts for the list; they are few, so all are read."""
        with self._database.read() as session:
            rows = [row_of(account) for account in session.scalars(select(Account))]
        words = search_key(request.search).split()
        found = [row for row in rows if all(word in _searchable(row) for word in words)]
        key = _ORDER.get(request.sort, _ORDER["address"])
        found.sort(key=lambda row: (key(row), row.address), reverse=request.descending)
        window = found[request.offset : request.offset + request.limit]
        return Page(len(found), request.offset, tuple(window))

    def senders(self) -> tuple[SenderChoice, ...]:
        """Return the accounts that may send."""
        wanted = select(Account).where(Account.use_for_sending.is_(True)).order_by(Account.address)
        with self._database.read() as session:
            return tuple(
                SenderChoice(one.id, one.address, one.sender_name, one.attachment_limit)
                for one in session.scalars(wanted)
            )

    def get(self, account_id: int) -> AccountCard:
        """Return an account; raises `NotFound`."""
        with self._database.read() as session:
            return card_of(existing(session, Account, account_id, "account"))

    def detect(self, address: str) -> Detected:
        """Find the servers for an address; asks the network for up to some ten seconds.

        Raises `AddressInvalid` or `SettingsNotFound`.
        """
        return self._detector.find(address)

    def create(self, draft: AccountDraft, password: str, *, checked: bool) -> int:
        """Store a new account and return its id; `checked` says that it has passed the check.

        Raises the failures of `cleaned`, `AddressTaken`, `PasswordMissing`, `KeyringUnavailable`.
        """
        clean = cleaned(draft)
        if not password:
            raise PasswordMissing(clean.address)
        with self._database.write() as session:
            _require_free(session, clean.address)
            account = Account()
            write_draft(account, clean)
            account.checked_at = self._clock() if checked else None
            session.add(account)
            session.flush()
            account_id = account.id
        # The keyring may wait for a person, so it is not asked while the database is held.
        with self._undone_on_failure(lambda: self._remove(account_id)):
            self._secrets.set(account_id, password)
        return account_id

    def change(
        self, account_id: int, draft: AccountDraft, password: str | None, *, checked: bool
    ) -> None:
        """Change an account; a password of None stays as it is.

        Raises what `create` raises, and `NotFound`.
        """
        clean = cleaned(draft)
        with self._database.read() as session:
            existing(session, Account, account_id, "account")
            _require_free(session, clean.address, but=account_id)
        known = self._secrets.get(account_id)
        wanted = known if password is None else password
        if not wanted:
            raise PasswordMissing(clean.address)
        with self._undone_on_failure(lambda: self._set_secret(account_id, known)):
            if wanted != known:
                self._secrets.set(account_id, wanted)
            with self._database.write() as session:
                account = existing(session, Account, account_id, "account")
                _require_free(session, clean.address, but=account_id)
                write_draft(account, clean)
                account.checked_at = self._clock() if checked else None

    def delete(self, account_id: int) -> None:
        """Delete an account and its password; its documents stay, without a sender.

        Raises `NotFound`, and `AccountInUse` while letters rely on it.
        """
        with self._database.read() as session:
            _require_unused(session, account_id)
        known = self._secrets.get(account_id)
        with self._undone_on_failure(lambda: self._set_secret(account_id, known)):
            self._secrets.delete(account_id)
            with self._database.write() as session:
                account = _require_unused(session, account_id)
                mine = update(Mailing).where(Mailing.account_id == account_id)
                session.execute(mine.values(account_id=None))
                session.delete(account)

    def require_checkable(
        self, draft: AccountDraft, password: str | None, account_id: int | None
    ) -> None:
        """Look at what a check needs before the servers are known, so that none is made in vain.

        Raises `AddressInvalid`, `PasswordMissing`, `PurposeMissing` or `AddressTaken`.
        """
        address = normalise_address(draft.address)
        if not address:
            raise AddressInvalid(draft.address)
        if not password and account_id is None:
            raise PasswordMissing(draft.address)
        require_purpose(draft)
        with self._database.read() as session:
            _require_free(session, address, but=account_id)

    def check_steps(self, draft: AccountDraft) -> tuple[CheckStep, ...]:
        """Return the steps that `check` will take; raises the failures of `cleaned`."""
        return check_plan_of(cleaned(draft), "").steps

    def check(
        self,
        draft: AccountDraft,
        password: str | None,
        report: Callable[[CheckProgress], None],
        stop: Event,
        *,
        account_id: int | None = None,
    ) -> CheckResult:
        """Try the draft at the real servers, telling `report` of each step (M05).

        A password of None means the stored one of `account_id`. Raises the failures of `cleaned`
        and `PasswordMissing`; what fails at the servers stands in the result.
        """
        clean = cleaned(draft)
        if password is None and account_id is not None:
            password = self._secrets.get(account_id)
        if not password:
            raise PasswordMissing(clean.address)
        return self._checker.check(check_plan_of(clean, password), report, stop)

    def outgoing(self, account_id: int) -> OutgoingAccount:
        """Return what sending needs, password included; asks the keyring in the caller's thread.

        Raises `NotFound`, `PasswordMissing`, `KeyringUnavailable`.
        """
        card = self.get(account_id)
        password = self._secrets.get(account_id)
        if not password:
            raise PasswordMissing(card.draft.address)
        return outgoing_of(card, password)

    def remember_password(self, account_id: int, password: str) -> None:
        """Keep a password that was asked for again; raises `NotFound`, `PasswordMissing`."""
        card = self.get(account_id)
        if not password:
            raise PasswordMissing(card.draft.address)
        self._secrets.set(account_id, password)

    def _remove(self, account_id: int) -> None:
        with self._database.write() as session:
            session.execute(delete(Account).where(Account.id == account_id))

    def _set_secret(self, account_id: int, password: str | None) -> None:
        if password is None:
            self._secrets.delete(account_id)
        else:
            self._secrets.set(account_id, password)

    @contextmanager
    def _undone_on_failure(self, undo: Callable[[], None]) -> Generator[None]:
        """Keep database and keyring together: what one of them could not do, the other undoes."""
        with ExitStack() as stack:
            stack.callback(undo)
            yield
            stack.pop_all()


def _require_free(session: Session, address: str, *, but: int | None = None) -> None:
    taken = select(Account.id).where(Account.address == address)
    other = session.scalar(taken)
    if other is not None and other != but:
        raise AddressTaken(address)


def _require_unused(session: Session, account_id: int) -> Account:
    account = existing(session, Account, account_id, "account")
    waiting = letters_relying_on(session, account_id)
    if waiting:
        raise AccountInUse(waiting)
    return account


def _searchable(row: AccountRow) -> str:
    return search_key(row.address, row.sender_name, row.smtp_host, row.incoming_host)
