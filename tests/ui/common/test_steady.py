"""New words in a label lay nothing out anew while they need no more room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from enot_desktop.ui.common.steady import SteadyStrip, set_growing_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class _Layouts(QObject):
    """Counts how often a window is laid out anew."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def _show(qtbot: QtBot, window: QWidget, content: QWidget) -> _Layouts:
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(content)
    window.resize(400, 200)
    window.show()
    QApplication.processEvents()
    return _Layouts(window)


def test_strip_lays_out_only_when_the_number_of_lines_changes(qtbot: QtBot) -> None:
    label = QLabel("Отправлено: 1 из 10 000")
    window = QWidget()
    strip = SteadyStrip(label, window)
    layouts = _show(qtbot, window, strip)
    one_line = strip.height()
    label.setText("Отправлено: 9 999 из 10 000")
    QApplication.processEvents()
    assert layouts.count == 0
    assert label.width() == strip.width()
    label.setText("Отправлено: 9 999 из 10 000  ·  " * 6)
    qtbot.waitUntil(lambda: layouts.count > 0)
    assert strip.height() > one_line
    assert label.height() == strip.height() == label.heightForWidth(strip.width())
    label.setText("")
    qtbot.waitUntil(lambda: strip.height() == one_line)


def test_growing_label_never_becomes_narrower(qtbot: QtBot) -> None:
    window = QWidget()
    label = QLabel(window)
    layouts = _show(qtbot, window, label)
    set_growing_text(label, "Всего: 10 000")
    QApplication.processEvents()
    width = label.width()
    assert width >= label.sizeHint().width()
    layouts.count = 0
    set_growing_text(label, "Всего: 1")
    QApplication.processEvents()
    assert (label.text(), label.width(), layouts.count) == ("Всего: 1", width, 0)
