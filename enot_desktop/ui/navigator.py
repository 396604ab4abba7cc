"""How a window opens another one without knowing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class Navigator(Protocol):
    """Opens windows; an identity of None opens an empty form for a new one."""

    def open_client(self, client_id: int | None) -> None:
        """Open the card of a client."""
        ...

    def open_animal(self, animal_id: int | None, client_id: int | None = None) -> None:
        """Open the card of an animal; `client_id` is the owner of a new one."""
        ...

    def open_mailing(self, mailing_id: int | None) -> None:
        """Open the document of a mailing."""
        ...

    def open_letter(self, letter_id: int) -> None:
        """Show a letter as it was or will be sent."""
        ...

    def open_template(self, template_id: int | None) -> None:
        """Open a template of letters."""
        ...

    def open_queue(self, mailing_id: int | None = None) -> None:
        """Show the queue, of one mailing when given."""
        ...

    def open_accounts(self) -> None:
        """Show the list of accounts."""
        ...

    def open_mailings(self) -> None:
        """Show the list of mailings."""
        ...

    def open_list_output(self, mailing_id: int, parent: QWidget) -> None:
        """Begin «Вывести список» for the recipients of a mailing."""
        ...

    def open_file(self, path: Path) -> None:
        """Open a file with the program that the system has for it."""
        ...

    def close_window(self, window: QWidget) -> None:
        """Close a window that was opened in a tab."""
        ...

    def rename_window(self, window: QWidget, title: str) -> None:
        """Give a window's tab another title."""
        ...
