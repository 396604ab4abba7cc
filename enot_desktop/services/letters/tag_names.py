"""The tags that may stand in a letter, and every way their names may be written."""

from __future__ import annotations

import unicodedata
from enum import StrEnum


class Tag(StrEnum):
    """A tag by the name under which it is offered and kept; part of the syntax of letters (M35)."""

    FIRST_NAME = "ИМЯ"
    MIDDLE_NAME = "ОТЧЕСТВО"
    LAST_NAME = "ФАМИЛИЯ"
    CLIENT = "КЛИЕНТ"
    ANIMAL = "ЖИВОТНОЕ"
    CLINIC = "КЛИНИКА"
    CLINIC_PHONE = "ТЕЛЕФОН_КЛИНИКИ"
    CLINIC_ADDRESS = "АДРЕС_КЛИНИКИ"
    DATE = "ДАТА"


# Ukrainian and English spellings; separators and apostrophes do not count (`_spelling`).
_OTHER_NAMES = {
    Tag.FIRST_NAME: ("ІМЯ", "NAME", "FIRST NAME"),
    Tag.MIDDLE_NAME: ("ПО БАТЬКОВІ", "MIDDLE NAME", "PATRONYMIC"),
    Tag.LAST_NAME: ("ПРІЗВИЩЕ", "LAST NAME", "SURNAME"),
    Tag.CLIENT: ("КЛІЄНТ", "CLIENT", "FULL NAME"),
    Tag.ANIMAL: ("ТВАРИНА", "ANIMAL", "PET"),
    Tag.CLINIC: ("КЛІНІКА", "CLINIC"),
    Tag.CLINIC_PHONE: ("ТЕЛЕФОН КЛІНІКИ", "CLINIC PHONE"),
    Tag.CLINIC_ADDRESS: ("АДРЕСА КЛІНІКИ", "CLINIC ADDRESS"),
    Tag.DATE: ("DATE",),
}


def _spelling(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).casefold().replace("ё", "е")
    return "".join(character for character in folded if character.isalnum())


_TAGS = {
    _spelling(name): tag for tag, others in _OTHER_NAMES.items() for name in (tag.value, *others)
}


def find_tag(name: str) -> Tag | None:
    """Return the tag that a name written between braces means, or None when there is none."""
    return _TAGS.get(_spelling(name))
