"""Accounts of SendPulse (M07–M09), with the real client at the service of the training mode."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from enot_desktop.models.account import Account
from enot_desktop.models.failures import EnotError, NotFound
from enot_desktop.models.values import AccountKind, PageRequest, Reason
from enot_desktop.services.accounts.cards import (
    SERVICE_LIMITS,
    AccountDraft,
    Limits,
    ServerAddress,
    ServerSettings,
)
from enot_desktop.services.accounts.checking import (
    AccountChecker,
    CheckProgress,
    CheckResult,
    CheckState,
)
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.failures import (
    AddressFixed,
    AddressInvalid,
    AddressTaken,
    CheckStep,
    KeyPart,
    KeysMissing,
    KindFixed,
    PasswordMissing,
    SenderFault,
    TimeZoneUnknown,
)
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.options import (
    CLIENT_ID,
    IDLE_SENDER_ADDRESS,
    SECRET,
    SENDER_ADDRESS,
    SENDER_NAME,
)
from enot_desktop.services.sendpulse.failures import KeysRefused
from enot_desktop.services.sendpulse.types import Keys
from tests.helpers.sendpulse import service, simulator
from tests.unit.services.accounts.drafts import DRAFT, TroublesomeSecrets

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from enot_desktop.services.sendpulse.client import SendPulse
    from tests.conftest import SettableClock

__all__ = ["service", "simulator"]

SERVICE = AccountDraft(
    SENDER_ADDRESS,
    settings=ServerSettings(login=CLIENT_ID, limits=SERVICE_LIMITS),
    kind=AccountKind.SENDPULSE,
)


@pytest.fixture
def accounts(
    database: Database, secrets: TroublesomeSecrets, clock: SettableClock, service: SendPulse
) -> AccountService:
    return AccountService(
        database, secrets, AccountChecker(), SettingsDetector(), clock, connector=service
    )


def with_id(client_id: str, draft: AccountDraft = SERVICE) -> AccountDraft:
    return replace(draft, settings=replace(draft.settings, login=client_id))


def checked(
    accounts: AccountService,
    draft: AccountDraft,
    secret: str | None = SECRET,
    account_id: int | None = None,
) -> tuple[CheckResult, list[tuple[CheckStep, CheckState]]]:
    """Check a draft and return the result and the news."""
    news: list[CheckProgress] = []
    result = accounts.check(draft, secret, news.append, Event(), account_id=account_id)
    return result, [(one.step, one.state) for one in news]


@pytest.mark.m("M07")
def test_what_is_stored(
    accounts: AccountService, secrets: TroublesomeSecrets, database: Database
) -> None:
    servers = ServerAddress("smtp.clinic.example", 465, DRAFT.settings.smtp.security)
    typed = replace(
        SERVICE,
        address=f" {SENDER_ADDRESS.upper()} ",
        use_for_sending=False,
        use_for_receiving=True,
        keep_sent=True,
        automatic=False,
        time_zone=" Europe/Moscow ",
        settings=ServerSettings(
            servers, login=f" {CLIENT_ID} ", incoming_login="x", limits=Limits(5)
        ),
    )
    account_id = accounts.create(typed, f"{SECRET} \n", checked=True)

    card = accounts.get(account_id)
    assert card.kind is AccountKind.SENDPULSE
    assert card.draft == AccountDraft(
        SENDER_ADDRESS,
        settings=ServerSettings(login=CLIENT_ID, limits=Limits(5)),
        kind=AccountKind.SENDPULSE,
        time_zone="Europe/Moscow",
    )
    assert secrets.get(account_id) == SECRET
    with database.read() as session:
        columns = session.execute(select(*Account.__table__.c)).one()
    assert SECRET not in {str(value) for value in columns}


@pytest.mark.m("M07")
@pytest.mark.parametrize(
    ("draft", "secret", "missing"),
    [
        (with_id(""), SECRET, KeyPart.ID),
        (with_id("  "), "", KeyPart.ID),
        (SERVICE, "", KeyPart.SECRET),
        (SERVICE, "  ", KeyPart.SECRET),
    ],
)
def test_id_and_secret_are_mandatory(
    accounts: AccountService, draft: AccountDraft, secret: str, missing: KeyPart
) -> None:
    for work in (
        lambda: accounts.create(draft, secret, checked=False),
        lambda: accounts.require_checkable(draft, secret, None),
        lambda: checked(accounts, draft, secret),
    ):
        with pytest.raises(KeysMissing) as caught:
            work()
        assert caught.value.part is missing
    assert accounts.page(PageRequest()).total == 0


@pytest.mark.parametrize(
    ("draft", "failure"),
    [
        (replace(SERVICE, address="vet@"), AddressInvalid),
        (replace(SERVICE, time_zone="Moon/Crater"), TimeZoneUnknown),
        (replace(SERVICE, time_zone="../../etc/passwd"), TimeZoneUnknown),
    ],
)
def test_drafts_that_are_refused(
    accounts: AccountService, draft: AccountDraft, failure: type[EnotError]
) -> None:
    with pytest.raises(failure):
        accounts.create(draft, SECRET, checked=True)


@pytest.mark.m("M09")
def test_the_check_asks_for_a_token_and_the_sender(accounts: AccountService) -> None:
    accounts.require_checkable(SERVICE, SECRET, None)
    assert accounts.check_steps(SERVICE) == (CheckStep.SERVICE_KEYS, CheckStep.SERVICE_SENDER)
    result, news = checked(accounts, replace(SERVICE, address=SENDER_ADDRESS.upper()))
    assert result.passed
    assert result.sender_name == SENDER_NAME
    assert result.letters_allowed
    assert result.balance is not None
    assert result.balance.currency == "USD"
    assert news == [
        (CheckStep.SERVICE_KEYS, CheckState.RUNNING),
        (CheckStep.SERVICE_KEYS, CheckState.PASSED),
        (CheckStep.SERVICE_SENDER, CheckState.RUNNING),
        (CheckStep.SERVICE_SENDER, CheckState.PASSED),
    ]


@pytest.mark.m("M09")
@pytest.mark.parametrize(
    ("draft", "secret"), [(SERVICE, "wrong"), (with_id("wrong"), SECRET), (SERVICE, "тайна")]
)
def test_wrong_keys(accounts: AccountService, draft: AccountDraft, secret: str) -> None:
    result, news = checked(accounts, draft, secret)
    assert not result.passed
    assert not result.storable
    (failure,) = result.failures
    assert (failure.step, failure.reason) == (CheckStep.SERVICE_KEYS, Reason.KEYS_REFUSED)
    assert secret not in f"{failure!r} {failure}"
    assert news[-1] == (CheckStep.SERVICE_KEYS, CheckState.FAILED)
    assert len(news) == 2


@pytest.mark.m("M09")
@pytest.mark.parametrize(
    ("address", "fault"),
    [
        (IDLE_SENDER_ADDRESS, SenderFault.NOT_ACTIVATED),
        ("nobody@enot.example", SenderFault.NOT_THERE),
    ],
)
def test_the_sender_must_be_there_and_active(
    accounts: AccountService, address: str, fault: SenderFault
) -> None:
    result, news = checked(accounts, replace(SERVICE, address=address))
    (failure,) = result.failures
    assert failure.step is CheckStep.SERVICE_SENDER
    assert (failure.reason, failure.detail) == (Reason.SENDER_REFUSED, fault)
    assert result.storable
    assert news[-1] == (CheckStep.SERVICE_SENDER, CheckState.FAILED)


@pytest.mark.parametrize(
    ("trouble", "reason", "code"),
    [
        (faults.PLAN_FORBIDS, Reason.SERVICE_REFUSED, 3030303030),
        (faults.IS_ERROR, Reason.SERVICE_REFUSED, 301),
    ],
)
def test_the_service_refuses_to_tell_its_senders(
    accounts: AccountService,
    simulator: Simulator,
    trouble: faults.Trouble,
    reason: Reason,
    code: int,
) -> None:
    simulator.faults.add(trouble, path="/senders", times=0)
    result, _news = checked(accounts, SERVICE)
    (failure,) = result.failures
    assert (failure.step, failure.reason) == (CheckStep.SERVICE_SENDER, reason)
    assert failure.code == code
    assert failure.detail
    assert result.storable


def test_nobody_answers(accounts: AccountService, simulator: Simulator) -> None:
    simulator.stop()
    result, _news = checked(accounts, SERVICE)
    (failure,) = result.failures
    assert (failure.step, failure.reason) == (CheckStep.SERVICE_KEYS, Reason.CONNECTION_REFUSED)
    assert (failure.host, result.storable) == ("", True)


def test_an_unknown_balance_is_no_failure(accounts: AccountService, simulator: Simulator) -> None:
    simulator.faults.add(faults.PLAN_FORBIDS, path="*balance*", times=0)
    result, _news = checked(accounts, SERVICE)
    assert result.passed
    assert result.balance is None


def test_a_stop_between_the_steps(accounts: AccountService, simulator: Simulator) -> None:
    stop = Event()

    def stop_after_keys(progress: CheckProgress) -> None:
        if progress == CheckProgress(CheckStep.SERVICE_KEYS, CheckState.PASSED):
            stop.set()

    result = accounts.check(SERVICE, SECRET, stop_after_keys, stop)
    assert (result.stopped, result.passed, result.failures) == (True, False, ())
    assert not [one for one in simulator.heard if one.path == "/senders"]


@pytest.mark.m("M08")
@pytest.mark.m("M09")
def test_keys_can_be_changed(accounts: AccountService, secrets: TroublesomeSecrets) -> None:
    account_id = accounts.create(with_id("old"), "old secret", checked=False)
    accounts.require_checkable(SERVICE, SECRET, account_id)
    result, _news = checked(accounts, SERVICE, SECRET, account_id)
    assert result.passed
    accounts.change(account_id, SERVICE, SECRET, checked=True)
    assert accounts.get(account_id).draft.settings.login == CLIENT_ID
    assert secrets.get(account_id) == SECRET


@pytest.mark.m("M08")
def test_an_empty_secret_stands_for_the_stored_one(
    accounts: AccountService, secrets: TroublesomeSecrets
) -> None:
    account_id = accounts.create(with_id("old"), SECRET, checked=False)
    accounts.require_checkable(SERVICE, None, account_id)
    assert checked(accounts, SERVICE, None, account_id)[0].passed
    accounts.change(account_id, SERVICE, None, checked=True)
    assert secrets.get(account_id) == SECRET
    secrets.delete(account_id)
    with pytest.raises(KeysMissing):
        checked(accounts, SERVICE, None, account_id)


@pytest.mark.m("M08")
def test_the_address_stays(accounts: AccountService, secrets: TroublesomeSecrets) -> None:
    account_id = accounts.create(SERVICE, SECRET, checked=True)
    moved = replace(SERVICE, address=IDLE_SENDER_ADDRESS)
    for work in (
        lambda: accounts.change(account_id, moved, "other", checked=True),
        lambda: accounts.require_checkable(moved, "other", account_id),
    ):
        with pytest.raises(AddressFixed) as caught:
            work()
        assert caught.value.address == SENDER_ADDRESS
    assert accounts.get(account_id).draft == SERVICE
    assert secrets.get(account_id) == SECRET
    accounts.change(
        account_id, replace(SERVICE, address=SENDER_ADDRESS.upper()), None, checked=True
    )


def test_an_account_keeps_its_kind(accounts: AccountService, secrets: TroublesomeSecrets) -> None:
    mailbox = accounts.create(DRAFT, "one", checked=True)
    service = accounts.create(SERVICE, SECRET, checked=True)
    for account_id, other in (
        (mailbox, replace(SERVICE, address=DRAFT.address)),
        (service, replace(DRAFT, address=SENDER_ADDRESS)),
    ):
        with pytest.raises(KindFixed):
            accounts.change(account_id, other, "two", checked=True)
        with pytest.raises(KindFixed):
            accounts.require_checkable(other, "two", account_id)
    assert (secrets.get(mailbox), secrets.get(service)) == ("one", SECRET)
    with pytest.raises(AddressTaken):
        accounts.require_checkable(replace(SERVICE, address=DRAFT.address), SECRET, None)


def test_what_sending_needs(accounts: AccountService, secrets: TroublesomeSecrets) -> None:
    account_id = accounts.create(replace(SERVICE, sender_name="Енот"), SECRET, checked=True)
    account = accounts.outgoing(account_id)
    assert account.server == Keys(CLIENT_ID, SECRET)
    assert (account.incoming, account.keep_sent, account.sender_name) == (None, False, "Енот")
    assert account.limits == SERVICE_LIMITS
    assert SECRET not in repr(account)
    (sender,) = accounts.senders()
    assert (sender.kind, sender.attachment_limit) == (AccountKind.SENDPULSE, 10 * 1024 * 1024)
    secrets.delete(account_id)
    for work in (accounts.outgoing, accounts.service_balance):
        with pytest.raises(PasswordMissing) as caught:
            work(account_id)
        assert caught.value.kind is AccountKind.SENDPULSE
    accounts.remember_password(account_id, f" {SECRET}\n")
    assert secrets.get(account_id) == SECRET


def test_the_balance(accounts: AccountService) -> None:
    account_id = accounts.create(SERVICE, SECRET, checked=True)
    balance = accounts.service_balance(account_id)
    assert (balance.currency, balance.tariff, balance.letters_left) == ("USD", "Учебный", 15000)
    accounts.change(account_id, SERVICE, "wrong", checked=False)
    with pytest.raises(KeysRefused):
        accounts.service_balance(account_id)
    mailbox = accounts.create(DRAFT, "one", checked=True)
    with pytest.raises(NotFound):
        accounts.service_balance(mailbox)


def test_the_list_finds_accounts_of_the_service(accounts: AccountService) -> None:
    accounts.create(DRAFT, "one", checked=True)
    accounts.create(SERVICE, SECRET, checked=True)
    (row,) = accounts.page(PageRequest(search="sendpulse")).rows
    assert (row.address, row.kind) == (SENDER_ADDRESS, AccountKind.SENDPULSE)


def test_a_broken_keyring_leaves_no_account(
    accounts: AccountService, secrets: TroublesomeSecrets
) -> None:
    secrets.locked = True
    with pytest.raises(EnotError):
        accounts.create(SERVICE, SECRET, checked=True)
    assert accounts.page(PageRequest()).total == 0
