"""«Мои рассылки»: campaigns and drafts as the service has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from enot_desktop.ui.common.dialogs import ask
from enot_desktop.ui.common.formats import moment, number
from enot_desktop.ui.common.list_page import Command, ListCommands, Needs
from enot_desktop.ui.common.list_view import ListSetup
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.sandbox.cabinet_tab import ListTab, only, searched
from enot_desktop.ui.sandbox.campaign_detail import CampaignDetail
from enot_desktop.ui.sandbox.halves import Halves
from enot_desktop.ui.sandbox.looks import campaign_color, campaign_icon
from enot_desktop.ui.wording.sendpulse import campaign_status

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.sandbox.sendpulse.cabinet import Cabinet
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import CampaignRow
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.sandbox.letter_viewing import ViewFactory


class CampaignsTab(ListTab):
    """All campaigns, newest first; under them what the chosen one says and what came of it."""

    def __init__(
        self, cabinet: Cabinet, view: ViewFactory, context: Context, parent: QWidget
    ) -> None:
        super().__init__("campaigns_tab", context, parent)
        self._cabinet = cabinet
        self.set_list(self._setup())
        self.commands = ListCommands(self._commands(), self)
        self.detail = CampaignDetail(cabinet, view, context, self)
        self.detail.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(self.commands)
        layout.addWidget(Halves(self.list, self.detail, self), 1)
        self.list.selection_changed.connect(self._on_selected)
        self.list.loaded.connect(self._show_commands)
        self.list.deletion_wanted.connect(self._delete)
        self.list.add_menu_to(self._menu)
        self._show_commands()

    def refresh(self) -> None:
        """Read the list and the results of the chosen campaign anew."""
        super().refresh()
        self.detail.refresh()

    def _setup(self) -> ListSetup:
        columns = [
            Column(self.tr("Название"), lambda row: row.name, width=470),
            Column(
                self.tr("Состояние"),
                lambda row: campaign_status(row.status),
                width=218,
                icon=lambda row: campaign_icon(row.status),
                color=lambda row: campaign_color(row.status),
            ),
            self._count(self.tr("Адресов"), 78, lambda row: row.recipients),
            self._count(self.tr("Отправлено"), 104, lambda row: row.figures.sent),
            self._count(self.tr("Доставлено"), 102, lambda row: row.figures.delivered),
            self._count(self.tr("Открыто"), 80, lambda row: row.figures.opened),
            Column(self.tr("Дата"), self._date, width=140, tooltip=self._dates),
            Column(self.tr("Тема"), lambda row: row.subject, width=240),
        ]
        empty = self.tr(
            "Рассылок ещё нет.\n\nВ документе рассылки выберите учетную запись SendPulse и способ "
            "«Кампания SendPulse», создайте адресную книгу и кампанию — она появится здесь."
        )
        hint = self.tr("Поиск по названию и теме (Ctrl+F)")
        fetch = searched(self._cabinet.campaigns, lambda row: f"{row.name} {row.subject}")
        return ListSetup("cabinet_campaigns", columns, fetch, empty, hint, sort=None)

    def _count(self, title: str, width: int, value: Callable[[CampaignRow], int]) -> Column:
        return Column(title, lambda row: number(value(row)), width=width, right=True)

    def _date(self, row: CampaignRow) -> str:
        if row.sent_at is None and row.starts_at is not None:
            return self.tr("на {0}").format(moment(row.starts_at))
        return moment(row.sent_at or row.created_at)

    def _dates(self, row: CampaignRow) -> str:
        lines = [self.tr("Создана: {0}").format(moment(row.created_at))]
        if row.starts_at is not None:
            lines.append(self.tr("Назначена на: {0}").format(moment(row.starts_at)))
        if row.sent_at is not None:
            lines.append(self.tr("Отправлена: {0}").format(moment(row.sent_at)))
        return "\n".join(lines)

    def _commands(self) -> list[Command]:
        one = Needs.ONE
        return [
            Command(
                "launch_draft", self.tr("Отправить черновик"), "send", self._launch, one, main=True
            ),
            Command("approve", self.tr("Одобрить"), "check", self._approve, one),
            Command("refuse", self.tr("Отклонить"), "removed", self._refuse, one),
            Command("return", self.tr("Вернуть на правку"), "edit", self._return, one),
            Command("delete_campaign", self.tr("Удалить"), "delete", self._delete, one),
        ]

    def _menu(self) -> list[QAction]:
        return self.commands.menu()

    def _on_selected(self) -> None:
        row: CampaignRow | None = only(self.list)
        self.detail.show_campaign(None if row is None else row.id)
        self._show_commands()

    def _show_commands(self) -> None:
        row: CampaignRow | None = only(self.list)
        moderated = row is not None and row.is_moderated
        acts = ("approve", "refuse", "return") if moderated else ("launch_draft",)
        self.commands.show_only(*acts, "delete_campaign")
        self.commands.enable_for(self.list.selected_count)
        launch = self.commands.findChild(QPushButton, "launch_draft")
        if launch is not None:
            launch.setEnabled(row is not None and row.is_draft)

    def _launch(self) -> None:
        self._do(self._cabinet.launch_draft)

    def _approve(self) -> None:
        self._do(self._cabinet.approve)

    def _refuse(self) -> None:
        self._do(self._cabinet.refuse)

    def _return(self) -> None:
        self._do(self._cabinet.return_for_editing)

    def _do(self, act: Callable[[int], None]) -> None:
        row: CampaignRow | None = only(self.list)
        if row is not None:
            identity = row.id
            self.change(lambda: act(identity))

    def _delete(self) -> None:
        row: CampaignRow | None = only(self.list)
        if row is None:
            return
        identity = row.id
        ask(
            self,
            self.tr("Удалить рассылку?"),
            self.tr("«{0}»").format(row.name),
            detail=self.tr(
                "Рассылка, которую служба ещё не отправила, будет отменена. Остальные исчезнут "
                "вместе со статистикой."
            ),
            yes=self.tr("Удалить"),
            answered=lambda: self.change(lambda: self._cabinet.delete_campaign(identity)),
        )
