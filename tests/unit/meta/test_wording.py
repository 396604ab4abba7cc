"""Every failure, reason and value that can reach a person has its words."""

from __future__ import annotations

import ast
import importlib
import sys
from dataclasses import fields
from typing import TYPE_CHECKING, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from enot_desktop.models import values
from enot_desktop.ui.wording.all import failures as wording
from enot_desktop.ui.wording.reasons import reason_text
from enot_desktop.ui.wording.values import caption
from tests.unit.meta.sources import program_sources

if TYPE_CHECKING:
    from enum import StrEnum

    from enot_desktop.models.failures import EnotError

SHOWN_VALUES = (
    values.AccountKind,
    values.CampaignStage,
    values.Comparison,
    values.ContactKind,
    values.ContactType,
    values.CopyState,
    values.DeliveryState,
    values.ExclusionReason,
    values.IncomingProtocol,
    values.LetterKind,
    values.LetterState,
    values.MailingKind,
    values.MailingStatus,
    values.RefusalSource,
    values.Right,
    values.Security,
    values.SendingMethod,
    values.Sex,
    values.TreatmentResult,
)


def all_failures() -> list[type[EnotError]]:
    """Return every kind of failure that any module of the program declares."""
    known = {"EnotError"}
    found: dict[str, str] = {}
    classes = [
        (source.path, node)
        for source in program_sources()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
    ]
    while True:
        children = {
            node.name: path
            for path, node in classes
            if node.name not in known and known & {ast.unparse(base) for base in node.bases}
        }
        if not children:
            break
        found |= children
        known |= set(children)
    return [declared(path, name) for name, path in sorted(found.items())]


def declared(path: str, name: str) -> type[EnotError]:
    """Return a class by its file and name."""
    module = importlib.import_module(path.removesuffix(".py").replace("/", "."))
    return getattr(module, name)


def names_in(module: str) -> dict[str, object]:
    """Return a module's names, with those that only a type checker would import."""
    names = dict(vars(sys.modules[module]))
    path = f"{module.replace('.', '/')}.py"
    (source,) = (source for source in program_sources() if source.path == path)
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            origin = importlib.import_module(node.module)
            names |= {part.asname or part.name: getattr(origin, part.name) for part in node.names}
    return names


def examples(kind: type[EnotError]) -> st.SearchStrategy[EnotError]:
    """Return failures of a kind with any data its annotations allow."""
    hints = get_type_hints(kind, globalns=names_in(kind.__module__))
    return st.builds(kind, **{part.name: st.from_type(hints[part.name]) for part in fields(kind)})


@pytest.mark.parametrize("kind", all_failures(), ids=lambda kind: kind.__qualname__)
def test_every_failure_has_its_own_sentence(kind: type[EnotError]) -> None:
    unforeseen = wording.failure_text.dispatch(BaseException)
    assert wording.failure_text.dispatch(kind) is not unforeseen


@pytest.mark.parametrize("kind", all_failures(), ids=lambda kind: kind.__qualname__)
@settings(max_examples=15, derandomize=True, deadline=None)
@given(data=st.data())
def test_every_failure_says_what_happened_and_what_to_do(
    kind: type[EnotError], data: st.DataObject
) -> None:
    words = wording.failure_text(data.draw(examples(kind)))
    assert words.title
    assert words.what
    assert words.to_do


@pytest.mark.parametrize("reason", values.Reason)
def test_every_reason_says_what_happened_and_what_to_do(reason: values.Reason) -> None:
    words = reason_text(reason)
    assert words.what
    assert words.to_do


@pytest.mark.parametrize("value", [value for kind in SHOWN_VALUES for value in kind])
def test_every_value_has_a_caption(value: StrEnum) -> None:
    assert caption(value)
