"""Certificates for loopback servers: one the client trusts, and ones it must refuse."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

import trustme


@dataclass(frozen=True, slots=True)
class Certificates:
    """Server contexts with different certificates, and the client's context that judges them.

    `good` is for 127.0.0.1 and localhost; `stranger` comes from an unknown authority, `other_name`
    is for another host, `expired` was good long ago.
    """

    client: ssl.SSLContext
    good: ssl.SSLContext
    stranger: ssl.SSLContext
    other_name: ssl.SSLContext
    expired: ssl.SSLContext


@cache
def certificates() -> Certificates:
    """Return the certificates of this run of the tests; they are made once."""
    known, unknown = trustme.CA(), trustme.CA()
    client = ssl.create_default_context()
    known.configure_trust(client)
    return Certificates(
        client=client,
        good=_server_context(known.issue_cert("127.0.0.1", "localhost")),
        stranger=_server_context(unknown.issue_cert("127.0.0.1", "localhost")),
        other_name=_server_context(known.issue_cert("mail.other.example")),
        expired=_server_context(
            known.issue_cert("127.0.0.1", "localhost", not_after=datetime(2020, 1, 2, tzinfo=UTC))
        ),
    )


def _server_context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
