"""Why a campaign does not go on, in the step where it stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from enot_desktop.models.values import CampaignProblem
from enot_desktop.ui.wording.campaigns import problem_words

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.view import CampaignView


class ProblemLine(QLabel):
    """What is wrong, what to do, and until when it is waited; hidden when nothing is wrong."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("note", True)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def show_view(self, view: CampaignView, *, here: bool) -> None:
        """Show the problem of a campaign if it stands still `here`."""
        # That the book is locked stands beside the button that waits for it.
        shown = here and view.problem is not CampaignProblem.BOOK_LOCKED
        what, to_do = problem_words(view) if shown else ("", "")
        parts = [what, to_do]
        until = view.wait_until if view.problem is CampaignProblem.CAMPAIGN_LIMIT else None
        if shown and until is not None:
            parts.append(self.tr("Ждём до {0}.").format(until.astimezone().strftime("%H:%M")))
        self.setText(" ".join(part for part in parts if part))
        self.setVisible(bool(what))
