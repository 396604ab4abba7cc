"""The main window: sections, tabs, messages; the way to every other robot."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from enot_desktop.tour.robots.accounts import AccountsRobot
from enot_desktop.tour.robots.cabinet import CabinetRobot
from enot_desktop.tour.robots.cards import CardRobot, CardsRobot
from enot_desktop.tour.robots.hands import Hands
from enot_desktop.tour.robots.mailing import MailingRobot, MailingsRobot
from enot_desktop.tour.robots.messages import MessagesRobot
from enot_desktop.tour.robots.output import ListRobot
from enot_desktop.tour.robots.patience import RobotLost
from enot_desktop.tour.robots.queue import QueueRobot
from enot_desktop.tour.robots.received import ReceivedRobot
from enot_desktop.ui.accounts.page import AccountsPage
from enot_desktop.ui.clinic.animal_card import AnimalCardWindow
from enot_desktop.ui.clinic.animals_page import AnimalsPage
from enot_desktop.ui.clinic.client_card import ClientCardWindow
from enot_desktop.ui.clinic.clients_page import ClientsPage
from enot_desktop.ui.lists.page import RecipientListPage
from enot_desktop.ui.mailings.page import MailingsPage
from enot_desktop.ui.mailings.window import MailingWindow
from enot_desktop.ui.main_window import PageName
from enot_desktop.ui.queue.page import QueuePage
from enot_desktop.ui.sandbox.cabinet_page import CabinetPage
from enot_desktop.ui.sandbox.received_page import ReceivedPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabBar

    from enot_desktop.ui.common.document import Document
    from enot_desktop.ui.main_window import MainWindow

DocumentT = TypeVar("DocumentT", bound="Document")


class ProgramRobot:
    """Goes about in the open program."""

    def __init__(self, window: MainWindow, hands: Hands | None = None) -> None:
        self.window, self.hands = window, hands or Hands()
        self.messages = MessagesRobot(self.hands)

    def go_home(self) -> None:
        """Press «Начало»."""
        self.hands.press(self.window, PageName.HOME)

    def go_to_accounts(self) -> AccountsRobot:
        """Press «Учетные записи электронной почты»."""
        return AccountsRobot(self.hands, self._go(PageName.ACCOUNTS, AccountsPage))

    def go_to_mailings(self) -> MailingsRobot:
        """Press «Рассылки»."""
        return MailingsRobot(self.hands, self._go(PageName.MAILINGS, MailingsPage))

    def go_to_queue(self) -> QueueRobot:
        """Press «Рассылка сообщений»."""
        return QueueRobot(self.hands, self._go(PageName.QUEUE, QueuePage))

    def go_to_clients(self) -> CardsRobot:
        """Press «Клиенты»."""
        return CardsRobot(self.hands, self._go(PageName.CLIENTS, ClientsPage))

    def go_to_animals(self) -> CardsRobot:
        """Press «Животные»."""
        return CardsRobot(self.hands, self._go(PageName.ANIMALS, AnimalsPage))

    def go_to_received(self) -> ReceivedRobot:
        """Press «Полученные письма»."""
        return ReceivedRobot(self.hands, self._go(PageName.RECEIVED, ReceivedPage))

    def go_to_cabinet(self) -> CabinetRobot:
        """Press «Личный кабинет SendPulse»."""
        return CabinetRobot(self.hands, self._go(PageName.CABINET, CabinetPage))

    def create_mailing(self) -> MailingRobot:
        """Press «Создать» among the mailings."""
        self.go_to_mailings().create()
        return self.mailing()

    def mailing(self) -> MailingRobot:
        """Return the mailing in the front tab."""
        return MailingRobot(self.hands, self.front(MailingWindow))

    def client(self) -> CardRobot:
        """Return the client's card in the front tab."""
        return CardRobot(self.hands, self.front(ClientCardWindow))

    def animal(self) -> CardRobot:
        """Return the animal's card in the front tab."""
        return CardRobot(self.hands, self.front(AnimalCardWindow))

    def queue(self) -> QueueRobot:
        """Return the queue in the front tab."""
        return QueueRobot(self.hands, self.front(QueuePage))

    def list(self) -> ListRobot:
        """Return the printed list in the front tab."""
        return ListRobot(self.hands, self.front(RecipientListPage))

    def front(self, kind: type[DocumentT]) -> DocumentT:
        """Wait until the front tab is of this kind and return what is in it."""
        tabs = self.window.tabs
        self.hands.wait(lambda: isinstance(tabs.currentWidget(), kind), f"tab {kind.__name__}")
        current = tabs.currentWidget()
        if not isinstance(current, kind):
            raise RobotLost(f"tab {kind.__name__}")
        return current

    def go_to_tab(self, title: str) -> None:
        """Click on the tab with this title."""
        bar = self.window.tabs.tabBar()
        self.hands.wait(lambda: title in tab_titles(bar), f"tab «{title}»")
        self.window.tabs.setCurrentIndex(tab_titles(bar).index(title))

    def close_tab(self) -> None:
        """Close the front tab."""
        count = self.window.tabs.count()
        self.press_close_tab()
        self.hands.wait(lambda: self.window.tabs.count() < count, "the tab closes")

    def close_other_tabs(self) -> None:
        """Close every tab but the front one."""
        tabs, front = self.window.tabs, self.window.tabs.currentWidget()
        for place in reversed(range(tabs.count())):
            if tabs.widget(place) is not front:
                tabs.tabCloseRequested.emit(place)
        self.hands.wait(lambda: tabs.count() == 1, "the other tabs close")

    def press_close_tab(self) -> None:
        """Ask for the front tab to be closed; a question may come first."""
        self.window.tabs.tabCloseRequested.emit(self.window.tabs.currentIndex())

    def close(self) -> None:
        """Close the window, which may ask first."""
        self.window.close()

    def _go(self, name: PageName, kind: type[DocumentT]) -> DocumentT:
        self.hands.press(self.window, name)
        return self.front(kind)


def tab_titles(bar: QTabBar) -> list[str]:
    """Return the titles of the tabs from left to right."""
    return [bar.tabText(place) for place in range(bar.count())]
