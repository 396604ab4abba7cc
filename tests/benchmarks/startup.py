"""From the start of the process to the first window, against a bare PySide6 window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7
_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
application.processEvents()
print(time.time() - float(sys.argv[1]))
"""
_OURS = """
import sys, time
from pathlib import Path
from enot_desktop.app import App, StartOptions, make_application
from enot_desktop.models.data_folder import DataFolder
application = make_application("ru")
folder = DataFolder(Path(sys.argv[2]))
folder.open()
app = App(folder, StartOptions())
app.start()
application.processEvents()
shown = time.time()
app.opened.connect(application.quit)
application.exec()
usable = time.time()
print(shown - float(sys.argv[1]))
print(usable - float(sys.argv[1]))
app.close()
folder.close()
"""


def _measure(code: str, folder: str) -> list[float]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    code_with_time = [sys.executable, "-c", code, str(time.time()), folder]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        code_with_time, capture_output=True, text=True, check=True, env=environment
    )
    return [float(line) for line in done.stdout.split()]


def main() -> None:
    """Print both times and their ratio, medians of several runs in turn."""
    bare: list[float] = []
    shown: list[float] = []
    usable: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(RUNS + 1):
            bare.extend(_measure(_BARE, folder))
            first, ready = _measure(_OURS, str(Path(folder) / "data"))
            shown.append(first)
            usable.append(ready)
    names = ("bare PySide6 window", "first window", "window with its pages")
    base = statistics.median(bare[1:])
    for name, times in zip(names, (bare, shown, usable), strict=True):
        median = statistics.median(times[1:])
        print(f"start-up: {name}: {median * 1000:.0f} ms ({median / base:.2f} of bare)")


if __name__ == "__main__":
    main()
