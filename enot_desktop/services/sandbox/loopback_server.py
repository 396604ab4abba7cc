"""A small server on 127.0.0.1: one thread accepts, one thread talks with each client."""

from __future__ import annotations

import os
import socket
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Lock, Thread, current_thread
from typing import TYPE_CHECKING

from enot_desktop.models.values import Security
from enot_desktop.services.sandbox.conversation import Conversation, ConversationEnded, Ending
from enot_desktop.services.sandbox.faults import Faults, Point

if TYPE_CHECKING:
    import ssl

    from enot_desktop.services.sandbox.faults import Answer

HOST = "127.0.0.1"
_WAITING_CLIENTS = 128
_JOIN_SECONDS = 10.0

LoginCheck = Callable[[str, str], bool]
"""Tells whether a login and a password are let in."""


@dataclass(frozen=True)
class ServerSettings:
    """How a server protects its connections, and on which port it listens (0 for a free one)."""

    security: Security = Security.NONE
    context: ssl.SSLContext | None = None
    port: int = 0


class LoopbackServer(ABC):
    """Base of the mail servers; started and stopped any number of times on the same port."""

    def __init__(self, settings: ServerSettings, faults: Faults | None = None) -> None:
        if (settings.security is Security.NONE) != (settings.context is None):
            raise ValueError("a certificate goes with encryption, and only with it")
        self.settings = settings
        self.faults = faults or Faults()
        self.port = settings.port
        self.connections_made = 0
        self._stopping = Event()
        self._listener: socket.socket | None = None
        self._acceptor: Thread | None = None
        self._lock = Lock()
        self._conversations: dict[Thread, Conversation] = {}

    def start(self) -> None:
        """Begin to listen; `port` is known afterwards. Raises `OSError` when the port is taken."""
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            if os.name == "posix":  # on Windows this option would share the port with others
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((HOST, self.port))
            listener.listen(_WAITING_CLIENTS)
        except OSError:
            listener.close()
            raise
        self.port = listener.getsockname()[1]
        self._stopping.clear()
        self._listener = listener
        self._acceptor = Thread(
            target=self._accept, args=(listener,), name=type(self).__name__, daemon=True
        )
        self._acceptor.start()

    def stop(self) -> None:
        """Break off all conversations and stop listening."""
        if self._listener is None or self._acceptor is None:
            return
        self._stopping.set()
        # Closing a socket does not wake a thread that waits in accept; a last client does.
        socket.create_connection((HOST, self.port), timeout=_JOIN_SECONDS).close()
        self._acceptor.join(_JOIN_SECONDS)
        self._listener.close()
        self._listener = self._acceptor = None
        self.end_conversations()

    def end_conversations(self) -> None:
        """Break off all present conversations; new clients are still taken while running."""
        with self._lock:
            present = list(self._conversations.items())
        for _, conversation in present:
            conversation.end()
        for thread, _ in present:
            thread.join(_JOIN_SECONDS)

    def _accept(self, listener: socket.socket) -> None:
        while True:
            connection, _ = listener.accept()
            if self._stopping.is_set():
                connection.close()
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            conversation = Conversation(connection, self._stopping)
            thread = Thread(target=self._serve, args=(conversation,), daemon=True)
            with self._lock:
                self._conversations[thread] = conversation
                self.connections_made += 1
                thread.start()

    def _serve(self, conversation: Conversation) -> None:
        try:
            if self.settings.security is Security.SSL and self.settings.context is not None:
                conversation.start_tls(self.settings.context)
            self._greet(conversation)
        except ConversationEnded:
            pass
        finally:
            conversation.close()
            with self._lock:
                del self._conversations[current_thread()]

    def _greet(self, conversation: Conversation) -> None:
        fault = self.faults.take(Point.GREETING)
        if fault is not None:
            fault.play(conversation, self._refused_greeting)
        if fault is None or not fault.stops:
            self._talk(conversation)
        conversation.leave(Ending.CLOSE)

    @abstractmethod
    def _refused_greeting(self, answer: Answer) -> str:
        """Return the line that turns a client away at once."""

    @abstractmethod
    def _talk(self, conversation: Conversation) -> None:
        """Greet the client and answer it until it leaves."""
