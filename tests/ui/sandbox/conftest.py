"""The practice cabinet over a running service, and somebody who asks that service."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.tour.robots.cabinet import CabinetRobot
from enot_desktop.tour.robots.hands import Hands
from enot_desktop.ui.letters.letter_view import LetterView
from enot_desktop.ui.sandbox.cabinet_page import CabinetPage
from tests.helpers.sendpulse import logged_in, simulator

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from enot_desktop.ui.common.context import Context
    from tests.helpers.sendpulse import Caller

__all__ = ["simulator"]


def make_view(parent: QWidget) -> tuple[LetterView, LetterView]:
    """Make the real view of letters."""
    view = LetterView(parent)
    return view, view


@pytest.fixture
def caller(simulator: Simulator) -> Generator[Caller]:
    """Somebody with a good token, as the program would be."""
    with logged_in(simulator) as caller:
        yield caller


@pytest.fixture
def page(qtbot: QtBot, simulator: Simulator, context: Context) -> CabinetPage:
    """The cabinet, open."""
    page = CabinetPage(simulator, make_view, context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


@pytest.fixture
def robot(page: CabinetPage) -> CabinetRobot:
    """Somebody in front of the open cabinet."""
    return CabinetRobot(Hands(), page)
