"""Sentences for `Reason`: what happened, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from enot_desktop.models.values import Reason
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.service_reasons import service_reasons


@dataclass(frozen=True)
class ReasonText:
    """What happened, and what a person should do."""

    what: str
    to_do: str


def reason_text(reason: Reason) -> ReasonText:
    """Return the sentences for a reason."""
    return ReasonText(*_all_texts()[reason])


def reason_caption(reason: Reason | None, detail: str = "") -> str:
    """Return what happened in one line, with the server's own words behind it."""
    if reason is None:
        return detail
    what = reason_text(reason).what
    return f"{what} ({detail})" if detail else what


def _all_texts() -> dict[Reason, tuple[str, str]]:
    texts: dict[Reason, tuple[str, str]] = {}
    parts = (_connection, _encryption, _login, _account, _recipient, _content, _doubt, _other)
    for part in (*parts, service_reasons):
        texts |= part()
    return texts


def _connection() -> dict[Reason, tuple[str, str]]:
    return {
        Reason.HOST_UNKNOWN: (
            translate("Reasons", "Почтовый сервер не найден."),
            translate(
                "Reasons",
                "Проверьте имя сервера в учетной записи и есть ли на компьютере интернет.",
            ),
        ),
        Reason.CONNECTION_REFUSED: (
            translate("Reasons", "Почтовый сервер не принимает соединение."),
            translate(
                "Reasons",
                "Проверьте порт в учетной записи. Если он верный, соединение может закрывать "
                "антивирус или сетевой экран.",
            ),
        ),
        Reason.NO_ANSWER: (
            translate("Reasons", "Почтовый сервер не отвечает."),
            translate("Reasons", "Проверьте интернет и порт в учетной записи, повторите позже."),
        ),
        Reason.CONNECTION_LOST: (
            translate("Reasons", "Связь с почтовым сервером оборвалась."),
            translate("Reasons", "Проверьте интернет. Письма, которые не ушли, ждут в очереди."),
        ),
    }


def _encryption() -> dict[Reason, tuple[str, str]]:
    return {
        Reason.NOT_THIS_PROTOCOL: (
            translate("Reasons", "По этому адресу отвечает не тот сервер, который нужен."),
            translate("Reasons", "Проверьте порт и вид шифрования в учетной записи."),
        ),
        Reason.CERTIFICATE_REFUSED: (
            translate("Reasons", "Сертификату почтового сервера нельзя доверять."),
            translate(
                "Reasons",
                "Пароль не был отправлен. Проверьте имя сервера и дату на компьютере; если "
                "соединения проверяет антивирус, отключите в нём проверку почты.",
            ),
        ),
        Reason.TLS_NOT_OFFERED: (
            translate("Reasons", "Сервер не предлагает шифрование STARTTLS."),
            translate("Reasons", "Выберите SSL/TLS и порт 465 (для IMAP — 993, для POP3 — 995)."),
        ),
        Reason.TLS_REQUIRED: (
            translate("Reasons", "Без шифрования пароль ушёл бы по сети открытым текстом."),
            translate("Reasons", "Выберите SSL/TLS или STARTTLS."),
        ),
    }


def _login() -> dict[Reason, tuple[str, str]]:
    return {
        Reason.LOGIN_REFUSED: (
            translate("Reasons", "Сервер не принял имя пользователя или пароль."),
            translate(
                "Reasons",
                "Введите пароль ещё раз. Проверьте в настройках ящика, что доступ для почтовых "
                "программ (IMAP, SMTP) разрешён.",
            ),
        ),
        Reason.APP_PASSWORD_NEEDED: (
            translate("Reasons", "Сервер ждёт не обычный пароль, а пароль для приложения."),
            translate(
                "Reasons",
                "Создайте пароль для приложения в настройках безопасности почтового ящика и "
                "введите его здесь.",
            ),
        ),
        Reason.LOGIN_NOT_OFFERED: (
            translate("Reasons", "Сервер не предлагает вход по паролю."),
            translate(
                "Reasons",
                "Проверьте порт и шифрование. Ящики Outlook.com и Microsoft 365 вход по паролю "
                "больше не разрешают: возьмите другой ящик.",
            ),
        ),
        Reason.PASSWORD_MISSING: (
            translate("Reasons", "Для учетной записи нет пароля."),
            translate(
                "Reasons", "Откройте учетную запись и введите пароль (для SendPulse — Secret)."
            ),
        ),
    }


