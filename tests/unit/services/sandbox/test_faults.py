"""When a fault strikes."""

from __future__ import annotations

import pytest

from enot_desktop.models.values import Security
from enot_desktop.services.sandbox.faults import GREYLISTED, NO_SUCH_USER, Fault, Faults, Point
from enot_desktop.services.sandbox.loopback_server import ServerSettings
from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.services.sandbox.pop3_server import Pop3Server
from tests.helpers.servers import let_in, smtp_server


def test_a_fault_lets_some_pass_and_strikes_some() -> None:
    faults = Faults()
    fault = Fault(point=Point.SENDER, answer=GREYLISTED, after=2, times=3)
    faults.add(fault)
    struck = [faults.take(Point.SENDER) is fault for _ in range(7)]
    assert struck == [False, False, True, True, True, False, False]


def test_a_fault_concerns_its_point_and_its_address() -> None:
    faults = Faults()
    one = Fault(point=Point.RECIPIENT, answer=NO_SUCH_USER, recipient="A@example.com")
    everyone = Fault(point=Point.RECIPIENT, delay=1)
    faults.add(one, everyone)
    assert faults.take(Point.SENDER, ["a@example.com"]) is None
    assert faults.take(Point.RECIPIENT, ["b@example.com", "a@Example.com"]) is one
    assert faults.take(Point.RECIPIENT, ["b@example.com"]) is everyone
    faults.clear()
    assert faults.take(Point.RECIPIENT, ["a@example.com"]) is None


def test_encryption_without_a_certificate_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="certificate"):
        Pop3Server(Mailboxes(), let_in, ServerSettings(Security.SSL))


def test_a_taken_port_is_told() -> None:
    with smtp_server() as server:
        other = Pop3Server(Mailboxes(), let_in, ServerSettings(port=server.port))
        with pytest.raises(OSError, match="in use"):
            other.start()
        other.stop()
