"""Sentences for the failures of saving a list, and for the right that it needs."""

from __future__ import annotations

from enot_desktop.services.lists import failures
from enot_desktop.services.users.failures import RightMissing
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.text import FailureText
from enot_desktop.ui.wording.values import caption


@failure_text.register(failures.TargetNotWritable)
def _target_not_writable(error: failures.TargetNotWritable) -> FailureText:
    return FailureText(
        translate("Lists", "Файл не записан"),
        translate("Lists", "Не удалось записать файл {0}: {1}.").format(error.path, error.detail),
        translate(
            "Lists",
            "Если файл открыт в другой программе, например в Excel, закройте его. Или сохраните "
            "список под другим именем либо в другую папку.",
        ),
    )


@failure_text.register(failures.ListTooLong)
def _list_too_long(error: failures.ListTooLong) -> FailureText:
    return FailureText(
        translate("Lists", "Список слишком длинный"),
        translate("Lists", "В такой файл помещается строк не больше {0}.").format(
            f"{error.limit:,}".replace(",", " ")
        ),
        translate("Lists", "Сохраните список как CSV или найдите нужную часть поиском."),
    )


@failure_text.register(failures.SavingStopped)
def _saving_stopped(_error: failures.SavingStopped) -> FailureText:
    return FailureText(
        translate("Lists", "Сохранение остановлено"),
        translate("Lists", "Список не сохранен: сохранение остановлено."),
        translate("Lists", "Сохранить его можно снова в любое время."),
    )


@failure_text.register(RightMissing)
def _right_missing(error: RightMissing) -> FailureText:
    return FailureText(
        translate("Lists", "Нет права"),
        translate("Lists", "Для этого нужно право «{0}».").format(caption(error.right)),
        translate("Lists", "Попросите администратора программы дать это право вашей роли."),
    )
