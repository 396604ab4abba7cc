"""A real SMTP server on 127.0.0.1 that keeps every letter and misbehaves on demand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from enot_desktop.models.values import Security
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Answer, Point
from enot_desktop.services.sandbox.login import (
    LoginCancelled,
    plain_credentials,
    text_from_base64,
)
from enot_desktop.services.sandbox.loopback_server import LoopbackServer, ServerSettings

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.sandbox.conversation import Conversation
    from enot_desktop.services.sandbox.faults import Faults
    from enot_desktop.services.sandbox.loopback_server import LoginCheck
    from enot_desktop.services.sandbox.mailboxes import Mailboxes

_HOST_NAME = "localhost"
_PATH = re.compile(r"(?:FROM|TO):\s*<([^<>]*)>(.*)", re.IGNORECASE)
_SIZE = re.compile(r"\bSIZE=(\d+)", re.IGNORECASE)
_END_OF_CONTENT = b"\r\n.\r\n"

_READY = Answer(220, f"{_HOST_NAME} ESMTP Enot practice server")
_DONE = Answer(250, "2.0.0 Ok")
_BYE = Answer(221, "2.0.0 Bye")
_LOGGED_IN = Answer(235, "2.7.0 Authentication successful")
_LOGIN_WRONG = Answer(535, "5.7.8 Error: authentication failed: invalid user or password")
_LOGIN_NEEDED = Answer(530, "5.7.0 Authentication required")
_TLS_NEEDED = Answer(530, "5.7.0 Must issue a STARTTLS command first")
_TOO_LARGE = Answer(552, "5.3.4 Message size exceeds fixed limit")
_NO_ROOM = Answer(452, "4.3.1 Insufficient system storage")
_BAD_ORDER = Answer(503, "5.5.1 Bad sequence of commands")
_BAD_ARGUMENT = Answer(501, "5.5.4 Syntax error in parameters")
_UNKNOWN_COMMAND = Answer(502, "5.5.2 Command not recognised")


@dataclass(frozen=True)
class SmtpSettings(ServerSettings):
    """What the server offers: largest letter in bytes, and whether a login is wanted."""

    size_limit: int = 35 * 1024 * 1024
    login_wanted: bool = True


class SmtpServer(LoopbackServer):
    """Takes letters for any address from whoever logs in."""

    def __init__(
        self,
        mailboxes: Mailboxes,
        let_in: LoginCheck,
        settings: SmtpSettings | None = None,
        *,
        faults: Faults | None = None,
    ) -> None:
        self.smtp = settings or SmtpSettings()
        super().__init__(self.smtp, faults)
        self.mailboxes = mailboxes
        self.let_in = let_in

    def _refused_greeting(self, answer: Answer) -> str:
        return _phrase(answer)

    def _talk(self, conversation: Conversation) -> None:
        _Session(self, conversation).run()


@dataclass(slots=True)
class _Envelope:
    sender: str | None = None
    recipients: list[str] = field(default_factory=list[str])


class _Session:
    """One client: what it said so far, and the answer to each command."""

    def __init__(self, server: SmtpServer, conversation: Conversation) -> None:
        self._server = server
        self._conversation = conversation
        self._envelope = _Envelope()
        self._logged_in = not server.smtp.login_wanted
        self._commands: dict[str, Callable[[str], Answer | None]] = {
            "EHLO": self._ehlo,
            "HELO": self._helo,
            "STARTTLS": self._starttls,
            "AUTH": self._auth,
            "MAIL": self._mail,
            "RCPT": self._rcpt,
            "DATA": self._data,
            "RSET": self._rset,
            "NOOP": lambda _: _DONE,
            "VRFY": lambda _: Answer(252, "2.5.2 Send some mail, I will try"),
            "QUIT": self._quit,
        }

    def run(self) -> None:
        """Greet, then answer until the client leaves."""
        self._say(_READY)
        while True:
            line = self._conversation.read_line().decode("utf-8", "replace")
            word, _, argument = line.strip().partition(" ")
            command = self._commands.get(word.upper())
            answer = _UNKNOWN_COMMAND if command is None else command(argument.strip())
            if answer is not None:
                self._say(answer)

    def _say(self, answer: Answer) -> None:
        self._conversation.write_line(_phrase(answer))

    def _faulty(self, point: Point, *recipients: str) -> bool:
        """Carry out a fault, if one is due; tells whether it has answered already."""
        fault = self._server.faults.take(point, recipients)
        if fault is None:
            return False
        fault.play(self._conversation, _phrase)
        return fault.stops

    def _tls_missing(self) -> bool:
        wanted = self._server.settings.security is Security.STARTTLS
        return wanted and not self._conversation.encrypted

    def _helo(self, _argument: str) -> Answer | None:
        self._envelope = _Envelope()
        return None if self._faulty(Point.HELLO) else Answer(250, _HOST_NAME)

    def _ehlo(self, _argument: str) -> None:
        self._envelope = _Envelope()
        if self._faulty(Point.HELLO):
            return
        offers = [_HOST_NAME, "PIPELINING", f"SIZE {self._server.smtp.size_limit}"]
        if self._tls_missing():
            offers.append("STARTTLS")
        elif self._server.smtp.login_wanted:
            offers.append("AUTH PLAIN LOGIN")
        offers += ["ENHANCEDSTATUSCODES", "8BITMIME", "SMTPUTF8"]
        lines = [f"250-{offer}" for offer in offers[:-1]] + [f"250 {offers[-1]}"]
        for line in lines:
            self._conversation.write_line(line)

    def _starttls(self, _argument: str) -> Answer | None:
        context = self._server.settings.context
        if context is None or not self._tls_missing():
            return _BAD_ORDER
        self._say(Answer(220, "2.0.0 Ready to start TLS"))
        self._conversation.start_tls(context)
        self._envelope = _Envelope()
        return None

    def _auth(self, argument: str) -> Answer | None:
        if self._tls_missing():
            return _TLS_NEEDED
        if self._envelope.sender is not None:
            return _BAD_ORDER
        method, _, first = argument.partition(" ")
        try:
            credentials = self._credentials(method.upper(), first.strip())
        except LoginCancelled:
            return _BAD_ARGUMENT
        if credentials is None:
            return Answer(504, "5.5.4 Unrecognised authentication type")
        if self._faulty(Point.LOGIN):
            return None
        self._logged_in = self._server.let_in(*credentials)
        return _LOGGED_IN if self._logged_in else _LOGIN_WRONG

    def _credentials(self, method: str, first: str) -> tuple[str, str] | None:
        if method == "PLAIN":
            return plain_credentials(first or self._ask(""))
        if method == "LOGIN":
            login = text_from_base64(first or self._ask("VXNlcm5hbWU6"))
            return login, text_from_base64(self._ask("UGFzc3dvcmQ6"))
        return None

    def _ask(self, question: str) -> str:
        self._conversation.write_line(f"334 {question}")
        return self._conversation.read_line().decode("ascii", "replace").strip()

    def _mail(self, argument: str) -> Answer | None:
        found = _PATH.fullmatch(argument)
        if self._tls_missing():
            return _TLS_NEEDED
        if not self._logged_in:
            return _LOGIN_NEEDED
        if found is None:
            return _BAD_ARGUMENT
        if self._faulty(Point.SENDER):
            return None
        size = _SIZE.search(found[2])
        if size is not None and int(size[1]) > self._server.smtp.size_limit:
            return _TOO_LARGE
        self._envelope = _Envelope(found[1])
        return Answer(250, "2.1.0 Ok")

    def _rcpt(self, argument: str) -> Answer | None:
        found = _PATH.fullmatch(argument)
        if self._envelope.sender is None:
            return _BAD_ORDER
        if found is None or not found[1]:
            return _BAD_ARGUMENT
        if self._faulty(Point.RECIPIENT, found[1]):
            return None
        self._envelope.recipients.append(found[1])
        return Answer(250, "2.1.5 Ok")

    def _data(self, _argument: str) -> Answer | None:
        recipients = self._envelope.recipients
        if not recipients:
            return _BAD_ORDER
        if self._faulty(Point.DATA, *recipients):
            return None
        self._say(Answer(354, "End data with <CR><LF>.<CR><LF>"))
        content = self._content(recipients)
        envelope, self._envelope = self._envelope, _Envelope()
        return _TOO_LARGE if content is None else self._accept(envelope, content)

    def _content(self, recipients: list[str]) -> bytes | None:
        """Read up to the final dot; None when that was too much."""
        fault = self._server.faults.take(Point.CONTENT, recipients)
        if fault is not None:
            self._conversation.read_some()
            fault.play(self._conversation, _phrase)
        # An empty letter is a dot at once: with a line end before it the mark fits it as well.
        self._conversation.unread(b"\r\n")
        limit = self._server.smtp.size_limit
        block = self._conversation.read_until(_END_OF_CONTENT, limit=limit)
        if block is None:
            return None
        return block.replace(b"\r\n.", b"\r\n")[2:] + (b"\r\n" if block else b"")

    def _accept(self, envelope: _Envelope, content: bytes) -> Answer | None:
        fault = self._server.faults.take(Point.ANSWER, envelope.recipients)
        if fault is None or fault.keep or not fault.stops:
            try:
                self._server.mailboxes.deliver(envelope.sender or "", envelope.recipients, content)
            except OSError:
                return _NO_ROOM
        if fault is not None:
            fault.play(self._conversation, _phrase)
        return None if fault is not None and fault.stops else Answer(250, "2.0.0 Ok: queued")

    def _rset(self, _argument: str) -> Answer:
        self._envelope = _Envelope()
        return _DONE

    def _quit(self, _argument: str) -> None:
        self._say(_BYE)
        self._conversation.leave(Ending.CLOSE)


def _phrase(answer: Answer) -> str:
    return f"{answer.code} {answer.text}"
