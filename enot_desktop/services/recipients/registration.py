"""«Выполнить регистрацию»: recipients and their letters, once for each address (M19)."""

from __future__ import annotations

import uuid
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import delete, select
from sqlalchemy import insert as plain_insert
from sqlalchemy.dialects.sqlite import insert

from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Exclusion, Recipient
from enot_desktop.models.values import ExclusionReason, LetterKind, LetterState, SendingMethod
from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.clinic.names import full_name
from enot_desktop.services.letters.bodies import freeze_body
from enot_desktop.services.letters.tags import values_for
from enot_desktop.services.mailings.letter_text import LetterText, body_content, letter_search_text
from enot_desktop.services.paging import search_key
from enot_desktop.services.recipients.failures import RegistrationStopped, SelectionEmpty
from enot_desktop.services.recipients.selection import FITS, FoundAddress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from threading import Event

    from sqlalchemy.orm import Session

    from enot_desktop.models.mailing import Mailing
    from enot_desktop.services.recipients.selection import Selection

    Progress = Callable[[int, int], None]

_CHUNK = 1000


@dataclass(frozen=True, slots=True)
class Registration:
    """What a registration did: new recipients, those who were registered before, and left out."""

    registered: int
    already: int
    excluded: int


class _NewRecipient(NamedTuple):
    client_id: int
    contact_id: int
    name: str
    address: str
    normalised: str


class _Sorted(NamedTuple):
    """The addresses of some clients, told apart."""

    new: list[_NewRecipient]
    already: int
    excluded: list[tuple[FoundAddress, str]]


class Registrar:
    """Registers what a selection finds for one mailing, inside one write block of the caller.

    The write block holds the database's write lock, so what is looked up stays true until the
    rows are written; the unique keys of recipients and letters are the last word nevertheless.
    """

    def __init__(
        self, session: Session, mailing: Mailing, sender_address: str, now: datetime
    ) -> None:
        self._session = session
        self._mailing = mailing
        self._domain = sender_address.rpartition("@")[2] or "localhost"
        self._now = now
        self._content = body_content(mailing)
        for_campaign = mailing.method is SendingMethod.CAMPAIGN
        self._text = LetterText(self._content, for_campaign=for_campaign)
        self._state = LetterState.IN_CAMPAIGN if for_campaign else LetterState.WAITING
        self._body_id = 0

    def register(self, selection: Selection, progress: Progress, stop: Event) -> Registration:
        """Register all that the selection finds; raises `SelectionEmpty`, `RegistrationStopped`."""
        clients = array("q", sorted(self._session.scalars(selection.client_ids())))
        if not clients:
            raise SelectionEmpty
        self._body_id = freeze_body(self._session, self._content)
        self._session.execute(delete(Exclusion).where(Exclusion.mailing_id == self._mailing.id))
        registered = already = excluded = 0
        for start in range(0, len(clients), _CHUNK):
            if stop.is_set():
                raise RegistrationStopped
            progress(start, len(clients))
            chunk = clients[start : start + _CHUNK].tolist()
            told_apart = self._tell_apart(
                [FoundAddress(*row) for row in self._session.execute(selection.addresses(chunk))]
            )
            self._write_recipients(told_apart.new)
            self._write_exclusions(told_apart.excluded)
            registered += len(told_apart.new)
            already += told_apart.already
            excluded += len(told_apart.excluded)
        progress(len(clients), len(clients))
        return Registration(registered, already, excluded)

    def _tell_apart(self, found: Sequence[FoundAddress]) -> _Sorted:
        holders = self._holders({one.normalised or "" for one in found if one.verdict == FITS})
        new: list[_NewRecipient] = []
        already = 0
        excluded: list[tuple[FoundAddress, str]] = []
        for one in _each_once(found):
            if one.verdict != FITS or one.contact_id is None:
                excluded.append((one, one.verdict))
                continue
            normalised = one.normalised or ""
            holder = holders.get(normalised)
            if holder is None:
                holders[normalised] = one.client_id
                new.append(
                    _NewRecipient(
                        one.client_id, one.contact_id, _name(one), one.value or "", normalised
                    )
                )
            elif holder == one.client_id:
                already += 1
            else:
                excluded.append((one, ExclusionReason.SAME_ADDRESS.value))
        return _Sorted(new, already, excluded)

    def _holders(self, addresses: Iterable[str]) -> dict[str, int]:
        """Return who is registered for the mailing under these addresses."""
        statement = select(Recipient.normalised, Recipient.client_id).where(
            Recipient.mailing_id == self._mailing.id, Recipient.normalised.in_(addresses)
        )
        return dict(self._session.execute(statement).all())

    def _write_recipients(self, new: Sequence[_NewRecipient]) -> None:
        if not new:
            return
        rows = [
            {
                "mailing_id": self._mailing.id,
                "registered_at": self._now,
                "search_text": search_key(one.name, one.address),
                **one._asdict(),
            }
            for one in new
        ]
        self._session.execute(insert(Recipient).on_conflict_do_nothing(), rows)
        statement = select(Recipient.normalised, Recipient.id).where(
            Recipient.mailing_id == self._mailing.id,
            Recipient.normalised.in_([one.normalised for one in new]),
        )
        identities = dict(self._session.execute(statement).all())
        values = values_for(
            self._session,
            {one.client_id for one in new},
            local_day(self._mailing.planned_at),
        )
        letters = [
            self._letter(one, identities[one.normalised], values.get(one.client_id, {}))
            for one in new
        ]
        self._session.execute(insert(Letter).on_conflict_do_nothing(), letters)

    def _letter(
        self, one: _NewRecipient, recipient_id: int, values: dict[str, str]
    ) -> dict[str, Any]:
        subject = self._text.subject(values)
        return {
            "kind": LetterKind.MAILING,
            "mailing_id": self._mailing.id,
            "recipient_id": recipient_id,
            "client_id": one.client_id,
            "body_id": self._body_id,
            "recipient_name": one.name,
            "address": one.address,
            "normalised": one.normalised,
            "subject": subject,
            "tag_values": self._text.kept_values(values),
            "message_id": f"<{uuid.uuid4()}@{self._domain}>",
            "state": self._state,
            "created_at": self._now,
            "planned_at": self._mailing.planned_at,
            "account_id": self._mailing.account_id,
            "search_text": letter_search_text(one.name, one.address, subject),
        }

    def _write_exclusions(self, excluded: Sequence[tuple[FoundAddress, str]]) -> None:
        if not excluded:
            return
        rows = [
            {
                "mailing_id": self._mailing.id,
                "client_id": one.client_id,
                "name": _name(one),
                "address": one.value or "",
                "reason": ExclusionReason(reason),
                "search_text": search_key(_name(one), one.value or ""),
            }
            for one, reason in excluded
        ]
        self._session.execute(plain_insert(Exclusion), rows)


def _name(found: FoundAddress) -> str:
    return full_name(found.last_name, found.first_name, found.middle_name)


def _each_once(found: Iterable[FoundAddress]) -> Iterable[FoundAddress]:
    """Leave out an address that the same client gave twice, as the live count does."""
    seen: set[tuple[int, str | None, str]] = set()
    for one in found:
        key = (one.client_id, one.normalised or one.value, one.verdict)
        if key not in seen:
            seen.add(key)
            yield one
