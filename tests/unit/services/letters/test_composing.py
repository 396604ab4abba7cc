"""What is sent, read back with Python's own parser."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enot_desktop.services.letters.bodies import BodyContent, BodyFile
from enot_desktop.services.letters.composing import LetterText, Personal, PreparedLetter, Sender

SENDER = Sender("klinika@enot.example", "Клиника «Енот», ветеринарная помощь на дому и в клинике")
DATE = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HTML = "<p>Здравствуйте, <b>{ИМЯ|уважаемый клиент}</b>!</p><p>Ждём вас.</p>"


def _no_files(file: BodyFile) -> bytes:
    raise AssertionError(file)


def _compose(content: BodyContent, name: str = "Иванова Мария", **values: str) -> EmailMessage:
    prepared = PreparedLetter(content, SENDER, _no_files, is_mailing=True)
    personal = Personal("maria@client.example", name, values, "<1@enot.example>", DATE)
    return _parsed(prepared.compose(personal))


def _parsed(raw: bytes) -> EmailMessage:
    assert raw.isascii()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    message = message_from_bytes(raw, _class=EmailMessage, policy=policy.default)
    assert not message.defects
    return message


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return part.get_content()


@pytest.mark.m("M35")
def test_each_recipient_gets_a_letter_of_their_own() -> None:
    content = BodyContent("{ИМЯ}, пора на прививку", HTML)
    message = _compose(content, ИМЯ="Мария")
    assert message["Subject"] == "Мария, пора на прививку"
    assert "Здравствуйте, <b>Мария</b>!" in _body(message, "html")
    assert _body(message, "plain").splitlines() == ["Здравствуйте, Мария!", "", "Ждём вас."]
    assert message["To"].addresses[0].addr_spec == "maria@client.example"
    assert message["To"].addresses[0].display_name == "Иванова Мария"
    # Python's parser keeps the space between two encoded words of a name; RFC 2047 drops it.
    shown = message["From"].addresses[0].display_name
    assert shown.replace(" ", "") == SENDER.name.replace(" ", "")
    assert message["Message-ID"] == "<1@enot.example>"
    assert message["Date"].datetime == DATE


@pytest.mark.parametrize("name", ['Smith, "Bob" \\ Co', "=?utf-8?b?0JA=?=", "a@b", "x" * 950])
def test_any_name_in_latin_letters_is_read_back(name: str) -> None:
    (to,) = _compose(BodyContent("Тема", HTML), name)["To"].addresses
    assert to.display_name.replace(" ", "") == name.replace(" ", "")


def test_empty_name_takes_the_words_for_it() -> None:
    message = _compose(BodyContent("Тема", HTML), ИМЯ=" ")
    assert "<b>уважаемый клиент</b>" in _body(message, "html")


def test_mailing_can_be_refused_by_a_mail_program() -> None:
    message = _compose(BodyContent("Тема", HTML))
    assert message["List-Unsubscribe"] == ("<mailto:klinika@enot.example?subject=unsubscribe%201>")


def test_single_letter_has_no_such_header() -> None:
    prepared = PreparedLetter(BodyContent("Тема", HTML), SENDER, _no_files, is_mailing=False)
    raw = prepared.compose(Personal("a@b.example", "", {}, "<2@enot.example>", DATE))
    assert _parsed(raw)["List-Unsubscribe"] is None


@pytest.mark.m("M13")
def test_files_arrive_byte_for_byte_under_their_names() -> None:
    files = {
        "Памятка владельцу №1.pdf": b"%PDF\r\n\x00\xff.\r\n",
        "cat.png": bytes(range(256)) * 40,
    }
    content = BodyContent(
        "Файлы",
        HTML,
        attachments=(
            BodyFile("Памятка владельцу №1.pdf", "application/pdf", "1" * 64, 10),
            BodyFile("cat.png", "image/png", "2" * 64, 256 * 40),
        ),
    )
    prepared = PreparedLetter(content, SENDER, lambda file: files[file.name], is_mailing=True)
    raw = prepared.compose(Personal("a@b.example", "A", {}, "<3@enot.example>", DATE))
    message = _parsed(raw)
    got = {part.get_filename(): part.get_content() for part in message.iter_attachments()}
    assert got == files
    assert "Ждём вас" in _body(message, "html")


@pytest.mark.m("M34")
def test_without_processing_nothing_is_touched() -> None:
    html = "<html>\r\n<body>{ИМЯ} {чужое} & \t<a href='x'>é</a>\n</body></html>"
    message = _compose(BodyContent("{ИМЯ}", html, as_is=True), ИМЯ="Мария")
    part = message.get_body(("html",))
    assert part is not None
    assert part.get_payload(decode=True) == html.encode()
    assert message["Subject"] == "{ИМЯ}"


def test_values_cannot_smuggle_markup() -> None:
    message = _compose(BodyContent("Тема", "<p>{ИМЯ}</p>"), ИМЯ="<script>alert(1)</script>")
    assert "<script" not in _body(message, "html")
    assert "&lt;script&gt;" in _body(message, "html")


@given(name=st.text(max_size=80), value=st.text(max_size=80))
def test_no_name_and_no_value_can_break_the_headers(name: str, value: str) -> None:
    message = _compose(BodyContent("{ИМЯ}", "<p>{ИМЯ}</p>"), name, ИМЯ=value)
    assert sorted(set(message.keys())) == sorted(message.keys())
    assert len(message["To"].addresses) == 1
    assert message["To"].addresses[0].addr_spec == "maria@client.example"
    assert message.get_content_type() == "multipart/alternative"


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("info@почта.рф", b"<info@xn--80a1acny.xn--p1ai>"),
        ("a@b.example\r\nBcc: z@evil.example", b"<a@b.exampleBcc:z@evil.example>"),
        ("иван@b.example", "<иван@b.example>".encode()),
    ],
)
def test_any_address_gives_a_letter_and_no_further_header(address: str, wanted: bytes) -> None:
    prepared = PreparedLetter(BodyContent("Тема", HTML), SENDER, _no_files, is_mailing=True)
    raw = prepared.compose(Personal(address, "Анна", {}, "<1\r\nBcc: z@enot.example>", DATE))
    head = raw.partition(b"\r\n\r\n")[0]
    assert wanted in head
    assert b"\r\nBcc" not in head


def test_a_long_subject_in_latin_letters_is_folded() -> None:
    subject = "Barsik, " * 200
    message = _compose(BodyContent("{ЖИВОТНОЕ}", HTML), ЖИВОТНОЕ=subject)
    assert " ".join(str(message["Subject"]).split()) == subject.strip()


@pytest.mark.parametrize(
    "media_type", ["message/rfc822", "multipart/mixed", "pdf", "", "a/b\r\nX: y", "text/plain"]
)
def test_a_file_of_any_type_can_be_opened(media_type: str) -> None:
    inner = b"Subject: x\r\n\r\nbody"
    file = BodyFile("письмо\r\nX: y.eml", media_type, "1" * 64, len(inner))
    prepared = PreparedLetter(
        BodyContent("Тема", HTML, attachments=(file,)), SENDER, lambda _: inner, is_mailing=False
    )
    message = _parsed(prepared.compose(Personal("a@b.example", "", {}, "<1@b>", DATE)))
    (part,) = message.iter_attachments()
    assert part.get_payload(decode=True) == inner
    assert part.get_content_type() in {"application/octet-stream", "text/plain"}
    assert part.get_filename() == "письмо X: y.eml"


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"])))
def test_any_subject_is_read_back_as_written(subject: str) -> None:
    message = _compose(BodyContent(subject, HTML, as_is=True))
    expected = " ".join(subject.split())
    assert " ".join(str(message["Subject"]).split()) == expected


def test_history_shows_the_same_words() -> None:
    content = BodyContent("{ИМЯ}, привет", HTML)
    values = {"ИМЯ": "Олег"}
    message, shown = _compose(content, **values), LetterText(content).render(values)
    assert shown.subject == message["Subject"]
    assert shown.html == _body(message, "html")
    assert shown.text == _body(message, "plain").replace("\r\n", "\n")


def test_plain_text_of_pages_whose_head_nobody_closed() -> None:
    for html in (
        "<html><head><meta charset=utf-8><body><p>Привет</p>",
        "<head><title>Новости</title><p>Привет</p>",
        "<title>Новости<p>Привет</p>",
    ):
        assert "Привет" in LetterText(BodyContent("", html)).render({}).text


def test_plain_text_of_a_table_has_its_cells_apart() -> None:
    html = "<table><tr><td>Барсик</td><td>28.11</td></tr><tr><th>Мурка</th></tr></table><hr>Всё"
    text = LetterText(BodyContent("", html)).render({}).text
    assert text.splitlines() == ["Барсик 28.11", "", "Мурка", "", "Всё"]


def test_sender_is_shown_as_people_read_it() -> None:
    assert Sender("a@b.example", "Енот").shown == "Енот <a@b.example>"
    assert Sender("a@b.example", "").shown == "a@b.example"


def test_plain_text_keeps_lines_as_typed_and_links_whole() -> None:
    html = (
        "<pre>раз\nдва</pre><p>три\nчетыре</p>"
        '<a href="https://enot.example/?n={ИМЯ}">Запись, {ИМЯ}</a>'
    )
    text = LetterText(BodyContent("", html)).render({"ИМЯ": "Анна Б"}).text
    assert text.splitlines() == [
        "раз",
        "два",
        "",
        "три четыре",
        "",
        "Запись, Анна Б (https://enot.example/?n=%D0%90%D0%BD%D0%BD%D0%B0%20%D0%91)",
    ]


def test_plain_text_keeps_links_items_and_no_styles() -> None:
    html = (
        "<style>p { color: red }</style><h1>Новости</h1><ul><li>Раз</li><li>Два</li></ul>"
        '<p>Запись: <a href="https://enot.example/z">на сайте</a>, <a href="mailto:a@b.example">'
        'a@b.example</a></p><img alt="Енот" src="cid:1">' + "<div>" * 3000
    )
    text = LetterText(BodyContent("", html)).render({}).text
    assert text.splitlines() == [
        "Новости",
        "",
        "- Раз",
        "- Два",
        "",
        "Запись: на сайте (https://enot.example/z), a@b.example",
        "",
        "Енот",
    ]
