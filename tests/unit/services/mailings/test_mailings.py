from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from enot_desktop.models.failures import NotFound
from enot_desktop.models.file_store import FileStore
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import LetterState, MailingKind, MailingStatus, PageRequest
from enot_desktop.services.mailings.counts import MailingCounts
from enot_desktop.services.mailings.document import MailingDraft
from enot_desktop.services.mailings.failures import (
    AccountMissing,
    AccountNotForSending,
    ChangedElsewhere,
    MailingInUse,
    SubjectMissing,
    TextMissing,
)
from enot_desktop.services.mailings.service import MailingService
from tests.helpers.mailings import (
    PLANNED,
    add_account,
    add_mailing,
    register_addresses,
    set_state,
)

if TYPE_CHECKING:
    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock

DRAFT = MailingDraft(PLANNED, 1, "Приглашаем", "<p>Здравствуйте!</p>")


@pytest.fixture
def mailings(database: Database, data_folder: DataFolder, clock: SettableClock) -> MailingService:
    add_account(database)
    return MailingService(database, FileStore(data_folder.files), clock)


@pytest.mark.m("M12")
def test_saved_document_is_read_back(mailings: MailingService, clock: SettableClock) -> None:
    saved = mailings.save(replace(DRAFT, subject="  Приглашаем \n всех ", as_is=True))
    document = mailings.get(saved.id)
    assert (document.id, document.version) == (saved.id, saved.version)
    assert (document.created_at, document.planned_at) == (clock.now, PLANNED)
    assert (document.kind, document.subject) == (MailingKind.EMAIL, "Приглашаем всех")
    assert (document.html, document.as_is) == ("<p>Здравствуйте!</p>", True)
    assert (document.account_id, document.account) == (1, "klinika@enot.example")
    assert (document.status, document.registered_at) == (MailingStatus.PREPARED, None)
    assert document.attachments == ()
    assert document.attachment_limit == 20 * 1024 * 1024


@pytest.mark.m("M12")
@pytest.mark.parametrize(
    ("draft", "failure"),
    [
        (replace(DRAFT, subject=" \n "), SubjectMissing),
        (replace(DRAFT, html=""), TextMissing),
        (
            replace(
                DRAFT,
                html="<!DOCTYPE HTML><html><head><title>т</title><style>p { margin: 0 }</style>"
                "</head><body><!-- пусто --><p>&nbsp;<br /></p></body></html>",
            ),
            TextMissing,
        ),
        (replace(DRAFT, account_id=None), AccountMissing),
        (replace(DRAFT, account_id=77), AccountMissing),
        (replace(DRAFT, account_id=2), AccountNotForSending),
        (replace(DRAFT, id=77), NotFound),
    ],
)
def test_incomplete_document_is_not_saved(
    mailings: MailingService, database: Database, draft: MailingDraft, failure: type[Exception]
) -> None:
    add_account(database, "receive@enot.example", sending=False)
    with pytest.raises(failure):
        mailings.save(draft)
    assert mailings.page(PageRequest()).total == 0


def test_letter_of_pictures_alone_is_a_text(mailings: MailingService) -> None:
    assert mailings.save(replace(DRAFT, html='<p><img src="cid:1"></p>')).id == 1


def test_what_another_window_saved_is_not_overwritten(mailings: MailingService) -> None:
    saved = mailings.save(DRAFT)
    again = mailings.save(replace(DRAFT, id=saved.id, subject="Первое"), version=saved.version)
    assert again.version > saved.version
    with pytest.raises(ChangedElsewhere) as changed:
        mailings.save(replace(DRAFT, id=saved.id, subject="Второе"), version=saved.version)
    assert changed.value.number == saved.id
    assert mailings.get(saved.id).subject == "Первое"
    mailings.save(replace(DRAFT, id=saved.id, subject="Третье"), version=again.version)
    assert mailings.get(saved.id).subject == "Третье"


@pytest.mark.m("M11")
def test_list_shows_account_status_and_counts(mailings: MailingService, database: Database) -> None:
    first = mailings.save(DRAFT).id
    second = mailings.save(replace(DRAFT, subject="Вторая")).id
    letters = register_addresses(database, first, *(f"c{n}@example.com" for n in range(7)))
    states = (
        LetterState.SENT,
        LetterState.SENT,
        LetterState.FAILED,
        LetterState.UNKNOWN,
        LetterState.REMOVED,
        LetterState.SENDING,
    )
    for letter, state in zip(letters, states, strict=False):
        set_state(database, letter, state)
    page = mailings.page(PageRequest(sort="number"))
    assert (page.total, [row.id for row in page.rows]) == (2, [first, second])
    row = page.rows[0]
    assert (row.subject, row.account) == ("Приглашаем", "klinika@enot.example")
    assert row.counts == MailingCounts(7, 1, 1, 2, 1, 1, 1)
    assert row.counts.not_delivered == 2
    assert row.status is MailingStatus.SENDING
    assert page.rows[1].counts == MailingCounts()
    assert page.rows[1].status is MailingStatus.PREPARED


