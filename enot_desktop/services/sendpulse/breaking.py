"""Breaking requests off from outside, for nothing wakes up a thread that waits for an answer."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from threading import Condition, Thread, get_ident
from typing import TYPE_CHECKING, Protocol

from enot_desktop.services.reaching import break_off

if TYPE_CHECKING:
    import socket
    from collections.abc import Generator
    from threading import Event

_LOOK_EVERY = 0.1  # seconds


class Connection(Protocol):
    """A connection that a request goes over; it has a socket while it is open."""

    sock: socket.socket | None


@dataclass(slots=True)
class _Request:
    stop: Event | None
    connection: Connection | None = None

    def break_off(self) -> None:
        if self.connection is not None and self.connection.sock is not None:
            break_off(self.connection.sock)


class Breaker:
    """Knows the requests that are under way, one a thread; may be used from any thread.

    It has a thread of its own from the first request that can be stopped until it is closed.
    """

    def __init__(self) -> None:
        self._under_way: dict[int, _Request] = {}
        self._changed = Condition()
        self._thread: Thread | None = None
        self._closed = False

    @contextmanager
    def watching(self, stop: Event | None) -> Generator[None]:
        """Break this thread's request off as soon as `stop` is set."""
        request = _Request(stop)
        with self._changed:
            self._under_way[get_ident()] = request
            if stop is not None and self._thread is None:
                self._thread = Thread(target=self._watch, name="sendpulse-stop", daemon=True)
                self._thread.start()
            self._changed.notify_all()
        try:
            yield
        finally:
            with self._changed:
                del self._under_way[get_ident()]

    def use(self, connection: Connection) -> None:
        """Tell over which connection this thread's request goes."""
        with self._changed:
            self._under_way[get_ident()].connection = connection

    def close(self) -> None:
        """Break everything off, and watch no more."""
        with self._changed:
            self._closed = True
            for request in self._under_way.values():
                request.break_off()
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join()

    def _watch(self) -> None:
        with self._changed:
            while not self._closed:
                watched = [request for request in self._under_way.values() if request.stop]
                for request in watched:
                    if request.stop and request.stop.is_set():
                        request.break_off()
                self._changed.wait(_LOOK_EVERY if watched else None)
