"""Accounts: create, change, delete, check, and what sending needs of them (M01–M09)."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from enot_desktop.models.account import Account
from enot_desktop.models.failures import NotFound
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import AccountKind, Page
from enot_desktop.services.accounts.failures import (
    AccountInUse,
    AddressInvalid,
    AddressTaken,
    CampaignUnderWay,
    PasswordMissing,
)
from enot_desktop.services.accounts.service_checking import SERVICE_STEPS, ServiceChecker
from enot_desktop.services.accounts.storage import (
    card_of,
    check_plan_of,
    keys_of,
    letters_relying_on,
    mailing_under_way,
    outgoing_of,
    row_of,
    sender_of,
    write_draft,
)
from enot_desktop.services.accounts.validation import (
    cleaned,
    cleaned_secret,
    require_entered,
    require_same,
    secret_missing,
)
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.existing import existing
from enot_desktop.services.paging import search_key

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from threading import Event

    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock, PageRequest
    from enot_desktop.services.accounts.cards import (
        AccountCard,
        AccountDraft,
        AccountRow,
        OutgoingAccount,
        SenderChoice,
    )
    from enot_desktop.services.accounts.checking import AccountChecker, CheckProgress, CheckResult
    from enot_desktop.services.accounts.detection import Detected, SettingsDetector
    from enot_desktop.services.accounts.failures import CheckStep
    from enot_desktop.services.accounts.secrets import SecretStore
    from enot_desktop.services.sendpulse.service import ServiceConnector
    from enot_desktop.services.sendpulse.types import Balance

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
        *,
        connector: ServiceConnector,
    ) -> None:
        self._database = database
        self._secrets = secrets
        self._checker = checker
        self._detector = detector
        self._clock = clock
        self._connector = connector

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
            return tuple(sender_of(one) for one in session.scalars(wanted))

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

        Raises the failures of `cleaned`, `AddressTaken`, `PasswordMissing` (with SendPulse
        `KeysMissing`), `KeyringUnavailable`.
        """
        clean = cleaned(draft)
        secret = cleaned_secret(clean, password)
        if not secret:
            raise secret_missing(clean)
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
            self._secrets.set(account_id, secret)
        return account_id

    def change(
        self, account_id: int, draft: AccountDraft, password: str | None, *, checked: bool
    ) -> None:
        """Change an account; a password of None stays as it is.

        Raises what `create` raises, `NotFound`, `KindFixed`, `AddressFixed`, `CampaignUnderWay`.
        """
        clean = cleaned(draft)
        with self._database.read() as session:
            _require_changeable(session, account_id, clean)
        known = self._secrets.get(account_id)
        wanted = known if password is None else cleaned_secret(clean, password)
        if not wanted:
            raise secret_missing(clean)
        with self._undone_on_failure(lambda: self._set_secret(account_id, known)):
            if wanted != known:
                self._secrets.set(account_id, wanted)
            with self._database.write() as session:
                account = _require_changeable(session, account_id, clean)
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

        Raises `AddressInvalid`, `PasswordMissing`, `KeysMissing`, `PurposeMissing`,
        `AddressTaken`, `KindFixed`, `AddressFixed` or `CampaignUnderWay`.
        """
        address = normalise_address(draft.address)
        if not address:
            raise AddressInvalid(draft.address)
        given = cleaned_secret(draft, password)
        require_entered(draft, secret_known=bool(given) or account_id is not None)
        with self._database.read() as session:
            if account_id is None:
                _require_free(session, address)
            else:
                _require_changeable(session, account_id, replace(draft, address=address))

    def check_steps(self, draft: AccountDraft) -> tuple[CheckStep, ...]:
        """Return the steps that `check` will take; raises the failures of `cleaned`."""
        clean = cleaned(draft)
        if clean.kind is AccountKind.SENDPULSE:
            return SERVICE_STEPS
        return check_plan_of(clean, "").steps

    def check(
        self,
        draft: AccountDraft,
        password: str | None,
        report: Callable[[CheckProgress], None],
        stop: Event,
        *,
        account_id: int | None = None,
    ) -> CheckResult:
        """Try the draft at the real servers or at the service, telling `report` of each step.

        A password of None means the stored one of `account_id`. Raises the failures of `cleaned`
        and `PasswordMissing` (with SendPulse `KeysMissing`); what fails at the servers stands in
        the result (M05, M09).
        """
        clean = cleaned(draft)
        secret = cleaned_secret(clean, password)
        if secret is None and account_id is not None:
            secret = self._secrets.get(account_id)
        if not secret:
            raise secret_missing(clean)
        if clean.kind is AccountKind.SENDPULSE:
            keys = keys_of(clean, secret)
            return ServiceChecker(self._connector).check(clean.address, keys, report, stop)
        return self._checker.check(check_plan_of(clean, secret), report, stop)

    def outgoing(self, account_id: int) -> OutgoingAccount:
        """Return what sending needs, password included; asks the keyring in the caller's thread.

        Raises `NotFound`, `PasswordMissing`, `KeyringUnavailable`.
        """
        card = self.get(account_id)
        return outgoing_of(card, self._known_secret(card))

    def service_balance(self, account_id: int, stop: Event | None = None) -> Balance:
        """Ask SendPulse for money and what is left of the tariff of one of its accounts.

        Once `stop` is set the service is not waited for any more. Raises `NotFound` (for a
        mailbox too), `PasswordMissing`, `KeyringUnavailable` and the failures of the service.
        """
        card = self.get(account_id)
        if card.kind is not AccountKind.SENDPULSE:
            raise NotFound("account", account_id)
        keys = keys_of(card.draft, self._known_secret(card))
        return self._connector.connect(keys, stop).account.balance()

    def remember_password(self, account_id: int, password: str) -> None:
        """Keep a password or Secret asked for again; raises `NotFound`, `PasswordMissing`."""
        card = self.get(account_id)
        secret = cleaned_secret(card.draft, password)
        if not secret:
            raise PasswordMissing(card.draft.address, card.kind)
        self._secrets.set(account_id, secret)

    def _known_secret(self, card: AccountCard) -> str:
        secret = self._secrets.get(card.id)
        if not secret:
            raise PasswordMissing(card.draft.address, card.kind)
        return secret

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


def _require_changeable(session: Session, account_id: int, draft: AccountDraft) -> Account:
    account = existing(session, Account, account_id, "account")
    require_same(card_of(account).draft, draft)
    if account.kind is AccountKind.SENDPULSE and draft.settings.login.strip() != account.login:
        mailing = mailing_under_way(session, account_id)
        if mailing is not None:
            raise CampaignUnderWay(mailing)
    _require_free(session, draft.address, but=account_id)
    return account


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
    service = AccountKind.SENDPULSE.value if row.kind is AccountKind.SENDPULSE else ""
    return search_key(row.address, row.sender_name, row.smtp_host, row.incoming_host, service)
