"""The real windows over a data folder of their own, for measuring."""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.data_folder import DataFolder
from enot_desktop.program import close_program, open_program
from enot_desktop.services.accounts.secrets import MemorySecrets

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from enot_desktop.services.bundle import Services
    from enot_desktop.ui.main_window import MainWindow
    from enot_desktop.ui.windows import Windows
    from tests.benchmarks.beats import Beats


@dataclass(frozen=True)
class Office:
    """The program with its main window shown."""

    services: Services
    window: MainWindow
    windows: Windows
    beats: Beats


@contextmanager
def open_office(path: Path, fill: Callable[[Services], None] | None = None) -> Generator[Office]:
    """Open the program over a folder; `fill` puts in what it keeps, before any window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEvent  # noqa: PLC0415 - the platform is chosen first

    from enot_desktop.app import make_application  # noqa: PLC0415 - the platform is chosen first
    from enot_desktop.ui.background import Background  # noqa: PLC0415
    from enot_desktop.ui.common.memory import WindowMemory  # noqa: PLC0415
    from enot_desktop.ui.main_window import MainWindow  # noqa: PLC0415
    from enot_desktop.ui.windows import Windows  # noqa: PLC0415
    from tests.benchmarks.beats import Beats  # noqa: PLC0415

    folder = DataFolder(path)
    folder.open()
    services = open_program(folder, MemorySecrets())
    if fill is not None:
        fill(services)
    application = make_application("ru")
    background, memory = Background(), WindowMemory(folder.window_settings)
    window = MainWindow(memory)
    windows = Windows(services, window, background, memory)
    window.resize(1366, 768)
    window.show()
    application.processEvents()
    gc.freeze()  # as `run_windows` does
    yield Office(services, window, windows, Beats())
    window.close_now()
    window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    background.close()
    close_program(services)
    folder.close()
