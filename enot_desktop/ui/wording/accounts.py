"""Sentences about e-mail accounts: steps of the check, what failed, what providers want."""

from __future__ import annotations

from dataclasses import dataclass

from enot_desktop.models.values import AccountKind, Reason
from enot_desktop.services.accounts import failures
from enot_desktop.services.accounts.failures import CheckStep, KeyPart, SenderFault, ServerPart
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.reasons import reason_text
from enot_desktop.ui.wording.sendpulse import unreachable_words
from enot_desktop.ui.wording.service_codes import service_words
from enot_desktop.ui.wording.text import FailureText

_SERVICE_STEPS = frozenset({CheckStep.SERVICE_KEYS, CheckStep.SERVICE_SENDER})
_NOBODY_ANSWERED = frozenset({Reason.HOST_UNKNOWN, Reason.CONNECTION_REFUSED, Reason.NO_ANSWER})


def step_caption(step: CheckStep) -> str:
    """Return what is done in a step of the check."""
    return {
        CheckStep.FIND_SERVER: translate("Accounts", "Поиск почтовых серверов"),
        CheckStep.CONNECT_SMTP: translate("Accounts", "Соединение с сервером отправки (SMTP)"),
        CheckStep.ENCRYPT_SMTP: translate("Accounts", "Шифрование связи с сервером отправки"),
        CheckStep.LOGIN_SMTP: translate("Accounts", "Вход на сервер отправки"),
        CheckStep.CONNECT_INCOMING: translate("Accounts", "Соединение с сервером получения"),
        CheckStep.ENCRYPT_INCOMING: translate("Accounts", "Шифрование связи с сервером получения"),
        CheckStep.LOGIN_INCOMING: translate("Accounts", "Вход на сервер получения"),
        CheckStep.SENT_FOLDER: translate("Accounts", "Папка «Отправленные»"),
        CheckStep.SERVICE_KEYS: translate("Accounts", "Ключ доступа по ID и Secret"),
        CheckStep.SERVICE_SENDER: translate("Accounts", "Адрес отправителя в личном кабинете"),
    }[step]


@dataclass(frozen=True)
class CheckFailureText:
    """What failed in a check, what to do, and the server with its own words."""

    what: str
    to_do: str
    answer: str


def check_failure_text(failure: failures.AccountCheckFailed) -> CheckFailureText:
    """Return the sentences for a failed step."""
    if failure.step in _SERVICE_STEPS:
        return _service_text(failure)
    words = reason_text(failure.reason)
    return CheckFailureText(words.what, words.to_do, _answer(failure))


def _service_text(failure: failures.AccountCheckFailed) -> CheckFailureText:
    if failure.reason is Reason.SENDER_REFUSED:
        return CheckFailureText(*_sender_words(failure.detail), "")
    what, to_do = _service_reason(failure)
    said = " ".join(str(part) for part in (failure.code, failure.detail) if part)
    if not said or said in what or failure.reason in _NOBODY_ANSWERED:
        return CheckFailureText(what, to_do, "")
    answer = translate("Accounts", "Ответ SendPulse: {0}").format(said)
    return CheckFailureText(what, to_do, answer)


def _service_reason(failure: failures.AccountCheckFailed) -> tuple[str, str]:
    if failure.reason is Reason.SERVICE_REFUSED:
        return service_words(failure.code, failure.detail)
    own = {
        Reason.KEYS_REFUSED: (
            translate("Accounts", "SendPulse не принял ID и Secret."),
            translate(
                "Accounts",
                "Скопируйте их в личном кабинете SendPulse («Настройки аккаунта» → «API») целиком, "
                "без пробелов, и повторите.",
            ),
        ),
        Reason.ANSWER_LOST: (
            translate("Accounts", "SendPulse ответил непонятно или не до конца."),
            translate("Accounts", "Повторите через несколько минут."),
        ),
        Reason.LIMIT_REACHED: (
            translate("Accounts", "SendPulse сейчас занят и не принимает запросов."),
            translate("Accounts", "Подождите несколько минут и повторите."),
        ),
    }
    return own.get(failure.reason) or unreachable_words(failure.reason)


