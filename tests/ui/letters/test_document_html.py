from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from enot_desktop.ui.letters.document_html import QuietDocument, fill_document, html_of
from enot_desktop.ui.letters.markup import is_simple

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


def through_the_editor(html: str) -> str:
    document = QuietDocument()
    fill_document(document, html)
    return html_of(document)


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<div>Строка {ИМЯ}</div>",
        "<p>Абзац</p>\n<div><br></div>\n<p>После пустой строки</p>",
        "<div>раз<br>два</div>",
        "<div>перенос в конце<br><br></div>\n<div>дальше</div>",
        "<div><b>ж</b><i>к</i><u>п</u><s>з</s><sup>2</sup><sub>3</sub></div>",
        '<div>а <span style="color:#c0392b;font-size:14pt">крупно <b>и</b> красно</span></div>',
        '<div><span style="background-color:#ffff00;font-size:14px">фон</span></div>',
        "<div><span style=\"font-family:Arial,'Times New Roman'\">шрифт</span></div>",
        '<div style="text-align:center">середина</div>',
        '<p style="text-align:right;margin-top:0px">справа</p>',
        "<h2>Заголовок <i>косой</i></h2>",
        "<ul>\n<li>раз</li>\n<li>два<ol>\n<li>вложенный</li>\n</ol></li>\n<li>три</li>\n</ul>",
        '<ol type="a" start="3">\n<li>а</li>\n</ol>\n<div>после</div>',
        "<ul>\n<li><br></li>\n<li>после пустой</li>\n</ul>",
        '<div><a href="https://x.ru/?a=1&amp;b={ИМЯ}">ссылка <b>с жирным</b></a> и дальше</div>',
        "<div>до</div>\n<hr>\n<div>после</div>",
        '<div>&lt;b&gt; &amp; "кавычки" 5&nbsp;кг</div>',
    ],
)
def test_simple_html_comes_back_as_it_was(html: str) -> None:
    assert is_simple(html)
    assert through_the_editor(html) == html


def test_nothing_of_qt_s_own_export_gets_in() -> None:
    html = through_the_editor("<p>Обычный текст</p>")

    assert html == "<p>Обычный текст</p>"


def test_spaces_that_html_would_swallow_are_kept() -> None:
    document = QuietDocument()
    QTextCursor(document).insertText("  два  и три   пробела ")

    html = html_of(document)

    assert html == "<div>&nbsp; два &nbsp;и три &nbsp; пробела&nbsp;</div>"
    assert through_the_editor(html) == html


def test_letters_outside_the_basic_plane_stay_whole() -> None:
    assert through_the_editor("<div>🐶<b>🐱</b> кот</div>") == "<div>🐶<b>🐱</b> кот</div>"


def test_colour_of_links_is_left_to_the_reader() -> None:
    html = '<div><a href="https://x.ru">как принято</a></div>'

    assert "color" not in through_the_editor(html)
    assert "#ff0000" in through_the_editor('<a href="x" style="color:#ff0000">своя</a>')


def test_looks_can_be_left_behind() -> None:
    document = QuietDocument()
    fill_document(document, '<p style="font-size:20px;color:#ff0000">а <b>б</b></p>')

    assert html_of(document, looks=False) == "<p>а <b>б</b></p>"


_TEXT = st.lists(
    st.sampled_from(["а", "Б", "<", "&", '"', " ", "\u2028", "\xa0", "{ИМЯ}", "🐶"])
).map("".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(_TEXT, st.booleans(), st.sampled_from(["", "list", "center", "paragraph"])),
        max_size=6,
    )
)
def test_any_typed_text_reaches_html_and_comes_back(
    lines: list[tuple[str, bool, str]],
) -> None:
    source = "".join(_as_html(*line) for line in lines)
    first = through_the_editor(source)

    assert is_simple(first)
    assert through_the_editor(first) == first


def _as_html(text: str, bold: bool, kind: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\u2028", "<br>")
    inner = f"<b>{escaped}</b>" if bold else escaped
    return {
        "": f"<div>{inner}</div>",
        "list": f"<ul><li>{inner}</li></ul>",
        "center": f'<div style="text-align:center">{inner}</div>',
        "paragraph": f"<p>{inner}</p>",
    }[kind]


def test_hidden_files_are_not_looked_at(qtbot: QtBot) -> None:
    del qtbot
    document = QuietDocument()
    document.setHtml('<link rel="stylesheet" href="/etc/hostname"><img src="/etc/hostname">')

    assert document.toPlainText().strip("\ufffc") == ""
