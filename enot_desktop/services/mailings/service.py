"""The mailing document: list, saving, attachments, copying (M11–M13)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from enot_desktop.models.account import Account
from enot_desktop.models.failures import NotFound
from enot_desktop.models.mailing import Mailing, MailingAttachment
from enot_desktop.models.values import LetterState, Page
from enot_desktop.services.existing import existing
from enot_desktop.services.mailings.attachments import (
    add_files,
    attachment_limit,
    attachment_rows,
    keep_files,
    require_fitting,
)
from enot_desktop.services.mailings.counts import count_letters
from enot_desktop.services.mailings.document import (
    MailingDocument,
    MailingDraft,
    MailingRow,
    SavedMailing,
)
from enot_desktop.services.mailings.failures import (
    AccountMissing,
    AccountNotForSending,
    ChangedElsewhere,
    MailingInUse,
    SubjectMissing,
    TextMissing,
)
from enot_desktop.services.mailings.handover import choose_way, require_changeable
from enot_desktop.services.mailings.letter_text import is_blank
from enot_desktop.services.mailings.reserving import follow_method
from enot_desktop.services.mailings.waiting import count_waiting, rewrite_letters
from enot_desktop.services.opened_files import copy_for_opening
from enot_desktop.services.paging import read_page, search_condition, search_key

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy import Row, SQLColumnExpression
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.models.values import Clock, PageRequest
    from enot_desktop.services.mailings.counts import MailingCounts
    from enot_desktop.services.mailings.document import AttachmentRow

MAILING_ORDERS: dict[str, tuple[SQLColumnExpression[Any], ...]] = {
    "number": (Mailing.id,),
    "created": (Mailing.created_at, Mailing.id),
    "planned": (Mailing.planned_at, Mailing.id),
    "subject": (Mailing.subject, Mailing.id),
    "account": (Account.address, Mailing.id),
}
"""Names by which the list of mailings may be sorted; the first is the usual one."""


class MailingService:
    """Reads, saves, copies and deletes mailing documents."""

    def __init__(self, database: Database, files: FileStore, clock: Clock) -> None:
        self._database = database
        self._files = files
        self._clock = clock

    def page(self, request: PageRequest) -> Page[MailingRow]:
        """Return a window of the mailings; see `MAILING_ORDERS`."""
        statement = (
            select(
                Mailing.id,
                Mailing.created_at,
                Mailing.planned_at,
                Mailing.subject,
                Mailing.kind,
                Mailing.method,
                Account.address,
            )
            .outerjoin(Account, Account.id == Mailing.account_id)
            .where(*search_condition(Mailing.search_text, request.search))
        )
        with self._database.read() as session:
            page = read_page(session, statement, request, MAILING_ORDERS, lambda row: row)
            counts = count_letters(session, [row.id for row in page.rows])
        rows = tuple(_row(row, counts[row.id]) for row in page.rows)
        return Page(page.total, page.offset, rows)

    def get(self, mailing_id: int) -> MailingDocument:
        """Return a mailing as its window shows it; raises `NotFound`."""
        with self._database.read() as session:
            mailing = existing(session, Mailing, mailing_id, "mailing")
            account = session.get(Account, mailing.account_id) if mailing.account_id else None
            return MailingDocument(
                mailing.id,
                mailing.version,
                mailing.created_at,
                mailing.planned_at,
                mailing.kind,
                mailing.account_id,
                account.address if account is not None else "",
                account.kind if account is not None else None,
                mailing.method,
                mailing.draft,
                mailing.subject,
                mailing.html,
                mailing.as_is,
                mailing.registered_at,
                count_letters(session, [mailing_id])[mailing_id],
                attachment_rows(mailing),
                attachment_limit(session, mailing),
            )

    def save(
        self, draft: MailingDraft, *, version: int | None = None, update_letters: bool = False
    ) -> SavedMailing:
        """Save a mailing; `version` is the one its window has read, None for a new mailing.

        With `update_letters` letters that still wait get the new text, time and account in the
        same transaction. Raises `SubjectMissing`, `TextMissing`, `AccountMissing`,
        `AccountNotForSending`, `AttachmentsTooLarge`, `ChangedElsewhere`, `MailingHandedOver`,
        `NotFound`, and `UnknownTags` when letters are to be updated or leave a campaign.
        """
        draft = replace(draft, subject=" ".join(draft.subject.split()))
        _require_complete(draft)
        with self._database.write() as session:
            account = _sender(session, draft.account_id)
            mailing = self._writable(session, draft.id, version)
            choose_way(session, mailing, account, draft)
            mailing.kind, mailing.planned_at = draft.kind, draft.planned_at
            mailing.subject, mailing.html = draft.subject, draft.html
            mailing.as_is = draft.as_is
            session.flush()
            mailing.search_text = search_key(str(mailing.id), mailing.subject)
            require_fitting(session, mailing)
            follow_method(session, mailing)
            updated = _update_waiting(session, mailing) if update_letters else 0
            return SavedMailing(mailing.id, mailing.version, updated)

    def waiting_letters(self, mailing_id: int) -> int:
        """Return how many letters of a mailing wait, so that the user can be asked about them."""
        with self._database.read() as session:
            return count_waiting(session, mailing_id)

    def update_letters(self, mailing_id: int) -> int:
        """Give waiting letters what the saved mailing has now, and return how many they are.

        For changed attachments, which are saved by themselves. Raises `NotFound`, `UnknownTags`,
        `MailingHandedOver`.
        """
        with self._database.write() as session:
            return _update_waiting(session, _changeable(session, mailing_id))

    def attach(self, mailing_id: int, paths: Sequence[Path]) -> tuple[AttachmentRow, ...]:
        """Attach files, all of them or none, and return what is attached now.

        The same file under the same name stays once. Raises `FolderAttached`, `FileUnreadable`,
        `AttachmentsTooLarge`, `DiskFull`, `MailingHandedOver` or `NotFound`.
        """
        with self._database.read() as session:
            limit = attachment_limit(session, _changeable(session, mailing_id))
        # Copied before the write block: a large file must not hold up the send thread.
        new = keep_files(self._files, paths, limit)
        with self._database.write() as session:
            mailing = _changeable(session, mailing_id)
            add_files(session, mailing, new)
            require_fitting(session, mailing)
            return attachment_rows(mailing)

    def detach(self, mailing_id: int, attachment_id: int) -> tuple[AttachmentRow, ...]:
        """Take a file off a mailing and return what is still attached.

        Raises `MailingHandedOver` or `NotFound`.
        """
        with self._database.write() as session:
            mailing = _changeable(session, mailing_id)
            for attachment in mailing.attachments:
                if attachment.id == attachment_id:
                    mailing.attachments.remove(attachment)
                    break
            else:
                raise NotFound("attachment", attachment_id)
            session.flush()
            return attachment_rows(mailing)

    def attachment_file(self, attachment_id: int) -> Path:
        """Return a copy of an attached file under its own name, for opening.

        Raises `NotFound`, `StoredFileMissing` or `DiskFull`.
        """
        with self._database.read() as session:
            attachment = existing(session, MailingAttachment, attachment_id, "attachment")
            digest, name = attachment.digest, attachment.name
        return copy_for_opening(self._files, digest, name)

    def copy(self, mailing_id: int) -> int:
        """Make a new mailing with the same letter, files and selection; return its number.

        It is planned for now and nobody is registered for it. Raises `NotFound`.
        """
        now = self._clock()
        with self._database.write() as session:
            old = existing(session, Mailing, mailing_id, "mailing")
            new = Mailing(
                created_at=now,
                kind=old.kind,
                planned_at=now,
                account_id=old.account_id,
                method=old.method,
                draft=old.draft,
                subject=old.subject,
                html=old.html,
                as_is=old.as_is,
                selection=list(old.selection),
            )
            new.attachments = [
                MailingAttachment(
                    position=attachment.position,
                    name=attachment.name,
                    media_type=attachment.media_type,
                    digest=attachment.digest,
                )
                for attachment in old.attachments
            ]
            session.add(new)
            session.flush()
            new.search_text = search_key(str(new.id), new.subject)
            return new.id

    def delete(self, mailing_id: int) -> None:
        """Delete a mailing nobody was registered for; raises `MailingInUse` or `NotFound`."""
        with self._database.write() as session:
            mailing = existing(session, Mailing, mailing_id, "mailing")
            recipients = count_letters(session, [mailing_id])[mailing_id].recipients
            if recipients:
                raise MailingInUse(mailing_id, recipients)
            session.delete(mailing)

    def _writable(self, session: Session, mailing_id: int | None, version: int | None) -> Mailing:
        if mailing_id is None:
            mailing = Mailing(created_at=self._clock(), version=1)
            session.add(mailing)
            return mailing
        mailing = existing(session, Mailing, mailing_id, "mailing")
        if mailing.version != version:
            raise ChangedElsewhere(mailing_id)
        require_changeable(session, mailing_id)
        mailing.version += 1
        return mailing


def _require_complete(draft: MailingDraft) -> None:
    if not draft.subject:
        raise SubjectMissing
    if is_blank(draft.html):
        raise TextMissing
    if draft.account_id is None:
        raise AccountMissing


def _changeable(session: Session, mailing_id: int) -> Mailing:
    mailing = existing(session, Mailing, mailing_id, "mailing")
    require_changeable(session, mailing_id)
    return mailing


def _update_waiting(session: Session, mailing: Mailing) -> int:
    return rewrite_letters(session, mailing, LetterState.WAITING)


def _sender(session: Session, account_id: int | None) -> Account:
    account = session.get(Account, account_id) if account_id is not None else None
    if account is None:
        raise AccountMissing
    if not account.use_for_sending:
        raise AccountNotForSending(account.address)
    return account


def _row(row: Row[*tuple[Any, ...]], counts: MailingCounts) -> MailingRow:
    return MailingRow(
        row.id,
        row.created_at,
        row.planned_at,
        row.subject,
        row.kind,
        row.address or "",
        row.method,
        counts.status,
        counts,
    )
