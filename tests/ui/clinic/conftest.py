from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from enot_desktop.services.clinic.animals import AnimalService
from enot_desktop.services.clinic.clients import ClientService
from enot_desktop.services.clinic.visits import VisitService
from enot_desktop.ui.clinic.parts import ClinicParts

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock


def letters_of(client_id: int, parent: QWidget) -> QWidget:
    """Stands for the history of letters, which is another screen's."""
    label = QLabel(f"letters of {client_id}", parent)
    label.setObjectName("letters")
    return label


@pytest.fixture
def parts(database: Database, clock: SettableClock) -> ClinicParts:
    return ClinicParts(
        ClientService(database, clock),
        AnimalService(database, clock),
        VisitService(database, clock),
        letters_of,
        clock,
    )
