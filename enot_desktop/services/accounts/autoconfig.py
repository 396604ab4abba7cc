"""Settings that providers publish for mail programs, in the form that Thunderbird reads.

The files come from anywhere, so none with a document type is read, and only names of hosts, ports
and logins are taken from them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from enot_desktop.models.values import IncomingProtocol, Security
from enot_desktop.services.accounts.cards import ServerAddress, ServerSettings
from enot_desktop.services.accounts.providers import PasswordKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from xml.etree.ElementTree import Element

    Fetch = Callable[[str], bytes | None]
    """Gets a file by its https address; None when there is none."""

_LARGEST = 64 * 1024  # bytes; real files have 2 to 5 KB
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)+$")
_SECURITY = {"SSL": Security.SSL, "STARTTLS": Security.STARTTLS}
_PASSWORD_WAYS = frozenset({"", "password-cleartext", "password-encrypted", "plain", "secure"})
_PORTS = range(1, 65536)


@dataclass(frozen=True, slots=True)
class Published:
    """Settings read from a published file, and which password they are for."""

    settings: ServerSettings
    password: PasswordKind


@dataclass(frozen=True, slots=True)
class _Server:
    kind: str
    address: ServerAddress
    login: str
    takes_password: bool


class HttpsFetch:
    """Gets files by https only, no more than 64 KB and no longer than `seconds` for each wait.

    `authorities` is a file of certificates to trust instead of the usual ones.
    """

    def __init__(self, seconds: float = 3.0, authorities: Path | None = None) -> None:
        self._seconds = seconds
        self._verify: str | bool = str(authorities) if authorities else True

    def __call__(self, url: str) -> bytes | None:
        """Return what lies at an address, or None."""
        import requests  # noqa: PLC0415 - slow to load

        try:
            with requests.get(
                url, timeout=self._seconds, stream=True, verify=self._verify
            ) as answer:
                secure = all(step.url.startswith("https://") for step in (answer, *answer.history))
                if not answer.ok or not secure:
                    return None
                return answer.raw.read(_LARGEST, decode_content=True)
        except (requests.RequestException, OSError, ValueError):
            return None


def published_at(fetch: Fetch, urls: tuple[str, ...], address: str) -> Published | None:
    """Return the settings from the first of some addresses that has any."""
    for url in urls:
        content = fetch(url)
        found = read_published(content, address) if content else None
        if found is not None:
            return found
    return None


def provider_urls(domain: str) -> tuple[str, ...]:
    """Return where a provider itself may publish its settings."""
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    )


def ispdb_urls(domain: str) -> tuple[str, ...]:
    """Return where Thunderbird's collection may have the settings of a domain."""
    return (f"https://autoconfig.thunderbird.net/v1.1/{domain}",)


def read_published(content: bytes, address: str) -> Published | None:
    """Read a published file; None when it gives no safe outgoing server."""
    root = _parsed(content)
    if root is None:
        return None
    elements = [*root.iter("outgoingServer"), *root.iter("incomingServer")]
    servers = [server for element in elements if (server := _server(element, address)) is not None]
    smtp = _best(servers, "smtp")
    if smtp is None:
        return None
    incoming = _best(servers, "imap") or _best(servers, "pop3")
    return Published(
        _settings(smtp, incoming),
        PasswordKind.ORDINARY if smtp.takes_password else PasswordKind.OAUTH,
    )


def _settings(smtp: _Server, incoming: _Server | None) -> ServerSettings:
    if incoming is None:
        return ServerSettings(smtp=smtp.address, login=smtp.login)
    return ServerSettings(
        smtp=smtp.address,
        incoming_protocol=IncomingProtocol(incoming.kind),
        incoming=incoming.address,
        login=smtp.login,
        incoming_login="" if incoming.login == smtp.login else incoming.login,
    )


class _NoDocumentType(ElementTree.TreeBuilder):
    """Builds the tree, but ends at a document type, the only place for harmful declarations."""

    def doctype(self, _name: str, _public: str | None, _system: str | None) -> None:
        """Refuse the file."""
        raise ValueError("a document type is not allowed here")


def _parsed(content: bytes) -> Element | None:
    parser = ElementTree.XMLParser(target=_NoDocumentType())  # noqa: S314 - see above
    try:
        return ElementTree.fromstring(content, parser)  # noqa: S314 - see above
    except (ElementTree.ParseError, ValueError, LookupError):
        return None


def _best(servers: list[_Server], kind: str) -> _Server | None:
    """Return the first server of a kind, rather one that takes a password."""
    fitting = [server for server in servers if server.kind == kind]
    return next((one for one in fitting if one.takes_password), next(iter(fitting), None))


def _server(element: Element, address: str) -> _Server | None:
    kind = element.get("type", "")
    host = _filled(_text(element, "hostname"), address).lower()
    security = _SECURITY.get(_text(element, "socketType"))
    port = _text(element, "port")
    ways = {(way.text or "").strip() for way in element.findall("authentication")} or {""}
    if kind not in {"smtp", "imap", "pop3"} or security is None or not _HOST.match(host):
        return None
    if not port.isdecimal() or int(port) not in _PORTS:
        return None
    return _Server(
        kind,
        ServerAddress(host, int(port), security),
        _filled(_text(element, "username"), address) or address,
        takes_password=bool(ways & _PASSWORD_WAYS),
    )


def _text(element: Element, name: str) -> str:
    return (element.findtext(name) or "").strip()


def _filled(text: str, address: str) -> str:
    local, _, domain = address.rpartition("@")
    return (
        text.replace("%EMAILADDRESS%", address)
        .replace("%EMAILLOCALPART%", local)
        .replace("%EMAILDOMAIN%", domain)
    )
