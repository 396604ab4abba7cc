from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import DiskFull, NotFound
from enot_desktop.models.values import (
    AccountKind,
    IncomingProtocol,
    PageRequest,
    Security,
)
from enot_desktop.services.accounts.cards import (
    AccountDraft,
    ServerAddress,
    ServerSettings,
)
from enot_desktop.services.accounts.failures import (
    AddressInvalid,
    AddressTaken,
    CheckStep,
    HostMissing,
    KeepingNeedsImap,
    KeyringUnavailable,
    PasswordMissing,
    PortInvalid,
    PurposeMissing,
    ServerPart,
)
from tests.unit.services.accounts.drafts import DRAFT, SETTINGS, TroublesomeSecrets, with_settings

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.accounts.service import AccountService
    from tests.conftest import SettableClock


@pytest.mark.m("M02")
def test_an_account_is_stored_as_it_was_given(
    accounts: AccountService, secrets: TroublesomeSecrets, clock: SettableClock
) -> None:
    draft = replace(
        DRAFT,
        address=" Vet@Clinic.EXAMPLE ",
        sender_name="  Клиника\n «Енот» ",
        use_for_receiving=True,
        keep_sent=True,
        settings=replace(
            SETTINGS,
            smtp=ServerAddress(" SMTP.clinic.example. ", 465, Security.SSL),
            login=" vet ",
            incoming_login="other",
            sent_folder=" Sent ",
        ),
    )

    account_id = accounts.create(draft, "пароль", checked=True)
    card = accounts.get(account_id)

    assert (card.id, card.kind, card.checked_at) == (account_id, AccountKind.MAILBOX, clock())
    assert card.draft == replace(
        draft,
        address="vet@clinic.example",
        sender_name="Клиника «Енот»",
        settings=replace(
            SETTINGS,
            smtp=ServerAddress("smtp.clinic.example", 465, Security.SSL),
            login="vet",
            incoming_login="other",
            sent_folder="Sent",
        ),
    )
    assert secrets.get(account_id) == "пароль"


@pytest.mark.m("M02")
@pytest.mark.parametrize(
    ("draft", "failure"),
    [
        (replace(DRAFT, address="vet@"), AddressInvalid),
        (replace(DRAFT, address=""), AddressInvalid),
        (replace(DRAFT, use_for_sending=False), PurposeMissing),
        (with_settings(smtp=ServerAddress("  ", 465, Security.SSL)), HostMissing),
        (with_settings(smtp=ServerAddress("a.example", 0, Security.SSL)), PortInvalid),
        (with_settings(smtp=ServerAddress("a.example", 65536, Security.SSL)), PortInvalid),
        (
            replace(
                with_settings(incoming=ServerAddress("", 993, Security.SSL)),
                use_for_receiving=True,
            ),
            HostMissing,
        ),
        (
            replace(with_settings(incoming=ServerAddress("", 993, Security.SSL)), keep_sent=True),
            HostMissing,
        ),
        (
            replace(with_settings(incoming_protocol=IncomingProtocol.POP3), keep_sent=True),
            KeepingNeedsImap,
        ),
    ],
)
def test_a_draft_that_cannot_work_is_refused(
    accounts: AccountService, draft: AccountDraft, failure: type[Exception]
) -> None:
    for work in (
        lambda: accounts.create(draft, "x", checked=False),
        lambda: accounts.check(draft, "x", lambda _: None, Event()),
    ):
        with pytest.raises(failure):
            work()

    assert accounts.page(PageRequest()).total == 0


def test_which_server_is_missing_is_told(accounts: AccountService) -> None:
    draft = replace(DRAFT, use_for_sending=False, use_for_receiving=True, settings=ServerSettings())

    with pytest.raises(HostMissing) as caught:
        accounts.create(draft, "x", checked=False)

    assert caught.value.part is ServerPart.INCOMING


def test_gmail_keeps_copies_without_an_imap_server(accounts: AccountService) -> None:
    draft = replace(
        with_settings(
            smtp=ServerAddress("smtp.gmail.com", 465, Security.SSL),
            incoming=ServerAddress("", 993, Security.SSL),
        ),
        keep_sent=True,
    )

    outgoing = accounts.outgoing(accounts.create(draft, "x", checked=False))

    assert not outgoing.keep_sent


