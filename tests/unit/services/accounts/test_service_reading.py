from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import (
    PageRequest,
    Security,
)
from enot_desktop.services.accounts.cards import (
    AccountDraft,
    ServerAddress,
    ServerSettings,
)
from enot_desktop.services.accounts.detection import Source
from enot_desktop.services.accounts.failures import (
    CheckStep,
    PasswordMissing,
)
from enot_desktop.services.transports.protocol import MailServer
from tests.helpers.servers import LOGIN, PASSWORD, imap_server, smtp_server
from tests.unit.services.accounts.drafts import DRAFT, SETTINGS, TroublesomeSecrets

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from enot_desktop.services.accounts.service import AccountService
    from tests.conftest import SettableClock


@pytest.mark.m("M01")
def test_the_list_is_searched_and_sorted(accounts: AccountService, clock: SettableClock) -> None:
    names = {"b@clinic.example": "Ёлкина", "a@clinic.example": "абрикосов", "c@other.example": ""}
    for address, name in names.items():
        draft = replace(DRAFT, address=address, sender_name=name)
        accounts.create(draft, "x", checked=address.startswith("c"))
        clock.advance(minutes=1)

    def shown(request: PageRequest) -> list[str]:
        return [row.address[0] for row in accounts.page(request).rows]

    assert shown(PageRequest()) == ["a", "b", "c"]
    assert shown(PageRequest(sort="sender_name", descending=True)) == ["b", "a", "c"]
    assert shown(PageRequest(sort="checked_at", descending=True))[0] == "c"
    assert shown(PageRequest(search="елк")) == ["b"]
    assert shown(PageRequest(search="clinic АБРИ")) == ["a"]
    assert shown(PageRequest(offset=1, limit=1)) == ["b"]
    assert accounts.page(PageRequest(offset=1, limit=1)).total == 3
    row = accounts.page(PageRequest(search="c@")).rows[0]
    assert (row.smtp_host, row.incoming_host) == ("smtp.clinic.example", "imap.clinic.example")


def test_only_accounts_for_sending_are_offered(accounts: AccountService) -> None:
    sender = accounts.create(DRAFT, "x", checked=True)
    receiving = replace(
        DRAFT, address="in@clinic.example", use_for_sending=False, use_for_receiving=True
    )
    accounts.create(receiving, "x", checked=True)
    nameless = accounts.create(
        replace(DRAFT, address="z@clinic.example", sender_name=""), "x", checked=True
    )

    first, second = accounts.senders()

    assert (first.id, second.id) == (sender, nameless)
    assert first.caption == "Клиника «Енот» <vet@clinic.example>"
    assert second.caption == "z@clinic.example"
    assert first.attachment_limit == 1000


def test_sending_gets_the_servers_with_their_password(
    accounts: AccountService, secrets: TroublesomeSecrets
) -> None:
    draft = replace(
        DRAFT, keep_sent=True, settings=replace(SETTINGS, incoming_login="vet", sent_folder="S")
    )
    account_id = accounts.create(draft, "s3cret", checked=True)

    outgoing = accounts.outgoing(account_id)

    ssl = Security.SSL
    assert outgoing.server == MailServer(
        "smtp.clinic.example", 465, ssl, "vet@clinic.example", "s3cret"
    )
    assert outgoing.incoming == MailServer("imap.clinic.example", 993, ssl, "vet", "s3cret")
    assert (outgoing.keep_sent, outgoing.sent_folder) == (True, "S")
    assert outgoing.limits == SETTINGS.limits
    assert "s3cret" not in repr(outgoing)

    accounts.change(account_id, DRAFT, None, checked=True)
    assert accounts.outgoing(account_id).incoming is None
    secrets.delete(account_id)
    with pytest.raises(PasswordMissing):
        accounts.outgoing(account_id)
    with pytest.raises(PasswordMissing):
        accounts.remember_password(account_id, "")
    accounts.remember_password(account_id, "again")
    server = accounts.outgoing(account_id).server
    assert isinstance(server, MailServer)
    assert server.password == "again"
    assert not accounts.remembers_passwords


def test_settings_are_found_by_address(accounts: AccountService) -> None:
    assert accounts.detect("vet@ukr.net").source is Source.TABLE


@pytest.fixture
def real_draft() -> Generator[Callable[[], AccountDraft]]:
    with smtp_server(Security.SSL) as smtp, imap_server(Security.STARTTLS) as imap:
        settings = ServerSettings(
            smtp=ServerAddress("127.0.0.1", smtp.port, Security.SSL),
            incoming=ServerAddress("127.0.0.1", imap.port, Security.STARTTLS),
        )
        yield lambda: AccountDraft(LOGIN, keep_sent=True, settings=settings)


@pytest.mark.m("M05")
def test_the_check_uses_the_given_or_the_stored_password(
    accounts: AccountService, real_draft: Callable[[], AccountDraft]
) -> None:
    draft = real_draft()
    steps: list[CheckStep] = []

    def check(password: str | None, account_id: int | None = None) -> bool:
        steps.clear()
        return accounts.check(
            draft,
            password,
            lambda progress: steps.append(progress.step),
            Event(),
            account_id=account_id,
        ).passed

    assert check(PASSWORD)
    assert steps[-1] is CheckStep.SENT_FOLDER
    assert not check("wrong")
    with pytest.raises(PasswordMissing):
        check(None)
    account_id = accounts.create(draft, PASSWORD, checked=True)
    assert check(None, account_id)
    with pytest.raises(PasswordMissing):
        check("", account_id)
