"""Names of attached files where no two may be the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def distinct_names(names: Iterable[str]) -> list[str]:
    """Return the names, later ones with a number where they would be taken for earlier ones."""
    distinct: dict[str, str] = {}
    for name in names:
        start, dot, ending = name.rpartition(".")
        if not start:
            start, dot, ending = name, "", ""
        free, number = name, 1
        while free.casefold() in distinct:
            number += 1
            free = f"{start} ({number}){dot}{ending}"
        distinct[free.casefold()] = free
    return list(distinct.values())
