"""Letters of a campaign in the queue: seen there, and never sent from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import (
    CampaignStage,
    DeliveryState,
    LetterState,
    PageRequest,
    Reason,
    SendingMethod,
)
from enot_desktop.services.queue.service import Due, QueueFilter, QueueService, Removal
from tests.helpers.campaigns import (
    STAGES_OVER,
    STAGES_WITH_BOOK,
    STAGES_WITH_CAMPAIGN,
    STAGES_WITHOUT_BOOK,
    add_delivery,
    add_service_account,
    set_method,
    set_stage,
    told_of,
)
from tests.helpers.driver_plans import changing_plans_of
from tests.helpers.letters import NOON, Sort, add_letters, letter_of, states_of
from tests.helpers.mailings import add_mailing
from tests.helpers.plans import plans_of
from tests.helpers.state_guard import guard_states, steps_of
from tests.unit.services.queue.hands import take_chosen, take_due

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock

NOT_OVER = [
    *STAGES_WITHOUT_BOOK,
    *STAGES_WITH_BOOK,
    *(stage for stage in STAGES_WITH_CAMPAIGN if stage not in STAGES_OVER),
]
WITHDRAWABLE = [
    stage
    for stage in (*STAGES_WITHOUT_BOOK, *STAGES_WITH_BOOK)
    if stage is not CampaignStage.CAMPAIGN_WAITING
]


@pytest.fixture
def queue(database: Database, clock: SettableClock) -> QueueService:
    return QueueService(database, clock)


@pytest.fixture
def account(database: Database) -> int:
    return add_service_account(database)


@pytest.fixture
def mailing(database: Database, account: int) -> int:
    number = add_mailing(database, account)
    set_method(database, number)
    guard_states(database)
    return number


def _reserved(database: Database, account: int, mailing: int, count: int = 2) -> list[int]:
    sort = Sort(account, mailing, state=LetterState.IN_CAMPAIGN)
    return add_letters(database, count, sort)


@pytest.mark.m("M22")
@pytest.mark.m("M28")
def test_reserved_letters_are_listed_but_do_not_wait(
    database: Database, queue: QueueService, account: int, mailing: int
) -> None:
    reserved = _reserved(database, account, mailing)
    waiting = add_letters(database, 1, Sort(account))
    whole, own = QueueFilter(), QueueFilter(mailing_id=mailing)
    to_be_sent = QueueFilter((LetterState.WAITING, LetterState.SENDING))
    assert sorted(queue.ids(PageRequest(), whole)) == [*reserved, *waiting]
    assert [row.id for row in queue.page(PageRequest(), own).rows] == reserved
    assert [row.state for row in queue.page(PageRequest(), own).rows] == (
        [LetterState.IN_CAMPAIGN] * 2
    )
    assert list(queue.ids(PageRequest(), to_be_sent)) == waiting
    assert queue.counts(mailing) == {LetterState.IN_CAMPAIGN: 2}
    assert (queue.due(account, mailing), queue.due(account)) == (Due(0, 0), Due(1, 0))
    assert queue.outlook(mailing) == ()
    assert [(one.due, one.waiting) for one in queue.outlook()] == [(1, 1)]
    assert queue.sendable([*reserved, *waiting]) == waiting
    assert queue.waiting_of(mailing, account) == []
    assert queue.recover().waiting == 1


@pytest.mark.m("M28")
def test_reserved_letters_cannot_be_taken_in_hand(
    database: Database, account: int, mailing: int
) -> None:
    reserved = _reserved(database, account, mailing)
    assert take_due(database, account).letters == ()
    assert take_chosen(database, account, *reserved).letters == ()


@pytest.mark.m("M24")
@pytest.mark.parametrize("stage", WITHDRAWABLE)
def test_a_letter_is_struck_until_the_campaign_is_asked_for(
    database: Database,
    queue: QueueService,
    account: int,
    mailing: int,
    stage: CampaignStage | None,
) -> None:
    reserved = _reserved(database, account, mailing)
    waiting = add_letters(database, 1, Sort(account))
    set_stage(database, mailing, stage)
    assert queue.remove([*reserved, *waiting]) == Removal(3, 0)
    letter = letter_of(database, reserved[0])
    assert (letter.state, letter.reason) == (LetterState.REMOVED, Reason.REMOVED_BY_USER)
    assert letter.finished_at == NOON
    assert steps_of(database, reserved[0]) == [("in_campaign", "removed")]


@pytest.mark.m("M24")
@pytest.mark.parametrize("stage", [CampaignStage.CAMPAIGN_WAITING, *STAGES_WITH_CAMPAIGN])
def test_a_letter_the_service_may_send_already_stays(
    database: Database, queue: QueueService, account: int, mailing: int, stage: CampaignStage
) -> None:
    reserved = _reserved(database, account, mailing)
    waiting = add_letters(database, 1, Sort(account))
    set_stage(database, mailing, stage)
    assert queue.remove([*reserved, *waiting, *waiting]) == Removal(1, 2)
    assert queue.counts(mailing) == {LetterState.IN_CAMPAIGN: 2}


@pytest.mark.m("M30")
@pytest.mark.parametrize("stage", NOT_OVER)
def test_nothing_of_a_campaign_that_is_not_over_is_sent_again(
    database: Database,
    queue: QueueService,
    account: int,
    mailing: int,
    stage: CampaignStage | None,
) -> None:
    (failed,) = add_letters(database, 1, Sort(account, mailing, state=LetterState.FAILED))
    (unknown,) = add_letters(database, 1, Sort(account, mailing, state=LetterState.UNKNOWN))
    set_stage(database, mailing, stage)
    assert queue.retry_failed([failed]) == 0
    assert queue.resolve_unknown([unknown], resend=True) == 0
    assert states_of(database) == {failed: LetterState.FAILED, unknown: LetterState.UNKNOWN}
    assert queue.resolve_unknown([unknown], resend=False) == 1


@pytest.mark.m("M27")
@pytest.mark.parametrize("stage", STAGES_OVER)
def test_after_the_campaign_letters_go_one_by_one(
    database: Database, queue: QueueService, account: int, mailing: int, stage: CampaignStage
) -> None:
    (failed,) = add_letters(database, 1, Sort(account, mailing, state=LetterState.FAILED))
    (unknown,) = add_letters(database, 1, Sort(account, mailing, state=LetterState.UNKNOWN))
    (sent,) = add_letters(database, 1, Sort(account, mailing, state=LetterState.SENT))
    for letter in (failed, unknown, sent):
        add_delivery(database, letter, DeliveryState.REFUSED)
    set_stage(database, mailing, stage)
    assert queue.retry_failed([failed, sent]) == 1
    assert queue.resolve_unknown([unknown], resend=True) == 1
    assert [letter.id for letter in take_due(database, account).letters] == [failed, unknown]
    # What was told belongs to the earlier sending.
    assert told_of(database) == {sent: DeliveryState.REFUSED}


def test_a_mailing_that_went_back_to_letters_sends_again(
    database: Database, queue: QueueService, account: int, mailing: int
) -> None:
    (failed,) = add_letters(database, 1, Sort(account, mailing, state=LetterState.FAILED))
    (other,) = add_letters(database, 1, Sort(account, state=LetterState.FAILED))
    set_stage(database, mailing, CampaignStage.PREPARED)
    set_method(database, mailing, SendingMethod.LETTERS)
    assert queue.retry_failed([failed, other]) == 2


@pytest.mark.m("M27")
def test_a_row_tells_what_became_of_the_letter(
    database: Database, queue: QueueService, account: int, mailing: int
) -> None:
    told, silent = add_letters(database, 2, Sort(account, state=LetterState.SENT))
    in_book, struck = _reserved(database, account, mailing, 2)
    add_delivery(database, told, DeliveryState.OPENED)
    add_delivery(database, in_book, DeliveryState.PENDING)
    add_delivery(database, struck, DeliveryState.PENDING)
    assert queue.remove([struck]).removed == 1
    rows = {row.id: row.delivery for row in queue.page(PageRequest(), QueueFilter()).rows}
    assert rows == {told: DeliveryState.OPENED, silent: None, in_book: None, struck: None}


def test_long_lists_look_deliveries_up_by_number(
    database: Database, queue: QueueService, account: int
) -> None:
    add_letters(database, 300, Sort(account))
    plans = plans_of(database, lambda: queue.page(PageRequest(), QueueFilter()))
    assert "SEARCH delivery USING INTEGER PRIMARY KEY" in plans[-1]
    assert "delivery" not in "".join(plans[:-1])


def test_letters_of_a_campaign_are_struck_by_number(
    database: Database, queue: QueueService, account: int, mailing: int
) -> None:
    reserved = _reserved(database, account, mailing, 700)
    set_stage(database, mailing, CampaignStage.BOOK_READY)
    plans = changing_plans_of(database, lambda: queue.remove(reserved))
    assert queue.counts() == {LetterState.REMOVED: 700}
    assert all("USING INTEGER PRIMARY KEY (rowid=?)" in plan for plan in plans)
    assert not any("SCAN" in plan for plan in plans)


def test_a_letter_sent_once_more_has_nothing_told_of_it(
    database: Database, queue: QueueService, account: int
) -> None:
    """A letter of no campaign is sent again as ever."""
    (letter,) = add_letters(database, 1, Sort(account, state=LetterState.FAILED))
    add_delivery(database, letter, DeliveryState.REFUSED)
    assert queue.retry_failed([letter]) == 1
    (again,) = queue.page(PageRequest(), QueueFilter()).rows
    assert (again.state, again.delivery) == (LetterState.WAITING, None)
