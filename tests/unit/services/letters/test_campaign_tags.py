"""Tags that stand in the way of a campaign."""

from __future__ import annotations

import pytest

from enot_desktop.services.letters.campaign_tags import unsupported_tags


@pytest.mark.m("M29")
def test_the_three_names_work_however_they_are_written() -> None:
    """Names are supported in every spelling and with words for an empty value."""
    subject = "{ИМЯ|уважаемый клиент}, { отчество }"
    assert unsupported_tags(subject, "<p>{Фамилия} {ПРІЗВИЩЕ} {first name} {И<b>МЯ</b>}</p>") == ()


@pytest.mark.m("M29")
def test_every_other_tag_is_named_as_written_and_once() -> None:
    """The subject comes first, and a tag that is written twice is named once."""
    found = unsupported_tags(
        "{ИМЯ}, {Дата}", "<p>{ЖИВОТНОЕ|питомец} {ЖИВОТНОЕ} {Дата} {Телефон клиники}</p>"
    )
    assert found == ("Дата", "ЖИВОТНОЕ", "Телефон клиники")


@pytest.mark.m("M29")
def test_unknown_tags_are_named_too() -> None:
    """A tag that stands for nothing would go out with its braces."""
    assert unsupported_tags("{ИМЯ}", "<p>{СКИДКА}</p>") == ("СКИДКА",)


@pytest.mark.m("M29")
def test_tags_in_links_and_attributes_are_named() -> None:
    """Even the names: the service would put a value into a link without encoding it."""
    html = '<a href="https://klinika.example/?c={ИМЯ}" title="{ Отчество }">{ИМЯ} {ФАМИЛИЯ}</a>'
    assert unsupported_tags("{ИМЯ}", html) == ("ИМЯ", "Отчество")


@pytest.mark.m("M29")
def test_a_tag_cut_by_markup_is_named_whole() -> None:
    """What is read as one word is one tag."""
    assert unsupported_tags("Тема", "<p>{ЖИВОТ<b>НОЕ</b>}</p>") == ("ЖИВОТНОЕ",)


def test_styles_and_braces_in_the_text_are_no_tags() -> None:
    """Only what could be a tag is named."""
    assert unsupported_tags("{}", "<style>p {color: red}</style><p>{1}</p>") == ()
