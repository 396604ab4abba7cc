"""«Полученные письма» of the training mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from enot_desktop.tour.robots.table import TableRobot

if TYPE_CHECKING:
    from enot_desktop.tour.robots.hands import Hands
    from enot_desktop.ui.sandbox.received_page import ReceivedPage


class ReceivedRobot:
    """Reads what came to the clients."""

    def __init__(self, hands: Hands, page: ReceivedPage) -> None:
        self._hands, self._page = hands, page
        self.table = TableRobot(hands, page.list)

    def read(self, place: int) -> None:
        """Choose a letter and wait until it is shown."""
        recipient = self.table.column("Кому")[place]
        self.table.click(place)
        head = self._hands.see(self._page, QLabel, "letter_head")
        self._hands.wait(lambda: recipient in head.text(), f"the letter to {recipient}")
