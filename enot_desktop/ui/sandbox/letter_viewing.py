"""How the windows of the training mode show a letter: with a view that is another screen's."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class LetterViewing(Protocol):
    """A harmless view of a letter's HTML, which is another screen's."""

    def show_html(self, html: str) -> None:
        """Show a letter from its beginning."""
        ...


ViewFactory = Callable[["QWidget"], tuple["QWidget", LetterViewing]]
"""Makes a view inside a parent; the widget to lay out, and what shows the letter."""


def head_html(rows: Sequence[tuple[str, str]]) -> str:
    """Return the head of a letter as rich text: names, and what stands beside them."""
    lines = "".join(
        f"<tr><td style='color:#6b7c87;padding-right:10px'>{escape(name)}</td>"
        f"<td>{escape(value)}</td></tr>"
        for name, value in rows
    )
    return f"<table>{lines}</table>"
