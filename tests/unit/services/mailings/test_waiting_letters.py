"""A changed document and the letters that wait: they follow only when the user wants it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.file_store import FileStore
from enot_desktop.models.letter import LetterBody
from enot_desktop.models.values import LetterState
from enot_desktop.services.letters.bodies import load_body
from enot_desktop.services.letters.failures import UnknownTags
from enot_desktop.services.mailings import waiting
from enot_desktop.services.mailings.document import MailingDraft
from enot_desktop.services.mailings.service import MailingService
from tests.helpers.mailings import (
    PLANNED,
    add_account,
    letters_of,
    register_addresses,
    set_state,
)

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock

DRAFT = MailingDraft(PLANNED, 1, "Приглашаем", "<p>Здравствуйте, {ИМЯ}!</p>")


@pytest.fixture
def mailings(database: Database, data_folder: DataFolder, clock: SettableClock) -> MailingService:
    add_account(database)
    add_account(database, "vtoroy@enot.example")
    return MailingService(database, FileStore(data_folder.files), clock)


@pytest.mark.m("M12")
def test_waiting_letters_get_new_text_time_and_account(
    mailings: MailingService, database: Database
) -> None:
    saved = mailings.save(DRAFT)
    register_addresses(database, saved.id, "a@example.com", "b@example.com")
    assert mailings.waiting_letters(saved.id) == 2
    before = letters_of(database, saved.id)
    changed = replace(
        DRAFT,
        id=saved.id,
        subject="{ФАМИЛИЯ}, ждём",
        html="<p>Новый текст, {ФАМИЛИЯ}</p>",
        planned_at=PLANNED + timedelta(days=7),
        account_id=2,
    )
    assert mailings.save(changed, version=saved.version, update_letters=True).letters_updated == 2
    after = letters_of(database, saved.id)
    assert [letter.subject for letter in after] == ["Иванов, ждём"] * 2
    assert [letter.tag_values for letter in after] == [{"ФАМИЛИЯ": "Иванов"}] * 2
    assert {letter.planned_at for letter in after} == {PLANNED + timedelta(days=7)}
    assert {letter.account_id for letter in after} == {2}
    assert all("ждем" in letter.search_text for letter in after)
    assert [letter.message_id for letter in after] == [letter.message_id for letter in before]
    with database.read() as session:
        assert load_body(session, after[0].body_id).html == "<p>Новый текст, {ФАМИЛИЯ}</p>"


def test_letters_stay_as_they_are_unless_asked(
    mailings: MailingService, database: Database
) -> None:
    saved = mailings.save(DRAFT)
    register_addresses(database, saved.id, "a@example.com")
    mailings.save(replace(DRAFT, id=saved.id, subject="Другое", account_id=2), version=1)
    letter = letters_of(database, saved.id)[0]
    assert (letter.subject, letter.account_id) == ("Приглашаем", 1)


def test_only_waiting_letters_are_changed(
    mailings: MailingService, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "_CHUNK", 2)
    saved = mailings.save(DRAFT)
    letters = register_addresses(database, saved.id, *(f"c{n}@example.com" for n in range(9)))
    unlike = {LetterState.WAITING, LetterState.IN_CAMPAIGN}
    others = [state for state in LetterState if state not in unlike]
    for letter, state in zip(letters, others, strict=False):
        set_state(database, letter, state)
    draft = replace(DRAFT, id=saved.id, subject="Другое")
    assert mailings.save(draft, version=saved.version, update_letters=True).letters_updated == 4
    subjects = {
        (letter.state, letter.subject, letter.body_id) for letter in letters_of(database, saved.id)
    }
    assert {(state, subject) for state, subject, _ in subjects} == {
        *((state, "Приглашаем") for state in others),
        (LetterState.WAITING, "Другое"),
    }
    assert len({body for _, _, body in subjects}) == 2


def test_unknown_tag_changes_neither_document_nor_letters(
    mailings: MailingService, database: Database
) -> None:
    saved = mailings.save(DRAFT)
    register_addresses(database, saved.id, "a@example.com")
    wrong = replace(DRAFT, id=saved.id, html="<p>{ПОРОДА_ХОМЯКА}</p>")
    with pytest.raises(UnknownTags):
        mailings.save(wrong, version=saved.version, update_letters=True)
    assert mailings.get(saved.id).html == DRAFT.html
    assert mailings.get(saved.id).version == saved.version


@pytest.mark.m("M13")
def test_new_attachment_reaches_waiting_letters_on_wish(
    mailings: MailingService, database: Database, tmp_path: Path
) -> None:
    saved = mailings.save(DRAFT)
    register_addresses(database, saved.id, "a@example.com")
    picture = tmp_path / "котик.png"
    picture.write_bytes(b"picture")
    mailings.attach(saved.id, [picture])
    with database.read() as session:
        old = load_body(session, letters_of(database, saved.id)[0].body_id)
    assert old.attachments == ()
    assert mailings.update_letters(saved.id) == 1
    with database.read() as session:
        new = load_body(session, letters_of(database, saved.id)[0].body_id)
    assert [file.name for file in new.attachments] == ["котик.png"]


def test_update_without_waiting_letters_keeps_no_body(
    mailings: MailingService, database: Database
) -> None:
    saved = mailings.save(DRAFT)
    assert mailings.update_letters(saved.id) == 0
    with database.read() as session:
        assert session.query(LetterBody).count() == 0


def test_letter_sent_as_it_is_keeps_its_tags(mailings: MailingService, database: Database) -> None:
    saved = mailings.save(DRAFT)
    register_addresses(database, saved.id, "a@example.com")
    draft = replace(DRAFT, id=saved.id, subject="{ИМЯ}", as_is=True)
    mailings.save(draft, version=saved.version, update_letters=True)
    letter = letters_of(database, saved.id)[0]
    assert (letter.subject, letter.tag_values) == ("{ИМЯ}", {})
