"""Sentences for the error codes of SendPulse about the account, its senders and its tariff."""

from __future__ import annotations

from enot_desktop.ui.wording.language import translate


def account_codes() -> dict[int, tuple[str, str]]:
    """Return the sentences by code."""
    return {**_account(), **_senders(), **_new_senders(), **_activation(), **_money()}


def sender_unknown() -> tuple[str, str]:
    """Say that the address is no activated sender."""
    return (
        translate("ServiceCodes", "SendPulse не знает этого отправителя или адрес не подтверждён."),
        translate(
            "ServiceCodes",
            "В личном кабинете SendPulse добавьте адрес учетной записи в отправители и "
            "подтвердите его по письму, которое придёт.",
        ),
    )


def not_allowed() -> tuple[str, str]:
    """Say that the account may not do this."""
    return (
        translate("ServiceCodes", "SendPulse не разрешает этого для вашего аккаунта."),
        translate(
            "ServiceCodes",
            "Войдите в личный кабинет SendPulse: там написано, не заблокирован ли аккаунт и "
            "одобрена ли отправка.",
        ),
    )


def letters_not_allowed() -> tuple[str, str]:
    """Say that single letters are not switched on."""
    return (
        translate("ServiceCodes", "Отправка отдельных писем (SMTP) в SendPulse не включена."),
        translate(
            "ServiceCodes",
            "Включите раздел «SMTP» в личном кабинете SendPulse и дождитесь одобрения: обычно "
            "до суток.",
        ),
    )


def tariff_ended() -> tuple[str, str]:
    """Say that the tariff is over."""
    return (
        translate("ServiceCodes", "Срок тарифа SendPulse закончился."),
        translate("ServiceCodes", "Продлите тариф в личном кабинете SendPulse и повторите."),
    )


def tariff_used_up() -> tuple[str, str]:
    """Say that the letters of the tariff are used up."""
    return (
        translate("ServiceCodes", "Письма, которые входят в тариф SendPulse, закончились."),
        translate(
            "ServiceCodes",
            "Пополните баланс или смените тариф в личном кабинете, затем повторите.",
        ),
    )


def tariff_too_small() -> tuple[str, str]:
    """Say that the tariff does not hold this."""
    return (
        translate("ServiceCodes", "Ваш тариф SendPulse этого не разрешает."),
        translate("ServiceCodes", "Смените тариф в личном кабинете SendPulse."),
    )


def _account() -> dict[int, tuple[str, str]]:
    return {
        400: letters_not_allowed(),
        401: (
            translate("ServiceCodes", "SendPulse не узнал учетную запись."),
            translate("ServiceCodes", "Проверьте ID и Secret в учетной записи."),
        ),
        403: not_allowed(),
        503: letters_not_allowed(),
        800: not_allowed(),
        2020202020: (
            translate("ServiceCodes", "SendPulse не успевает отвечать: запросов слишком много."),
            translate(
                "ServiceCodes",
                "Подождите минуту и повторите. Если к SendPulse обращаются и другие программы "
                "клиники, закройте их.",
            ),
        ),
        3030303030: tariff_too_small(),
    }


def _senders() -> dict[int, tuple[str, str]]:
    no_address = (
        translate("ServiceCodes", "Не указан адрес отправителя."),
        translate("ServiceCodes", "Проверьте адрес в учетной записи и сохраните её заново."),
    )
    return {
        10: no_address,
        20: _free_mail(),
        97: _free_mail(),
        701: (
            translate("ServiceCodes", "Не указан адрес или имя отправителя."),
            translate("ServiceCodes", "Заполните имя отправителя в учетной записи."),
        ),
        704: sender_unknown(),
        901: (
            translate("ServiceCodes", "Не указано имя отправителя."),
            translate("ServiceCodes", "Заполните имя отправителя в учетной записи."),
        ),
        903: no_address,
        1003: sender_unknown(),
    }


def _new_senders() -> dict[int, tuple[str, str]]:
    return {
        902: (
            translate("ServiceCodes", "Этот адрес отправителя уже есть в SendPulse."),
            translate(
                "ServiceCodes",
                "Найдите его в личном кабинете среди отправителей. Если его там нет, он "
                "добавлен в другом аккаунте: возьмите ID и Secret того аккаунта.",
            ),
        ),
        904: (
            translate("ServiceCodes", "Адрес отправителя внесён в чёрный список SendPulse."),
            translate(
                "ServiceCodes", "Обратитесь в поддержку SendPulse или возьмите другой адрес."
            ),
        ),
        905: (
            translate("ServiceCodes", "Больше отправителей этот аккаунт завести не может."),
            translate("ServiceCodes", "Удалите лишних отправителей в личном кабинете SendPulse."),
        ),
        906: (
            translate("ServiceCodes", "Адрес отправителя записан с ошибкой."),
            translate("ServiceCodes", "Исправьте адрес: создайте учетную запись с верным."),
        ),
    }


def _free_mail() -> tuple[str, str]:
    return (
        translate(
            "ServiceCodes",
            "SendPulse не рассылает письма с бесплатных адресов (mail.ru, yandex.ru, gmail.com и "
            "других).",
        ),
        translate(
            "ServiceCodes",
            "Заведите адрес на домене клиники, например klinika@имя-клиники.ru, и добавьте его "
            "отправителем в личном кабинете SendPulse.",
        ),
    )


def domain_not_prepared() -> tuple[str, str]:
    """Say that the domain of the address forbids sending through the service."""
    return (
        translate(
            "ServiceCodes",
            "Домен адреса отправителя не разрешает отправлять письма через SendPulse.",
        ),
        translate(
            "ServiceCodes",
            "Тот, кто ведёт сайт клиники, должен настроить записи SPF, DKIM и DMARC домена. "
            "Или возьмите другой адрес отправителя.",
        ),
    )


def _activation() -> dict[int, tuple[str, str]]:
    return {
        21: (
            translate("ServiceCodes", "Этот адрес не ждёт подтверждения."),
            translate(
                "ServiceCodes", "Посмотрите в личном кабинете SendPulse: возможно, он подтверждён."
            ),
        ),
        1004: (
            translate("ServiceCodes", "Код подтверждения уже отправлен на этот адрес."),
            translate("ServiceCodes", "Проверьте почту. Новый код можно просить через 15 минут."),
        ),
        1005: (
            translate("ServiceCodes", "Письмо с кодом подтверждения не ушло."),
            translate("ServiceCodes", "Повторите через 15 минут в личном кабинете SendPulse."),
        ),
        1101: (
            translate("ServiceCodes", "Не указан адрес, который нужно подтвердить."),
            translate("ServiceCodes", "Подтвердите адрес в личном кабинете SendPulse."),
        ),
        1104: (
            translate("ServiceCodes", "Не указан код подтверждения адреса."),
            translate("ServiceCodes", "Введите код из письма в личном кабинете SendPulse."),
        ),
    }


def _money() -> dict[int, tuple[str, str]]:
    return {
        707: (
            translate("ServiceCodes", "На балансе SendPulse не хватает денег."),
            translate(
                "ServiceCodes",
                "Пополните баланс в личном кабинете SendPulse и повторите: адресная книга "
                "сохраняется.",
            ),
        ),
        708: (
            translate("ServiceCodes", "Получателей больше, чем разрешает тариф SendPulse."),
            translate(
                "ServiceCodes",
                "Смените тариф в личном кабинете или разделите получателей на несколько рассылок.",
            ),
        ),
    }
