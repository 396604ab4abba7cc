"""The letters as they arrived at the mail server of the training mode."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from enot_desktop.tour.chapters.plot import SUBJECT

if TYPE_CHECKING:
    from enot_desktop.tour.stage import Stage


def look_at_received(stage: Stage) -> None:
    """Look at a letter as its recipient would, and keep all letters as files."""
    with stage.step("the letters as the clients got them"):
        received = stage.program.go_to_received()
        received.table.wait_for_rows()
        received.read(0)
        stage.picture("received")
    with stage.step("the received letters kept as .eml files"):
        letters = stage.folder / "letters"
        shutil.rmtree(letters, ignore_errors=True)
        letters.mkdir()
        for letter in stage.opened.sandbox.mailboxes.letters():
            if letter.path is not None:
                shutil.copy(letter.path, letters)
        stage.add_result(letters, f"the letters «{SUBJECT}» as the mail server received them")
