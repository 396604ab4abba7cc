"""HTTP to the service: certificates verified, nothing followed, sizes and times bounded."""

from __future__ import annotations

import http.client
import ssl
import time
from functools import partial
from http.cookiejar import DefaultCookiePolicy
from io import BytesIO
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, NewConnectionError

from enot_desktop.models.values import Reason
from enot_desktop.services.reaching import is_loopback, readable, why_broken
from enot_desktop.services.sendpulse.answers import Loss, LossKind, RawAnswer
from enot_desktop.services.sendpulse.breaking import Breaker
from enot_desktop.services.sendpulse.calls import Repeat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from requests import PreparedRequest, Response
    from urllib3.poolmanager import PoolManager
    from urllib3.response import HTTPResponse

    from enot_desktop.services.sendpulse.calls import Question

_TIMEOUTS = (15.0, 60.0)  # seconds for a connection, and for the next piece of an answer
_WHOLE_ANSWER = 180.0  # seconds
_LARGEST = 20 * 1024 * 1024  # bytes
_PIECE = 64 * 1024
_CONNECTIONS = 10
_LONGEST_IDLE = 30.0  # seconds
_BROKEN = (OSError, HTTPError, http.client.HTTPException)


class _NotConnected(NewConnectionError):
    """The connection was not made."""


class _NotSent(NewConnectionError):
    """The request has not gone out whole, so that it cannot have been carried out."""


