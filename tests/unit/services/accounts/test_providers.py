from __future__ import annotations

import pytest

from enot_desktop.models.resources import resource
from enot_desktop.models.values import IncomingProtocol, Security
from enot_desktop.services.accounts.cards import ServerAddress
from enot_desktop.services.accounts.providers import (
    PasswordKind,
    Provider,
    provider_of_domain,
    provider_of_host,
    provider_of_mx,
    providers,
)


def known(domain: str) -> Provider:
    provider = provider_of_domain(domain)
    assert provider is not None
    return provider


@pytest.mark.m("M03")
@pytest.mark.parametrize(
    ("domain", "smtp", "incoming"),
    [
        ("mail.ru", "smtp.mail.ru:465", "imap.mail.ru:993"),
        ("bk.ru", "smtp.mail.ru:465", "imap.mail.ru:993"),
        ("yandex.ru", "smtp.yandex.ru:465", "imap.yandex.ru:993"),
        ("ya.ru", "smtp.yandex.ru:465", "imap.yandex.ru:993"),
        ("ukr.net", "smtp.ukr.net:465", "imap.ukr.net:993"),
        ("gmail.com", "smtp.gmail.com:465", "imap.gmail.com:993"),
        ("rambler.ru", "smtp.rambler.ru:465", "imap.rambler.ru:993"),
        ("meta.ua", "smtp.meta.ua:465", "imap.meta.ua:993"),
        ("icloud.com", "smtp.mail.me.com:587", "imap.mail.me.com:993"),
    ],
)
def test_large_providers_are_known(domain: str, smtp: str, incoming: str) -> None:
    settings = known(domain).settings_for(f"clinic@{domain}")
    assert f"{settings.smtp.host}:{settings.smtp.port}" == smtp
    assert f"{settings.incoming.host}:{settings.incoming.port}" == incoming
    assert settings.incoming_protocol is IncomingProtocol.IMAP
    assert settings.login == f"clinic@{domain}"


def test_what_differs_from_the_ordinary_is_known() -> None:
    iua, icloud, polish = known("i.ua"), known("icloud.com"), known("o2.pl")
    gmail, outlook, zoho = known("gmail.com"), known("outlook.com"), known("zoho.eu")

    only_pop3 = iua.settings_for("a@i.ua")
    assert only_pop3.incoming_protocol is IncomingProtocol.POP3
    assert only_pop3.incoming == ServerAddress("pop3.i.ua", 995, Security.SSL)
    assert icloud.settings_for("a@icloud.com").login == "a@icloud.com"
    assert icloud.settings_for("a@icloud.com").incoming_login == "a"
    assert polish.settings_for("a@o2.pl").login == "a"
    assert polish.settings_for("a@o2.pl").incoming_login == ""
    assert gmail.hints.password is PasswordKind.APP
    assert outlook.hints.password is PasswordKind.OAUTH
    assert zoho.hints.mailings_forbidden


@pytest.mark.parametrize(
    ("hosts", "key"),
    [
        (("emx.mail.ru",), "mailru"),
        (("MX.yandex.net.",), "yandex"),
        (("aspmx.l.google.com", "alt1.aspmx.l.google.com"), "gmail"),
        (("clinic-ru.mail.protection.outlook.com",), "office365"),
        (("a.olc.protection.outlook.com",), "outlook"),
        (("mx.unknown.example", "mx2.zoho.eu"), "zoho_eu"),
        (("notgoogle.com",), None),
        ((), None),
    ],
)
def test_a_domain_of_ones_own_is_known_by_who_takes_its_mail(
    hosts: tuple[str, ...], key: str | None
) -> None:
    provider = provider_of_mx(hosts)

    assert (provider.hints.provider if provider else None) == key


def test_a_server_belongs_to_its_provider() -> None:
    provider = provider_of_host("imap.ukr.net")

    assert provider is not None
    assert provider.hints.provider == "ukrnet"
    assert provider_of_host("imap.clinic.example") is None


def test_the_table_is_sound() -> None:
    domains = [domain for provider in providers() for domain in provider.domains]
    keys = [provider.hints.provider for provider in providers()]

    assert len(set(domains)) == len(domains)
    assert len(set(keys)) == len(keys)
    for provider in providers():
        for server in (provider.smtp, provider.imap, provider.pop3):
            assert server is None or server.security is not Security.NONE
        assert provider.limits.hourly > 0
        assert 0 < provider.limits.attachments <= 25 * 1024 * 1024
        assert 1 <= provider.limits.connections <= 4
    assert resource("mail_servers.json").is_file()
