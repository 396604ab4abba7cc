"""A SendPulse on 127.0.0.1 that answers as the real one does and misbehaves on demand."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.values import utc_now
from enot_desktop.services.sandbox.loopback_server import HOST
from enot_desktop.services.sandbox.sendpulse.access import Access
from enot_desktop.services.sandbox.sendpulse.account import AccountPages
from enot_desktop.services.sandbox.sendpulse.books import Books
from enot_desktop.services.sandbox.sendpulse.cabinet import Cabinet
from enot_desktop.services.sandbox.sendpulse.campaign_reports import CampaignReports
from enot_desktop.services.sandbox.sendpulse.campaigns import Campaigns
from enot_desktop.services.sandbox.sendpulse.contacts import Contacts
from enot_desktop.services.sandbox.sendpulse.faults import UNAUTHORISED, Breaking, Faults
from enot_desktop.services.sandbox.sendpulse.http_server import HttpServer
from enot_desktop.services.sandbox.sendpulse.letters import Letters
from enot_desktop.services.sandbox.sendpulse.messages import Answer, Refused
from enot_desktop.services.sandbox.sendpulse.options import CLIENT_ID, SECRET, Options
from enot_desktop.services.sandbox.sendpulse.practice import Practice
from enot_desktop.services.sandbox.sendpulse.progress import settle
from enot_desktop.services.sandbox.sendpulse.routes import Routes
from enot_desktop.services.sandbox.sendpulse.saving import read_state, write_state
from enot_desktop.services.sandbox.sendpulse.senders import Senders
from enot_desktop.services.sandbox.sendpulse.world import World
from enot_desktop.services.sendpulse.types import Keys

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.models.values import Clock
    from enot_desktop.services.sandbox.mailboxes import Mailboxes
    from enot_desktop.services.sandbox.sendpulse.messages import Request
    from enot_desktop.services.sandbox.sendpulse.outcomes import Outcomes

_REMEMBERED_REQUESTS = 10_000


@dataclass(frozen=True, slots=True)
class Heard:
    """A request that came, and the HTTP status it was answered with."""

    method: str
    path: str
    status: int


class Simulator:
    """The whole service with one account; `faults`, `outcomes` and `options` may change any time.

    Letters go into `mailboxes`. With a `file` the state is read from it at the start and written
    to it at the end. Time is that of the clock alone: nothing happens between two requests.
    """

    keys = Keys(CLIENT_ID, SECRET)

    def __init__(
        self,
        mailboxes: Mailboxes,
        clock: Clock = utc_now,
        options: Options | None = None,
        file: Path | None = None,
    ) -> None:
        self.mailboxes = mailboxes
        self.options = options or Options()
        self.faults = Faults()
        self.practice = Practice(self.faults, self.options)
        self._file = file
        self._running = False
        self._world = World(mailboxes, clock, self.options)
        self._access = Access(self._world)
        parts = (
            self._access,
            Books(self._world),
            Contacts(self._world),
            Campaigns(self._world),
            CampaignReports(self._world),
            Senders(self._world),
            Letters(self._world),
            AccountPages(self._world),
        )
        self._routes = Routes(route for part in parts for route in part.routes())
        self.cabinet = Cabinet(self._world)
        self._heard: deque[Heard] = deque(maxlen=_REMEMBERED_REQUESTS)
        self._server = HttpServer(self._respond, self._encoded)

    @property
    def url(self) -> str:
        """Where the service is, known while it runs."""
        return self._world.url

    @property
    def outcomes(self) -> Outcomes:
        """What comes of letters at single addresses."""
        return self._world.outcomes

    @property
    def heard(self) -> tuple[Heard, ...]:
        """The latest requests in the order they came, those in trouble among them."""
        with self._world.lock:
            return tuple(self._heard)

    def start(self) -> None:
        """Begin to answer; raises `OSError` when the computer has no free port."""
        if self._file is not None:
            self._world.state = read_state(self._file)
        self._server.start()
        self._running = True
        self._world.url = f"http://{HOST}:{self._server.port}"

    def stop(self) -> None:
        """Break off all connections, stop and keep the state; harmless when it does not run."""
        self._server.stop()
        if self._running and self._file is not None:
            write_state(self._world.state, self._file)
        self._running = False

    def end_tokens(self) -> None:
        """Let every token given so far end now."""
        with self._world.lock:
            self._access.end_tokens()

    def _encoded(self, answer: Answer) -> bytes:
        return answer.encoded(numbers_as_strings=self.options.numbers_as_strings)

    def _respond(self, request: Request) -> tuple[Answer, Breaking]:
        trouble = self.faults.take(request)
        with self._world.lock:
            if trouble is None:
                answer, breaking = self._answer(request), Breaking.NONE
            else:
                done = self._answer(request) if trouble.carried_out else Answer()
                answer, breaking = trouble.answer or done, trouble.breaking
            self._heard.append(Heard(request.method, request.path, answer.status))
        return answer, breaking

    def _answer(self, request: Request) -> Answer:
        try:
            route, parts = self._routes.find(request)
            refused = None if route.open_to_all else self._turned_away(request)
            if refused is not None:
                return refused
            settle(self._world)
            return route.handler(request, *parts)
        except Refused as refusal:
            return refusal.answer

    def _turned_away(self, request: Request) -> Answer | None:
        if not self._access.is_known(request):
            return UNAUTHORISED.answer
        return self._access.too_many()
