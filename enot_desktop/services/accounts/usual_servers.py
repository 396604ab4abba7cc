"""What most providers have in common: the ports of mail servers and their names."""

from __future__ import annotations

from enot_desktop.models.values import IncomingProtocol, Security
from enot_desktop.services.accounts.cards import ServerAddress, ServerSettings

SMTP_PORTS = {Security.SSL: 465, Security.STARTTLS: 587, Security.NONE: 25}
IMAP_PORTS = {Security.SSL: 993, Security.STARTTLS: 143, Security.NONE: 143}
POP3_PORTS = {Security.SSL: 995, Security.STARTTLS: 110, Security.NONE: 110}
INCOMING_PORTS = {IncomingProtocol.IMAP: IMAP_PORTS, IncomingProtocol.POP3: POP3_PORTS}


def usual_settings(domain: str) -> ServerSettings:
    """Return the likeliest servers of a domain, for a person to correct; nobody is asked."""
    return ServerSettings(
        smtp=ServerAddress(f"smtp.{domain}", SMTP_PORTS[Security.SSL], Security.SSL),
        incoming=ServerAddress(f"imap.{domain}", IMAP_PORTS[Security.SSL], Security.SSL),
    )
