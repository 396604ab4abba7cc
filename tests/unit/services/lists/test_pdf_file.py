from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from enot_desktop.services.lists.failures import SavingStopped
from enot_desktop.services.lists.pdf_file import save_pdf
from enot_desktop.services.lists.table import ListColumn, ListTable, Watch
from tests.unit.services.lists.tables import make_table, many_rows

if TYPE_CHECKING:
    from pathlib import Path


def texts(path: Path) -> list[str]:
    with PdfReader(path) as reader:
        return [" ".join(page.extract_text().split()) for page in reader.pages]


@pytest.mark.m("M20")
def test_cyrillic_text_can_be_taken_out_again(tmp_path: Path) -> None:
    path = tmp_path / "список.pdf"
    save_pdf(make_table(), path)
    (page,) = texts(path)
    for words in (
        "Список получателей",
        "К прививке",
        "Адрес электронной почты",
        "Їжакевич Ґалина",
        "galina@example.com",
        "03.11.2026",
        "Стр. 1 из 1",
    ):
        assert words in page


def test_every_page_has_header_and_number(tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    save_pdf(make_table(many_rows(400)), path)
    pages = texts(path)
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert "Адрес электронной почты" in page
        assert f"Стр. {number} из {len(pages)}" in page
    everything = " ".join(pages)
    assert all(f"client.{n}@example.com" in everything for n in range(400))
    assert sum("К прививке" in page for page in pages) == 1


def test_many_columns_turn_the_page(tmp_path: Path) -> None:
    columns = tuple(ListColumn(str(n), f"Очень длинный столбец {n}") for n in range(12))
    wide = ListTable("Список", columns, lambda: [["значение"] * 12])
    save_pdf(wide, tmp_path / "wide.pdf")
    save_pdf(ListTable("Список", columns[:2], lambda: [["значение"] * 2]), tmp_path / "narrow.pdf")

    def size(name: str) -> tuple[float, float]:
        with PdfReader(tmp_path / name) as reader:
            return reader.pages[0].mediabox.width, reader.pages[0].mediabox.height

    assert size("wide.pdf")[0] > size("wide.pdf")[1]
    assert size("narrow.pdf")[0] < size("narrow.pdf")[1]


def test_a_list_without_rows_is_one_page(tmp_path: Path) -> None:
    save_pdf(make_table([]), tmp_path / "list.pdf")
    assert len(texts(tmp_path / "list.pdf")) == 1


def test_stopping_leaves_the_earlier_file(tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    path.write_bytes(b"earlier")
    watch = Watch()
    watch.stopping.set()
    with pytest.raises(SavingStopped):
        save_pdf(make_table(many_rows(1000)), path, watch)
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]
