"""From the start of the process to the first window, and its memory, against a bare window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7
_LONGEST = 60  # seconds
_BARE = """
import sys, time
import psutil
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
application.processEvents()
print(time.time() - float(sys.argv[1]), psutil.Process().memory_info().rss)
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
app.opened.connect(lambda: application.exit(0))
app.background.failed.connect(lambda failure: application.exit(1))
if application.exec() != 0:
    sys.exit("the program did not open")
usable = time.time()
application.processEvents()
import psutil
print(shown - float(sys.argv[1]), usable - float(sys.argv[1]), psutil.Process().memory_info().rss)
app.close()
folder.close()
"""


def _measure(code: str, folder: Path) -> list[float]:
    # An installed program has its bytecode; the first run, which writes it, is not counted.
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }
    done = subprocess.run(
        [sys.executable, "-c", code, str(time.time()), str(folder / "data")],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env=environment,
        timeout=_LONGEST,
    )
    return [float(word) for word in done.stdout.split()]


def main(runs: int = RUNS) -> None:
    """Print both times and their ratio, medians of several runs in turn."""
    bare: list[list[float]] = []
    ours: list[list[float]] = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(runs + 1):
            bare.append(_measure(_BARE, Path(folder)))
            ours.append(_measure(_OURS, Path(folder)))
    base, base_memory = (statistics.median(times) for times in zip(*bare[1:], strict=True))
    shown, usable, memory = (statistics.median(times) for times in zip(*ours[1:], strict=True))
    for name, seconds in (
        ("bare PySide6 window", base),
        ("first window", shown),
        ("window with its pages", usable),
    ):
        print(f"{name:<28}{seconds * 1000:8.0f} ms {seconds / base:6.2f} x bare")
    print(f"{'memory, bare window':<28}{base_memory / 2**20:8.0f} MB")
    print(f"{'memory, main window':<28}{memory / 2**20:8.0f} MB")


if __name__ == "__main__":
    main()
