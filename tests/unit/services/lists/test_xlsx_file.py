from __future__ import annotations

import csv
import shutil
import subprocess
import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from openpyxl.worksheet import _writer

from enot_desktop.models.failures import DiskFull
from enot_desktop.services.lists import xlsx_file
from enot_desktop.services.lists.failures import ListTooLong, SavingStopped
from enot_desktop.services.lists.table import Watch
from enot_desktop.services.lists.xlsx_file import save_xlsx
from tests.unit.services.lists.tables import SENT, make_table, many_rows

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """openpyxl works in the system's temporary folder: nothing may be left there."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    assert list(folder.iterdir()) == []


def read(path: Path) -> Any:  # noqa: ANN401 - openpyxl's sheet
    return openpyxl.load_workbook(path).worksheets[0]


@pytest.mark.m("M20")
def test_values_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "список.xlsx"
    save_xlsx(make_table(), path)
    sheet = read(path)
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert sheet.title == "Список получателей"
    assert rows[0][:2] == ["Клиент", "Адрес электронной почты"]
    assert rows[1] == [
        "Їжакевич Ґалина",
        "galina@example.com",
        "+7 916 123-45-67",
        datetime(2026, 11, 3),  # noqa: DTZ001 - workbooks know no zones
        SENT.astimezone().replace(tzinfo=None),
        2,
    ]
    assert rows[3][:4] == [
        "Иванова; «Анна»\nПетровна",
        "#N/A",
        "звонок",
        datetime(1999, 1, 31),  # noqa: DTZ001
    ]


def test_days_are_shown_the_russian_way_and_nothing_is_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    save_xlsx(make_table(), path)
    sheet = read(path)
    assert sheet["D2"].is_date
    assert sheet["D2"].number_format == "dd.mm.yyyy"
    assert sheet["E2"].number_format == "dd.mm.yyyy hh:mm"
    assert sheet["A3"].value == "=СУММ(1;2)"
    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert kinds <= {"s", "n", "d"}
    assert sheet["A3"].quotePrefix


def test_header_is_bold_and_stays_in_view(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    save_xlsx(make_table(), path)
    sheet = read(path)
    assert sheet["A1"].font.bold
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:F4"
    assert sheet.column_dimensions["B"].width > len("Адрес электронной почты")


def test_a_list_without_rows_has_its_header(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    save_xlsx(make_table([]), path)
    assert next(cell.value for cell in read(path)[1]) == "Клиент"


def test_a_title_that_excel_would_refuse_is_made_fit(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    save_xlsx(make_table(title="Рассылка [1]: «А/Б» — очень длинная тема письма"), path)
    title = read(path).title
    assert len(title) <= 31
    assert title.startswith("Рассылка  1 ")


@pytest.mark.m("M20")
def test_libreoffice_reads_it(tmp_path: Path) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        return  # the other tests read the file with openpyxl
    path = tmp_path / "list.xlsx"
    save_xlsx(make_table(), path)
    command = [
        office,
        f"-env:UserInstallation={(tmp_path / 'office').as_uri()}",
        "--headless",
        "--convert-to",
        'csv:Text - txt - csv (StarCalc):59,34,76,1',
        "--outdir",
        str(tmp_path / "out"),
        str(path),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=110)
    with (tmp_path / "out" / "list.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    assert lines[0][:3] == ["Клиент", "Адрес электронной почты", "Телефон"]
    assert lines[1][0] == "Їжакевич Ґалина"
    assert lines[1][2:4] == ["+7 916 123-45-67", "03.11.2026"]
    assert lines[2][:3] == ["=СУММ(1;2)", "@example.org", "-5"]


def test_stopping_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"earlier")
    watch = Watch()
    reports: list[int] = []

    def report(done: int) -> None:
        reports.append(done)
        if done >= 500:
            watch.stopping.set()

    with pytest.raises(SavingStopped):
        save_xlsx(make_table(many_rows(5000)), path, Watch(report, watch.stopping))
    assert reports == [0, 250, 500]
    assert path.read_bytes() == b"earlier"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["list.xlsx", "temporary"]


def test_more_rows_than_excel_has_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "_MOST_ROWS", 10)
    save_xlsx(make_table(many_rows(9)), tmp_path / "fits.xlsx")
    with pytest.raises(ListTooLong) as caught:
        save_xlsx(make_table(many_rows(10)), tmp_path / "list.xlsx")
    assert caught.value.limit == 9
    assert not (tmp_path / "list.xlsx").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_named_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # openpyxl hands a path to lxml; this one answers as a full disk does.
    full = tmp_path / "temporary" / "openpyxl.full"
    full.symlink_to("/dev/full")
    monkeypatch.setattr(_writer, "create_temporary_file", lambda: str(full))
    monkeypatch.setattr(_writer, "ALL_TEMP_FILES", [str(full)])
    with pytest.raises(DiskFull):
        save_xlsx(make_table(many_rows(20_000)), tmp_path / "list.xlsx")
    assert not (tmp_path / "list.xlsx").exists()


def test_dates_of_one_row_do_not_mix(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    save_xlsx(make_table([("", "", date(2026, 1, 1), date(2026, 2, 2), SENT, 0)]), path)
    sheet = read(path)
    assert (sheet["C2"].value.month, sheet["D2"].value.month) == (1, 2)
