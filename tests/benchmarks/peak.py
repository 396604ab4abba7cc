"""How much memory a piece of work takes at its worst."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Self

import psutil

if TYPE_CHECKING:
    from types import TracebackType

_EVERY = 0.02  # seconds


class Peak:
    """Looks at the memory of this process again and again while the block runs."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._over = threading.Event()
        self._start = self._highest = self._memory()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()

    @property
    def above_start(self) -> float:
        """The highest memory so far above that before the block, in MB."""
        return (max(self._highest, self._memory()) - self._start) / 2**20

    def _look(self) -> None:
        while not self._over.wait(_EVERY):
            self._highest = max(self._highest, self._memory())

    def _memory(self) -> int:
        return int(self._process.memory_info().rss)
