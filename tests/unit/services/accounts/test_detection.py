from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import IncomingProtocol, Security
from enot_desktop.services.accounts.cards import ServerAddress, ServerSettings
from enot_desktop.services.accounts.detection import SettingsDetector, Source
from enot_desktop.services.accounts.failures import AddressInvalid, SettingsNotFound
from enot_desktop.services.accounts.guessing import Candidates, ServerGuess, usual_candidates
from enot_desktop.services.accounts.providers import PasswordKind
from enot_desktop.services.accounts.resolving import ServiceHost
from tests.helpers.certificates import certificates
from tests.helpers.scripted import ScriptedServer, Talk
from tests.helpers.servers import imap_server, pop3_server, smtp_server
from tests.unit.services.accounts.test_autoconfig import published, server

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.sandbox.loopback_server import LoopbackServer

ADDRESS = "vet@clinic.example"
NOTHING = Candidates((), (), ())
FILE = published(server(), server("imap", "imap.clinic.example", "993"))


@dataclass
class StubResolver:
    """Answers as told, and remembers what it was asked."""

    mx_hosts: tuple[str, ...] = ()
    services: dict[str, tuple[ServiceHost, ...]] = field(
        default_factory=dict[str, tuple[ServiceHost, ...]]
    )
    asked: list[str] = field(default_factory=list[str])

    def mx(self, domain: str) -> tuple[str, ...]:
        self.asked.append(domain)
        return self.mx_hosts

    def srv(self, service: str, domain: str) -> tuple[ServiceHost, ...]:
        self.asked.append(f"{service}.{domain}")
        return self.services.get(service, ())


def detector(
    resolver: StubResolver | None = None,
    fetch: Callable[[str], bytes | None] = lambda _: None,
    *,
    candidates: Candidates = NOTHING,
    seconds: float = 5.0,
) -> SettingsDetector:
    guess = ServerGuess(lambda _: candidates, certificates().client, 3.0)
    return SettingsDetector(resolver or StubResolver(), fetch, guess, seconds)


@pytest.mark.m("M04")
def test_a_known_domain_needs_no_network() -> None:
    resolver = StubResolver()
    asked: list[str] = []

    def fetch(url: str) -> None:
        asked.append(url)

    found = detector(resolver, fetch).find(" Vet@Mail.RU ")

    assert found.source is Source.TABLE
    assert found.settings.smtp == ServerAddress("smtp.mail.ru", 465, Security.SSL)
    assert found.settings.login == "vet@mail.ru"
    assert found.hints.password is PasswordKind.APP
    assert found.settings.limits.daily == 300
    assert resolver.asked == asked == []


@pytest.mark.m("M04")
def test_a_domain_of_ones_own_at_a_known_provider() -> None:
    resolver = StubResolver(mx_hosts=("mx.yandex.net",))

    found = detector(resolver, lambda _: FILE).find("vet@клиника.example")

    assert found.source is Source.MX
    assert found.settings.smtp.host == "smtp.yandex.ru"
    assert found.settings.login == "vet@xn--80apagcdp.example"
    assert found.hints.provider == "yandex"
    assert resolver.asked[0] == "xn--80apagcdp.example"


def test_what_the_provider_publishes_goes_before_the_collection() -> None:
    other = published(server(host="smtp.other.example"))

    def fetch(url: str) -> bytes | None:
        return other if "thunderbird" in url else FILE if ".well-known" in url else None

    found = detector(fetch=fetch).find(ADDRESS)
    only_collection = detector(fetch=lambda url: other if "thunderbird" in url else None)

    assert found.source is Source.AUTOCONFIG
    assert found.settings.smtp.host == "smtp.clinic.example"
    assert found.settings.limits.hourly > 0
    assert only_collection.find(ADDRESS).source is Source.ISPDB


def test_a_published_file_may_lead_to_a_known_provider() -> None:
    content = published(server(host="smtp.gmail.com"), server("imap", "imap.gmail.com", "993"))

    found = detector(fetch=lambda _: content).find(ADDRESS)

    assert found.hints.password is PasswordKind.APP
    assert found.settings.limits.daily == 450


def test_servers_named_in_dns() -> None:
    resolver = StubResolver(
        services={
            "_submissions._tcp": (ServiceHost("evil.example", 465),),
            "_submission._tcp": (ServiceHost("smtp.clinic.example", 587),),
            "_pop3s._tcp": (ServiceHost("pop.clinic.example", 995),),
        }
    )

    found = detector(resolver).find(ADDRESS)

    assert found.source is Source.SRV
    assert found.settings.smtp == ServerAddress("smtp.clinic.example", 587, Security.STARTTLS)
    assert found.settings.incoming_protocol is IncomingProtocol.POP3
    assert found.settings.incoming == ServerAddress("pop.clinic.example", 995, Security.SSL)


