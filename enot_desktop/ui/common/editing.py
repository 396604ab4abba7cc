"""What a window needs to know of the editor of letters, which is another screen's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget


class LetterEditing(Protocol):
    """An editor of the text of a letter; HTML goes in and comes out.

    `html()` returns exactly what `set_html` was given until a person changes something.
    """

    @property
    def changed(self) -> SignalInstance:
        """Comes after every change that a person makes; not after `set_html`."""
        ...

    @property
    def widget(self) -> QWidget:
        """The editor itself, to be put into a layout."""
        ...

    def html(self) -> str:
        """Return the text of the letter as HTML."""
        ...

    def set_html(self, html: str) -> None:
        """Show another text; what could be undone is forgotten."""
        ...

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be read and copied but not changed, or the other way round."""
        ...

    def mark_wrong(self, *, wrong: bool) -> None:
        """Show that something is wrong with the text, and go there; or that nothing is."""
        ...

    def insert_tag(self, tag: str) -> None:
        """Put a tag such as «{ИМЯ}» where the cursor stands."""
        ...


EditorFactory = Callable[["QWidget"], LetterEditing]
"""Makes an editor inside a parent."""
