from __future__ import annotations

import pytest

from enot_desktop.ui.letters.markup import is_simple


@pytest.mark.parametrize(
    "html",
    [
        "",
        "Просто текст, {ИМЯ}",
        "<p>Абзац <b>жирный</b> <strong>и</strong> <i>к</i><em>у</em><u>п</u><s>з</s></p>",
        '<p style="margin: 0; text-align: center">Строка</p>',
        '<div class="x" dir="ltr" lang="ru">Строка<br>вторая</div>',
        '<span style="color:#c00; font-size: 14px; font-family: Arial, sans-serif">цвет</span>',
        "<ul><li>раз</li><li>два<ol><li>вложенный</li></ol></li></ul>",
        '<a href="https://klinika.ru/?a=1&amp;b=2" target="_blank">ссылка</a><hr>',
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>т</title></head><body>а</body>",
        "<h1>Заголовок</h1>",
    ],
)
def test_what_the_formatted_editor_keeps_is_simple(html: str) -> None:
    assert is_simple(html)


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>ячейка</td></tr></table>",
        "<style>p { color: red }</style><p>а</p>",
        '<link rel="stylesheet" href="x.css">',
        "<script>alert(1)</script>",
        '<img src="cid:picture">',
        "<!--[if mso]><b>Outlook</b><![endif]-->",
        "<![if !mso]>не Outlook<![endif]>",
        '<div style="background: url(x.png)">а</div>',
        '<p style="line-height: 2">а</p>',
        '<p id="anchor">а</p>',
        '<body bgcolor="#eeeeee">а</body>',
        "<blockquote>а</blockquote>",
        "<pre>а   б</pre>",
        '<p dir="rtl">а</p>',
        '<span onclick="x()">а</span>',
        "<ul><li><p>абзац в строке списка</p></li></ul>",
        '<ul style="color: red"><li>а</li></ul>',
        '<?xml version="1.0"?><p>а</p>',
        '<font size="7">а</font>',
    ],
)
def test_what_the_formatted_editor_would_lose_is_not_simple(html: str) -> None:
    assert not is_simple(html)
