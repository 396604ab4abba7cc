"""Which part of the invented SendPulse answers which request."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.sendpulse.messages import NOT_FOUND, Answer, Refused, Request

if TYPE_CHECKING:
    from collections.abc import Iterable

Handler = Callable[..., Answer]
"""Takes the request and the parts of the path that stand in braces, as texts."""


@dataclass(frozen=True)
class Route:
    """A method, a path such as `/addressbooks/{book}/emails`, and who answers it.

    One that is `open_to_all` is answered without a token.
    """

    method: str
    path: str
    handler: Handler
    open_to_all: bool = False

    def parts(self, request: Request) -> tuple[str, ...] | None:
        """Return what stands in the places in braces, None when the request is another's."""
        if request.method != self.method:
            return None
        found = re.fullmatch(re.sub(r"\{\w+\}", "([^/]+)", self.path), request.path)
        return None if found is None else found.groups()


class Routes:
    """All routes; of several that fit a request the first one answers."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._routes = tuple(routes)

    def find(self, request: Request) -> tuple[Route, tuple[str, ...]]:
        """Return who answers a request, with the parts of the path; raises `Refused`."""
        for route in self._routes:
            parts = route.parts(request)
            if parts is not None:
                return route, parts
        raise Refused(NOT_FOUND, NOT_FOUND, "Not found")
