"""Captions are written so that the translation tool and the program find them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from tests.unit.meta.sources import Source, called_name, program_sources

if TYPE_CHECKING:
    from collections.abc import Generator

TRANSLATED_PARTS = {"tr": (0,), "translate": (0, 1)}
"""Function → positions of the arguments that the translation tool must be able to read."""

COUNT_POSITIONS = {"tr": 2, "translate": 3}
"""Function → position of the number that decides the plural form."""

WITHOUT_CAPTIONS = ("enot_desktop/models/", "enot_desktop/services/")


def faults(source: Source) -> list[str]:
    """Return the places where a caption would be lost in translation, each with the reason."""
    return [
        f"{source.at(call)}: {fault}"
        for call in ast.walk(source.tree)
        if isinstance(call, ast.Call) and called_name(call) in TRANSLATED_PARTS
        for fault in call_faults(call)
    ]


def call_faults(call: ast.Call) -> Generator[str]:
    """Yield what is wrong with one call of `tr` or `translate`."""
    name = called_name(call)
    if name == "translate" and len(call.args) == 1:
        return  # str.translate(table)
    parts = [call.args[place] for place in TRANSLATED_PARTS[name] if place < len(call.args)]
    if len(parts) < len(TRANSLATED_PARTS[name]) or not all(map(is_literal, parts)):
        yield "the text is no literal"
        return
    text = str(ast.literal_eval(parts[-1]))
    if "%n" in text and len(call.args) <= COUNT_POSITIONS[name]:
        yield "%n without a number in its place"
    if name == "tr" and not is_own(call):
        yield "tr() of another object gets a wrong context"


def is_literal(node: ast.expr) -> bool:
    """Tell whether a node is a plain text; pieces side by side are one literal."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_own(call: ast.Call) -> bool:
    """Tell whether it is `self.tr(...)`."""
    return (
        isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id == "self"
    )


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ('self.tr(f"Писем: {count}")', "no literal"),
        ('self.tr("Письмо " + name)', "no literal"),
        ('translate(context, "Письмо")', "no literal"),
        ('self.tr("%n писем")', "%n without a number"),
        ('translate("Queue", "%n писем", n=3)', "%n without a number"),
        ('window.tr("Письмо")', "wrong context"),
    ],
)
def test_a_lost_caption_is_noticed(code: str, fault: str) -> None:
    (found,) = faults(Source("sample.py", code, ast.parse(code)))
    assert fault in found


@pytest.mark.parametrize(
    "code",
    [
        'self.tr("Письмо " "ушло")',
        'self.tr("%n писем", "", 3)',
        'translate("Queue", "%n писем", None, 3)',
        "name.translate(table)",
    ],
)
def test_a_proper_caption_passes(code: str) -> None:
    assert faults(Source("sample.py", code, ast.parse(code))) == []


def test_no_caption_of_the_program_is_lost() -> None:
    with_captions = [
        source for source in program_sources() if not source.path.startswith(WITHOUT_CAPTIONS)
    ]
    assert [fault for source in with_captions for fault in faults(source)] == []
