"""A campaign from registration to «Отправлено», against the service on this computer."""

from __future__ import annotations

import itertools
import tracemalloc
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState
from enot_desktop.services.campaigns.failures import WrongStage
from enot_desktop.services.campaigns.records import Records
from enot_desktop.services.campaigns.stages import ALLOWED
from enot_desktop.services.history.service import HistoryService
from enot_desktop.services.sandbox.sendpulse.options import SENDER_ADDRESS
from enot_desktop.services.sendpulse.codes import CampaignStatus
from tests.unit.services.campaigns.desk import addresses, set_clinic
from tests.unit.services.campaigns.forgetful import Forgetful

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office


@pytest.mark.m("M28")
@pytest.mark.m("M30")
@pytest.mark.m("M31")
def test_a_mailing_goes_as_a_campaign(office: Office) -> None:
    set_clinic(office.database, "Клиника «Енот»")
    mailing_id = office.mailing("anna@x.example", "maria@x.example")
    told: list[tuple[int, int]] = []
    view = office.campaigns.create_book(
        mailing_id, lambda done, total: told.append((done, total)), office.stop
    )
    assert (view.stage, view.letters, view.in_book) == (Stage.BOOK_READY, 2, 2)
    assert told == [(2, 2)]
    assert view.name.startswith(f"Клиника «Енот», рассылка № {mailing_id} от 24.11.2026 [")
    assert view.book_ends_at == office.clock.now + timedelta(days=30)
    assert office.in_book(mailing_id) == {"anna@x.example", "maria@x.example"}

    cost = office.campaigns.cost(mailing_id)
    assert (cost.recipients, cost.from_tariff) == (2, 2)
    assert cost.letters_left is not None

    view = office.create_campaign(mailing_id)
    assert (view.stage, view.problem, view.counted) == (Stage.RUNNING, None, 2)
    (campaign,) = office.at_service()
    assert (campaign.id, campaign.name) == (view.service_id, view.name)
    assert view.created_at == office.clock.now

    view = office.wait_for(mailing_id, Stage.SENT)
    assert view.status == CampaignStatus.SENT
    assert (view.letters, view.in_book, view.figures.sent) == (2, 2, 2)
    assert view.statistics_at is not None
    assert office.states(mailing_id) == {LetterState.SENT: 2}
    letter = office.letters(mailing_id)["anna@x.example"]
    assert letter.sender == f"Клиника <{SENDER_ADDRESS}>"
    assert letter.finished_at is not None
    assert letter.subject == "Анна, ждём вас"


def test_what_arrives_is_what_the_history_shows(office: Office) -> None:
    mailing_id = office.mailing("anna@x.example")
    digests = office.attach(mailing_id, ("памятка.txt", b"one"), ("Памятка.txt", b"two"))
    assert len(digests) == 2
    office.create_book(mailing_id)
    office.create_campaign(mailing_id)
    office.wait_for(mailing_id, Stage.SENT)
    (stored,) = office.simulator.mailboxes.letters()
    arrived = office.simulator.mailboxes.letter(stored.id)
    assert arrived.subject == "Анна, ждём вас"
    assert "<p>Здравствуйте, Анна Петровна!</p>" in arrived.html
    assert "Отказаться от рассылки" in arrived.html
    assert [one.name for one in arrived.attachments] == ["памятка.txt", "Памятка (2).txt"]
    letter_id = office.letters(mailing_id)["anna@x.example"].id
    shown = HistoryService(office.database, office.files).letter(letter_id)
    assert (shown.subject, shown.state) == ("Анна, ждём вас", LetterState.SENT)
    assert "Здравствуйте, Анна Петровна!" in shown.html
    assert len(shown.attachments) == 2


@pytest.mark.m("M30")
def test_the_program_is_started_again_between_all_stages(office: Office) -> None:
    office.chunk = 1
    office.simulator.options.lock = timedelta(seconds=20)
    office.simulator.options.campaign_step = timedelta(seconds=30)
    office.restart()
    mailing_id = office.mailing("a@x.example", "b@x.example")
    seen = [office.create_book(mailing_id).stage]
    office.restart()
    seen.append(office.wait_for(mailing_id, Stage.BOOK_READY).stage)
    office.restart()
    office.simulator.end_tokens()
    seen.append(office.create_campaign(mailing_id).stage)
    office.restart()
    seen.append(office.wait_for(mailing_id, Stage.SENT).stage)
    office.restart()
    assert seen == [Stage.BOOK_CHECKING, Stage.BOOK_READY, Stage.RUNNING, Stage.SENT]
    assert len(office.at_service()) == 1
    assert office.simulator.mailboxes.count == 2


def test_the_table_of_steps_is_the_only_way(office: Office) -> None:
    mailing_id = office.ready()
    records = Records(office.database, office.clock)
    for stage, to in itertools.product(Stage, Stage):
        office.set_campaign(mailing_id, stage=stage)
        with records.change(mailing_id) as change:
            if to in ALLOWED[stage]:
                change.move(to)
                assert change.campaign.stage is to
            else:
                with pytest.raises(WrongStage):
                    change.move(to)


@pytest.mark.m("M30")
def test_five_thousand_recipients(office: Office) -> None:
    mailing_id = office.mailing(*addresses(5000))
    view = office.create_book(mailing_id)
    assert (view.stage, view.in_book) == (Stage.BOOK_READY, 5000)
    office.create_campaign(mailing_id)
    office.wait_for(mailing_id, Stage.SENT)
    assert office.states(mailing_id) == {LetterState.SENT: 5000}
    heard = office.simulator.heard
    assert sum(one.method == "POST" and one.path.endswith("/emails") for one in heard) == 25


def test_memory_does_not_grow_with_the_recipients(office: Office) -> None:
    peaks: list[int] = []
    for count in (500, 3000):
        mailing_id = office.mailing(*addresses(count))
        office.campaigns = office.new_service(Forgetful())
        tracemalloc.start()
        assert office.create_book(mailing_id).in_book == count
        assert office.create_campaign(mailing_id).stage is Stage.RUNNING
        office.tick(minutes=1)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert office.states(mailing_id) == {LetterState.SENT: count}
        office.archive_clients()
    assert peaks[1] < peaks[0] * 2