class _Watched(HTTPConnection):
    """A connection that tells how far a request has come, and a breaker that it goes over it."""

    def __init__(self, *args: Any, breaker: Breaker, **kwargs: Any) -> None:  # noqa: ANN401
        self._breaker = breaker
        self._used_at = time.monotonic()
        self._whole = True
        super().__init__(*args, **kwargs)

    @property
    def is_connected(self) -> bool:
        """Whether the connection can be used again; one that is idle may be dead unnoticed."""
        return super().is_connected and time.monotonic() - self._used_at < _LONGEST_IDLE

    def connect(self) -> None:
        try:
            super().connect()
        except _BROKEN as error:
            raise _NotConnected(self, str(error)) from error

    def request(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as urllib3 has it
        self._used_at, self._whole = time.monotonic(), False
        self._breaker.use(self)
        try:
            super().request(*args, **kwargs)
        except (_NotConnected, BrokenPipeError, ConnectionResetError):
            # After the two latter an answer given early is looked for.
            raise
        except _BROKEN as error:
            raise _NotSent(self, str(error)) from error
        self._whole = True

    def getresponse(self) -> HTTPResponse:
        try:
            return super().getresponse()
        except _BROKEN as error:
            if self._whole:
                raise
            raise _NotSent(self, str(error)) from error


class _WatchedProtected(_Watched, HTTPSConnection):
    """The same over TLS."""


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = cast("Any", _Watched)


class _ProtectedPool(HTTPSConnectionPool):
    ConnectionCls = cast("Any", _WatchedProtected)


class _Adapter(HTTPAdapter):
    """Trusts what our own TLS settings trust, and nothing that the environment adds."""

    def __init__(self, context: ssl.SSLContext | None, breaker: Breaker) -> None:
        self._context = context
        self._pools = {
            "http": partial(_PlainPool, breaker=breaker),
            "https": partial(_ProtectedPool, breaker=breaker),
        }
        super().__init__(pool_maxsize=_CONNECTIONS)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as requests has it
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)
        self._set_pools(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> PoolManager:  # noqa: ANN401 - same
        manager = super().proxy_manager_for(proxy, **kwargs, ssl_context=self._context)
        self._set_pools(manager)
        return manager

    def cert_verify(self, conn: object, url: object, verify: object, cert: object) -> None:
        """Add no authorities: they are in the TLS settings."""
        del conn, url, verify, cert

    def build_connection_pool_key_attributes(
        self, request: PreparedRequest, verify: object, cert: object = None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        del verify, cert
        return super().build_connection_pool_key_attributes(request, verify=True, cert=None)

    def _set_pools(self, manager: PoolManager) -> None:
        # Whatever makes a pool will do, though urllib3 asks for a class.
        manager.pool_classes_by_scheme = cast("dict[str, type[HTTPConnectionPool]]", self._pools)


class _Bearer(AuthBase):
    """Shows the token; without one nothing is shown, and no netrc is looked into either."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        if self._token:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class HttpWire:
    """Carries requests over kept connections; may be used from several threads."""

    def __init__(
        self,
        url: str,
        trust: Callable[[], ssl.SSLContext],
        timeouts: tuple[float, float] = _TIMEOUTS,
    ) -> None:
        self._url = url.rstrip("/")
        self._timeouts = timeouts
        self._session = requests.Session()
        self._session.trust_env = not is_loopback(urlsplit(url).hostname or "")
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers.update({"Accept": "application/json", "User-Agent": "enot-desktop"})
        protected = urlsplit(url).scheme == "https"
        self._breaker = Breaker()
        adapter = _Adapter(trust() if protected else None, self._breaker)
        self._session.mount(self._url, adapter)

    def send(self, asked: Question, token: str, stop: Event | None = None) -> RawAnswer | Loss:
        """Make one request; whatever becomes of it, nothing is raised.

        Once `stop` is set it is broken off, unless that would leave in doubt what was done.
        """
        repeatable = asked.call.repeat is not Repeat.NEVER
        try:
            with self._breaker.watching(stop if repeatable else None):
                return self._answer(asked, token)
        except _BROKEN as error:
            return _loss(error)

    def close(self) -> None:
        """Break off what is under way, and close the connections."""
        self._breaker.close()
        self._session.close()

    def _answer(self, asked: Question, token: str) -> RawAnswer | Loss:
        headers = {} if asked.content is None else {"Content-Type": "application/json"}
        with self._session.request(
            asked.call.method,
            self._url + asked.path,
            params=dict(asked.query),
            # In pieces: the time allowed for sending is that for each of them.
            data=None if asked.content is None else BytesIO(asked.content),
            headers=headers,
            auth=_Bearer(token),
            timeout=self._timeouts,
            allow_redirects=False,
            stream=True,
        ) as response:
            content = _content(response)
            if content is None:
                return Loss(LossKind.TROUBLED, Reason.NOT_THIS_PROTOCOL, "answer too large")
            return RawAnswer(response.status_code, content, response.headers.get("Retry-After", ""))


def _content(response: Response) -> bytes | None:
    """Read an answer, None when it is larger than any sensible one or never ends."""
    content = bytearray()
    until = time.monotonic() + _WHOLE_ANSWER
    for piece in response.iter_content(_PIECE):
        content += piece
        if len(content) > _LARGEST or time.monotonic() > until:
            return None
    return bytes(content)


def _loss(error: Exception) -> Loss:
    steps = list(_chain(error))
    # The libraries hide what really happened behind errors of their own.
    reason, detail = why_broken(steps[-1], at_tls=isinstance(steps[-1], ssl.SSLError))
    # An address that cannot be asked at all is a ValueError.
    if isinstance(error, ValueError) or _has(steps, _NotConnected):
        return Loss(LossKind.UNREACHED, reason, detail)
    late = _has(steps, requests.Timeout, TimeoutError)
    reason = Reason.NO_ANSWER if late else Reason.CONNECTION_LOST
    kind = LossKind.UNSENT if _has(steps, _NotSent) else LossKind.BROKEN
    return Loss(kind, reason, readable(steps[-1]))


def _has(steps: list[Exception], *kinds: type[Exception]) -> bool:
    return any(isinstance(step, kinds) for step in steps)


def _chain(error: BaseException | None) -> Iterator[Exception]:
    while isinstance(error, Exception):
        yield error
        error = error.__cause__ or error.__context__
