"""Where the chapters of the tour play: the program, a camera, and a journal."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.tour.camera import Camera
from enot_desktop.tour.robots.patience import RobotLost
from enot_desktop.tour.robots.program import ProgramRobot

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from enot_desktop.services.bundle import Services
    from enot_desktop.services.sandbox.sandbox import Sandbox
    from enot_desktop.tour.journal import Journal
    from enot_desktop.ui.background import Background
    from enot_desktop.ui.main_window import MainWindow


class StepFailed(Exception):
    """A step of the tour did not come to its end."""


@dataclass(frozen=True)
class Opened:
    """The open program over the data in `folder`, with the mail servers of the training mode.

    The tour operates windows only; the services tell it the ports of the servers, and let it play
    a colleague with fewer rights, for whom there is no window yet.
    """

    folder: Path
    window: MainWindow
    background: Background
    services: Services
    sandbox: Sandbox


class Stage:
    """What every chapter is given; `folder` is where the results go."""

    def __init__(self, opened: Opened, folder: Path, journal: Journal) -> None:
        self.opened, self.folder = opened, folder
        self.program = ProgramRobot(opened.window)
        self._journal = journal
        self._camera = Camera(folder, opened.window)
        self._words = ""

    @contextmanager
    def step(self, words: str) -> Generator[None]:
        """Do one step; a failure in it is told with the step's words and a picture."""
        self._words = words
        try:
            yield
        except (RobotLost, OSError) as error:
            self._camera.take("failed")
            raise StepFailed(f"{words}: {error}") from error
        self._journal.note(words)

    def picture(self, name: str, words: str = "") -> None:
        """Take a picture when the program has nothing to do; by default it shows the step."""
        background = self.opened.background
        self.program.hands.wait(lambda: not background.busy, "the program is at rest")
        self.program.hands.patience.settle()
        self.picture_now(name, words)

    def picture_now(self, name: str, words: str = "") -> None:
        """Take a picture while the program is at work."""
        self.add_result(self._camera.take(name), words)

    def add_result(self, path: Path, words: str = "") -> None:
        """Remember what a result shows, by default the step."""
        name = path.relative_to(self.folder).as_posix()
        self._journal.add_result(name, words or self._words)
