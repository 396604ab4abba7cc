"""The page of accounts and its form, driven the way a person does it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from enot_desktop.ui.accounts.form import AccountForm
from enot_desktop.ui.accounts.form_buttons import Mode
from tests.helpers.keys import type_text
from tests.helpers.servers import LOGIN, PASSWORD
from tests.helpers.widgets import newest, part

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.models.values import IncomingProtocol, Security
    from enot_desktop.services.accounts.cards import AccountRow
    from enot_desktop.services.sandbox.loopback_server import LoopbackServer
    from enot_desktop.ui.accounts.page import AccountsPage

_WAIT = 15_000


@dataclass
class Office:
    """A page and what a receptionist does with it."""

    qtbot: QtBot
    page: AccountsPage

    def rows(self) -> list[AccountRow]:
        """Return the accounts that the list shows."""
        rows = [self.page.list.model.row(place) for place in range(self.page.list.model.total)]
        return [row for row in rows if row is not None]

    def wait_for_rows(self, count: int) -> list[AccountRow]:
        """Wait until the list has so many accounts."""
        self.qtbot.waitUntil(lambda: len(self.rows()) == count)
        return self.rows()

    def press(self, name: str, window: QWidget | None = None) -> None:
        """Press a button of the page, or of another window."""
        button = part(window or self.page, QAbstractButton, name)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def create(self) -> Form:
        """Press «Создать»."""
        self.press("create")
        return self.form()

    def form(self) -> Form:
        """Wait for the form."""
        self.qtbot.waitUntil(lambda: bool(self.page.findChildren(AccountForm)))
        return Form(self, newest(self.page, AccountForm))

    def message(self) -> str:
        """Wait for a message, close it and return all its words."""
        self.qtbot.waitUntil(lambda: bool(self.page.findChildren(QMessageBox)), timeout=_WAIT)
        box = newest(self.page, QMessageBox)
        words = f"{box.text()}\n{box.informativeText()}"
        with self.qtbot.waitSignal(box.destroyed):
            box.accept()
        return words


@dataclass
class Form:
    """The form of an account."""

    office: Office
    dialog: AccountForm

    def type(self, name: str, text: str) -> None:
        """Replace what stands in a line."""
        line = part(self.dialog, QLineEdit, name)
        line.setFocus()
        line.selectAll()
        self.office.qtbot.keyClick(line, Qt.Key.Key_Delete)
        type_text(line, text)
        line.editingFinished.emit()

    def tick(self, name: str, *, on: bool = True) -> None:
        """Set or take away a tick."""
        box = part(self.dialog, QCheckBox, name)
        if box.isChecked() != on:
            box.click()

    def choose_by_hand(self) -> None:
        """Choose «Вручную»."""
        part(self.dialog, QRadioButton, "by_hand").click()

    def enter_server(self, name: str, server: LoopbackServer, host: str = "127.0.0.1") -> None:
        """Enter a server by hand."""
        self.enter_address(name, host, server.port, server.settings.security)

    def enter_address(self, name: str, host: str, port: int, security: Security) -> None:
        """Enter where a server is."""
        self.type(f"{name}_host", host)
        self.choose(f"{name}_security", security)
        part(self.dialog, QSpinBox, f"{name}_port").setValue(port)

    def choose(self, name: str, value: Security | IncomingProtocol) -> None:
        """Choose from a list."""
        box = part(self.dialog, QComboBox, name)
        box.setCurrentIndex(box.findData(value))

    def enter_mailbox(self, password: str = PASSWORD) -> None:
        """Enter address and password of the tests' mailbox."""
        self.type("address", LOGIN)
        self.type("password", password)

    def press(self, name: str) -> None:
        """Press a button of the form."""
        self.office.press(name, self.dialog)

    def confirm(self) -> None:
        """Press «Создать» or «Сохранить»."""
        self.press("create")

    def wait_for(self, mode: Mode) -> None:
        """Wait until the form is at something."""
        self.office.qtbot.waitUntil(lambda: self.dialog.mode is mode, timeout=_WAIT)

    def confirm_and_fail(self) -> str:
        """Press «Создать», wait for the check to fail, return its explanation."""
        self.confirm()
        self.wait_for(Mode.FAILED)
        labels = self.dialog.panel.findChildren(QLabel)
        names = {"what", "to_do", "answer"}
        return "\n".join(label.text() for label in labels if label.objectName() in names)

    def text(self, name: str) -> str:
        """Return the words of a label, nothing when it is hidden."""
        label = part(self.dialog, QLabel, name)
        return "" if label.isHidden() else label.text()

    def line(self, name: str) -> str:
        """Return what stands in a line."""
        return part(self.dialog, QLineEdit, name).text()

    def message(self) -> str:
        """Close the message above the form and return its words."""
        box = newest(self.dialog, QMessageBox)
        words = f"{box.text()}\n{box.informativeText()}"
        box.accept()
        return words

    def answer(self, name: str) -> None:
        """Press a button of the question that the form asks."""
        box = newest(self.dialog, QMessageBox)
        self.office.press(name, box)

    @property
    def is_open(self) -> bool:
        """Whether the form is still there."""
        return self.dialog in self.office.page.findChildren(QDialog) and self.dialog.isVisible()
