"""«Способ рассылки» of a mailing through SendPulse, and the tick «Черновик» (M26, M28)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QWidget

from enot_desktop.models.values import AccountKind, SendingMethod
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.wheel import guard_wheel
from enot_desktop.ui.wording.values import caption


class MethodField(QWidget):
    """Chooses how a mailing leaves; to be seen only for an account of SendPulse.

    What was chosen is remembered while an ordinary mailbox is chosen, and counts again with a
    SendPulse account. `changed` comes after each change by the user. `title` is for the column of
    captions.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel(self.tr("Способ рассылки"), parent)
        self.combo = QComboBox(self)
        self.combo.setObjectName("method")
        for method in SendingMethod:
            self.combo.addItem(caption(method), method)
        self.combo.setMinimumWidth(200)
        self.combo.setToolTip(
            self.tr(
                "«SMTP»: письма уходят из очереди по одному. «Кампания SendPulse»: служба "
                "рассылает всё сама."
            )
        )
        guard_wheel(self.combo)
        self.tick = QCheckBox(self.tr("Черновик"), self)
        self.tick.setObjectName("draft")
        self.tick.setToolTip(
            self.tr(
                "Кампания сохранится в SendPulse как черновик: отправить её можно только из "
                "личного кабинета."
            )
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.combo)
        layout.addWidget(self.tick)
        layout.addStretch(1)
        lead_focus(self, self.combo)
        self.combo.activated.connect(self._on_activated)
        self.tick.clicked.connect(self.changed)
        self.show_kind(AccountKind.MAILBOX)

    @property
    def method(self) -> SendingMethod:
        """How the mailing leaves with the account that is chosen."""
        if self.isHidden():
            return SendingMethod.LETTERS
        return SendingMethod(self.combo.currentData())

    @property
    def draft(self) -> bool:
        """Whether the campaign is only to be stored at the service."""
        return self.method is SendingMethod.CAMPAIGN and self.tick.isChecked()

    def show_kind(self, kind: AccountKind) -> None:
        """Show the choice for an account of SendPulse, hide it for a mailbox."""
        for part in (self.title, self):
            part.setVisible(kind is AccountKind.SENDPULSE)
        self._show_tick()

    def choose(self, method: SendingMethod, *, draft: bool) -> None:
        """Show the choice of a document."""
        self.combo.setCurrentIndex(self.combo.findData(method))
        self.tick.setChecked(draft)
        self._show_tick()

    def _on_activated(self) -> None:
        self._show_tick()
        self.changed.emit()

    def _show_tick(self) -> None:
        chosen = SendingMethod(self.combo.currentData())
        self.tick.setVisible(chosen is SendingMethod.CAMPAIGN)
