"""M20 and M21: «Вывести список», on the screen, in files and on paper."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from enot_desktop.models.values import Right
from enot_desktop.tour.robots.output import ColumnsRobot

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.tour.robots.output import ListRobot
    from tests.helpers.robots.office import Office
    from tests.helpers.robots.people import Person

COLUMNS = ("Клиент", "Адрес электронной почты", "Животные")


def output(office: Office, *columns: str) -> ListRobot:
    """Choose columns and wait for the list."""
    recipients = office.program.mailing().recipients()
    choice = ColumnsRobot(office.program.hands, recipients.output_list())
    choice.tick(*columns)
    choice.output()
    page = office.program.list()
    page.wait_for_rows()
    return page


def expected(people: list[Person]) -> list[tuple[str, ...]]:
    """Return what the list must show."""
    return [(person.full_name, person.address, person.animal) for person in people]


@pytest.mark.m("M20")
def test_list_shows_the_chosen_columns_and_is_saved_for_excel(
    office: Office, tmp_path: Path
) -> None:
    people = office.register(6)
    page = output(office, *COLUMNS)
    assert page.table.rows() == expected(people)
    path = tmp_path / "Получатели.xlsx"
    page.save_as(path)
    sheet = load_workbook(path).active
    assert sheet is not None
    rows = [tuple(str(cell) for cell in row if cell) for row in sheet.iter_rows(values_only=True)]
    assert COLUMNS in rows
    assert set(expected(people)) <= set(rows)


@pytest.mark.m("M20")
def test_list_is_saved_as_csv_and_pdf(office: Office, tmp_path: Path) -> None:
    people = office.register(6)
    page = output(office, *COLUMNS)
    page.save_as(tmp_path / "list.csv")
    text = (tmp_path / "list.csv").read_text(encoding="utf-8-sig")
    assert list(map(tuple, csv.reader(text.splitlines(), delimiter=";"))) == [
        COLUMNS,
        *expected(people),
    ]
    page.save_as(tmp_path / "list.pdf")
    check_pdf(tmp_path / "list.pdf", people)


@pytest.mark.m("M20")
def test_list_is_printed(office: Office, tmp_path: Path) -> None:
    people = office.register(6)
    page = output(office, *COLUMNS)
    preview = page.preview()
    page.print_to(preview, tmp_path / "printed.pdf")
    check_pdf(tmp_path / "printed.pdf", people)


@pytest.mark.m("M21")
def test_without_the_right_there_is_no_such_command(office: Office) -> None:
    office.register(2)
    assert "Вывести список" in office.program.mailing().recipients().offers()
    session = office.services.session
    session.user = replace(session.user, rights=session.user.rights - {Right.CONTACT_OUTPUT})
    office.program.close_tab()
    mailings = office.program.go_to_mailings()
    mailings.table.open(0)
    offered = office.program.mailing().recipients().offers()
    assert "Вывести список" not in offered
    assert "Сохранить как группу рассылки…" in offered


def check_pdf(path: Path, people: list[Person]) -> None:
    """Look for every name and address in a PDF."""
    with PdfReader(path) as reader:
        words = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    assert "Список получателей рассылки № 1" in words
    for person in people:
        assert person.full_name in words
        assert person.address in words
