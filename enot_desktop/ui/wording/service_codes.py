"""Sentences for every error code of SendPulse: what happened, and what to do about it."""

from __future__ import annotations

from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.service_account_codes import (
    account_codes,
    domain_not_prepared,
    letters_not_allowed,
    not_allowed,
    sender_unknown,
    tariff_ended,
    tariff_too_small,
    tariff_used_up,
)

_TOLD_BY_MESSAGE = frozenset({None, 301, 400, 403, 422, 550})
"""Codes under which the service says very different things; its words are looked at first."""


def service_words(code: int | None, message: str) -> tuple[str, str]:
    """Return what happened and what to do; for an unknown code with the service's own words."""
    said = message.casefold()
    if code in _TOLD_BY_MESSAGE:
        for sign, words in _by_message().items():
            if sign in said:
                return words
    known = _by_code().get(code) if code is not None else None
    return known or _general(code, message)


def _general(code: int | None, message: str) -> tuple[str, str]:
    said = message.strip() or ("" if code is None else str(code))
    what = translate("ServiceCodes", "SendPulse отказался это сделать.")
    if said:
        what += " " + translate("ServiceCodes", "Его ответ: {0}").format(said)
    return what, translate(
        "ServiceCodes",
        "Повторите позже. Если не поможет, перешлите этот ответ в поддержку SendPulse.",
    )


def _by_code() -> dict[int, tuple[str, str]]:
    return {
        **account_codes(),
        **_books(),
        **_addresses(),
        **_campaigns(),
        **_letters(),
        **_requests(),
    }


def _by_message() -> dict[str, tuple[str, str]]:
    return {
        "message size limit": (
            translate("ServiceCodes", "Письмо слишком большое для SendPulse."),
            translate("ServiceCodes", "Уменьшите или удалите приложенные файлы."),
        ),
        "currently limited": (
            translate("ServiceCodes", "SendPulse временно ограничил отправку с этого аккаунта."),
            translate(
                "ServiceCodes",
                "Подождите и повторите позже. Причина написана в личном кабинете SendPulse.",
            ),
        ),
        "quota or bandwidth": tariff_used_up(),
        "sender is not valid": sender_unknown(),
        "dmarc": domain_not_prepared(),
        "active campaign": (
            translate("ServiceCodes", "По этой адресной книге ещё идёт кампания."),
            translate("ServiceCodes", "Дождитесь, пока кампания будет отправлена."),
        ),
        "tariff plan ended": tariff_ended(),
        "account expired": tariff_ended(),
        "tariff does not allow": tariff_too_small(),
        "change your tariff": tariff_too_small(),
        "no such smtp user": letters_not_allowed(),
        "unauthorized action": not_allowed(),
        "per day": (
            translate("ServiceCodes", "На сегодня таких запросов достаточно."),
            translate("ServiceCodes", "Повторите завтра."),
        ),
    }


def _books() -> dict[int, tuple[str, str]]:
    empty = (
        translate(
            "ServiceCodes", "В адресной книге нет ни одного адреса, на который можно писать."
        ),
        translate(
            "ServiceCodes",
            "Откройте книгу в личном кабинете SendPulse: там видно, почему адреса не активны. "
            "Или удалите книгу и создайте её заново.",
        ),
    )
    gone = (
        translate("ServiceCodes", "Адресной книги в SendPulse больше нет."),
        translate("ServiceCodes", "Создайте адресную книгу заново."),
    )
    return {
        201: (
            translate("ServiceCodes", "Не указано имя адресной книги."),
            translate("ServiceCodes", "Заполните название клиники и создайте книгу ещё раз."),
        ),
        203: (
            translate("ServiceCodes", "Адресная книга с таким именем в SendPulse уже есть."),
            translate(
                "ServiceCodes", "Нажмите «Создать адресную книгу» ещё раз: имя будет другим."
            ),
        ),
        211: empty,
        213: gone,
        303: empty,
        703: gone,
        722: gone,
        299: (
            translate("ServiceCodes", "В адресной книге нет полей с именами клиентов."),
            translate("ServiceCodes", "Удалите адресную книгу и создайте её заново."),
        ),
        21356: (
            translate("ServiceCodes", "SendPulse не понял список адресов."),
            _tell_support(),
        ),
    }


