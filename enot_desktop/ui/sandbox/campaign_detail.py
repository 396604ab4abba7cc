"""The chosen campaign: what it says, and what came of it at each address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from enot_desktop.ui.common.formats import size
from enot_desktop.ui.common.list_view import ListSetup, ListView
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.sandbox.cabinet_tab import if_there
from enot_desktop.ui.sandbox.letter_viewing import head_html
from enot_desktop.ui.sandbox.looks import result_color, result_icon
from enot_desktop.ui.sandbox.numbered import Numbers
from enot_desktop.ui.wording.cabinet import delivery_result

if TYPE_CHECKING:
    from enot_desktop.models.failures import EnotError
    from enot_desktop.models.values import Page, PageRequest
    from enot_desktop.services.sandbox.sendpulse.cabinet import Cabinet
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import CampaignText, ResultRow
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.sandbox.letter_viewing import ViewFactory
    from enot_desktop.ui.sandbox.numbered import Numbered


class CampaignDetail(QTabWidget):
    """Tabs «Письмо» and «Результаты» of one campaign; hidden while none is chosen."""

    def __init__(
        self, cabinet: Cabinet, view: ViewFactory, context: Context, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("campaign_detail")
        self.setDocumentMode(True)
        self._cabinet, self._context = cabinet, context
        self._campaign_id: int | None = None
        self._numbers: Numbers[ResultRow] = Numbers(lambda row: row.email)
        self._head = self._make_head()
        self._view_widget, self._view = view(self)
        self.results = ListView(self._setup(), context.background, context.memory, self)
        self.results.table.setSortingEnabled(False)
        letter = QWidget(self)
        layout = QVBoxLayout(letter)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self._head)
        layout.addWidget(self._view_widget, 1)
        results = QWidget(self)
        inner = QVBoxLayout(results)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(self.results)
        self.addTab(letter, self.tr("Письмо"))
        self.addTab(results, self.tr("Результаты"))

    def show_campaign(self, campaign_id: int | None) -> None:
        """Show a campaign, or nothing."""
        self.setVisible(campaign_id is not None)
        if campaign_id == self._campaign_id:
            return
        self._campaign_id = campaign_id
        self._head.clear()
        self.results.table.clearSelection()
        self.results.refresh()
        if campaign_id is not None:
            self._context.background.run(
                self,
                lambda: self._cabinet.campaign_text(campaign_id),
                lambda text: self._show_text(campaign_id, text),
                self._on_gone,
            )

    def refresh(self) -> None:
        """Read the results anew when they can be seen."""
        if self.results.isVisible():
            self.results.refresh()

    def _make_head(self) -> QLabel:
        head = QLabel(self)
        head.setObjectName("campaign_head")
        head.setTextFormat(Qt.TextFormat.RichText)
        head.setWordWrap(True)
        head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return head

    def _setup(self) -> ListSetup:
        columns = [
            Column(self.tr("Адрес"), lambda each: each.row.email, width=280),
            Column(
                self.tr("Результат"),
                lambda each: delivery_result(each.row.code),
                width=260,
                icon=lambda each: result_icon(each.row.code),
                color=lambda each: result_color(each.row.code),
            ),
        ]
        empty = self.tr(
            "Результатов ещё нет.\n\nОни появятся, когда служба начнёт отправлять письма."
        )
        hint = self.tr("Поиск по адресу (Ctrl+F)")
        return ListSetup("cabinet_results", columns, self._fetch, empty, hint, sort=None)

    def _fetch(self, request: PageRequest) -> Page[Numbered[ResultRow]]:
        return self._numbers.page(if_there(self._cabinet.results, self._campaign_id, request))

    def _show_text(self, campaign_id: int, text: CampaignText) -> None:
        if campaign_id != self._campaign_id:
            return
        rows = [
            (self.tr("От кого:"), f"{text.sender_name} <{text.sender_address}>"),
            (self.tr("Тема:"), text.subject),
        ]
        if text.files:
            files = ", ".join(f"{name} ({size(count)})" for name, count in text.files)
            rows.append((self.tr("Файлы:"), files))
        self._head.setText(head_html(rows))
        self._view.show_html(text.html)

    def _on_gone(self, _error: EnotError) -> None:
        """Show nothing: the campaign was deleted, and the list will lose it too."""
        self.hide()
