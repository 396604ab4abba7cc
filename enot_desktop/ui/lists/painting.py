"""Drawing a list on a printer's pages: title, repeated header, rows, page numbers (fig. 16)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPen,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from enot_desktop.services.lists.layout import Layout, Lettering, Paper, column_needs, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.services.lists.layout import LaidPage, LaidRow
    from enot_desktop.services.lists.table import ListTable

_POINTS_AN_INCH = 72
_TEXT_SIZE, _TITLE_SIZE = 8.5, 13.0
_PADDING, _FOOT, _RULE = 3.0, 22.0, 0.4
_LANDSCAPE_FROM = 1.15
"""How much too narrow an upright page may be before the page is turned."""


@dataclass(frozen=True)
class _Letters:
    """A font with its measures on the device it is drawn on."""

    font: QFont
    metrics: QFontMetricsF

    @property
    def lettering(self) -> Lettering:
        return Lettering(self.metrics.horizontalAdvance, self.metrics.lineSpacing())


def make_printer(table: ListTable) -> QPrinter:
    """Return a printer whose page is A4, turned when the list has many columns."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout.Unit.Millimeter)
    printer.setDocName(table.title)
    room = printer.pageRect(QPrinter.Unit.DevicePixel).width()
    bold, text = _letters(printer, _TEXT_SIZE, bold=True), _letters(printer, _TEXT_SIZE)
    paper = Paper(room, room, _PADDING * _scale(printer))
    needs = column_needs(
        table, title=bold.lettering.measure, text=text.lettering.measure, paper=paper
    )
    if sum(need.natural for need in needs) > room * _LANDSCAPE_FROM:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    return printer


class ListPainter:
    """Draws a list on a printer, whatever its page and resolution are."""

    def __init__(self, table: ListTable) -> None:
        self._table = table

    def paint(self, printer: QPrinter) -> None:
        """Draw all pages, or those a person asked the printer for."""
        painter = QPainter()
        if not painter.begin(printer):
            return
        try:
            sheet = _Sheet(self._table, printer, painter)
            numbers = _wanted_pages(printer, len(sheet.pages))
            for place, number in enumerate(numbers):
                if place:
                    printer.newPage()
                sheet.draw(number)
        finally:
            painter.end()


class _Sheet:
    """The pages of one list on one device; coordinates begin where the device may print."""

    def __init__(self, table: ListTable, printer: QPrinter, painter: QPainter) -> None:
        self._table, self._painter = table, painter
        self._scale = _scale(printer)
        self._bold = _letters(printer, _TEXT_SIZE, bold=True)
        self._text = _letters(printer, _TEXT_SIZE)
        self._heading = _letters(printer, _TITLE_SIZE, bold=True)
        rect = printer.pageRect(QPrinter.Unit.DevicePixel)
        self._width, self._height = rect.width(), rect.height()
        self._padding = _PADDING * self._scale
        self._layout = Layout(
            table, self._paper(), title=self._bold.lettering, text=self._text.lettering
        )
        self.pages: Sequence[LaidPage] = list(self._layout.pages(table.rows()))

    def draw(self, number: int) -> None:
        """Draw one page; the first one is 1."""
        page = self.pages[number - 1]
        if page.top:
            self._draw_heading()
        header = self._layout.header
        self._painter.fillRect(QRectF(0, page.top, self._width, header.height), QColor("#e3eef1"))
        y = self._draw_rows([header], page.top, self._bold)
        self._draw_rows(page.rows, y, self._text)
        self._draw_foot(number)

    def _paper(self) -> Paper:
        heading = len(self._heading_lines()) * self._heading.metrics.lineSpacing()
        subtitle = len(self._subtitle_lines()) * self._text.metrics.lineSpacing()
        return Paper(
            self._width,
            self._height - _FOOT * self._scale,
            self._padding,
            heading + subtitle + 2 * self._padding,
        )

    def _heading_lines(self) -> tuple[str, ...]:
        return wrap(self._table.title, self._width, self._heading.metrics.horizontalAdvance)

    def _subtitle_lines(self) -> tuple[str, ...]:
        measure = self._text.metrics.horizontalAdvance
        return wrap(self._table.subtitle, self._width, measure) if self._table.subtitle else ()

    def _draw_heading(self) -> None:
        y = 0.0
        for lines, letters in (
            (self._heading_lines(), self._heading),
            (self._subtitle_lines(), self._text),
        ):
            self._painter.setFont(letters.font)
            for line in lines:
                self._painter.drawText(QPointF(0, y + letters.metrics.ascent()), line)
                y += letters.metrics.lineSpacing()

    def _draw_rows(self, rows: Sequence[LaidRow], top: float, letters: _Letters) -> float:
        self._painter.setFont(letters.font)
        for row in rows:
            self._draw_row(row, top + self._padding + letters.metrics.ascent(), letters)
            top += row.height
            self._painter.setPen(QPen(QColor("#b9c5cb"), _RULE * self._scale))
            self._painter.drawLine(QPointF(0, top), QPointF(self._width, top))
        return top

    def _draw_row(self, row: LaidRow, first: float, letters: _Letters) -> None:
        self._painter.setPen(Qt.GlobalColor.black)
        x = self._padding
        for lines, width in zip(row.cells, self._layout.widths, strict=True):
            for place, line in enumerate(lines):
                y = first + place * letters.metrics.lineSpacing()
                self._painter.drawText(QPointF(x, y), line)
            x += width

    def _draw_foot(self, number: int) -> None:
        self._painter.setPen(Qt.GlobalColor.black)
        self._painter.setFont(self._text.font)
        words = self._table.page_words.format(number, len(self.pages))
        x = self._width - self._text.metrics.horizontalAdvance(words)
        self._painter.drawText(QPointF(x, self._height - self._text.metrics.descent()), words)


def _scale(device: QPaintDevice) -> float:
    return device.logicalDpiX() / _POINTS_AN_INCH


def _letters(device: QPaintDevice, size: float, *, bold: bool = False) -> _Letters:
    font = QFont(QApplication.font())
    font.setPointSizeF(size)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return _Letters(font, QFontMetricsF(font, device))


def _wanted_pages(printer: QPrinter, count: int) -> range:
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return range(1, count + 1)
    first = max(1, printer.fromPage())
    last = min(count, printer.toPage() or count)
    return range(first, last + 1)
