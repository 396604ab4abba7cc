"""What the tests of connections share: opening, hanging up, catching the failure."""

from __future__ import annotations

import imaplib
import poplib
import smtplib
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import AttemptOutcome, Security
from enot_desktop.services.transports.connections import (
    Opening,
    close_imap,
    open_imap,
    open_pop3,
    open_smtp,
)
from enot_desktop.services.transports.network import Timeouts
from enot_desktop.services.transports.protocol import DeliveryFailed, MailServer
from tests.helpers.certificates import certificates
from tests.helpers.servers import imap_server, pop3_server, smtp_server

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from enot_desktop.services.sandbox.loopback_server import LoopbackServer

Client = smtplib.SMTP | imaplib.IMAP4 | poplib.POP3

QUICK = Timeouts(connect=0.3, command=0.3, answer=0.3)
PATIENT = Timeouts(connect=5, command=5, answer=5)
PROTOCOLS = ("smtp", "imap", "pop3")
OPENERS: dict[str, Callable[[MailServer, Opening], Client]] = {
    "smtp": open_smtp,
    "imap": open_imap,
    "pop3": open_pop3,
}


def opening(timeouts: Timeouts = PATIENT) -> Opening:
    """Open as a client that trusts the tests' own authority."""
    return Opening(certificates().client, timeouts)


def hang_up(client: Client) -> None:
    """End a connection of any protocol."""
    if isinstance(client, imaplib.IMAP4):
        close_imap(client)
    else:
        client.close()


def failure_of(protocol: str, server: MailServer, how: Opening | None = None) -> DeliveryFailed:
    """Return the failure of opening a connection; there must be one."""
    with pytest.raises(DeliveryFailed) as caught:
        hang_up(OPENERS[protocol](server, how or opening()))
    assert caught.value.outcome is AttemptOutcome.ACCOUNT
    return caught.value


def server_of(
    protocol: str, security: Security = Security.NONE, *, context: ssl.SSLContext | None = None
) -> AbstractContextManager[LoopbackServer]:
    """Run a server of a protocol."""
    if protocol == "smtp":
        return smtp_server(security, context=context)
    if protocol == "imap":
        return imap_server(security, context=context)
    return pop3_server(security, context=context)
