"""One connection of a client to a loopback server: lines, blocks, encryption and how it ends."""

from __future__ import annotations

import socket
import struct
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from threading import Event

_PIECE = 64 * 1024
_LONGEST_LINE = 64 * 1024
_HEARING_OUT_SECONDS = 1.0
_LINGER_NOT_AT_ALL = struct.pack("ii", 1, 0)


class ConversationEnded(Exception):
    """The client has gone, or the server ends the connection."""


class Ending(StrEnum):
    """How a server leaves: not at all, in good order, or by tearing the connection."""

    NONE = "none"
    CLOSE = "close"
    RESET = "reset"


class Conversation:
    """A buffered connection used by one thread; `end` may be called by another one.

    What is written is held back until the server waits for the client, so that a client which
    sends several commands at once gets the answers at once. Every method that talks raises
    `ConversationEnded` when the other side is gone.
    """

    def __init__(self, connection: socket.socket, stopping: Event) -> None:
        self._socket = connection
        self._stopping = stopping
        self._incoming = bytearray()
        self._outgoing = bytearray()
        self.encrypted = False

    def start_tls(self, context: ssl.SSLContext) -> None:
        """Encrypt from here on; commands sent ahead in the clear are thrown away."""
        self.flush()
        self._incoming.clear()
        try:
            # The handshake comes after the assignment, so that `end` can break it off.
            self._socket = context.wrap_socket(
                self._socket, server_side=True, do_handshake_on_connect=False
            )
            if self._stopping.is_set():
                # `end` may have come while the socket changed hands.
                raise ConversationEnded
            self._socket.do_handshake()
        except OSError as error:
            raise ConversationEnded from error
        self.encrypted = True

    def read_line(self) -> bytes:
        """Return the next line without its end."""
        line = self.read_until(b"\n", limit=_LONGEST_LINE)
        if line is None:
            raise ConversationEnded
        return line.removesuffix(b"\r")

    def read_until(self, mark: bytes, *, limit: int) -> bytes | None:
        """Return what comes before a mark, or None when that was longer than `limit` bytes."""
        searched, too_long = 0, False
        while (place := self._incoming.find(mark, searched)) < 0:
            searched = max(0, len(self._incoming) - len(mark) + 1)
            if searched > limit:
                too_long = True
                del self._incoming[:searched]
                searched = 0
            self._receive()
        block = bytes(self._incoming[:place])
        del self._incoming[: place + len(mark)]
        return None if too_long or place > limit else block

    def read_exactly(self, size: int) -> bytes:
        """Return a block of so many bytes."""
        while len(self._incoming) < size:
            self._receive()
        block = bytes(self._incoming[:size])
        del self._incoming[:size]
        return block

    def read_some(self) -> None:
        """Wait until the client has sent anything more."""
        self._receive()

    def unread(self, block: bytes) -> None:
        """Put bytes back, to be read again first."""
        self._incoming[:0] = block

    def write(self, block: bytes) -> None:
        """Send bytes, at the latest when the server next waits for the client."""
        self._outgoing += block

    def write_line(self, text: str) -> None:
        """Send one line of text."""
        self._outgoing += text.encode() + b"\r\n"

    def flush(self) -> None:
        """Send now what was held back."""
        if not self._outgoing:
            return
        block = bytes(self._outgoing)
        self._outgoing.clear()
        try:
            self._socket.sendall(block)
        except (OSError, ValueError) as error:
            raise ConversationEnded from error

    def wait(self, seconds: float) -> None:
        """Let the client wait; cut short when the server stops."""
        self.flush()
        if self._stopping.wait(seconds):
            raise ConversationEnded

    def leave(self, ending: Ending) -> None:
        """Send what was held back and leave in the given way, if at all."""
        if ending is Ending.NONE:
            return
        self.flush()
        if ending is Ending.RESET:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT_AT_ALL)
        else:
            self._hang_up()
        raise ConversationEnded

    def end(self) -> None:
        """Break the connection off, also while another thread waits in it."""
        with suppress(OSError):
            # SSLSocket's own shutdown would pull the encryption from under the other thread.
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def close(self) -> None:
        """Let go of the connection."""
        self._socket.close()

    def _hang_up(self) -> None:
        # A socket closed with unread data in it resets the connection, and the client would lose
        # the last answer: so what it still says is heard out for a moment.
        with suppress(OSError):
            socket.socket.shutdown(self._socket, socket.SHUT_WR)
            self._socket.settimeout(_HEARING_OUT_SECONDS)
            while socket.socket.recv(self._socket, _PIECE):
                pass

    def _receive(self) -> None:
        self.flush()
        try:
            piece = self._socket.recv(_PIECE)
        except (OSError, ValueError) as error:
            raise ConversationEnded from error
        if not piece:
            raise ConversationEnded
        self._incoming += piece
