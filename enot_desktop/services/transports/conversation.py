"""What it means when a mail library's conversation with a server fails before any letter."""

from __future__ import annotations

import imaplib
import poplib
import smtplib
from contextlib import contextmanager
from typing import TYPE_CHECKING

from enot_desktop.models.values import Reason, Security, Stage
from enot_desktop.services.reaching import readable
from enot_desktop.services.transports.answers import classify, classify_login
from enot_desktop.services.transports.network import account_failure, network_failure

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.services.transports.protocol import DeliveryFailed, MailServer

_TLS_FROM_THE_START = frozenset({465, 993, 995})
_NO_CODE = -1  # smtplib could not read one
_REFUSED = 554  # what SMTP would say; IMAP and POP3 have no codes
_REFUSALS = (b"-ERR", b"* BYE")
_BROKEN = ("socket error: EOF", "-ERR EOF")


@contextmanager
def speaking(stage: Stage, server: MailServer) -> Generator[None]:
    """Turn whatever the libraries raise at a stage into `DeliveryFailed` with outcome ACCOUNT."""
    try:
        yield
    except (imaplib.IMAP4.error, poplib.error_proto, OSError, ValueError) as error:
        raise _failure(error, stage, server) from None


def _failure(error: Exception, stage: Stage, server: MailServer) -> DeliveryFailed:
    if _is_broken(error):
        return _suspect_port(network_failure(error, stage), stage, server)
    code = error.smtp_code if isinstance(error, smtplib.SMTPResponseException) else None
    words = readable(_raw_words(error), server.password)
    if stage is Stage.TLS:
        return account_failure(stage, Reason.TLS_NOT_OFFERED, code=code, detail=words)
    if stage is Stage.LOGIN:
        return classify_login(code, words, server.host)
    if stage is Stage.CONNECT and _is_foreign(error, code):
        return account_failure(stage, Reason.NOT_THIS_PROTOCOL, detail=words)
    return classify(stage, code or _REFUSED, words, server.host)


def _is_broken(error: Exception) -> bool:
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return True
    if isinstance(error, imaplib.IMAP4.error | poplib.error_proto):
        text = str(error)
        return isinstance(error.__context__, OSError) or any(mark in text for mark in _BROKEN)
    return not isinstance(error, smtplib.SMTPException)


def _is_foreign(error: Exception, code: int | None) -> bool:
    """Tell whether what greets us does not speak the protocol at all."""
    if isinstance(error, smtplib.SMTPException):
        return code == _NO_CODE
    words = _raw_words(error)
    return not (isinstance(words, bytes) and words.startswith(_REFUSALS))


def _raw_words(error: Exception) -> object:
    if isinstance(error, smtplib.SMTPResponseException):
        return error.smtp_error
    return error.args[0] if error.args else ""


def _suspect_port(failure: DeliveryFailed, stage: Stage, server: MailServer) -> DeliveryFailed:
    """See a silent greeting on a port where servers wait for TLS at once as a wrong setting."""
    silent = failure.reason is Reason.NO_ANSWER and stage is Stage.CONNECT
    awaits_tls = server.port in _TLS_FROM_THE_START and server.security is not Security.SSL
    if silent and awaits_tls:
        return account_failure(stage, Reason.NOT_THIS_PROTOCOL, detail=failure.detail)
    return failure
