"""Reading arguments as strictly as the service does; everything here raises `Refused`."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Any, cast

from enot_desktop.services.sandbox.sendpulse.messages import Refused, wrong_argument

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_PER_PAGE = 100
MOST_ADDRESSES = 100

_NO_ADDRESSES = 303
_ADDRESS = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;]+")


def text(fields: Mapping[str, Any], name: str) -> str:
    """Return a required text that is not empty."""
    value = fields.get(name)
    if value is None or value == "":
        raise wrong_argument(f"Argument {name} missing")
    if not isinstance(value, str):
        raise wrong_argument(f"Argument {name} must be string")
    return value


def page(query: Mapping[str, str]) -> slice:
    """Return which part of a list is asked for."""
    offset = whole_number(query, "offset", 0)
    limit = whole_number(query, "limit", MOST_PER_PAGE)
    if limit > MOST_PER_PAGE:
        raise wrong_argument(f"Argument limit may not be greater than {MOST_PER_PAGE}")
    if limit < 1:
        raise wrong_argument("Argument limit must be at least 1")
    return slice(offset, offset + limit)


def whole_number(query: Mapping[str, str], name: str, otherwise: int) -> int:
    """Return a number that is not negative."""
    words = query.get(name, str(otherwise))
    if not words.isdecimal():
        raise wrong_argument(f"Argument {name} must be integer")
    return int(words)


def flag(query: Mapping[str, str], name: str) -> bool | None:
    """Return a yes or no, None when it was not asked."""
    words = query.get(name)
    return None if words is None else words.lower() in {"1", "true"}


def addresses(fields: Mapping[str, Any]) -> list[str]:
    """Return the addresses of a removal, at most a hundred."""
    found: Any = fields.get("emails")
    if found is None or found == []:
        raise Refused(422, _NO_ADDRESSES, "No emails")
    if not isinstance(found, list):
        raise wrong_argument("Argument emails must be array")
    listed = cast("list[Any]", found)
    if len(listed) > MOST_ADDRESSES:
        raise wrong_argument(f"Limit is exceeded. Max count: {MOST_ADDRESSES}")
    return [str(address).strip().lower() for address in listed]


def address(value: object, name: str) -> str:
    """Return an address that looks like one."""
    if not isinstance(value, str) or _ADDRESS.fullmatch(value.strip()) is None:
        raise wrong_argument(f"Argument {name} is invalid")
    return value.strip()


def from_base64(value: object, refused: Refused) -> bytes:
    """Return what is written as Base64, or refuse."""
    if not isinstance(value, str):
        raise refused
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        raise refused from None


def listed(value: object) -> list[Any]:
    """Return a list as it is, and anything else as a list of one."""
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def named(value: object) -> dict[str, Any] | None:
    """Return names and values, None when it is anything else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None
