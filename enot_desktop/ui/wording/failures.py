"""The one place where failures become sentences: what happened, what to do."""

from __future__ import annotations

import platform
import traceback
from functools import singledispatch

from enot_desktop import __version__
from enot_desktop.models import failures as storage
from enot_desktop.services.transports.protocol import DeliveryFailed
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.reasons import reason_text
from enot_desktop.ui.wording.text import FailureText


@singledispatch
def failure_text(error: BaseException) -> FailureText:
    """Return the words for a failure; one nobody foresaw gets a report that can be copied."""
    system = f"Enot {__version__}, Python {platform.python_version()}, {platform.platform()}"
    report = "".join([system, "\n\n", *traceback.format_exception(error)])
    return FailureText(
        translate("Failures", "Непредвиденная ошибка"),
        translate("Failures", "Программа не смогла выполнить действие."),
        translate(
            "Failures",
            "Данные сохранены. Повторите действие; если ошибка останется, скопируйте отчёт "
            "(кнопка «Подробности») и передайте его в поддержку.",
        ),
        report,
    )


@failure_text.register
def _folder_busy(_error: storage.DataFolderBusy) -> FailureText:
    return FailureText(
        translate("Failures", "Программа уже запущена"),
        translate("Failures", "С этими данными уже работает другая копия программы."),
        translate("Failures", "Перейдите в её окно или закройте её, потом запустите эту снова."),
    )


@failure_text.register
def _folder_unusable(error: storage.DataFolderUnusable) -> FailureText:
    return FailureText(
        translate("Failures", "Папка данных недоступна"),
        translate("Failures", "Программа не может писать в папку {0}: {1}.").format(
            error.folder, error.detail
        ),
        translate("Failures", "Проверьте, что папка есть и в неё разрешено записывать."),
    )


@failure_text.register
def _network_folder(error: storage.NetworkFolderRefused) -> FailureText:
    return FailureText(
        translate("Failures", "Данные лежат на сетевом диске"),
        translate(
            "Failures", "Папка {0} находится в сети: база данных там может повредиться."
        ).format(error.folder),
        translate("Failures", "Выберите папку на диске этого компьютера."),
    )


@failure_text.register
def _disk_full(error: storage.DiskFull) -> FailureText:
    return FailureText(
        translate("Failures", "На диске закончилось место"),
        translate("Failures", "Изменение не сохранено: нет места на диске с папкой {0}.").format(
            error.folder
        ),
        translate("Failures", "Освободите место на диске и повторите. Прежние данные целы."),
    )


@failure_text.register
def _database_busy(_error: storage.DatabaseBusy) -> FailureText:
    return FailureText(
        translate("Failures", "База данных занята"),
        translate("Failures", "База данных сейчас занята другим действием."),
        translate("Failures", "Подождите немного и повторите. Ничего не потеряно."),
    )


@failure_text.register
def _database_damaged(error: storage.DatabaseDamaged) -> FailureText:
    return FailureText(
        translate("Failures", "База данных повреждена"),
        translate("Failures", "Файл {0} повреждён или это не база данных программы.").format(
            error.path
        ),
        translate("Failures", "Не удаляйте файл. Восстановите данные из резервной копии."),
    )


@failure_text.register
def _database_too_new(error: storage.DatabaseTooNew) -> FailureText:
    return FailureText(
        translate("Failures", "Данные новее программы"),
        translate("Failures", "База {0} создана более новой версией программы.").format(error.path),
        translate("Failures", "Установите новую версию программы. Данные не изменены."),
    )


@failure_text.register
def _not_found(_error: storage.NotFound) -> FailureText:
    return FailureText(
        translate("Failures", "Запись не найдена"),
        translate("Failures", "Записи уже нет: возможно, её удалили в другом окне."),
        translate("Failures", "Обновите список клавишей F5."),
    )


@failure_text.register
def _file_unreadable(error: storage.FileUnreadable) -> FailureText:
    return FailureText(
        translate("Failures", "Файл не прочитан"),
        translate("Failures", "Не удалось прочитать файл {0}: {1}.").format(
            error.path, error.detail
        ),
        translate("Failures", "Проверьте, что файл на месте и не открыт в другой программе."),
    )


@failure_text.register
def _stored_file_missing(error: storage.StoredFileMissing) -> FailureText:
    return FailureText(
        translate("Failures", "Вложенный файл не найден"),
        translate("Failures", "Файл «{0}» пропал из папки данных или был изменён.").format(
            error.name
        ),
        translate("Failures", "Удалите вложение в рассылке и добавьте файл заново."),
    )


@failure_text.register
def _delivery_failed(error: DeliveryFailed) -> FailureText:
    words = reason_text(error.reason)
    answer = " ".join(str(part) for part in (error.code, error.detail) if part)
    what = words.what
    if answer:
        what += "\n" + translate("Failures", "Ответ сервера: {0}").format(answer)
    return FailureText(translate("Failures", "Почта не отправлена"), what, words.to_do)
