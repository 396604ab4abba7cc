from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QImage, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)

from enot_desktop.ui.letters.editor import LetterEditor
from enot_desktop.ui.letters.link_dialog import LinkDialog, link_address
from enot_desktop.ui.letters.text_edit import LetterTextEdit
from tests.helpers.widgets import newest, part

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.editing import LetterEditing

NEWSLETTER = (
    "<style>td { color: red }</style>\r\n<table><tr><td>Скидка&nbsp;20 %</td></tr></table>\r\n"
)


@pytest.fixture
def editor(qtbot: QtBot) -> Generator[LetterEditor]:
    window = QWidget()
    qtbot.addWidget(window)
    made = LetterEditor(window)
    window.resize(800, 500)
    window.show()
    yield made
    window.close()


def text_of(editor: LetterEditor) -> QTextEdit:
    return part(editor, QTextEdit, "text")


def source_of(editor: LetterEditor) -> QPlainTextEdit:
    return part(editor, QPlainTextEdit, "source")


def mode_of(editor: LetterEditor) -> QTabWidget:
    return part(editor, QTabWidget, "mode")


def trigger(editor: LetterEditor, name: str) -> None:
    part(editor, QAction, name).trigger()


def select_all(editor: LetterEditor) -> None:
    text_of(editor).selectAll()


def test_it_is_what_other_windows_expect(editor: LetterEditor) -> None:
    expected: LetterEditing = editor

    assert expected.widget is editor


@pytest.mark.m("M32")
def test_two_modes_with_the_manual_s_captions(editor: LetterEditor) -> None:
    modes = mode_of(editor)

    assert [modes.tabText(0), modes.tabText(1)] == ["Текст HTML", "Разметка HTML"]


@pytest.mark.parametrize("html", ["", "<p>Просто</p>", NEWSLETTER, "<P ALIGN=center>x", "a < b"])
def test_an_untouched_letter_comes_back_byte_for_byte(editor: LetterEditor, html: str) -> None:
    editor.set_html(html)

    assert editor.html() == html
    mode_of(editor).setCurrentIndex(1)
    mode_of(editor).setCurrentIndex(0)
    assert editor.html() == html


def test_changed_comes_after_typing_only(qtbot: QtBot, editor: LetterEditor) -> None:
    with qtbot.assertNotEmitted(editor.changed):
        editor.set_html("<p>Раз</p>")
        mode_of(editor).setCurrentIndex(1)
        mode_of(editor).setCurrentIndex(0)
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClicks(text_of(editor), "x")
    mode_of(editor).setCurrentIndex(1)
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClicks(source_of(editor), "y")


def test_typed_lines_are_plain_html(qtbot: QtBot, editor: LetterEditor) -> None:
    text = text_of(editor)
    qtbot.keyClicks(text, "one")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "two")

    assert editor.html() == "<div>one</div>\n<div><br></div>\n<div>two</div>"


def test_switching_the_mode_keeps_what_was_typed(qtbot: QtBot, editor: LetterEditor) -> None:
    editor.set_html("<div>b</div>")
    qtbot.keyClicks(text_of(editor), "a")
    mode_of(editor).setCurrentIndex(1)
    assert source_of(editor).toPlainText() == "<div>ab</div>"

    source_of(editor).setPlainText("<div><b>new</b></div>")
    mode_of(editor).setCurrentIndex(0)

    assert text_of(editor).toPlainText() == "new"
    assert editor.html() == "<div><b>new</b></div>"


def test_no_break_spaces_survive_the_source(qtbot: QtBot, editor: LetterEditor) -> None:
    editor.set_html("<table><tr><td>5\xa0кг</td></tr></table>")
    mode_of(editor).setCurrentIndex(1)
    qtbot.keyClicks(source_of(editor), "!")

    assert editor.html() == "!<table><tr><td>5\xa0кг</td></tr></table>"


