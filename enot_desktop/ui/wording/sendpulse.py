"""Sentences for the failures of SendPulse, and captions of what it calls by numbers."""

from __future__ import annotations

from enot_desktop.models.values import Reason
from enot_desktop.services.sendpulse import failures
from enot_desktop.services.sendpulse.codes import BookStatus, CampaignStatus
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.reasons import reason_text
from enot_desktop.ui.wording.service_codes import service_words
from enot_desktop.ui.wording.text import FailureText


def unreachable_words(reason: Reason) -> tuple[str, str]:
    """Return why the service was not reached, and what to do."""
    check_connection = translate(
        "SendPulse", "Проверьте, есть ли на компьютере интернет, и повторите. Ничего не потеряно."
    )
    known = {
        Reason.HOST_UNKNOWN: (
            translate("SendPulse", "Компьютер не нашёл SendPulse в интернете."),
            check_connection,
        ),
        Reason.CONNECTION_REFUSED: (
            translate("SendPulse", "Соединиться с SendPulse не удалось."),
            translate(
                "SendPulse",
                "Проверьте интернет. Если он есть, соединение может закрывать антивирус или "
                "сетевой экран.",
            ),
        ),
        Reason.NO_ANSWER: (translate("SendPulse", "SendPulse не отвечает."), check_connection),
        Reason.CONNECTION_LOST: (
            translate("SendPulse", "Связь с SendPulse оборвалась."),
            check_connection,
        ),
        Reason.CERTIFICATE_REFUSED: (
            translate("SendPulse", "Связь с SendPulse не защищена: сертификату нельзя доверять."),
            translate(
                "SendPulse",
                "Secret не был отправлен. Проверьте дату на компьютере; если соединения проверяет "
                "антивирус, отключите в нём эту проверку.",
            ),
        ),
    }
    if reason in known:
        return known[reason]
    words = reason_text(reason)
    return words.what, words.to_do


def campaign_status(code: int | None) -> str:
    """Return the status of a campaign in words; an unknown one means that the service is at it."""
    known = {**_moving(), **_waiting(), **_over()}
    return known.get(code) or translate("SendPulse", "Обрабатывается службой")


def book_status(code: int) -> str:
    """Return the status of an address book in words."""
    known: dict[int, str] = {
        BookStatus.ACTIVE: translate("SendPulse", "Доступна"),
        BookStatus.DELETED: translate("SendPulse", "Удалена"),
        BookStatus.WAITS_FOR_ANSWER: translate("SendPulse", "Ждёт ответа модератору"),
        BookStatus.BLOCKED: translate("SendPulse", "Заблокирована службой"),
        BookStatus.LOCKED: translate("SendPulse", "Занята: служба обрабатывает адреса"),
    }
    return known.get(code) or translate("SendPulse", "Недоступна")


def _moving() -> dict[int | None, str]:
    return {
        CampaignStatus.NEW: translate("SendPulse", "Принята службой"),
        CampaignStatus.SENDING: translate("SendPulse", "Отправляется"),
        CampaignStatus.UPDATING: translate("SendPulse", "Заканчивается"),
        CampaignStatus.DELIVERING: translate("SendPulse", "Доставляется"),
        CampaignStatus.PROCESSING: translate("SendPulse", "Готовится к отправке"),
        CampaignStatus.COPYING_ADDRESSES: translate("SendPulse", "Служба копирует адреса"),
        CampaignStatus.QUEUED: translate("SendPulse", "Ждёт своей очереди у службы"),
        CampaignStatus.SENDING_PARTLY: translate("SendPulse", "Отправляется по частям"),
        CampaignStatus.RESEND_PLANNED: translate("SendPulse", "Запланирован повтор непрочитавшим"),
    }


