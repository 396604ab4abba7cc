"""Trying the usual names of mail servers; no login and no password is sent."""

from __future__ import annotations

from concurrent.futures import wait
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.values import IncomingProtocol, Security
from enot_desktop.services.accounts.cards import ServerAddress, ServerSettings
from enot_desktop.services.accounts.usual_servers import IMAP_PORTS, POP3_PORTS, SMTP_PORTS
from enot_desktop.services.reaching import default_context
from enot_desktop.services.transports.connections import (
    Opening,
    close_imap,
    close_pop3,
    open_imap,
    open_pop3,
    open_smtp,
)
from enot_desktop.services.transports.network import Timeouts
from enot_desktop.services.transports.parallel import hurried_pool
from enot_desktop.services.transports.protocol import DeliveryFailed, MailServer

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from concurrent.futures import Future

_AT_ONCE = 18
_ENCRYPTED = (Security.SSL, Security.STARTTLS)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Servers to try, the preferred ones first."""

    smtp: tuple[ServerAddress, ...]
    imap: tuple[ServerAddress, ...]
    pop3: tuple[ServerAddress, ...]


def usual_candidates(domain: str) -> Candidates:
    """Return the usual servers of a domain: encrypted ones only, TLS from the start preferred."""
    return Candidates(
        smtp=_addresses((f"smtp.{domain}", f"mail.{domain}", domain), SMTP_PORTS),
        imap=_addresses((f"imap.{domain}", f"mail.{domain}", domain), IMAP_PORTS),
        pop3=_addresses((f"pop.{domain}", f"pop3.{domain}", f"mail.{domain}"), POP3_PORTS),
    )


class ServerGuess:
    """Connects to all candidates at once and takes the best that speak their protocol."""

    def __init__(
        self,
        candidates: Callable[[str], Candidates] = usual_candidates,
        context: ssl.SSLContext | None = None,
        seconds: float = 6.0,
    ) -> None:
        self._candidates = candidates
        self._context = context
        self._seconds = seconds

    def settings_for(self, address: str) -> ServerSettings | None:
        """Return what answers for an address; None when no outgoing server does."""
        candidates = self._candidates(address.rpartition("@")[2])
        timeouts = Timeouts(self._seconds / 2, self._seconds / 2, self._seconds)
        opening = Opening(self._context or default_context(), timeouts)
        with hurried_pool(_AT_ONCE) as pool:
            smtp = [pool.submit(_smtp_answers, one, opening) for one in candidates.smtp]
            imap = [pool.submit(_imap_answers, one, opening) for one in candidates.imap]
            pop3 = [pool.submit(_pop3_answers, one, opening) for one in candidates.pop3]
            wait([*smtp, *imap, *pop3], timeout=self._seconds)
            outgoing = _first_answering(candidates.smtp, smtp)
            by_imap = _first_answering(candidates.imap, imap)
            by_pop3 = _first_answering(candidates.pop3, pop3)
        if outgoing is None:
            return None
        protocol = IncomingProtocol.POP3 if by_pop3 and not by_imap else IncomingProtocol.IMAP
        incoming = by_imap or by_pop3 or ServerSettings().incoming
        return ServerSettings(
            smtp=outgoing, incoming_protocol=protocol, incoming=incoming, login=address
        )


def _addresses(hosts: tuple[str, ...], ports: dict[Security, int]) -> tuple[ServerAddress, ...]:
    return tuple(
        ServerAddress(host, ports[security], security) for security in _ENCRYPTED for host in hosts
    )


def _first_answering(
    candidates: tuple[ServerAddress, ...], answers: list[Future[bool]]
) -> ServerAddress | None:
    for candidate, answer in zip(candidates, answers, strict=True):
        if answer.done() and answer.result():
            return candidate
    return None


def _nobody(address: ServerAddress) -> MailServer:
    return MailServer(address.host, address.port, address.security, login="", password="")


def _smtp_answers(address: ServerAddress, opening: Opening) -> bool:
    with suppress(DeliveryFailed):
        client = open_smtp(_nobody(address), opening)
        takes_login = client.has_extn("auth")
        client.close()
        return takes_login
    return False


def _imap_answers(address: ServerAddress, opening: Opening) -> bool:
    with suppress(DeliveryFailed):
        close_imap(open_imap(_nobody(address), opening))
        return True
    return False


def _pop3_answers(address: ServerAddress, opening: Opening) -> bool:
    with suppress(DeliveryFailed):
        close_pop3(open_pop3(_nobody(address), opening))
        return True
    return False
