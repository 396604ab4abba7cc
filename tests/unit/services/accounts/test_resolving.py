from __future__ import annotations

import socket
from threading import Thread
from typing import TYPE_CHECKING

import dns.message
import dns.rcode
import dns.rdatatype
import dns.resolver
import dns.rrset
import pytest

from enot_desktop.services.accounts.resolving import DnsResolver, ServiceHost

if TYPE_CHECKING:
    from collections.abc import Generator

ANSWERS = {
    ("clinic.example.", "MX"): ("20 Backup.Mail.example.", "10 mx.mail.example."),
    ("nomail.example.", "MX"): ("0 .",),
    ("_imaps._tcp.clinic.example.", "SRV"): (
        "10 1 993 small.clinic.example.",
        "10 9 994 large.clinic.example.",
        "0 0 995 first.clinic.example.",
    ),
    ("_pop3s._tcp.clinic.example.", "SRV"): ("0 0 0 .",),
}


def answer(question: bytes) -> bytes:
    message = dns.message.from_wire(question)
    asked = message.question[0]
    kind = dns.rdatatype.to_text(asked.rdtype)
    reply = dns.message.make_response(message)
    records = ANSWERS.get((asked.name.to_text(), kind))
    if records:
        reply.answer.append(dns.rrset.from_text(asked.name, 60, "IN", kind, *records))
    else:
        reply.set_rcode(dns.rcode.NXDOMAIN)
    return reply.to_wire()


@pytest.fixture
def resolver() -> Generator[DnsResolver]:
    """A resolver that asks a name server of this test's own."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listener.bind(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            question, client = listener.recvfrom(4096)
            if not question:
                return
            listener.sendto(answer(question), client)

    thread = Thread(target=serve, daemon=True)
    thread.start()
    asked = dns.resolver.Resolver(configure=False)
    asked.nameservers = ["127.0.0.1"]
    asked.port = listener.getsockname()[1]
    yield DnsResolver(2.0, asked)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as farewell:
        farewell.sendto(b"", ("127.0.0.1", asked.port))
    thread.join()
    listener.close()


def test_mail_hosts_come_in_order_of_preference(resolver: DnsResolver) -> None:
    assert resolver.mx("clinic.example") == ("mx.mail.example", "backup.mail.example")


def test_services_come_in_order_of_priority_and_weight(resolver: DnsResolver) -> None:
    assert resolver.srv("_imaps._tcp", "clinic.example") == (
        ServiceHost("first.clinic.example", 995),
        ServiceHost("large.clinic.example", 994),
        ServiceHost("small.clinic.example", 993),
    )


def test_a_domain_may_say_that_it_has_none(resolver: DnsResolver) -> None:
    assert resolver.mx("nomail.example") == ()
    assert resolver.srv("_pop3s._tcp", "clinic.example") == ()


def test_no_answer_is_nothing(resolver: DnsResolver) -> None:
    silent = dns.resolver.Resolver(configure=False)
    silent.nameservers = ["127.0.0.1"]
    silent.port = 9

    assert resolver.mx("unknown.example") == ()
    assert resolver.mx("a..b") == ()
    assert DnsResolver(0.1, silent).mx("clinic.example") == ()
