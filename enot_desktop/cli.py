"""The command line beside the windows."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from enot_desktop import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; without a command the windows open."""
    chosen = _parser().parse_args(arguments)
    command = chosen.command or "run"
    if command == "tour":
        from enot_desktop.tour import run_tour  # noqa: PLC0415 - brings the windows with it

        return run_tour(chosen.out)
    from enot_desktop.app import StartOptions, run_windows  # noqa: PLC0415 - brings the windows

    options = StartOptions(training=command == "demo", language=chosen.language)
    return run_windows(chosen.data, options)


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--data", type=Path, default=argparse.SUPPRESS, help="data folder")
    common.add_argument(
        "--language",
        choices=["ru", "uk", "en"],
        default=argparse.SUPPRESS,
        help="language of the windows",
    )
    parser = argparse.ArgumentParser(
        prog="enot-desktop",
        description="E-mail mailings of a veterinary clinic.",
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"Enot {__version__}")
    parser.set_defaults(data=None, language="")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("run", parents=[common], help="open the program (the default)")
    commands.add_parser(
        "demo",
        parents=[common],
        help="open it in training mode: an invented clinic, no letter leaves this computer",
    )
    tour = commands.add_parser(
        "tour", parents=[common], help="drive the real windows and leave pictures of them"
    )
    tour.add_argument("--out", type=Path, default=Path("tour"), help="folder for the results")
    return parser
