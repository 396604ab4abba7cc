"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import uuid
from contextlib import contextmanager
from typing import TYPE_CHECKING

from enot_desktop.models.failures import DiskFull, EnotError, means_disk_full
from enot_desktop.services.lists.failures import TargetNotWritable

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


@contextmanager
def whole_file(path: Path) -> Generator[Path]:
    """Give a new file beside the target; it takes the target's place when the block ends well.

    Raises `TargetNotWritable` or `DiskFull`; then, and after any other failure of the block, the
    target is what it was before.
    """
    target = path.resolve()
    fresh = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        _require_writable(target)
        fresh.touch(exist_ok=False)
        yield fresh
        _flush(fresh)
        fresh.replace(target)
    except OSError as error:
        raise _own_words(error, target) from error
    finally:
        _discard(fresh)


def _require_writable(target: Path) -> None:
    # On Windows a file that is open in Excel refuses: better now than after a long writing.
    if target.exists():
        with target.open("r+b"):
            return


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _discard(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def _own_words(error: OSError, target: Path) -> EnotError:
    if means_disk_full(error):
        return DiskFull(str(target.parent))
    return TargetNotWritable(str(target), error.strerror or str(error))
