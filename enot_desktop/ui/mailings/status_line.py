"""Where a mailing stands and what comes next, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignStage, MailingStatus, SendingMethod
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.mailings.standing import campaign_can_be_created, standing
from enot_desktop.ui.wording.campaign_status import needs_attention, what_to_do
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.services.mailings.counts import MailingCounts
    from enot_desktop.services.mailings.document import MailingDocument

_BEGUN_TO_BE_SENT = frozenset(
    {MailingStatus.SENDING, MailingStatus.SENT, MailingStatus.SENT_PARTLY}
)


def status_line(document: MailingDocument) -> str:
    """Return status, counts, and the next step as far as a person has to take one."""
    if document.status is MailingStatus.PREPARED:
        next_step = translate(
            "Mailings", "Дальше: вкладка «Получатели» — отбор клиентов и регистрация."
        )
        return f"{caption(document.status)}. {next_step}"
    parts = (
        _campaign_parts(document)
        if document.method is SendingMethod.CAMPAIGN
        else _queue_parts(document)
    )
    return " · ".join(part for part in parts if part)


def _queue_parts(document: MailingDocument) -> list[str]:
    counts = document.counts
    waiting = counts.waiting + counts.sending
    return [standing(counts), *_figures(counts, waiting)]


def _figures(counts: MailingCounts, waiting: int) -> list[str]:
    return [
        translate("Mailings", "Получателей: {0}").format(number(counts.recipients)),
        translate("Mailings", "Ожидают: {0}").format(number(waiting)),
        translate("Mailings", "Отправлено: {0}").format(number(counts.sent)),
        translate("Mailings", "Ошибок: {0}").format(number(counts.not_delivered)),
        _struck(counts),
    ]


def _struck(counts: MailingCounts) -> str:
    if not counts.removed:
        return ""
    return translate("Mailings", "Удалено: {0}").format(number(counts.removed))


def _campaign_parts(document: MailingDocument) -> list[str]:
    counts = document.counts
    if document.status in _BEGUN_TO_BE_SENT:
        return [
            standing(counts),
            *_figures(counts, counts.waiting + counts.sending + counts.in_campaign),
        ]
    recipients = translate("Mailings", "Получателей: {0}").format(number(counts.recipients))
    return [standing(counts), recipients, _struck(counts), _next_step(counts)]


def _next_step(counts: MailingCounts) -> str:
    stage = counts.stage or CampaignStage.PREPARED
    if stage is CampaignStage.RUNNING and needs_attention(counts.service_status):
        return what_to_do(counts.service_status)
    steps = {
        CampaignStage.PREPARED: translate(
            "Mailings", "Дальше: «Кампания SendPulse» → «Создать адресную книгу»."
        ),
        CampaignStage.BOOK_CHECKING: translate(
            "Mailings", "Дальше: подождите, потом «Создать кампанию»."
        ),
        CampaignStage.BOOK_READY: translate(
            "Mailings", "{0}: вкладка «Кампания SendPulse»."
        ).format(campaign_can_be_created()),
        CampaignStage.CAMPAIGN_WAITING: translate("Mailings", "Программа создаст её сама."),
        CampaignStage.RUNNING: translate("Mailings", "Письма отправит SendPulse.")
        if counts.begins_at
        else translate("Mailings", "Письма отправляет SendPulse."),
        CampaignStage.DRAFT: translate("Mailings", "Дальше: отправьте его из личного кабинета."),
        CampaignStage.REFUSED: translate("Mailings", "Причина — на вкладке «Кампания SendPulse»."),
        CampaignStage.CANCELLED: translate("Mailings", "Дошли ли письма, неизвестно.")
        if counts.unknown
        else translate("Mailings", "Письма этой рассылки уже не уйдут."),
    }
    return steps.get(stage, "")
