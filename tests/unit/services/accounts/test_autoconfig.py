from __future__ import annotations

import ssl
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING

import pytest
import trustme

from enot_desktop.models.values import IncomingProtocol, Security
from enot_desktop.services.accounts.autoconfig import (
    HttpsFetch,
    ispdb_urls,
    provider_urls,
    published_at,
    read_published,
)
from enot_desktop.services.accounts.cards import ServerAddress
from enot_desktop.services.accounts.providers import PasswordKind

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

ADDRESS = "vet@clinic.example"


def server(
    kind: str = "smtp",
    host: str = "smtp.clinic.example",
    port: str = "465",
    security: str = "SSL",
    *,
    login: str = "%EMAILADDRESS%",
    way: str = "password-cleartext",
) -> str:
    element = "outgoingServer" if kind == "smtp" else "incomingServer"
    return f"""<{element} type="{kind}"><hostname>{host}</hostname><port>{port}</port>
        <socketType>{security}</socketType><username>{login}</username>
        <authentication>{way}</authentication></{element}>"""


def published(*servers: str) -> bytes:
    inner = "".join(servers)
    return (
        f'<?xml version="1.0"?><clientConfig version="1.1">'
        f'<emailProvider id="x">{inner}</emailProvider></clientConfig>'
    ).encode()


def test_a_published_file_gives_the_servers() -> None:
    content = published(
        server("pop3", "pop.clinic.example", "995"),
        server("imap", "imap.%EMAILDOMAIN%", "143", "STARTTLS", login="%EMAILLOCALPART%"),
        server("imap", "second.clinic.example", "993"),
        server(),
        server(host="second.clinic.example"),
    )

    found = read_published(content, ADDRESS)

    assert found is not None
    settings = found.settings
    assert settings.smtp == ServerAddress("smtp.clinic.example", 465, Security.SSL)
    assert settings.incoming == ServerAddress("imap.clinic.example", 143, Security.STARTTLS)
    assert settings.incoming_protocol is IncomingProtocol.IMAP
    assert (settings.login, settings.incoming_login) == (ADDRESS, "vet")
    assert found.password is PasswordKind.ORDINARY


def test_pop3_serves_where_there_is_no_imap_and_sending_alone_is_enough() -> None:
    with_pop3 = read_published(published(server(), server("pop3", "pop.x.example", "995")), ADDRESS)
    alone = read_published(published(server(login="")), ADDRESS)

    assert with_pop3 is not None
    assert with_pop3.settings.incoming_protocol is IncomingProtocol.POP3
    assert alone is not None
    assert alone.settings.login == ADDRESS
    assert alone.settings.incoming.host == ""


def test_a_server_that_takes_passwords_is_preferred() -> None:
    oauth = server(host="oauth.clinic.example", way="OAuth2")
    both = read_published(published(oauth, server()), ADDRESS)
    only = read_published(published(oauth), ADDRESS)

    assert both is not None
    assert both.settings.smtp.host == "smtp.clinic.example"
    assert only is not None
    assert only.password is PasswordKind.OAUTH


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>not found",
        b"\xff\xfe\x00garbage",
        b'<?xml version="1.0" encoding="nonsense"?><a/>',
        published(),
        published(server("imap")),
        published(server(security="plain")),
        published(server(port="0")),
        published(server(port="70000")),
        published(server(port="-1")),
        published(server(host="")),
        published(server(host="http://evil.example/")),
        published(server(host="a b.example")),
        published(server(host="localhost")),
        published(server(kind="exchange")),
        b'<!DOCTYPE a [<!ENTITY h "smtp.clinic.example">]>' + published(server(host="&h;"))[21:],
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd">' + published(server())[21:],
        "<!DOCTYPE a><a/>".encode("utf-16"),
    ],
)
def test_what_is_unsafe_or_unreadable_gives_nothing(content: bytes) -> None:
    assert read_published(content, ADDRESS) is None


def test_the_first_place_that_has_something_counts() -> None:
    asked: list[str] = []
    places = (*provider_urls("clinic.example"), *ispdb_urls("clinic.example"))

    def fetch(url: str) -> bytes | None:
        asked.append(url)
        return {places[0]: b"junk", places[1]: published(server())}.get(url)

    found = published_at(fetch, places, ADDRESS)

    assert found is not None
    assert asked == list(places[:2])
    assert all(place.startswith("https://") for place in places)
    assert published_at(lambda _: None, places, ADDRESS) is None


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1:1/plain")
            self.end_headers()
        elif self.path == "/missing":
            self.send_error(404)
        else:
            body = b"x" * 200_000 if self.path == "/big" else b"small"
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with suppress(OSError):  # the client leaves amid a long answer
                self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
        """Say nothing."""


@pytest.fixture
def site(tmp_path: Path) -> Generator[tuple[str, Path]]:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    running = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    running.socket = context.wrap_socket(running.socket, server_side=True)
    thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{running.server_address[1]}", tmp_path / "ca.pem"
    running.shutdown()
    running.server_close()
    thread.join()


def test_files_are_got_by_https_only(site: tuple[str, Path]) -> None:
    address, authorities = site
    fetch = HttpsFetch(2.0, authorities)

    assert fetch(f"{address}/here") == b"small"
    assert fetch(f"{address}/missing") is None
    assert fetch(f"{address}/away") is None
    assert len(fetch(f"{address}/big") or b"") == 64 * 1024
    assert HttpsFetch(2.0)(f"{address}/here") is None
    assert fetch("https://127.0.0.1:1/nobody") is None
    assert fetch("https://[broken") is None
