"""Mailing groups: a selection once made, kept under a name (M16)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, literal, select

from enot_desktop.models.failures import NotFound
from enot_desktop.models.mailing import GroupMember, MailingGroup, Recipient
from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.recipients.failures import (
    GroupNameMissing,
    GroupNameTaken,
    SelectionEmpty,
)
from enot_desktop.services.recipients.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock
    from enot_desktop.services.recipients.criteria import Criterion


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A mailing group and how many clients it has."""

    id: int
    name: str
    members: int


class GroupService:
    """Keeps, lists and deletes mailing groups."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def groups(self) -> tuple[GroupRow, ...]:
        """Return all groups by name."""
        statement = (
            select(MailingGroup.id, MailingGroup.name, func.count(GroupMember.client_id))
            .outerjoin(GroupMember, GroupMember.group_id == MailingGroup.id)
            .group_by(MailingGroup.id)
            .order_by(MailingGroup.name)
        )
        with self._database.read() as session:
            return tuple(GroupRow(*row) for row in session.execute(statement))

    def save_recipients(self, name: str, mailing_id: int) -> int:
        """Keep the registered recipients of a mailing as a group and return its id.

        Raises `GroupNameMissing`, `GroupNameTaken` or `SelectionEmpty`.
        """
        members = select(Recipient.client_id).where(Recipient.mailing_id == mailing_id).distinct()
        with self._database.write() as session:
            return self._save(session, name, members)

    def save_selection(self, name: str, criteria: Sequence[Criterion]) -> int:
        """Keep the clients that fit a selection as a group and return its id.

        Refusals are looked at whenever the group is used, so they may stand in it. Raises
        `CriterionInvalid`, `GroupNameMissing`, `GroupNameTaken` or `SelectionEmpty`.
        """
        selection = Selection(criteria, local_day(self._clock()))
        with self._database.write() as session:
            selection.require_groups(session)
            return self._save(session, name, selection.member_ids())

    def delete(self, group_id: int) -> None:
        """Delete a group; raises `NotFound`."""
        with self._database.write() as session:
            deleted = session.execute(
                delete(MailingGroup).where(MailingGroup.id == group_id).returning(MailingGroup.id)
            )
            if deleted.first() is None:
                raise NotFound("mailing_group", group_id)

    def _save(self, session: Session, name: str, members: Select[int]) -> int:
        name = " ".join(name.split())
        if not name:
            raise GroupNameMissing
        if session.scalar(select(MailingGroup.id).where(MailingGroup.name == name)) is not None:
            raise GroupNameTaken(name)
        group = MailingGroup(name=name, created_at=self._clock())
        session.add(group)
        session.flush()
        clients = members.subquery()
        source = select(literal(group.id), clients.c[0])
        session.execute(insert(GroupMember).from_select(["group_id", "client_id"], source))
        count = select(func.count()).where(GroupMember.group_id == group.id)
        if not session.execute(count).scalar_one():
            raise SelectionEmpty
        return group.id
