"""Tags of letters: which stand in a text, which are unknown, and their values for clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import exists, select

from enot_desktop.models.animal import Animal, Visit
from enot_desktop.models.client import Client
from enot_desktop.models.user import Setting
from enot_desktop.models.values import TreatmentResult
from enot_desktop.services.letters.failures import UnknownTags
from enot_desktop.services.letters.tag_names import Tag
from enot_desktop.services.letters.tag_text import html_with_tags, line_with_tags

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

__all__ = ["Tag", "require_known_tags", "tags_in", "unknown_tags", "values_for"]

_CLINIC_SETTINGS = {
    Tag.CLINIC: "clinic_name",
    Tag.CLINIC_PHONE: "clinic_phone",
    Tag.CLINIC_ADDRESS: "clinic_address",
}
_DEAD = (TreatmentResult.DIED, TreatmentResult.EUTHANISED)
_CHUNK = 500


def tags_in(subject: str, html: str) -> frozenset[Tag]:
    """Return the tags that stand in a subject or in HTML."""
    return line_with_tags(subject).tags | html_with_tags(html).tags


def unknown_tags(subject: str, html: str) -> tuple[str, ...]:
    """Return what looks like a tag in a subject or HTML but stands for nothing, each once."""
    found = (*line_with_tags(subject).unknown, *html_with_tags(html).unknown)
    return tuple(dict.fromkeys(found))


def require_known_tags(subject: str, html: str) -> None:
    """Raise `UnknownTags` when the subject or HTML holds a tag that stands for nothing."""
    unknown = unknown_tags(subject, html)
    if unknown:
        raise UnknownTags(unknown)


def values_for(
    session: Session, client_ids: Collection[int], day: date
) -> dict[int, dict[str, str]]:
    """Return the value of every tag for each of the clients, keyed by the names in `Tag`.

    `day` is what «ДАТА» becomes: the day the letter is planned for. A client that does not exist
    is left out.
    """
    wanted = sorted(client_ids)
    shared = _clinic_values(session) | {Tag.DATE.value: day.strftime("%d.%m.%Y")}
    found: dict[int, dict[str, str]] = {}
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        animals = _living_animals(session, chunk)
        for identity, values in _names(session, chunk):
            names = ", ".join(animals.get(identity, ()))
            found[identity] = shared | values | {Tag.ANIMAL.value: names}
    return found


def _names(session: Session, client_ids: Sequence[int]) -> list[tuple[int, dict[str, str]]]:
    statement = select(Client.id, Client.first_name, Client.middle_name, Client.last_name).where(
        Client.id.in_(client_ids)
    )
    return [
        (
            identity,
            {
                Tag.FIRST_NAME.value: first,
                Tag.MIDDLE_NAME.value: middle,
                Tag.LAST_NAME.value: last,
                Tag.CLIENT.value: " ".join(part for part in (last, first, middle) if part),
            },
        )
        for identity, first, middle, last in session.execute(statement)
    ]


def _living_animals(session: Session, client_ids: Sequence[int]) -> dict[int, list[str]]:
    died = exists().where(Visit.animal_id == Animal.id, Visit.result.in_(_DEAD))
    statement = (
        select(Animal.client_id, Animal.name)
        .where(Animal.client_id.in_(client_ids), Animal.archived.is_(False), ~died)
        .order_by(Animal.client_id, Animal.id)
    )
    animals: dict[int, list[str]] = {}
    for client_id, name in session.execute(statement):
        animals.setdefault(client_id, []).append(name)
    return animals


def _clinic_values(session: Session) -> dict[str, str]:
    statement = select(Setting.name, Setting.value).where(
        Setting.name.in_(_CLINIC_SETTINGS.values())
    )
    stored: dict[str, Any] = dict(session.execute(statement).all())
    return {tag.value: str(stored.get(name) or "") for tag, name in _CLINIC_SETTINGS.items()}
