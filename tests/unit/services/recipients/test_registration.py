from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Event
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select, update

from enot_desktop.models.client import Client, Contact
from enot_desktop.models.letter import Letter, LetterBody
from enot_desktop.models.mailing import Exclusion, Mailing, Recipient
from enot_desktop.models.values import (
    ContactKind,
    ExclusionReason,
    LetterKind,
    LetterState,
    PageRequest,
    Reason,
)
from enot_desktop.services.clinic.names import client_search_text
from enot_desktop.services.letters.failures import UnknownTags
from enot_desktop.services.mailings.failures import AccountMissing
from enot_desktop.services.recipients import registration
from enot_desktop.services.recipients.failures import (
    MailingNotSaved,
    RegistrationStopped,
    SelectionEmpty,
)
from enot_desktop.services.recipients.registration import Registration
from enot_desktop.services.recipients.service import SelectionCount
from tests.helpers.clinic import Mail, add_client, add_phone
from tests.helpers.criteria import allowed, days_at_most, of_kind
from tests.helpers.mailings import PLANNED, add_mailing, set_state

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock
    from tests.unit.services.recipients.conftest import Workbench


def _rows_written(database: Database) -> int:
    with database.read() as session:
        return sum(
            session.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (Recipient, Letter, LetterBody, Exclusion)
        )


@pytest.mark.m("M19")
def test_every_recipient_gets_a_waiting_letter_of_its_own(
    bench: Workbench, clock: SettableClock
) -> None:
    anna = add_client(bench.database, "Anna@Example.com", name="Ёлкина")
    add_client(bench.database, "boris@example.com", name="Борисов")
    assert bench.count() == SelectionCount(2, 2, 0, 0)
    assert bench.register() == Registration(2, 0, 0)
    assert bench.addresses() == ["Anna@Example.com", "boris@example.com"]
    letters = bench.letters()
    assert len({letter.message_id for letter in letters}) == 2
    assert len({letter.body_id for letter in letters}) == 1
    letter = letters[0]
    assert (letter.kind, letter.state) == (LetterKind.MAILING, LetterState.WAITING)
    assert (letter.address, letter.normalised) == ("Anna@Example.com", "anna@example.com")
    assert (letter.planned_at, letter.created_at) == (PLANNED, clock.now)
    assert (letter.account_id, letter.client_id) == (bench.account_id, anna)
    assert letter.message_id.endswith("@enot.example>")
    assert "елкина anna@example.com" in letter.search_text


@pytest.mark.m("M19")
@pytest.mark.m("M35")
def test_letter_keeps_the_values_of_its_tags(bench: Workbench) -> None:
    with bench.database.write() as session:
        session.execute(
            update(Mailing).values(subject="{ИМЯ}, ждём вас", html="<p>{ФАМИЛИЯ} {ДАТА}</p>")
        )
    add_client(bench.database, "anna@example.com", name="Иванова")
    bench.register()
    letter = bench.letters()[0]
    assert letter.subject == ", ждём вас"
    assert letter.tag_values == {"ИМЯ": "", "ФАМИЛИЯ": "Иванова", "ДАТА": "25.11.2026"}


@pytest.mark.m("M34")
def test_letter_without_processing_keeps_its_tags(bench: Workbench) -> None:
    with bench.database.write() as session:
        session.execute(update(Mailing).values(subject="{ИМЯ} и {ЧТО-ТО}", as_is=True))
    add_client(bench.database, "anna@example.com")
    bench.register()
    assert bench.letters()[0].subject == "{ИМЯ} и {ЧТО-ТО}"
    assert bench.letters()[0].tag_values == {}


@pytest.mark.m("M19")
def test_pressing_twice_makes_no_second_letter(bench: Workbench) -> None:
    for number in range(5):
        add_client(bench.database, f"client{number}@example.com")
    assert bench.register() == Registration(5, 0, 0)
    before = [letter.message_id for letter in bench.letters()]
    assert bench.count() == SelectionCount(5, 0, 5, 0)
    assert bench.register() == Registration(0, 5, 0)
    assert [letter.message_id for letter in bench.letters()] == before


