"""What the book and the campaign are called at the service, so that both are found by it (M31)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.user import Setting
from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.letters.tag_text import single_line

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from enot_desktop.models.mailing import Mailing

_LONGEST = 120
"""How long a name the service takes is not known; one that it cuts would not be found again."""
_MARK_LENGTH = 6
_MARK_CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none is taken for another one


@dataclass(frozen=True, slots=True)
class CampaignWords:
    """Words of the clinic's language that go to the service.

    `name` is a pattern with `{clinic}`, `{number}`, `{date}` and `{mark}`; `unsubscribe` is the
    text of the link by which a recipient refuses.
    """

    name: str
    unsubscribe: str


def random_mark() -> str:
    """Return characters that make a name unlike any other."""
    return "".join(secrets.choice(_MARK_CHARACTERS) for _ in range(_MARK_LENGTH))


def campaign_name(session: Session, mailing: Mailing, words: CampaignWords, mark: str) -> str:
    """Return the name for a mailing's book and campaign, at most 120 characters.

    Where that is too long, the clinic's name is cut.
    """
    setting = session.get(Setting, "clinic_name")
    clinic = " ".join(single_line(str(setting.value or "") if setting else "").split())
    day = local_day(mailing.planned_at).strftime("%d.%m.%Y")
    bare = words.name.format(clinic="", number=mailing.id, date=day, mark=mark)
    clinic = clinic[: max(0, _LONGEST - len(bare))].rstrip()
    return words.name.format(clinic=clinic, number=mailing.id, date=day, mark=mark).strip(" ,")
