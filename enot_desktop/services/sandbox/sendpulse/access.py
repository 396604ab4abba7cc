"""Tokens, and how many requests are taken."""

from __future__ import annotations

import secrets
from collections import deque
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import Answer
from enot_desktop.services.sandbox.sendpulse.options import API_KEY, CLIENT_ID, SECRET
from enot_desktop.services.sandbox.sendpulse.routes import Route

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.services.sandbox.sendpulse.messages import Request
    from enot_desktop.services.sandbox.sendpulse.world import World

_TOKEN_BYTES = 250
_SECOND = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)
_WRONG_KEYS = Answer(
    401,
    {
        "error": "invalid_client",
        "error_description": "Client authentication failed",
        "message": "Client authentication failed",
    },
)
_WRONG_GRANT = Answer(
    400,
    {
        "error": "unsupported_grant_type",
        "error_description": "The authorization grant type is not supported",
        "message": "The authorization grant type is not supported",
    },
)


class Access:
    """Gives tokens, knows which are still good, and counts requests; forgotten with the run."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._tokens: dict[str, datetime] = {}
        self._requests: deque[datetime] = deque()

    def routes(self) -> tuple[Route, ...]:
        """Return what is answered here."""
        return (Route("POST", "/oauth/access_token", self._token, open_to_all=True),)

    def end_tokens(self) -> None:
        """Let every token given so far end now."""
        self._tokens.clear()

    def is_known(self, request: Request) -> bool:
        """Tell whether a request carries a good token."""
        ends = self._tokens.get(request.bearer)
        return request.bearer == API_KEY or (ends is not None and self._world.clock() < ends)

    def too_many(self) -> Answer | None:
        """Count a request; return the refusal when there were too many of them lately."""
        now = self._world.clock()
        options = self._world.options
        while self._requests and self._requests[0] <= now - _MINUTE:
            self._requests.popleft()
        last_second = sum(moment > now - _SECOND for moment in self._requests)
        if options.per_second and last_second >= options.per_second:
            return faults.RATE_EXCEEDED.answer
        if options.per_minute and len(self._requests) >= options.per_minute:
            return faults.TOO_MANY_REQUESTS.answer
        self._requests.append(now)
        return None

    def _token(self, request: Request) -> Answer:
        asked = _asked(request)
        if asked.get("grant_type") != "client_credentials":
            return _WRONG_GRANT
        if (asked.get("client_id"), asked.get("client_secret")) != (CLIENT_ID, SECRET):
            return _WRONG_KEYS
        life = self._world.options.token_life
        token = ".".join(secrets.token_urlsafe(_TOKEN_BYTES) for _ in range(3))
        self._tokens[token] = self._world.clock() + life
        content = {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": int(life.total_seconds()),
        }
        return Answer(content=content)


def _asked(request: Request) -> dict[str, Any]:
    if "x-www-form-urlencoded" in request.headers.get("content-type", ""):
        return dict(parse_qsl(request.body.decode("utf-8", "replace")))
    return request.fields()
