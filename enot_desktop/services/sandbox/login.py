"""Reading what a client sends to log in."""

from __future__ import annotations

import base64
import binascii

_PLAIN_PARTS = 3


class LoginCancelled(Exception):
    """The client gave up, or sent what cannot be read."""


def text_from_base64(encoded: str) -> str:
    """Return the text; raises `LoginCancelled`."""
    try:
        return base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, ValueError) as error:
        raise LoginCancelled from error


def plain_credentials(encoded: str) -> tuple[str, str]:
    """Return login and password out of a PLAIN response (RFC 4616); raises `LoginCancelled`."""
    parts = text_from_base64(encoded).split("\0")
    if len(parts) != _PLAIN_PARTS:
        raise LoginCancelled
    return parts[1], parts[2]