def _sender_words(fault: str) -> tuple[str, str]:
    if fault == SenderFault.NOT_ACTIVATED:
        return (
            translate("Accounts", "Адрес есть в личном кабинете, но не подтверждён."),
            translate(
                "Accounts",
                "Откройте письмо SendPulse, которое пришло на этот адрес, и нажмите в нём ссылку "
                "подтверждения. Письма нет: запросите его в личном кабинете ещё раз.",
            ),
        )
    return (
        translate("Accounts", "Такого адреса отправителя в личном кабинете нет."),
        translate(
            "Accounts",
            "Проверьте адрес. Если он верный, добавьте его в личном кабинете SendPulse "
            "(«Настройки сервиса» → «Адреса отправителей») и подтвердите.",
        ),
    )


def _answer(failure: failures.AccountCheckFailed) -> str:
    server = translate("Accounts", "Сервер: {0}, порт {1}.").format(failure.host, failure.port)
    if failure.reason is Reason.CERTIFICATE_REFUSED:
        return f"{server} {_certificate_fault(failure.detail)}"
    said = " ".join(str(part) for part in (failure.code, failure.detail) if part)
    if not said or failure.reason in _NOBODY_ANSWERED:
        return server
    return f"{server} " + translate("Accounts", "Его ответ: {0}").format(said)


def _certificate_fault(fault: str) -> str:
    return {
        "expired": translate("Accounts", "Срок действия сертификата истёк."),
        "not_yet_valid": translate("Accounts", "Сертификат ещё не начал действовать."),
        "other_name": translate("Accounts", "Сертификат выдан на другое имя сервера."),
        "unknown_issuer": translate("Accounts", "Сертификат выдан неизвестно кем."),
    }.get(fault, translate("Accounts", "Сертификат не прошёл проверку."))


@failure_text.register(failures.AccountCheckFailed)
def _check_failed(error: failures.AccountCheckFailed) -> FailureText:
    words = check_failure_text(error)
    return FailureText(
        translate("Accounts", "Проверка не пройдена"),
        f"{step_caption(error.step)}: {words.what}\n{words.answer}",
        words.to_do,
    )


@failure_text.register(failures.AddressInvalid)
def _address_invalid(error: failures.AddressInvalid) -> FailureText:
    if not error.address.strip():
        what = translate("Accounts", "Адрес электронной почты не заполнен.")
    else:
        what = translate("Accounts", "«{0}» — не адрес электронной почты.").format(error.address)
    return FailureText(
        translate("Accounts", "Адрес с ошибкой"),
        what,
        translate("Accounts", "Введите адрес целиком, например klinika@mail.ru."),
    )


@failure_text.register(failures.AddressTaken)
def _address_taken(error: failures.AddressTaken) -> FailureText:
    return FailureText(
        translate("Accounts", "Учетная запись уже есть"),
        translate("Accounts", "Учетная запись с адресом {0} уже есть.").format(error.address),
        translate("Accounts", "Откройте её в списке и измените."),
    )


@failure_text.register(failures.PurposeMissing)
def _purpose_missing(_error: failures.PurposeMissing) -> FailureText:
    return FailureText(
        translate("Accounts", "Назначение не указано"),
        translate("Accounts", "Не указано, для чего будет использоваться учетная запись."),
        translate("Accounts", "Отметьте хотя бы одну галочку."),
    )


@failure_text.register(failures.HostMissing)
def _host_missing(error: failures.HostMissing) -> FailureText:
    return FailureText(
        translate("Accounts", "Сервер не указан"),
        translate("Accounts", "Не указан сервер отправки.")
        if error.part is ServerPart.OUTGOING
        else translate("Accounts", "Не указан сервер получения."),
        translate("Accounts", "Впишите его имя или выберите автоматическое подключение."),
    )


@failure_text.register(failures.PortInvalid)
def _port_invalid(error: failures.PortInvalid) -> FailureText:
    return FailureText(
        translate("Accounts", "Порт с ошибкой"),
        translate("Accounts", "Порта {0} не бывает.").format(error.port),
        translate("Accounts", "Впишите число от 1 до 65535."),
    )


@failure_text.register(failures.KeepingNeedsImap)
def _keeping_needs_imap(_error: failures.KeepingNeedsImap) -> FailureText:
    return FailureText(
        translate("Accounts", "Нужен IMAP"),
        translate("Accounts", "По POP3 копии писем в ящике хранить нельзя."),
        translate("Accounts", "Выберите протокол IMAP или снимите «Хранения отправленных»."),
    )