@pytest.mark.m("M19")
def test_two_registrations_at_once_make_no_second_letter(bench: Workbench) -> None:
    for number in range(300):
        add_client(bench.database, f"client{number}@example.com")
    with ThreadPoolExecutor(2) as pool:
        running = [pool.submit(bench.register) for _ in range(2)]
        done = [one.result() for one in running]
    assert sorted(one.registered for one in done) == [0, 300]
    assert len(bench.letters()) == 300


@pytest.mark.m("M19")
def test_changed_selection_adds_only_new_addresses(bench: Workbench) -> None:
    add_client(
        bench.database, Mail("a@example.com"), Mail("work@example.com", kind=ContactKind.WORK)
    )
    add_client(bench.database, Mail("b@example.com"))
    personal, work = of_kind(ContactKind.PERSONAL), of_kind(ContactKind.WORK)
    assert bench.register(personal) == Registration(2, 0, 0)
    assert bench.register(work) == Registration(1, 0, 1)
    assert bench.left_out() == {"Иванов": "no_address"}
    assert bench.register() == Registration(0, 3, 0)
    assert bench.left_out() == {}
    assert bench.addresses() == ["a@example.com", "b@example.com", "work@example.com"]


@pytest.mark.m("M24")
def test_letter_removed_from_the_queue_never_comes_back(bench: Workbench) -> None:
    add_client(bench.database, "anna@example.com")
    bench.register()
    set_state(bench.database, bench.letters()[0].id, LetterState.REMOVED)
    assert bench.register() == Registration(0, 1, 0)
    assert [letter.state for letter in bench.letters()] == [LetterState.REMOVED]


@pytest.mark.m("M17")
def test_refusal_wins_over_every_selection(bench: Workbench) -> None:
    add_client(bench.database, Mail("no@example.com", allowed=False), name="Отказов")
    add_client(bench.database, Mail("yes@example.com"), name="Согласов")
    for criteria in ((), (allowed(True),), (allowed(True), days_at_most(365))):
        assert bench.count(*criteria).excluded == 1
        assert bench.register(*criteria).excluded == 1
    assert bench.addresses() == ["yes@example.com"]
    assert bench.left_out() == {"no@example.com": "refused"}


@pytest.mark.m("M15")
@pytest.mark.m("M17")
def test_those_who_refused_can_be_found_but_not_registered(bench: Workbench) -> None:
    add_client(bench.database, Mail("no@example.com", allowed=False), Mail("also-yes@example.com"))
    add_client(bench.database, Mail("yes@example.com"))
    assert bench.count(allowed(False)) == SelectionCount(1, 0, 0, 1)
    told_before = bench.would_be_left_out(allowed(False))
    assert bench.register(allowed(False)) == Registration(0, 0, 1)
    assert bench.left_out() == told_before
    assert bench.addresses() == []
    assert bench.left_out() == {"no@example.com": "refused"}


def test_address_refused_by_anybody_gets_no_letter(bench: Workbench) -> None:
    add_client(bench.database, Mail("family@example.com"), name="Муж")
    add_client(
        bench.database, Mail("Family@Example.com", allowed=False), name="Жена", archived=True
    )
    add_client(bench.database, Mail("twice@example.com"), Mail("twice@example.com", allowed=False))
    assert bench.count() == SelectionCount(2, 0, 0, 2)
    told_before = bench.would_be_left_out()
    assert bench.register() == Registration(0, 0, 2)
    assert bench.left_out() == told_before
    assert bench.left_out() == {
        "family@example.com": "address_refused_elsewhere",
        "twice@example.com": "refused",
    }


