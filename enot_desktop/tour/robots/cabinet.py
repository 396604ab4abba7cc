"""«Личный кабинет SendPulse» of the training mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel

from enot_desktop.tour.robots.patience import RobotLost
from enot_desktop.tour.robots.table import TableRobot

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.practice import Difficulty
    from enot_desktop.tour.robots.hands import Hands
    from enot_desktop.ui.sandbox.cabinet_page import CabinetPage


class CabinetRobot:
    """Does in the practice cabinet what a person does on the service's site."""

    def __init__(self, hands: Hands, page: CabinetPage) -> None:
        self._hands, self._page = hands, page
        self.campaigns = TableRobot(hands, page.campaigns.list)
        self.results = TableRobot(hands, page.campaigns.detail.results)
        self.books = TableRobot(hands, page.books.list)
        self.contacts = TableRobot(hands, page.books.contacts)
        self.letters = TableRobot(hands, page.letters.list)
        self.senders = TableRobot(hands, page.senders.list)

    def open_tab(self, title: str) -> None:
        """Click on a tab, for example «Адресные книги»."""
        bar = self._page.tabs.tabBar()
        titles = [bar.tabText(place) for place in range(bar.count())]
        if title not in titles:
            raise RobotLost(f"tab «{title}» among {titles}")
        self._page.tabs.setCurrentIndex(titles.index(title))

    def copy_keys(self) -> tuple[str, str]:
        """Copy ID and Secret, and return them as the clipboard holds them."""
        self._hands.press(self._page, "copy_keys")
        client_id, secret = QApplication.clipboard().text().split()
        return client_id, secret

    def choose_campaign(self, name: str = "") -> None:
        """Choose a campaign by its name, or the newest, and wait until its text is shown."""
        self.open_tab("Мои рассылки")
        self.campaigns.wait_for_rows()
        self.campaigns.click(self.campaigns.place_of(name) if name else 0)
        head = self._hands.see(self._page, QLabel, "campaign_head")
        self._hands.wait(lambda: bool(head.text()), f"the text of campaign «{name}»")

    def choose_book(self, name: str) -> None:
        """Choose an address book by its name and wait for its addresses."""
        self.open_tab("Адресные книги")
        self.books.click(self.books.place_of(name))
        self.contacts.wait_for_rows()

    def see_results(self) -> None:
        """Open the results of the chosen campaign."""
        self._page.campaigns.detail.setCurrentIndex(1)
        self.results.wait_for_rows()

    def launch_draft(self) -> None:
        """Press «Отправить черновик»."""
        self._hands.press(self._page, "launch_draft")

    def approve(self) -> None:
        """Press «Одобрить»."""
        self._hands.press(self._page, "approve")

    def wait_for_status(self, name: str, status: str) -> None:
        """Wait until a campaign has this status in words."""
        self._hands.wait(
            lambda: any(name in row and status in row for row in self.campaigns.rows()),
            f"«{name}» is «{status}»",
        )

    def once(self, difficulty: Difficulty) -> None:
        """Press «Один раз» of a difficulty."""
        self.open_tab("Неполадки")
        self._hands.press(self._page, f"once_{difficulty}")

    def always(self, difficulty: Difficulty, *, on: bool = True) -> None:
        """Tick «Всегда» of a difficulty, or take the tick away."""
        self.open_tab("Неполадки")
        self._hands.tick(self._page, f"always_{difficulty}", on=on)

    def put_right(self) -> None:
        """Press «Всё исправно»."""
        self.open_tab("Неполадки")
        self._hands.press(self._page, "all_well")
