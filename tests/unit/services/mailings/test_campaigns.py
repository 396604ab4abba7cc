"""The document of a mailing that goes to SendPulse as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from enot_desktop.models.client import Client
from enot_desktop.models.file_store import FileStore
from enot_desktop.models.values import (
    AccountKind,
    CampaignStage,
    DeliveryState,
    LetterState,
    MailingStatus,
    PageRequest,
    SendingMethod,
)
from enot_desktop.services.letters.failures import UnknownTags
from enot_desktop.services.mailings import reserving
from enot_desktop.services.mailings.counts import MailingCounts
from enot_desktop.services.mailings.document import MailingDraft
from enot_desktop.services.mailings.failures import (
    ChangedElsewhere,
    MailingHandedOver,
    MailingInUse,
)
from enot_desktop.services.mailings.service import MailingService
from tests.helpers.campaigns import (
    STAGES_WITH_BOOK,
    STAGES_WITH_CAMPAIGN,
    STAGES_WITHOUT_BOOK,
    add_delivery,
    add_service_account,
    set_stage,
    told_of,
)
from tests.helpers.mailings import (
    PLANNED,
    add_account,
    letters_of,
    register_addresses,
    set_state,
)
from tests.helpers.state_guard import guard_states, steps_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock

MAILBOX, SERVICE, OTHER_SERVICE = 1, 2, 3
LETTERS = MailingDraft(PLANNED, SERVICE, "Приглашаем", "<p>Здравствуйте, {ИМЯ}!</p>")
CAMPAIGN = replace(LETTERS, method=SendingMethod.CAMPAIGN)
NAMES = {"ИМЯ": "Анна", "ОТЧЕСТВО": "Петровна", "ФАМИЛИЯ": "Иванов"}


@pytest.fixture
def mailings(database: Database, data_folder: DataFolder, clock: SettableClock) -> MailingService:
    add_account(database)
    add_service_account(database)
    add_service_account(database, "drugoy@enot.example")
    guard_states(database)
    return MailingService(database, FileStore(data_folder.files), clock)


def _named_recipients(database: Database, mailing_id: int, count: int = 2) -> list[int]:
    addresses = [f"c{number}@example.com" for number in range(count)]
    ids = register_addresses(database, mailing_id, *addresses)
    with database.write() as session:
        session.execute(update(Client).values(first_name="Анна", middle_name="Петровна"))
    return ids


def _states(database: Database, mailing_id: int) -> list[LetterState]:
    return [letter.state for letter in letters_of(database, mailing_id)]


@pytest.mark.m("M26")
@pytest.mark.m("M28")
def test_a_sendpulse_account_gives_the_choice_of_method(mailings: MailingService) -> None:
    document = mailings.get(mailings.save(replace(CAMPAIGN, draft=True)).id)
    assert document.account_kind is AccountKind.SENDPULSE
    assert (document.method, document.draft) == (SendingMethod.CAMPAIGN, True)
    assert document.campaign_stage is None
    assert mailings.page(PageRequest()).rows[0].method is SendingMethod.CAMPAIGN


@pytest.mark.m("M26")
def test_a_mailbox_sends_letter_by_letter_whatever_is_asked(mailings: MailingService) -> None:
    document = mailings.get(mailings.save(replace(CAMPAIGN, account_id=MAILBOX, draft=True)).id)
    assert document.account_kind is AccountKind.MAILBOX
    assert (document.method, document.draft) == (SendingMethod.LETTERS, False)


@pytest.mark.m("M28")
def test_only_a_campaign_can_be_a_draft(mailings: MailingService) -> None:
    assert not mailings.get(mailings.save(replace(LETTERS, draft=True)).id).draft


@pytest.mark.m("M28")
def test_choosing_the_campaign_takes_waiting_letters_out_of_the_queue(
    mailings: MailingService, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reserving, "_CHUNK", 2)
    saved = mailings.save(LETTERS)
    letters = _named_recipients(database, saved.id, 5)
    set_state(database, letters[0], LetterState.SENDING)
    set_state(database, letters[0], LetterState.SENT)
    later = PLANNED + timedelta(days=3)
    changed = replace(CAMPAIGN, id=saved.id, planned_at=later, account_id=OTHER_SERVICE)
    mailings.save(changed, version=saved.version)
    sent, *others = letters_of(database, saved.id)
    assert (sent.state, sent.account_id) == (LetterState.SENT, SERVICE)
    assert {(one.state, one.planned_at, one.account_id) for one in others} == {
        (LetterState.IN_CAMPAIGN, later, OTHER_SERVICE)
    }
    # What stands in the text already is kept as it was registered.
    assert sent.tag_values == {"ИМЯ": ""}
    assert [one.tag_values for one in others] == [NAMES | {"ИМЯ": ""}] * 4
    assert mailings.waiting_letters(saved.id) == 0


@pytest.mark.m("M28")
def test_a_letter_in_hand_gets_the_names_too(mailings: MailingService, database: Database) -> None:
    """It may come back and go with the campaign after all."""
    saved = mailings.save(LETTERS)
    (letter,) = _named_recipients(database, saved.id, 1)
    set_state(database, letter, LetterState.SENDING)
    mailings.save(replace(CAMPAIGN, id=saved.id), version=saved.version)
    (kept,) = letters_of(database, saved.id)
    assert kept.state is LetterState.SENDING
    assert kept.tag_values.keys() == NAMES.keys()


@pytest.mark.m("M27")
def test_going_back_to_letters_gives_them_the_document_as_it_is_now(
    mailings: MailingService, database: Database
) -> None:
    saved = mailings.save(CAMPAIGN)
    (letter,) = _named_recipients(database, saved.id, 1)
    add_delivery(database, letter, DeliveryState.PENDING)
    saved = mailings.save(
        replace(CAMPAIGN, id=saved.id, subject="{ФАМИЛИЯ}, ждём"), version=saved.version
    )
    assert letters_of(database, saved.id)[0].subject == "Приглашаем"
    later = PLANNED + timedelta(days=3)
    back = replace(LETTERS, id=saved.id, subject="{ИМЯ}, ждём", planned_at=later, account_id=1)
    mailings.save(back, version=saved.version)
    (one,) = letters_of(database, saved.id)
    assert (one.state, one.planned_at, one.account_id) == (LetterState.WAITING, later, MAILBOX)
    assert (one.subject, one.tag_values) == ("Анна, ждём", {"ИМЯ": "Анна"})
    assert told_of(database) == {}
    assert steps_of(database, letter) == [("in_campaign", "waiting")]


def test_going_back_to_letters_needs_tags_that_exist(
    mailings: MailingService, database: Database
) -> None:
    saved = mailings.save(CAMPAIGN)
    _named_recipients(database, saved.id)
    wrong = replace(LETTERS, id=saved.id, html="<p>{СКИДКА}</p>")
    with pytest.raises(UnknownTags):
        mailings.save(wrong, version=saved.version)
    assert mailings.get(saved.id).method is SendingMethod.CAMPAIGN
    assert _states(database, saved.id) == [LetterState.IN_CAMPAIGN] * 2
    # A campaign asks about its tags when the book is made.
    mailings.save(replace(wrong, method=SendingMethod.CAMPAIGN), version=saved.version)


@pytest.mark.m("M28")
def test_reserved_letters_follow_the_plan(mailings: MailingService, database: Database) -> None:
    saved = mailings.save(CAMPAIGN)
    _named_recipients(database, saved.id)
    set_stage(database, saved.id, CampaignStage.BOOK_READY)
    later = PLANNED + timedelta(days=3)
    mailings.save(replace(CAMPAIGN, id=saved.id, planned_at=later), version=saved.version)
    assert {letter.planned_at for letter in letters_of(database, saved.id)} == {later}


@pytest.mark.m("M30")
@pytest.mark.parametrize("stage", [*STAGES_WITH_BOOK, *STAGES_WITH_CAMPAIGN])
@pytest.mark.parametrize(
    "change", [{"account_id": OTHER_SERVICE}, {"method": SendingMethod.LETTERS}, {"draft": True}]
)
def test_with_a_book_the_way_is_fixed(
    mailings: MailingService, stage: CampaignStage, change: dict[str, object], database: Database
) -> None:
    saved = mailings.save(CAMPAIGN)
    set_stage(database, saved.id, stage)
    changed = replace(CAMPAIGN, id=saved.id, **change)
    with pytest.raises(MailingHandedOver) as refused:
        mailings.save(changed, version=saved.version)
    assert refused.value.number == saved.id
    document = mailings.get(saved.id)
    assert (document.method, document.version) == (SendingMethod.CAMPAIGN, saved.version)
    assert document.campaign_stage is stage


@pytest.mark.m("M30")
@pytest.mark.parametrize("stage", [*STAGES_WITHOUT_BOOK, *STAGES_WITH_BOOK])
def test_until_the_campaign_is_asked_for_the_letter_can_be_changed(
    mailings: MailingService, stage: CampaignStage | None, database: Database, tmp_path: Path
) -> None:
    saved = mailings.save(CAMPAIGN)
    set_stage(database, saved.id, stage)
    mailings.save(replace(CAMPAIGN, id=saved.id, subject="Ждём"), version=saved.version)
    assert mailings.get(saved.id).subject == "Ждём"
    (attached,) = mailings.attach(saved.id, [_file(tmp_path)])
    assert mailings.detach(saved.id, attached.id) == ()
    assert mailings.update_letters(saved.id) == 0


@pytest.mark.m("M30")
@pytest.mark.parametrize("stage", STAGES_WITH_CAMPAIGN)
def test_once_the_campaign_is_asked_for_nothing_can_be_changed(
    mailings: MailingService, stage: CampaignStage, database: Database, tmp_path: Path
) -> None:
    saved = mailings.save(CAMPAIGN)
    (attached,) = mailings.attach(saved.id, [_file(tmp_path)])
    set_stage(database, saved.id, stage)
    changes: tuple[Callable[[], object], ...] = (
        lambda: mailings.save(replace(CAMPAIGN, id=saved.id), version=saved.version),
        lambda: mailings.attach(saved.id, [_file(tmp_path)]),
        lambda: mailings.detach(saved.id, attached.id),
        lambda: mailings.update_letters(saved.id),
    )
    for change in changes:
        with pytest.raises(MailingHandedOver):
            change()
    assert len(mailings.get(saved.id).attachments) == 1


def test_a_window_out_of_date_is_told_so_first(
    mailings: MailingService, database: Database
) -> None:
    saved = mailings.save(CAMPAIGN)
    mailings.save(replace(CAMPAIGN, id=saved.id), version=saved.version)
    set_stage(database, saved.id, CampaignStage.RUNNING)
    with pytest.raises(ChangedElsewhere):
        mailings.save(replace(CAMPAIGN, id=saved.id), version=saved.version)


@pytest.mark.m("M28")
def test_a_copy_goes_the_same_way_and_has_no_campaign(
    mailings: MailingService, database: Database
) -> None:
    saved = mailings.save(replace(CAMPAIGN, draft=True))
    set_stage(database, saved.id, CampaignStage.SENT)
    copy = mailings.get(mailings.copy(saved.id))
    assert (copy.method, copy.draft) == (SendingMethod.CAMPAIGN, True)
    assert copy.campaign_stage is None
    assert copy.status is MailingStatus.PREPARED


@pytest.mark.m("M11")
@pytest.mark.m("M30")
@pytest.mark.parametrize(
    ("stage", "status"),
    [
        (None, MailingStatus.REGISTERED),
        (CampaignStage.PREPARED, MailingStatus.REGISTERED),
        (CampaignStage.BOOK_CREATING, MailingStatus.BOOK_CREATED),
        (CampaignStage.BOOK_FILLING, MailingStatus.BOOK_CREATED),
        (CampaignStage.BOOK_CHECKING, MailingStatus.BOOK_CREATED),
        (CampaignStage.BOOK_READY, MailingStatus.BOOK_CREATED),
        (CampaignStage.CAMPAIGN_WAITING, MailingStatus.IN_CAMPAIGN),
        (CampaignStage.CAMPAIGN_CREATING, MailingStatus.IN_CAMPAIGN),
        (CampaignStage.RUNNING, MailingStatus.IN_CAMPAIGN),
        (CampaignStage.DRAFT, MailingStatus.DRAFT),
        (CampaignStage.SENT_PARTLY, MailingStatus.SENT_PARTLY),
        (CampaignStage.REFUSED, MailingStatus.REFUSED),
        (CampaignStage.CANCELLED, MailingStatus.CANCELLED),
    ],
)
def test_status_follows_the_campaign(
    mailings: MailingService,
    database: Database,
    stage: CampaignStage | None,
    status: MailingStatus,
) -> None:
    saved = mailings.save(CAMPAIGN)
    _named_recipients(database, saved.id)
    set_stage(database, saved.id, stage)
    document = mailings.get(saved.id)
    (row,) = mailings.page(PageRequest()).rows
    assert document.counts == MailingCounts(recipients=2, in_campaign=2, stage=stage)
    assert (document.status, row.status) == (status, status)


@pytest.mark.m("M11")
@pytest.mark.m("M30")
@pytest.mark.parametrize(
    ("counts", "status"),
    [
        (MailingCounts(recipients=2, sent=2, stage=CampaignStage.SENT), MailingStatus.SENT),
        (
            MailingCounts(recipients=2, sent=1, failed=1, stage=CampaignStage.SENT),
            MailingStatus.SENT,
        ),
        (
            MailingCounts(recipients=2, sent=1, failed=1, stage=CampaignStage.SENT_PARTLY),
            MailingStatus.SENT_PARTLY,
        ),
        (
            MailingCounts(recipients=2, sent=1, sending=1, stage=CampaignStage.SENT),
            MailingStatus.SENDING,
        ),
        (MailingCounts(recipients=2, failed=2, stage=CampaignStage.REFUSED), MailingStatus.REFUSED),
        # Sent one by one after the service refused the campaign.
        (MailingCounts(recipients=2, sent=2, stage=CampaignStage.REFUSED), MailingStatus.SENT),
        (MailingCounts(recipients=2, sent=1, in_campaign=1), MailingStatus.SENT_PARTLY),
    ],
)
def test_status_of_a_campaign_that_is_over(counts: MailingCounts, status: MailingStatus) -> None:
    assert counts.status is status


def test_a_mailing_whose_campaign_has_no_recipients_can_be_deleted(
    mailings: MailingService, database: Database
) -> None:
    first, second = mailings.save(CAMPAIGN), mailings.save(CAMPAIGN)
    _named_recipients(database, second.id)
    set_stage(database, first.id, CampaignStage.PREPARED)
    mailings.delete(first.id)
    with pytest.raises(MailingInUse):
        mailings.delete(second.id)
    assert [row.id for row in mailings.page(PageRequest()).rows] == [second.id]


def _file(folder: Path) -> Path:
    path = folder / "памятка.txt"
    path.write_text("Памятка", encoding="utf-8")
    return path
