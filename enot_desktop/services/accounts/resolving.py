"""Asking DNS which hosts take or send a domain's mail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from dns.resolver import Resolver


@dataclass(frozen=True, slots=True)
class ServiceHost:
    """A host and port that a domain names for a service."""

    host: str
    port: int


class MailResolver(Protocol):
    """Answers with nothing when there is no answer."""

    def mx(self, domain: str) -> tuple[str, ...]:
        """Return the hosts that take mail for a domain, the preferred one first."""
        ...

    def srv(self, service: str, domain: str) -> tuple[ServiceHost, ...]:
        """Return the hosts of a service such as `_imaps._tcp`, the preferred one first."""
        ...


class DnsResolver:
    """Asks the name servers that the system uses; `seconds` limits one question."""

    def __init__(self, seconds: float = 4.0, resolver: Resolver | None = None) -> None:
        self._seconds = seconds
        self._resolver = resolver

    def mx(self, domain: str) -> tuple[str, ...]:
        """Return the hosts that take mail for a domain, the preferred one first."""
        records = sorted(self._ask(domain, "MX"), key=lambda record: record.preference)
        return tuple(host for record in records if (host := _name(record.exchange)))

    def srv(self, service: str, domain: str) -> tuple[ServiceHost, ...]:
        """Return the hosts of a service such as `_imaps._tcp`, the preferred one first."""
        records = sorted(
            self._ask(f"{service}.{domain}", "SRV"),
            key=lambda record: (record.priority, -record.weight),
        )
        return tuple(
            ServiceHost(host, int(record.port))
            for record in records
            if (host := _name(record.target))
        )

    def _ask(self, name: str, kind: str) -> list[Any]:
        import dns.exception  # noqa: PLC0415 - slow to load
        import dns.resolver  # noqa: PLC0415 - slow to load

        try:
            resolver = self._resolver or dns.resolver.Resolver()
            return list(resolver.resolve(name, kind, lifetime=self._seconds, search=False))
        except (dns.exception.DNSException, OSError, ValueError):
            return []


def _name(target: object) -> str:
    """Return a host name without its last dot; the root alone means that there is no host."""
    return str(target).rstrip(".").lower()
