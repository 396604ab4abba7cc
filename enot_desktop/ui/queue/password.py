"""Asking for a password that this computer does not remember, once per run of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from enot_desktop.models.values import AccountKind

if TYPE_CHECKING:
    from enot_desktop.services.accounts.failures import PasswordMissing
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.sending_bridge import SendingBridge, Wish


class PasswordPrompt(QObject):
    """Asks for the password of an account and then sends what was to be sent."""

    def __init__(
        self, accounts: AccountService, sending: SendingBridge, context: Context, window: QWidget
    ) -> None:
        super().__init__(window)
        self._accounts, self._sending = accounts, sending
        self._context, self._window = context, window
        sending.password_wanted.connect(self._ask)

    def _ask(self, wish: Wish, missing: PasswordMissing) -> None:
        service = missing.kind is AccountKind.SENDPULSE
        dialog = QInputDialog(self._window)
        dialog.setObjectName("password_prompt")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(
            self.tr("Secret учетной записи SendPulse")
            if service
            else self.tr("Пароль почтового ящика")
        )
        dialog.setLabelText(self._question(missing, service=service))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.setOkButtonText(self.tr("Продолжить отправку"))
        dialog.setCancelButtonText(self.tr("Отмена"))
        dialog.accepted.connect(lambda: self._go_on(wish, dialog.textValue()))
        dialog.open()

    def _question(self, missing: PasswordMissing, *, service: bool) -> str:
        if service:
            words = self.tr(
                "На этом компьютере нет Secret для {0}.\n"
                "Введите его (он есть в личном кабинете SendPulse: «Настройки аккаунта» → «API»):"
            )
        else:
            words = self.tr(
                "На этом компьютере нет пароля для {0}.\n"
                "Введите его (для многих почт это пароль для приложения):"
            )
        return words.format(missing.address)

    def _go_on(self, wish: Wish, password: str) -> None:
        if not password:
            return
        self._context.background.run(
            self,
            lambda: self._accounts.remember_password(wish.account_id, password),
            lambda _nothing: self._sending.start(wish.account_id, wish.letter_ids),
        )