@pytest.mark.parametrize("host", ["smtp.yandex.ru", "clinic.example"])
def test_dns_may_name_the_domain_itself_or_a_known_provider(host: str) -> None:
    services = {
        "_submissions._tcp": (ServiceHost(host, 465),),
        "_imaps._tcp": (ServiceHost(host, 993),),
    }

    found = detector(StubResolver(services=services)).find(ADDRESS)

    assert found.settings.smtp.host == found.settings.incoming.host == host
    assert found.settings.incoming_protocol is IncomingProtocol.IMAP


@pytest.mark.parametrize(
    ("mx", "asked"),
    [
        ("mx1.in.hoster.example", "autoconfig.in.hoster.example"),
        ("mx1.in.hoster.example", "autoconfig.hoster.example"),
        ("mx1.hoster.co.uk", "autoconfig.hoster.co.uk"),
        ("a.mx.hoster.com.ua", "thunderbird.net/v1.1/hoster.com.ua"),
    ],
)
def test_whoever_takes_the_mail_is_asked_too(mx: str, asked: str) -> None:
    found = detector(StubResolver(mx_hosts=(mx,)), lambda url: FILE if asked in url else None).find(
        ADDRESS
    )

    assert found.source is Source.MX_AUTOCONFIG
    assert found.settings.smtp.host == "smtp.clinic.example"


def test_a_domain_that_takes_its_own_mail_is_not_asked_twice() -> None:
    urls: list[str] = []

    def fetch(url: str) -> None:
        urls.append(url)

    with pytest.raises(SettingsNotFound) as caught:
        detector(StubResolver(mx_hosts=("mx.clinic.example", "localhost")), fetch).find(ADDRESS)

    assert caught.value.domain == "clinic.example"
    assert len(urls) == len(set(urls)) == 3


def test_sources_that_do_not_answer_are_not_waited_for() -> None:
    never = Event()

    def fetch(url: str) -> bytes | None:
        if "thunderbird" in url:
            return FILE
        never.wait(20)
        return None

    found = detector(fetch=fetch, seconds=0.2).find(ADDRESS)
    never.set()

    assert found.source is Source.ISPDB


@pytest.mark.parametrize("address", ["", "vet", "vet@", "@clinic.example", "a b@c.example"])
def test_what_is_no_address_is_not_looked_for(address: str) -> None:
    with pytest.raises(AddressInvalid):
        detector().find(address)


def reachable(running: LoopbackServer) -> ServerAddress:
    return ServerAddress("localhost", running.port, running.settings.security)


@pytest.mark.m("M04")
def test_servers_that_answer_are_taken_in_order_of_preference() -> None:
    gone = ServerAddress("localhost", 1, Security.SSL)
    with ExitStack() as stack:
        start = stack.enter_context
        stranger = start(smtp_server(Security.SSL, context=certificates().stranger))
        starttls, ssl = start(smtp_server(Security.STARTTLS)), start(smtp_server(Security.SSL))
        imap, pop3 = start(imap_server(Security.SSL)), start(pop3_server(Security.SSL))
        smtp = (gone, reachable(stranger), reachable(ssl), reachable(starttls))
        both = Candidates(smtp, (gone, reachable(imap)), (gone, reachable(pop3)))
        found = detector(candidates=both).find(ADDRESS)
        only_pop3 = detector(candidates=Candidates(smtp[3:], (), both.pop3)).find(ADDRESS)
        alone = detector(candidates=Candidates(smtp, (), ())).find(ADDRESS)

    assert found.source is Source.GUESS
    assert found.settings.smtp == reachable(ssl)
    assert found.settings.incoming == reachable(imap)
    assert found.settings.login == ADDRESS
    assert only_pop3.settings.incoming_protocol is IncomingProtocol.POP3
    assert only_pop3.settings.smtp == reachable(starttls)
    assert alone.settings.incoming == ServerSettings().incoming


def test_guessing_sends_no_login_and_needs_a_server_that_wants_one() -> None:
    def script(talk: Talk) -> None:
        talk.say("220 hello")
        talk.answer(ehlo="250-hello\r\n250 AUTH PLAIN")

    with (
        smtp_server(login_wanted=False) as relay,
        ScriptedServer(script) as running,
    ):
        wanted = ServerAddress("localhost", running.port, Security.NONE)
        smtp = (reachable(relay), wanted)
        found = detector(candidates=Candidates(smtp, (), ())).find(ADDRESS)

    assert found.settings.smtp == wanted
    assert not any(b"AUTH" in line for line in running.talks[0].heard)


def test_usual_names_are_tried_with_encryption_only() -> None:
    candidates = usual_candidates("clinic.example")

    assert candidates.smtp[0] == ServerAddress("smtp.clinic.example", 465, Security.SSL)
    assert {one.port for one in candidates.smtp} == {465, 587}
    everything = (*candidates.smtp, *candidates.imap, *candidates.pop3)
    assert all(one.security is not Security.NONE for one in everything)
    assert {one.host for one in everything} >= {"mail.clinic.example", "imap.clinic.example"}
