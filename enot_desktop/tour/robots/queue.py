"""«Рассылка сообщений»: the queue, the run, the letters in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QWidget

from enot_desktop.tour.robots.messages import MessagesRobot
from enot_desktop.tour.robots.patience import RobotLost
from enot_desktop.tour.robots.table import TableRobot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from enot_desktop.tour.robots.hands import Hands
    from enot_desktop.tour.robots.messages import Message
    from enot_desktop.ui.queue.page import QueuePage


class QueueRobot:
    """Sends and strikes out letters."""

    def __init__(self, hands: Hands, page: QueuePage) -> None:
        self._hands, self._page = hands, page
        self._messages = MessagesRobot(hands)
        self.table = TableRobot(hands, page.list)

    def choose_sender(self, name: str) -> None:
        """Choose who sends."""
        self._hands.choose(self._page, "sender", name)

    def show(self, view: str) -> None:
        """Choose in «Показать» which letters are listed."""
        self._hands.choose(self._page, "shown", view)

    def sender(self) -> str:
        """Return who is chosen to send."""
        self._wait_for_sender()
        return self._hands.see(self._page, QComboBox, "sender").currentText()

    def press_send(self) -> None:
        """Press «Отправить письмо»."""
        self._hands.press(self._page, "send")

    def send_all(self) -> Message:
        """Send all letters that are due; returns what was asked before."""
        self._wait_for_sender()
        self.press_send()
        return self._messages.answer("send_all")

    def send_selected(self) -> Message:
        """Send the selected letters; returns what was asked before."""
        self._wait_for_sender()
        self.press_send()
        return self._messages.answer("send_chosen")

    def stop(self) -> None:
        """Press «Остановить»."""
        self._hands.press(self._page, "stop")

    def open_menu(self, places: Iterable[int]) -> QMenu:
        """Select letters and open the menu of the right button on the last of them."""
        chosen = list(places)
        self.table.select(chosen)
        return self.table.right_click(chosen[-1])

    def strike(self, places: Iterable[int]) -> Message:
        """Choose «Удалить письмо из очереди» for letters, confirm, and return the question."""
        self._hands.choose_from(self.open_menu(places), "remove_from_queue")
        return self._messages.answer("yes")

    def strike_with_key(self, place: int) -> Message:
        """Press Del on a letter, confirm, and return the question."""
        self.table.click(place)
        self.table.key(Qt.Key.Key_Delete)
        return self._messages.answer("yes")

    def progress(self) -> str:
        """Return the line about the run, as far as there is one."""
        (label,) = self._page.panel.findChildren(QLabel, "words")
        return label.text() if label.isVisible() else ""

    def wait_until(self, words: str, *, seconds: float = 60.0) -> str:
        """Wait until the line about the run says something, and return the line."""
        try:
            self._hands.patience.until(
                lambda: words in self.progress(), f"«{words}» about the run", seconds=seconds
            )
        except RobotLost as error:
            raise RobotLost(f"{error}, which says «{self.progress()}»") from None
        return self.progress()

    def note(self) -> str:
        """Wait for the note about the run, such as why it waits, and return it."""
        return self._hands.words(self._page.panel, "note")

    def doubt(self) -> str:
        """Wait for the note about letters in doubt and return what it says."""
        note = self._hands.see(self._page, QWidget, "doubt_note")
        (label,) = note.findChildren(QLabel)
        return label.text()

    def show_doubt(self) -> None:
        """Press «Показать» in the note about letters in doubt."""
        self._hands.press(self._page, "show_doubt")

    def _wait_for_sender(self) -> None:
        box = self._hands.see(self._page, QComboBox, "sender")
        self._hands.wait(lambda: bool(box.currentText()), "a sender is chosen")