def _account() -> dict[Reason, tuple[str, str]]:
    return {
        Reason.SENDER_REFUSED: (
            translate("Reasons", "Сервер не разрешает отправлять с этого адреса."),
            translate(
                "Reasons",
                "Адрес учетной записи должен быть адресом этого ящика. Для SendPulse адрес "
                "подтверждают в личном кабинете службы.",
            ),
        ),
        Reason.LIMIT_REACHED: (
            translate("Reasons", "Достигнут предел писем для этого ящика."),
            translate(
                "Reasons",
                "Остальные письма ждут в очереди. Продолжите позже или выберите другого "
                "отправителя.",
            ),
        ),
        Reason.SUSPECTED_SPAM: (
            translate("Reasons", "Почтовый сервер принял письма за спам."),
            translate(
                "Reasons",
                "Отправка остановлена, чтобы ящик не закрыли. Войдите в ящик на сайте почты, "
                "проверьте текст письма и продолжите не раньше чем через сутки.",
            ),
        ),
    }


def _recipient() -> dict[Reason, tuple[str, str]]:
    return {
        Reason.RECIPIENT_REFUSED: (
            translate("Reasons", "Адрес получателя не существует или не принимает писем."),
            translate("Reasons", "Уточните адрес у клиента и исправьте его в карте клиента."),
        ),
        Reason.RECIPIENT_DEFERRED: (
            translate("Reasons", "Сервер получателя попросил повторить позже."),
            translate("Reasons", "Ничего делать не нужно: письмо уйдёт само."),
        ),
        Reason.ADDRESS_INVALID: (
            translate("Reasons", "Адрес получателя записан с ошибкой."),
            translate("Reasons", "Исправьте адрес в карте клиента."),
        ),
        Reason.MAILING_REFUSED: (
            translate("Reasons", "Клиент отказался от рассылки."),
            translate("Reasons", "Письмо не отправлено и отправлено не будет."),
        ),
        Reason.REMOVED_BY_USER: (
            translate("Reasons", "Письмо удалено из очереди."),
            translate("Reasons", "Ничего делать не нужно."),
        ),
        Reason.GAVE_UP: (
            translate("Reasons", "Двое суток попыток не помогли."),
            translate("Reasons", "Проверьте адрес получателя и отправьте письмо заново."),
        ),
    }


def _content() -> dict[Reason, tuple[str, str]]:
    return {
        Reason.LETTER_REFUSED: (
            translate("Reasons", "Сервер не принял это письмо."),
            translate("Reasons", "Проверьте текст, ссылки и вложения письма."),
        ),
        Reason.LETTER_DEFERRED: (
            translate("Reasons", "Сервер сейчас не принимает письмо и попросил повторить позже."),
            translate("Reasons", "Ничего делать не нужно: письмо уйдёт само."),
        ),
        Reason.LETTER_TOO_LARGE: (
            translate("Reasons", "Письмо слишком большое для почтового сервера."),
            translate("Reasons", "Уменьшите или удалите вложения."),
        ),
        Reason.ATTACHMENT_MISSING: (
            translate("Reasons", "Вложенный файл письма не найден на диске."),
            translate(
                "Reasons",
                "Откройте рассылку, удалите вложение и добавьте файл заново, затем продолжите "
                "отправку.",
            ),
        ),
    }


def _doubt() -> dict[Reason, tuple[str, str]]:
    return {
        Reason.ANSWER_LOST: (
            translate("Reasons", "Письмо передано, но ответ сервера не дошёл."),
            translate(
                "Reasons",
                "Посмотрите в папке «Отправленные» (для SendPulse — в личном кабинете службы) или "
                "спросите клиента, затем выберите «Отправить ещё раз» или «Считать отправленным».",
            ),
        ),
        Reason.PROGRAM_ENDED: (
            translate("Reasons", "Программа была закрыта, когда письмо отправлялось."),
            translate(
                "Reasons",
                "Письмо могло дойти. Выберите «Отправить ещё раз» или «Считать отправленным».",
            ),
        ),
    }


def _other() -> dict[Reason, tuple[str, str]]:
    return {
        Reason.DISK_FULL: (
            translate("Reasons", "На диске закончилось место."),
            translate("Reasons", "Освободите место на диске и продолжите отправку."),
        ),
        Reason.DATABASE_BUSY: (
            translate("Reasons", "База данных сейчас занята."),
            translate("Reasons", "Подождите: отправка продолжится сама."),
        ),
        Reason.PAUSE_BETWEEN: (
            translate("Reasons", "Пауза между письмами."),
            translate("Reasons", "Ничего делать не нужно: отправка продолжится сама."),
        ),
        Reason.FOLDER_MISSING: (
            translate("Reasons", "В ящике не найдена папка «Отправленные»."),
            translate("Reasons", "Создайте её на сайте почты или снимите галочку хранения."),
        ),
        Reason.UNEXPECTED: (
            translate("Reasons", "Случилась непредвиденная ошибка."),
            translate("Reasons", "Повторите. Если ошибка останется, передайте отчёт в поддержку."),
        ),
    }
