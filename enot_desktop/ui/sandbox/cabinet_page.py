"""«Личный кабинет SendPulse»: the invented service as a person sees it on its site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.focus import lead_focus, order_tabs
from enot_desktop.ui.sandbox.books_tab import BooksTab
from enot_desktop.ui.sandbox.cabinet_head import CabinetHead
from enot_desktop.ui.sandbox.cabinet_tab import CabinetTab
from enot_desktop.ui.sandbox.campaigns_tab import CampaignsTab
from enot_desktop.ui.sandbox.faults_tab import FaultsTab
from enot_desktop.ui.sandbox.letters_tab import LettersTab
from enot_desktop.ui.sandbox.senders_tab import SendersTab

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import Means
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.sandbox.letter_viewing import ViewFactory

_LOOK_EVERY = 1500
"""Milliseconds from one look at the service to the next, while the page can be seen."""


class CabinetPage(Document):
    """Keys and means over five tabs: campaigns, books, letters, senders and difficulties."""

    def __init__(self, simulator: Simulator, view: ViewFactory, context: Context) -> None:
        super().__init__()
        self.setObjectName("cabinet_page")
        self._simulator, self._context = simulator, context
        self._head = CabinetHead(simulator.keys, self)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("cabinet_tabs")
        self.tabs.setDocumentMode(True)
        cabinet = simulator.cabinet
        self.campaigns = CampaignsTab(cabinet, view, context, self)
        self.books = BooksTab(cabinet, context, self)
        self.letters = LettersTab(cabinet, context, self)
        self.senders = SendersTab(cabinet, context, self)
        self.faults = FaultsTab(simulator.practice, context, self)
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_EVERY)
        self._lay_out()
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self._looking.timeout.connect(self._look)
        self._look()

    @property
    def shown(self) -> CabinetTab:
        """The tab that is in front."""
        current = self.tabs.currentWidget()
        return current if isinstance(current, CabinetTab) else self.campaigns

    def showEvent(self, event: QShowEvent) -> None:
        """Look at once: much may have happened while the page was behind another."""
        super().showEvent(event)
        self._look_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 reads anew and Ctrl+F searches, also when no list has the focus."""
        if event.key() == Qt.Key.Key_F5:
            self._look_now()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.shown.search()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for tab, caption in (
            (self.campaigns, self.tr("Мои рассылки")),
            (self.books, self.tr("Адресные книги")),
            (self.letters, self.tr("Письма")),
            (self.senders, self.tr("Отправители")),
            (self.faults, self.tr("Неполадки")),
        ):
            self.tabs.addTab(tab, caption)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addWidget(self.tabs, 1)
        lead_focus(self, self.campaigns.first)
        order_tabs(self)

    def _on_tab_changed(self) -> None:
        lead_focus(self, self.shown.first)
        self.shown.refresh()
        if self.isVisible() and not self.tabs.tabBar().hasFocus():
            self.shown.first.setFocus()

    def _look_now(self) -> None:
        if self._looking.isActive():
            self._looking.stop()
            self._look()

    def _look(self) -> None:
        if not self.isVisible():
            self._looking.start()
            return
        # The next look waits for this one, so that a busy service is not asked ever more often.
        self._context.background.run(self, self._simulator.cabinet.means, self._on_looked)
        self.shown.refresh()

    def _on_looked(self, means: Means) -> None:
        self._head.show_means(means)
        self._looking.start()
