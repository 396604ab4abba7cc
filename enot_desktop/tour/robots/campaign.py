"""The tab «Кампания SendPulse»: the book, the campaign, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from enot_desktop.tour.robots.hands import shown
from enot_desktop.tour.robots.messages import MessagesRobot
from enot_desktop.tour.robots.patience import RobotLost

if TYPE_CHECKING:
    from enot_desktop.tour.robots.hands import Hands
    from enot_desktop.tour.robots.messages import Message
    from enot_desktop.ui.sendpulse.campaign_panel import CampaignPanel


class CampaignRobot:
    """Takes the campaign of one mailing from stage to stage."""

    def __init__(self, hands: Hands, panel: CampaignPanel) -> None:
        self._hands, self._panel = hands, panel
        self._messages = MessagesRobot(hands)

    def create_book(self) -> None:
        """Press «Создать адресную книгу» (fig. 24); a message comes when it is created."""
        self._hands.press(self._panel, "create_book")

    def discard_book(self) -> Message:
        """Press «Удалить адресную книгу», confirm, and return the question."""
        self._hands.press(self._panel, "discard_book")
        return self._messages.answer("yes")

    def press_create(self) -> Message:
        """Press «Создать кампанию» once it can be pressed, and return the question it asks."""
        self._hands.press(self._panel, "create_campaign")
        return self._messages.read()

    def agree(self) -> None:
        """Answer the question before the campaign with yes."""
        self._messages.answer("yes")

    def create(self) -> Message:
        """Press «Создать кампанию», agree, and return the question."""
        question = self.press_create()
        self.agree()
        return question

    def refresh(self) -> None:
        """Press «Обновить» and wait for the answer."""
        self._hands.press(self._panel, "refresh")
        button = self._hands.see(self._panel, QAbstractButton, "refresh")
        self._hands.wait(button.isEnabled, "the answer of the service")

    def look_at_book(self) -> None:
        """Press F5, by which the service is asked now whether the book is free."""
        window = self._panel.window()
        window.activateWindow()
        self._hands.wait(window.isActiveWindow, "the window is the active one")
        self._hands.key(self._panel, Qt.Key.Key_F5)

    def words(self, name: str) -> str:
        """Return what a label says, an empty text when it is not shown."""
        labels = shown(self._panel, QLabel, name)
        return labels[0].text() if labels else ""

    def wait_for(self, name: str, words: str = "") -> str:
        """Wait until a label is shown and says this, and return all it says."""
        try:
            self._hands.wait(
                lambda: bool(self.words(name)) and words in self.words(name),
                f"«{words}» in {name}",
            )
        except RobotLost as error:
            raise RobotLost(f"{error}; it says «{self.words(name)}»") from None
        return self.words(name)

    def buttons(self) -> dict[str, bool]:
        """Return the captions of the buttons that are shown, and whether they can be pressed."""
        found = self._panel.findChildren(QAbstractButton)
        return {button.text(): button.isEnabled() for button in found if button.isVisible()}

    def can_press(self, caption: str) -> bool:
        """Tell whether a button with this caption is shown and can be pressed."""
        return self.buttons().get(caption, False)

    def figures(self) -> dict[str, str]:
        """Return the statistics by the names of their rows."""
        names = ("sent", "delivered", "opened", "clicked", "refused", "unsubscribed")
        return {name: self.words(f"figure_{name}") for name in names}
