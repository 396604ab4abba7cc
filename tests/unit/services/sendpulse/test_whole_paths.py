"""The client and the invented service together."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.sendpulse.codes import CampaignStatus, DeliveryCode
from enot_desktop.services.sendpulse.failures import AnswerLost, KeysRefused, ServiceRefused
from enot_desktop.services.sendpulse.types import BookEntry, Figures, Keys, NewCampaign
from tests.helpers.sendpulse import running_simulator

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from enot_desktop.services.sendpulse.client import ConnectedAccount
    from tests.conftest import SettableClock
    from tests.unit.services.sendpulse.conftest import InventedTime

ADDRESSES = [f"client{number}@b.example" for number in range(230)]
ENTRIES = [BookEntry(address, {"name": f"Клиент «{address[6:9]}»"}) for address in ADDRESSES]


@pytest.fixture
def simulator(clock: SettableClock) -> Generator[Simulator]:
    with running_simulator(clock) as running:
        yield running


@pytest.fixture
def account(simulator: Simulator, seconds: InventedTime) -> Generator[ConnectedAccount]:
    client = SendPulse(simulator.url, clock=seconds, wait=seconds.wait)
    yield client.connect(simulator.keys)
    client.close()


def new_campaign(account: ConnectedAccount, book_id: int, name: str = "Енот 7") -> NewCampaign:
    sender = next(sender for sender in account.account.senders() if sender.active)
    return NewCampaign(name, book_id, sender.name, sender.address, "Тема", "<p>{{name}}</p>")


@pytest.mark.m("M30")
def test_from_the_book_to_the_figures(account: ConnectedAccount) -> None:
    book_id = account.books.create("Енот 7")
    account.books.add(book_id, ENTRIES)
    account.books.remove(book_id, ADDRESSES[200:])
    assert account.books.total(book_id) == 200
    contacts = [
        contact.address
        for offset in (0, 100, 200)
        for contact in account.books.contacts(book_id, offset, active=True)
    ]
    assert contacts == ADDRESSES[:200]
    book = account.books.find("Енот 7")
    assert book == account.books.get(book_id)
    assert account.books.cost(book_id).addresses_from_tariff == 200
    created = account.campaigns.create(new_campaign(account, book_id))
    assert created.recipients == 200
    state = account.campaigns.get(created.id)
    assert state is not None
    assert (state.status, state.figures) == (
        CampaignStatus.SENT,
        Figures(sent=200, delivered=200),
    )
    result = account.campaigns.result(created.id, ADDRESSES[5])
    assert result is not None
    assert result.code == DeliveryCode.DELIVERED
    account.books.delete(book_id)
    account.books.delete(book_id)
    assert account.books.get(book_id) is None


@pytest.mark.parametrize(
    "trouble",
    [faults.LOST_AFTER, faults.CUT_ANSWER],
)
def test_a_campaign_whose_answer_was_lost_is_found(
    simulator: Simulator, account: ConnectedAccount, trouble: faults.Trouble
) -> None:
    book_id = account.books.create("Енот 7")
    account.books.add(book_id, ENTRIES)
    wanted = new_campaign(account, book_id)
    assert account.campaigns.find(wanted.name) is None
    simulator.faults.add(trouble, method="POST", path="/campaigns")
    with pytest.raises(AnswerLost):
        account.campaigns.create(wanted)
    found = account.campaigns.find(wanted.name)
    assert found is not None
    assert found.status == CampaignStatus.SENT


@pytest.mark.parametrize(
    "trouble",
    [
        faults.UNAUTHORISED,
        faults.TOO_MANY_REQUESTS,
        faults.RATE_EXCEEDED,
        faults.LOST_BEFORE,
        faults.LOST_AFTER,
        faults.CUT_ANSWER,
        faults.BAD_GATEWAY,
        faults.SERVER_ERROR,
        faults.PAGE_INSTEAD,
    ],
)
def test_troubles_that_adding_survives(
    simulator: Simulator, account: ConnectedAccount, trouble: faults.Trouble
) -> None:
    book_id = account.books.create("Енот 7")
    simulator.faults.add(trouble)
    account.books.add(book_id, ENTRIES)
    assert account.books.total(book_id) == len(ENTRIES)


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (faults.CAMPAIGN_LIMIT, 791),
        (faults.BALANCE_EMPTY, 707),
        (faults.PLAN_TOO_SMALL, 708),
        (faults.PLAN_FORBIDS, 3030303030),
        (faults.IS_ERROR, 301),
        (faults.RESULT_FALSE, None),
    ],
)
def test_a_campaign_that_is_refused(
    simulator: Simulator, account: ConnectedAccount, trouble: faults.Trouble, code: int | None
) -> None:
    book_id = account.books.create("Енот 7")
    account.books.add(book_id, ENTRIES)
    wanted = new_campaign(account, book_id)
    simulator.faults.add(trouble, method="POST", path="/campaigns")
    with pytest.raises(ServiceRefused) as caught:
        account.campaigns.create(wanted)
    assert caught.value.code == code
    assert account.campaigns.find(wanted.name) is None


@pytest.mark.m("M27")
def test_a_letter_and_what_came_of_it(account: ConnectedAccount) -> None:
    sender = account.account.senders()[0]
    letter = {
        "html": b64encode(b"<p>Hello</p>").decode(),
        "text": "Hello",
        "subject": "Тема",
        "from": {"name": sender.name, "email": sender.address},
        "to": [{"email": ADDRESSES[0]}],
    }
    number = account.letters.send(json.dumps({"email": letter}).encode())
    (result,) = account.letters.results([number, "no-such-letter"])
    assert (result.id, result.address, result.smtp_code) == (number, ADDRESSES[0], 250)


@pytest.mark.m("M08")
def test_a_wrong_secret(simulator: Simulator, seconds: InventedTime) -> None:
    client = SendPulse(simulator.url, clock=seconds, wait=seconds.wait)
    with pytest.raises(KeysRefused):
        client.connect(Keys(simulator.keys.client_id, "wrong")).account.require_token()
    client.close()
