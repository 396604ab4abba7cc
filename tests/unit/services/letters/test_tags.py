"""Values of tags from the database, and the check for unknown tags."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.animal import Animal, Visit
from enot_desktop.models.client import Client
from enot_desktop.models.user import Setting
from enot_desktop.models.values import TreatmentResult
from enot_desktop.services.letters.failures import UnknownTags
from enot_desktop.services.letters.tags import (
    Tag,
    require_known_tags,
    tags_in,
    unknown_tags,
    values_for,
)

if TYPE_CHECKING:
    from enot_desktop.models.database import Database

DAY = date(2026, 11, 24)

pytestmark = pytest.mark.m("M35")


def test_unknown_tags_of_subject_and_text() -> None:
    assert unknown_tags("{Кто} {ИМЯ}", "<p>{Что} {Кто}</p>") == ("Кто", "Что")
    assert tags_in("{Кто} {ИМЯ}", "<p>{дата}</p>") == {Tag.FIRST_NAME, Tag.DATE}
    with pytest.raises(UnknownTags) as caught:
        require_known_tags("{Кто}", "")
    assert caught.value.tags == ("Кто",)
    require_known_tags("{ИМЯ}", "<style>p { color: red }</style>{ФАМИЛИЯ}")


def _clinic_with_two_clients(database: Database) -> tuple[int, int]:
    with database.write() as session:
        session.add(Setting(name="clinic_name", value="Енот"))
        session.add(Setting(name="clinic_phone", value="+380 44 000-00-00"))
        anna = Client(
            last_name="Коваль", first_name="Анна", middle_name="Ивановна", registered_on=DAY
        )
        bare = Client(last_name="Шевченко", registered_on=DAY)
        session.add_all([anna, bare])
        session.flush()
        animals = {
            name: Animal(client_id=anna.id, number=name, name=name, archived=archived)
            for name, archived in [
                ("Мурка", False),
                ("Рекс", False),
                ("Кеша", True),
                ("Шар", False),
            ]
        }
        session.add_all(animals.values())
        session.flush()
        for name, result in [
            ("Мурка", TreatmentResult.IN_TREATMENT),
            ("Рекс", TreatmentResult.RECOVERED),
            ("Шар", TreatmentResult.DIED),
        ]:
            session.add(Visit(animal_id=animals[name].id, visited_on=DAY, result=result))
        return anna.id, bare.id


def test_values_of_clients(database: Database) -> None:
    anna_id, bare_id = _clinic_with_two_clients(database)
    with database.read() as session:
        values = values_for(session, [bare_id, anna_id, 999], DAY)
    assert set(values) == {anna_id, bare_id}
    assert values[anna_id] == {
        "ИМЯ": "Анна",
        "ОТЧЕСТВО": "Ивановна",
        "ФАМИЛИЯ": "Коваль",
        "КЛИЕНТ": "Коваль Анна Ивановна",
        "ЖИВОТНОЕ": "Мурка, Рекс",
        "КЛИНИКА": "Енот",
        "ТЕЛЕФОН_КЛИНИКИ": "+380 44 000-00-00",
        "АДРЕС_КЛИНИКИ": "",
        "ДАТА": "24.11.2026",
    }
    assert values[bare_id]["КЛИЕНТ"] == "Шевченко"
    assert values[bare_id]["ЖИВОТНОЕ"] == ""


def test_values_of_many_clients_come_in_one_go(database: Database) -> None:
    with database.write() as session:
        session.add_all(Client(last_name=str(n), registered_on=DAY) for n in range(1203))
    with database.read() as session:
        values = values_for(session, range(1, 1204), DAY)
    assert len(values) == 1203
    assert all(value["ФАМИЛИЯ"] == str(identity - 1) for identity, value in values.items())
