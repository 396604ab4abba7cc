"""Values of JSON as the service writes them: numbers as words, objects in arrays and vice versa.

Nothing here raises; what cannot be read is None or empty.
"""

from __future__ import annotations

import unicodedata
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

_LARGEST = 2**63 - 1
_CONTROL = frozenset({"Cc", "Cs"})
_TRUE = frozenset({"1", "true", "yes", "on"})
_FALSE = frozenset({"0", "false", "no", "off"})


def as_mapping(value: object) -> Mapping[str, object]:
    """Return an object, also the one inside an array; anything else is an empty one."""
    if isinstance(value, list):
        items = cast("list[object]", value)
        value = items[0] if items else None
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """Return an array, also one written as an object with numbers for keys."""
    if isinstance(value, list):
        return cast("list[object]", value)
    return list(cast("dict[str, object]", value).values()) if isinstance(value, dict) else []


def rows(value: object) -> list[Mapping[str, object]]:
    """Return the objects of an array; one object by itself counts as an array of one."""
    if isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        if "data" in fields:
            return rows(fields["data"])
        if not all(key.isdigit() for key in fields):
            return [fields]
    items = as_list(cast("object", value))
    return [cast("dict[str, object]", item) for item in items if isinstance(item, dict)]


def amount(value: object) -> Decimal | None:
    """Return a number, None when it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = Decimal(str(value).strip().replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() and -_LARGEST <= number <= _LARGEST else None


def whole(value: object) -> int | None:
    """Return a whole number, None when it is none."""
    number = amount(value)
    return int(number) if number is not None and number == number.to_integral_value() else None


def count(value: object) -> int:
    """Return a number of things, 0 when there is none."""
    return max(whole(value) or 0, 0)


def text(value: object) -> str:
    """Return words or a number as text; anything else is empty."""
    if isinstance(value, bool):
        return ""
    return str(value) if isinstance(value, str | int | float) else ""


def truth(value: object) -> bool | None:
    """Return whether a value means yes or no, None when it means neither."""
    if isinstance(value, bool):
        return value
    word = text(value).strip().lower()
    if word in _TRUE:
        return True
    return False if word in _FALSE else None


def fit(value: str) -> str:
    """Return a value that the service can keep: one line, without control characters."""
    return "".join(
        " " if sign in "\t\n\r" else sign
        for sign in value
        if sign in "\t\n\r" or unicodedata.category(sign) not in _CONTROL
    )
