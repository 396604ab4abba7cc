"""Every letter to a client, and the one that is chosen as it was sent (M25, fig. 20)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QWidget

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.delivery_states import DeliveryColumn
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.list_view import ListSetup, ListView
from enot_desktop.ui.common.throttle import WHILE_SENDING, Throttle
from enot_desktop.ui.letters.columns import history_columns
from enot_desktop.ui.letters.letter_panel import LetterPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from enot_desktop.models.values import Page, PageRequest
    from enot_desktop.services.history.letter import HistoryRow, SentLetter
    from enot_desktop.services.history.service import HistoryService
    from enot_desktop.ui.common.context import Context

_MORE, _HALF, _LESS = 570, 500, 330  # shares of list and letter
_WIDE = 900  # pixels from which list and letter stand side by side


class HistoryPanel(QWidget):
    """The letters of one client beside the text of the chosen one."""

    def __init__(
        self, history: HistoryService, context: Context, client_id: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history_panel")
        self._history, self._context, self._client_id = history, context, client_id
        self._wanted: int | None = None
        self._is_first = True
        self.list = self._make_list()
        DeliveryColumn(self.list)
        self.letter = LetterPanel(history, context, self)
        self._hint = QLabel(self.tr("Выберите письмо, чтобы прочитать его."), self)
        self._hint.setObjectName("hint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._right = QStackedWidget(self)
        self._right.addWidget(self._hint)
        self._right.addWidget(self.letter)
        self._splitter = self._make_splitter()
        self._share(wide=True)
        self._throttle = Throttle(self._refresh, WHILE_SENDING, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.addWidget(self._splitter)
        self._splitter.splitterMoved.connect(self._keep_sizes)
        self.list.selection_changed.connect(self._on_chosen)
        self.list.loaded.connect(self._on_loaded)
        self.list.opened.connect(context.navigator.open_letter)
        context.changes.changed.connect(self._on_changed)
        lead_focus(self, self.list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the letter beside the list, or under it when there is no room."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._splitter.orientation() != wanted:
            self._splitter.setOrientation(wanted)
            self._share(wide=wide)

    def _share(self, *, wide: bool) -> None:
        if not self._context.memory.restore_splitter(self._memory_name(), self._splitter):
            self._splitter.setSizes([_MORE, _HALF] if wide else [_LESS, _HALF])
        self._right.setContentsMargins(*((8, 0, 0, 0) if wide else (0, 4, 0, 0)))
        self.letter.set_compact(compact=not wide)

    def _memory_name(self) -> str:
        wide = self._splitter.orientation() is Qt.Orientation.Horizontal
        return "history_beside" if wide else "history_under"

    def _keep_sizes(self) -> None:
        self._context.memory.keep_splitter(self._memory_name(), self._splitter)

    def _make_list(self) -> ListView:
        return ListView(
            ListSetup(
                "history",
                history_columns(),
                self._fetch,
                self.tr("Этому клиенту писем ещё не отправляли."),
                self.tr("Поиск по теме и адресу (Ctrl+F)"),
                descending=True,
            ),
            self._context.background,
            self._context.memory,
            self,
        )

    def _make_splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("history_splitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(9)
        splitter.addWidget(self.list)
        splitter.addWidget(self._right)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        return splitter

    def _fetch(self, request: PageRequest) -> Page[HistoryRow]:
        return self._history.page(self._client_id, request)

    def _on_loaded(self) -> None:
        found = self.list.model.total > 0
        self._right.setVisible(found)
        if found and self._is_first:
            self._is_first = False
            self.list.table.selectRow(0)

    def _on_changed(self, subject: Subject) -> None:
        if subject is Subject.LETTERS:
            self._throttle.ask()

    def _refresh(self) -> None:
        self.list.refresh()
        self._on_chosen()

    def _on_chosen(self) -> None:
        chosen = self.list.selected_ids()
        self._wanted = chosen[0] if len(chosen) == 1 else None
        if self._wanted is None:
            self._right.setCurrentWidget(self._hint)
            return
        wanted = self._wanted
        self._context.background.run(self, lambda: self._history.letter(wanted), self._show)

    def _show(self, letter: SentLetter) -> None:
        # With the arrow keys several are asked for before the first is here.
        if letter.id == self._wanted:
            self.letter.show_letter(letter)
            self._right.setCurrentWidget(self.letter)
