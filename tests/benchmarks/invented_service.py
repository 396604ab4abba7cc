"""The invented SendPulse in a process of its own, so that it costs what is measured no time."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.services.sandbox.sendpulse.options import Options
from enot_desktop.services.sandbox.sendpulse.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


@contextmanager
def service_process() -> Generator[Callable[[], str]]:
    """Give a function that begins a new service, without limits, and returns its URL.

    It ends the one before: with what it remembers of earlier requests a service becomes slower.
    """
    command = [sys.executable, "-m", "tests.benchmarks.invented_service"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        asked, told = process.stdin, process.stdout
        assert asked is not None
        assert told is not None

        def begin_anew() -> str:
            asked.write("\n")
            asked.flush()
            url = told.readline().strip()
            if not url:
                raise SystemExit("the invented service did not start")
            return url

        yield begin_anew
        asked.close()


def _serve() -> None:
    simulator: Simulator | None = None
    for _ in sys.stdin:
        if simulator is not None:
            simulator.stop()
        simulator = Simulator(Mailboxes(), options=Options.for_tests())
        simulator.start()
        print(simulator.url, flush=True)
    if simulator is not None:
        simulator.stop()


if __name__ == "__main__":
    _serve()
