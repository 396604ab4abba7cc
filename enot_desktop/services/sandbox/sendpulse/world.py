"""What all parts of the invented SendPulse work with."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import RLock
from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.sendpulse.outcomes import Outcomes
from enot_desktop.services.sandbox.sendpulse.state import State

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.models.values import Clock
    from enot_desktop.services.sandbox.mailboxes import Mailboxes
    from enot_desktop.services.sandbox.sendpulse.options import Options


@dataclass(slots=True)
class World:
    """The state with its lock, the clock, and where letters go.

    `url` is known while the service runs. Whoever reads or changes `state` holds `lock`.
    """

    mailboxes: Mailboxes
    clock: Clock
    options: Options
    outcomes: Outcomes = field(default_factory=Outcomes)
    state: State = field(default_factory=State)
    lock: RLock = field(default_factory=RLock)
    url: str = ""

    def moment(self, moment: datetime | None) -> str:
        """Write a moment as the service does, empty for none."""
        return "" if moment is None else self.options.in_zone(moment)