@pytest.mark.m("M11")
def test_list_is_searched_and_sorted(mailings: MailingService) -> None:
    for subject in ("Прививки", "Ёлка", "Акция"):
        mailings.save(replace(DRAFT, subject=subject))
    assert [row.subject for row in mailings.page(PageRequest(search="елка")).rows] == ["Ёлка"]
    assert [row.subject for row in mailings.page(PageRequest(search="3")).rows] == ["Акция"]
    for sort in ("number", "created", "planned", "account"):
        rows = mailings.page(PageRequest(sort=sort, descending=True)).rows
        assert [row.id for row in rows] == [3, 2, 1]
    rows = mailings.page(PageRequest(sort="subject", offset=1, limit=1)).rows
    assert [row.subject for row in rows] == ["Акция"]


@pytest.mark.m("M11")
@pytest.mark.parametrize(
    ("counts", "status"),
    [
        (MailingCounts(), MailingStatus.PREPARED),
        (MailingCounts(recipients=2, waiting=2), MailingStatus.REGISTERED),
        (MailingCounts(recipients=2, removed=2), MailingStatus.REGISTERED),
        (MailingCounts(recipients=2, waiting=1, sending=1), MailingStatus.SENDING),
        (MailingCounts(recipients=2, waiting=1, sent=1), MailingStatus.SENT_PARTLY),
        (MailingCounts(recipients=2, waiting=1, failed=1), MailingStatus.SENT_PARTLY),
        (MailingCounts(recipients=3, sent=2, removed=1), MailingStatus.SENT),
        (MailingCounts(recipients=3, sent=2, failed=1), MailingStatus.SENT_PARTLY),
        (MailingCounts(recipients=3, sent=2, unknown=1), MailingStatus.SENT_PARTLY),
        (MailingCounts(recipients=1, failed=1), MailingStatus.SENT_PARTLY),
    ],
)
def test_status_follows_from_the_counts(counts: MailingCounts, status: MailingStatus) -> None:
    assert counts.status is status


def test_copy_is_a_new_mailing_for_nobody(
    mailings: MailingService, database: Database, clock: SettableClock
) -> None:
    old = mailings.save(DRAFT).id
    register_addresses(database, old, "a@example.com")
    criteria = [{"parameter": "group", "ticked": True, "comparison": "equal", "value": 1}]
    with database.write() as session:
        session.execute(update(Mailing).values(selection=criteria))
    clock.advance(days=30)
    new = mailings.copy(old)
    document = mailings.get(new)
    assert (document.subject, document.html, document.account_id) == (
        DRAFT.subject,
        DRAFT.html,
        1,
    )
    assert (document.created_at, document.planned_at) == (clock.now, clock.now)
    assert (document.status, document.counts.recipients) == (MailingStatus.PREPARED, 0)
    with database.read() as session:
        assert session.get_one(Mailing, new).selection == criteria
    assert mailings.page(PageRequest(search=str(new))).rows[0].id == new
    with pytest.raises(NotFound):
        mailings.copy(77)


def test_mailing_is_deleted_only_before_registration(
    mailings: MailingService, database: Database
) -> None:
    free, used = mailings.save(DRAFT).id, mailings.save(DRAFT).id
    letter = register_addresses(database, used, "a@example.com")[0]
    set_state(database, letter, LetterState.REMOVED)
    mailings.delete(free)
    with pytest.raises(MailingInUse) as in_use:
        mailings.delete(used)
    assert (in_use.value.number, in_use.value.recipients) == (used, 1)
    assert [row.id for row in mailings.page(PageRequest()).rows] == [used]
    with pytest.raises(NotFound):
        mailings.get(free)


def test_mailing_whose_account_is_gone_is_still_shown(
    mailings: MailingService, database: Database
) -> None:
    mailing = add_mailing(database, None)
    document = mailings.get(mailing)
    assert (document.account, document.attachment_limit) == ("", 0)
    assert mailings.page(PageRequest()).rows[0].account == ""
