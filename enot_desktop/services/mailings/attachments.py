"""Files attached to a mailing, within the limit of its account (M13)."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.dialects.sqlite import insert

from enot_desktop.models.account import Account
from enot_desktop.models.failures import FileUnreadable
from enot_desktop.models.mailing import MailingAttachment, StoredFile
from enot_desktop.services.mailings.document import AttachmentRow
from enot_desktop.services.mailings.failures import AttachmentsTooLarge, FolderAttached

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy.orm import Session

    from enot_desktop.models.file_store import FileStore, KeptFile
    from enot_desktop.models.mailing import Mailing

UNLIMITED = 0
"""What `attachment_limit` is while the mailing has no account."""
_UNKNOWN_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file in the store, about to be attached under its name."""

    name: str
    kept: KeptFile


def keep_files(files: FileStore, paths: Sequence[Path], limit: int) -> list[NewFile]:
    """Copy files into the store, but look first whether all can be read and could fit.

    `limit` in bytes. Raises `FolderAttached`, `FileUnreadable`, `AttachmentsTooLarge` or
    `DiskFull`.
    """
    total = sum(_size(path) for path in paths)
    if limit != UNLIMITED and total > limit:
        raise AttachmentsTooLarge(total, limit)
    return [NewFile(path.name, files.add(path)) for path in paths]


def add_files(session: Session, mailing: Mailing, new: Sequence[NewFile]) -> None:
    """Attach kept files; one that is attached already under this name stays once."""
    present = {(attachment.name, attachment.digest) for attachment in mailing.attachments}
    position = max((attachment.position for attachment in mailing.attachments), default=0)
    for file in new:
        if (file.name, file.kept.digest) in present:
            continue
        present.add((file.name, file.kept.digest))
        position += 1
        session.execute(
            insert(StoredFile)
            .values(digest=file.kept.digest, size=file.kept.size)
            .on_conflict_do_nothing()
        )
        mailing.attachments.append(
            MailingAttachment(
                position=position,
                name=file.name,
                media_type=mimetypes.guess_type(file.name)[0] or _UNKNOWN_TYPE,
                digest=file.kept.digest,
            )
        )
    session.flush()


def attachment_rows(mailing: Mailing) -> tuple[AttachmentRow, ...]:
    """Return the attached files in the order they were attached."""
    return tuple(
        AttachmentRow(attachment.id, attachment.name, attachment.file.size, attachment.media_type)
        for attachment in mailing.attachments
    )


def attachment_limit(session: Session, mailing: Mailing) -> int:
    """Return the largest total size the mailing's account takes, in bytes."""
    account = session.get(Account, mailing.account_id) if mailing.account_id else None
    return account.attachment_limit if account is not None else UNLIMITED


def require_fitting(session: Session, mailing: Mailing) -> None:
    """Raise `AttachmentsTooLarge` when the attached files exceed the account's limit."""
    limit = attachment_limit(session, mailing)
    total = sum(attachment.file.size for attachment in mailing.attachments)
    if limit != UNLIMITED and total > limit:
        raise AttachmentsTooLarge(total, limit)


def _size(path: Path) -> int:
    if path.is_dir():
        raise FolderAttached(str(path))
    try:
        return path.stat().st_size
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or str(error)) from error
