"""Finding the mail servers of an address (M04): what is known, published, or simply answers."""

from __future__ import annotations

import time
from concurrent.futures import TimeoutError as TooLate
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from enot_desktop.models.values import IncomingProtocol, Security
from enot_desktop.services.accounts.autoconfig import (
    HttpsFetch,
    Published,
    ispdb_urls,
    provider_urls,
    published_at,
)
from enot_desktop.services.accounts.cards import Limits, ServerAddress, ServerSettings
from enot_desktop.services.accounts.failures import AddressInvalid, SettingsNotFound
from enot_desktop.services.accounts.guessing import ServerGuess
from enot_desktop.services.accounts.providers import (
    Hints,
    PasswordKind,
    Provider,
    provider_of_domain,
    provider_of_host,
    provider_of_mx,
)
from enot_desktop.services.accounts.resolving import DnsResolver
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.transports.parallel import hurried_pool

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from enot_desktop.services.accounts.autoconfig import Fetch
    from enot_desktop.services.accounts.resolving import MailResolver

_SEARCHES = 8
_CAUTIOUS = Limits(hourly=100, daily=1000, pause_seconds=1, attachments=14 * 1024 * 1024)
_SHORT_SECOND_LEVELS = frozenset({"co", "com", "net", "org", "edu", "gov", "in", "kiev", "msk"})
_COUNTRY_CODE = 2


class Source(StrEnum):
    """Where settings come from, the most trustworthy first."""

    TABLE = "table"
    MX = "mx"
    AUTOCONFIG = "autoconfig"
    ISPDB = "ispdb"
    SRV = "srv"
    MX_AUTOCONFIG = "mx_autoconfig"
    GUESS = "guess"


@dataclass(frozen=True, slots=True)
class Detected:
    """Settings that were found, where, and what to know about the provider."""

    settings: ServerSettings
    source: Source
    hints: Hints


class SettingsDetector:
    """Finds settings by address, the surest source first.

    All that asks the network in parallel together takes at most `seconds`, guessing as long again.
    No password is sent anywhere.
    """

    def __init__(
        self,
        resolver: MailResolver | None = None,
        fetch: Fetch | None = None,
        guess: ServerGuess | None = None,
        seconds: float = 6.0,
    ) -> None:
        self._resolver = resolver or DnsResolver()
        self._fetch = fetch or HttpsFetch()
        self._guess = guess or ServerGuess()
        self._seconds = seconds

    def find(self, address: str) -> Detected:
        """Return the settings for an address.

        Raises `AddressInvalid`, or `SettingsNotFound` with the domain.
        """
        clean = normalise_address(address)
        if not clean:
            raise AddressInvalid(address)
        domain = clean.rpartition("@")[2]
        known = provider_of_domain(domain)
        if known is not None:
            return _from_provider(known, clean, Source.TABLE)
        found = self._search(clean, domain)
        if found is not None:
            return found
        guessed = self._guess.settings_for(clean)
        if guessed is None:
            raise SettingsNotFound(domain)
        return _with_knowledge(guessed, Source.GUESS, PasswordKind.ORDINARY)

    def _search(self, address: str, domain: str) -> Detected | None:
        """Ask all sources at once and return the surest answer."""
        ends_at = time.monotonic() + self._seconds
        with hurried_pool(_SEARCHES) as pool:
            mx = pool.submit(self._resolver.mx, domain)
            work: dict[Source, Callable[[], Detected | None]] = {
                Source.MX: lambda: _by_mx(mx.result(), address),
                Source.AUTOCONFIG: lambda: self._published(
                    Source.AUTOCONFIG, provider_urls(domain), address
                ),
                Source.ISPDB: lambda: self._published(Source.ISPDB, ispdb_urls(domain), address),
                Source.SRV: lambda: self._by_srv(address, domain),
                Source.MX_AUTOCONFIG: lambda: self._by_mx_names(mx.result(), address, domain),
            }
            searches = [pool.submit(search) for search in work.values()]
            answers = (_result(search, ends_at) for search in searches)
            return next((answer for answer in answers if answer is not None), None)

    def _published(self, source: Source, urls: tuple[str, ...], address: str) -> Detected | None:
        found = published_at(self._fetch, urls, address)
        return _from_published(found, source) if found else None

    def _by_mx_names(self, hosts: tuple[str, ...], address: str, domain: str) -> Detected | None:
        """Ask whoever takes the domain's mail, and the collection about them."""
        for name in _provider_names(hosts[:1], domain):
            urls = (*provider_urls(name)[:1], *ispdb_urls(name))
            found = self._published(Source.MX_AUTOCONFIG, urls, address)
            if found is not None:
                return found
        return None

    def _by_srv(self, address: str, domain: str) -> Detected | None:
        smtp = self._service(domain, "_submissions._tcp", "_submission._tcp")
        if smtp is None:
            return None
        imap = self._service(domain, "_imaps._tcp", "_imap._tcp")
        pop3 = None if imap else self._service(domain, "_pop3s._tcp", "_pop3._tcp")
        settings = ServerSettings(
            smtp=smtp,
            incoming_protocol=IncomingProtocol.POP3 if pop3 else IncomingProtocol.IMAP,
            incoming=imap or pop3 or ServerSettings().incoming,
            login=address,
        )
        return _with_knowledge(settings, Source.SRV, PasswordKind.ORDINARY)

    def _service(self, domain: str, with_tls: str, with_starttls: str) -> ServerAddress | None:
        for service, security in (
            (with_tls, Security.SSL),
            (with_starttls, Security.STARTTLS),
        ):
            for found in self._resolver.srv(service, domain):
                # Names from unsigned DNS would let a stranger have the password.
                own = found.host == domain or found.host.endswith("." + domain)
                if own or provider_of_host(found.host) is not None:
                    return ServerAddress(found.host, found.port, security)
        return None


def _result(search: Future[Detected | None], ends_at: float) -> Detected | None:
    try:
        return search.result(timeout=max(0.0, ends_at - time.monotonic()))
    except TooLate:
        return None


def _by_mx(hosts: tuple[str, ...], address: str) -> Detected | None:
    provider = provider_of_mx(hosts)
    return _from_provider(provider, address, Source.MX) if provider else None


def _from_provider(provider: Provider, address: str, source: Source) -> Detected:
    return Detected(provider.settings_for(address), source, provider.hints)


def _from_published(published: Published, source: Source) -> Detected:
    return _with_knowledge(published.settings, source, published.password)


def _with_knowledge(settings: ServerSettings, source: Source, password: PasswordKind) -> Detected:
    """Add what is known of the provider, if the servers are those of one."""
    provider = provider_of_host(settings.smtp.host)
    if provider is not None:
        return Detected(replace(settings, limits=provider.limits), source, provider.hints)
    return Detected(replace(settings, limits=_CAUTIOUS), source, Hints(password=password))


def _provider_names(hosts: tuple[str, ...], domain: str) -> tuple[str, ...]:
    """Return the domains behind MX hosts: without the first label, and the registered one."""
    names: list[str] = []
    for host in hosts:
        labels = host.split(".")
        country = len(labels[-1]) == _COUNTRY_CODE and labels[-2:-1]
        registered = -3 if country and labels[-2] in _SHORT_SECOND_LEVELS else -2
        names += [".".join(labels[1:]), ".".join(labels[registered:])]
    usable = (name for name in names if "." in name and name != domain)
    return tuple(dict.fromkeys(usable))
