"""What the stages of a campaign mean for its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignStage
from enot_desktop.ui.sendpulse.step_box import StepState

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.view import CampaignView

_ORDER = (
    CampaignStage.PREPARED,
    CampaignStage.BOOK_CREATING,
    CampaignStage.BOOK_FILLING,
    CampaignStage.BOOK_CHECKING,
    CampaignStage.BOOK_READY,
    CampaignStage.CAMPAIGN_WAITING,
    CampaignStage.CAMPAIGN_CREATING,
)
_WITH_BOOK = frozenset(_ORDER) - {CampaignStage.PREPARED, CampaignStage.CAMPAIGN_CREATING}
FAILED = frozenset({CampaignStage.REFUSED, CampaignStage.CANCELLED})
WITH_RESULTS = frozenset({CampaignStage.SENT, CampaignStage.SENT_PARTLY})
"""In these the service is asked about single recipients."""
OVER = FAILED | WITH_RESULTS


def is_filling(view: CampaignView) -> bool:
    """Tell whether the book is being created or filled."""
    return view.stage in {CampaignStage.BOOK_CREATING, CampaignStage.BOOK_FILLING}


def book_is_made(view: CampaignView) -> bool:
    """Tell whether all addresses were handed over to the book."""
    return _place(view.stage) >= _ORDER.index(CampaignStage.BOOK_CHECKING)


def campaign_is_made(view: CampaignView) -> bool:
    """Tell whether the service has the campaign."""
    return view.stage not in _ORDER


def may_discard(view: CampaignView) -> bool:
    """Tell whether the book may be deleted: the campaign is not there and not asked for."""
    return view.stage in _WITH_BOOK


def is_moving(view: CampaignView) -> bool:
    """Tell whether the stage goes on by itself within seconds."""
    return is_filling(view) or view.stage in {
        CampaignStage.BOOK_CHECKING,
        CampaignStage.CAMPAIGN_CREATING,
    }


def recipients_state(view: CampaignView) -> StepState:
    """Return the mark of the step «Получатели»."""
    return StepState.DONE if view.letters or campaign_is_made(view) else StepState.NOW


def book_state(view: CampaignView) -> StepState:
    """Return the mark of the step «Адресная книга»."""
    if book_is_made(view):
        return StepState.DONE
    return StepState.NOW if view.letters or is_filling(view) else StepState.LATER


def campaign_state(view: CampaignView) -> StepState:
    """Return the mark of the step «Кампания»."""
    if campaign_is_made(view):
        return StepState.DONE
    return StepState.NOW if book_is_made(view) else StepState.LATER


def sending_state(view: CampaignView) -> StepState:
    """Return the mark of the step «Отправка»."""
    if view.stage in FAILED:
        return StepState.WRONG
    if view.stage in OVER:
        return StepState.DONE
    return StepState.NOW if campaign_is_made(view) else StepState.LATER


def _place(stage: CampaignStage) -> int:
    return _ORDER.index(stage) if stage in _ORDER else len(_ORDER)
