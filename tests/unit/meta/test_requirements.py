"""Every requirement that this version keeps is tried by a test marked with its number."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.unit.meta.sources import all_sources, called_name

if TYPE_CHECKING:
    from collections.abc import Generator

KEPT = set(range(1, 32))


def marked_numbers() -> Generator[str]:
    """Yield the number in each `pytest.mark.m("M01")` of the tests."""
    for source in all_sources():
        if not source.path.startswith("tests/"):
            continue
        for call in ast.walk(source.tree):
            if isinstance(call, ast.Call) and called_name(call) == "m":
                yield from (str(part.value) for part in call.args if isinstance(part, ast.Constant))


def test_every_kept_requirement_is_tried() -> None:
    assert sorted({f"M{number:02}" for number in KEPT} - set(marked_numbers())) == []


def test_numbers_are_written_as_in_the_requirements() -> None:
    known = {f"M{number:02}" for number in range(1, 41)}
    assert sorted(set(marked_numbers()) - known) == []