@pytest.mark.parametrize(
    ("button", "html"),
    [
        ("bold", "<div><b>текст</b></div>"),
        ("italic", "<div><i>текст</i></div>"),
        ("underline", "<div><u>текст</u></div>"),
        ("list", "<ul>\n<li>текст</li>\n</ul>"),
        ("numbers", "<ol>\n<li>текст</li>\n</ol>"),
        ("align_center", '<div style="text-align:center">текст</div>'),
        ("align_right", '<div style="text-align:right">текст</div>'),
    ],
)
def test_a_button_formats_and_takes_it_back(editor: LetterEditor, button: str, html: str) -> None:
    editor.set_html("<div>текст</div>")
    select_all(editor)
    trigger(editor, button)
    assert editor.html() == html

    select_all(editor)
    trigger(editor, "align_left" if button.startswith("align") else button)
    assert editor.html() == "<div>текст</div>"


def test_keys_format(qtbot: QtBot, editor: LetterEditor) -> None:
    editor.set_html("<div>текст</div>")
    text_of(editor).setFocus()
    select_all(editor)
    qtbot.keyClick(text_of(editor), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)

    assert editor.html() == "<div><b>текст</b></div>"


def test_size_is_set_and_taken_away(editor: LetterEditor) -> None:
    sizes = part(editor, QComboBox, "size")
    editor.set_html('<div>а <b>б</b> <span style="font-size:30px">в</span></div>')
    select_all(editor)
    sizes.setCurrentIndex(sizes.findText("18"))
    sizes.activated.emit(sizes.currentIndex())
    assert editor.html() == '<div><span style="font-size:18pt">а <b>б</b> в</span></div>'

    select_all(editor)
    sizes.activated.emit(0)
    assert editor.html() == "<div>а <b>б</b> в</div>"


def test_colour_is_set_and_taken_away(editor: LetterEditor) -> None:
    colors = {action.text(): action for action in part(editor, QMenu, "color_menu").actions()}
    editor.set_html("<div>текст</div>")
    select_all(editor)
    colors["Красный"].trigger()
    assert editor.html() == '<div><span style="color:#c0392b">текст</span></div>'

    colors["Обычный"].trigger()
    assert editor.html() == "<div>текст</div>"


def test_clearing_takes_all_looks_but_no_text(editor: LetterEditor) -> None:
    editor.set_html('<h2 style="text-align:center">З <i>к</i></h2><p><b>ж</b></p>')
    select_all(editor)
    trigger(editor, "clear_format")

    assert editor.html() == "<p>З к</p>\n<p>ж</p>"


def test_undo_and_redo(qtbot: QtBot, editor: LetterEditor) -> None:
    editor.set_html("<div>текст</div>")
    undo = part(editor, QAction, "undo")
    assert not undo.isEnabled()
    qtbot.keyClicks(text_of(editor), "x")
    assert undo.isEnabled()

    undo.trigger()
    assert editor.html() == "<div>текст</div>"
    trigger(editor, "redo")
    assert editor.html() == "<div>xтекст</div>"


@pytest.mark.m("M35")
def test_a_tag_from_the_menu_comes_to_the_cursor_in_both_modes(editor: LetterEditor) -> None:
    editor.set_html("<div>, здравствуйте</div>")
    menu = part(editor, QToolButton, "tag").menu()
    next(action for action in menu.actions() if action.data() == "{ИМЯ}").trigger()
    assert editor.html() == "<div>{ИМЯ}, здравствуйте</div>"

    mode_of(editor).setCurrentIndex(1)
    editor.insert_tag("{ФАМИЛИЯ}")
    assert editor.html() == "{ФАМИЛИЯ}<div>{ИМЯ}, здравствуйте</div>"


