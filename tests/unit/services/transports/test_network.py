from __future__ import annotations

import errno
import imaplib
import smtplib
import socket
import ssl

import pytest

from enot_desktop.models.values import AttemptOutcome, Reason, Stage
from enot_desktop.services.reaching import CertificateFault, default_context
from enot_desktop.services.transports.network import (
    ascii_host,
    is_loopback,
    network_failure,
)


def tls_error(kind: type[ssl.SSLError], reason: str) -> ssl.SSLError:
    error = kind(1, reason)
    error.reason = reason
    return error


def unreadable_certificate() -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = 999
    return error


@pytest.mark.parametrize(
    ("error", "stage", "reason"),
    [
        (socket.gaierror(-2, "unknown"), Stage.CONNECT, Reason.HOST_UNKNOWN),
        (TimeoutError("timed out"), Stage.LOGIN, Reason.NO_ANSWER),
        (OSError(errno.ENETUNREACH, "unreachable"), Stage.CONNECT, Reason.NO_ANSWER),
        (OSError(errno.EHOSTUNREACH, "no route"), Stage.CONNECT, Reason.NO_ANSWER),
        (PermissionError(errno.EACCES, "blocked"), Stage.CONNECT, Reason.CONNECTION_REFUSED),
        (ConnectionRefusedError(), Stage.CONNECT, Reason.CONNECTION_REFUSED),
        (ConnectionResetError(), Stage.SENDER, Reason.CONNECTION_LOST),
        (OSError(errno.EIO, "what?"), Stage.SENDER, Reason.CONNECTION_LOST),
        (imaplib.IMAP4.abort("socket error: EOF"), Stage.CONTENT, Reason.CONNECTION_LOST),
        (smtplib.SMTPServerDisconnected("gone"), Stage.SENDER, Reason.CONNECTION_LOST),
        (tls_error(ssl.SSLEOFError, "EOF"), Stage.TLS, Reason.CONNECTION_LOST),
        (tls_error(ssl.SSLError, "WRONG_VERSION_NUMBER"), Stage.TLS, Reason.NOT_THIS_PROTOCOL),
        (tls_error(ssl.SSLError, "UNSUPPORTED_PROTOCOL"), Stage.TLS, Reason.TLS_NOT_OFFERED),
        (tls_error(ssl.SSLError, "BAD_RECORD_MAC"), Stage.SENDER, Reason.CONNECTION_LOST),
    ],
)
def test_what_broke_off_is_named(error: Exception, stage: Stage, reason: Reason) -> None:
    failure = network_failure(error, stage)

    assert (failure.outcome, failure.stage, failure.reason) == (
        AttemptOutcome.ACCOUNT,
        stage,
        reason,
    )


def test_an_odd_certificate_is_refused_all_the_same() -> None:
    failure = network_failure(unreadable_certificate(), Stage.CONNECT)

    assert (failure.stage, failure.reason) == (Stage.TLS, Reason.CERTIFICATE_REFUSED)
    assert failure.detail == CertificateFault.OTHER


def test_what_a_library_hides_is_looked_for() -> None:
    hidden = smtplib.SMTPServerDisconnected("Connection unexpectedly closed")
    hidden.__context__ = TimeoutError("timed out")

    assert network_failure(hidden, Stage.SENDER).reason is Reason.NO_ANSWER


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1"])
def test_this_computer_is_known_by_name(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["", "192.168.0.1", "localhost.example", "127.0.0.1.example", "::"]
)
def test_nothing_else_is_this_computer(host: str) -> None:
    assert not is_loopback(host)


def test_hosts_may_be_international() -> None:
    assert ascii_host("почта.Клиника.example") == "xn--80a1acny.xn--80apagcdp.example"
    assert ascii_host("smtp.mail.ru") == "smtp.mail.ru"


def test_real_servers_are_verified() -> None:
    context = default_context()

    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
