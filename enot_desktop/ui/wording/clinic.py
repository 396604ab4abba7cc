"""Sentences for the failures of the cards of clients and animals."""

from __future__ import annotations

from enot_desktop.services.clinic import failures
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.text import FailureText


@failure_text.register(failures.NameMissing)
def _name_missing(_error: failures.NameMissing) -> FailureText:
    return FailureText(
        translate("Failures", "Карта не сохранена"),
        translate("Failures", "В карте нет имени."),
        translate("Failures", "Введите фамилию или имя клиента, для животного — кличку."),
    )


@failure_text.register(failures.ContactMissing)
def _contact_missing(_error: failures.ContactMissing) -> FailureText:
    return FailureText(
        translate("Failures", "Карта не сохранена"),
        translate("Failures", "Адрес или телефон не заполнен."),
        translate("Failures", "Впишите его или удалите пустую строку."),
    )


@failure_text.register(failures.ContactInvalid)
def _contact_invalid(error: failures.ContactInvalid) -> FailureText:
    return FailureText(
        translate("Failures", "Карта не сохранена"),
        translate("Failures", "«{0}» — не адрес электронной почты.").format(error.value),
        translate("Failures", "Исправьте адрес: он выглядит как имя@почта.ru, латинскими буквами."),
    )


@failure_text.register(failures.ContactRefuses)
def _contact_refuses(error: failures.ContactRefuses) -> FailureText:
    return FailureText(
        translate("Failures", "Карта не сохранена"),
        translate(
            "Failures", "От рассылки на «{0}» клиент отказался: с адресом пропал бы и отказ."
        ).format(error.value),
        translate(
            "Failures",
            "Оставьте адрес в карте, писем он не получает. Закройте карту, не сохраняя, чтобы "
            "вернуть строку.",
        ),
    )


@failure_text.register(failures.ContactRepeated)
def _contact_repeated(error: failures.ContactRepeated) -> FailureText:
    return FailureText(
        translate("Failures", "Карта не сохранена"),
        translate("Failures", "«{0}» записан в карте дважды.").format(error.value),
        translate("Failures", "Удалите одну из строк."),
    )


@failure_text.register(failures.NumberMissing)
def _number_missing(_error: failures.NumberMissing) -> FailureText:
    return FailureText(
        translate("Failures", "Карта не сохранена"),
        translate("Failures", "У карты животного нет номера."),
        translate("Failures", "Введите номер карты."),
    )


@failure_text.register(failures.NumberTaken)
def _number_taken(error: failures.NumberTaken) -> FailureText:
    return FailureText(
        translate("Failures", "Карта не сохранена"),
        translate("Failures", "Номер {0} уже есть у другого животного.").format(error.number),
        translate("Failures", "Введите другой номер карты."),
    )


@failure_text.register(failures.DateInFuture)
def _date_in_future(error: failures.DateInFuture) -> FailureText:
    return FailureText(
        translate("Failures", "Карта не сохранена"),
        translate("Failures", "Дата {0} ещё не наступила.").format(error.day.strftime("%d.%m.%Y")),
        translate("Failures", "Исправьте дату."),
    )
