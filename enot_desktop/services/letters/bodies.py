"""Bodies of letters: text and files, frozen and kept once for all letters that share them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import insert, select
from sqlalchemy.dialects.sqlite import insert as insert_unless_there

from enot_desktop.models.failures import NotFound
from enot_desktop.models.letter import BodyAttachment, LetterBody
from enot_desktop.models.mailing import StoredFile

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class BodyFile:
    """An attached file: its name in the letter, its place in the file store, its size in bytes."""

    name: str
    media_type: str
    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class BodyContent:
    """What letters share; `as_is` («Без обработки текста») leaves tags and HTML untouched."""

    subject: str
    html: str
    as_is: bool = False
    attachments: tuple[BodyFile, ...] = ()

    @property
    def digest(self) -> str:
        """SHA-256 in hex over everything a recipient would notice."""
        files = [[file.name, file.media_type, file.digest] for file in self.attachments]
        parts = json.dumps([self.subject, self.html, self.as_is, files], ensure_ascii=False)
        return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()


def freeze_body(session: Session, content: BodyContent) -> int:
    """Keep a body unless an equal one is there already, and return its id.

    Belongs into a write block; the attached files must be in the file store.
    """
    digest = content.digest
    known = session.scalar(select(LetterBody.id).where(LetterBody.digest == digest))
    if known is not None:
        return known
    body_id = session.scalars(
        insert(LetterBody)
        .values(digest=digest, subject=content.subject, html=content.html, as_is=content.as_is)
        .returning(LetterBody.id)
    ).one()
    for position, file in enumerate(content.attachments):
        session.execute(
            insert_unless_there(StoredFile)
            .values(digest=file.digest, size=file.size)
            .on_conflict_do_nothing()
        )
        session.execute(
            insert(BodyAttachment).values(
                body_id=body_id,
                position=position,
                name=file.name,
                media_type=file.media_type,
                digest=file.digest,
            )
        )
    return body_id


def load_body(session: Session, body_id: int) -> BodyContent:
    """Return a frozen body; raises `NotFound`."""
    body = session.get(LetterBody, body_id)
    if body is None:
        raise NotFound("letter_body", body_id)
    statement = (
        select(BodyAttachment, StoredFile.size)
        .join(StoredFile, StoredFile.digest == BodyAttachment.digest)
        .where(BodyAttachment.body_id == body_id)
        .order_by(BodyAttachment.position)
    )
    files = tuple(
        BodyFile(file.name, file.media_type, file.digest, size)
        for file, size in session.execute(statement)
    )
    return BodyContent(body.subject, body.html, body.as_is, files)
