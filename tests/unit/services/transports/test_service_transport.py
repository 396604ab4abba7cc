"""The way to SendPulse, against the invented one over a real socket."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import AttemptOutcome, Reason
from enot_desktop.services.letters.bodies import BodyContent, BodyFile
from enot_desktop.services.letters.composing import Personal, Sender
from enot_desktop.services.letters.service_letter import PreparedServiceLetter
from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.services.sandbox.sendpulse.faults import LOST_BEFORE, PAGE_INSTEAD, Trouble
from enot_desktop.services.sandbox.sendpulse.options import SENDER_ADDRESS, Options
from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.transports.protocol import DeliveryFailed, ReadyLetter
from enot_desktop.services.transports.service import ServiceTransport

if TYPE_CHECKING:
    from collections.abc import Generator
    from threading import Event

    from tests.conftest import SettableClock

pytestmark = pytest.mark.m("M27")
TO = "anna@mail.example"


def _no_files(file: BodyFile) -> bytes:
    raise AssertionError(file)


def _letter(recipient: str = TO, sender: str = SENDER_ADDRESS) -> ReadyLetter:
    prepared = PreparedServiceLetter(
        BodyContent("Тема", "<p>Ждём вас</p>"), Sender(sender, "Клиника"), _no_files
    )
    noon = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    content = prepared.compose(Personal(recipient, "Анна", {}, "<1@enot.example>", noon))
    return ReadyLetter(sender, recipient, content)


def _dont_wait(seconds: float, stop: Event | None) -> None:
    """Take any pause for over."""


@pytest.fixture
def simulator(clock: SettableClock) -> Generator[Simulator]:
    running = Simulator(Mailboxes(), clock, Options.for_tests())
    running.start()
    yield running
    running.stop()


@pytest.fixture
def transport(simulator: Simulator) -> Generator[ServiceTransport]:
    service = SendPulse(simulator.url, wait=_dont_wait)
    yield ServiceTransport(service.connect(simulator.keys))
    service.close()


def _asked(simulator: Simulator) -> list[str]:
    return [heard.path for heard in simulator.heard]


def test_one_token_serves_for_many_letters(
    transport: ServiceTransport, simulator: Simulator
) -> None:
    transport.open()
    transport.open()
    numbers = {transport.send(_letter()) for _ in range(3)}
    assert len(numbers) == 3
    assert _asked(simulator) == ["/oauth/access_token", *["/smtp/emails"] * 3]
    assert [letter.recipient for letter in simulator.mailboxes.letters()] == [TO] * 3


def test_a_token_that_ends_in_the_middle_costs_no_letter(
    transport: ServiceTransport, simulator: Simulator
) -> None:
    transport.send(_letter())
    simulator.end_tokens()
    assert transport.send(_letter())
    assert simulator.mailboxes.count == 2


@pytest.mark.parametrize("trouble", [LOST_BEFORE, PAGE_INSTEAD])
def test_after_a_lost_answer_the_service_is_looked_for_first(
    transport: ServiceTransport, simulator: Simulator, trouble: Trouble
) -> None:
    simulator.faults.add(trouble, path="/smtp/emails")
    with pytest.raises(DeliveryFailed) as failed:
        transport.send(_letter())
    assert failed.value.outcome is AttemptOutcome.UNKNOWN
    transport.open()
    assert _asked(simulator)[-1] == "/oauth/access_token"
    transport.close()
    transport.open()
    assert _asked(simulator).count("/oauth/access_token") == 3


def test_a_refused_letter_leaves_the_way_open(
    transport: ServiceTransport, simulator: Simulator
) -> None:
    with pytest.raises(DeliveryFailed) as failed:
        transport.send(_letter(sender="somebody@enot.example"))
    assert failed.value.reason is Reason.SENDER_REFUSED
    transport.open()
    assert transport.send(_letter())
    assert _asked(simulator).count("/oauth/access_token") == 1


def test_a_sender_that_is_no_address_concerns_the_account(transport: ServiceTransport) -> None:
    with pytest.raises(DeliveryFailed) as failed:
        transport.send(_letter(sender="nobody"))
    assert (failed.value.outcome, failed.value.reason) == (
        AttemptOutcome.ACCOUNT,
        Reason.SENDER_REFUSED,
    )


def test_a_service_that_is_not_there_concerns_the_account(
    transport: ServiceTransport, simulator: Simulator
) -> None:
    simulator.stop()
    with pytest.raises(DeliveryFailed) as failed:
        transport.open()
    assert (failed.value.outcome, failed.value.reason) == (
        AttemptOutcome.ACCOUNT,
        Reason.CONNECTION_REFUSED,
    )
