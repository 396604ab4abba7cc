"""Starting and stopping the send thread."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from random import SystemRandom
from typing import TYPE_CHECKING

from enot_desktop.models.values import Right
from enot_desktop.services.letters.composing import Sender
from enot_desktop.services.reaching import default_context
from enot_desktop.services.sending.bodies import PreparedLetters
from enot_desktop.services.sending.crew import CrewParts
from enot_desktop.services.sending.failures import OtherSenderActive
from enot_desktop.services.sending.ledger import Ledger
from enot_desktop.services.sending.pace import Pace
from enot_desktop.services.sending.run import SendingRun
from enot_desktop.services.sending.work import RunParts
from enot_desktop.services.sendpulse.types import Keys
from enot_desktop.services.transports.sent_folder import SentFolder
from enot_desktop.services.transports.service import ServiceTransport
from enot_desktop.services.transports.smtp import SmtpTransport

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Sequence
    from random import Random

    from enot_desktop.models.database import Database
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.models.values import Clock
    from enot_desktop.services.accounts.cards import OutgoingAccount
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.queue.service import QueueService
    from enot_desktop.services.sending.copies import SentCopies
    from enot_desktop.services.sending.reports import SendingListener
    from enot_desktop.services.sendpulse.service import ServiceConnector
    from enot_desktop.services.transports.protocol import MailServer, Transport
    from enot_desktop.services.users.session import UserSession


@dataclass(frozen=True)
class Roads:
    """How letters and copies leave the program; tests give roads of their own."""

    connector: ServiceConnector
    trust: Callable[[], ssl.SSLContext] = default_context

    def transport(self, server: MailServer) -> Transport:
        """Return a connection, not open yet, for letters."""
        return SmtpTransport(server, self.trust())

    def service(self, keys: Keys, stop: threading.Event) -> Transport:
        """Return a way, not open yet, for letters through SendPulse; `stop` ends all waiting."""
        return ServiceTransport(self.connector.connect(keys, stop))

    def copies(self, account: OutgoingAccount) -> SentCopies | None:
        """Return the way to the Sent folder, or None when copies are not kept by us."""
        if account.incoming is None:
            return None
        return SentFolder(account.incoming, self.trust(), folder=account.sent_folder)


@dataclass(frozen=True)
class SendingParts:
    """What sending is made of."""

    database: Database
    files: FileStore
    accounts: AccountService
    queue: QueueService
    session: UserSession
    clock: Clock
    roads: Roads
    random: Random = field(default_factory=SystemRandom)


class SendingService:
    """One run at a time; the same account may be given more letters while it runs."""

    def __init__(self, parts: SendingParts) -> None:
        self._parts = parts
        self._lock = threading.Lock()
        self._run: SendingRun | None = None
        self._account: OutgoingAccount | None = None

    @property
    def running(self) -> bool:
        """Whether letters are being sent, or a run waits to go on."""
        return not self.wait(0)

    def start(
        self,
        account_id: int,
        letter_ids: Sequence[int] | None,
        listener: SendingListener,
        *,
        patient: bool = True,
    ) -> None:
        """Send the chosen letters, or with None all that are due now, from an account.

        Asks the keyring for the password in the caller's thread. A run of the same account takes
        the letters over and keeps its own listener; one of another account that only waits for
        its time is stopped. A run that is not `patient` ends where it would have to wait. Not to
        be called by a listener. Raises `RightMissing`, `OtherSenderActive`, `NotFound`,
        `PasswordMissing`, `KeyringUnavailable`.
        """
        self._parts.session.require(Right.SEND_LETTERS)
        with self._lock:
            if self._is_taken_over(account_id, letter_ids):
                return
            account = self._parts.accounts.outgoing(account_id)
            # Nothing is in hand now, so a letter still marked so was left by a run that could
            # not write its end.
            self._parts.queue.recover()
            self._account = account
            self._run = SendingRun(self._run_parts(account, patient=patient), letter_ids, listener)
            self._run.start()

    def stop(self) -> None:
        """Let the letters in hand come to their end and take no more; returns at once."""
        if self._run is not None:
            self._run.stop()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end of the run; tells whether there is none any more."""
        return self._run is None or self._run.wait(seconds)

    def _is_taken_over(self, account_id: int, letter_ids: Sequence[int] | None) -> bool:
        """Give the letters to the present run, or wait for its end."""
        run, account = self._run, self._account
        if run is None or account is None or run.wait(0):
            return False
        if account.id == account_id and run.more(letter_ids):
            return True
        if not (run.over or run.waits):
            raise OtherSenderActive(account.address)
        run.stop()
        run.wait()
        return False

    def _run_parts(self, account: OutgoingAccount, *, patient: bool) -> RunParts:
        parts, sender = self._parts, Sender(account.address, account.sender_name)
        limits, stop = account.limits, threading.Event()
        through_service = isinstance(account.server, Keys)
        crew = CrewParts(
            account_id=account.id,
            sender=sender,
            connections=limits.connections,
            transport=lambda: self._transport(account, stop),
            copies=parts.roads.copies(account),
            prepared=PreparedLetters(parts.files, sender, through_service=through_service),
            clock=parts.clock,
        )
        return RunParts(
            crew=crew,
            ledger=Ledger(parts.database, account.id, parts.random),
            pace=Pace(limits),
            patient=patient,
            stop=stop,
        )

    def _transport(self, account: OutgoingAccount, stop: threading.Event) -> Transport:
        server, roads = account.server, self._parts.roads
        return roads.service(server, stop) if isinstance(server, Keys) else roads.transport(server)
