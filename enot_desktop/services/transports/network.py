"""Reaching a mail server, and what its failures mean."""

from __future__ import annotations

import errno
import imaplib
import ipaddress
import poplib
import smtplib
import socket
import ssl
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import idna

from enot_desktop.models.values import AttemptOutcome, Reason, Security, Stage
from enot_desktop.services.transports.protocol import DeliveryFailed

if TYPE_CHECKING:
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


class CertificateFault(StrEnum):
    """Why a certificate was refused; stands in `DeliveryFailed.detail`."""

    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    OTHER_NAME = "other_name"
    UNKNOWN_ISSUER = "unknown_issuer"
    OTHER = "other"


# Numbers of OpenSSL's x509_vfy.h.
_CERTIFICATE_FAULTS = {
    9: CertificateFault.NOT_YET_VALID,
    10: CertificateFault.EXPIRED,
    18: CertificateFault.UNKNOWN_ISSUER,
    19: CertificateFault.UNKNOWN_ISSUER,
    20: CertificateFault.UNKNOWN_ISSUER,
    21: CertificateFault.UNKNOWN_ISSUER,
    62: CertificateFault.OTHER_NAME,
    64: CertificateFault.OTHER_NAME,
}
_NO_TLS_AT_ALL = frozenset(
    {"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "UNEXPECTED_RECORD", "HTTP_REQUEST"}
)
_UNREACHABLE = frozenset(
    {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.ETIMEDOUT}
)
_REASONS: tuple[tuple[type[Exception], Reason], ...] = (
    (socket.gaierror, Reason.HOST_UNKNOWN),
    (ValueError, Reason.HOST_UNKNOWN),
    (TimeoutError, Reason.NO_ANSWER),
    (ConnectionRefusedError, Reason.CONNECTION_REFUSED),
    (PermissionError, Reason.CONNECTION_REFUSED),
    (OverflowError, Reason.CONNECTION_REFUSED),
)


def default_context() -> ssl.SSLContext:
    """Return the TLS settings for all real servers: certificate and name are verified."""
    context = ssl.create_default_context()
    # Some systems' Python leaves the lowest version to a file that may not name one.
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def ascii_host(host: str) -> str:
    """Return a host name as the network knows it; raises `UnicodeError` when it is none."""
    if host.isascii():
        return host
    return idna.encode(host, uts46=True).decode("ascii")


def is_loopback(host: str) -> bool:
    """Tell whether a host is this computer itself, by its name alone."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


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
    if isinstance(cause, ssl.SSLCertVerificationError):
        fault = _CERTIFICATE_FAULTS.get(cause.verify_code, CertificateFault.OTHER)
        return account_failure(Stage.TLS, Reason.CERTIFICATE_REFUSED, detail=fault.value)
    return account_failure(stage, _reason(cause, stage), detail=str(cause))


def account_failure(
    stage: Stage, reason: Reason, *, code: int | None = None, detail: str = ""
) -> DeliveryFailed:
    """Return a failure that concerns the whole account."""
    return DeliveryFailed(AttemptOutcome.ACCOUNT, stage, reason, code, detail)


def break_off(connection: socket.socket) -> None:
    """End a connection from another thread: whoever waits for it wakes up with an error."""
    try:
        # Not the TLS wrapper's own method: it takes the session away from under the reader.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return


def _network_cause(error: Exception) -> Exception:
    """Look behind the libraries' own errors, which hide what really happened."""
    hides = isinstance(error, smtplib.SMTPException | imaplib.IMAP4.error | poplib.error_proto)
    if hides and isinstance(error.__context__, OSError):
        return error.__context__
    return error


def _reason(cause: Exception, stage: Stage) -> Reason:
    if isinstance(cause, ssl.SSLError) and stage is Stage.TLS:
        return _tls_reason(cause)
    for kind, reason in _REASONS:
        if isinstance(cause, kind):
            return reason
    if isinstance(cause, OSError) and cause.errno in _UNREACHABLE:
        return Reason.NO_ANSWER
    return Reason.CONNECTION_LOST


def _tls_reason(error: ssl.SSLError) -> Reason:
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError):
        return Reason.CONNECTION_LOST
    if error.reason in _NO_TLS_AT_ALL:
        return Reason.NOT_THIS_PROTOCOL
    return Reason.TLS_NOT_OFFERED
