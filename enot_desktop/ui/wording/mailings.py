"""Sentences for the failures of the mailing document."""

from __future__ import annotations

from enot_desktop.services.mailings import failures
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.text import FailureText

_MIB = 1024 * 1024


@failure_text.register(failures.SubjectMissing)
def _subject_missing(_error: failures.SubjectMissing) -> FailureText:
    return FailureText(
        translate("Mailings", "Нет темы письма"),
        translate("Mailings", "Тема письма не заполнена."),
        translate("Mailings", "Впишите тему: по ней клиент узнаёт, о чём письмо."),
    )


@failure_text.register(failures.TextMissing)
def _text_missing(_error: failures.TextMissing) -> FailureText:
    return FailureText(
        translate("Mailings", "Нет текста письма"),
        translate("Mailings", "Текст письма пуст."),
        translate("Mailings", "Напишите текст или возьмите его из шаблона."),
    )


@failure_text.register(failures.AccountMissing)
def _account_missing(_error: failures.AccountMissing) -> FailureText:
    return FailureText(
        translate("Mailings", "Не выбрана учетная запись"),
        translate("Mailings", "Не выбрана учетная запись, с которой отправлять письма."),
        translate(
            "Mailings",
            "Выберите её в рассылке на вкладке «Письмо» и сохраните документ. Если выбирать не из "
            "чего, создайте её в разделе «Учетные записи электронной почты».",
        ),
    )


@failure_text.register(failures.AccountNotForSending)
def _account_not_for_sending(error: failures.AccountNotForSending) -> FailureText:
    return FailureText(
        translate("Mailings", "Учетная запись не для отправки"),
        translate("Mailings", "Учетная запись {0} не используется для отправки писем.").format(
            error.address
        ),
        translate(
            "Mailings", "Выберите другую или отметьте в этой, что она нужна для отправки писем."
        ),
    )


@failure_text.register(failures.ChangedElsewhere)
def _changed_elsewhere(error: failures.ChangedElsewhere) -> FailureText:
    return FailureText(
        translate("Mailings", "Рассылка изменена в другом окне"),
        translate(
            "Mailings", "Рассылку № {0} сохранили в другом окне, пока она была открыта здесь."
        ).format(error.number),
        translate(
            "Mailings",
            "«Показать сохраненное» заменит то, что вы изменили здесь. «Записать моё» заменит "
            "то, что сохранено в другом окне.",
        ),
    )


@failure_text.register(failures.AttachmentsTooLarge)
def _attachments_too_large(error: failures.AttachmentsTooLarge) -> FailureText:
    return FailureText(
        translate("Mailings", "Файлы слишком большие"),
        translate(
            "Mailings", "Приложенные файлы вместе занимают {0}, а учетная запись разрешает {1}."
        ).format(_megabytes(error.total), _megabytes(error.limit)),
        translate(
            "Mailings",
            "Удалите лишние файлы или уменьшите их. Большой файл можно выложить в интернет и "
            "дать в письме ссылку.",
        ),
    )


@failure_text.register(failures.FolderAttached)
def _folder_attached(error: failures.FolderAttached) -> FailureText:
    return FailureText(
        translate("Mailings", "Папку нельзя приложить"),
        translate("Mailings", "{0} — это папка, а к письму прикладывают файлы.").format(error.path),
        translate("Mailings", "Откройте папку и добавьте нужные файлы из неё."),
    )


@failure_text.register(failures.MailingInUse)
def _mailing_in_use(error: failures.MailingInUse) -> FailureText:
    return FailureText(
        translate("Mailings", "Рассылку нельзя удалить"),
        translate("Mailings", "Для рассылки № {0} уже зарегистрированы получатели: {1}.").format(
            error.number, error.recipients
        ),
        translate(
            "Mailings",
            "Она остаётся в истории писем. Если письма отправлять не нужно, удалите их из очереди "
            "в разделе «Рассылка сообщений».",
        ),
    )


def _megabytes(count: int) -> str:
    number = f"{count / _MIB:.1f}".replace(".", ",")
    return translate("Mailings", "{0} МБ").format(number)
