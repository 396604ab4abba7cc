"""The command line beside the windows."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from enot_desktop import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.bundle import Services
    from enot_desktop.services.sending.reports import Ended, Held, Progress, Tally

DONE, FAILED, NOT_ALL_SENT = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; without a command the windows open."""
    chosen = _parser().parse_args(arguments)
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "run": _windows,
        "demo": _windows,
        "tour": _tour,
        "send": _send,
        "queue": _queue,
    }
    return commands[chosen.command or "run"](chosen)


def _windows(chosen: argparse.Namespace) -> int:
    from enot_desktop.app import StartOptions, run_windows  # noqa: PLC0415 - brings the windows

    options = StartOptions(training=chosen.command == "demo", language=chosen.language)
    return run_windows(chosen.data, options)


def _tour(chosen: argparse.Namespace) -> int:
    from enot_desktop.tour import run_tour  # noqa: PLC0415 - brings the windows with it

    return run_tour(chosen.out, chosen.scale)


def _queue(chosen: argparse.Namespace) -> int:
    """Write how many letters are in each state."""
    with _open(chosen.data) as services:
        if services is None:
            return FAILED
        counts = {state.value: count for state, count in services.queue.counts().items()}
    lines = (f"{state}: {count}" for state, count in sorted(counts.items()))
    _write(json.dumps(counts, sort_keys=True) if chosen.json else "\n".join(lines))
    return DONE


def _send(chosen: argparse.Namespace) -> int:
    """Send what is due, account by account; a letter that has to wait is left for next time."""
    with _open(chosen.data) as services:
        if services is None:
            return FAILED
        codes = [
            _send_from(services, sender.id, sender.address)
            for sender in services.accounts.senders()
            if chosen.account in {"", sender.address} and _is_due(services, sender.id)
        ]
    return max(codes, default=DONE)


def _is_due(services: Services, account_id: int) -> bool:
    return services.queue.due(account_id).from_account > 0


def _send_from(services: Services, account_id: int, address: str) -> int:
    from enot_desktop.models.failures import EnotError  # noqa: PLC0415 - not for the windows

    line = _ProgressLine(address)
    try:
        services.sending.start(account_id, None, line, patient=False)
    except EnotError as error:
        _complain(error)
        return FAILED
    services.sending.wait()
    return line.code


class _ProgressLine:
    """Writes how a run goes as one line that is written over and over; a `SendingListener`."""

    def __init__(self, address: str) -> None:
        self._address = address
        self.code = FAILED

    def progressed(self, progress: Progress) -> None:
        """Write how many letters are done."""
        tally = progress.tally
        share = tally.done * 20 // max(1, tally.total)
        bar = "#" * share + "." * (20 - share)
        sys.stderr.write(f"\r{self._address} [{bar}] {tally.done}/{tally.total}")
        sys.stderr.flush()

    def held(self, held: Held) -> None:
        """Write nothing: a run of the command line does not wait."""

    def ended(self, ended: Ended) -> None:
        """Write what came of the run, and what kept it from the rest."""
        tally = ended.tally
        reason = f" ({ended.reason})" if ended.reason else ""
        sys.stderr.write("\r")
        _write(f"{self._address}: {_numbers(tally)}{reason}")
        unsent = tally.left + tally.failed + tally.unknown
        self.code = NOT_ALL_SENT if unsent or ended.reason else DONE


def _numbers(tally: Tally) -> str:
    return (
        f"sent {tally.sent}, refused {tally.failed}, in doubt {tally.unknown}, "
        f"struck {tally.removed}, waiting {tally.left}"
    )


@contextmanager
def _open(path: Path | None) -> Generator[Services | None]:
    """Give the services over a data folder, or None after telling why they cannot be had."""
    from enot_desktop.models.data_folder import DataFolder, default_folder  # noqa: PLC0415
    from enot_desktop.models.failures import EnotError  # noqa: PLC0415
    from enot_desktop.program import close_program, open_program, start_log  # noqa: PLC0415

    with ExitStack() as stack:
        services: Services | None = None
        folder = DataFolder(path or default_folder())
        try:
            folder.open()
            stack.callback(folder.close)
            start_log(folder)
            services = open_program(folder)
            stack.callback(close_program, services)
        except EnotError as error:
            _complain(error)
        yield services


def _complain(error: EnotError) -> None:
    from enot_desktop.ui.wording.all import failure_text  # noqa: PLC0415 - brings Qt's translator

    words = failure_text(error)
    sys.stderr.write(f"{words.title}. {words.what} {words.to_do}\n")


def _write(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _common() -> argparse.ArgumentParser:
    # Made anew for each command: a default set for one would change those that share it.
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--data", type=Path, default=argparse.SUPPRESS, help="data folder")
    common.add_argument(
        "--language",
        choices=["ru", "uk", "en"],
        default=argparse.SUPPRESS,
        help="language of the windows",
    )
    return common


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="enot-desktop",
        description="E-mail mailings of a veterinary clinic.",
        parents=[_common()],
    )
    parser.add_argument("--version", action="version", version=f"Enot {__version__}")
    parser.set_defaults(data=None, language="")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("run", parents=[_common()], help="open the program (the default)")
    commands.add_parser(
        "demo",
        parents=[_common()],
        help="open it in training mode: an invented clinic, no letter leaves this computer",
    )
    tour = commands.add_parser(
        "tour", parents=[_common()], help="drive the real windows and leave pictures of them"
    )
    tour.add_argument("--out", type=Path, default=Path("tour"), help="folder for the results")
    tour.add_argument("--scale", type=float, default=1.0, help="enlargement, for example 1.5")
    send = commands.add_parser(
        "send",
        parents=[_common()],
        help="send what is due, without windows (for the task scheduler); "
        "exit code 0: everything went, 1: not possible, 2: some letters did not go",
    )
    send.add_argument("--due", action="store_true", help="all letters whose time has come")
    send.add_argument("--account", default="", help="from this address only")
    queue = commands.add_parser(
        "queue", parents=[_common()], help="how many letters in which state"
    )
    queue.add_argument("--json", action="store_true", help="for other programs to read")
    return parser
