"""What the status bar tells of campaigns, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from enot_desktop.ui.sendpulse.news import News
from enot_desktop.ui.sendpulse.news_line import NewsLine

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytestqt.qtbot import QtBot

BRIEFLY = 20
READY = News(18, "Рассылка № 18: можно создать кампанию", waits=True)
RUNNING = News(18, "Рассылка № 18: SendPulse отправляет кампанию")
SENT = News(19, "Рассылка № 19: кампания отправлена")


@pytest.fixture
def line(qtbot: QtBot) -> Generator[NewsLine]:
    """The line in a status bar, which shows news only briefly."""
    bar = QWidget()
    qtbot.addWidget(bar)
    yield NewsLine(bar, BRIEFLY)
    bar.close()


def test_what_waits_for_a_person_stays_until_it_was_looked_at(line: NewsLine, qtbot: QtBot) -> None:
    line.say(READY)
    line.say(SENT)
    assert line.text() == SENT.line
    qtbot.waitUntil(lambda: line.text() == READY.line)
    line.look_at(READY.mailing_id)
    assert line.isHidden()


def test_all_else_is_shown_for_a_while(line: NewsLine, qtbot: QtBot) -> None:
    line.say(SENT)
    assert not line.isHidden()
    qtbot.waitUntil(line.isHidden)


def test_a_campaign_that_has_moved_on_waits_no_more(line: NewsLine, qtbot: QtBot) -> None:
    line.say(READY)
    line.say(RUNNING)
    assert line.text() == RUNNING.line
    qtbot.waitUntil(line.isHidden)
    line.say(READY)
    line.say(News(READY.mailing_id))
    assert line.isHidden()


def test_a_click_asks_for_the_mailing(line: NewsLine, qtbot: QtBot) -> None:
    line.say(SENT)
    line.say(READY)
    with qtbot.waitSignal(line.opened) as heard:
        line.click()
    assert heard.args == [READY.mailing_id]
