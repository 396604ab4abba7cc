"""Failures of the service become what stands beside a campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.failures import NotFound
from enot_desktop.models.values import CampaignProblem
from enot_desktop.services.accounts.failures import KeyringUnavailable, PasswordMissing
from enot_desktop.services.campaigns.failures import OtherAccount
from enot_desktop.services.campaigns.stages import clear_problem
from enot_desktop.services.sendpulse.failures import (
    AnswerLost,
    KeysRefused,
    ServiceBusy,
    ServiceRefused,
    ServiceUnreachable,
)

if TYPE_CHECKING:
    from enot_desktop.models.campaign import Campaign
    from enot_desktop.models.failures import EnotError

NOT_DONE = (KeysRefused, ServiceRefused, ServiceUnreachable, ServiceBusy)
"""After these it is certain that nothing was done."""
SERVICE_FAILURES = (*NOT_DONE, AnswerLost)
NO_BOOK = frozenset({213, 703})
"""The service's codes for a book that is not there."""
KEY_FAILURES = (PasswordMissing, KeyringUnavailable, NotFound, OtherAccount)
"""There is no Secret, no account any more, or it leads to another one of the service."""

_PROBLEMS: dict[type[EnotError], CampaignProblem] = {
    KeysRefused: CampaignProblem.KEYS_REFUSED,
    ServiceRefused: CampaignProblem.SERVICE_REFUSED,
    ServiceUnreachable: CampaignProblem.NO_CONNECTION,
    AnswerLost: CampaignProblem.NO_CONNECTION,
    ServiceBusy: CampaignProblem.SERVICE_BUSY,
    PasswordMissing: CampaignProblem.KEYS_MISSING,
    KeyringUnavailable: CampaignProblem.KEYS_MISSING,
    NotFound: CampaignProblem.KEYS_MISSING,
    OtherAccount: CampaignProblem.OTHER_ACCOUNT,
}


def set_problem(campaign: Campaign, failure: EnotError) -> None:
    """Put down beside a campaign what failed; for a refusal the service's own code and words."""
    clear_problem(campaign)
    campaign.problem = _PROBLEMS[type(failure)]
    if isinstance(failure, ServiceRefused):
        campaign.error_code, campaign.error_words = failure.code, failure.message
