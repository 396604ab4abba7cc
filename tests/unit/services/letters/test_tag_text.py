"""Tags in subjects and HTML: which count, and how values are put in."""

from __future__ import annotations

import html as html_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enot_desktop.services.letters.tag_names import Tag, find_tag
from enot_desktop.services.letters.tag_text import html_with_tags, line_with_tags

VALUES = {"ИМЯ": "Анна", "ОТЧЕСТВО": "Ивановна", "ФАМИЛИЯ": "", "ЖИВОТНОЕ": "Мурка, Рекс"}

pytestmark = pytest.mark.m("M35")


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("ИМЯ", Tag.FIRST_NAME),
        ("имя", Tag.FIRST_NAME),
        ("  Имя ", Tag.FIRST_NAME),
        ("ІМ'Я", Tag.FIRST_NAME),
        ("ім\u2019я", Tag.FIRST_NAME),
        ("ІМЯ", Tag.FIRST_NAME),
        ("first_name", Tag.FIRST_NAME),
        ("ПО БАТЬКОВІ", Tag.MIDDLE_NAME),
        ("По-батькові", Tag.MIDDLE_NAME),
        ("ПРІЗВИЩЕ", Tag.LAST_NAME),
        ("ТЕЛЕФОН КЛИНИКИ", Tag.CLINIC_PHONE),
        ("ТЕЛЕФОН_КЛИНИКИ", Tag.CLINIC_PHONE),
        ("АДРЕСА КЛІНІКИ", Tag.CLINIC_ADDRESS),
        ("дата", Tag.DATE),
        ("ИМ", None),
        ("ИМЯ2", None),
    ],
)
def test_names_of_tags(name: str, tag: Tag | None) -> None:
    assert find_tag(name) is tag


@pytest.mark.parametrize(
    ("source", "filled"),
    [
        ("{ИМЯ}!", "Анна!"),
        ("{ имя } {Отчество}", "Анна Ивановна"),
        ("{И<b>МЯ</b>}!", "Анна<b></b>!"),
        ("<b>{</b><i>ИМЯ</i>}", "<b></b><i>Анна</i>"),
        ("{И<span style='x'>М</span>Я}", "Анна<span style='x'></span>"),
        ("{ПО&nbsp;ОТЧЕСТВО}{ОТ&shy;ЧЕСТВО}", "{ПО&nbsp;ОТЧЕСТВО}Ивановна&shy;"),
        ("&#123;ИМЯ&#125;", "Анна"),
        ("{ФАМИЛИЯ|уважаемый клиент}", "уважаемый клиент"),
        ("{ФАМИЛИЯ|пёс &amp; <b>кот</b>}", "пёс &amp; кот<b></b>"),
        ("{ИМЯ|кто-то}", "Анна"),
        ("{ИМ</p><p>Я}", "{ИМ</p><p>Я}"),
        ("<style>p { ИМЯ }</style>", "<style>p { ИМЯ }</style>"),
        ("<script>if (x) {имя}</script>", "<script>if (x) {имя}</script>"),
        ("<!-- {ИМЯ} -->", "<!-- {ИМЯ} -->"),
        ("<!--[if mso]>{ИМЯ}<![endif]-->", "<!--[if mso]>Анна<![endif]-->"),
        ('<img alt="{ИМЯ}">', '<img alt="Анна">'),
        (
            "<a href='https://a.example/?n={ЖИВОТНОЕ}'>",
            "<a href='https://a.example/?n=%D0%9C%D1%83%D1%80%D0%BA%D0%B0"
            "%2C%20%D0%A0%D0%B5%D0%BA%D1%81'>",
        ),
        ('<p style="{ИМЯ}" onclick="{ИМЯ}">', '<p style="{ИМЯ}" onclick="{ИМЯ}">'),
        ("a < b {ИМЯ}", "a < b Анна"),
        ("<p title='незакрыто>{ИМЯ}", "<p title='незакрыто>Анна"),
    ],
)
def test_tags_in_html(source: str, filled: str) -> None:
    assert html_with_tags(source).fill(VALUES) == filled


@pytest.mark.parametrize(
    "text", ["{ color: red }", "{}", "{ }", "{1}", "{a;b}", "{ИМЯ", "ИМЯ}", "{" + "Ы" * 41 + "}"]
)
def test_other_braces_are_no_tags(text: str) -> None:
    for taken in (line_with_tags(text), html_with_tags(text)):
        assert taken.fill(VALUES) == text
        assert taken.unknown == ()
        assert taken.tags == frozenset()


def test_unknown_tags_are_named_once_and_left_alone() -> None:
    taken = html_with_tags("{Кличка} {ИМЯ} {Кличка} {Клич<b>ка2</b>} <i title='{Что}'>")
    assert set(taken.unknown) == {
        "Кличка",
        "Кличка2",
        "Что",
    }
    assert taken.tags == {Tag.FIRST_NAME}
    assert taken.fill(VALUES) == "{Кличка} Анна {Кличка} {Клич<b>ка2</b>} <i title='{Что}'>"


def test_missing_value_is_empty() -> None:
    assert line_with_tags("[{ИМЯ}]").fill({}) == "[]"


def test_unknown_character_references_are_no_hindrance() -> None:
    for before in ("&fjlig;", "&nonsense;", "&"):
        assert html_with_tags(f"{before}{{ИМЯ}}").fill(VALUES) == f"{before}Анна"


@given(st.text())
def test_values_cannot_become_markup(value: str) -> None:
    filled = html_with_tags("<p title='{ИМЯ}'>{ИМЯ}</p>").fill({"ИМЯ": value})
    written = html_module.escape(value.strip())
    assert filled == f"<p title='{written}'>{written}</p>"


@given(st.text())
def test_values_cannot_break_a_line(value: str) -> None:
    filled = line_with_tags("Для {ИМЯ}!").fill({"ИМЯ": value})
    assert len(filled.splitlines()) == 1
    assert "\r" not in filled
    assert "\n" not in filled


@given(st.text(alphabet="{}ИМЯ <b>/'\"|=&;\u00ad-a\n"))
def test_any_html_can_be_taken_apart(source: str) -> None:
    taken = html_with_tags(source)
    if not taken.tags:
        assert taken.fill(VALUES) == source
    assert len(taken.values(VALUES)) + 1 == len(taken.pieces)


SURROUNDINGS = st.lists(st.sampled_from(["а", " ", "<i>", "</p>", "\n", "&amp;"])).map("".join)


@given(SURROUNDINGS, SURROUNDINGS)
def test_what_stands_around_a_tag_is_kept(before: str, after: str) -> None:
    assert html_with_tags(f"{before}{{ИМЯ}}{after}").fill(VALUES) == f"{before}Анна{after}"
