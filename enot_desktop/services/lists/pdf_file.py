"""Saving a list as PDF: Cyrillic letters inside, header and number on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import A4, landscape, portrait
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from ttf_opensans import OPENSANS_REGULAR, OPENSANS_SEMIBOLD

from enot_desktop.services.lists.layout import Layout, Lettering, Paper, column_needs, wrap
from enot_desktop.services.lists.table import Watch, cell_text
from enot_desktop.services.lists.whole_file import whole_file

if TYPE_CHECKING:
    from pathlib import Path

    from reportlab.pdfgen.textobject import PDFTextObject

    from enot_desktop.services.lists.layout import LaidPage, LaidRow
    from enot_desktop.services.lists.table import ListTable

_REGULAR, _BOLD = "EnotRegular", "EnotBold"
_SIZE, _LINE = 8.5, 11.0
_TITLE_SIZE, _TITLE_LINE = 13.0, 17.0
_PADDING = 3.0
_MARGIN, _FOOT = 12 * mm, 8 * mm
_LANDSCAPE_FROM = 1.15
"""How much too narrow an upright page may be before the page is turned."""
_TOTAL = "total"
_HEADER_FILL, _LINE_COLOR = "#e3eef1", "#c3ced5"


def save_pdf(table: ListTable, path: Path, watch: Watch | None = None) -> None:
    """Write the list on A4 pages, turned when there are many columns.

    Raises `TargetNotWritable`, `DiskFull` or `SavingStopped`; then the file is as it was.
    """
    _register_fonts()
    with whole_file(path) as fresh:
        document = _Document(table, fresh)
        document.write(watch or Watch())


def _register_fonts() -> None:
    known = pdfmetrics.getRegisteredFontNames()
    for name, font in ((_REGULAR, OPENSANS_REGULAR), (_BOLD, OPENSANS_SEMIBOLD)):
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(font.path)))


def _lettering(font: str, size: float, line: float) -> Lettering:
    widths = _SignWidths(font, size)
    return Lettering(lambda text: sum(map(widths.__getitem__, text)), line)


class _SignWidths(dict[str, float]):
    """The width of every sign of a font, found once: the library's own way is ten times slower."""

    def __init__(self, font: str, size: float) -> None:
        super().__init__()
        self._font, self._size = font, size

    def __missing__(self, sign: str) -> float:
        width = pdfmetrics.stringWidth(sign, self._font, self._size)
        self[sign] = width
        return width


class _Document:
    """Draws one list on a canvas, page after page."""

    def __init__(self, table: ListTable, path: Path) -> None:
        self._table = table
        self._title = _lettering(_BOLD, _SIZE, _LINE)
        self._text = _lettering(_REGULAR, _SIZE, _LINE)
        self._size = self._page_size()
        self._width = self._size[0] - 2 * _MARGIN
        self._heading = wrap(
            table.title, self._width, _lettering(_BOLD, _TITLE_SIZE, _TITLE_LINE).measure
        )
        self._subtitle = wrap(table.subtitle, self._width, self._text.measure)
        self._layout = Layout(table, self._paper(), title=self._title, text=self._text)
        self._canvas = Canvas(str(path), pagesize=self._size, pageCompression=1)
        self._canvas.setTitle(table.title)

    def write(self, watch: Watch) -> None:
        """Draw all pages and write the file."""
        number = 0
        rows = watch.over(self._table.rows())
        for number, page in enumerate(self._layout.pages(rows), start=1):
            self._draw_page(page, number)
            self._canvas.showPage()
        self._define_total(number)
        self._canvas.save()

    def _page_size(self) -> tuple[float, float]:
        upright = portrait(A4)
        paper = Paper(upright[0] - 2 * _MARGIN, upright[1], _PADDING)
        needs = column_needs(
            self._table, title=self._title.measure, text=self._text.measure, paper=paper
        )
        natural = sum(need.natural for need in needs)
        return landscape(A4) if natural > paper.width * _LANDSCAPE_FROM else upright

    def _paper(self) -> Paper:
        height = self._size[1] - 2 * _MARGIN - _FOOT
        subtitle = len(self._subtitle) * _LINE if self._table.subtitle else 0
        used = len(self._heading) * _TITLE_LINE + subtitle + _PADDING * 2
        return Paper(self._width, height, _PADDING, used)

    def _draw_page(self, page: LaidPage, number: int) -> None:
        top = self._size[1] - _MARGIN
        if page.top:
            self._draw_heading(top)
        y = self._draw_header(top - page.top)
        self._draw_rows(page.rows, y, _REGULAR)
        self._draw_foot(number)

    def _draw_heading(self, top: float) -> None:
        self._canvas.setFont(_BOLD, _TITLE_SIZE)
        for line in self._heading:
            top -= _TITLE_LINE
            self._canvas.drawString(_MARGIN, top + _TITLE_LINE - _TITLE_SIZE, line)
        self._canvas.setFont(_REGULAR, _SIZE)
        for line in self._subtitle:
            top -= _LINE
            self._canvas.drawString(_MARGIN, top + _LINE - _SIZE, line)

    def _draw_header(self, top: float) -> float:
        header = self._layout.header
        self._canvas.setFillColor(_HEADER_FILL)
        bottom = top - header.height
        self._canvas.rect(_MARGIN, bottom, self._width, header.height, stroke=0, fill=1)
        self._canvas.setFillColor("#000000")
        return self._draw_rows((header,), top, _BOLD)

    def _draw_rows(self, rows: tuple[LaidRow, ...], top: float, font: str) -> float:
        self._canvas.setLineWidth(0.4)
        self._canvas.setStrokeColor(_LINE_COLOR)
        words = self._canvas.beginText()
        words.setFont(font, _SIZE)
        for row in rows:
            self._put_row(words, row, top - _PADDING - _SIZE)
            top -= row.height
            self._canvas.line(_MARGIN, top, _MARGIN + self._width, top)
        self._canvas.drawText(words)
        return top

    def _put_row(self, words: PDFTextObject, row: LaidRow, first: float) -> None:
        x = _MARGIN + _PADDING
        for lines, width in zip(row.cells, self._layout.widths, strict=True):
            for place, line in enumerate(lines):
                words.setTextOrigin(x, first - place * _LINE)
                words.textOut(line)
            x += width

    def _draw_foot(self, number: int) -> None:
        # How many pages there are is known at the end only: a form stands for it until then.
        before, _, after = self._table.page_words.partition("{1}")
        text = before.format(number)
        room = self._text.measure(f"0000{after}")
        self._canvas.setFont(_REGULAR, _SIZE)
        x = self._size[0] - _MARGIN - room
        self._canvas.drawRightString(x, _MARGIN, text)
        self._canvas.saveState()
        self._canvas.translate(x, _MARGIN)
        self._canvas.doForm(_TOTAL)
        self._canvas.restoreState()

    def _define_total(self, count: int) -> None:
        after = self._table.page_words.partition("{1}")[2]
        self._canvas.beginForm(_TOTAL, lowerx=0, lowery=-20, upperx=200, uppery=20)
        self._canvas.setFont(_REGULAR, _SIZE)
        self._canvas.drawString(0, 0, f"{cell_text(count)}{after}")
        self._canvas.endForm()
