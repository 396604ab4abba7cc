"""«Дополнительно»: how fast an account may send, where copies go, the zone of a cabinet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.models.values import AccountKind
from enot_desktop.services.accounts.cards import Limits
from enot_desktop.ui.accounts.zone_field import ZoneField
from enot_desktop.ui.common.wheel import guard_wheel

_MEGABYTE = 1024 * 1024
_FIELD_WIDTH = 180


class LimitFields(QWidget):
    """Letters per hour and day, pause, connections, size of attached files.

    For a mailbox also the Sent folder, for SendPulse the time zone of the personal cabinet.
    Signals: `edited` when a person changed a limit.
    """

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("limits")
        self.hourly = self._number("hourly_limit", 100_000, self.tr("без ограничения"))
        self.daily = self._number("daily_limit", 1_000_000, self.tr("без ограничения"))
        self.pause = QDoubleSpinBox(self)
        self.connections = self._number("connections", 20)
        self.attachments = self._number("attachment_limit", 500)
        self.sent_folder = QLineEdit(self)
        self.zone = ZoneField(self)
        self._words = QLabel(self)
        self._rows = QFormLayout()
        self._set_up()
        self._lay_out()
        self.show_kind(AccountKind.MAILBOX)

    def show_kind(self, kind: AccountKind) -> None:
        """Show what an account of this kind has."""
        service = kind is AccountKind.SENDPULSE
        self._rows.setRowVisible(self.sent_folder, not service)
        self._rows.setRowVisible(self.zone, service)
        self._words.setText(
            self.tr(
                "Часовой пояс нужен, чтобы кампании начинались вовремя: он должен быть таким же, "
                "как в личном кабинете. Остальное касается писем, отправляемых по одному (SMTP)."
            )
            if service
            else self.tr(
                "Почтовые серверы ограничивают число писем. Программа сама держит эту скорость, "
                "чтобы ящик не закрыли."
            )
        )

    def show_limits(self, limits: Limits) -> None:
        """Show limits without telling that they were edited."""
        self.blockSignals(True)
        self.hourly.setValue(limits.hourly)
        self.daily.setValue(limits.daily)
        self.pause.setValue(limits.pause_seconds)
        self.connections.setValue(limits.connections)
        self.attachments.setValue(max(1, limits.attachments // _MEGABYTE))
        self.blockSignals(False)

    def limits(self) -> Limits:
        """Return the limits as entered."""
        return Limits(
            self.hourly.value(),
            self.daily.value(),
            self.pause.value(),
            self.connections.value(),
            self.attachments.value() * _MEGABYTE,
        )

    def _number(self, name: str, most: int, for_zero: str = "") -> QSpinBox:
        field = QSpinBox(self)
        field.setObjectName(name)
        field.setRange(0 if for_zero else 1, most)
        field.setSpecialValueText(for_zero)
        field.valueChanged.connect(self.edited)
        return field

    def _set_up(self) -> None:
        self.pause.setObjectName("pause")
        self.pause.setRange(0, 3600)
        self.pause.setDecimals(1)
        self.pause.setSuffix(self.tr(" с"))
        self.pause.valueChanged.connect(self.edited)
        self.attachments.setSuffix(self.tr(" МБ"))
        self.sent_folder.setObjectName("sent_folder")
        self.sent_folder.setPlaceholderText(self.tr("Найти самостоятельно"))
        for field in (self.hourly, self.daily, self.pause, self.connections, self.attachments):
            field.setFixedWidth(_FIELD_WIDTH)
        guard_wheel(self.hourly, self.daily, self.pause, self.connections, self.attachments)

    def _lay_out(self) -> None:
        self._words.setWordWrap(True)
        self._words.setProperty("quiet", True)
        rows = self._rows
        rows.addRow(self.tr("Часовой пояс личного кабинета:"), self.zone)
        rows.addRow(self.tr("Писем в час, не больше:"), self.hourly)
        rows.addRow(self.tr("Писем в сутки, не больше:"), self.daily)
        rows.addRow(self.tr("Пауза между письмами:"), self.pause)
        rows.addRow(self.tr("Одновременных соединений:"), self.connections)
        rows.addRow(self.tr("Вложения письма, не больше:"), self.attachments)
        rows.addRow(self.tr("Папка отправленных:"), self.sent_folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        layout.addLayout(rows)
