"""Our tags become the service's variables, and nothing else of the text changes."""

from __future__ import annotations

import pytest

from enot_desktop.services.campaigns.failures import UnsupportedTags
from enot_desktop.services.campaigns.text import CampaignLetter, Variable, values_of
from enot_desktop.services.letters.bodies import BodyContent
from enot_desktop.services.letters.tag_names import Tag

LINK = "Отказаться"
PLAIN = (
    Variable(Tag.FIRST_NAME, "", "first_name"),
    Variable(Tag.MIDDLE_NAME, "", "middle_name"),
    Variable(Tag.LAST_NAME, "", "last_name"),
)


def written(subject: str, html: str, *, as_is: bool = False) -> tuple[str, str]:
    letter = CampaignLetter(BodyContent(subject, html, as_is))
    text = letter.text(letter.variables(), LINK)
    return text.subject, text.html


@pytest.mark.m("M29")
def test_tags_become_variables_and_keep_their_look() -> None:
    subject, html = written(
        "{ИМЯ}, здравствуйте", "<p><b>{ИМЯ}</b> {ОТ<i>ЧЕСТВО</i>} {фамилия}</p>"
    )
    assert subject == "{{first_name}}, здравствуйте"
    assert "<p><b>{{first_name}}</b> {{middle_name}}<i></i> {{last_name}}</p>" in html


def test_each_fallback_is_a_variable_of_its_own() -> None:
    letter = CampaignLetter(
        BodyContent("{ИМЯ|друг}", "<p>{ИМЯ|друг} {ИМЯ} {ИМЯ|уважаемый клиент} {ФАМИЛИЯ|гость}</p>")
    )
    variables = letter.variables()
    assert variables == (
        *PLAIN,
        Variable(Tag.FIRST_NAME, "друг", "first_name_2"),
        Variable(Tag.FIRST_NAME, "уважаемый клиент", "first_name_3"),
        Variable(Tag.LAST_NAME, "гость", "last_name_2"),
    )
    text = letter.text(variables, LINK)
    assert text.subject == "{{first_name_2}}"
    assert "<p>{{first_name_2}} {{first_name}} {{first_name_3}} {{last_name_2}}</p>" in text.html


def test_variables_the_book_has_keep_their_names() -> None:
    known = CampaignLetter(BodyContent("{ИМЯ|друг}", "<p>.</p>")).variables()
    newer = CampaignLetter(BodyContent("{ИМЯ|гость}", "<p>.</p>")).variables(known)
    assert newer == (*known, Variable(Tag.FIRST_NAME, "гость", "first_name_3"))


@pytest.mark.m("M29")
@pytest.mark.parametrize(
    ("subject", "html", "named"),
    [
        ("{ЖИВОТНОЕ} ждёт", "<p>{ИМЯ}</p>", ("ЖИВОТНОЕ",)),
        ("Тема", "<p>{КЛИНИКА} {ДАТА} {КЛИНИКА}</p>", ("КЛИНИКА", "ДАТА")),
        ("{ОЧЕПЯТКА}", "<p>{pet}</p>", ("ОЧЕПЯТКА", "pet")),
        ("Тема", '<p><a href="https://x.example/?n={ИМЯ}">сюда</a></p>', ("ИМЯ",)),
        ("Тема", '<img src="a.png" alt="{ФАМИЛИЯ}">', ("ФАМИЛИЯ",)),
    ],
)
def test_other_tags_are_named(subject: str, html: str, named: tuple[str, ...]) -> None:
    with pytest.raises(UnsupportedTags) as caught:
        CampaignLetter(BodyContent(subject, html))
    assert caught.value.tags == named


def test_doubled_braces_do_no_harm_to_names() -> None:
    subject, html = written("{{ИМЯ}}", "<p>{{ИМЯ}}, {{{ФАМИЛИЯ}}} {{current_year}}</p>")
    assert subject == "{{first_name}}"
    assert "<p>{{first_name}}, {{last_name}} {{current_year}}</p>" in html


@pytest.mark.m("M34")
def test_what_is_sent_as_it_is_stays_as_written() -> None:
    html = "<p>{ИМЯ} {ЖИВОТНОЕ} {{name}}</p>"
    assert written("{ДАТА}\r\nх", html, as_is=True) == ("{ДАТА} х", html)
    letter = CampaignLetter(BodyContent("Тема", html, as_is=True))
    assert letter.variables() == PLAIN


def test_a_part_of_a_page_becomes_a_page_with_a_way_to_refuse() -> None:
    _, html = written("Тема", "<p>Текст</p>")
    assert html.startswith("<!DOCTYPE html>")
    link = f'<a href="{{{{unsubscribe_url}}}}">{LINK}</a>'
    assert html.index("<p>Текст</p>") < html.index(link) < html.index("</body>")


def test_a_whole_page_keeps_its_shape() -> None:
    page = "<HTML lang=ru><BODY><p>Текст</p></BODY></HTML>"
    _, html = written("Тема", page)
    assert html.lower().count("<html") == 1
    assert html.index(LINK) < html.index("</BODY>")


def test_a_page_without_an_end_gets_the_way_to_refuse_at_its_end() -> None:
    _, html = written("Тема", "<html><p>Текст")
    assert html.endswith("</a></p>\n")


def test_a_link_to_refuse_that_is_there_is_enough() -> None:
    _, html = written("Тема", '<p><a href="{{unsubscribe_url}}">Не писать</a></p>')
    assert html.count("unsubscribe_url") == 1
    assert LINK not in html


def test_every_variable_gets_a_harmless_value() -> None:
    variables = (*PLAIN, Variable(Tag.FIRST_NAME, "<друг>", "first_name_2"))
    values = {"ИМЯ": "Ан\x00на {{email}}", "ФАМИЛИЯ": "<b>Ли &\nКо</b>"}
    assert values_of(variables, values) == {
        "first_name": "Ан на email",
        "middle_name": "",
        "last_name": "bЛи & Ко/b",
        "first_name_2": "Ан на email",
    }
    assert values_of(variables, {"ИМЯ": " {} "})["first_name_2"] == "друг"
