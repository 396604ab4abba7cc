"""Captions of selection parameters, and sentences for the failures of registration."""

from __future__ import annotations

from enot_desktop.services.recipients import failures
from enot_desktop.services.recipients.criteria import ParameterKey
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.text import FailureText


def parameter_caption(key: ParameterKey) -> str:
    """Return a selection parameter as the manual calls it."""
    return {
        ParameterKey.DAYS_SINCE_REGISTRATION: translate("Recipients", "Дней с момента регистрации"),
        ParameterKey.TREATMENT_RESULT: translate("Recipients", "Результат лечения"),
        ParameterKey.GROUP: translate("Recipients", "Группа рассылки"),
        ParameterKey.MAILING_ALLOWED: translate("Recipients", "Рассылка разрешена"),
        ParameterKey.CONTACT_TYPE: translate("Recipients", "Тип"),
        ParameterKey.CONTACT_KIND: translate("Recipients", "Вид"),
    }[key]


def parameter_explanation(key: ParameterKey) -> str:
    """Return what a selection parameter means, in a sentence for its tooltip."""
    return {
        ParameterKey.DAYS_SINCE_REGISTRATION: translate(
            "Recipients", "Сколько дней назад клиент впервые пришёл в клинику."
        ),
        ParameterKey.TREATMENT_RESULT: translate(
            "Recipients", "Чем закончилось последнее посещение хотя бы одного животного клиента."
        ),
        ParameterKey.GROUP: translate(
            "Recipients",
            "Клиенты, сохраненные раньше командой «Еще» → «Сохранить как группу рассылки…».",
        ),
        ParameterKey.MAILING_ALLOWED: translate(
            "Recipients",
            "Разрешение ставится в карте клиента у каждого адреса. Клиент, который отказался, "
            "не получит письмо ни при каком отборе.",
        ),
        ParameterKey.CONTACT_TYPE: translate(
            "Recipients", "Тип контактной информации. Письма уходят только на электронную почту."
        ),
        ParameterKey.CONTACT_KIND: translate(
            "Recipients", "Вид контактной информации, например только личный адрес."
        ),
    }[key]


@failure_text.register(failures.CriterionInvalid)
def _criterion_invalid(error: failures.CriterionInvalid) -> FailureText:
    return FailureText(
        translate("Recipients", "Параметр отбора не заполнен"),
        translate("Recipients", "У параметра «{0}» нет значения, или его уже нет в списке.").format(
            parameter_caption(error.parameter)
        ),
        translate("Recipients", "Выберите значение или снимите галочку."),
    )


@failure_text.register(failures.MailingNotSaved)
def _mailing_not_saved(_error: failures.MailingNotSaved) -> FailureText:
    return FailureText(
        translate("Recipients", "Документ не сохранен"),
        translate("Recipients", "Этой рассылки нет среди сохраненных."),
        translate("Recipients", "Нажмите «Сохранить документ», потом выбирайте получателей."),
    )


@failure_text.register(failures.SelectionEmpty)
def _selection_empty(_error: failures.SelectionEmpty) -> FailureText:
    return FailureText(
        translate("Recipients", "Никто не подходит"),
        translate("Recipients", "Под отбор не подходит ни один клиент."),
        translate("Recipients", "Измените или снимите часть параметров отбора."),
    )


@failure_text.register(failures.RegistrationStopped)
def _registration_stopped(_error: failures.RegistrationStopped) -> FailureText:
    return FailureText(
        translate("Recipients", "Регистрация остановлена"),
        translate("Recipients", "Регистрация остановлена, никто из этого отбора не добавлен."),
        translate("Recipients", "Её можно выполнить снова в любое время."),
    )


@failure_text.register(failures.GroupNameMissing)
def _group_name_missing(_error: failures.GroupNameMissing) -> FailureText:
    return FailureText(
        translate("Recipients", "Нет названия группы"),
        translate("Recipients", "Название группы рассылки не заполнено."),
        translate("Recipients", "Впишите название, по которому найдёте группу потом."),
    )


@failure_text.register(failures.GroupNameTaken)
def _group_name_taken(error: failures.GroupNameTaken) -> FailureText:
    return FailureText(
        translate("Recipients", "Такая группа уже есть"),
        translate("Recipients", "Группа рассылки «{0}» уже есть.").format(error.name),
        translate("Recipients", "Впишите другое название."),
    )
