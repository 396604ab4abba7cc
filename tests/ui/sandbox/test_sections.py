"""Which pages there are in training mode only."""

from __future__ import annotations

import pytest

from enot_desktop.ui.main_window import PageName
from enot_desktop.ui.sections import sections


@pytest.mark.usefixtures("qapp")
def test_the_cabinet_belongs_to_the_training_mode() -> None:
    def names(*, training: bool) -> list[PageName]:
        return [name for part in sections(training=training) for name, _, _ in part.pages]

    added = [each for each in names(training=True) if each not in names(training=False)]
    assert added == [PageName.RECEIVED, PageName.CABINET]
