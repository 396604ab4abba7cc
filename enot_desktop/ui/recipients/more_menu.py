"""«Еще»: what else can be done with the recipients of a mailing (fig. 13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from enot_desktop.services.recipients.groups import GroupRow


class MoreButton(QPushButton):
    """The button with its menu.

    Signals: `list_wanted`, `group_wanted`, `queue_wanted`, `removal_wanted` (of the selected
    letters), `deletion_wanted` (a `GroupRow`).
    """

    list_wanted = Signal()
    group_wanted = Signal()
    queue_wanted = Signal()
    removal_wanted = Signal()
    deletion_wanted = Signal(object)

    def __init__(self, parent: QWidget, *, may_output: bool) -> None:
        super().__init__(icon("more"), "", parent)
        self.setText(self.tr("Еще"))
        self.setObjectName("more")
        self._menu = QMenu(self)
        self._menu.setObjectName("more_menu")
        self._output = self._add("output_list", self.tr("Вывести список"), "list")
        self._output.triggered.connect(self.list_wanted)
        self._output.setVisible(may_output)
        self._keep = self._add("save_group", self.tr("Сохранить как группу рассылки…"), "group")
        self._keep.triggered.connect(self.group_wanted)
        self._groups = self._menu.addMenu(icon("delete"), self.tr("Удалить группу рассылки"))
        self._groups.setObjectName("delete_group")
        queue = self._add("show_queue", self.tr("Показать очередь"), "queue")
        queue.triggered.connect(self.queue_wanted)
        self._removal = self._add("remove_letters", self.tr("Удалить письмо из очереди"), "delete")
        self._removal.setToolTip(self.tr("Сначала выберите получателей в списке."))
        self._removal.triggered.connect(self.removal_wanted)
        self._removal.setEnabled(False)
        self._menu.setToolTipsVisible(True)
        self._rows: dict[int, GroupRow] = {}
        self._groups.triggered.connect(self._on_group)
        self.clicked.connect(self._on_clicked)
        self.show_groups(())

    def show_groups(self, groups: Sequence[GroupRow]) -> None:
        """Offer these groups for deletion."""
        self._rows = {group.id: group for group in groups}
        self._groups.clear()
        for group in groups:
            self._groups.addAction(group.name.replace("&", "&&")).setData(group.id)
        self._groups.menuAction().setVisible(bool(groups))

    def show_recipients(self, *, there: bool) -> None:
        """Offer the list only when there is somebody in it."""
        self._output.setEnabled(there)

    def show_selected(self, *, waiting: bool) -> None:
        """Offer to strike letters only when recipients are selected whose letters wait."""
        self._removal.setEnabled(waiting)

    def _add(self, name: str, caption: str, image: str) -> QAction:
        action = self._menu.addAction(icon(image), caption)
        action.setObjectName(name)
        return action

    def _on_clicked(self) -> None:
        width = self._menu.sizeHint().width()
        self._menu.popup(self.mapToGlobal(QPoint(self.width() - width, self.height())))

    def _on_group(self, action: QAction) -> None:
        row = self._rows.get(action.data())
        if row is not None:
            self.deletion_wanted.emit(row)
