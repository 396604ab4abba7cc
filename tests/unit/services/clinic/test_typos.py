from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.clinic.typos import probable_address


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("anna@gmial.com", "anna@gmail.com"),
        ("anna@gmai.com", "anna@gmail.com"),
        ("anna@gmaill.com", "anna@gmail.com"),
        ("anna@gnail.com", "anna@gmail.com"),
        ("anna@gmail.con", "anna@gmail.com"),
        ("anna@gmail.co", "anna@gmail.com"),
        ("anna@gmail.ru", "anna@gmail.com"),
        ("anna@gmailcom", "anna@gmail.com"),
        ("anna@yandex,ru", "anna@yandex.ru"),
        ("anna@yandx.ru", "anna@yandex.ru"),
        ("anna@yadnex.ru", "anna@yandex.ru"),
        ("anna@mail.ry", "anna@mail.ru"),
        ("anna@mial.ru", "anna@mail.ru"),
        ("anna@ukr.ner", "anna@ukr.net"),
        ("anna@clinic.con", "anna@clinic.com"),
        ("an na @mail.ru", "anna@mail.ru"),
        ("anna@mail.ru.", "anna@mail.ru"),
        ("mailto:anna@mail.ru", "anna@mail.ru"),
        ("аnnа@mail.ru", "anna@mail.ru"),  # two Cyrillic letters
        ("anna@mаil.ru", "anna@mail.ru"),  # a Cyrillic letter in the domain
        ("anna@gmail.соm", "anna@gmail.com"),
        ("anna@gmail.сом", "anna@gmail.com"),
    ],
)
def test_common_slips_are_recognised(typed: str, meant: str) -> None:
    assert probable_address(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "anna@gmail.com",
        "Anna@Mail.RU",
        "anna@klinika.ru",
        "anna@клиника.рф",
        "anna@ya.ru",
        "anna@bk.ru",
        "anna@i.ua",
        "anna@ymail.com",
        "anna@email.ua",
        "anna@vet-clinic.com.ua",
        "anna",
        "+7 912 345-67-89",
        "",
        "@mail.ru",
        "анна@mail.ru",  # a letter that looks like no Latin one
    ],
)
def test_nothing_is_suggested_without_reason(typed: str) -> None:
    assert probable_address(typed) == ""


@given(st.text(alphabet="annaа@.,gmailcoruyandexсом ", max_size=24))
def test_a_suggestion_is_always_possible_and_final(typed: str) -> None:
    meant = probable_address(typed)

    if meant:
        assert normalise_address(meant)
        assert meant != typed
        assert probable_address(meant) == ""
