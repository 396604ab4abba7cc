"""Chapter 6: the history of letters in the animal's card (M25)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.tour.chapters.plot import LEAFLET, SUBJECT
from enot_desktop.tour.robots.patience import RobotLost

if TYPE_CHECKING:
    from enot_desktop.tour.stage import Stage


def read_history(stage: Stage) -> None:
    """Find the letter in the card of an animal of somebody who got it."""
    with stage.step("M22: the letters that were sent"):
        queue = stage.program.go_to_queue()
        queue.show("Отправленные")
        queue.table.search(SUBJECT)
        queue.table.wait_for_rows()
        owner = queue.table.column("Получатель")[0]
        stage.program.close_other_tabs()
    with stage.step("M25 fig. 20: the letter with its file in the animal's card"):
        stage.program.go_to_animals().open(owner)
        history = stage.program.animal().letters()
        history.read(SUBJECT)
        if history.files() != [LEAFLET]:
            raise RobotLost(f"the files of the letter: {history.files()}")
        stage.picture("M25-fig20-history")
        stage.program.close_tab()
