from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import NotFound
from enot_desktop.models.values import PageRequest, Sex, TreatmentResult
from enot_desktop.services.clinic.animals import AnimalDraft, AnimalService
from enot_desktop.services.clinic.failures import (
    DateInFuture,
    NameMissing,
    NumberMissing,
    NumberTaken,
)
from enot_desktop.services.clinic.removal import Removal
from enot_desktop.services.clinic.visits import VisitDraft, VisitService
from tests.helpers.clinic import add_animal, add_client, add_letter

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock

BARSIK = AnimalDraft(
    1, "7", "Барсик", "кот", "сибирский", Sex.MALE, date(2020, 5, 1), "боится собак"
)


@pytest.fixture
def animals(database: Database, clock: SettableClock) -> AnimalService:
    add_client(database, name="Ёлкина")
    return AnimalService(database, clock)


@pytest.fixture
def visits(database: Database, clock: SettableClock) -> VisitService:
    return VisitService(database, clock)


@pytest.mark.m("M39")
def test_saved_card_is_read_back(animals: AnimalService) -> None:
    card = animals.get(animals.save(None, BARSIK))
    assert (card.number, card.name, card.species, card.breed) == ("7", "Барсик", "кот", "сибирский")
    assert (card.sex, card.born_on, card.note) == (Sex.MALE, date(2020, 5, 1), "боится собак")
    assert (card.owner_id, card.owner, card.archived) == (1, "Ёлкина", False)
    assert card.visits == ()


@pytest.mark.parametrize("search", ["барсик", "елкина СИБ", "7"])
def test_animal_is_found(animals: AnimalService, search: str) -> None:
    animals.save(None, BARSIK)
    animals.save(None, AnimalDraft(1, "8", "Рекс", "собака", "", Sex.UNKNOWN))
    assert [row.name for row in animals.page(PageRequest(search=search)).rows] == ["Барсик"]


def test_numbers_are_sorted_as_numbers(animals: AnimalService) -> None:
    for number in ("10", "9", "A1"):
        animals.save(None, replace(BARSIK, number=number))
    rows = animals.page(PageRequest(sort="number")).rows
    assert [row.number for row in rows] == ["9", "10", "A1"]


@pytest.mark.parametrize("sort", ["name", "species", "owner"])
def test_list_is_sorted_both_ways(animals: AnimalService, database: Database, sort: str) -> None:
    other = add_client(database, name="Яшин")
    animals.save(None, BARSIK)
    animals.save(None, replace(BARSIK, owner_id=other, number="8", name="Рекс", species="собака"))
    up = [row.name for row in animals.page(PageRequest(sort=sort)).rows]
    down = [row.name for row in animals.page(PageRequest(sort=sort, descending=True)).rows]
    assert sorted(up) == ["Барсик", "Рекс"]
    assert up == down[::-1]


def test_free_number_is_above_all(animals: AnimalService) -> None:
    assert animals.free_number() == "1"
    for number in ("9", "10", "A77"):
        animals.save(None, replace(BARSIK, number=number))
    assert animals.free_number() == "11"


@pytest.mark.parametrize(
    ("draft", "failure"),
    [
        (replace(BARSIK, name="  "), NameMissing),
        (replace(BARSIK, number=" "), NumberMissing),
        (replace(BARSIK, born_on=date(2027, 1, 1)), DateInFuture),
        (replace(BARSIK, owner_id=99), NotFound),
    ],
)
def test_wrong_card_is_refused(
    animals: AnimalService, draft: AnimalDraft, failure: type[Exception]
) -> None:
    with pytest.raises(failure):
        animals.save(None, draft)
    assert animals.page(PageRequest()).total == 0


def test_number_belongs_to_one_animal(animals: AnimalService) -> None:
    first = animals.save(None, BARSIK)
    assert animals.save(first, replace(BARSIK, name="Барс")) == first
    with pytest.raises(NumberTaken) as taken:
        animals.save(None, replace(BARSIK, number=" 7 "))
    assert taken.value.number == "7"


@pytest.mark.m("M39")
def test_last_visit_and_its_result_stand_in_the_list(
    animals: AnimalService, visits: VisitService
) -> None:
    animal = animals.save(None, BARSIK)
    visits.add(animal, VisitDraft(date(2026, 11, 2), "осмотр", TreatmentResult.IN_TREATMENT))
    visits.add(animal, VisitDraft(date(2026, 10, 1), "прививка", TreatmentResult.RECOVERED))
    later = visits.add(animal, VisitDraft(date(2026, 11, 2), "осмотр", TreatmentResult.IMPROVED))
    row = animals.page(PageRequest()).rows[0]
    assert (row.last_visit, row.result) == (date(2026, 11, 2), TreatmentResult.IMPROVED)
    assert [visit.reason for visit in animals.get(animal).visits] == [
        "осмотр",
        "осмотр",
        "прививка",
    ]
    visits.change(later, VisitDraft(date(2026, 9, 1), "анализ", TreatmentResult.IMPROVED, "кровь"))
    assert visits.of_animal(animal)[-1].note == "кровь"
    assert animals.of_client(1)[0].result is TreatmentResult.IN_TREATMENT
    visits.delete(later)
    assert [visit.id for visit in visits.of_animal(animal)] == [1, 2]


def test_wrong_visits_are_refused(animals: AnimalService, visits: VisitService) -> None:
    animal = animals.save(None, BARSIK)
    future = VisitDraft(date(2026, 12, 24), "осмотр", TreatmentResult.IN_TREATMENT)
    with pytest.raises(DateInFuture):
        visits.add(animal, future)
    for act in (
        lambda: visits.add(77, replace(future, visited_on=date(2026, 11, 1))),
        lambda: visits.change(77, future),
        lambda: visits.delete(77),
    ):
        with pytest.raises(NotFound):
            act()
    assert visits.of_animal(animal) == ()


def test_animal_is_deleted_or_archived(animals: AnimalService, database: Database) -> None:
    written_about = animals.save(None, BARSIK)
    add_letter(database, animal_id=written_about)
    free = add_animal(database, 1, (date(2026, 11, 1), TreatmentResult.RECOVERED), name="Рекс")
    assert animals.remove(free) is Removal.DELETED
    assert animals.remove(written_about) is Removal.ARCHIVED
    assert animals.page(PageRequest()).total == 0
    animals.restore(written_about)
    assert [row.name for row in animals.page(PageRequest()).rows] == ["Барсик"]
    with pytest.raises(NotFound):
        animals.get(free)