def test_an_address_has_one_account(accounts: AccountService, secrets: TroublesomeSecrets) -> None:
    first = accounts.create(DRAFT, "one", checked=False)
    second = accounts.create(replace(DRAFT, address="b@clinic.example"), "two", checked=False)

    with pytest.raises(AddressTaken):
        accounts.create(replace(DRAFT, address="VET@clinic.example"), "three", checked=False)
    with pytest.raises(AddressTaken):
        accounts.change(second, DRAFT, "three", checked=False)

    assert (secrets.get(first), secrets.get(second)) == ("one", "two")
    assert accounts.get(second).draft.address == "b@clinic.example"


def test_a_new_account_needs_a_password(accounts: AccountService) -> None:
    with pytest.raises(PasswordMissing) as caught:
        accounts.create(DRAFT, "", checked=True)

    assert caught.value.address == "vet@clinic.example"


def test_a_change_may_leave_the_password(
    accounts: AccountService, secrets: TroublesomeSecrets, clock: SettableClock
) -> None:
    account_id = accounts.create(DRAFT, "one", checked=True)
    clock.advance(hours=1)

    accounts.change(account_id, replace(DRAFT, sender_name="Врач"), None, checked=False)
    assert (secrets.get(account_id), accounts.get(account_id).checked_at) == ("one", None)
    accounts.change(account_id, DRAFT, "two", checked=True)
    assert (secrets.get(account_id), accounts.get(account_id).checked_at) == ("two", clock())

    with pytest.raises(PasswordMissing):
        accounts.change(account_id, DRAFT, "", checked=True)
    secrets.delete(account_id)
    with pytest.raises(PasswordMissing):
        accounts.change(account_id, DRAFT, None, checked=True)
    with pytest.raises(NotFound):
        accounts.change(99, DRAFT, "x", checked=True)


def test_a_keyring_that_fails_leaves_no_half_account(
    accounts: AccountService, secrets: TroublesomeSecrets
) -> None:
    secrets.locked = True
    with pytest.raises(KeyringUnavailable):
        accounts.create(DRAFT, "one", checked=True)
    assert accounts.page(PageRequest()).total == 0

    secrets.locked = False
    account_id = accounts.create(DRAFT, "one", checked=True)
    secrets.locked = True
    with pytest.raises(KeyringUnavailable):
        accounts.change(account_id, replace(DRAFT, sender_name="Врач"), "two", checked=True)
    with pytest.raises(KeyringUnavailable):
        accounts.delete(account_id)

    assert accounts.get(account_id).draft == DRAFT
    assert secrets.get(account_id) == "one"


def test_a_database_that_fails_leaves_the_password(
    accounts: AccountService,
    secrets: TroublesomeSecrets,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    account_id = accounts.create(DRAFT, "one", checked=True)

    def full() -> None:
        raise DiskFull("folder")

    monkeypatch.setattr(database, "write", full)
    with pytest.raises(DiskFull):
        accounts.change(account_id, replace(DRAFT, sender_name="Врач"), "two", checked=True)
    with pytest.raises(DiskFull):
        accounts.delete(account_id)
    with pytest.raises(DiskFull):
        accounts.create(replace(DRAFT, address="b@clinic.example"), "x", checked=True)

    assert secrets.get(account_id) == "one"
    secrets.delete(account_id)
    with pytest.raises(DiskFull):
        accounts.change(account_id, DRAFT, "two", checked=True)
    assert secrets.get(account_id) is None
    assert accounts.page(PageRequest()).total == 1


@pytest.mark.parametrize(
    ("draft", "password", "failure"),
    [
        (replace(DRAFT, address="vet@"), "пароль", AddressInvalid),
        (DRAFT, "", PasswordMissing),
        (
            replace(DRAFT, use_for_sending=False, use_for_receiving=False, keep_sent=False),
            "пароль",
            PurposeMissing,
        ),
    ],
)
def test_a_check_in_vain_is_not_begun(
    accounts: AccountService, draft: AccountDraft, password: str, failure: type[EnotError]
) -> None:
    nowhere = replace(draft, settings=ServerSettings())
    with pytest.raises(failure):
        accounts.require_checkable(nowhere, password, None)


def test_an_address_that_is_taken_is_not_checked(accounts: AccountService) -> None:
    account_id = accounts.create(DRAFT, "пароль", checked=True)
    accounts.require_checkable(DRAFT, None, account_id)
    with pytest.raises(AddressTaken):
        accounts.require_checkable(DRAFT, "пароль", None)


def test_steps_of_a_check_are_told_before(accounts: AccountService) -> None:
    sending = replace(DRAFT, use_for_sending=True, use_for_receiving=False, keep_sent=False)
    assert accounts.check_steps(sending) == (
        CheckStep.CONNECT_SMTP,
        CheckStep.ENCRYPT_SMTP,
        CheckStep.LOGIN_SMTP,
    )
