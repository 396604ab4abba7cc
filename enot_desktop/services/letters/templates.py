"""Templates of letters: kept, changed, copied (M36)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from enot_desktop.models.failures import NotFound
from enot_desktop.models.template import Template
from enot_desktop.services.letters.tags import require_known_tags
from enot_desktop.services.letters.template_failures import TemplateNameMissing, TemplateNameTaken
from enot_desktop.services.paging import read_page, search_condition, search_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import SQLColumnExpression
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock, Page, PageRequest

TEMPLATE_ORDERS: dict[str, tuple[SQLColumnExpression[Any], ...]] = {
    "name": (Template.search_text, Template.id),
    "subject": (Template.subject, Template.id),
    "changed": (Template.changed_at, Template.id),
}
"""Names by which the list of templates may be sorted; the first is the usual one."""
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template in a list."""

    id: int
    name: str
    subject: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class TemplateDraft:
    """A template as entered; `as_is` («Без обработки текста») leaves tags and HTML untouched."""

    name: str
    subject: str = ""
    html: str = ""
    as_is: bool = False


@dataclass(frozen=True, slots=True)
class TemplateCard:
    """A template as shown, and as put into a letter."""

    id: int
    name: str
    subject: str
    html: str
    as_is: bool
    changed_at: datetime


class TemplateService:
    """Reads and changes templates."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def page(self, request: PageRequest) -> Page[TemplateRow]:
        """Return a window of the templates; see `TEMPLATE_ORDERS`."""
        statement = select(Template.id, Template.name, Template.subject, Template.changed_at).where(
            *search_condition(Template.search_text, request.search)
        )
        with self._database.read() as session:
            return read_page(
                session, statement, request, TEMPLATE_ORDERS, lambda row: TemplateRow(*row)
            )

    def get(self, template_id: int) -> TemplateCard:
        """Return a template; raises `NotFound`."""
        with self._database.read() as session:
            template = _existing(session, template_id)
            return TemplateCard(
                template.id,
                template.name,
                template.subject,
                template.html,
                template.as_is,
                template.changed_at,
            )

    def save(self, template_id: int | None, draft: TemplateDraft) -> int:
        """Save a template, a new one when `template_id` is None, and return its id.

        Raises `TemplateNameMissing`, `TemplateNameTaken`, `UnknownTags` or `NotFound`.
        """
        name = " ".join(draft.name.split())[:_LONGEST_NAME]
        if not name:
            raise TemplateNameMissing
        if not draft.as_is:
            require_known_tags(draft.subject, draft.html)
        with self._database.write() as session:
            if name.casefold() in _taken_names(session, except_for=template_id):
                raise TemplateNameTaken(name)
            template = Template() if template_id is None else _existing(session, template_id)
            self._fill(template, name, draft)
            session.add(template)
            session.flush()
            return template.id

    def copy(self, template_id: int) -> int:
        """Make a copy under a free name, such as «Прививка (2)», and return its id."""
        with self._database.write() as session:
            original = _existing(session, template_id)
            taken = _taken_names(session, except_for=None)
            name = next(name for name in _numbered(original.name) if name.casefold() not in taken)
            copy = Template()
            draft = TemplateDraft(name, original.subject, original.html, original.as_is)
            self._fill(copy, name, draft)
            copy.folder = original.folder
            session.add(copy)
            session.flush()
            return copy.id

    def delete(self, template_id: int) -> None:
        """Delete a template; letters made from it stay. Raises `NotFound`."""
        with self._database.write() as session:
            session.delete(_existing(session, template_id))

    def _fill(self, template: Template, name: str, draft: TemplateDraft) -> None:
        template.name, template.subject = name, draft.subject.strip()
        template.html, template.as_is = draft.html, draft.as_is
        template.changed_at = self._clock()
        template.search_text = search_key(name, draft.subject)


def _existing(session: Session, template_id: int) -> Template:
    template = session.get(Template, template_id)
    if template is None:
        raise NotFound("template", template_id)
    return template


def _taken_names(session: Session, *, except_for: int | None) -> set[str]:
    # SQLite folds Latin letters only, and there are never many templates.
    rows = session.execute(select(Template.id, Template.name))
    return {name.casefold() for identity, name in rows if identity != except_for}


def _numbered(name: str) -> Iterator[str]:
    for number in count(2):
        ending = f" ({number})"
        yield name[: _LONGEST_NAME - len(ending)] + ending
