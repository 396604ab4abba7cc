"""Whether a card may go for good, or only into the archive."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import exists, or_, select

from enot_desktop.models.animal import Animal
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Recipient

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Removal(StrEnum):
    """What became of a card that was to be removed."""

    DELETED = "deleted"
    ARCHIVED = "archived"


def client_has_letters(session: Session, client_id: int) -> bool:
    """Tell whether a letter or a mailing names the client or an animal of the client."""
    animals = select(Animal.id).where(Animal.client_id == client_id)
    return session.execute(
        select(
            or_(
                exists().where(Letter.client_id == client_id),
                exists().where(Recipient.client_id == client_id),
                exists().where(Letter.animal_id.in_(animals)),
            )
        )
    ).scalar_one()


def animal_has_letters(session: Session, animal_id: int) -> bool:
    """Tell whether a letter was written about the animal."""
    return session.execute(select(exists().where(Letter.animal_id == animal_id))).scalar_one()
