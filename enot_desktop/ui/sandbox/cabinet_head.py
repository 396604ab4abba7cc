"""The head of the practice cabinet: what the account has, and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import Means
    from enot_desktop.services.sendpulse.types import Keys


class CabinetHead(QWidget):
    """Heading with money and tariff, under it ID and Secret with a button that copies both."""

    def __init__(self, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self._means = QLabel(self)
        self._means.setObjectName("means")
        heading = QLabel(self.tr("Личный кабинет SendPulse"), self)
        heading.setProperty("heading", True)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self._means)
        training = QLabel(self.tr("Учебные ключи (API):"), self)
        training.setProperty("quiet", True)
        training.setToolTip(
            self.tr("Годятся только в учебном режиме: эта служба живёт на вашем компьютере.")
        )
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(training)
        self._add_key(below, "client_id", self.tr("ID"), keys.client_id)
        self._add_key(below, "secret", self.tr("Secret"), keys.secret)
        below.addWidget(self._make_copy(keys))
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(below)

    def show_means(self, means: Means) -> None:
        """Show what the account has."""
        money = f"{means.money:.2f}".replace(".", ",")
        words = self.tr("На счёте: {0} $  ·  Писем в тарифе: {1}")
        self._means.setText(words.format(money, number(means.letters_left)))

    def _add_key(self, row: QHBoxLayout, name: str, caption: str, value: str) -> None:
        field = QLineEdit(value, self)
        field.setObjectName(name)
        field.setReadOnly(True)
        field.setCursorPosition(0)
        field.setMaximumWidth(field.fontMetrics().horizontalAdvance(value) + 24)
        field.setToolTip(value)
        label = QLabel(caption, self)
        label.setBuddy(field)
        row.addWidget(label)
        row.addWidget(field, 3)

    def _make_copy(self, keys: Keys) -> QPushButton:
        # Both at once: the form of an account is modal, there is no way back for the second one.
        copy = QPushButton(icon("copy"), self.tr("Скопировать ID и Secret"), self)
        copy.setObjectName("copy_keys")
        copy.setToolTip(self.tr("Вставьте их в учетной записи в поле «ID»: Secret встанет сам."))
        both = f"{keys.client_id} {keys.secret}"
        copy.clicked.connect(lambda: QApplication.clipboard().setText(both))
        return copy