def test_addresses_that_cannot_be_reached_are_left_out(bench: Workbench) -> None:
    add_client(bench.database, Mail("nonsense"), name="Первый")
    add_client(bench.database, Mail("dead@example.com", undeliverable=True), name="Второй")
    add_client(bench.database, name="Третий")
    phone_only = add_client(bench.database, name="Четвертый")
    add_phone(bench.database, phone_only, "+7 912 000-00-00")
    add_client(bench.database, Mail("broken", allowed=False), name="Пятый")
    assert bench.count() == SelectionCount(5, 0, 0, 5)
    told_before = bench.would_be_left_out()
    assert bench.register() == Registration(0, 0, 5)
    assert bench.left_out() == told_before
    assert bench.left_out() == {
        "nonsense": "bad_address",
        "dead@example.com": "bad_address",
        "Третий": "no_address",
        "Четвертый": "no_address",
        "broken": "refused",
    }


@pytest.mark.m("M18")
def test_address_shared_by_two_clients_gets_one_letter(bench: Workbench) -> None:
    first = add_client(bench.database, "shared@example.com", name="Первый")
    add_client(bench.database, "Shared@example.com", name="Второй")
    assert bench.count() == SelectionCount(2, 1, 0, 1)
    told_before = bench.would_be_left_out()
    assert bench.register() == Registration(1, 0, 1)
    assert bench.left_out() == told_before
    row = bench.service.page(bench.mailing_id, PageRequest()).rows[0]
    assert (row.client_id, row.address) == (first, "shared@example.com")
    excluded = bench.service.excluded_page(bench.mailing_id, PageRequest()).rows[0]
    assert (excluded.name, excluded.reason) == ("Второй", ExclusionReason.SAME_ADDRESS)
    assert bench.count() == SelectionCount(2, 0, 1, 1)
    assert bench.would_be_left_out() == bench.left_out()
    assert bench.register() == Registration(0, 1, 1)


def test_those_left_out_are_searched_and_put_in_order(bench: Workbench) -> None:
    for name in ("Сёмина", "Борисов", "Антонов"):
        add_client(bench.database, Mail(f"{name}@example.com", allowed=False), name=name)
    with bench.database.write() as session:
        for client in session.scalars(select(Client)):
            client.search_text = client_search_text(client.last_name, [])

    def names(request: PageRequest) -> list[str]:
        rows = bench.service.left_out_page(bench.mailing_id, (), request).rows
        return [row.name for row in rows]

    assert names(PageRequest(sort="name", limit=2)) == ["Антонов", "Борисов"]
    assert names(PageRequest(sort="reason", offset=1, limit=1)) == ["Борисов"]
    assert names(PageRequest(search="сем")) == ["Сёмина"]


def test_all_fitting_addresses_of_a_client_get_letters_each_once(bench: Workbench) -> None:
    add_client(bench.database, "a@example.com", "b@example.com", Mail("A@example.com"))
    assert bench.count() == SelectionCount(1, 2, 0, 0)
    assert bench.register() == Registration(2, 0, 0)
    assert bench.addresses() == ["a@example.com", "b@example.com"]


def test_archived_client_is_never_found(bench: Workbench) -> None:
    add_client(bench.database, "old@example.com", archived=True)
    assert bench.count() == SelectionCount(0, 0, 0, 0)
    with pytest.raises(SelectionEmpty):
        bench.register()
    assert _rows_written(bench.database) == 0


def test_selection_is_kept_with_the_mailing(bench: Workbench, clock: SettableClock) -> None:
    add_client(bench.database, "anna@example.com")
    bench.register(days_at_most(60))
    assert bench.service.selection(bench.mailing_id).criteria == (days_at_most(60),)
    with bench.database.read() as session:
        assert session.get_one(Mailing, bench.mailing_id).registered_at == clock.now


