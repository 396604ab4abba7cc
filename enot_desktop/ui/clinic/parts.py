"""What the cards are put together from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.values import utc_now

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.models.values import Clock
    from enot_desktop.services.clinic.animals import AnimalService
    from enot_desktop.services.clinic.clients import ClientService
    from enot_desktop.services.clinic.visits import VisitService


HistoryFactory = Callable[[int, "QWidget"], "QWidget"]
"""Makes the tab «Письма» for the client with this id, inside a parent."""


@dataclass(frozen=True)
class ClinicParts:
    """Services the cards call, and the history of letters, which is another screen's."""

    clients: ClientService
    animals: AnimalService
    visits: VisitService
    history_for: HistoryFactory
    clock: Clock = utc_now
