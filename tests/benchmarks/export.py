"""Saving long lists: xlsx against bare openpyxl, PDF against bare reportlab; time and memory."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from enot_desktop.services.lists.saving import ListFormat, save_list
from enot_desktop.services.lists.table import ListColumn, ListTable, Watch
from tests.benchmarks.peak import Peak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

XLSX_ROWS, PDF_ROWS = 100_000, 20_000
_CHUNK = 500
_NAMES = ("Иванова Анна Петровна", "Вишневская Ольга Сергеевна", "Ткаченко Мария Ильинична")
_NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
_TITLES = (
    "№",
    "Клиент",
    "Адрес",
    "Телефон",
    "Животные",
    "Зарегистрирован",
    "Состояние",
    "Отправлено",
)


def _rows(count: int, columns: int) -> Iterator[tuple[int | str | date | datetime, ...]]:
    for number in range(1, count + 1):
        whole = (
            number,
            _NAMES[number % len(_NAMES)],
            f"klient{number}@example.com",
            f"+380 44 {number:07}",
            "Барсик, Мурка" if number % 3 else "Рекс",
            date(2026, 11, 24) - timedelta(days=number % 3000),
            "Отправлено",
            _NOON + timedelta(seconds=number),
        )
        yield whole[:columns]


def _table(count: int, columns: int) -> ListTable:
    titles = tuple(ListColumn(title, title) for title in _TITLES[:columns])
    return ListTable("Список получателей", titles, lambda: _rows(count, columns))


def _our_xlsx(path: Path) -> None:
    save_list(_table(XLSX_ROWS, 8), path, ListFormat.XLSX, Watch())


def _our_pdf(path: Path) -> None:
    save_list(_table(PDF_ROWS, 6), path, ListFormat.PDF, Watch())


def _bare_xlsx(path: Path) -> None:
    from openpyxl import Workbook  # noqa: PLC0415 - belongs to what is measured

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Список")
    sheet.append(_TITLES)
    for *values, moment in _rows(XLSX_ROWS, 8):
        assert isinstance(moment, datetime)
        sheet.append([*values, moment.replace(tzinfo=None)])
    book.save(path)


def _bare_pdf(path: Path) -> None:
    from reportlab.lib.pagesizes import A4, landscape  # noqa: PLC0415 - as above
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415 - as above
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415 - as above
    from reportlab.platypus import Flowable, LongTable, SimpleDocTemplate  # noqa: PLC0415
    from ttf_opensans import OPENSANS_REGULAR  # noqa: PLC0415 - as above

    pdfmetrics.registerFont(TTFont("Bare", str(OPENSANS_REGULAR.path)))
    style = [("FONT", (0, 0), (-1, -1), "Bare", 8.5), ("LINEBELOW", (0, 0), (-1, -1), 0.4, "gray")]
    cells = [[str(value) for value in row] for row in _rows(PDF_ROWS, 6)]
    chunks: list[Flowable] = [
        LongTable(cells[start : start + _CHUNK], rowHeights=17, style=style)
        for start in range(0, PDF_ROWS, _CHUNK)
    ]
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(chunks)


_WAYS: dict[str, Callable[[Path], None]] = {
    "xlsx": _our_xlsx,
    "xlsx, bare openpyxl write-only": _bare_xlsx,
    "PDF": _our_pdf,
    "PDF, bare reportlab in chunks": _bare_pdf,
}


def _work(name: str) -> None:
    """Do one way in this process and print seconds and the memory it took above the start."""
    with tempfile.TemporaryDirectory() as folder, Peak() as peak:
        begun = time.perf_counter()
        _WAYS[name](Path(folder) / "list")
        print(time.perf_counter() - begun, peak.above_start)


def main() -> None:
    """Print the figures of every way, each in a process of its own."""
    print(f"xlsx of {XLSX_ROWS} rows x 8 columns, PDF of {PDF_ROWS} x 6")
    base: dict[str, float] = {}
    for name in reversed(_WAYS):
        command = [sys.executable, "-m", "tests.benchmarks.export", name]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        seconds, memory = map(float, done.stdout.split())
        ratio = seconds / base.setdefault(name.partition(",")[0], seconds)
        print(f"{name:<32}{seconds:6.1f} s {ratio:6.2f} x bare, {memory:4.0f} MB above start")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _work(sys.argv[1])
    else:
        main()