def _waiting() -> dict[int | None, str]:
    return {
        CampaignStatus.IN_MODERATION: translate("SendPulse", "На проверке у модератора"),
        CampaignStatus.WAITS_FOR_ANSWER: translate("SendPulse", "Модератор ждёт ответа"),
        CampaignStatus.WAITS_FOR_TEST_RESULT: translate("SendPulse", "Ждёт результата пробы"),
        CampaignStatus.DRAFT: translate("SendPulse", "Черновик"),
        CampaignStatus.NEEDS_EDITING: translate("SendPulse", "Нужно исправить письмо"),
        CampaignStatus.BALANCE_EXCEEDED: translate("SendPulse", "Не хватает денег на балансе"),
        CampaignStatus.AUTOMATION_DRAFT: translate("SendPulse", "Черновик автоматической рассылки"),
    }


def _over() -> dict[int | None, str]:
    return {
        CampaignStatus.SENT: translate("SendPulse", "Отправлено"),
        CampaignStatus.TEST: translate("SendPulse", "Пробная кампания"),
        CampaignStatus.TEST_SENT: translate("SendPulse", "Пробная кампания отправлена"),
        CampaignStatus.BLOCKED: translate("SendPulse", "Заблокирована службой"),
        CampaignStatus.MARKED_FOR_DELETION: translate("SendPulse", "Удаляется"),
        CampaignStatus.NO_ACTIVE_ADDRESSES: translate("SendPulse", "Нет активных адресов"),
        CampaignStatus.CANCELLED: translate("SendPulse", "Отменена в личном кабинете"),
        CampaignStatus.SENT_PARTLY: translate("SendPulse", "Отправлено частично"),
        CampaignStatus.SENT_PARTLY_THEN_BLOCKED: translate(
            "SendPulse", "Отправлено частично, затем заблокировано"
        ),
    }


@failure_text.register(failures.KeysRefused)
def _keys_refused(error: failures.KeysRefused) -> FailureText:
    return FailureText(
        translate("SendPulse", "SendPulse не принял ID и Secret"),
        _with_answer(
            translate("SendPulse", "Служба не узнала учетную запись по этим ID и Secret."),
            error.message,
        ),
        translate(
            "SendPulse",
            "Скопируйте ID и Secret из личного кабинета SendPulse (настройки аккаунта, «API») "
            "целиком и введите их в учетной записи. Ничего не изменено.",
        ),
    )


@failure_text.register(failures.ServiceRefused)
def _service_refused(error: failures.ServiceRefused) -> FailureText:
    what, to_do = service_words(error.code, error.message)
    said = " ".join(str(part) for part in (error.code, error.message) if part)
    if error.message not in what:
        what = _with_answer(what, said)
    return FailureText(translate("SendPulse", "SendPulse отказал"), what, to_do)


@failure_text.register(failures.ServiceUnreachable)
def _service_unreachable(error: failures.ServiceUnreachable) -> FailureText:
    what, to_do = unreachable_words(error.reason)
    return FailureText(translate("SendPulse", "Нет связи с SendPulse"), what, to_do)


@failure_text.register(failures.AnswerLost)
def _answer_lost(_error: failures.AnswerLost) -> FailureText:
    return FailureText(
        translate("SendPulse", "Ответ SendPulse не дошёл"),
        translate("SendPulse", "Запрос передан службе, но ответа от неё нет."),
        translate(
            "SendPulse",
            "Проверьте интернет. Прежде чем просить ещё раз, программа посмотрит, выполнен ли "
            "запрос: дважды ничего не отправится.",
        ),
    )


@failure_text.register(failures.ServiceBusy)
def _service_busy(_error: failures.ServiceBusy) -> FailureText:
    return FailureText(
        translate("SendPulse", "SendPulse занят"),
        translate("SendPulse", "Служба сейчас не принимает запросов: их было слишком много."),
        translate("SendPulse", "Подождите несколько минут и повторите. Ничего не потеряно."),
    )


def _with_answer(what: str, said: str) -> str:
    if not said:
        return what
    return what + "\n" + translate("SendPulse", "Ответ службы: {0}").format(said)