@failure_text.register(failures.KeysMissing)
def _keys_missing(error: failures.KeysMissing) -> FailureText:
    return FailureText(
        translate("Accounts", "Нет ключей SendPulse"),
        translate("Accounts", "ID не заполнен.")
        if error.part is KeyPart.ID
        else translate("Accounts", "Secret не заполнен."),
        translate("Accounts", "Скопируйте его из личного кабинета SendPulse."),
    )


@failure_text.register(failures.AddressFixed)
def _address_fixed(error: failures.AddressFixed) -> FailureText:
    return FailureText(
        translate("Accounts", "Адрес не меняется"),
        translate("Accounts", "Адрес учетной записи SendPulse изменить нельзя: {0}.").format(
            error.address
        ),
        translate("Accounts", "Для другого адреса создайте новую учетную запись."),
    )


@failure_text.register(failures.CampaignUnderWay)
def _campaign_under_way(error: failures.CampaignUnderWay) -> FailureText:
    return FailureText(
        translate("Accounts", "ID пока не меняется"),
        translate(
            "Accounts", "Кампания рассылки № {0} ещё не закончена, она в прежнем личном кабинете."
        ).format(error.mailing),
        translate(
            "Accounts",
            "Дождитесь её конца или удалите её адресную книгу. Secret можно изменить и сейчас.",
        ),
    )


@failure_text.register(failures.KindFixed)
def _kind_fixed(_error: failures.KindFixed) -> FailureText:
    return FailureText(
        translate("Accounts", "Вид учетной записи не меняется"),
        translate("Accounts", "Сохранённая учетная запись не может сменить галочку «Sendpulse»."),
        translate("Accounts", "Создайте новую учетную запись."),
    )


@failure_text.register(failures.TimeZoneUnknown)
def _time_zone_unknown(error: failures.TimeZoneUnknown) -> FailureText:
    return FailureText(
        translate("Accounts", "Часовой пояс неизвестен"),
        translate("Accounts", "Часового пояса «{0}» нет.").format(error.name),
        translate("Accounts", "Выберите часовой пояс из списка."),
    )


@failure_text.register(failures.PasswordMissing)
def _password_missing(error: failures.PasswordMissing) -> FailureText:
    if error.kind is AccountKind.SENDPULSE:
        return FailureText(
            translate("Accounts", "Нет Secret"),
            translate("Accounts", "На этом компьютере нет Secret для {0}.").format(error.address),
            translate(
                "Accounts",
                "Откройте учетную запись («Маркетинг» → «Учетные записи электронной почты») и "
                "введите Secret.",
            ),
        )
    return FailureText(
        translate("Accounts", "Нет пароля"),
        translate("Accounts", "Нет пароля для ящика {0}.").format(error.address)
        if error.address
        else translate("Accounts", "Пароль не заполнен."),
        translate("Accounts", "Введите пароль в учетной записи этого ящика."),
    )


@failure_text.register(failures.KeyringUnavailable)
def _keyring_unavailable(error: failures.KeyringUnavailable) -> FailureText:
    return FailureText(
        translate("Accounts", "Хранилище паролей недоступно"),
        translate("Accounts", "Хранилище паролей этого компьютера не отвечает: {0}.").format(
            error.detail
        ),
        translate(
            "Accounts", "Войдите в компьютер под своим пользователем заново и повторите действие."
        ),
    )


@failure_text.register(failures.AccountInUse)
def _account_in_use(error: failures.AccountInUse) -> FailureText:
    return FailureText(
        translate("Accounts", "Учетная запись нужна письмам"),
        translate(
            "Accounts", "Учетную запись удалить нельзя. Писем, которые от неё зависят: {0}."
        ).format(error.letters_waiting),
        translate(
            "Accounts",
            "Это письма, которые ждут отправки, отправлены под вопросом или идут в кампании "
            "SendPulse. Отправьте их либо удалите из очереди («Рассылка сообщений»), дождитесь "
            "конца кампании, потом удалите учетную запись.",
        ),
    )


@failure_text.register(failures.SettingsNotFound)
def _settings_not_found(error: failures.SettingsNotFound) -> FailureText:
    return FailureText(
        translate("Accounts", "Серверы не найдены"),
        translate("Accounts", "Не удалось найти почтовые серверы для «{0}».").format(error.domain),
        translate(
            "Accounts",
            "Проверьте адрес и интернет. Если адрес верный, укажите серверы вручную: их имена "
            "есть в справке вашей почты.",
        ),
    )
