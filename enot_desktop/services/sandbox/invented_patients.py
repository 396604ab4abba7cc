"""Rows of invented animals, their visits and analyses."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from enot_desktop.models.values import AnalysisState, TreatmentResult
from enot_desktop.services.clinic.names import animal_search_text
from enot_desktop.services.sandbox.invented_animals import (
    Patient,
    invent_patient,
    invent_reason,
    last_result,
    result_on_the_way,
)

if TYPE_CHECKING:
    from datetime import date
    from random import Random

    from enot_desktop.services.sandbox.invented_owners import Owner

STILL_TREATED = 34
"""How many of the new clients have an animal that is still under treatment."""

_FIRST_NUMBER = 1001
_ANIMALS_PER_OWNER = {1: 70, 2: 22, 3: 8}
_MOST_VISITS = 5
_ANALYSES = ("Общий анализ крови", "Биохимия крови", "Общий анализ мочи", "Соскоб кожи")


@dataclass(slots=True)
class PatientRows:
    """Rows for the tables of animals, visits and analyses."""

    animals: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    visits: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    analyses: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])


def invent_patients(random: Random, owners: list[Owner], today: date) -> PatientRows:
    """Return the animals of all owners with what was done for them up to today."""
    rows = PatientRows()
    still_treated = set(random.sample([owner.id for owner in owners if owner.new], STILL_TREATED))
    for owner in owners:
        counts = random.choices(list(_ANIMALS_PER_OWNER), list(_ANIMALS_PER_OWNER.values()))
        for position in range(counts[0]):
            animal_id = len(rows.animals) + 1
            rows.animals.append(_animal(animal_id, owner, invent_patient(random), today))
            first_animal = position == 0
            days = _visit_days(random, owner, today, from_the_start=first_animal)
            results = _results(
                random, owner, len(days), in_treatment=first_animal and owner.id in still_treated
            )
            rows.visits += [
                {
                    "animal_id": animal_id,
                    "visited_on": day,
                    "reason": invent_reason(random, first=day == days[0]),
                    "result": result,
                }
                for day, result in zip(days, results, strict=True)
            ]
            if results[-1] is TreatmentResult.IN_TREATMENT:
                rows.analyses.append(_analysis(random, animal_id, days[-1]))
    return rows


def _animal(animal_id: int, owner: Owner, patient: Patient, today: date) -> dict[str, Any]:
    number = str(_FIRST_NUMBER + animal_id - 1)
    born_on = today - timedelta(days=patient.age_days)
    return {
        "id": animal_id,
        "client_id": owner.id,
        "number": number,
        "name": patient.name,
        "species": patient.species,
        "breed": patient.breed,
        "sex": patient.sex,
        "born_on": min(born_on, owner.registered_on - timedelta(days=60)),
        "archived": owner.archived,
        "search_text": animal_search_text(
            number, patient.name, (patient.species, patient.breed), owner.full_name
        ),
    }


def _visit_days(random: Random, owner: Owner, today: date, *, from_the_start: bool) -> list[date]:
    available = (today - owner.registered_on).days + 1
    count = min(random.randint(1, _MOST_VISITS), available)
    offsets = sorted(random.sample(range(available), count))
    if from_the_start:
        offsets[0] = 0
    return [owner.registered_on + timedelta(days=offset) for offset in offsets]


def _results(
    random: Random, owner: Owner, count: int, *, in_treatment: bool
) -> list[TreatmentResult]:
    on_the_way = [result_on_the_way(random) for _ in range(count - 1)]
    return [*on_the_way, last_result(random, new=owner.new, in_treatment=in_treatment)]


def _analysis(random: Random, animal_id: int, day: date) -> dict[str, Any]:
    return {
        "animal_id": animal_id,
        "name": random.choice(_ANALYSES),
        "taken_on": day,
        "state": AnalysisState.ORDERED,
    }
