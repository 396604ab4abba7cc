"""What the tour did: a line a step, a log, and a page that tells what the results are."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from pathlib import Path

README = "README.txt"
LOG = "tour.log"
_HEAD = """\
Results of the tour: the real windows, driven through the whole main job in training mode.
M-numbers are the lines of the requirements, «fig» are the figures of the manual.

"""


@dataclass
class Journal:
    """Writes down every step and every result; `screen` is None where there is no console."""

    folder: Path
    screen: TextIO | None
    _began: float = field(default_factory=time.monotonic)
    _results: dict[str, str] = field(default_factory=dict[str, str])
    _lines: list[str] = field(default_factory=list[str])

    def note(self, words: str) -> None:
        """Write one line, on the console and into the log."""
        line = f"{time.monotonic() - self._began:6.1f} s  {words}"
        self._lines.append(line)
        (self.folder / LOG).write_text("\n".join(self._lines) + "\n", encoding="utf-8")
        if self.screen is not None:
            encoding = self.screen.encoding or "ascii"
            # The console of an old Windows knows no «ё» and would end the tour.
            self.screen.write(line.encode(encoding, "replace").decode(encoding) + "\n")
            self.screen.flush()

    def add_result(self, name: str, words: str) -> None:
        """Remember what a file or folder of the results is."""
        self._results[name] = words

    def write_readme(self) -> None:
        """Write the page that tells what is what."""
        width = max(map(len, self._results), default=0)
        lines = [f"{name:{width}}  {words}\n" for name, words in self._results.items()]
        (self.folder / README).write_text(_HEAD + "".join(lines), encoding="utf-8")
