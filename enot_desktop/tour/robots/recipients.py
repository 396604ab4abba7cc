"""The tab «Получатели»: selection, registration, «Еще»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QMessageBox, QPushButton, QSpinBox

from enot_desktop.tour.robots.messages import MessagesRobot
from enot_desktop.tour.robots.table import TableRobot
from enot_desktop.ui.lists.columns_dialog import ColumnsDialog
from enot_desktop.ui.recipients.group_dialog import GroupDialog

if TYPE_CHECKING:
    from enot_desktop.services.recipients.criteria import ParameterKey
    from enot_desktop.tour.robots.hands import Hands
    from enot_desktop.tour.robots.messages import Message
    from enot_desktop.ui.recipients.panel import RecipientsPanel


class RecipientsRobot:
    """Selects and registers the recipients of one mailing."""

    def __init__(self, hands: Hands, panel: RecipientsPanel) -> None:
        self._hands, self._panel = hands, panel
        self.registered = TableRobot(hands, panel.lists.recipients)
        self.excluded = TableRobot(hands, panel.lists.excluded)

    def tick(self, key: ParameterKey, *, on: bool = True) -> None:
        """Tick a parameter or take its tick away."""
        self._hands.tick(self._panel, f"tick_{key}", on=on)

    def compare(self, key: ParameterKey, comparison: str) -> None:
        """Choose a comparison by its caption."""
        self._hands.choose(self._panel, f"comparison_{key}", comparison)

    def enter_days(self, key: ParameterKey, days: int) -> None:
        """Enter a number of days."""
        self._hands.set_number(self._panel, f"value_{key}", days)
        self._hands.wait(
            lambda: self._hands.see(self._panel, QSpinBox, f"value_{key}").value() == days,
            f"{days} days",
        )

    def choose(self, key: ParameterKey, value: str) -> None:
        """Choose a value by its caption."""
        self._hands.choose(self._panel, f"value_{key}", value)

    def unfold(self, key: ParameterKey) -> None:
        """Unfold the list of values and leave it open."""
        self._hands.open_list_of(self._panel, f"value_{key}")

    def apply(self) -> None:
        """Press «Применить настройки» and wait until they are kept."""
        self._hands.press(self._panel, "apply_selection")
        self._hands.wait(
            lambda: "сохранены" in self._hands.words(self._panel, "selection_status"),
            "the selection is kept",
        )

    def count(self) -> list[str]:
        """Wait until the live count is that of what is ticked, and return its lines."""
        names = ("count_clients", "count_new", "count_registered", "count_excluded")
        labels = [self._figure(name) for name in (*names, "count_problem")]
        clients, problem = labels[0], labels[-1]
        self._hands.wait(
            lambda: clients.isEnabled() and bool(clients.text() or problem.text()), "the count"
        )
        return [label.text() for label in labels if label.isVisible()]

    def press_register(self) -> None:
        """Press «Выполнить регистрацию», and «Зарегистрировать» when many or all are meant."""
        self._hands.press(self._panel, "register")
        box = self._hands.dialog(QMessageBox)
        if box.objectName() == "question":
            self._hands.press(box, "yes")

    def register(self) -> Message:
        """Press «Выполнить регистрацию», and close and return the message."""
        self.press_register()
        return MessagesRobot(self._hands).close()

    def wait_for_lists(self, registered: int, excluded: int | None = None) -> None:
        """Wait until both lists show what was registered."""
        self.registered.wait_for(registered)
        if excluded is not None:
            self.excluded.wait_for(excluded)

    def show_registered(self) -> None:
        """Go to the list of those who get the letter."""
        self._panel.lists.setCurrentIndex(0)

    def show_excluded(self) -> None:
        """Go to the list of those who do not."""
        self._panel.lists.setCurrentIndex(1)

    def save_group(self, name: str) -> None:
        """Keep the selection as a group."""
        dialog = self.begin_group()
        self._hands.enter(dialog, "group_name", name)
        self._hands.press(dialog, "save_group_now")
        status = self._hands.see(self._panel, QLabel, "selection_status")
        self._hands.wait(lambda: name in status.text(), f"group «{name}»")

    def begin_group(self) -> GroupDialog:
        """Choose «Сохранить как группу рассылки…» and return the dialog."""
        self._hands.choose_from(self.more(), "save_group")
        dialog = self._hands.dialog(GroupDialog)
        self._hands.see(dialog, QLineEdit, "group_name")
        return dialog

    def more(self) -> QMenu:
        """Open the menu «Еще»."""
        self._hands.click(self._hands.see(self._panel, QPushButton, "more"))
        return self._hands.dialog(QMenu, "more_menu")

    def offers(self) -> list[str]:
        """Return what the menu «Еще» offers."""
        menu = self.more()
        captions = [action.text() for action in menu.actions() if action.isVisible()]
        menu.close()
        return captions

    def output_list(self) -> ColumnsDialog:
        """Choose «Вывести список» and return the dialog with the columns."""
        self._hands.choose_from(self.more(), "output_list")
        return self._hands.dialog(ColumnsDialog)

    def _figure(self, name: str) -> QLabel:
        (label,) = self._panel.findChildren(QLabel, name)
        return label
