"""Logging in with any sign in login and password; an empty login means that none is wanted.

The standard library's own ways take ASCII only, and put the password into the error otherwise.
"""

from __future__ import annotations

import base64
import hmac
from typing import TYPE_CHECKING, Any, cast

from enot_desktop.models.values import Reason, Stage
from enot_desktop.services.reaching import readable
from enot_desktop.services.transports.answers import classify_login
from enot_desktop.services.transports.network import account_failure

if TYPE_CHECKING:
    import imaplib
    import poplib
    import smtplib
    from collections.abc import Callable

    from enot_desktop.services.transports.protocol import MailServer

_ACCEPTED = frozenset({235, 503})  # 503: logged in already
_GO_ON = 334


def log_in_smtp(client: smtplib.SMTP, server: MailServer) -> None:
    """Log in to an SMTP server."""
    if not server.login:
        return
    offered = client.esmtp_features.get("auth", "").upper().split()
    way = next((_SMTP_WAYS[name] for name in _SMTP_WAYS if name in offered), None)
    if way is None:
        raise account_failure(Stage.LOGIN, Reason.LOGIN_NOT_OFFERED, detail=" ".join(offered))
    code, words = way(client, server)
    if code not in _ACCEPTED:
        secrets = (_encoded(_plain_bytes(server)), _encoded(server.password), server.password)
        raise classify_login(code, readable(words, *secrets), server.host)


def log_in_imap(client: imaplib.IMAP4, server: MailServer) -> None:
    """Log in to an IMAP server."""
    if not server.login:
        return
    offered = {str(name).upper() for name in client.capabilities}
    try:
        if "AUTH=PLAIN" in offered:
            client.authenticate("PLAIN", lambda _: _plain_bytes(server))
        elif "LOGINDISABLED" in offered or not _fits_a_line(server):
            raise account_failure(Stage.LOGIN, Reason.LOGIN_NOT_OFFERED)
        else:
            _log_in_imap_by_line(client, server)
    except client.abort:
        raise
    except client.error as error:
        words = readable(error.args[0] if error.args else "", server.password)
        raise classify_login(None, words, server.host) from None


def log_in_pop3(client: poplib.POP3, server: MailServer) -> None:
    """Log in to a POP3 server."""
    if not server.login:
        return
    if not _fits_a_line(server):
        raise account_failure(Stage.LOGIN, Reason.LOGIN_REFUSED)
    client.user(server.login)
    client.pass_(server.password)


def _log_in_imap_by_line(client: imaplib.IMAP4, server: MailServer) -> None:
    # `login` of the library takes ASCII only; the general command takes bytes as they are.
    command = cast("Any", client).xatom
    kind, data = command("LOGIN", _quoted(server.login), _quoted(server.password))
    if kind != "OK":
        raise client.error(data[-1])
    client.state = "AUTH"


def _quoted(text: str) -> bytes:
    return b'"' + text.replace("\\", "\\\\").replace('"', '\\"').encode() + b'"'


def _fits_a_line(server: MailServer) -> bool:
    return not any(sign in server.login + server.password for sign in "\r\n\0")


def _plain_bytes(server: MailServer) -> bytes:
    return f"\0{server.login}\0{server.password}".encode()


def _encoded(value: str | bytes) -> str:
    raw = value.encode() if isinstance(value, str) else value
    return base64.b64encode(raw).decode("ascii")


def _smtp_plain(client: smtplib.SMTP, server: MailServer) -> tuple[int, bytes]:
    secret = _encoded(_plain_bytes(server))
    code, words = client.docmd("AUTH", f"PLAIN {secret}")
    return client.docmd(secret) if code == _GO_ON else (code, words)


def _smtp_login(client: smtplib.SMTP, server: MailServer) -> tuple[int, bytes]:
    code, words = client.docmd("AUTH", "LOGIN")
    for value in (server.login, server.password):
        if code != _GO_ON:
            break
        code, words = client.docmd(_encoded(value))
    return code, words


def _smtp_cram_md5(client: smtplib.SMTP, server: MailServer) -> tuple[int, bytes]:
    code, words = client.docmd("AUTH", "CRAM-MD5")
    if code != _GO_ON:
        return code, words
    challenge = base64.b64decode(words)
    digest = hmac.new(server.password.encode(), challenge, "md5").hexdigest()
    return client.docmd(_encoded(f"{server.login} {digest}"))


_SMTP_WAYS: dict[str, Callable[[smtplib.SMTP, MailServer], tuple[int, bytes]]] = {
    "PLAIN": _smtp_plain,
    "LOGIN": _smtp_login,
    "CRAM-MD5": _smtp_cram_md5,
}
