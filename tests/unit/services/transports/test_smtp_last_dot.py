"""The moment that decides: whatever happens around the last dot, nothing is told wrongly."""

from __future__ import annotations

import select
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import AttemptOutcome, Reason, Security, Stage
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Fault, Point
from enot_desktop.services.transports.network import Timeouts
from enot_desktop.services.transports.smtp import SmtpTransport
from tests.helpers.certificates import certificates
from tests.helpers.scripted import ScriptedServer, Talk
from tests.helpers.servers import mail_server, smtp_server
from tests.unit.services.transports.sending import failure_of

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from enot_desktop.services.transports.protocol import DeliveryFailed, MailServer


class Interrupted(SmtpTransport):
    """A transport in which something happens right before the last dot is given."""

    def __init__(self, server: MailServer, before: Callable[[Interrupted], None]) -> None:
        super().__init__(server, certificates().client, Timeouts(5, 5, 5))
        self._before = before

    def _finish(self) -> None:
        self._before(self)
        super()._finish()

    @property
    def connection(self) -> socket.socket:
        """The socket as it is now."""
        return self._socket()

    def wait_for_news(self) -> None:
        """Wait until the system knows that the connection was broken off."""
        select.select([self.connection], [], [], 5)

    def spoil(self, what: str, error: OSError) -> None:
        """Let one thing that can be asked of the socket fail."""

        def fail(_: object) -> None:
            raise error

        spoilt = _Spoilt(self.connection)
        setattr(spoilt, what, fail)
        vars(self._live())["sock"] = spoilt

    def take_the_socket_away(self) -> None:
        """Do what another thread could do."""
        self._live().close()


class _Spoilt:
    def __init__(self, real: socket.socket) -> None:
        self.sendall = real.sendall
        self.settimeout = real.settimeout
        self.close = real.close


def outcome_with(
    server: MailServer, before: Callable[[Interrupted], None]
) -> tuple[DeliveryFailed, Interrupted]:
    transport = Interrupted(server, before)
    return failure_of(transport), transport


@pytest.mark.parametrize("security", [Security.NONE, Security.SSL])
def test_a_dot_that_the_system_does_not_take_has_sent_nothing(security: Security) -> None:
    with smtp_server(security) as running:
        running.faults.add(Fault(point=Point.CONTENT, ending=Ending.RESET, times=1))
        failure, transport = outcome_with(mail_server(running), Interrupted.wait_for_news)
        transport.close()
        assert running.mailboxes.count == 0

    assert failure.outcome is AttemptOutcome.ACCOUNT
    assert (failure.stage, failure.reason) == (Stage.CONTENT, Reason.CONNECTION_LOST)


@pytest.mark.parametrize(
    ("what", "error"),
    [
        ("sendall", TimeoutError("timed out")),
        ("sendall", BrokenPipeError()),
        ("settimeout", OSError("bad descriptor")),
    ],
)
def test_a_dot_that_could_not_be_given_has_sent_nothing(what: str, error: OSError) -> None:
    with smtp_server() as running:
        failure, _ = outcome_with(
            mail_server(running), lambda transport: transport.spoil(what, error)
        )

    assert failure.outcome is AttemptOutcome.ACCOUNT
    assert failure.stage is Stage.CONTENT


@pytest.mark.parametrize("before", [Interrupted.close, Interrupted.take_the_socket_away])
def test_a_transport_closed_before_the_dot_has_sent_nothing(
    before: Callable[[Interrupted], None],
) -> None:
    with smtp_server() as running:
        failure, transport = outcome_with(mail_server(running), before)
        transport.abort()
        transport.close()
        transport.close()
        assert running.mailboxes.count == 0

    assert failure.outcome is AttemptOutcome.ACCOUNT
    assert failure.reason is Reason.CONNECTION_LOST


def test_a_transport_broken_off_after_the_dot_leaves_the_letter_in_doubt() -> None:
    caught: list[DeliveryFailed] = []
    whole = Event()

    def script(talk: Talk) -> None:
        talk.say("220 hello")
        while (line := talk.hear()) != "DATA":
            talk.say("250 ok" if line else "")
        talk.say("354 go on")
        talk.hear_letter()
        whole.set()
        talk.hear()

    with ScriptedServer(script) as running:
        transport = SmtpTransport(running.mail_server(), certificates().client, Timeouts(5, 5, 60))
        thread = Thread(target=lambda: caught.append(failure_of(transport)))
        thread.start()
        assert whole.wait(10)
        transport.abort()
        thread.join(10)

    assert caught[0].outcome is AttemptOutcome.UNKNOWN
    assert caught[0].reason is Reason.ANSWER_LOST
