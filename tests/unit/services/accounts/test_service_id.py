"""The ID of a SendPulse account while a campaign is under way in its cabinet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.campaign import Campaign
from enot_desktop.models.values import AccountKind, CampaignStage
from enot_desktop.services.accounts.cards import SERVICE_LIMITS, AccountDraft, ServerSettings
from enot_desktop.services.accounts.failures import CampaignUnderWay
from tests.helpers.mailings import add_mailing

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.services.accounts.service import AccountService

SETTINGS = ServerSettings(login="1" * 32, limits=SERVICE_LIMITS)
MINE = AccountDraft("rassylka@enot.example", settings=SETTINGS, kind=AccountKind.SENDPULSE)
OTHER = replace(MINE, settings=replace(SETTINGS, login="2" * 32))
UNDER_WAY = {
    CampaignStage.BOOK_CREATING,
    CampaignStage.BOOK_FILLING,
    CampaignStage.BOOK_CHECKING,
    CampaignStage.BOOK_READY,
    CampaignStage.CAMPAIGN_WAITING,
    CampaignStage.CAMPAIGN_CREATING,
    CampaignStage.RUNNING,
}


@pytest.mark.m("M08")
@pytest.mark.parametrize("stage", CampaignStage)
def test_the_id_stays_while_a_campaign_is_under_way(
    accounts: AccountService, database: Database, stage: CampaignStage
) -> None:
    account_id = accounts.create(MINE, "secret", checked=True)
    mailing = add_mailing(database, account_id)
    with database.write() as session:
        session.add(Campaign(mailing_id=mailing, account_id=account_id, stage=stage))
    accounts.change(account_id, MINE, "another", checked=True)
    if stage in UNDER_WAY:
        with pytest.raises(CampaignUnderWay) as caught:
            accounts.change(account_id, OTHER, "another", checked=True)
        assert caught.value.mailing == mailing
        with pytest.raises(CampaignUnderWay):
            accounts.require_checkable(OTHER, "another", account_id)
        assert accounts.get(account_id).draft.settings.login == "1" * 32
    else:
        accounts.change(account_id, OTHER, "another", checked=True)
        assert accounts.get(account_id).draft.settings.login == "2" * 32
