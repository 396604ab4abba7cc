"""Icons and colours for the states of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from enot_desktop.models.values import LetterState
from enot_desktop.ui.common.icons import COLORS, icon

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_LOOKS = {
    LetterState.WAITING: ("clock", "quiet"),
    LetterState.SENDING: ("sending", "accent"),
    LetterState.SENT: ("check", "good"),
    LetterState.FAILED: ("error", "bad"),
    LetterState.UNKNOWN: ("question", "doubt"),
    LetterState.REMOVED: ("removed", "quiet"),
    LetterState.IN_CAMPAIGN: ("campaign", "accent"),
}


def state_icon(state: LetterState) -> QIcon:
    """Return the icon of a state in its colour."""
    return icon(*_LOOKS[state])


def state_color(state: LetterState) -> QColor | None:
    """Return the colour for the words of a state, None for the ordinary one."""
    color = _LOOKS[state][1]
    return None if color == "quiet" else QColor(COLORS[color])
