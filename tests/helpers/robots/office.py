"""A receptionist's computer: the real program over a data folder, and mail servers on sockets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from enot_desktop.app import App, StartOptions, make_application
from enot_desktop.models.data_folder import DataFolder
from enot_desktop.models.failures import EnotError
from enot_desktop.tour.robots.accounts import Mailbox, Server
from enot_desktop.tour.robots.program import ProgramRobot
from enot_desktop.ui.service_watch import BETWEEN_LOOKS
from tests.helpers.robots.people import add_people, invent_people

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.app import Opening
    from enot_desktop.models.values import LetterState
    from enot_desktop.services.bundle import Services
    from enot_desktop.tour.robots.mailing import MailingRobot
    from tests.helpers.robots.people import Person

MAILBOX = Mailbox("klinika@enot.example", "enot", "Клиника", keeping=True)
SUBJECT = "Приглашаем на осмотр"
TEXT = "Здравствуйте, {ИМЯ} {ФАМИЛИЯ}!\nЖдём вас."
WIDTH, HEIGHT = 1366, 768


class MailServers(Protocol):
    """Where the servers listen: those of `Sandbox`, in this process or in another one."""

    @property
    def host(self) -> str:
        """Name or number of their computer."""
        ...

    @property
    def smtp_port(self) -> int:
        """Port for sending."""
        ...

    @property
    def imap_port(self) -> int:
        """Port for receiving by IMAP."""
        ...

    @property
    def pop3_port(self) -> int:
        """Port for receiving by POP3."""
        ...


class Office:
    """Opens and closes the program; `program` is the robot that uses its windows.

    `opening` builds the services in place of the usual way.
    """

    def __init__(
        self,
        path: Path,
        servers: MailServers,
        opening: Opening | None = None,
        between_looks: int = BETWEEN_LOOKS,
    ) -> None:
        self.path, self._servers = path, servers
        self._opening = opening
        self._options = StartOptions(language="ru", between_looks=between_looks)
        self.faults: list[BaseException] = []
        self.failures: list[BaseException] = []
        self._folder = DataFolder(path)
        self._app: App | None = None
        self._program: ProgramRobot | None = None

    @property
    def app(self) -> App:
        """The open program."""
        assert self._app is not None
        return self._app

    @property
    def program(self) -> ProgramRobot:
        """The robot for its windows."""
        assert self._program is not None
        return self._program

    @property
    def services(self) -> Services:
        """What stands behind the windows, for preparing a test and looking at what came of it."""
        assert self.app.services is not None
        return self.app.services

    @property
    def folder(self) -> DataFolder:
        """The data folder, which is open as long as the program is."""
        return self._folder

    @property
    def smtp(self) -> Server:
        """The server for sending, as it is entered by hand."""
        return Server(self._servers.host, self._servers.smtp_port)

    @property
    def imap(self) -> Server:
        """The server for receiving by IMAP."""
        return Server(self._servers.host, self._servers.imap_port)

    @property
    def pop3(self) -> Server:
        """The server for receiving by POP3."""
        return Server(self._servers.host, self._servers.pop3_port)

    def open(self) -> ProgramRobot:
        """Start the program and wait until its pages can be used."""
        application = make_application("ru")
        # Otherwise closing the last window would stop the event loops of the tests after this.
        application.setQuitOnLastWindowClosed(False)
        self._folder.open()
        app = self._app = App(self._folder, self._options, self._opening)
        app.background.failed.connect(self._note)
        app.window.resize(WIDTH, HEIGHT)
        program = self._program = ProgramRobot(app.window)
        app.start()
        program.hands.wait(lambda: app.windows is not None, "the program opens")
        return program

    def close(self) -> None:
        """Close the program as when everybody has agreed."""
        app, program = self.app, self.program
        app.window.close_now()
        app.close()
        self._folder.close()
        app.window.deleteLater()
        self._app = self._program = None
        program.hands.patience.settle()

    def make_account(self, mailbox: Mailbox = MAILBOX) -> None:
        """Create an account through its form, by hand, and close the message about it."""
        accounts = self.program.go_to_accounts()
        form = accounts.create()
        form.fill(mailbox)
        incoming = self.imap if mailbox.keeping or mailbox.receiving else None
        form.set_by_hand(self.smtp, incoming)
        form.create()
        self.program.messages.close()
        accounts.table.place_of(mailbox.address)

    def write_mailing(self, subject: str = SUBJECT, text: str = TEXT) -> MailingRobot:
        """Write a mailing from the one account and save it."""
        mailing = self.program.create_mailing()
        mailing.choose_account(MAILBOX.sender_name)
        mailing.write(subject, text)
        mailing.save()
        return mailing

    def restart(self) -> None:
        """Close the program and start it again."""
        self.close()
        self.open()

    def register(self, people: int) -> list[Person]:
        """Make an account, a mailing, and letters to so many people; returns those."""
        self.make_account()
        return self.register_more(people)

    def register_more(self, people: int, attachment: Path | None = None) -> list[Person]:
        """Make a mailing and letters to so many new people; returns those."""
        invented = add_people(self.services.database, invent_people(people))
        mailing = self.write_mailing()
        if attachment is not None:
            mailing.attach(attachment)
            mailing.save()
        recipients = mailing.recipients()
        recipients.count()
        recipients.register()
        recipients.wait_for_lists(people)
        return invented

    def states(self) -> dict[LetterState, int]:
        """Return how many letters are in each state."""
        return self.services.queue.counts()

    def _note(self, error: BaseException) -> None:
        self.failures.append(error)
        if not isinstance(error, EnotError):
            self.faults.append(error)
