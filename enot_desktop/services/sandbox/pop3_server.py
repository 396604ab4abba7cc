"""A small real POP3 server on 127.0.0.1 for reading what came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import Security
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Point
from enot_desktop.services.sandbox.loopback_server import LoopbackServer, ServerSettings
from enot_desktop.services.sandbox.stored_letter import INBOX

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.sandbox.conversation import Conversation
    from enot_desktop.services.sandbox.faults import Answer, Faults
    from enot_desktop.services.sandbox.loopback_server import LoginCheck
    from enot_desktop.services.sandbox.mailboxes import Mailboxes
    from enot_desktop.services.sandbox.stored_letter import StoredLetter


class Pop3Server(LoopbackServer):
    """Shows each address the letters that came for it; nothing can be deleted."""

    def __init__(
        self,
        mailboxes: Mailboxes,
        let_in: LoginCheck,
        settings: ServerSettings | None = None,
        *,
        faults: Faults | None = None,
    ) -> None:
        super().__init__(settings or ServerSettings(), faults)
        self.mailboxes = mailboxes
        self.let_in = let_in

    def _refused_greeting(self, answer: Answer) -> str:
        return _phrase(answer)

    def _talk(self, conversation: Conversation) -> None:
        _Session(self, conversation).run()


class _Refused(Exception):
    """The command is answered with -ERR."""


class _Session:
    """One client: who it is, the letters as they were at its login, and the answers."""

    def __init__(self, server: Pop3Server, conversation: Conversation) -> None:
        self._server = server
        self._conversation = conversation
        self._login = ""
        self._letters: tuple[StoredLetter, ...] | None = None
        self._commands: dict[str, Callable[[str], None]] = {
            "CAPA": self._capa,
            "STLS": self._stls,
            "USER": self._user,
            "PASS": self._pass,
            "STAT": self._stat,
            "LIST": self._list,
            "UIDL": self._uidl,
            "RETR": self._retr,
            "TOP": self._top,
            "NOOP": lambda _: self._say("+OK"),
            "QUIT": self._quit,
        }

    def run(self) -> None:
        """Greet, then answer until the client leaves."""
        self._say("+OK Enot practice server is ready")
        while True:
            line = self._conversation.read_line().decode("utf-8", "replace")
            word, _, argument = line.partition(" ")
            command = self._commands.get(word.strip().upper())
            try:
                if command is None:
                    raise _Refused("Unknown command")
                command(argument)
            except _Refused as refusal:
                self._say(f"-ERR {refusal}")

    def _say(self, line: str) -> None:
        self._conversation.write_line(line)

    def _say_all(self, first: str, lines: list[str]) -> None:
        for line in [first, *lines, "."]:
            self._say(line)

    def _present(self) -> tuple[StoredLetter, ...]:
        if self._letters is None:
            raise _Refused("Log in first")
        return self._letters

    def _numbered(self, text: str) -> StoredLetter:
        letters = self._present()
        if not text.isdecimal() or not 0 < int(text) <= len(letters):
            raise _Refused("No such message")
        return letters[int(text) - 1]

    def _tls_missing(self) -> bool:
        wanted = self._server.settings.security is Security.STARTTLS
        return wanted and not self._conversation.encrypted

    def _capa(self, _argument: str) -> None:
        logging_in = "STLS" if self._tls_missing() else "USER"
        self._say_all("+OK Capability list follows", [logging_in, "UIDL", "TOP"])

    def _stls(self, _argument: str) -> None:
        context = self._server.settings.context
        if context is None or not self._tls_missing():
            raise _Refused("Not now")
        self._say("+OK Begin TLS negotiation now")
        self._conversation.start_tls(context)

    def _user(self, argument: str) -> None:
        if self._tls_missing():
            raise _Refused("STLS first")
        self._login = argument.strip()
        self._say("+OK")

    def _pass(self, argument: str) -> None:
        if not self._login:
            raise _Refused("USER first")
        fault = self._server.faults.take(Point.LOGIN)
        if fault is not None:
            fault.play(self._conversation, _phrase)
            if fault.stops:
                return
        if not self._server.let_in(self._login, argument):
            raise _Refused("[AUTH] Invalid user or password")
        self._letters = self._server.mailboxes.folder_of(self._login, INBOX)
        self._say("+OK Logged in")

    def _stat(self, _argument: str) -> None:
        letters = self._present()
        self._say(f"+OK {len(letters)} {sum(letter.size for letter in letters)}")

    def _list(self, argument: str) -> None:
        self._tell_each(argument, lambda letter: str(letter.size))

    def _uidl(self, argument: str) -> None:
        self._tell_each(argument, lambda letter: str(letter.id))

    def _tell_each(self, argument: str, told: Callable[[StoredLetter], str]) -> None:
        if argument:
            self._say(f"+OK {argument} {told(self._numbered(argument))}")
            return
        lines = [f"{number} {told(letter)}" for number, letter in enumerate(self._present(), 1)]
        self._say_all("+OK", lines)

    def _retr(self, argument: str) -> None:
        letter = self._numbered(argument)
        self._send(f"+OK {letter.size} octets", letter.content)

    def _top(self, argument: str) -> None:
        number, _, count = argument.partition(" ")
        header, mark, text = self._numbered(number).content.partition(b"\r\n\r\n")
        wanted = int(count) if count.isdecimal() else 0
        lines = text.split(b"\r\n")[:wanted]
        self._send("+OK", header + mark + b"".join(line + b"\r\n" for line in lines))

    def _send(self, first: str, content: bytes) -> None:
        ended = content if content.endswith(b"\r\n") else content + b"\r\n"
        # Lines that begin with a dot get a second one, so that they are not taken for the end.
        stuffed = (b"\r\n" + ended).replace(b"\r\n.", b"\r\n..")[2:]
        self._say(first)
        self._conversation.write(stuffed + b".\r\n")

    def _quit(self, _argument: str) -> None:
        self._say("+OK Bye")
        self._conversation.leave(Ending.CLOSE)


def _phrase(answer: Answer) -> str:
    return f"-ERR {answer.text}"
