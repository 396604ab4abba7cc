"""The personal cabinet: what a person sees and does there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import PageRequest
from enot_desktop.services.sandbox.sendpulse.cabinet_rows import Means
from enot_desktop.services.sandbox.sendpulse.options import (
    IDLE_SENDER_ADDRESS,
    SENDER_ADDRESS,
    SPARE_SENDER_ADDRESS,
)
from enot_desktop.services.sendpulse.codes import (
    BookStatus,
    CampaignStatus,
    ContactStatus,
    DeliveryCode,
)
from enot_desktop.services.sendpulse.failures import ServiceRefused
from enot_desktop.services.sendpulse.types import Figures
from tests.unit.services.sandbox.sendpulse.bodies import (
    contact,
    encoded,
    letter,
    new_book,
    new_campaign,
    status_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.sandbox.sendpulse.cabinet import Cabinet
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.conftest import SettableClock
    from tests.helpers.sendpulse import Caller

ANNA = "Anna@example.org"
BORIS = "boris@example.org"


@pytest.fixture
def cabinet(simulator: Simulator) -> Cabinet:
    """The cabinet of the running service."""
    return simulator.cabinet


@pytest.fixture
def book(caller: Caller) -> int:
    """The number of a book with two addresses."""
    return new_book(caller, contact(ANNA, first_name="Анна"), contact(BORIS))


@pytest.mark.m("M31")
def test_books_and_their_addresses(caller: Caller, cabinet: Cabinet, book: int) -> None:
    new_book(caller, name="Вторая")
    second, first = cabinet.books()
    assert (second.name, first.name, first.id) == ("Вторая", "Книга", book)
    assert (first.total, first.active, first.status) == (2, 2, BookStatus.ACTIVE)
    assert first.created_at == datetime(2026, 11, 24, 12, tzinfo=UTC)
    assert first.deleted_on == datetime(2026, 12, 24, 12, tzinfo=UTC)
    page = cabinet.contacts(book, PageRequest(limit=1))
    assert page.total == 2
    assert page.rows[0].email == ANNA
    assert page.rows[0].variables == (("first_name", "Анна"),)
    found = cabinet.contacts(book, PageRequest(search="BORIS"))
    assert [row.email for row in found.rows] == [BORIS]


@pytest.mark.m("M28")
def test_a_draft_is_launched_by_a_person(
    caller: Caller, simulator: Simulator, cabinet: Cabinet, book: int
) -> None:
    identity = new_campaign(caller, book, type="draft")
    (row,) = cabinet.campaigns()
    assert (row.is_draft, row.status, row.sent_at) == (True, CampaignStatus.DRAFT, None)
    cabinet.launch_draft(identity)
    assert simulator.mailboxes.count == 2
    (row,) = cabinet.campaigns()
    assert (row.is_draft, row.status) == (False, CampaignStatus.SENT)
    assert cabinet.means().letters_left == 14998
    with pytest.raises(ServiceRefused) as refusal:
        cabinet.launch_draft(identity)
    assert (refusal.value.code, refusal.value.status) == (602, 422)


def test_campaigns_with_their_figures(
    caller: Caller, simulator: Simulator, cabinet: Cabinet, book: int
) -> None:
    simulator.outcomes.set(ANNA, DeliveryCode.OPENED)
    simulator.outcomes.set(BORIS, DeliveryCode.NO_SUCH_MAILBOX)
    files = {"снимок.png": encoded("png")}
    identity = new_campaign(caller, book, attachments_binary=files)
    (row,) = cabinet.campaigns()
    assert (row.id, row.recipients) == (identity, 2)
    assert row.figures == Figures(sent=2, delivered=1, opened=1, refused=1)
    text = cabinet.campaign_text(identity)
    assert (text.sender_address, text.subject) == (SENDER_ADDRESS, "{{first_name}}, пора")
    assert text.files == (("снимок.png", 3),)
    assert "{{ first_name }}" in text.html
    page = cabinet.results(identity, PageRequest(search="anna"))
    assert [(each.email, each.code) for each in page.rows] == [(ANNA, DeliveryCode.OPENED)]


@pytest.mark.parametrize(
    ("decide", "status"),
    [
        ("approve", CampaignStatus.SENT),
        ("refuse", CampaignStatus.BLOCKED),
        ("return_for_editing", CampaignStatus.NEEDS_EDITING),
    ],
)
def test_a_moderator_decides(
    caller: Caller, simulator: Simulator, book: int, decide: str, status: CampaignStatus
) -> None:
    simulator.options.moderation = True
    identity = new_campaign(caller, book)
    with pytest.raises(ServiceRefused):
        simulator.cabinet.approve(new_campaign(caller, book, type="draft"))
    getattr(simulator.cabinet, decide)(identity)
    assert status_of(caller, identity) == status


def test_a_campaign_may_be_sent_in_part(
    caller: Caller, simulator: Simulator, cabinet: Cabinet, book: int
) -> None:
    simulator.outcomes.set(ANNA, DeliveryCode.QUEUED)
    identity = new_campaign(caller, book)
    cabinet.campaigns()
    cabinet.set_campaign_status(identity, CampaignStatus.SENT_PARTLY)
    assert status_of(caller, identity) == CampaignStatus.SENT_PARTLY
    codes = {row.email: row.code for row in cabinet.results(identity, PageRequest()).rows}
    assert codes == {ANNA: DeliveryCode.QUEUED, BORIS: DeliveryCode.DELIVERED}
    assert [stored.recipient for stored in simulator.mailboxes.letters()] == [BORIS]


def test_deleting_campaigns(
    caller: Caller, simulator: Simulator, cabinet: Cabinet, book: int
) -> None:
    simulator.options.campaign_step = timedelta(minutes=1)
    running, draft = new_campaign(caller, book), new_campaign(caller, book, type="draft")
    with pytest.raises(ServiceRefused):
        cabinet.delete_book(book)
    cabinet.delete_campaign(running)
    cabinet.delete_campaign(draft)
    assert status_of(caller, running) == CampaignStatus.CANCELLED
    assert caller.refusal("GET", f"/campaigns/{draft}") == (404, 802)
    cabinet.delete_book(book)
    assert cabinet.books() == ()


def test_a_campaign_that_is_being_sent_can_not_be_deleted(
    caller: Caller, simulator: Simulator, cabinet: Cabinet, book: int, clock: SettableClock
) -> None:
    simulator.options.campaign_step = timedelta(minutes=1)
    identity = new_campaign(caller, book)
    clock.advance(minutes=2)
    assert status_of(caller, identity) == CampaignStatus.SENDING
    with pytest.raises(ServiceRefused):
        cabinet.delete_campaign(identity)


def test_the_service_blocks_a_book_and_people_leave_it(
    caller: Caller, cabinet: Cabinet, book: int
) -> None:
    cabinet.set_book_status(book, BookStatus.BLOCKED)
    assert caller.call("GET", f"/addressbooks/{book}")[0]["status"] == 4
    cabinet.unsubscribe(book, ANNA)
    cabinet.unsubscribe(book, "nobody@example.org")
    rows = cabinet.contacts(book, PageRequest()).rows
    assert [row.status for row in rows] == [ContactStatus.UNSUBSCRIBED, ContactStatus.ACTIVE]


@pytest.mark.m("M09")
def test_senders(caller: Caller, simulator: Simulator, cabinet: Cabinet) -> None:
    assert [(row.email, row.active) for row in cabinet.senders()] == [
        (SENDER_ADDRESS, True),
        (SPARE_SENDER_ADDRESS, True),
        (IDLE_SENDER_ADDRESS, False),
    ]
    cabinet.add_sender(" Vrach@example.org", "Врач")
    assert simulator.mailboxes.count == 1
    cabinet.activate_sender("vrach@example.org")
    assert caller.call("GET", "/senders")[-1]["status"] == "Active"


@pytest.mark.m("M27")
def test_single_letters(caller: Caller, simulator: Simulator, cabinet: Cabinet) -> None:
    simulator.outcomes.set(ANNA, DeliveryCode.OPENED)
    for address in (BORIS, ANNA):
        caller.call("POST", "/smtp/emails", letter(to=[{"email": address}]))
    newest, oldest = cabinet.letters(PageRequest()).rows
    assert (newest.recipient, oldest.recipient) == (ANNA, BORIS)
    assert (newest.smtp_code, newest.smtp_words, newest.opened) == (250, "2.0.0 OK", True)
    assert (oldest.sender, oldest.subject, oldest.opened) == (
        SENDER_ADDRESS,
        "Анализ готов",
        False,
    )
    assert cabinet.letters(PageRequest(search="anna")).total == 1


def test_means(cabinet: Cabinet) -> None:
    cabinet.set_means(Means(0.5, 7))
    assert cabinet.means() == Means(0.5, 7)


def test_what_is_gone_is_refused(cabinet: Cabinet) -> None:
    acts: tuple[Callable[[], object], ...] = (
        lambda: cabinet.delete_book(1),
        lambda: cabinet.contacts(1, PageRequest()),
        lambda: cabinet.results(1, PageRequest()),
        lambda: cabinet.campaign_text(1),
        lambda: cabinet.approve(1),
        lambda: cabinet.activate_sender("x@example.org"),
    )
    for act in acts:
        with pytest.raises(ServiceRefused) as refusal:
            act()
        assert refusal.value.status == 404
