"""Tab goes through the cards by eye, also when a contact has been added."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from enot_desktop.ui.clinic.animal_card import AnimalCardWindow
from enot_desktop.ui.clinic.client_card import ClientCardWindow
from tests.helpers.cards import keep_client
from tests.helpers.focus import names, tab_round, tab_stops
from tests.helpers.widgets import part, press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.clinic.parts import ClinicParts
    from enot_desktop.ui.common.context import Context

    Open = Callable[[QWidget], None]

_NAMES = ["last_name", "first_name", "middle_name", "registered_on", "note"]
_CONTACT = ["type", "kind", "value", "remove_contact", "allowed"]
_END = ["add_email", "add_phone", "save", "qt_tabwidget_tabbar"]


@pytest.fixture
def show(qtbot: QtBot, context: Context) -> Open:
    """Show a card and wait for what it holds."""

    def show_it(window: QWidget) -> None:
        qtbot.addWidget(window)
        window.resize(1100, 700)
        window.show()
        qtbot.waitUntil(lambda: not context.background.busy)

    return show_it


def test_tab_passes_a_new_client(
    qtbot: QtBot, parts: ClinicParts, context: Context, show: Open
) -> None:
    card = ClientCardWindow(parts, context, None)
    show(card)
    passed = tab_round(qtbot, card, part(card, QLineEdit, "last_name"))
    assert names(passed) == [*_NAMES, *_CONTACT, *_CONTACT, *_END]
    assert set(passed) == tab_stops(card)


def test_tab_passes_contacts_that_were_read_and_added(
    qtbot: QtBot, parts: ClinicParts, context: Context, show: Open
) -> None:
    card = ClientCardWindow(parts, context, keep_client(parts))
    show(card)
    before = names(tab_round(qtbot, card, part(card, QLineEdit, "last_name")))
    contacts = before.count("value")
    assert before == [*_NAMES, *_CONTACT * contacts, *_END]
    press(card, "add_phone")
    added = card.findChildren(QLineEdit, "value")[-1]
    qtbot.waitUntil(added.isVisible)
    after = tab_round(qtbot, card, part(card, QLineEdit, "last_name"))
    assert names(after) == [*_NAMES, *_CONTACT * (contacts + 1), *_END]


def test_tab_passes_an_animal(
    qtbot: QtBot, parts: ClinicParts, context: Context, show: Open
) -> None:
    card = AnimalCardWindow(parts, context, None, None)
    show(card)
    passed = tab_round(qtbot, card, part(card, QLineEdit, "name"))
    first = ["name", "number", "owner", "choose_owner", "species", "breed", "sex"]
    assert names(passed) == [*first, "born_on_known", "note", "save", "qt_tabwidget_tabbar"]
    assert set(passed) == tab_stops(card)
