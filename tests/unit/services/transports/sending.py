"""What the tests of sending share: a transport to a server, a letter, the failure of one."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.transports.network import Timeouts
from enot_desktop.services.transports.protocol import DeliveryFailed, ReadyLetter
from enot_desktop.services.transports.smtp import SmtpTransport
from tests.helpers.certificates import certificates
from tests.helpers.servers import LOGIN

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.services.transports.protocol import MailServer

CONTENT = b"Subject: hello\r\n\r\ntext\r\n"
PATIENT = Timeouts(5, 5, 5)
QUICK = Timeouts(0.4, 0.4, 0.4)


@contextlib.contextmanager
def transport_to(server: MailServer, timeouts: Timeouts = PATIENT) -> Generator[SmtpTransport]:
    transport = SmtpTransport(server, certificates().client, timeouts)
    try:
        yield transport
    finally:
        transport.close()


def letter(recipient: str = "owner@example.com", content: bytes = CONTENT) -> ReadyLetter:
    return ReadyLetter(LOGIN, recipient, content)


def failure_of(transport: SmtpTransport, sent: ReadyLetter | None = None) -> DeliveryFailed:
    with pytest.raises(DeliveryFailed) as caught:
        transport.send(sent or letter())
    return caught.value
