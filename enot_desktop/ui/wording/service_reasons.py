"""Sentences for what the SendPulse service says of letters, campaigns and accounts."""

from __future__ import annotations

from enot_desktop.models.values import Reason
from enot_desktop.ui.wording.language import translate


def service_reasons() -> dict[Reason, tuple[str, str]]:
    """Return what happened and what to do, for the reasons that only the service has."""
    return _account() | _letter() | _campaign()


def _account() -> dict[Reason, tuple[str, str]]:
    return {
        Reason.KEYS_REFUSED: (
            translate("Reasons", "SendPulse не принимает ID и Secret."),
            translate(
                "Reasons",
                "Возьмите их заново в личном кабинете SendPulse («Настройки аккаунта» → «API») и "
                "впишите в учетную запись.",
            ),
        ),
        Reason.SERVICE_CLOSED: (
            translate("Reasons", "SendPulse не отправляет писем этой учетной записи."),
            translate(
                "Reasons",
                "Войдите в личный кабинет SendPulse: там сказано, что нужно сделать (подтвердить "
                "аккаунт, оплатить тариф или написать в поддержку службы).",
            ),
        ),
        Reason.BALANCE_EMPTY: (
            translate("Reasons", "На счёте SendPulse не хватает денег или писем тарифа."),
            translate(
                "Reasons",
                "Пополните счёт или смените тариф в личном кабинете SendPulse и продолжите "
                "отправку.",
            ),
        ),
    }


def _letter() -> dict[Reason, tuple[str, str]]:
    return {
        Reason.SERVICE_REFUSED: (
            translate("Reasons", "SendPulse не принял письмо."),
            translate(
                "Reasons",
                "Причину служба назвала в скобках. Исправьте её и верните письмо в очередь или "
                "обратитесь в поддержку SendPulse.",
            ),
        ),
        Reason.MAILBOX_MISSING: (
            translate("Reasons", "Такого почтового ящика нет."),
            translate("Reasons", "Уточните адрес у клиента и исправьте его в карте клиента."),
        ),
        Reason.MAILBOX_FULL: (
            translate("Reasons", "Почтовый ящик клиента переполнен."),
            translate("Reasons", "Скажите об этом клиенту и отправьте письмо позже ещё раз."),
        ),
        Reason.UNSUBSCRIBED: (
            translate("Reasons", "Клиент отписался по ссылке в письме."),
            translate(
                "Reasons", "Писем на этот адрес больше не будет: отказ записан в карте клиента."
            ),
        ),
        Reason.SPAM_COMPLAINT: (
            translate("Reasons", "Клиент пожаловался на письмо как на спам."),
            translate(
                "Reasons", "Писем на этот адрес больше не будет: отказ записан в карте клиента."
            ),
        ),
        Reason.NOT_SENT_BY_SERVICE: (
            translate("Reasons", "SendPulse не стал отправлять письмо на этот адрес."),
            translate(
                "Reasons",
                "Так служба поступает с адресами, где раньше были отказы или жалобы. Уточните "
                "адрес у клиента.",
            ),
        ),
    }


def _campaign() -> dict[Reason, tuple[str, str]]:
    return {
        Reason.CAMPAIGN_REFUSED: (
            translate("Reasons", "SendPulse отклонил кампанию, письмо не отправлено."),
            translate(
                "Reasons",
                "Посмотрите причину на вкладке «Кампания SendPulse» рассылки, исправьте письмо в "
                "копии рассылки и отправьте её.",
            ),
        ),
        Reason.CAMPAIGN_CANCELLED: (
            translate("Reasons", "Кампания отменена в личном кабинете, письмо не отправлено."),
            translate(
                "Reasons", "Если письма всё же нужны, скопируйте рассылку и отправьте копию."
            ),
        ),
    }
