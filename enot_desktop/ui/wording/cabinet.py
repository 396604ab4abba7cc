"""Captions of what SendPulse says of single addresses by numbers, for the practice cabinet."""

from __future__ import annotations

from enot_desktop.services.sendpulse.codes import ContactStatus, DeliveryCode
from enot_desktop.ui.wording.language import translate


def contact_status(code: int) -> str:
    """Return the status of an address in a book in words."""
    known: dict[int, str] = {
        ContactStatus.NEW: translate("Cabinet", "Новый: служба проверяет"),
        ContactStatus.ACTIVE: translate("Cabinet", "Активен"),
        ContactStatus.UNSUBSCRIBED: translate("Cabinet", "Отписался"),
        ContactStatus.UNSUBSCRIBED_FROM_ALL: translate("Cabinet", "Отписался от всех рассылок"),
        ContactStatus.BLOCKED_BY_USER: translate("Cabinet", "В чёрном списке"),
    }
    return known.get(code) or translate("Cabinet", "Письма не отправляются")


def delivery_result(code: int) -> str:
    """Return what a campaign came to at one address in words."""
    known: dict[int, str] = {**_delivered(), **_not_delivered()}
    return known.get(code) or translate("Cabinet", "Не доставлено")


def _delivered() -> dict[int, str]:
    return {
        DeliveryCode.QUEUED: translate("Cabinet", "Ждёт отправки"),
        DeliveryCode.SENT: translate("Cabinet", "Отправлено"),
        DeliveryCode.DELIVERED: translate("Cabinet", "Доставлено"),
        DeliveryCode.OPENED: translate("Cabinet", "Открыто"),
        DeliveryCode.CLICKED: translate("Cabinet", "Перешли по ссылке"),
        DeliveryCode.UNSUBSCRIBED: translate("Cabinet", "Отписка"),
        DeliveryCode.MARKED_AS_SPAM: translate("Cabinet", "Жалоба на спам"),
    }


def _not_delivered() -> dict[int, str]:
    return {
        DeliveryCode.NO_SUCH_MAILBOX: translate("Cabinet", "Нет такого почтового ящика"),
        DeliveryCode.INVALID_ADDRESS: translate("Cabinet", "Неправильный адрес"),
        DeliveryCode.MAILBOX_FULL: translate("Cabinet", "Почтовый ящик переполнен"),
        DeliveryCode.REJECTED_AS_SPAM: translate("Cabinet", "Отклонено как спам"),
        DeliveryCode.TEMPORARILY_UNAVAILABLE: translate("Cabinet", "Почта временно недоступна"),
        DeliveryCode.TEMPORARILY_BLOCKED: translate("Cabinet", "Почта временно не принимает"),
        DeliveryCode.DISABLED_BY_ADMIN: translate("Cabinet", "Не отправлено: адрес отключён"),
        DeliveryCode.UNSUBSCRIBED_BEFORE: translate("Cabinet", "Не отправлено: отписан раньше"),
    }
