"""All measurements, one after the other: `python -m tests.benchmarks`. A figure fails nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from tests.benchmarks.big import READY, big_folder

_ALONE = ("startup", "sending", "service", "event_loop", "export")
_OVER_MANY_ROWS = ("long_lists", "selection")


def _run(name: str, environment: dict[str, str]) -> None:
    print(f"\n== {name}", flush=True)
    begun = time.perf_counter()
    command = [sys.executable, "-m", f"tests.benchmarks.{name}"]
    done = subprocess.run(command, check=False, env=environment)
    ending = "" if done.returncode == 0 else f", ended with {done.returncode}"
    print(f"   ({time.perf_counter() - begun:.0f} s{ending})", flush=True)


def main() -> None:
    """Print every figure; each measurement has a process of its own."""
    for name in _ALONE:
        _run(name, dict(os.environ))
    with big_folder() as folder:
        for name in _OVER_MANY_ROWS:
            _run(name, os.environ | {READY: str(folder)})


if __name__ == "__main__":
    main()
