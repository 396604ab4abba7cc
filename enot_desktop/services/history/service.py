"""What was sent to whom (M25)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Delivery
from enot_desktop.models.failures import NotFound
from enot_desktop.models.letter import Attempt, BodyAttachment, Letter
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import LetterState
from enot_desktop.services.existing import existing
from enot_desktop.services.history.letter import AttemptRow, HistoryRow, LetterFile, SentLetter
from enot_desktop.services.letters.bodies import BodyContent, BodyFile, load_body
from enot_desktop.services.letters.composing import LetterText, Personal, PreparedLetter, Sender
from enot_desktop.services.lists.whole_file import whole_file
from enot_desktop.services.mailings.handover import is_changeable
from enot_desktop.services.mailings.letter_text import body_content
from enot_desktop.services.opened_files import copy_for_opening
from enot_desktop.services.paging import read_page, search_condition
from enot_desktop.services.queue.deliveries import is_told_of

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.models.values import Page, PageRequest

HISTORY_ORDERS = {
    "at": (func.coalesce(Letter.finished_at, Letter.created_at), Letter.id),
    "subject": (Letter.subject, Letter.id),
    "state": (Letter.state, Letter.id),
    "sender": (Letter.sender, Letter.id),
}


class HistoryService:
    """Shows letters exactly as they were sent, whatever became of the mailing or template since."""

    def __init__(self, database: Database, files: FileStore) -> None:
        self._database, self._files = database, files

    def page(self, client_id: int, request: PageRequest) -> Page[HistoryRow]:
        """Return a window of the letters of a client; see `HISTORY_ORDERS`."""
        conditions = (
            Letter.client_id == client_id,
            *search_condition(Letter.search_text, request.search),
        )
        with self._database.read() as session:
            return read_page(
                session,
                _rows().where(*conditions),
                request,
                HISTORY_ORDERS,
                lambda row: HistoryRow(*row),
                counted=select(Letter.id).where(*conditions),
            )

    def letter(self, letter_id: int) -> SentLetter:
        """Return a letter in full; raises `NotFound`."""
        with self._database.read() as session:
            letter = existing(session, Letter, letter_id, "letter")
            content = _content(session, letter)
            told = session.scalar(
                select(Delivery).join(Letter, is_told_of()).where(Letter.id == letter_id)
            )
            attempts = _attempts(session, letter_id)
            sender = _sender(session, letter).shown
        words = LetterText(content).render(letter.tag_values)
        return SentLetter(
            id=letter.id,
            kind=letter.kind,
            mailing_id=letter.mailing_id,
            client_id=letter.client_id,
            animal_id=letter.animal_id,
            recipient_name=letter.recipient_name,
            address=letter.address,
            sender=sender,
            subject=words.subject,
            html=words.html,
            text=words.text,
            state=letter.state,
            reason=letter.reason,
            reason_detail=letter.reason_detail,
            planned_at=letter.planned_at,
            created_at=letter.created_at,
            next_attempt_at=letter.next_attempt_at,
            finished_at=letter.finished_at,
            message_id=letter.message_id,
            copy_state=letter.copy_state,
            copy_detail=letter.copy_detail,
            attempts=attempts,
            attachments=_files(content),
            delivery=told.state if told is not None else None,
            delivery_detail=told.detail if told is not None else "",
            delivery_changed_at=told.changed_at if told is not None else None,
        )

    def attachment_file(self, letter_id: int, index: int) -> Path:
        """Copy a file of a letter under its own name, for opening.

        Raises `NotFound`, `StoredFileMissing`, `DiskFull`.
        """
        file = self._file(letter_id, index)
        return copy_for_opening(self._files, file.digest, file.name)

    def save_attachment(self, letter_id: int, index: int, target: Path) -> None:
        """Save a file of a letter, whole or not at all.

        Raises `NotFound`, `StoredFileMissing`, `TargetNotWritable`, `DiskFull`.
        """
        file = self._file(letter_id, index)
        content = self._files.read(file.digest, file.name)
        with whole_file(target) as fresh:
            fresh.write_bytes(content)

    def eml(self, letter_id: int) -> bytes:
        """Return a letter as mail programs read it; raises `NotFound`, `StoredFileMissing`."""
        with self._database.read() as session:
            letter = existing(session, Letter, letter_id, "letter")
            content = _content(session, letter)
            sender = _sender(session, letter)
        prepared = PreparedLetter(
            content,
            sender,
            lambda file: self._files.read(file.digest, file.name),
            is_mailing=letter.mailing_id is not None,
        )
        return prepared.compose(
            Personal(
                letter.address,
                letter.recipient_name,
                letter.tag_values,
                letter.message_id,
                letter.finished_at or letter.planned_at,
            )
        )

    def save_eml(self, letter_id: int, target: Path) -> None:
        """Save a letter as an `.eml` file; raises what `eml` and `save_attachment` raise."""
        content = self.eml(letter_id)
        with whole_file(target) as fresh:
            fresh.write_bytes(content)

    def _file(self, letter_id: int, index: int) -> BodyFile:
        with self._database.read() as session:
            content = _content(session, existing(session, Letter, letter_id, "letter"))
        if not 0 <= index < len(content.attachments):
            raise NotFound("attachment", index)
        return content.attachments[index]


def _content(session: Session, letter: Letter) -> BodyContent:
    """Return what a letter is made of; until the campaign is asked for, that is the document."""
    mailing_id = letter.mailing_id
    reserved = letter.state is LetterState.IN_CAMPAIGN
    if reserved and mailing_id is not None and is_changeable(session, mailing_id):
        return body_content(existing(session, Mailing, mailing_id, "mailing"))
    return load_body(session, letter.body_id)


def _sender(session: Session, letter: Letter) -> Sender:
    """Return from whom a letter went, or would go as things are."""
    account = session.get(Account, letter.account_id) if letter.account_id else None
    if not letter.sender and account is not None:
        return Sender(account.address, account.sender_name)
    name, _, address = letter.sender.rpartition(" <")
    return Sender(address.removesuffix(">"), name)


def _rows() -> Select[*tuple[Any, ...]]:
    attachments = (
        select(func.count())
        .select_from(BodyAttachment)
        .where(BodyAttachment.body_id == Letter.body_id)
        .scalar_subquery()
    )
    return select(
        Letter.id,
        func.coalesce(Letter.finished_at, Letter.created_at),
        Letter.subject,
        Letter.kind,
        Letter.mailing_id,
        Letter.state,
        Letter.reason,
        Letter.reason_detail,
        Letter.sender,
        attachments,
        Delivery.state,
    ).outerjoin(Delivery, is_told_of())


def _attempts(session: Session, letter_id: int) -> tuple[AttemptRow, ...]:
    statement = select(Attempt).where(Attempt.letter_id == letter_id).order_by(Attempt.id)
    return tuple(
        AttemptRow(
            attempt.started_at,
            attempt.ended_at,
            attempt.outcome,
            attempt.stage,
            attempt.reason,
            attempt.code,
            attempt.detail,
        )
        for attempt in session.scalars(statement)
    )


def _files(content: BodyContent) -> tuple[LetterFile, ...]:
    return tuple(
        LetterFile(index, file.name, file.media_type, file.size)
        for index, file in enumerate(content.attachments)
    )
