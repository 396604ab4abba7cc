"""Opening SMTP, IMAP and POP3 connections that are logged in, or saying at which step it failed."""

from __future__ import annotations

import imaplib
import ipaddress
import poplib
import smtplib
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from enot_desktop.models.values import Security, Stage
from enot_desktop.services.reaching import break_off
from enot_desktop.services.transports.conversation import speaking
from enot_desktop.services.transports.logins import log_in_imap, log_in_pop3, log_in_smtp
from enot_desktop.services.transports.network import (
    ORDINARY_TIMEOUTS,
    ascii_host,
    connect,
    ignore_stage,
)

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Callable

    from enot_desktop.services.transports.network import Timeouts, Watch
    from enot_desktop.services.transports.protocol import MailServer

ClientT = TypeVar("ClientT", smtplib.SMTP, imaplib.IMAP4, poplib.POP3)


class _Smtp(smtplib.SMTP):
    """An SMTP client over a connection that is there already."""

    def __init__(self, connection: socket.socket, host: str) -> None:
        self._connection = connection
        super().__init__(host, local_hostname=_own_name(connection))

    def _get_socket(self, *_: object) -> socket.socket:
        return self._connection


class _Imap(imaplib.IMAP4):
    """An IMAP client over a connection that is there already."""

    def __init__(self, connection: socket.socket, host: str) -> None:
        self._connection = connection
        super().__init__(host)

    def _create_socket(self, *_: object) -> socket.socket:
        return self._connection


class _Pop3(poplib.POP3):
    """A POP3 client over a connection that is there already."""

    def __init__(self, connection: socket.socket, host: str) -> None:
        self._connection = connection
        try:
            super().__init__(host)
        except (OSError, poplib.error_proto):
            with suppress(OSError):
                self.close()
            raise

    def _create_socket(self, *_: object) -> socket.socket:
        return self._connection


@dataclass(frozen=True, slots=True)
class _Steps(Generic[ClientT]):
    """How one protocol greets, goes over to TLS, logs in and hangs up."""

    greet: Callable[[socket.socket, str], ClientT]
    encrypt: Callable[[ClientT, ssl.SSLContext], None]
    log_in: Callable[[ClientT, MailServer], None]
    hang_up: Callable[[ClientT], object]


@dataclass(frozen=True, slots=True)
class Opening:
    """How connections are opened: trusted certificates, patience, and who watches the stages.

    `watch` is called before each stage: CONNECT, TLS (unless there is none), LOGIN; what it raises
    ends the opening.
    """

    context: ssl.SSLContext
    timeouts: Timeouts = ORDINARY_TIMEOUTS
    watch: Watch = ignore_stage


def open_smtp(server: MailServer, opening: Opening) -> smtplib.SMTP:
    """Return a logged-in SMTP connection; raises `DeliveryFailed` with outcome ACCOUNT."""
    return _open(server, opening, _SMTP)


def open_imap(server: MailServer, opening: Opening) -> imaplib.IMAP4:
    """Return a logged-in IMAP connection; raises `DeliveryFailed` with outcome ACCOUNT."""
    return _open(server, opening, _IMAP)


def open_pop3(server: MailServer, opening: Opening) -> poplib.POP3:
    """Return a logged-in POP3 connection; raises `DeliveryFailed` with outcome ACCOUNT."""
    return _open(server, opening, _POP3)


def close_imap(client: imaplib.IMAP4) -> None:
    """Hang up without a word; never raises."""
    with suppress(OSError):
        client.shutdown()


def close_pop3(client: poplib.POP3) -> None:
    """Hang up without a word; never raises."""
    with suppress(OSError):
        client.close()


def _open(server: MailServer, opening: Opening, steps: _Steps[ClientT]) -> ClientT:
    connection = connect(server, opening.context, opening.timeouts, watch=opening.watch)
    with ExitStack() as undo:
        undo.callback(connection.close)
        undo.callback(break_off, connection)
        with speaking(Stage.CONNECT, server):
            client = steps.greet(connection, ascii_host(server.host))
        undo.callback(_hang_up, client, steps)
        if server.security is Security.STARTTLS:
            opening.watch(Stage.TLS)
            with speaking(Stage.TLS, server):
                steps.encrypt(client, opening.context)
        opening.watch(Stage.LOGIN)
        with speaking(Stage.LOGIN, server):
            steps.log_in(client, server)
        undo.pop_all()
    if client.sock is not None:
        client.sock.settimeout(opening.timeouts.command)
    return client


def _hang_up(client: ClientT, steps: _Steps[ClientT]) -> None:
    with suppress(OSError):
        steps.hang_up(client)


def _own_name(connection: socket.socket) -> str:
    """Name this computer by its address: its own name may be Cyrillic, which SMTP forbids."""
    address = ipaddress.ip_address(connection.getsockname()[0].partition("%")[0])
    return f"[IPv6:{address}]" if address.version == 6 else f"[{address}]"  # noqa: PLR2004 - IPv6


def _greet_smtp(connection: socket.socket, host: str) -> smtplib.SMTP:
    client = _Smtp(connection, host)
    client.ehlo_or_helo_if_needed()
    return client


def _encrypt_smtp(client: smtplib.SMTP, context: ssl.SSLContext) -> None:
    client.starttls(context=context)
    client.ehlo()


def _encrypt_imap(client: imaplib.IMAP4, context: ssl.SSLContext) -> None:
    client.starttls(context)


def _encrypt_pop3(client: poplib.POP3, context: ssl.SSLContext) -> None:
    client.stls(context)


_SMTP = _Steps(_greet_smtp, _encrypt_smtp, log_in_smtp, smtplib.SMTP.close)
_IMAP = _Steps(_Imap, _encrypt_imap, log_in_imap, close_imap)
_POP3 = _Steps(_Pop3, _encrypt_pop3, log_in_pop3, poplib.POP3.close)
