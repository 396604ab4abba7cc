"""Sentences about what the service does with a campaign, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignStage
from enot_desktop.services.sendpulse.codes import CampaignStatus
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.sendpulse import campaign_status

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.view import CampaignView

_STOPPED = frozenset(
    {CampaignStatus.BLOCKED, CampaignStatus.MARKED_FOR_DELETION, CampaignStatus.CANCELLED}
)


def status_caption(view: CampaignView) -> str:
    """Return the status of a campaign that the service has; «Отправлено» when it is over."""
    if view.stage is CampaignStage.SENT:
        return translate("CampaignStatus", "Отправлено")
    if _is_lost(view):
        return translate("CampaignStatus", "Кампании больше нет")
    return campaign_status(view.status)


def status_words(view: CampaignView) -> tuple[str, str]:
    """Return what the status means and what a person has to do, empty where there is nothing."""
    over = _ending_words(view)
    if over is not None:
        return over
    if view.stage is CampaignStage.DRAFT:
        return (
            translate("CampaignStatus", "Черновик лежит в личном кабинете, письма не отправлены."),
            translate(
                "CampaignStatus",
                "Отправить его можно только из личного кабинета SendPulse. Когда отправите, "
                "состояние здесь изменится само. Чтобы отменить рассылку, удалите черновик в "
                "личном кабинете.",
            ),
        )
    if view.status in _needing_a_person():
        return _needing_a_person()[view.status]
    return (
        translate("CampaignStatus", "SendPulse работает сам: программу можно закрыть."),
        "",
    )


def needs_attention(status: int | None) -> bool:
    """Tell whether the service does not go on by itself: a moderator or a person has to act."""
    return status in _needing_a_person()


def what_to_do(status: int | None) -> str:
    """Return what a person has to do in the personal cabinet, empty when nothing."""
    return _needing_a_person().get(status, ("", ""))[1]


def _ending_words(view: CampaignView) -> tuple[str, str] | None:
    copy = translate(
        "CampaignStatus",
        "Выясните причину в личном кабинете SendPulse. Чтобы отправить письмо ещё раз, "
        "скопируйте рассылку.",
    )
    partly = translate("CampaignStatus", "Часть писем SendPulse не отправил.")
    no_addresses = translate(
        "CampaignStatus", "Письма не отправлены: в книге не оказалось активных адресов."
    )
    by_status = {
        CampaignStatus.NO_ACTIVE_ADDRESSES: (no_addresses, copy),
        CampaignStatus.SENT_PARTLY_THEN_BLOCKED: (
            translate("CampaignStatus", "SendPulse остановил кампанию посередине."),
            copy,
        ),
    }
    by_stage = {
        CampaignStage.SENT: ("", ""),
        CampaignStage.SENT_PARTLY: (
            partly,
            translate("CampaignStatus", "Кто письма не получил, видно на вкладке «Получатели»."),
        ),
        CampaignStage.REFUSED: (
            translate("CampaignStatus", "SendPulse не стал отправлять эту кампанию."),
            copy,
        ),
        CampaignStage.CANCELLED: (
            translate("CampaignStatus", "Кампания отменена или удалена в личном кабинете."),
            translate("CampaignStatus", "Чтобы отправить письмо, скопируйте рассылку."),
        ),
    }
    if view.stage not in by_stage:
        return None
    if _is_lost(view):
        return _lost_words()
    if view.stage is CampaignStage.SENT_PARTLY and view.status in _STOPPED:
        return _stopped_words()
    known: dict[int | None, tuple[str, str]] = {**by_status}
    return known.get(view.status) or by_stage[view.stage]


def _is_lost(view: CampaignView) -> bool:
    """Tell whether the campaign was not found any more, and nobody has said why."""
    return view.stage is CampaignStage.CANCELLED and view.status not in _STOPPED


def _lost_words() -> tuple[str, str]:
    return (
        translate(
            "CampaignStatus",
            "SendPulse больше не показывает эту кампанию. Ушли ли письма, неизвестно.",
        ),
        translate(
            "CampaignStatus",
            "Проверьте в личном кабинете SendPulse, прежде чем отправлять письма ещё раз.",
        ),
    )


def _stopped_words() -> tuple[str, str]:
    return (
        translate(
            "CampaignStatus",
            "Кампания остановлена. Часть писем могла уйти: программа узнаёт об этом по каждому "
            "адресу.",
        ),
        translate("CampaignStatus", "Кто письма не получил, видно на вкладке «Получатели»."),
    )


def _needing_a_person() -> dict[int | None, tuple[str, str]]:
    return {
        CampaignStatus.IN_MODERATION: (
            translate("CampaignStatus", "Модератор SendPulse проверяет письмо, обычно это часы."),
            "",
        ),
        CampaignStatus.WAITS_FOR_ANSWER: (
            translate("CampaignStatus", "Модератор SendPulse задал вопрос и ждёт ответа."),
            translate("CampaignStatus", "Ответьте ему в личном кабинете SendPulse."),
        ),
        CampaignStatus.NEEDS_EDITING: (
            translate("CampaignStatus", "SendPulse просит исправить письмо."),
            translate(
                "CampaignStatus",
                "Исправьте и отправьте его в личном кабинете SendPulse: там написано, что не так.",
            ),
        ),
        CampaignStatus.BALANCE_EXCEEDED: (
            translate("CampaignStatus", "Для отправки не хватает денег на балансе."),
            translate("CampaignStatus", "Пополните баланс в личном кабинете SendPulse."),
        ),
    }
