"""Finding the parts of a window by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

PartT = TypeVar("PartT", bound="QObject")


def part(window: QObject, kind: type[PartT], name: str) -> PartT:
    """Return the one part of a window that has this kind and objectName."""
    found = [child for child in window.findChildren(kind) if child.objectName() == name]
    assert len(found) == 1, f"{len(found)} parts {kind.__name__} {name!r} in {window!r}"
    return found[0]


def newest(window: QObject, kind: type[PartT]) -> PartT:
    """Return the part of this kind, such as a dialog, that was made last."""
    found = window.findChildren(kind)
    assert found, f"no {kind.__name__} in {window!r}"
    return found[-1]


def press(window: QObject, name: str) -> None:
    """Press the button that has this objectName."""
    part(window, QAbstractButton, name).click()
