"""Reaching servers of any kind: what is trusted, why it failed, what their words look like."""

from __future__ import annotations

import errno
import ipaddress
import socket
import ssl
from enum import StrEnum

from enot_desktop.models.values import Reason

_LONGEST_DETAIL = 500


class CertificateFault(StrEnum):
    """Why a certificate was refused; stands in the detail of a failure."""

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


def is_loopback(host: str) -> bool:
    """Tell whether a host is this computer itself, by its name alone."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def why_broken(cause: Exception, *, at_tls: bool = False) -> tuple[Reason, str]:
    """Say in our own words why the network broke off, and the detail of it.

    `at_tls` tells that it happened while the protected connection was being agreed on.
    """
    if isinstance(cause, ssl.SSLCertVerificationError):
        fault = _CERTIFICATE_FAULTS.get(cause.verify_code, CertificateFault.OTHER)
        return Reason.CERTIFICATE_REFUSED, fault.value
    return _reason(cause, at_tls=at_tls), str(cause)


def readable(raw: object, *secrets: str) -> str:
    """Return a server's words as clean text, whatever bytes they are, without the secrets."""
    text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)
    for secret in filter(None, secrets):
        text = text.replace(secret, "***")
    clean = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(clean.split())[:_LONGEST_DETAIL]


def break_off(connection: socket.socket) -> None:
    """End a connection from another thread: whoever waits for it wakes up with an error."""
    try:
        # Not the TLS wrapper's own method: it takes the session away from under the reader.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return


def _reason(cause: Exception, *, at_tls: bool) -> Reason:
    if isinstance(cause, ssl.SSLError) and at_tls:
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
