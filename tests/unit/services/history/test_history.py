"""The history of a client: letters as they were sent, whatever has changed since."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from random import SystemRandom
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, update

from enot_desktop.models.account import Account
from enot_desktop.models.client import Client
from enot_desktop.models.failures import NotFound, StoredFileMissing
from enot_desktop.models.file_store import FileStore
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import (
    AttemptOutcome,
    CampaignStage,
    CopyState,
    DeliveryState,
    LetterKind,
    LetterState,
    PageRequest,
    Reason,
    Stage,
)
from enot_desktop.services.history.service import HistoryService
from enot_desktop.services.letters.bodies import BodyFile
from enot_desktop.services.lists.failures import TargetNotWritable
from enot_desktop.services.queue.claiming import Claim, claim
from enot_desktop.services.queue.recording import LetterOutcome, record
from tests.helpers.campaigns import add_delivery, add_service_account, set_stage
from tests.helpers.clinic import add_client
from tests.helpers.letters import NOON, Sort, add_body, add_letters, add_letters_to
from tests.helpers.mailings import add_account, add_mailing
from tests.helpers.plans import plans_of

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database

PICTURE = b"\x89PNG" + bytes(range(256))


@pytest.fixture
def files(data_folder: DataFolder) -> FileStore:
    return FileStore(data_folder.files)


@pytest.fixture
def history(database: Database, files: FileStore) -> HistoryService:
    return HistoryService(database, files)


def _attached(files: FileStore, name: str = "Снимок: кот.png") -> BodyFile:
    kept = files.add_bytes(PICTURE)
    return BodyFile(name, "image/png", kept.digest, kept.size)


def _finish(
    database: Database,
    letter_id: int,
    account_id: int,
    *,
    outcome: AttemptOutcome = AttemptOutcome.SENT,
    reason: Reason | None = None,
    code: int | None = None,
) -> None:
    """Take a letter in hand and write what became of it, as the send thread does."""
    with database.write() as session:
        connection = session.connection()
        (letter,) = claim(connection, Claim(account_id, NOON, 1, (letter_id,), chosen=True)).letters
        ended_at = NOON + timedelta(seconds=3)
        done = LetterOutcome(
            letter,
            account_id,
            "Клиника <klinika@enot.example>",
            outcome,
            Stage.ANSWER,
            NOON,
            ended_at,
            reason,
            code,
            "No such user" if code else "",
        )
        record(connection, [done], ended_at, SystemRandom())


@pytest.mark.m("M25")
def test_letter_is_shown_as_it_was_sent_whatever_changed_since(
    database: Database, history: HistoryService, files: FileStore
) -> None:
    account_id = add_account(database)
    client_id = add_client(database, "anna@mail.example")
    mailing_id = add_mailing(database, account_id)
    body_id = add_body(database, files=(_attached(files),))
    sort = Sort(account_id, mailing_id, client_id=client_id)
    (letter_id,) = add_letters_to(database, "anna@mail.example", sort=sort, body_id=body_id)
    _finish(database, letter_id, account_id)
    with database.write() as session:
        session.execute(update(Mailing).values(subject="Другое", html="<p>Другое</p>"))
        session.execute(update(Client).values(first_name="Ольга"))
        session.execute(update(Account).values(sender_name="Переименованная"))

    letter = history.letter(letter_id)

    name = letter.recipient_name
    assert letter.subject == f"{name}, пора на прививку"
    assert f"<b>{name}</b>" in letter.html
    assert letter.text.startswith(f"Здравствуйте, {name}!")
    assert (letter.address, letter.client_id) == ("anna@mail.example", client_id)
    assert letter.sender == "Клиника <klinika@enot.example>"
    assert letter.mailing_id == mailing_id
    assert (letter.state, letter.reason) == (LetterState.SENT, None)
    assert letter.copy_state is CopyState.NOT_WANTED
    assert letter.finished_at == NOON + timedelta(seconds=3)
    (attempt,) = letter.attempts
    assert (attempt.outcome, attempt.stage) == (AttemptOutcome.SENT, Stage.ANSWER)
    (file,) = letter.attachments
    assert (file.index, file.name, file.size) == (0, "Снимок: кот.png", len(PICTURE))


def test_refused_letter_tells_the_words_of_the_server(
    database: Database, history: HistoryService
) -> None:
    account_id = add_account(database)
    (letter_id,) = add_letters(database, 1, Sort(account_id, kind=LetterKind.SINGLE))
    _finish(
        database,
        letter_id,
        account_id,
        outcome=AttemptOutcome.PERMANENT,
        reason=Reason.RECIPIENT_REFUSED,
        code=550,
    )
    letter = history.letter(letter_id)
    assert letter.state is LetterState.FAILED
    assert letter.reason is Reason.RECIPIENT_REFUSED
    assert letter.reason_detail == "550 No such user"
    assert letter.attempts[0].code == 550


def test_waiting_letter_shows_who_will_send_it(database: Database, history: HistoryService) -> None:
    account_id = add_account(database)
    planned, free = add_letters(database, 1, Sort(account_id)) + add_letters(database, 1, Sort())
    assert history.letter(planned).sender == "klinika@enot.example"
    assert history.letter(free).sender == ""


def test_sender_is_known_after_its_account_is_gone(
    database: Database, history: HistoryService
) -> None:
    account_id = add_account(database)
    (letter_id,) = add_letters(database, 1, Sort(account_id))
    _finish(database, letter_id, account_id)
    with database.write() as session:
        session.execute(delete(Account))
    assert history.letter(letter_id).sender == "Клиника <klinika@enot.example>"
    assert b"<klinika@enot.example>" in history.eml(letter_id)


@pytest.mark.m("M25")
def test_page_tells_of_all_letters_of_one_client(
    database: Database, history: HistoryService, files: FileStore
) -> None:
    account_id = add_account(database)
    mailing_id = add_mailing(database, account_id)
    anna = add_client(database, "anna@mail.example")
    olga = add_client(database, "olga@mail.example")
    body_id = add_body(database, files=(_attached(files), _attached(files, "б.png")))
    sort = Sort(account_id, mailing_id, client_id=anna)
    (first,) = add_letters_to(database, "anna@mail.example", sort=sort, body_id=body_id)
    (second,) = add_letters(database, 1, Sort(account_id, kind=LetterKind.SINGLE, client_id=anna))
    add_letters(database, 1, Sort(account_id, kind=LetterKind.SINGLE, client_id=olga))
    _finish(database, first, account_id)

    page = history.page(anna, PageRequest(sort="at", descending=True))

    assert page.total == 2
    assert [row.id for row in page.rows] == [first, second]
    row = page.rows[0]
    assert (row.mailing_id, row.kind, row.attachments) == (mailing_id, LetterKind.MAILING, 2)
    assert (row.at, row.state) == (NOON + timedelta(seconds=3), LetterState.SENT)
    assert row.sender == "Клиника <klinika@enot.example>"
    assert page.rows[1].at == NOON
    found = history.page(anna, PageRequest(search="ANNA@"))
    assert [row.id for row in found.rows] == [first]


def test_page_of_many_letters_reads_those_of_the_client_only(
    database: Database, history: HistoryService
) -> None:
    client_id = add_client(database, "anna@mail.example")
    plans = plans_of(database, lambda: history.page(client_id, PageRequest()))
    add_letters(database, 1, Sort(client_id=client_id))
    plans += plans_of(database, lambda: history.page(client_id, PageRequest()))
    assert len(plans) == 3
    assert all("ix_letter_client_id_created_at" in plan for plan in plans)


@pytest.mark.m("M25")
def test_attached_files_can_be_opened_and_saved(
    database: Database, history: HistoryService, files: FileStore, tmp_path: Path
) -> None:
    body_id = add_body(database, files=(_attached(files),))
    (letter_id,) = add_letters(database, 1, body_id=body_id)
    opened = history.attachment_file(letter_id, 0)
    assert opened.read_bytes() == PICTURE
    assert opened.name == "Снимок_ кот.png"
    history.save_attachment(letter_id, 0, tmp_path / "кот.png")
    assert (tmp_path / "кот.png").read_bytes() == PICTURE
    for index in (1, -1):
        with pytest.raises(NotFound):
            history.attachment_file(letter_id, index)


def test_lost_file_is_named(
    database: Database, history: HistoryService, files: FileStore, tmp_path: Path
) -> None:
    attached = _attached(files)
    (letter_id,) = add_letters(database, 1, body_id=add_body(database, files=(attached,)))
    files.path(attached.digest).unlink()
    with pytest.raises(StoredFileMissing) as missing:
        history.attachment_file(letter_id, 0)
    assert missing.value.name == "Снимок: кот.png"
    with pytest.raises(StoredFileMissing):
        history.save_attachment(letter_id, 0, tmp_path / "кот.png")
    assert not (tmp_path / "кот.png").exists()
    with pytest.raises(StoredFileMissing):
        history.eml(letter_id)


def test_letter_can_be_saved_for_mail_programs(
    database: Database, history: HistoryService, files: FileStore, tmp_path: Path
) -> None:
    account_id = add_account(database)
    body_id = add_body(database, files=(_attached(files),))
    (letter_id,) = add_letters(database, 1, Sort(account_id), body_id=body_id)
    _finish(database, letter_id, account_id)
    history.save_eml(letter_id, tmp_path / "письмо.eml")
    raw = (tmp_path / "письмо.eml").read_bytes()
    message = message_from_bytes(raw, _class=EmailMessage, policy=policy.default)
    letter = history.letter(letter_id)
    assert message["Message-ID"] == letter.message_id
    assert message["Date"].datetime == letter.finished_at
    assert message["To"].addresses[0].addr_spec == letter.address
    (part,) = message.iter_attachments()
    assert part.get_payload(decode=True) == PICTURE
    with pytest.raises(TargetNotWritable):
        history.save_eml(letter_id, tmp_path / "нет такой папки" / "письмо.eml")


def test_letter_that_is_not_there_is_not_found(database: Database, history: HistoryService) -> None:
    with pytest.raises(NotFound):
        history.letter(1)
    with database.read() as session:
        assert session.get(Letter, 1) is None


@pytest.mark.m("M25")
@pytest.mark.m("M28")
def test_letter_of_a_campaign_is_shown_as_it_went(
    database: Database, history: HistoryService, files: FileStore
) -> None:
    """The campaign froze the text, the names come from the letter, the sender from the service."""
    account_id = add_service_account(database)
    mailing_id = add_mailing(database, account_id)
    body_id = add_body(database, files=(_attached(files),))
    sort = Sort(account_id, mailing_id, state=LetterState.SENT)
    (letter_id,) = add_letters(database, 1, sort, body_id=body_id)
    set_stage(database, mailing_id, CampaignStage.SENT)
    with database.write() as session:
        session.execute(
            update(Letter).values(sender="Клиника <sendpulse@enot.example>", finished_at=NOON)
        )
    letter = history.letter(letter_id)
    assert f"<b>{letter.recipient_name}</b>" in letter.html
    assert letter.sender == "Клиника <sendpulse@enot.example>"
    assert letter.attachments[0].name == "Снимок: кот.png"
    message = message_from_bytes(history.eml(letter_id), _class=EmailMessage, policy=policy.default)
    assert message["Subject"] == letter.subject
    assert message["From"].addresses[0].addr_spec == "sendpulse@enot.example"


@pytest.mark.m("M28")
def test_reserved_letter_is_shown_as_it_would_go_now(
    database: Database, history: HistoryService
) -> None:
    account_id = add_service_account(database)
    mailing_id = add_mailing(database, account_id, html="<p>Ждём, {ИМЯ}!</p>")
    sort = Sort(account_id, mailing_id, state=LetterState.IN_CAMPAIGN)
    (letter_id,) = add_letters(database, 1, sort)
    name = history.letter(letter_id).recipient_name
    for stage in (None, CampaignStage.BOOK_READY):
        set_stage(database, mailing_id, stage)
        letter = history.letter(letter_id)
        assert (letter.text.strip(), letter.sender) == (
            f"Ждём, {name}!",
            "sendpulse@enot.example",
        )
    assert message_from_bytes(history.eml(letter_id))["Message-ID"] == letter.message_id
    # From here on the text is frozen.
    set_stage(database, mailing_id, CampaignStage.RUNNING)
    assert history.letter(letter_id).text.startswith(f"Здравствуйте, {name}!")


@pytest.mark.m("M25")
@pytest.mark.m("M27")
def test_what_sendpulse_told_stands_with_the_letter(
    database: Database, history: HistoryService
) -> None:
    client_id = add_client(database, "anna@mail.example")
    sort = Sort(client_id=client_id, state=LetterState.SENT)
    told, silent = add_letters(database, 2, sort)
    (in_book,) = add_letters(database, 1, Sort(client_id=client_id, state=LetterState.IN_CAMPAIGN))
    add_delivery(database, told, DeliveryState.REFUSED, detail="550 No such user")
    add_delivery(database, in_book, DeliveryState.PENDING)
    letter = history.letter(told)
    assert letter.delivery is DeliveryState.REFUSED
    assert (letter.delivery_detail, letter.delivery_changed_at) == ("550 No such user", NOON)
    for other in (silent, in_book):
        nothing = history.letter(other)
        assert nothing.delivery is None
        assert (nothing.delivery_detail, nothing.delivery_changed_at) == ("", None)
    rows = history.page(client_id, PageRequest()).rows
    assert [row.delivery for row in rows] == [DeliveryState.REFUSED, None, None]


def test_deliveries_are_looked_up_by_the_letters_number(
    database: Database, history: HistoryService
) -> None:
    client_id = add_client(database, "anna@mail.example")
    add_letters(database, 1, Sort(client_id=client_id))
    count, window = plans_of(database, lambda: history.page(client_id, PageRequest()))
    assert "delivery" not in count
    assert "SEARCH delivery USING INTEGER PRIMARY KEY" in window
