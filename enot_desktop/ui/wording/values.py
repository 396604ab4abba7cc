"""Captions of enumerations, as the manual writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import (
    AccountKind,
    CampaignStage,
    Comparison,
    ContactKind,
    ContactType,
    CopyState,
    DeliveryState,
    ExclusionReason,
    IncomingProtocol,
    LetterKind,
    LetterState,
    MailingKind,
    MailingStatus,
    RefusalSource,
    Right,
    Security,
    SendingMethod,
    Sex,
    TreatmentResult,
)
from enot_desktop.ui.wording.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum


def caption(value: StrEnum) -> str:
    """Return the caption of a value of any enumeration that users see."""
    return _TABLES[type(value)]()[value]


def _contact_types() -> dict[StrEnum, str]:
    return {
        ContactType.EMAIL: translate("Values", "Адрес электронной почты"),
        ContactType.PHONE: translate("Values", "Телефон"),
        ContactType.OTHER: translate("Values", "Другое"),
    }


def _contact_kinds() -> dict[StrEnum, str]:
    return {
        ContactKind.PERSONAL: translate("Values", "Личный"),
        ContactKind.WORK: translate("Values", "Рабочий"),
        ContactKind.FAMILY: translate("Values", "Родственников"),
        ContactKind.OTHER: translate("Values", "Прочий"),
    }


def _treatment_results() -> dict[StrEnum, str]:
    return {
        TreatmentResult.IN_TREATMENT: translate("Values", "На лечении"),
        TreatmentResult.IMPROVED: translate("Values", "Улучшение"),
        TreatmentResult.RECOVERED: translate("Values", "Выздоровление"),
        TreatmentResult.UNCHANGED: translate("Values", "Без изменений"),
        TreatmentResult.REFERRED: translate("Values", "Направлено в другую клинику"),
        TreatmentResult.DIED: translate("Values", "Пал"),
        TreatmentResult.EUTHANISED: translate("Values", "Усыплён"),
    }


def _sexes() -> dict[StrEnum, str]:
    return {
        Sex.UNKNOWN: translate("Values", "Не указан"),
        Sex.MALE: translate("Values", "Самец"),
        Sex.FEMALE: translate("Values", "Самка"),
    }


def _securities() -> dict[StrEnum, str]:
    return {
        Security.SSL: translate("Values", "SSL/TLS"),
        Security.STARTTLS: translate("Values", "STARTTLS"),
        Security.NONE: translate("Values", "Без шифрования (только этот компьютер)"),
    }


def _incoming_protocols() -> dict[StrEnum, str]:
    return {
        IncomingProtocol.IMAP: translate("Values", "IMAP"),
        IncomingProtocol.POP3: translate("Values", "POP3"),
    }


def _mailing_kinds() -> dict[StrEnum, str]:
    return {MailingKind.EMAIL: translate("Values", "E-mail рассылка")}


def _mailing_statuses() -> dict[StrEnum, str]:
    return {
        MailingStatus.PREPARED: translate("Values", "Подготовка"),
        MailingStatus.REGISTERED: translate("Values", "Зарегистрирована"),
        MailingStatus.SENDING: translate("Values", "Отправляется"),
        MailingStatus.SENT: translate("Values", "Отправлено"),
        MailingStatus.SENT_PARTLY: translate("Values", "Отправлено частично"),
        MailingStatus.BOOK_CREATED: translate("Values", "Адресная книга"),
        MailingStatus.IN_CAMPAIGN: translate("Values", "Кампания SendPulse"),
        MailingStatus.DRAFT: translate("Values", "Черновик"),
        MailingStatus.REFUSED: translate("Values", "Кампания отклонена"),
        MailingStatus.CANCELLED: translate("Values", "Кампания отменена"),
    }


def _account_kinds() -> dict[StrEnum, str]:
    return {
        AccountKind.MAILBOX: translate("Values", "Почтовый ящик"),
        AccountKind.SENDPULSE: translate("Values", "SendPulse"),
    }


def _sending_methods() -> dict[StrEnum, str]:
    return {
        SendingMethod.LETTERS: translate("Values", "SMTP"),
        SendingMethod.CAMPAIGN: translate("Values", "Кампания SendPulse"),
    }


def _campaign_stages() -> dict[StrEnum, str]:
    return {
        CampaignStage.PREPARED: translate("Values", "Подготовка"),
        CampaignStage.BOOK_CREATING: translate("Values", "Создаётся адресная книга"),
        CampaignStage.BOOK_FILLING: translate("Values", "Заполняется адресная книга"),
        CampaignStage.BOOK_CHECKING: translate("Values", "SendPulse проверяет адресную книгу"),
        CampaignStage.BOOK_READY: translate("Values", "Адресная книга создана"),
        CampaignStage.CAMPAIGN_WAITING: translate("Values", "Кампания ждёт своей очереди"),
        CampaignStage.CAMPAIGN_CREATING: translate("Values", "Создаётся кампания"),
        CampaignStage.RUNNING: translate("Values", "Кампания создана"),
        CampaignStage.DRAFT: translate("Values", "Черновик в личном кабинете"),
        CampaignStage.SENT: translate("Values", "Отправлено"),
        CampaignStage.SENT_PARTLY: translate("Values", "Отправлено частично"),
        CampaignStage.REFUSED: translate("Values", "Кампания отклонена"),
        CampaignStage.CANCELLED: translate("Values", "Кампания отменена"),
    }


def _delivery_states() -> dict[StrEnum, str]:
    return {
        DeliveryState.PENDING: translate("Values", "Пока не известно"),
        DeliveryState.DELIVERED: translate("Values", "Доставлено"),
        DeliveryState.OPENED: translate("Values", "Открыто"),
        DeliveryState.CLICKED: translate("Values", "Перешли по ссылке"),
        DeliveryState.UNSUBSCRIBED: translate("Values", "Отписка"),
        DeliveryState.SPAM_COMPLAINT: translate("Values", "Жалоба на спам"),
        DeliveryState.REFUSED: translate("Values", "Не доставлено"),
    }


def _refusal_sources() -> dict[StrEnum, str]:
    return {
        RefusalSource.PERSON: translate("Values", "Записано в карте клиента"),
        RefusalSource.UNSUBSCRIBED: translate("Values", "Отписка по ссылке в письме"),
        RefusalSource.SPAM_COMPLAINT: translate("Values", "Жалоба на спам"),
    }


def _letter_kinds() -> dict[StrEnum, str]:
    return {
        LetterKind.MAILING: translate("Values", "Рассылка"),
        LetterKind.SINGLE: translate("Values", "Отдельное письмо"),
        LetterKind.ANALYSIS: translate("Values", "Готовый анализ"),
    }


def _letter_states() -> dict[StrEnum, str]:
    return {
        LetterState.WAITING: translate("Values", "Ожидает отправки"),
        LetterState.SENDING: translate("Values", "Отправляется"),
        LetterState.SENT: translate("Values", "Отправлено"),
        LetterState.FAILED: translate("Values", "Не отправлено"),
        LetterState.UNKNOWN: translate("Values", "Возможно отправлено"),
        LetterState.REMOVED: translate("Values", "Удалено из очереди"),
        LetterState.IN_CAMPAIGN: translate("Values", "В кампании SendPulse"),
    }


def _copy_states() -> dict[StrEnum, str]:
    return {
        CopyState.NOT_WANTED: translate("Values", "Копия не сохраняется"),
        CopyState.WANTED: translate("Values", "Копия ещё не сохранена"),
        CopyState.SAVED: translate("Values", "Копия сохранена в «Отправленных»"),
        CopyState.FAILED: translate("Values", "Копию сохранить не удалось"),
    }


def _exclusion_reasons() -> dict[StrEnum, str]:
    return {
        ExclusionReason.REFUSED: translate("Values", "Рассылка не разрешена"),
        ExclusionReason.ADDRESS_REFUSED_ELSEWHERE: translate(
            "Values", "От рассылки на этот адрес отказался другой клиент"
        ),
        ExclusionReason.NO_ADDRESS: translate("Values", "Нет адреса электронной почты"),
        ExclusionReason.BAD_ADDRESS: translate("Values", "Адрес с ошибкой или не принимает писем"),
        ExclusionReason.SAME_ADDRESS: translate("Values", "Этот адрес уже есть в рассылке"),
    }


def _comparisons() -> dict[StrEnum, str]:
    return {
        Comparison.EQUAL: translate("Values", "Равно"),
        Comparison.NOT_EQUAL: translate("Values", "Не равно"),
        Comparison.AT_MOST: translate("Values", "Меньше или равно"),
        Comparison.AT_LEAST: translate("Values", "Больше или равно"),
    }


def _rights() -> dict[StrEnum, str]:
    return {
        Right.CONTACT_OUTPUT: translate("Values", "Вывод контактных данных"),
        Right.SEND_LETTERS: translate("Values", "Отправка писем"),
        Right.EDIT_ACCOUNTS: translate("Values", "Изменение учетных записей"),
    }


_TABLES: dict[type[StrEnum], Callable[[], dict[StrEnum, str]]] = {
    ContactType: _contact_types,
    ContactKind: _contact_kinds,
    TreatmentResult: _treatment_results,
    Sex: _sexes,
    Security: _securities,
    IncomingProtocol: _incoming_protocols,
    MailingKind: _mailing_kinds,
    MailingStatus: _mailing_statuses,
    AccountKind: _account_kinds,
    SendingMethod: _sending_methods,
    CampaignStage: _campaign_stages,
    DeliveryState: _delivery_states,
    RefusalSource: _refusal_sources,
    LetterKind: _letter_kinds,
    LetterState: _letter_states,
    CopyState: _copy_states,
    ExclusionReason: _exclusion_reasons,
    Comparison: _comparisons,
    Right: _rights,
}
