"""Reaching a mail server, and what its failures mean."""

from __future__ import annotations

import imaplib
import poplib
import smtplib
import socket
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

import idna

from enot_desktop.models.values import AttemptOutcome, Reason, Security, Stage
from enot_desktop.services.reaching import is_loopback, why_broken
from enot_desktop.services.transports.protocol import DeliveryFailed

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from enot_desktop.services.transports.protocol import MailServer

    Watch = Callable[[Stage], None]


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long to wait, in seconds: for a connection, a command, the answer to a whole letter."""

    connect: float = 30
    command: float = 60
    answer: float = 600


ORDINARY_TIMEOUTS = Timeouts()


def ascii_host(host: str) -> str:
    """Return a host name as the network knows it; raises `UnicodeError` when it is none."""
    if host.isascii():
        return host
    return idna.encode(host, uts46=True).decode("ascii")


def ignore_stage(_stage: Stage) -> None:
    """Watch nothing."""


def connect(
    server: MailServer,
    context: ssl.SSLContext,
    timeouts: Timeouts,
    *,
    watch: Watch = ignore_stage,
) -> socket.socket:
    """Connect, with implicit TLS when the server wants it; raises `DeliveryFailed`.

    A server without any protection is refused unless it is this computer itself.
    """
    if server.security is Security.NONE and not is_loopback(server.host):
        raise account_failure(Stage.TLS, Reason.TLS_REQUIRED)
    watch(Stage.CONNECT)
    try:
        host = ascii_host(server.host)
        plain = socket.create_connection((host, server.port), timeouts.connect)
    except (OSError, ValueError, OverflowError) as error:
        raise network_failure(error, Stage.CONNECT) from error
    with ExitStack() as undo:
        undo.callback(plain.close)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection = plain
        if server.security is Security.SSL:
            watch(Stage.TLS)
            connection = _with_tls(plain, context, host)
        undo.pop_all()
    return connection


def _with_tls(plain: socket.socket, context: ssl.SSLContext, host: str) -> ssl.SSLSocket:
    try:
        return context.wrap_socket(plain, server_hostname=host)
    except (OSError, ValueError) as error:
        raise network_failure(error, Stage.TLS) from error


def network_failure(error: Exception, stage: Stage) -> DeliveryFailed:
    """Say in our own words why the network, or a library on top of it, broke off."""
    cause = _network_cause(error)
    reason, detail = why_broken(cause, at_tls=stage is Stage.TLS)
    if reason is Reason.CERTIFICATE_REFUSED:
        stage = Stage.TLS
    return account_failure(stage, reason, detail=detail)


def account_failure(
    stage: Stage, reason: Reason, *, code: int | None = None, detail: str = ""
) -> DeliveryFailed:
    """Return a failure that concerns the whole account."""
    return DeliveryFailed(AttemptOutcome.ACCOUNT, stage, reason, code, detail)


def _network_cause(error: Exception) -> Exception:
    """Look behind the libraries' own errors, which hide what really happened."""
    hides = isinstance(error, smtplib.SMTPException | imaplib.IMAP4.error | poplib.error_proto)
    if hides and isinstance(error.__context__, OSError):
        return error.__context__
    return error