def _addresses() -> dict[int, tuple[str, str]]:
    not_found = (
        translate("ServiceCodes", "Такого адреса в SendPulse нет."),
        translate("ServiceCodes", "Проверьте адрес в карте клиента."),
    )
    return {
        8: (
            translate("ServiceCodes", "В SendPulse таких данных нет."),
            translate("ServiceCodes", "Повторите позже: служба могла ещё не собрать их."),
        ),
        11: (
            translate("ServiceCodes", "SendPulse не нашёл получателей письма."),
            translate("ServiceCodes", "Проверьте адрес получателя в карте клиента."),
        ),
        14: (
            translate("ServiceCodes", "Такого письма или адреса в SendPulse нет."),
            translate("ServiceCodes", "Ничего делать не нужно, если оно отправлено давно."),
        ),
        17: not_found,
        19: (
            translate("ServiceCodes", "Этот адрес в SendPulse уже есть."),
            translate("ServiceCodes", "Ничего делать не нужно."),
        ),
        502: not_found,
        550: (
            translate("ServiceCodes", "У письма слишком много получателей."),
            translate("ServiceCodes", "Отправьте его рассылкой."),
        ),
    }


def _campaigns() -> dict[int, tuple[str, str]]:
    return {
        602: (
            translate("ServiceCodes", "Кампании уже нет, или она отправлена."),
            translate("ServiceCodes", "Нажмите «Обновить», чтобы увидеть её состояние."),
        ),
        711: (
            translate("ServiceCodes", "Следующую кампанию ещё рано создавать."),
            translate("ServiceCodes", "Подождите час и повторите."),
        ),
        720: (
            translate("ServiceCodes", "Тема письма пуста."),
            translate("ServiceCodes", "Впишите тему на вкладке «Письмо» и сохраните документ."),
        ),
        721: (
            translate("ServiceCodes", "Текст письма пуст."),
            translate("ServiceCodes", "Напишите текст на вкладке «Письмо» и сохраните документ."),
        ),
        791: (
            translate("ServiceCodes", "SendPulse создаёт не больше четырёх кампаний в час."),
            translate("ServiceCodes", "Подождите: эта кампания будет создана позже."),
        ),
        799: (
            translate("ServiceCodes", "Дата рассылки уже прошла или записана неверно."),
            translate(
                "ServiceCodes",
                "Исправьте дату на вкладке «Письмо». Проверьте и часовой пояс в учетной записи.",
            ),
        ),
        802: (
            translate("ServiceCodes", "Такой кампании в SendPulse нет."),
            translate(
                "ServiceCodes",
                "Её могли удалить в личном кабинете. Скопируйте рассылку и отправьте заново.",
            ),
        ),
    }


def _letters() -> dict[int, tuple[str, str]]:
    no_template = (
        translate("ServiceCodes", "Шаблона письма в SendPulse нет."),
        _tell_support(),
    )
    return {
        12: (
            translate("ServiceCodes", "У письма нет темы."),
            translate("ServiceCodes", "Впишите тему письма."),
        ),
        13: (
            translate("ServiceCodes", "У письма нет текста."),
            translate("ServiceCodes", "Напишите текст письма."),
        ),
        31: no_template,
        32: (
            translate("ServiceCodes", "Шаблон письма в SendPulse пуст."),
            _tell_support(),
        ),
        290: no_template,
        573: (
            translate("ServiceCodes", "Шаблон с таким именем в SendPulse уже есть."),
            translate("ServiceCodes", "Выберите другое имя."),
        ),
        731: (
            translate("ServiceCodes", "SendPulse не понял, что подставить в шаблон письма."),
            _tell_support(),
        ),
        2900: (
            translate("ServiceCodes", "SendPulse ещё не обработал шаблон письма."),
            translate("ServiceCodes", "Подождите несколько минут и повторите."),
        ),
    }


def _requests() -> dict[int, tuple[str, str]]:
    not_understood = (
        translate("ServiceCodes", "SendPulse не понял запроса программы."),
        _tell_support(),
    )
    return {
        301: not_understood,
        422: not_understood,
        832: (
            translate("ServiceCodes", "SendPulse не узнал письма, о которых его спросили."),
            translate("ServiceCodes", "Ничего делать не нужно: программа спросит ещё раз."),
        ),
        999: not_understood,
    }


def _tell_support() -> str:
    return translate(
        "ServiceCodes",
        "Это ошибка программы, а не ваша. Передайте ответ службы в поддержку программы.",
    )
