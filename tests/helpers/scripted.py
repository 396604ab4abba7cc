"""A server on 127.0.0.1 that says exactly what a test tells it, for any protocol of lines."""

from __future__ import annotations

import socket
from threading import Thread
from typing import TYPE_CHECKING, Self

from enot_desktop.models.values import Security
from enot_desktop.services.transports.protocol import MailServer

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_SECONDS = 10.0


class Talk:
    """The server's side of one connection."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self._stream = connection.makefile("rb")
        self.heard: list[bytes] = []

    def say(self, *lines: str) -> None:
        """Send lines."""
        self.connection.sendall("".join(f"{line}\r\n" for line in lines).encode())

    def say_bytes(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.connection.sendall(data)

    def hear(self) -> str:
        """Return the next line of the client, without its end; empty when it has left."""
        line = self._stream.readline()
        self.heard.append(line)
        return line.decode().rstrip("\r\n")

    def hear_letter(self) -> bytes:
        """Return a letter up to and with its last dot."""
        content = b""
        while not content.endswith(b"\r\n.\r\n"):
            line = self._stream.readline()
            if not line:
                break
            content += line
        return content

    def answer(self, **answers: str) -> None:
        """Answer commands by their first word until the client leaves or says QUIT."""
        while line := self.hear():
            word = line.split(" ")[0].split(":")[0].lower()
            if word == "quit":
                self.say("221 bye")
                return
            self.say(answers.get(word, "250 ok"))

    def close(self) -> None:
        """End the connection."""
        self._stream.close()
        self.connection.close()


class ScriptedServer:
    """Plays one script for each client, in turn; the last one again for all that follow."""

    def __init__(self, *scripts: Callable[[Talk], None]) -> None:
        self._scripts = scripts
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.talks: list[Talk] = []
        self._stopping = False
        self._thread = Thread(target=self._serve, daemon=True)

    def mail_server(self, login: str = "", password: str = "") -> MailServer:
        """Return how a client reaches this server without encryption."""
        return MailServer("127.0.0.1", self.port, Security.NONE, login, password)

    def __enter__(self) -> Self:
        """Begin to listen."""
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop, breaking off whoever is still there."""
        self._stopping = True
        socket.create_connection(("127.0.0.1", self.port)).close()
        for talk in self.talks:
            try:
                talk.connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        self._thread.join(_SECONDS)
        self._listener.close()

    def _serve(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._stopping:
                connection.close()
                return
            connection.settimeout(_SECONDS)
            talk = Talk(connection)
            self.talks.append(talk)
            script = self._scripts[min(len(self.talks), len(self._scripts)) - 1]
            try:
                script(talk)
            except OSError:
                pass
            finally:
                talk.close()
