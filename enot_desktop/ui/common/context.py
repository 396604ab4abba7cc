"""What every screen is given besides its services."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from enot_desktop.ui.background import Background
    from enot_desktop.ui.changes import Changes
    from enot_desktop.ui.common.memory import WindowMemory
    from enot_desktop.ui.navigator import Navigator


@dataclass(frozen=True)
class Context:
    """Background jobs, news of changes, the way to other windows, and remembered looks."""

    background: Background
    changes: Changes
    navigator: Navigator
    memory: WindowMemory
