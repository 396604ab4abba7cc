"""Handing letters over by SMTP, so that it is always known whether one was sent."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from enot_desktop.models.values import AttemptOutcome, Reason, Stage
from enot_desktop.services.reaching import break_off, readable
from enot_desktop.services.transports.answers import classify
from enot_desktop.services.transports.connections import Opening, open_smtp
from enot_desktop.services.transports.envelope import envelope_address
from enot_desktop.services.transports.network import (
    ORDINARY_TIMEOUTS,
    account_failure,
    network_failure,
)
from enot_desktop.services.transports.protocol import DeliveryFailed

if TYPE_CHECKING:
    import smtplib
    import socket
    import ssl

    from enot_desktop.services.transports.network import Timeouts
    from enot_desktop.services.transports.protocol import MailServer, ReadyLetter

_END_OF_LETTER = b".\r\n"
_GO_ON = 354
_SERVICE_CLOSING = 421
_FAREWELL_SECONDS = 2.0
_REFUSALS = frozenset(range(400, 600))


class SmtpTransport:
    """One connection to an SMTP server, opened when first needed and kept for many letters.

    A letter is given whole except for its last dot; the dot goes separately, so that everything
    that breaks before it has certainly not sent the letter.
    """

    def __init__(
        self,
        server: MailServer,
        context: ssl.SSLContext,
        timeouts: Timeouts = ORDINARY_TIMEOUTS,
    ) -> None:
        self._server = server
        self._opening = Opening(context, timeouts)
        self._client: smtplib.SMTP | None = None
        self._largest = 0
        self._pipelining = False

    def open(self) -> None:
        """Connect and log in, unless done; raises `DeliveryFailed` with outcome ACCOUNT."""
        if self._client is not None:
            return
        client = open_smtp(self._server, self._opening)
        self._client = client
        size = client.esmtp_features.get("size", "").strip()
        self._largest = int(size) if size.isdigit() else 0
        self._pipelining = client.has_extn("pipelining")

    def send(self, letter: ReadyLetter) -> str:
        """Hand one letter over; raises `DeliveryFailed`. SMTP gives it no number.

        A connection that broke is closed; the next letter opens a new one.
        """
        self.open()
        content = _with_dots_doubled(letter.content)
        if self._largest and len(content) > self._largest:
            raise DeliveryFailed(
                AttemptOutcome.PERMANENT,
                Stage.SENDER,
                Reason.LETTER_TOO_LARGE,
                detail=f"{len(content)} > {self._largest}",
            )
        self._introduce(self._commands(letter, len(content)))
        self._write(content, Stage.CONTENT)
        self._finish()
        return ""

    def close(self) -> None:
        """Say goodbye and end the connection; never raises."""
        client = self._client
        if client is None:
            return
        with suppress(OSError, ValueError, DeliveryFailed):
            self._socket().settimeout(_FAREWELL_SECONDS)
            client.quit()
        self._lose()

    def abort(self) -> None:
        """Break the connection off from another thread; a letter in hand fails there."""
        client = self._client
        if client is not None and client.sock is not None:
            break_off(client.sock)

    def _commands(self, letter: ReadyLetter, size: int) -> tuple[tuple[Stage, bytes], ...]:
        sender = envelope_address(letter.sender)
        if not sender:
            raise account_failure(Stage.SENDER, Reason.SENDER_REFUSED, detail=letter.sender)
        recipient = envelope_address(letter.recipient)
        international = not (sender + recipient).isascii()
        unable = international and not self._live().has_extn("smtputf8")
        if not recipient or unable:
            raise DeliveryFailed(
                AttemptOutcome.PERMANENT,
                Stage.RECIPIENT,
                Reason.ADDRESS_INVALID,
                detail=letter.recipient,
            )
        options = f" SIZE={size}" if self._largest else ""
        options += " SMTPUTF8" if international else ""
        return (
            (Stage.SENDER, f"MAIL FROM:<{sender}>{options}\r\n".encode()),
            (Stage.RECIPIENT, f"RCPT TO:<{recipient}>\r\n".encode()),
            (Stage.CONTENT, b"DATA\r\n"),
        )

    def _introduce(self, commands: tuple[tuple[Stage, bytes], ...]) -> None:
        """Give sender and recipient and ask for the letter, in one go if the server can."""
        self._be_patient(self._opening.timeouts.command, Stage.SENDER)
        if self._pipelining:
            self._write(b"".join(command for _, command in commands), Stage.SENDER)
        for number, (stage, command) in enumerate(commands, start=1):
            if not self._pipelining:
                self._write(command, stage)
            code, words = self._answer(stage)
            wanted = code == _GO_ON if stage is Stage.CONTENT else _is_accepted(code)
            if not wanted:
                failure = self._refusal(stage, code, words)
                self._start_over(code, len(commands) - number if self._pipelining else 0)
                raise failure

    def _finish(self) -> None:
        """Give the last dot and wait for the answer: from the dot on the letter may be sent."""
        self._be_patient(self._opening.timeouts.answer, Stage.CONTENT)
        client, connection = self._live(), self._socket()
        try:
            connection.sendall(_END_OF_LETTER)
        except OSError as error:
            # The system has not taken the dot whole, so the server cannot have a whole letter.
            self._lose()
            raise network_failure(error, Stage.CONTENT) from error
        try:
            code, words = client.getreply()
        except (OSError, ValueError) as error:
            self._lose()
            raise _answer_lost(str(error)) from error
        if not _is_accepted(code):
            self._judge(code, words)

    def _judge(self, code: int, words: bytes) -> None:
        if code not in _REFUSALS:
            self._lose()
            raise _answer_lost(readable(words, self._server.password))
        failure = self._refusal(Stage.ANSWER, code, words)
        self._start_over(code, 0)
        raise failure

    def _refusal(self, stage: Stage, code: int, words: bytes) -> DeliveryFailed:
        text = readable(words, self._server.password)
        if code not in _REFUSALS:
            return account_failure(stage, Reason.NOT_THIS_PROTOCOL, code=code, detail=text)
        return classify(stage, code, text, self._server.host)

    def _start_over(self, code: int, pending: int) -> None:
        """Make the connection fit for the next letter, or give it up.

        `pending` answers are still to come, to commands sent together with the refused one.
        """
        try:
            self._be_patient(self._opening.timeouts.command, Stage.SENDER)
            client = self._live()
            usable = code in _REFUSALS and code != _SERVICE_CLOSING
            for _ in range(pending):
                # A server that now waits for a letter would take the next command for its text.
                usable = client.getreply()[0] in _REFUSALS - {_SERVICE_CLOSING} and usable
            if not usable or not _is_accepted(client.rset()[0]):
                self._lose()
        except (OSError, ValueError, DeliveryFailed):
            self._lose()

    def _write(self, data: bytes, stage: Stage) -> None:
        connection = self._socket()
        try:
            connection.sendall(data)
        except OSError as error:
            self._lose()
            raise network_failure(error, stage) from error

    def _be_patient(self, seconds: float, stage: Stage) -> None:
        connection = self._socket()
        try:
            connection.settimeout(seconds)
        except OSError as error:
            self._lose()
            raise network_failure(error, stage) from error

    def _answer(self, stage: Stage) -> tuple[int, bytes]:
        try:
            return self._live().getreply()
        except (OSError, ValueError) as error:
            self._lose()
            raise network_failure(error, stage) from error

    def _live(self) -> smtplib.SMTP:
        """Return the client; it is gone only when another thread has closed the transport."""
        if self._client is None:
            raise account_failure(Stage.CONNECT, Reason.CONNECTION_LOST)
        return self._client

    def _socket(self) -> socket.socket:
        connection = self._live().sock
        if connection is None:
            raise account_failure(Stage.CONNECT, Reason.CONNECTION_LOST)
        return connection

    def _lose(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            with suppress(OSError):
                client.close()


def _is_accepted(code: int) -> bool:
    return 200 <= code < 300  # noqa: PLR2004 - RFC 5321


def _answer_lost(detail: str) -> DeliveryFailed:
    return DeliveryFailed(AttemptOutcome.UNKNOWN, Stage.ANSWER, Reason.ANSWER_LOST, detail=detail)


def _with_dots_doubled(content: bytes) -> bytes:
    """Return the letter so that no line of it can be taken for its end."""
    if b"\r\n." in content:
        content = content.replace(b"\r\n.", b"\r\n..")
    if content.startswith(b"."):
        content = b"." + content
    return content if content.endswith(b"\r\n") else content + b"\r\n"
