"""Training mode's mail: servers on this computer that stand for the whole world."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import utc_now
from enot_desktop.services.sandbox.faults import Faults
from enot_desktop.services.sandbox.imap_server import ImapServer
from enot_desktop.services.sandbox.loopback_server import HOST
from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.services.sandbox.pop3_server import Pop3Server
from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
from enot_desktop.services.sandbox.smtp_server import SmtpServer

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.models.values import Clock

PASSWORD = "enot"  # noqa: S105 - known to everybody, shown in the window of the training mode
_DOMAINS_END = ".example"  # reserved by RFC 2606, never a real one


class Sandbox:
    """Takes every letter and lets in any address under `.example` with the known password.

    `folder` is where received letters are written as `.eml` files, `service_file` where the
    invented SendPulse is kept from one run to the next. `faults` are those of the sending side,
    `incoming_faults` those of IMAP and POP3. No letter leaves the computer.
    """

    host = HOST

    def __init__(
        self, folder: Path, clock: Clock = utc_now, service_file: Path | None = None
    ) -> None:
        self.password = PASSWORD
        self.mailboxes = Mailboxes(folder, clock)
        self.faults = Faults()
        self.incoming_faults = Faults()
        self._smtp = SmtpServer(self.mailboxes, _let_in, faults=self.faults)
        self._imap = ImapServer(self.mailboxes, _let_in, faults=self.incoming_faults)
        self._pop3 = Pop3Server(self.mailboxes, _let_in, faults=self.incoming_faults)
        self.sendpulse = Simulator(self.mailboxes, clock, file=service_file)

    @property
    def smtp_port(self) -> int:
        """Port for sending, known after the start."""
        return self._smtp.port

    @property
    def imap_port(self) -> int:
        """Port for receiving by IMAP, known after the start."""
        return self._imap.port

    @property
    def pop3_port(self) -> int:
        """Port for receiving by POP3, known after the start."""
        return self._pop3.port

    def start(self) -> None:
        """Start all servers; raises `OSError` when the computer has no free port."""
        for server in (self._smtp, self._imap, self._pop3, self.sendpulse):
            server.start()

    def stop(self) -> None:
        """Break off all conversations and stop; what was received can still be read."""
        for server in (self._smtp, self._imap, self._pop3, self.sendpulse):
            server.stop()


def _let_in(login: str, password: str) -> bool:
    name, _, domain = login.strip().lower().rpartition("@")
    return bool(name) and domain.endswith(_DOMAINS_END) and password == PASSWORD
