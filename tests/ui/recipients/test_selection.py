"""«Отбор клиентов»: the table of parameters and the live count (M14, M15, M18)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QToolButton

from enot_desktop.models.values import ContactKind, TreatmentResult
from enot_desktop.services.recipients.criteria import ParameterKey
from enot_desktop.ui.changes import Subject
from tests.helpers.clinic import Mail, add_animal, add_client
from tests.helpers.keys import turn_wheel
from tests.helpers.messages import close_box
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.ui.recipients.parts import RecipientsParts
    from tests.ui.recipients.workbench import Workbench

TODAY = date(2026, 11, 24)
CAPTIONS = [
    "Дней с момента регистрации",
    "Результат лечения",
    "Группа рассылки",
    "Рассылка разрешена",
    "Тип",
    "Вид",
]


@pytest.mark.m("M14")
@pytest.mark.m("M15")
def test_table_shows_the_parameters_of_the_manual(bench: Workbench) -> None:
    panel = bench.open()
    ticks = [part(panel, QCheckBox, f"tick_{key}") for key in ParameterKey]
    assert sorted(tick.text() for tick in ticks) == sorted(CAPTIONS)
    assert part(panel, QToolButton, "selection_toggle").text() == "Отбор клиентов"


@pytest.mark.m("M15")
def test_new_mailing_starts_with_allowed_email_addresses(bench: Workbench) -> None:
    panel = bench.open()
    ticked = [criterion for criterion in panel.selection.criteria if criterion.ticked]
    assert [(criterion.parameter, criterion.value) for criterion in ticked] == [
        (ParameterKey.MAILING_ALLOWED, True),
        (ParameterKey.CONTACT_TYPE, "email"),
    ]


@pytest.mark.m("M15")
def test_example_of_the_manual(bench: Workbench, database: Database) -> None:
    """Clients who first came this month and whose animals are still under treatment."""
    for number, (registered_on, result) in enumerate(
        [
            (date(2026, 11, 1), TreatmentResult.IN_TREATMENT),
            (date(2026, 11, 20), TreatmentResult.RECOVERED),
            (date(2026, 10, 31), TreatmentResult.IN_TREATMENT),
        ]
    ):
        client = add_client(database, f"client{number}@example.com", registered_on=registered_on)
        add_animal(database, client, (TODAY, result))
    bench.open()
    bench.enter_days(ParameterKey.DAYS_SINCE_REGISTRATION, TODAY.day - 1)
    bench.choose(ParameterKey.TREATMENT_RESULT, "На лечении")
    bench.wait_for_count()
    assert bench.figure("count_clients") == "Подходит клиентов: 1"
    assert bench.figure("count_new") == "Будет зарегистрировано адресов: 1"
    assert "Зарегистрировано получателей: 1" in bench.register()
    assert bench.addresses() == ["client0@example.com"]


@pytest.mark.m("M14")
def test_touching_a_value_ticks_its_parameter(bench: Workbench) -> None:
    panel = bench.open()
    tick = part(panel, QCheckBox, f"tick_{ParameterKey.CONTACT_KIND}")
    assert not tick.isChecked()
    bench.choose(ParameterKey.CONTACT_KIND, "Рабочий")
    assert tick.isChecked()


@pytest.mark.m("M18")
def test_letters_go_to_the_chosen_kind_of_address_only(
    bench: Workbench, database: Database
) -> None:
    add_client(
        database,
        Mail("home@example.com", kind=ContactKind.PERSONAL),
        Mail("office@example.com", kind=ContactKind.WORK),
    )
    bench.open()
    assert bench.figure("count_new").endswith(": 2")
    bench.choose(ParameterKey.CONTACT_KIND, "Личный")
    bench.wait_for_count()
    assert bench.figure("count_new").endswith(": 1")
    bench.compare(ParameterKey.CONTACT_KIND, "Не равно")
    bench.wait_for_count()
    bench.register()
    assert bench.addresses() == ["office@example.com"]


@pytest.mark.m("M14")
def test_applied_selection_is_there_when_the_mailing_is_opened_again(
    bench: Workbench, parts: RecipientsParts
) -> None:
    panel = bench.open()
    bench.enter_days(ParameterKey.DAYS_SINCE_REGISTRATION, 7)
    bench.tick(ParameterKey.CONTACT_TYPE, on=False)
    applied = panel.selection.criteria
    bench.press("apply_selection")
    status = part(panel, QLabel, "selection_status")
    bench.qtbot.waitUntil(lambda: status.text() == "Настройки отбора сохранены.")
    assert parts.recipients.selection(bench.mailing_id).criteria == applied
    panel.deleteLater()
    assert bench.open().selection.criteria == applied


def test_group_without_a_choice_is_named(bench: Workbench) -> None:
    bench.open()
    bench.tick(ParameterKey.GROUP)
    bench.wait_for_count()
    assert "«Группа рассылки»" in bench.figure("count_problem")
    assert bench.figure("count_clients") == ""
    bench.press("apply_selection")
    assert "снимите галочку" in close_box(bench.qtbot, bench.panel)


def test_count_follows_the_cards_of_clients(bench: Workbench, database: Database) -> None:
    bench.open()
    assert bench.figure("count_clients") == "Подходит клиентов: 0"
    add_client(database, "new@example.com")
    bench.context.changes.announce(Subject.CLIENTS)
    bench.qtbot.waitUntil(lambda: bench.figure("count_clients") == "Подходит клиентов: 1")


def test_only_the_newest_selection_is_counted(bench: Workbench, database: Database) -> None:
    for number in range(3):
        add_client(database, f"c{number}@example.com", registered_on=date(2026, 11, 24 - number))
    bench.open()
    for days in (5, 1, 0):
        bench.enter_days(ParameterKey.DAYS_SINCE_REGISTRATION, days)
    bench.wait_for_count()
    assert bench.figure("count_clients") == "Подходит клиентов: 1"


def test_wheel_does_not_change_a_field_that_is_not_in_use(bench: Workbench) -> None:
    panel = bench.open()
    box = part(panel, QComboBox, f"value_{ParameterKey.CONTACT_TYPE}")
    part(panel, QCheckBox, f"tick_{ParameterKey.CONTACT_TYPE}").setFocus()
    turn_wheel(box)
    assert box.currentText() == "Адрес электронной почты"


def test_selection_can_be_folded_away(bench: Workbench) -> None:
    panel = bench.open()
    bench.press("selection_toggle")
    assert not panel.selection.isVisible()
    bench.press("selection_toggle")
    assert panel.selection.isVisible()
