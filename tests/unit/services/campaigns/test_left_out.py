"""Addresses that the service leaves out of a campaign are not counted as sent."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState, Reason
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import Answer
from enot_desktop.services.sendpulse.codes import CampaignStatus, ContactStatus

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

ANNA, BOB = TWO = ("a@x.example", "b@x.example")
CONTACTS = "/addressbooks/*/emails"


def ready_with(office: Office, status: int) -> int:
    """Return a mailing in whose book one address has a status of its own."""
    mailing_id = office.mailing(*TWO)
    contacts = [{"email": "A@x.example", "status": status, "status_explain": "Why"}]
    office.simulator.faults.add(faults.Trouble(Answer(200, contacts)), path=CONTACTS, method="GET")
    office.create_book(mailing_id)
    book_id = office.campaign(mailing_id).book_id or 0
    book = {"id": book_id, "name": "x", "status": 0, "all_email_qty": 2, "active_email_qty": 1}
    office.simulator.faults.clear()
    office.simulator.faults.add(
        faults.Trouble(Answer(200, [book])), path=f"/addressbooks/{book_id}", times=0
    )
    first, others = faults.Trouble(Answer(200, contacts)), faults.Trouble(Answer(200, []))
    for _ in range(2):
        office.simulator.faults.add(first, path=CONTACTS, method="GET")
    office.simulator.faults.add(others, path=CONTACTS, method="GET", times=0)
    return mailing_id


@pytest.mark.parametrize(
    ("status", "state", "reason"),
    [
        (ContactStatus.REJECTED_BY_ADMIN, LetterState.FAILED, Reason.NOT_SENT_BY_SERVICE),
        (ContactStatus.BLOCKED_BY_HOST, LetterState.FAILED, Reason.NOT_SENT_BY_SERVICE),
        (ContactStatus.UNSUBSCRIBED_FROM_ALL, LetterState.FAILED, Reason.UNSUBSCRIBED),
        (77, LetterState.UNKNOWN, Reason.ANSWER_LOST),
    ],
)
@pytest.mark.parametrize("end", [CampaignStatus.SENT, CampaignStatus.SENT_PARTLY])
def test_the_words_of_the_service_stand_at_the_letter(
    office: Office, status: int, state: LetterState, reason: Reason, end: CampaignStatus
) -> None:
    mailing_id = ready_with(office, status)
    assert office.create_campaign(mailing_id).stage is Stage.RUNNING
    office.says(mailing_id, end)
    office.tick(minutes=1)
    letter = office.letters(mailing_id)[ANNA]
    sent = end is CampaignStatus.SENT
    if state is LetterState.UNKNOWN and not sent:
        assert letter.state is LetterState.IN_CAMPAIGN
        return
    assert (letter.state, letter.reason) == (state, reason)
    assert letter.reason_detail == ("" if state is LetterState.UNKNOWN else f"{int(status)} Why")
    other = office.letters(mailing_id)[BOB].state
    assert other is (LetterState.SENT if sent else LetterState.IN_CAMPAIGN)


def test_one_that_never_settles_does_not_hold_up_the_others(office: Office) -> None:
    office.simulator.options.activation = timedelta(days=100)
    mailing_id = office.mailing(*TWO)
    office.create_book(mailing_id)
    book_id = office.campaign(mailing_id).book_id or 0
    book = {"id": book_id, "name": "x", "status": 0, "all_email_qty": 2, "active_email_qty": 1}
    one_active = faults.Trouble(Answer(200, [book]))
    office.simulator.faults.add(one_active, path=f"/addressbooks/{book_id}", times=0)
    office.wait_for(mailing_id, Stage.BOOK_READY)
    office.clock.advance(minutes=2)
    assert office.create_campaign(mailing_id).stage is Stage.RUNNING
    office.says(mailing_id, CampaignStatus.SENT)
    office.tick(minutes=1)
    # Both were still on their way: whether they got it only the single results can say.
    assert office.states(mailing_id) == {LetterState.UNKNOWN: 2}
