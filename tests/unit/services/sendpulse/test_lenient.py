from __future__ import annotations

from decimal import Decimal

import pytest

from enot_desktop.services.sendpulse.free_mail import is_free_mail
from enot_desktop.services.sendpulse.lenient import amount, fit, rows, text, truth, whole


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (5, 5),
        ("5", 5),
        (" 5.0 ", 5),
        (5.0, 5),
        ("-3", -3),
        ("5.5", None),
        (True, None),
        (None, None),
        ("", None),
        ("many", None),
        ("NaN", None),
        (float("inf"), None),
        ("1e999999999", None),
        (2**64, None),
        ([5], None),
    ],
)
def test_whole_numbers(value: object, number: int | None) -> None:
    assert whole(value) == number


@pytest.mark.parametrize(
    ("value", "number"), [("9,36", Decimal("9.36")), (0.02, Decimal("0.02")), ("$5", None)]
)
def test_amounts(value: object, number: Decimal | None) -> None:
    assert amount(value) == number


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        (True, True),
        ("true", True),
        (1, True),
        ("0", False),
        (False, False),
        (None, None),
        (7, None),
    ],
)
def test_truth(value: object, meaning: bool | None) -> None:
    assert truth(value) is meaning


def test_text() -> None:
    assert [text(value) for value in ("a", 5, True, None, ["a"])] == ["a", "5", "", "", ""]


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ([{"a": 1}, "?", {"b": 2}], [{"a": 1}, {"b": 2}]),
        ({"0": {"a": 1}, "2": {"b": 2}}, [{"a": 1}, {"b": 2}]),
        ({"a": 1}, [{"a": 1}]),
        ({"success": True, "data": [{"a": 1}]}, [{"a": 1}]),
        ({}, []),
        (None, []),
        ("?", []),
    ],
)
def test_rows(value: object, found: list[object]) -> None:
    assert rows(value) == found


def test_values_are_made_fit() -> None:
    assert fit("Анна\tМария\x00\x1b \ud83d„Кот“\u200b🐈") == "Анна Мария „Кот“\u200b🐈"


@pytest.mark.m("M08")
@pytest.mark.parametrize(
    "address",
    ["a@gmail.com", "A@Mail.RU", " a@yandex.ru. ", "a@ukr.net", "a@i.ua", "a@hotmail.com"],
)
def test_free_mail(address: str) -> None:
    assert is_free_mail(address)


@pytest.mark.parametrize(
    "address", ["a@enot.example", "a@mail.ru.example", "a@notgmail.com", "", "gmail", "a@"]
)
def test_other_mail(address: str) -> None:
    assert not is_free_mail(address)
