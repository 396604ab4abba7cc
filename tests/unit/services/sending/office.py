"""A clinic that sends over a real socket: database, queue, account, SMTP server."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import update

from enot_desktop.models.account import Account
from enot_desktop.models.values import LetterState, Security
from enot_desktop.services.accounts.cards import AccountDraft, ServerAddress, ServerSettings
from enot_desktop.services.accounts.cards import Limits as AccountLimits
from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.queue.service import QueueService
from enot_desktop.services.sending.service import Roads, SendingParts, SendingService
from enot_desktop.services.transports.network import Timeouts
from enot_desktop.services.transports.sent_folder import SentFolder
from enot_desktop.services.transports.smtp import SmtpTransport
from enot_desktop.services.users.service import UserService
from enot_desktop.services.users.session import UserSession
from tests.helpers.heard import Heard
from tests.helpers.letters import Sort, add_letters, letter_of, states_of
from tests.helpers.no_service import NoService
from tests.helpers.servers import LOGIN, PASSWORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.models.database import Database
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.models.letter import Letter
    from enot_desktop.services.accounts.cards import OutgoingAccount
    from enot_desktop.services.sandbox.imap_server import ImapServer
    from enot_desktop.services.sandbox.smtp_server import SmtpServer
    from enot_desktop.services.sending.copies import SentCopies
    from enot_desktop.services.sending.reports import Ended
    from enot_desktop.services.transports.protocol import MailServer, Transport
    from tests.conftest import SettableClock

QUICK = Timeouts(connect=1, command=1, answer=1)


@dataclass(frozen=True)
class QuickRoads(Roads):
    """The real roads, but with little patience."""

    def transport(self, server: MailServer) -> Transport:
        """Return a connection that soon gives up."""
        return SmtpTransport(server, self.trust(), QUICK)

    def copies(self, account: OutgoingAccount) -> SentCopies | None:
        """Return the way to the Sent folder, which soon gives up as well."""
        if account.incoming is None:
            return None
        return SentFolder(account.incoming, self.trust(), timeouts=QUICK)


@dataclass
class Desk:
    """Services as the program builds them, around one account."""

    database: Database
    files: FileStore
    clock: SettableClock
    roads: Roads
    heard: Heard = field(default_factory=Heard)

    def __post_init__(self) -> None:
        self.accounts = AccountService(
            self.database,
            MemorySecrets(),
            AccountChecker(),
            SettingsDetector(),
            self.clock,
            connector=self.roads.connector,
        )
        self.session = UserSession(UserService(self.database).ensure_first_user("А", "Все права"))
        self.queue = QueueService(self.database, self.clock)
        self.account_id = 0
        self.sending = self.new_sending()

    def new_sending(self) -> SendingService:
        """Return the service as it is after a start of the program."""
        return SendingService(
            SendingParts(
                self.database,
                self.files,
                self.accounts,
                self.queue,
                self.session,
                self.clock,
                self.roads,
            )
        )

    def restart(self) -> None:
        """End the program and start it again."""
        self.sending.stop()
        assert self.sending.wait(30)
        self.queue.recover()
        self.sending, self.heard = self.new_sending(), Heard()

    def limit(self, **values: object) -> None:
        """Change settings of the account."""
        with self.database.write() as session:
            changed = update(Account).where(Account.id == self.account_id).values(**values)
            session.execute(changed)

    def letters(self, count: int, sort: Sort | None = None) -> list[int]:
        """Put so many letters into the queue."""
        return add_letters(self.database, count, sort or Sort(self.account_id))

    def start(self, letter_ids: Sequence[int] | None = None) -> None:
        """Press the button."""
        self.sending.start(self.account_id, letter_ids, self.heard)

    def send(self, letter_ids: Sequence[int] | None = None) -> Ended:
        """Press the button and wait for the end."""
        number = len(self.heard.endings) + 1
        self.start(letter_ids)
        return self.heard.wait_for_end(number)

    def states(self) -> list[LetterState]:
        """Return the state of each letter in the order they were made."""
        return [state for _, state in sorted(states_of(self.database).items())]

    def letter(self, letter_id: int) -> Letter:
        """Return a letter."""
        return letter_of(self.database, letter_id)

    def address(self, letter_id: int) -> str:
        """Return to whom a letter goes."""
        return self.letter(letter_id).address


class Office(Desk):
    """A clinic that sends over SMTP."""

    def __init__(
        self, database: Database, files: FileStore, clock: SettableClock, server: SmtpServer
    ) -> None:
        super().__init__(database, files, clock, QuickRoads(NoService()))
        self.server = server
        self.account_id = self.add_account("klinika@enot.example")

    def add_account(self, address: str, *, password: str = PASSWORD) -> int:
        """Add a further account at the same server, with two connections and no limits."""
        smtp = ServerAddress("127.0.0.1", self.server.port, Security.NONE)
        settings = ServerSettings(smtp=smtp, login=LOGIN, limits=AccountLimits(connections=2))
        draft = AccountDraft(address, "Клиника", automatic=False, settings=settings)
        return self.accounts.create(draft, password, checked=True)

    def keep_copies(self, imap: ImapServer) -> None:
        """Have the account keep copies of sent letters."""
        self.limit(
            keep_sent=True,
            incoming_host="127.0.0.1",
            incoming_port=imap.port,
            incoming_security=Security.NONE,
        )

    def received(self) -> list[str]:
        """Return to whom letters came, in that order."""
        return [letter.recipient for letter in self.server.mailboxes.letters()]
