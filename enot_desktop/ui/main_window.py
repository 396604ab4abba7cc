"""The main window «Енот: рассылки»: sections on the left, open pages in tabs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from enot_desktop.ui.common.memory import WindowMemory


_LONGEST_TITLE = 34  # characters; «Учетные записи электронной почты» fits


class PageName(StrEnum):
    """The pages that stand in the sections; the value is also the button's objectName."""

    HOME = "home"
    ACCOUNTS = "accounts"
    MAILINGS = "mailings"
    QUEUE = "queue"
    TEMPLATES = "templates"
    CLIENTS = "clients"
    ANIMALS = "animals"
    RECEIVED = "received"
    CABINET = "cabinet"


@dataclass(frozen=True)
class Section:
    """A heading on the left with the pages under it: name, caption, icon."""

    caption: str
    pages: tuple[tuple[PageName, str, str], ...]


class MainWindow(QMainWindow):
    """Shows sections and tabs; what is in them is opened by others.

    Signals: `page_wanted` (PageName) when a page is chosen on the left; `close_wanted` when the
    window is to be closed and somebody has to agree by calling `close_now`.
    """

    page_wanted = Signal(object)
    close_wanted = Signal()

    def __init__(self, memory: WindowMemory) -> None:
        super().__init__()
        self._memory = memory
        self._may_close = False
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("Енот: рассылки"))
        self.setMinimumSize(880, 480)  # fits 1366 × 768 at 150 %
        self._navigation = Navigation(self)
        self._navigation.page_wanted.connect(self.page_wanted)
        self.tabs = self._make_tabs()
        self._waiting = QLabel(self.tr("Открываю данные клиники…"), self)
        self._waiting.setObjectName("hint")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body = QStackedWidget(self)
        self._body.addWidget(self._waiting)
        self._body.addWidget(self.tabs)
        frame = QWidget(self)
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._navigation)
        layout.addWidget(self._body, 1)
        self.setCentralWidget(frame)
        self._add_shortcuts()
        if not memory.restore_place("main_window", self):
            self.resize(1280, 720)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show the sections; the tabs take the place of the waiting line."""
        self._navigation.show_sections(sections)
        self._body.setCurrentWidget(self.tabs)

    def add_tab(self, window: QWidget, title: str, image: QIcon) -> None:
        """Open a window in a tab of its own and go there."""
        self.tabs.setCurrentIndex(self.tabs.addTab(window, image, ""))
        self.rename_tab(window, title)
        window.setFocus()

    def rename_tab(self, window: QWidget, title: str) -> None:
        """Give a window's tab a title; a long one is shortened and whole in the tooltip."""
        place = self.tabs.indexOf(window)
        if place >= 0:
            short = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"
            self.tabs.setTabText(place, short)
            self.tabs.setTabToolTip(place, title)

    def close_tab(self, window: QWidget) -> None:
        """Close a window's tab without asking."""
        place = self.tabs.indexOf(window)
        if place >= 0:
            self.tabs.removeTab(place)
            window.deleteLater()

    def documents(self) -> list[Document]:
        """Return all windows in tabs."""
        windows = map(self.tabs.widget, range(self.tabs.count()))
        return [window for window in windows if isinstance(window, Document)]

    def mark_page(self, name: PageName | None) -> None:
        """Show on the left which page is in front."""
        self._navigation.mark(name)

    def close_now(self) -> None:
        """Close the window; everybody has agreed."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the program first: letters may be on their way, a document may be unsaved."""
        if not self._may_close:
            self.close_wanted.emit()
        # Who agrees at once calls `close_now` in the middle of this event, where it closes nothing.
        if not self._may_close:
            event.ignore()
            return
        self._memory.keep_place("main_window", self)
        super().closeEvent(event)

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget(self)
        tabs.setObjectName("tabs")
        tabs.setDocumentMode(True)
        tabs.setTabsClosable(True)
        tabs.setMovable(True)
        tabs.setElideMode(Qt.TextElideMode.ElideNone)
        tabs.tabBar().setUsesScrollButtons(True)
        tabs.setIconSize(QSize(18, 18))
        tabs.tabCloseRequested.connect(self._on_close_requested)
        return tabs

    def _add_shortcuts(self) -> None:
        QShortcut(QKeySequence("Ctrl+W"), self, self._close_current)
        QShortcut(QKeySequence("Ctrl+Tab"), self, lambda: self._step(1))
        QShortcut(QKeySequence("Ctrl+Shift+Tab"), self, lambda: self._step(-1))

    def _step(self, by: int) -> None:
        if self.tabs.count():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _close_current(self) -> None:
        self._on_close_requested(self.tabs.currentIndex())

    def _on_close_requested(self, place: int) -> None:
        window = self.tabs.widget(place)
        if isinstance(window, Document):
            window.request_close(lambda: self.close_tab(window))


class Navigation(QWidget):
    """The sections on the left; one button a page."""

    page_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 34)
        self._buttons: dict[PageName, PageButton] = {}
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 12)
        self._layout.setSpacing(0)
        title = QLabel(self.tr("Енот: рассылки"), self)
        title.setObjectName("program")
        self._layout.addWidget(title)
        self._layout.addStretch(1)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these sections in place of any shown before."""
        for section in sections:
            if section.caption:
                self._insert(QLabel(section.caption, self))
            for name, caption, image in section.pages:
                self._insert(self._make_button(name, caption, image))

    def mark(self, name: PageName | None) -> None:
        """Show one page as being in front, or none."""
        self._group.setExclusive(False)
        for page, button in self._buttons.items():
            button.setChecked(page == name)
        self._group.setExclusive(name is not None)

    def _insert(self, widget: QWidget) -> None:
        self._layout.insertWidget(self._layout.count() - 1, widget)

    def _make_button(self, name: PageName, caption: str, image: str) -> PageButton:
        button = PageButton(caption, icon(image, "white"), self)
        button.setObjectName(name)
        button.clicked.connect(self._asker(name))
        self._group.addButton(button)
        self._buttons[name] = button
        return button

    def _asker(self, name: PageName) -> Callable[[], None]:
        return lambda: self.page_wanted.emit(name)


class PageButton(QPushButton):
    """A page in the navigation: icon and caption, which takes a second line when it is long."""

    def __init__(self, caption: str, image: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self.setCheckable(True)
        self.setAccessibleName(caption)
        self._caption = QLabel(caption, self)
        self._caption.setObjectName("caption")
        self._caption.setWordWrap(True)
        picture = QLabel(self)
        picture.setPixmap(image.pixmap(20, 20))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(14, 7, 8, 7)
        self._line.setSpacing(10)
        self._line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self._caption, 1)
        for label in (picture, self._caption):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Ask for the height that the caption needs at the present width."""
        width = self.width() or super().sizeHint().width()
        return QSize(width, self._line.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never become lower than the caption."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when the width has changed."""
        super().resizeEvent(event)
        self.updateGeometry()
