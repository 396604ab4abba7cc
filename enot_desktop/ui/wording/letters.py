"""Captions of tags, and sentences for the failures of letters, their history and templates."""

from __future__ import annotations

from enot_desktop.models.values import AttemptOutcome
from enot_desktop.services.letters.failures import UnknownTags
from enot_desktop.services.letters.tag_names import Tag
from enot_desktop.services.letters.template_failures import TemplateNameMissing, TemplateNameTaken
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.text import FailureText


def tag_caption(tag: Tag) -> str:
    """Return what a tag is replaced by, in a few words."""
    return {
        Tag.FIRST_NAME: translate("Tags", "имя клиента"),
        Tag.MIDDLE_NAME: translate("Tags", "отчество клиента"),
        Tag.LAST_NAME: translate("Tags", "фамилия клиента"),
        Tag.CLIENT: translate("Tags", "фамилия, имя и отчество"),
        Tag.ANIMAL: translate("Tags", "клички животных клиента"),
        Tag.CLINIC: translate("Tags", "название клиники"),
        Tag.CLINIC_PHONE: translate("Tags", "телефон клиники"),
        Tag.CLINIC_ADDRESS: translate("Tags", "адрес клиники"),
        Tag.DATE: translate("Tags", "дата рассылки"),
    }[tag]


def outcome_caption(outcome: AttemptOutcome) -> str:
    """Return how an attempt to send a letter ended."""
    return {
        AttemptOutcome.SENT: translate("Values", "Отправлено"),
        AttemptOutcome.TEMPORARY: translate("Values", "Отложено, будет повтор"),
        AttemptOutcome.PERMANENT: translate("Values", "Отказ"),
        AttemptOutcome.ACCOUNT: translate("Values", "Остановлено: дело в учетной записи"),
        AttemptOutcome.UNKNOWN: translate("Values", "Неизвестно, дошло ли"),
    }[outcome]


@failure_text.register(UnknownTags)
def _unknown_tags(error: UnknownTags) -> FailureText:
    return FailureText(
        translate("Failures", "Неизвестный тег"),
        translate("Failures", "Программа не знает, что подставить вместо: {0}.").format(
            ", ".join(f"{{{tag}}}" for tag in error.tags)
        ),
        translate(
            "Failures",
            "Исправьте или удалите эти теги. Известные теги вставляет кнопка «Тег».",
        ),
    )


@failure_text.register(TemplateNameMissing)
def _template_name_missing(_error: TemplateNameMissing) -> FailureText:
    return FailureText(
        translate("Failures", "У шаблона нет названия"),
        translate("Failures", "Шаблон без названия нельзя сохранить."),
        translate("Failures", "Введите название, по которому шаблон будет легко найти."),
    )


@failure_text.register(TemplateNameTaken)
def _template_name_taken(error: TemplateNameTaken) -> FailureText:
    return FailureText(
        translate("Failures", "Название занято"),
        translate("Failures", "Шаблон «{0}» уже есть.").format(error.name),
        translate("Failures", "Введите другое название."),
    )
