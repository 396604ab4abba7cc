"""What is known about the servers of large providers (`resources/mail_servers.json`)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from enot_desktop.models.resources import resource


@dataclass(frozen=True, slots=True)
class HostTraits:
    """How a provider's servers differ from ordinary ones."""

    app_password: bool = False
    """Programs must use a password of their own, not the one for the site."""
    oauth_only: bool = False
    """Passwords of any kind are refused."""
    keeps_copies: bool = False
    """Whatever is sent lands in the Sent folder without help."""


def traits_of(host: str) -> HostTraits:
    """Return the traits of a server; an unknown one has none."""
    return _table().get(host.lower().rstrip("."), HostTraits())


def keeps_copies_itself(host: str) -> bool:
    """Tell whether an SMTP server puts sent letters into the Sent folder by itself."""
    return traits_of(host).keeps_copies


@cache
def _table() -> dict[str, HostTraits]:
    providers = json.loads(resource("mail_servers.json").read_text("utf-8"))["providers"]
    table: dict[str, HostTraits] = {}
    for provider in providers:
        traits = HostTraits(
            app_password=provider.get("password") == "app",
            oauth_only=provider.get("password") == "oauth",
            keeps_copies=provider.get("keeps_copies", False),
        )
        for kind in ("smtp", "imap", "pop3"):
            table.update({server["host"]: traits for server in provider.get(kind, ())})
        table.update(dict.fromkeys(provider.get("aliases", ()), traits))
    return table
