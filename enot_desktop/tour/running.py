"""Running the tour: a screen, a temporary clinic, the chapters one after the other."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from enot_desktop.models.data_folder import DataFolder
from enot_desktop.tour.journal import LOG, README, Journal

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from enot_desktop.app import App
    from enot_desktop.tour.stage import Opened

FAILED = 1
WIDTH, HEIGHT = 1366, 768
_LANGUAGE = "ru"
_OFF_SCREEN_WARNING = "This plugin does not support "


def run_tour(out: Path, scale: float = 1.0) -> int:
    """Drive the real windows and leave pictures and files in `out`; return the exit code.

    `scale` is that of the screen, for example 1.5; the picture's pixels stay 1366 × 768.
    """
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="enot-tour-", ignore_cleanup_errors=True) as folder:
        # The screen must be known before the windows are loaded.
        _prepare_screen(Path(folder), scale)
        return _tour(Path(folder) / "data", out.absolute())


def _tour(data: Path, out: Path) -> int:
    from enot_desktop.tour.chapters import play  # noqa: PLC0415 - see run_tour
    from enot_desktop.tour.stage import Stage, StepFailed  # noqa: PLC0415

    journal = Journal(out, sys.stdout)
    code = 0
    try:
        with open_training_program(data) as opened:
            play(Stage(opened, out, journal))
    except StepFailed as failure:
        journal.note(f"FAILED  {failure}")
        code = FAILED
    journal.add_result(LOG, "what was done, with the seconds since the start")
    journal.write_readme()
    journal.note(f"the results are in {out}, what is what in {README}")
    return code


@contextmanager
def open_training_program(path: Path) -> Generator[Opened]:
    """Open the program in training mode, with its main window as large as the screen."""
    from PySide6.QtCore import (  # noqa: PLC0415 - see run_tour
        QRect,
        QSize,
        Qt,
        qInstallMessageHandler,
    )

    from enot_desktop.app import App, StartOptions, make_application  # noqa: PLC0415

    application = make_application(_LANGUAGE)
    # The tour has no main loop that the last window could end.
    application.setQuitOnLastWindowClosed(False)
    application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    qInstallMessageHandler(_pass_on)
    folder = DataFolder(path)
    folder.open()
    app = App(folder, StartOptions(training=True, language=_LANGUAGE))
    app.faults.install()
    try:
        room = app.window.screen().availableGeometry()
        app.window.setGeometry(QRect(room.topLeft(), room.size().boundedTo(QSize(WIDTH, HEIGHT))))
        app.start()
        yield _wait_until_open(app, path)
    finally:
        app.window.close_now()
        app.close()
        app.faults.remove()
        folder.close()
        qInstallMessageHandler(None)


def _prepare_screen(folder: Path, scale: float) -> None:
    """Make a screen of 1366 × 768 where there is none, and enlarge what is on it."""
    if scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(scale)
    signs = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(sign) for sign in signs):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        screen = {"name": "tour", "x": 0, "y": 0, "width": WIDTH, "height": HEIGHT}
        density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        file = folder / "screen.json"
        file.write_text(json.dumps({"screens": [screen | density]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Write Qt's warnings to the console, but not what drawing without a screen cannot do."""
    if not words.startswith(_OFF_SCREEN_WARNING) and sys.stderr is not None:
        sys.stderr.write(f"{words}\n")


def _wait_until_open(app: App, data: Path) -> Opened:
    from enot_desktop.tour.robots.patience import Patience, RobotLost  # noqa: PLC0415
    from enot_desktop.tour.stage import Opened, StepFailed  # noqa: PLC0415

    try:
        Patience().until(lambda: app.windows is not None, "the program opens", seconds=60)
    except RobotLost as error:
        raise StepFailed(str(error)) from error
    services = app.services
    if services is None or services.sandbox is None:
        raise StepFailed("the training mode has no mail servers")
    return Opened(data, app.window, app.background, services, services.sandbox)
