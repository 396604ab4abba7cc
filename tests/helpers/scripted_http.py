"""An HTTP server on 127.0.0.1 that answers exactly what a test tells it."""

from __future__ import annotations

import json
import socket
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Event, Thread
from typing import TYPE_CHECKING, cast
from urllib.parse import parse_qsl, unquote, urlsplit

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server does: answers, or breaks the connection without or within an answer.

    `body` is bytes as they are or anything that can be JSON.
    """

    status: int = 200
    body: object = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    breaks: bool = False
    announced: int | None = None
    """Length that is announced, when it is not that of the body."""
    waits: Event | None = None
    """What is waited for before anything is said."""
    unheard: bool = False
    """Whether the body of the request is left unread."""

    @property
    def content(self) -> bytes:
        """The body as it goes over the wire."""
        if isinstance(self.body, bytes):
            return self.body
        return json.dumps(self.body).encode()


BREAK = Reply(breaks=True)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that came."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    content: bytes

    @property
    def json(self) -> dict[str, object]:
        """The body, which is an object."""
        return cast("dict[str, object]", json.loads(self.content))


class ScriptedHttp:
    """Answers by method and path; the last answer told for them is repeated for ever."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.asked: list[Asked] = []
        self.welcomed = 0
        self._context = context
        self._replies: dict[tuple[str, str], deque[Reply | Callable[[Asked], Reply]]] = {}
        self._lock = Condition()
        self._connections: set[socket.socket] = set()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.script = self
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    @property
    def url(self) -> str:
        """Address of the server."""
        scheme = "http" if self._context is None else "https"
        return f"{scheme}://127.0.0.1:{self._server.server_address[1]}"

    def say(self, method: str, path: str, *replies: object) -> None:
        """Tell what to answer from now on; anything but a `Reply` is the body of a good answer."""
        with self._lock:
            self._replies[method, path] = deque(
                reply if isinstance(reply, Reply) else Reply(body=reply) for reply in replies
            )

    def decide(self, method: str, path: str, reply: Callable[[Asked], Reply]) -> None:
        """Tell how to find the answers from now on."""
        with self._lock:
            self._replies[method, path] = deque([reply])

    def wait_for(self, method: str, path: str) -> None:
        """Wait until something was asked for."""
        with self._lock:
            assert self._lock.wait_for(lambda: self.count(method, path), timeout=10)

    def count(self, method: str, path: str) -> int:
        """Count the requests that came for something."""
        with self._lock:
            return sum((asked.method, asked.path) == (method, path) for asked in self.asked)

    def last(self, method: str, path: str) -> Asked:
        """Return the last request for something."""
        with self._lock:
            same = [asked for asked in self.asked if (asked.method, asked.path) == (method, path)]
        return same[-1]

    def start(self) -> None:
        """Start to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Break all connections and end."""
        self._server.shutdown()
        self._thread.join()
        with self._lock:
            connections = list(self._connections)
        for connection in connections:
            with suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        self._server.server_close()

    def leaves_unheard(self, method: str, path: str) -> bool:
        """Tell whether the body of the next request for something is not to be read."""
        with self._lock:
            replies = self._replies.get((method, path), deque())
            return bool(replies) and isinstance(replies[0], Reply) and replies[0].unheard

    def reply_to(self, asked: Asked) -> Reply:
        """Remember a request and return what is to be done about it."""
        with self._lock:
            self.asked.append(asked)
            self._lock.notify_all()
            replies = self._replies.get((asked.method, asked.path))
            if not replies:
                return Reply(404, {"message": "Nothing was told", "error_code": 9999})
            told = replies.popleft() if len(replies) > 1 else replies[0]
        return told if isinstance(told, Reply) else told(asked)

    def welcome(self, connection: socket.socket) -> socket.socket:
        """Agree on protection and remember a connection, to end it with the server."""
        connection.settimeout(10)
        if self._context is not None:
            connection = self._context.wrap_socket(connection, server_side=True)
        with self._lock:
            self._connections.add(connection)
            self.welcomed += 1
        return connection

    def part_from(self, connection: socket.socket) -> None:
        """Forget a connection."""
        with self._lock:
            self._connections.discard(connection)


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    script: ScriptedHttp

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that leave."""
        del request, client_address


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body together

    @property
    def script(self) -> ScriptedHttp:
        """What the server was told."""
        return cast("_Server", self.server).script

    def setup(self) -> None:
        self.request = self.script.welcome(cast("socket.socket", self.request))
        super().setup()

    def finish(self) -> None:
        super().finish()
        self.script.part_from(self.request)
        self.request.close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the library has it
        """Stay silent."""

    def handle_any(self) -> None:
        place = urlsplit(self.path)
        path = unquote(place.path)
        unheard = self.script.leaves_unheard(self.command, path)
        length = 0 if unheard else int(self.headers.get("Content-Length") or 0)
        reply = self.script.reply_to(
            Asked(
                self.command,
                path,
                dict(parse_qsl(place.query)),
                dict(self.headers.items()),
                self.rfile.read(length),
            )
        )
        if reply.waits is not None:
            reply.waits.wait(10)
        if reply.breaks:
            self.close_connection = True
            return
        self._answer(reply)

    def _answer(self, reply: Reply) -> None:
        content = reply.content
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        length = len(content) if reply.announced is None else reply.announced
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()
        self.close_connection = length != len(content)

    do_GET = do_POST = do_DELETE = handle_any  # noqa: N815 - as the library has it
