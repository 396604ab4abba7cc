"""Failures of users and rights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.failures import EnotError

if TYPE_CHECKING:
    from enot_desktop.models.values import Right


@dataclass(eq=False)
class RightMissing(EnotError):
    """The user who is signed in may not do this."""

    right: Right
