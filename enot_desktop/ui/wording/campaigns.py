"""Sentences about campaigns: why one does not go on, and the failures of handing a mailing over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignProblem
from enot_desktop.services.campaigns import failures
from enot_desktop.services.mailings.failures import MailingHandedOver
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.service_codes import service_words
from enot_desktop.ui.wording.text import FailureText

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.view import CampaignView


def problem_words(view: CampaignView) -> tuple[str, str]:
    """Return why a campaign does not go on and what to do; two empty texts when it does."""
    if view.problem is None:
        return "", ""
    if view.problem is CampaignProblem.SERVICE_REFUSED:
        return service_words(view.error_code, view.error_words)
    passing = _passing(by_itself=view.next_check_at is not None)
    return {**passing, **_keys(), **_book(), **_book_content(), **_campaign()}[view.problem]


def _passing(*, by_itself: bool) -> dict[CampaignProblem, tuple[str, str]]:
    again = (
        translate("Campaigns", "Программа пробует снова сама, ничего не потеряно.")
        if by_itself
        else translate("Campaigns", "Ничего не отправлено: нажмите кнопку ещё раз.")
    )
    check = translate("Campaigns", "Проверьте интернет.")
    return {
        CampaignProblem.NO_CONNECTION: (
            translate("Campaigns", "Нет связи с SendPulse."),
            f"{check} {again}",
        ),
        CampaignProblem.OTHER_ACCOUNT: (
            translate("Campaigns", "ID учетной записи заменили."),
            translate(
                "Campaigns",
                "Адресная книга и кампания остались в прежнем личном кабинете SendPulse. Чтобы "
                "программа следила за ними, верните прежние ID и Secret.",
            ),
        ),
        CampaignProblem.SERVICE_BUSY: (
            translate("Campaigns", "SendPulse сейчас не принимает запросов: их слишком много."),
            again if by_itself else translate("Campaigns", "Подождите минуту.") + f" {again}",
        ),
    }


def _keys() -> dict[CampaignProblem, tuple[str, str]]:
    return {
        CampaignProblem.KEYS_REFUSED: (
            translate("Campaigns", "SendPulse не принял ID и Secret учетной записи."),
            translate(
                "Campaigns",
                "Откройте учетную запись и введите их заново из личного кабинета, потом "
                "повторите действие.",
            ),
        ),
        CampaignProblem.KEYS_MISSING: (
            translate("Campaigns", "На этом компьютере нет Secret этой учетной записи."),
            translate("Campaigns", "Откройте учетную запись и введите Secret."),
        ),
    }


def _book() -> dict[CampaignProblem, tuple[str, str]]:
    return {
        CampaignProblem.BOOK_LOCKED: (
            translate("Campaigns", "Служба обрабатывает адреса, книга пока занята."),
            translate(
                "Campaigns",
                "Ничего делать не нужно: кнопка станет доступна сама, окно можно закрыть.",
            ),
        ),
        CampaignProblem.BOOK_BLOCKED: (
            translate("Campaigns", "SendPulse остановил адресную книгу."),
            translate(
                "Campaigns",
                "Войдите в личный кабинет SendPulse и ответьте модератору. После этого программа "
                "продолжит сама.",
            ),
        ),
        CampaignProblem.BOOK_GONE: (
            translate("Campaigns", "Адресной книги в SendPulse больше нет."),
            translate("Campaigns", "Создайте её заново: письма клиентам ещё не отправлены."),
        ),
        CampaignProblem.BOOK_OLD: (
            translate("Campaigns", "Адресной книге почти месяц, служба вот-вот удалит её."),
            translate("Campaigns", "Создайте книгу заново: письма клиентам ещё не отправлены."),
        ),
    }


def _book_content() -> dict[CampaignProblem, tuple[str, str]]:
    return {
        CampaignProblem.ADDRESSES_MISSING: (
            translate("Campaigns", "Часть адресов SendPulse в книгу не взял."),
            translate(
                "Campaigns",
                "Они отмечены на вкладке «Получатели»: проверьте их. Остальные получат письмо.",
            ),
        ),
        CampaignProblem.STRANGERS: (
            translate("Campaigns", "В адресной книге есть лишние адреса."),
            translate(
                "Campaigns",
                "Кто-то добавил их в личном кабинете SendPulse. Удалите их там или удалите книгу "
                "здесь и создайте её заново.",
            ),
        ),
        CampaignProblem.TEXT_CHANGED: (
            translate("Campaigns", "Текст письма изменился, в книге не хватает имён для него."),
            translate(
                "Campaigns",
                "Программа передаёт адреса заново. Когда кнопка станет доступна, нажмите «Создать "
                "кампанию» ещё раз.",
            ),
        ),
        CampaignProblem.NOBODY_LEFT: (
            translate("Campaigns", "В адресной книге не осталось никого, кому можно писать."),
            translate("Campaigns", "Удалите адресную книгу и зарегистрируйте других."),
        ),
    }


def _campaign() -> dict[CampaignProblem, tuple[str, str]]:
    return {
        CampaignProblem.CAMPAIGN_LIMIT: (
            translate("Campaigns", "SendPulse создаёт не больше четырёх кампаний в час."),
            translate(
                "Campaigns",
                "Нажимать ничего не нужно: пока программа открыта, кампания будет создана сама.",
            ),
        ),
        CampaignProblem.TEXT_UNFIT: (
            translate("Campaigns", "Письмо изменили, и кампанией его отправить нельзя."),
            translate(
                "Campaigns",
                "Письма не отправлены. Нажмите «Создать кампанию»: программа скажет, что "
                "исправить.",
            ),
        ),
        CampaignProblem.ANSWER_LOST: (
            translate("Campaigns", "Ответ SendPulse не дошёл: запрос мог быть и выполнен."),
            translate(
                "Campaigns",
                "Программа сама проверяет это в личном кабинете. Дважды письма не уйдут.",
            ),
        ),
        CampaignProblem.NOT_CREATED: (
            translate("Campaigns", "Кампании в SendPulse нет: запрос не был выполнен."),
            translate("Campaigns", "Нажмите «Создать кампанию» ещё раз."),
        ),
        CampaignProblem.INTERRUPTED: (
            translate("Campaigns", "Программу закрыли раньше, чем кампания была создана."),
            translate("Campaigns", "Письма не отправлены. Нажмите «Создать кампанию» ещё раз."),
        ),
    }


@failure_text.register(failures.UnsupportedTags)
def _unsupported_tags(error: failures.UnsupportedTags) -> FailureText:
    return FailureText(
        translate("Campaigns", "Лишние теги в письме"),
        translate("Campaigns", "В кампании SendPulse не работают теги: {0}.").format(
            ", ".join(f"{{{tag}}}" for tag in error.tags)
        ),
        translate(
            "Campaigns",
            "Уберите их из темы, текста и ссылок и сохраните документ. Работают только {ИМЯ}, "
            "{ОТЧЕСТВО} и {ФАМИЛИЯ}, и не внутри ссылок. Или выберите способ рассылки «SMTP»: в "
            "нём работают все теги.",
        ),
    )


@failure_text.register(failures.TooManyFiles)
def _too_many_files(error: failures.TooManyFiles) -> FailureText:
    return FailureText(
        translate("Campaigns", "Файлов слишком много"),
        translate("Campaigns", "К письму приложено файлов: {0}, а кампания берёт до {1}.").format(
            error.count, error.limit
        ),
        translate("Campaigns", "Удалите лишние файлы на вкладке «Письмо» и сохраните документ."),
    )


@failure_text.register(failures.NobodyRegistered)
def _nobody_registered(_error: failures.NobodyRegistered) -> FailureText:
    return FailureText(
        translate("Campaigns", "Получателей нет"),
        translate("Campaigns", "Для рассылки не зарегистрирован ни один получатель."),
        translate("Campaigns", "На вкладке «Получатели» нажмите «Выполнить регистрацию»."),
    )


@failure_text.register(failures.LettersInHand)
def _letters_in_hand(_error: failures.LettersInHand) -> FailureText:
    return FailureText(
        translate("Campaigns", "Письма уже отправляются"),
        translate("Campaigns", "Письма этой рассылки сейчас отправляются из очереди."),
        translate(
            "Campaigns",
            "Дождитесь конца отправки или остановите её в разделе «Рассылка сообщений», потом "
            "повторите.",
        ),
    )


@failure_text.register(failures.NoCampaign)
def _no_campaign(error: failures.NoCampaign) -> FailureText:
    return FailureText(
        translate("Campaigns", "Рассылка идёт не кампанией"),
        translate("Campaigns", "Рассылка № {0} отправляется письмами из очереди.").format(
            error.number
        ),
        translate(
            "Campaigns",
            "Выберите учетную запись SendPulse и способ рассылки «Кампания SendPulse», сохраните "
            "документ.",
        ),
    )


@failure_text.register(MailingHandedOver)
def _mailing_handed_over(error: MailingHandedOver) -> FailureText:
    return FailureText(
        translate("Campaigns", "Рассылка уже передана в SendPulse"),
        translate(
            "Campaigns",
            "Рассылку № {0} изменить нельзя: её адресная книга или кампания уже в SendPulse.",
        ).format(error.number),
        translate(
            "Campaigns",
            "Пока кампании нет, книгу можно удалить на вкладке «Кампания SendPulse» и исправить "
            "документ. Если кампания создана, скопируйте рассылку.",
        ),
    )


@failure_text.register(failures.OtherAccount)
def _other_account(_error: failures.OtherAccount) -> FailureText:
    return FailureText(
        translate("Campaigns", "Другой личный кабинет"),
        translate(
            "Campaigns",
            "ID учетной записи заменили, а адресная книга осталась в прежнем личном кабинете "
            "SendPulse.",
        ),
        translate(
            "Campaigns",
            "Верните прежние ID и Secret учетной записи. Или удалите здесь адресную книгу и "
            "создайте её заново.",
        ),
    )


@failure_text.register(failures.WrongStage)
def _wrong_stage(_error: failures.WrongStage) -> FailureText:
    return FailureText(
        translate("Campaigns", "Уже сделано"),
        translate("Campaigns", "Рассылка за это время продвинулась дальше, действие не нужно."),
        translate("Campaigns", "Посмотрите, что показано на вкладке «Кампания SendPulse»."),
    )
