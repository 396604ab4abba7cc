"""«Клиенты», «Животные», their cards, and the history of letters in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QTabWidget

from enot_desktop.tour.robots.hands import shown
from enot_desktop.tour.robots.table import TableRobot
from enot_desktop.ui.clinic.contact_row import ContactRow
from enot_desktop.ui.letters.history_panel import HistoryPanel

if TYPE_CHECKING:
    from enot_desktop.tour.robots.hands import Hands
    from enot_desktop.ui.clinic.animal_card import AnimalCardWindow
    from enot_desktop.ui.clinic.cards_page import CardsPage
    from enot_desktop.ui.clinic.client_card import ClientCardWindow

_FIRST, _LETTERS = 0, 2


class CardsRobot:
    """Finds a card in a list of cards."""

    def __init__(self, hands: Hands, page: CardsPage) -> None:
        self._hands = hands
        self.table = TableRobot(hands, page.list)

    def open(self, words: str) -> None:
        """Search for words and open the first card that is found."""
        self.table.wait_for_rows()
        self.table.search(words)
        self.table.wait_for_rows()
        self.table.open(0)


class CardRobot:
    """Uses the card of a client or an animal."""

    def __init__(self, hands: Hands, card: ClientCardWindow | AnimalCardWindow) -> None:
        self._hands, self._card = hands, card

    def wait_until_read(self) -> None:
        """Wait until the card shows what is kept."""
        form = self._card.form()
        self._hands.wait(form.isEnabled, "the card is read")

    def title(self) -> str:
        """Wait until the card is read and return whose it is."""
        self.wait_until_read()
        return self._hands.words(self._card, "title")

    def contacts(self) -> list[ContactRow]:
        """Return the rows of contacts."""
        self.wait_until_read()
        return [row for row in self._card.findChildren(ContactRow) if row.isVisible()]

    def refuse(self, address: str, how: str) -> None:
        """Take the tick «Рассылка разрешена» away from an address and save the card."""
        self.set_consent(address, allowed=False)
        row = self._contact(address)
        self._hands.enter(row, "refusal", how)
        self.save()

    def set_consent(self, address: str, *, allowed: bool) -> None:
        """Set or take away the tick «Рассылка разрешена» of an address."""
        self._hands.tick(self._contact(address), "allowed", on=allowed)

    def consent(self, address: str) -> tuple[bool, str]:
        """Return the tick «Рассылка разрешена» of an address, and what is told of it."""
        row = self._contact(address)
        words = [label.text() for label in shown(row, QLabel, "news")]
        return row.allowed.isChecked(), "\n".join(words)

    def save(self) -> None:
        """Press «Сохранить» and wait until it is saved."""
        self._hands.press(self._card, "save")
        self._hands.wait(lambda: not self._card.unsaved, "the card is saved")
        self.wait_until_read()

    def letters(self) -> HistoryRobot:
        """Go to the tab «Письма»."""
        self.wait_until_read()
        tabs = self._hands.see(self._card, QTabWidget, "card_tabs")
        tabs.setCurrentIndex(_LETTERS)
        panel = self._hands.see(self._card, HistoryPanel, "history_panel")
        return HistoryRobot(self._hands, panel)

    def main(self) -> None:
        """Go to the first tab."""
        self._hands.see(self._card, QTabWidget, "card_tabs").setCurrentIndex(_FIRST)

    def _contact(self, address: str) -> ContactRow:
        def fits() -> list[ContactRow]:
            return [row for row in self.contacts() if row.value.text() == address]

        self._hands.wait(lambda: bool(fits()), f"contact {address}")
        return fits()[0]


class HistoryRobot:
    """Reads the letters to a client."""

    def __init__(self, hands: Hands, panel: HistoryPanel) -> None:
        self._hands, self._panel = hands, panel
        self.table = TableRobot(hands, panel.list)

    def read(self, subject: str) -> str:
        """Choose the letter with this subject and return its text once it is shown."""
        self.table.click(self.table.place_of(subject))
        self._hands.wait(lambda: self._shown_subject() == subject, f"letter «{subject}»")
        return self._panel.letter.view.toPlainText()

    def files(self) -> list[str]:
        """Return the names of the files of the letter that is shown."""
        letter = self._panel.letter.letter
        return [] if letter is None else [file.name for file in letter.attachments]

    def open_file(self) -> None:
        """Click on the one file of the letter."""
        self._hands.press(self._panel, "open_file")

    def _shown_subject(self) -> str:
        labels = self._panel.findChildren(QLabel, "subject")
        return next((label.text() for label in labels if label.isVisible()), "")
