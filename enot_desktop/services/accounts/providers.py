"""What is known beforehand about large providers (`resources/mail_servers.json`)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from enot_desktop.models.resources import resource
from enot_desktop.models.values import IncomingProtocol, Security
from enot_desktop.services.accounts.cards import Limits, ServerAddress, ServerSettings

_MEGABYTE = 1024 * 1024


class PasswordKind(StrEnum):
    """Which password a provider wants from a mail program."""

    ORDINARY = "ordinary"
    APP = "app"
    OAUTH = "oauth"
    """None at all: passwords are refused, and signing in through a browser is not offered here."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What a person must know about a provider before typing the password.

    `enable_access`: access for mail programs must be switched on in the mailbox's settings;
    `mailings_forbidden`: its rules forbid mailings.
    """

    provider: str = ""
    provider_name: str = ""
    password: PasswordKind = PasswordKind.ORDINARY
    enable_access: bool = False
    mailings_forbidden: bool = False


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider: whose mail it has (by domain and by MX host), and how to reach its servers."""

    domains: tuple[str, ...]
    mx_suffixes: tuple[str, ...]
    hints: Hints
    smtp: ServerAddress
    imap: ServerAddress | None
    pop3: ServerAddress | None
    local_login: bool
    local_incoming_login: bool
    limits: Limits

    def settings_for(self, address: str) -> ServerSettings:
        """Return the settings for an address; IMAP is preferred to POP3."""
        local = address.rpartition("@")[0]
        blank = ServerSettings()
        incoming = self.imap or self.pop3
        no_imap = self.imap is None and self.pop3 is not None
        login = local if self.local_login else address
        incoming_login = local if self.local_incoming_login else address
        return ServerSettings(
            smtp=self.smtp,
            incoming_protocol=IncomingProtocol.POP3 if no_imap else IncomingProtocol.IMAP,
            incoming=incoming or blank.incoming,
            login=login,
            incoming_login="" if incoming_login == login else incoming_login,
            limits=self.limits,
        )


def provider_of_domain(domain: str) -> Provider | None:
    """Return the provider that a mail domain belongs to."""
    return next((one for one in providers() if domain in one.domains), None)


def provider_of_mx(hosts: tuple[str, ...]) -> Provider | None:
    """Return the provider that takes the mail of a domain, by the hosts in its MX records."""
    for host in hosts:
        name = "." + host.lower().rstrip(".")
        matches = [
            (len(suffix), provider)
            for provider in providers()
            for suffix in provider.mx_suffixes
            if name.endswith("." + suffix)
        ]
        if matches:
            return max(matches, key=lambda match: match[0])[1]
    return None


def provider_of_host(host: str) -> Provider | None:
    """Return the provider that a mail server belongs to."""
    for provider in providers():
        servers = (provider.smtp, provider.imap, provider.pop3)
        if any(server and server.host == host for server in servers):
            return provider
    return None


@cache
def providers() -> tuple[Provider, ...]:
    """Return all known providers."""
    table = json.loads(resource("mail_servers.json").read_text("utf-8"))
    return tuple(_provider(entry) for entry in table["providers"])


def _provider(entry: dict[str, Any]) -> Provider:
    limits = entry["limits"]
    return Provider(
        domains=tuple(entry["domains"]),
        mx_suffixes=tuple(entry.get("mx", ())),
        hints=Hints(
            provider=entry["key"],
            provider_name=entry["name"],
            password=PasswordKind(entry.get("password", "ordinary")),
            enable_access=entry.get("enable_access", False),
            mailings_forbidden=entry.get("mailings_forbidden", False),
        ),
        smtp=_address(entry["smtp"][0]),
        imap=_first(entry, "imap"),
        pop3=_first(entry, "pop3"),
        local_login=entry.get("login") == "local",
        local_incoming_login=entry.get("incoming_login") == "local",
        limits=Limits(
            hourly=limits["hourly"],
            daily=limits["daily"],
            pause_seconds=float(limits["pause"]),
            connections=limits["connections"],
            attachments=limits["attachments_mb"] * _MEGABYTE,
        ),
    )


def _first(entry: dict[str, Any], kind: str) -> ServerAddress | None:
    servers = entry.get(kind)
    return _address(servers[0]) if servers else None


def _address(server: dict[str, Any]) -> ServerAddress:
    return ServerAddress(server["host"], server["port"], Security(server["security"]))
