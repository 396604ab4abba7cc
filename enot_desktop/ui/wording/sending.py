"""Sentences for the failures of starting to send."""

from __future__ import annotations

from enot_desktop.services.sending.failures import OtherSenderActive
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.text import FailureText


@failure_text.register(OtherSenderActive)
def _other_sender_active(error: OtherSenderActive) -> FailureText:
    return FailureText(
        translate("Sending", "Отправка уже идёт"),
        translate("Sending", "Сейчас отправляются письма от {0}.").format(error.address),
        translate(
            "Sending", "Дождитесь конца или нажмите «Остановить», затем выберите этого отправителя."
        ),
    )