def test_stopped_registration_keeps_nothing(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registration, "_CHUNK", 2)
    for number in range(5):
        add_client(bench.database, f"client{number}@example.com")
    stop = Event()
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 2:
            stop.set()

    with pytest.raises(RegistrationStopped):
        bench.service.register(bench.mailing_id, (), progress, stop)
    assert seen == [(0, 5), (2, 5)]
    assert _rows_written(bench.database) == 0
    assert bench.service.selection(bench.mailing_id).criteria == ()
    assert bench.register() == Registration(5, 0, 0)


def test_unknown_tags_are_refused_before_anything_is_written(bench: Workbench) -> None:
    add_client(bench.database, "anna@example.com")
    with bench.database.write() as session:
        session.execute(update(Mailing).values(html="<p>{ИМЯ} {КЛИЧКА_ХОМЯКА}</p>"))
    with pytest.raises(UnknownTags) as unknown:
        bench.register()
    assert unknown.value.tags == ("КЛИЧКА_ХОМЯКА",)
    assert _rows_written(bench.database) == 0


def test_mailing_must_be_saved_and_have_an_account(bench: Workbench) -> None:
    add_client(bench.database, "anna@example.com")
    bench.mailing_id = add_mailing(bench.database, None)
    with pytest.raises(AccountMissing):
        bench.register()
    bench.mailing_id = 77
    for act in (bench.register, bench.count, lambda: bench.service.selection(77)):
        with pytest.raises(MailingNotSaved):
            act()
    assert _rows_written(bench.database) == 0


@pytest.mark.m("M19")
def test_recipients_show_the_state_of_their_letters(bench: Workbench, clock: SettableClock) -> None:
    add_client(bench.database, Mail("anna@example.com", kind=ContactKind.WORK), name="Ёлкина")
    add_client(bench.database, "boris@example.com", name="Борисов")
    bench.register()
    with bench.database.write() as session:
        session.execute(
            update(Letter)
            .where(Letter.normalised == "anna@example.com")
            .values(
                state=LetterState.FAILED, reason=Reason.RECIPIENT_REFUSED, finished_at=clock.now
            )
        )
    page = bench.service.page(bench.mailing_id, PageRequest(search="ЕЛКИНА"))
    assert page.total == 1
    row = page.rows[0]
    assert (row.name, row.kind, row.state) == ("Ёлкина", ContactKind.WORK, LetterState.FAILED)
    assert (row.reason, row.finished_at) == (Reason.RECIPIENT_REFUSED, clock.now)
    with bench.database.write() as session:
        session.delete(session.scalars(select(Contact)).first())
    for sort in ("name", "address", "state", "sent"):
        rows = bench.service.page(bench.mailing_id, PageRequest(sort=sort)).rows
        assert {row.name for row in rows} == {"Ёлкина", "Борисов"}
    assert {row.kind for row in rows} == {None, ContactKind.PERSONAL}


@pytest.mark.m("M24")
def test_everybody_in_a_list_is_found_with_the_letters(bench: Workbench) -> None:
    for address in ("anna@example.com", "boris@example.com", "vera@example.com"):
        add_client(bench.database, address, name=address.partition("@")[0])
    bench.register()
    request = PageRequest(sort="name", descending=True, limit=1)
    ids = bench.service.ids(bench.mailing_id, request)
    rows = {row.id: row for row in bench.service.page(bench.mailing_id, PageRequest()).rows}
    assert [rows[one].name for one in ids] == ["vera", "boris", "anna"]
    found = bench.service.ids(bench.mailing_id, PageRequest(search="boris"))
    assert bench.service.letters_of(found) == [rows[found[0]].letter_id]
    assert len(bench.service.letters_of(ids)) == 3


def test_planned_moment_is_kept_exactly(bench: Workbench) -> None:
    moment = datetime(2027, 1, 1, 6, 30, tzinfo=UTC)
    with bench.database.write() as session:
        session.execute(update(Mailing).values(planned_at=moment))
    add_client(bench.database, "anna@example.com")
    bench.register()
    assert bench.letters()[0].planned_at == moment
