"""Book and campaign are found in the cabinet by their names (M31)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.mailing import Mailing
from enot_desktop.services.campaigns.names import CampaignWords, campaign_name, random_mark
from tests.helpers.letters import NOON
from tests.unit.services.campaigns.desk import set_clinic
from tests.unit.services.campaigns.office import WORDS

if TYPE_CHECKING:
    from enot_desktop.models.database import Database


def named(database: Database, words: CampaignWords = WORDS) -> str:
    mailing = Mailing(id=17, planned_at=NOON)
    with database.read() as session:
        return campaign_name(session, mailing, words, "abc234")


@pytest.mark.m("M31")
def test_it_tells_clinic_number_and_day(database: Database) -> None:
    set_clinic(database, "Клиника «Енот»")
    assert named(database) == "Клиника «Енот», рассылка № 17 от 24.11.2026 [abc234]"


def test_without_a_clinic_it_begins_with_the_mailing(database: Database) -> None:
    assert named(database) == "рассылка № 17 от 24.11.2026 [abc234]"
    set_clinic(database, "")
    assert named(database) == "рассылка № 17 от 24.11.2026 [abc234]"


def test_a_long_or_broken_name_of_the_clinic_does_no_harm(database: Database) -> None:
    set_clinic(database, "Кли\nника\x07 {number} " + "о" * 300)
    name = named(database)
    assert len(name) == 120
    assert name.startswith("Кли ника {number} оо")
    assert name.endswith("о, рассылка № 17 от 24.11.2026 [abc234]")


def test_no_two_marks_are_alike() -> None:
    marks = {random_mark() for _ in range(200)}
    assert len(marks) == 200
    assert all(len(mark) == 6 for mark in marks)
