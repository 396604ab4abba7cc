"""Printing: preview and the pages themselves (fig. 16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from enot_desktop.services.lists.table import ListColumn, ListTable
from enot_desktop.ui.lists.painting import ListPainter, make_printer
from enot_desktop.ui.lists.preview import ListPreview

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

COLUMNS = (
    ListColumn("client", "Клиент"),
    ListColumn("address", "Адрес электронной почты"),
)


def make_table(rows: int, columns: tuple[ListColumn, ...] = COLUMNS) -> ListTable:
    cells = [
        (f"Їжакевич Ґалина {n}", f"galina.{n}@example.com", *["да"] * (len(columns) - 2))
        for n in range(rows)
    ]
    return ListTable(
        "Список получателей рассылки № 12", columns, lambda: cells, "Тема", "Стр. {0} из {1}"
    )


def printed(
    table: ListTable, path: Path, first: int | None = None, last: int | None = None
) -> list[str]:
    printer = make_printer(table)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    if first is not None and last is not None:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(first, last)
    ListPainter(table).paint(printer)
    with PdfReader(path) as reader:
        return [" ".join(page.extract_text().split()) for page in reader.pages]


@pytest.mark.m("M20")
@pytest.mark.usefixtures("qapp")
def test_every_page_has_header_number_and_its_rows(tmp_path: Path) -> None:
    pages = printed(make_table(150), tmp_path / "list.pdf")
    assert len(pages) > 2
    assert "Список получателей рассылки № 12" in pages[0]
    for number, page in enumerate(pages, start=1):
        assert "Адрес электронной почты" in page
        assert f"Стр. {number} из {len(pages)}" in page
    everything = " ".join(pages)
    assert all(f"Їжакевич Ґалина {n} galina.{n}@example.com" in everything for n in range(150))


@pytest.mark.usefixtures("qapp")
def test_only_the_wanted_pages_are_printed(tmp_path: Path) -> None:
    everything = printed(make_table(150), tmp_path / "all.pdf")
    wanted = printed(make_table(150), tmp_path / "some.pdf", first=2, last=2)
    assert wanted == everything[1:2]


@pytest.mark.usefixtures("qapp")
def test_many_columns_turn_the_page(tmp_path: Path) -> None:
    many = tuple(ListColumn(str(n), f"Длинный заголовок {n}") for n in range(10))
    printed(make_table(3, many), tmp_path / "wide.pdf")
    printed(make_table(3), tmp_path / "narrow.pdf")
    with (
        PdfReader(tmp_path / "wide.pdf") as wide,
        PdfReader(tmp_path / "narrow.pdf") as narrow,
    ):
        assert wide.pages[0].mediabox.width > wide.pages[0].mediabox.height
        assert narrow.pages[0].mediabox.width < narrow.pages[0].mediabox.height


@pytest.mark.m("M20")
def test_the_preview_shows_the_pages(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    preview = ListPreview(make_table(150), parent)
    with qtbot.waitSignal(preview.paintRequested):
        preview.open()
    assert isinstance(preview, QPrintPreviewDialog)
    assert preview.windowTitle() == "Печать: Список получателей рассылки № 12"
    preview.reject()
