"""Real mail servers on 127.0.0.1 for tests, with and without encryption."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from enot_desktop.models.values import Security
from enot_desktop.services.sandbox.imap_server import ImapServer, ImapSettings
from enot_desktop.services.sandbox.loopback_server import HOST, ServerSettings
from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.services.sandbox.pop3_server import Pop3Server
from enot_desktop.services.sandbox.smtp_server import SmtpServer, SmtpSettings
from enot_desktop.services.transports.protocol import MailServer
from tests.helpers.certificates import certificates

if TYPE_CHECKING:
    import ssl
    from collections.abc import Generator

    from enot_desktop.services.sandbox.loopback_server import LoopbackServer

LOGIN = "klinika@enot.example"
PASSWORD = "пароль-Secret 1"


def let_in(login: str, password: str) -> bool:
    """Let in the one account of the tests."""
    return (login, password) == (LOGIN, PASSWORD)


def protected(
    security: Security = Security.SSL, context: ssl.SSLContext | None = None
) -> ServerSettings:
    """Return settings with a certificate, by default one that the tests' client trusts."""
    if security is Security.NONE:
        return ServerSettings()
    return ServerSettings(security, context or certificates().good)


@contextmanager
def running(server: LoopbackServer) -> Generator[None]:
    """Run a server for the time of a block."""
    server.start()
    try:
        yield
    finally:
        server.stop()


@contextmanager
def smtp_server(
    security: Security = Security.NONE,
    *,
    context: ssl.SSLContext | None = None,
    size_limit: int = SmtpSettings.size_limit,
    login_wanted: bool = True,
    mailboxes: Mailboxes | None = None,
) -> Generator[SmtpServer]:
    """Run an SMTP server; its letters are in `server.mailboxes`, its faults in `server.faults`."""
    settings = protected(security, context)
    server = SmtpServer(
        mailboxes or Mailboxes(),
        let_in,
        SmtpSettings(
            settings.security, settings.context, size_limit=size_limit, login_wanted=login_wanted
        ),
    )
    with running(server):
        yield server


@contextmanager
def imap_server(
    security: Security = Security.NONE,
    *,
    context: ssl.SSLContext | None = None,
    folders: tuple[tuple[str, str], ...] = ImapSettings.folders,
    tells_special_use: bool = True,
    mailboxes: Mailboxes | None = None,
) -> Generator[ImapServer]:
    """Run an IMAP server; `folders` are names as they go over the wire with their special use."""
    settings = protected(security, context)
    server = ImapServer(
        mailboxes or Mailboxes(),
        let_in,
        ImapSettings(
            settings.security,
            settings.context,
            folders=folders,
            tells_special_use=tells_special_use,
        ),
    )
    with running(server):
        yield server


@contextmanager
def pop3_server(
    security: Security = Security.NONE,
    *,
    context: ssl.SSLContext | None = None,
    mailboxes: Mailboxes | None = None,
) -> Generator[Pop3Server]:
    """Run a POP3 server."""
    server = Pop3Server(mailboxes or Mailboxes(), let_in, protected(security, context))
    with running(server):
        yield server


def mail_server(
    server: LoopbackServer, *, login: str = LOGIN, password: str = PASSWORD, host: str = HOST
) -> MailServer:
    """Return how a client reaches a running server."""
    return MailServer(host, server.port, server.settings.security, login, password)
