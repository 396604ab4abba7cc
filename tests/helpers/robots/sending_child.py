"""The whole program in a process of its own, sending until somebody kills it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from enot_desktop.app import make_application
from tests.helpers.robots.keyrings import memory_keyring
from tests.helpers.robots.office import Office


@dataclass(frozen=True)
class Elsewhere:
    """The mail servers of the process that started this one."""

    smtp_port: int
    imap_port: int
    pop3_port: int = 0
    host: str = "127.0.0.1"


def main(folder: str, smtp_port: str, imap_port: str, people: str) -> None:
    """Make an account, register people, send, and go on until killed."""
    with memory_keyring():
        application = make_application("ru")
        office = Office(Path(folder), Elsewhere(int(smtp_port), int(imap_port)))
        office.open()
        office.register(int(people))
        office.program.go_to_queue().send_all()
        application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
