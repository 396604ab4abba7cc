"""Failures of starting to send."""

from __future__ import annotations

from dataclasses import dataclass

from enot_desktop.models.failures import EnotError


@dataclass(eq=False)
class OtherSenderActive(EnotError):
    """Letters are being sent from another account; that run has to end first."""

    address: str