def test_a_newsletter_is_shown_but_changed_in_its_source_only(
    qtbot: QtBot, editor: LetterEditor
) -> None:
    editor.set_html(NEWSLETTER)

    assert text_of(editor).isReadOnly()
    qtbot.keyClicks(text_of(editor), "x")
    qtbot.keyClick(text_of(editor), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.html() == NEWSLETTER
    assert "Скидка" in text_of(editor).toPlainText()
    qtbot.mouseClick(part(editor, QPushButton, "open_source"), Qt.MouseButton.LeftButton)
    assert mode_of(editor).currentIndex() == 1
    assert source_of(editor).hasFocus()


def test_a_newsletter_can_be_simplified_after_a_question(
    qtbot: QtBot, editor: LetterEditor
) -> None:
    editor.set_html(NEWSLETTER)
    part(editor, QPushButton, "simplify").click()
    question = part(editor, QMessageBox, "question")

    with qtbot.waitSignal(editor.changed):
        part(question, QPushButton, "yes").click()

    assert "Скидка" in editor.html()
    assert "table" not in editor.html()
    assert not text_of(editor).isReadOnly()


def test_pasting_keeps_structure_and_drops_foreign_looks(editor: LetterEditor) -> None:
    data = QMimeData()
    data.setHtml(
        '<html><head><style>p{margin:9pt}</style></head><body><p style="font-family:Calibri;'
        'font-size:30pt;color:#123456" onclick="x()">Из <b>Word</b></p><table><tr><td>ячейка'
        '</td></tr></table><img src="file:///etc/hostname"><script>x()</script></body></html>'
    )
    paste(editor, data)

    html = editor.html()
    assert "Из <b>Word</b>" in html
    assert "ячейка" in html
    for unwanted in ("Calibri", "30pt", "#123456", "table", "img", "script", "style="):
        assert unwanted not in html


def test_pasting_from_itself_keeps_colours(editor: LetterEditor) -> None:
    editor.set_html('<div><span style="color:#c0392b">красный</span></div>')
    select_all(editor)
    text_of(editor).copy()
    text_of(editor).moveCursor(QTextCursor.MoveOperation.End)
    text_of(editor).paste()

    assert editor.html().count("красный") == 2 or "красныйкрасный" in editor.html()
    assert "#c0392b" in editor.html()
    QApplication.clipboard().clear()


def test_dropped_files_are_left_to_the_window_around(editor: LetterEditor, tmp_path: Path) -> None:
    text = part(editor, LetterTextEdit, "text")
    files, page = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "price.pdf"))])
    page.setUrls([QUrl("https://klinika.ru")])
    page.setText("https://klinika.ru")

    assert not text.canInsertFromMimeData(files)
    assert text.canInsertFromMimeData(page)


def test_pictures_are_never_read_from_the_disk(editor: LetterEditor, tmp_path: Path) -> None:
    picture = tmp_path / "wide.png"
    image = QImage(3000, 2000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(picture))
    for source in (str(picture), picture.as_uri()):
        editor.set_html(f'<img src="{source}">')
        assert text_of(editor).document().idealWidth() < 100


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://klinika.ru/a", "https://klinika.ru/a"),
        (" klinika.ru ", "https://klinika.ru"),
        ("клиника.рф/цены", "https://клиника.рф/цены"),
        ("vet@klinika.ru", "mailto:vet@klinika.ru"),
        ("tel:+79990000000", "tel:+79990000000"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("просто слова", ""),
        ("", ""),
    ],
)
def test_what_becomes_of_a_typed_address(typed: str, address: str) -> None:
    assert link_address(typed) == address


def open_link_dialog(editor: LetterEditor) -> LinkDialog:
    trigger(editor, "link")
    return newest(editor, LinkDialog)


def test_a_link_is_made_changed_and_removed(qtbot: QtBot, editor: LetterEditor) -> None:
    editor.set_html("<div>сайт</div>")
    select_all(editor)
    dialog = open_link_dialog(editor)
    assert part(dialog, QLineEdit, "link_text").text() == "сайт"
    part(dialog, QLineEdit, "address").setText("ой")
    part(dialog, QPushButton, "insert").click()
    assert part(dialog, QLabel, "reason").isVisible()
    part(dialog, QLineEdit, "address").setText("klinika.ru")
    part(dialog, QPushButton, "insert").click()
    assert editor.html() == '<div><a href="https://klinika.ru">сайт</a></div>'

    qtbot.keyClicks(text_of(editor), "!")
    assert editor.html() == '<div><a href="https://klinika.ru">сайт</a>!</div>'

    cursor = text_of(editor).textCursor()
    cursor.setPosition(2)
    text_of(editor).setTextCursor(cursor)
    dialog = open_link_dialog(editor)
    assert part(dialog, QLineEdit, "address").text() == "https://klinika.ru"
    part(dialog, QPushButton, "remove").click()
    assert editor.html() == "<div>сайт!</div>"


def paste(editor: LetterEditor, data: QMimeData) -> None:
    part(editor, LetterTextEdit, "text").insertFromMimeData(data)
