"""Addresses as they stand in the commands of SMTP."""

from __future__ import annotations

import re

import idna

_IMPOSSIBLE = re.compile(r"[\s<>\x00-\x1f\x7f]")


def envelope_address(address: str) -> str:
    """Return an address for the envelope, its domain in ASCII, or an empty string if it is none.

    Only the part before the @ may still be international; nothing in it can end the command.
    """
    local, at, domain = address.strip().rpartition("@")
    if not (local and at and domain) or _IMPOSSIBLE.search(local + domain):
        return ""
    if domain.isascii():
        return f"{local}@{domain}"
    try:
        return f"{local}@{idna.encode(domain, uts46=True).decode('ascii')}"
    except UnicodeError:
        return ""
