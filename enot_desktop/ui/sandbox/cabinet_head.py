"""The head of the practice cabinet: what the account has, and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.side_by_side import SideBySide

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import Means
    from enot_desktop.services.sendpulse.types import Keys

_WIDE = 940  # px; below it the button moves under the keys, so that they can be read whole


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
        below = SideBySide(self._make_keys(keys), self._make_copy(keys), wide=_WIDE, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(below)

    def show_means(self, means: Means) -> None:
        """Show what the account has."""
        money = f"{means.money:.2f}".replace(".", ",")
        words = self.tr("На счёте: {0} $  ·  Писем в тарифе: {1}")
        self._means.setText(words.format(money, number(means.letters_left)))

    def _make_keys(self, keys: Keys) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._add_key(row, "client_id", self.tr("ID"), keys.client_id)
        self._add_key(row, "secret", self.tr("Secret"), keys.secret)
        box.setMaximumWidth(row.maximumSize().width())
        return box

    def _add_key(self, row: QHBoxLayout, name: str, caption: str, value: str) -> None:
        field = QLineEdit(value, self)
        field.setObjectName(name)
        field.setReadOnly(True)
        field.setCursorPosition(0)
        field.setMaximumWidth(field.fontMetrics().horizontalAdvance(value) + 24)
        field.setToolTip(value)
        label = QLabel(caption, self)
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        label.setBuddy(field)
        row.addWidget(label)
        row.addWidget(field, 3)

    def _make_copy(self, keys: Keys) -> QWidget:
        # Both at once: the form of an account is modal, there is no way back for the second one.
        copy = QPushButton(icon("copy"), self.tr("Скопировать ID и Secret"), self)
        copy.setObjectName("copy_keys")
        copy.setToolTip(self.tr("Вставьте их в учетной записи в поле «ID»: Secret встанет сам."))
        both = f"{keys.client_id} {keys.secret}"
        copy.clicked.connect(lambda: QApplication.clipboard().setText(both))
        training = QLabel(self.tr("Ключи учебные"), self)
        training.setProperty("quiet", True)
        training.setToolTip(
            self.tr("Годятся только в учебном режиме: эта служба живёт на вашем компьютере.")
        )
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(copy)
        row.addWidget(training)
        row.addStretch(1)
        return box
