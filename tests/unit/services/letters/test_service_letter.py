"""Letters as SendPulse takes them: what it would read in them, and what is made only once."""

from __future__ import annotations

import json
from base64 import b64decode
from datetime import UTC, datetime
from timeit import repeat
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enot_desktop.services.letters.bodies import BodyContent, BodyFile
from enot_desktop.services.letters.composing import Personal, Sender
from enot_desktop.services.letters.service_letter import PreparedServiceLetter

SENDER = Sender("klinika@enot.example", "Клиника «Енот»")
DATE = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HTML = "<p>Здравствуйте, <b>{ИМЯ|уважаемый клиент}</b>!</p><p>Ждём вас.</p>"


def _file(name: str, size: int = 1) -> BodyFile:
    return BodyFile(name, "application/pdf", "1" * 64, size)


def _content_of(file: BodyFile) -> bytes:
    return f"file {file.name} {file.size}".encode()


def _personal(name: str = "Иванова Мария", address: str = "maria@client.example") -> Personal:
    return Personal(address, name, {"ИМЯ": "Мария"}, "<1@enot.example>", DATE)


def _read(raw: bytes) -> dict[str, Any]:
    whole = json.loads(raw)
    assert list(whole) == ["email"]
    return whole["email"]


def _compose(
    content: BodyContent, personal: Personal | None = None, sender: Sender = SENDER
) -> dict[str, Any]:
    prepared = PreparedServiceLetter(content, sender, _content_of)
    return _read(prepared.compose(personal or _personal()))


def _html(letter: dict[str, Any]) -> str:
    return b64decode(letter["html"], validate=True).decode()


@pytest.mark.m("M27")
def test_each_recipient_gets_a_letter_of_their_own() -> None:
    letter = _compose(BodyContent("{ИМЯ}, пора на прививку", HTML))
    assert letter["subject"] == "Мария, пора на прививку"
    assert "Здравствуйте, <b>Мария</b>!" in _html(letter)
    assert letter["text"].splitlines() == ["Здравствуйте, Мария!", "", "Ждём вас."]
    assert letter["from"] == {"name": "Клиника «Енот»", "email": "klinika@enot.example"}
    assert letter["to"] == [{"name": "Иванова Мария", "email": "maria@client.example"}]
    assert letter.keys() == {"from", "to", "subject", "html", "text"}


def test_a_sender_without_a_name_goes_by_the_address() -> None:
    letter = _compose(BodyContent("Тема", HTML), sender=Sender("klinika@enot.example", ""))
    assert letter["from"] == {"name": "klinika@enot.example", "email": "klinika@enot.example"}


def test_a_recipient_without_a_name_has_none() -> None:
    letter = _compose(BodyContent("Тема", HTML), _personal(" "))
    assert letter["to"] == [{"email": "maria@client.example"}]


def test_a_cyrillic_domain_goes_in_ascii() -> None:
    letter = _compose(BodyContent("Тема", HTML), _personal("М", "maria@почта.рф"))
    assert letter["to"] == [{"name": "М", "email": "maria@xn--80a1acny.xn--p1ai"}]


@pytest.mark.m("M13")
def test_files_arrive_byte_for_byte_under_names_of_their_own() -> None:
    names = ("файл.pdf", "файл.pdf", "Файл (2).pdf", "снимок", "снимок", ".env", ".env")
    files = tuple(_file(name, size) for size, name in enumerate(names))
    letter = _compose(BodyContent("Файлы", HTML, attachments=files))
    got = {name: b64decode(coded) for name, coded in letter["attachments_binary"].items()}
    assert list(got) == [
        "файл.pdf",
        "файл (2).pdf",
        "Файл (2) (2).pdf",
        "снимок",
        "снимок (2)",
        ".env",
        ".env (2)",
    ]
    assert list(got.values()) == [_content_of(file) for file in files]


@pytest.mark.m("M34")
def test_without_processing_nothing_is_touched() -> None:
    html = "<html>\r\n<body>{ИМЯ} {{name}} & \t<a href='x'>é</a>\n</body></html>"
    letter = _compose(BodyContent("{ИМЯ}", html, as_is=True))
    assert (letter["subject"], _html(letter)) == ("{ИМЯ}", html)


def test_a_letter_of_pictures_only_has_words_all_the_same() -> None:
    letter = _compose(BodyContent("Смотрите, кто у нас", "<img src='cid:1'>", as_is=True))
    assert letter["text"] == "Смотрите, кто у нас"


@given(name=st.text(max_size=40), value=st.text(max_size=40), subject=st.text(max_size=40))
def test_no_name_and_no_value_can_break_a_letter(name: str, value: str, subject: str) -> None:
    prepared = PreparedServiceLetter(
        BodyContent(subject + "{ИМЯ}", "<p>{ИМЯ}</p>"), Sender("a@b.example", name), _content_of
    )
    personal = Personal("maria@client.example", name, {"ИМЯ": value}, "<1@x>", DATE)
    letter = _read(prepared.compose(personal))
    assert letter["from"]["email"] == "a@b.example"
    assert [to["email"] for to in letter["to"]] == ["maria@client.example"]
    assert "\n" not in letter["subject"] + letter["from"]["name"]


def test_what_all_letters_share_is_encoded_once() -> None:
    read = list[str]()

    def content_of(file: BodyFile) -> bytes:
        read.append(file.name)
        return bytes(200 * 1024)

    content = BodyContent("{ИМЯ}", HTML, attachments=(_file("снимок.pdf"),))
    prepared = PreparedServiceLetter(content, SENDER, content_of)
    one = min(repeat(lambda: prepared.compose(_personal()), number=20, repeat=5))
    assert read == ["снимок.pdf"]
    anew = min(
        repeat(
            lambda: PreparedServiceLetter(content, SENDER, content_of).compose(_personal()),
            number=20,
            repeat=5,
        )
    )
    assert anew > 5 * one
