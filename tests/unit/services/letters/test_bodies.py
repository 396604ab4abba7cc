"""Frozen bodies: equal ones are kept once, and come back as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from enot_desktop.models.failures import NotFound
from enot_desktop.models.letter import BodyAttachment, LetterBody
from enot_desktop.models.mailing import StoredFile
from enot_desktop.services.letters.bodies import BodyContent, BodyFile, freeze_body, load_body

if TYPE_CHECKING:
    from enot_desktop.models.database import Database

FILES = (
    BodyFile("снимок.png", "image/png", "a" * 64, 10),
    BodyFile("памятка.pdf", "application/pdf", "b" * 64, 20),
)
CONTENT = BodyContent("Тема {ИМЯ}", "<p>Текст</p>", attachments=FILES)


def test_a_body_comes_back_as_it_was(database: Database) -> None:
    with database.write() as session:
        body_id = freeze_body(session, CONTENT)
    with database.read() as session:
        assert load_body(session, body_id) == CONTENT


def test_equal_bodies_are_one_row(database: Database) -> None:
    with database.write() as session:
        first = freeze_body(session, CONTENT)
    with database.write() as session:
        assert freeze_body(session, CONTENT) == first
        assert session.scalar(select(func.count()).select_from(LetterBody)) == 1
        assert session.scalar(select(func.count()).select_from(BodyAttachment)) == 2
        assert session.scalar(select(func.count()).select_from(StoredFile)) == 2


@pytest.mark.parametrize(
    "other",
    [
        BodyContent("Тема", "<p>Текст</p>", attachments=FILES),
        BodyContent("Тема {ИМЯ}", "<p>Текст </p>", attachments=FILES),
        BodyContent("Тема {ИМЯ}", "<p>Текст</p>", as_is=True, attachments=FILES),
        BodyContent("Тема {ИМЯ}", "<p>Текст</p>", attachments=FILES[::-1]),
        BodyContent("Тема {ИМЯ}", "<p>Текст</p>", attachments=FILES[:1]),
        BodyContent("Тема {ИМЯ}", "<p>Текст</p>"),
    ],
)
def test_any_difference_makes_another_body(database: Database, other: BodyContent) -> None:
    with database.write() as session:
        assert freeze_body(session, CONTENT) != freeze_body(session, other)


def test_a_body_that_is_not_there(database: Database) -> None:
    with database.read() as session, pytest.raises(NotFound):
        load_body(session, 7)
