"""A person's hands: find a widget by its name, press, type, tick, choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from enot_desktop.tour.robots.patience import Patience, RobotLost

if TYPE_CHECKING:
    from collections.abc import Callable

PartT = TypeVar("PartT", bound=QWidget)
_LEFT = Qt.MouseButton.LeftButton
_EDGE = 9  # px into a tick, whose label may be shorter than the widget


class Hands:
    """Operates visible widgets only, and none behind an open dialog, as a person would."""

    def __init__(self, patience: Patience | None = None) -> None:
        self.patience = patience or Patience()

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until something is so."""
        self.patience.until(condition, what)

    def see(self, window: QWidget, kind: type[PartT], name: str) -> PartT:
        """Wait until exactly one visible part of a window has this name, and return it."""
        what = f"exactly one {kind.__name__} «{name}» in {window.objectName()}"
        self.wait(lambda: len(shown(window, kind, name)) == 1, what)
        return shown(window, kind, name)[0]

    def dialog(self, kind: type[PartT], name: str = "") -> PartT:
        """Wait until exactly one top-level window of this kind is open, and return it."""
        self.wait(lambda: len(open_windows(kind, name)) == 1, f"window {kind.__name__} {name}")
        return open_windows(kind, name)[0]

    def words(self, window: QWidget, name: str) -> str:
        """Return what a visible label says."""
        return self.see(window, QLabel, name).text()

    def press(self, window: QWidget, name: str) -> None:
        """Press a button."""
        self.click(self.see(window, QAbstractButton, name))

    def point_at(self, window: QWidget, name: str) -> None:
        """Put the focus on a button without pressing it."""
        self.see(window, QAbstractButton, name).setFocus(Qt.FocusReason.TabFocusReason)

    def tick(self, window: QWidget, name: str, *, on: bool = True) -> None:
        """Tick a box or take the tick away."""
        box = self.see(window, QCheckBox, name)
        if box.isChecked() is not on:
            self.click(box)

    def pick(self, window: QWidget, name: str) -> None:
        """Choose a radio button."""
        self.click(self.see(window, QRadioButton, name))

    def click(self, button: QAbstractButton) -> None:
        """Click on a button, wherever it came from."""
        self._reach(button)
        place = QPoint(_EDGE, button.height() // 2)
        is_tick = isinstance(button, QCheckBox | QRadioButton)
        QTest.mouseClick(button, _LEFT, pos=place if is_tick else button.rect().center())

    def enter(self, window: QWidget, name: str, text: str) -> None:
        """Put a text into an input line in place of what is there."""
        line = self.see(window, QLineEdit, name)
        self.focus(line)
        line.selectAll()
        self.type(line, text)

    def set_number(self, window: QWidget, name: str, value: int) -> None:
        """Enter a number."""
        box = self.see(window, QSpinBox, name)
        self.focus(box)
        box.selectAll()
        self.type(box, str(value))

    def choose(self, window: QWidget, name: str, caption: str) -> None:
        """Choose an entry of a combo box by the words it begins with, or by words in it."""
        self.choose_in(self.see(window, QComboBox, name), caption)

    def choose_in(self, box: QComboBox, caption: str) -> None:
        """Choose an entry with the arrow keys."""
        self._reach(box)

        def place() -> int:
            first = box.findText(caption, Qt.MatchFlag.MatchStartsWith)
            return first if first >= 0 else box.findText(caption, Qt.MatchFlag.MatchContains)

        self.wait(lambda: place() >= 0, f"«{caption}» in {box.objectName()}")
        self.key(box, Qt.Key.Key_Home)
        for _ in range(place()):
            self.key(box, Qt.Key.Key_Down)

    def open_list_of(self, window: QWidget, name: str) -> QWidget:
        """Unfold a combo box and return what unfolds."""
        box = self.see(window, QComboBox, name)
        self._reach(box)
        box.showPopup()
        self.wait(box.view().isVisible, f"unfolded {name}")
        return box.view().window()

    def fold_up(self) -> None:
        """Close the unfolded list or menu with Esc."""
        popup = QApplication.activePopupWidget()
        if popup is None:
            raise RobotLost("something unfolded")
        self.key(popup, Qt.Key.Key_Escape)
        self.wait(lambda: QApplication.activePopupWidget() is None, "it folds up")

    def choose_from(self, menu: QMenu, name: str) -> None:
        """Choose an entry of an open menu by its objectName."""
        self.highlight(menu, name)
        self.key(menu, Qt.Key.Key_Return)

    def highlight(self, menu: QMenu, name: str) -> None:
        """Move to an entry of an open menu, as the mouse does."""
        found = [action for action in menu.actions() if action.objectName() == name]
        if not found or not found[0].isVisible() or not found[0].isEnabled():
            offered = [action.objectName() for action in menu.actions() if action.isVisible()]
            raise RobotLost(f"«{name}» in the menu, which offers {offered}")
        menu.setActiveAction(found[0])

    def focus(self, field: QWidget) -> None:
        """Put the cursor into a field."""
        self._reach(field)
        QTest.mouseClick(field, _LEFT)
        if not field.hasFocus():
            field.setFocus()

    def type(self, field: QWidget, text: str) -> None:
        """Type a text letter by letter, in any alphabet."""
        for letter in text:
            if letter == "\n":
                self.key(field, Qt.Key.Key_Return)
                continue
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(field, event)

    def key(
        self,
        field: QWidget,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key."""
        QTest.keyClick(field, key, modifiers)

    def _reach(self, widget: QWidget) -> None:
        name = widget.objectName()
        self.wait(lambda: widget.isVisible() and widget.isEnabled(), f"«{name}» can be used")
        self.wait(lambda: not is_behind_dialog(widget), f"no dialog before «{name}»")
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()


def shown(window: QWidget, kind: type[PartT], name: str) -> list[PartT]:
    """Return the visible parts of a window that have this name, its dialogs left out."""
    return [
        part
        for part in window.findChildren(kind, name)
        if part.isVisible() and part.window() is window.window()
    ]


def open_windows(kind: type[PartT], name: str = "") -> list[PartT]:
    """Return the open windows of a kind, of any name when none is given."""
    return [
        window
        for window in QApplication.topLevelWidgets()
        if isinstance(window, kind) and window.isVisible() and name in {"", window.objectName()}
    ]


def is_behind_dialog(widget: QWidget) -> bool:
    """Tell whether an open dialog keeps a person from using this widget."""
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        return False
    window: QWidget | None = widget.window()
    while window is not None and window is not dialog:
        parent = window.parentWidget()
        # Menus and unfolded lists of the dialog are windows of their own.
        window = None if parent is None else parent.window()
    return window is None
