"""One hub through which windows hear that something was changed elsewhere."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Subject(StrEnum):
    """What was changed."""

    ACCOUNTS = "accounts"
    MAILINGS = "mailings"
    RECIPIENTS = "recipients"
    GROUPS = "groups"
    LETTERS = "letters"
    CLIENTS = "clients"
    ANIMALS = "animals"
    TEMPLATES = "templates"
    CAMPAIGNS = "campaigns"


class Changes(QObject):
    """Tells every window what was changed; each decides whether to read its rows anew."""

    changed = Signal(object)

    def announce(self, *subjects: Subject) -> None:
        """Tell all windows that these subjects were changed."""
        for subject in subjects:
            self.changed.emit(subject)
