"""The program with windows: shows the frame at once and fills it when the data is open."""

from __future__ import annotations

import gc
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from enot_desktop.models.data_folder import DataFolder, default_folder
from enot_desktop.models.failures import EnotError
from enot_desktop.ui.background import Background
from enot_desktop.ui.common.memory import WindowMemory
from enot_desktop.ui.common.theme import apply_theme
from enot_desktop.ui.fault_reports import FaultReports
from enot_desktop.ui.languages import system_language, use_language
from enot_desktop.ui.main_window import MainWindow
from enot_desktop.ui.service_watch import BETWEEN_LOOKS
from enot_desktop.ui.wording.all import failure_text

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from enot_desktop.services.bundle import Services
    from enot_desktop.ui.windows import Windows

    Opening = Callable[[DataFolder], Services]

FAILED = 1


@dataclass(frozen=True)
class StartOptions:
    """How the program was started; an empty language means the computer's own.

    `between_looks` are the milliseconds after which SendPulse is looked at again.
    """

    training: bool = False
    language: str = ""
    between_looks: int = BETWEEN_LOOKS


class App(QObject):
    """One running program: main window, background jobs, services; lives in the main thread.

    `opening` builds the services in place of the usual way. Signals: `opened` when all pages can
    be used.
    """

    opened = Signal()

    def __init__(
        self, folder: DataFolder, options: StartOptions, opening: Opening | None = None
    ) -> None:
        super().__init__()
        self._folder, self._options = folder, options
        self._opening = opening or (_open_training if options.training else _open_ordinary)
        self.background = Background(self)
        self.memory = WindowMemory(folder.window_settings)
        self.window = MainWindow(self.memory)
        self.faults = FaultReports(self.window)
        self.background.failed.connect(self.faults.show)
        self.windows: Windows | None = None
        self.services: Services | None = None

    def start(self) -> None:
        """Show the main window and open the data behind it."""
        self.window.show()
        opening, folder = self._opening, self._folder
        self.background.run(self, lambda: opening(folder), self._on_opened, self._on_failed)

    def close(self) -> None:
        """Close the data; the window is closed already or about to be."""
        if self.windows is not None:
            self.windows.stop_watching()
        self.background.close()
        if self.services is not None:
            from enot_desktop.program import close_program  # noqa: PLC0415 - see _open_ordinary

            close_program(self.services)
            self.services = None

    def _on_opened(self, services: Services) -> None:
        from enot_desktop.ui.windows import Windows  # noqa: PLC0415 - after the first window

        self.services = services
        self.windows = Windows(
            services, self.window, self.background, self.memory, self._options.between_looks
        )
        self.opened.emit()

    def _on_failed(self, error: EnotError) -> None:
        self.window.hide()
        box = _failure_box(error)
        box.finished.connect(lambda: QApplication.exit(FAILED))
        box.setParent(None)
        self._box = box
        box.open()


def run_windows(path: Path | None, options: StartOptions) -> int:
    """Run the program with windows until it is closed; return its exit code.

    In training mode without a path, the data lies in a temporary folder and goes with the program.
    """
    application = make_application(options.language)
    with _data_folder(path, training=options.training) as folder:
        try:
            folder.open()
        except EnotError as error:
            _failure_box(error).exec()
            return FAILED
        try:
            return _run(application, folder, options)
        finally:
            folder.close()


def make_application(language: str = "") -> QApplication:
    """Return the one QApplication, with its looks and language."""
    application = cast("QApplication | None", QApplication.instance()) or QApplication(sys.argv[:1])
    application.setApplicationName("Enot")
    application.setQuitOnLastWindowClosed(True)
    apply_theme(application)
    use_language(application, language or system_language())
    return application


def _run(application: QApplication, folder: DataFolder, options: StartOptions) -> int:
    from enot_desktop.program import start_log  # noqa: PLC0415 - see _open_ordinary

    start_log(folder)
    app = App(folder, options)
    # What has been loaded stays to the end; looking through it for garbage would hold the windows
    # up for 40 ms each time.
    app.opened.connect(gc.freeze)
    app.faults.install()
    try:
        app.start()
        return application.exec()
    finally:
        app.close()
        app.faults.remove()


@contextmanager
def _data_folder(path: Path | None, *, training: bool) -> Generator[DataFolder]:
    if path is None and training:
        with tempfile.TemporaryDirectory(
            prefix="enot-training-", ignore_cleanup_errors=True
        ) as temporary:
            yield DataFolder(Path(temporary))
    else:
        yield DataFolder(path or default_folder())


def _open_ordinary(folder: DataFolder) -> Services:
    # The services bring SQLAlchemy with them; they are loaded behind the first window.
    from enot_desktop.program import open_program  # noqa: PLC0415

    return open_program(folder)


def _open_training(folder: DataFolder) -> Services:
    from enot_desktop.program import open_training  # noqa: PLC0415 - see _open_ordinary

    return open_training(folder)


def _failure_box(error: EnotError) -> QMessageBox:
    words = failure_text(error)
    box = QMessageBox(QMessageBox.Icon.Critical, words.title, words.what)
    box.setObjectName("start_failure")
    box.setInformativeText(words.to_do)
    return box
