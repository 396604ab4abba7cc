"""The buttons over the formatted text of a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QFont,
    QIcon,
    QKeySequence,
    QPixmap,
    QTextListFormat,
)
from PySide6.QtWidgets import QColorDialog, QComboBox, QMenu, QToolBar, QToolButton, QWidget

from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.tag_menu import TagMenu
from enot_desktop.ui.common.wheel import guard_wheel
from enot_desktop.ui.letters.formatting import Formatting
from enot_desktop.ui.letters.link_dialog import LinkDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.ui.letters.text_edit import LetterTextEdit

_STYLE = """
QToolBar { background: transparent; border: none; spacing: 2px; padding: 0; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px; color: #22323b; }
QToolButton:hover, QToolButton:open { background: #eef5f7; border-color: #c3d8de; }
QToolButton:checked { background: #dcecf0; border-color: #a9cbd4; }
QToolButton#color, QToolButton#tag { padding-right: 16px; }
QToolButton#qt_toolbar_ext_button { padding: 0 2px; min-width: 14px; background: #eef3f5; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; }
"""
_POINTS = (8, 9, 10, 11, 12, 14, 16, 18, 24, 36)


class FormatBar(QToolBar):
    """Formats what is selected in a text edit and shows how the text at the cursor looks."""

    def __init__(self, edit: LetterTextEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._edit, self._formatting = edit, Formatting(edit)
        self._keyed: list[QAction] = []
        self.setObjectName("format_bar")
        self.setStyleSheet(_STYLE)
        self.setIconSize(QSize(18, 18))
        # First, so that it is still there when the bar is too narrow for all.
        self._add_tags()
        self.addSeparator()
        self._add_history()
        self._bold = self._add_tick("bold", self.tr("Полужирный"), "Ctrl+B")
        self._italic = self._add_tick("italic", self.tr("Курсив"), "Ctrl+I")
        self._underline = self._add_tick("underline", self.tr("Подчёркнутый"), "Ctrl+U")
        self._size = self._add_sizes()
        self._add_colors()
        self.addSeparator()
        self._bullets = self._add_tick("list", self.tr("Список"), "")
        self._numbers = self._add_tick("numbers", self.tr("Нумерованный список"), "")
        self._sides = self._add_sides()
        self.addSeparator()
        self._add("link", self.tr("Ссылка"), "Ctrl+K").triggered.connect(self._on_link)
        self._add("clear_format", self.tr("Убрать оформление"), "Ctrl+Space").triggered.connect(
            self._formatting.clear
        )
        self._connect()
        self._show_look()

    def set_usable(self, *, usable: bool) -> None:
        """Show the buttons, or hide them and let their keys do nothing."""
        self.setVisible(usable)
        for action in self._keyed:
            action.setEnabled(usable)

    def _add(self, name: str, caption: str, keys: str) -> QAction:
        action = QAction(icon(name), caption, self)
        action.setObjectName(name)
        if keys:
            shortcut = QKeySequence(keys)
            action.setShortcut(shortcut)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            # The bar itself never has the focus, so the keys must be heard in the text.
            self._edit.addAction(action)
            self._keyed.append(action)
            shown = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{caption} ({shown})")
        self.addAction(action)
        return action

    def _add_tick(self, name: str, caption: str, keys: str) -> QAction:
        action = self._add(name, caption, keys)
        action.setCheckable(True)
        return action

    def _add_history(self) -> None:
        undo = self._add("undo", self.tr("Отменить"), "")
        redo = self._add("redo", self.tr("Вернуть"), "")
        for action, available, act in (
            (undo, self._edit.undoAvailable, self._edit.undo),
            (redo, self._edit.redoAvailable, self._edit.redo),
        ):
            action.setEnabled(False)
            action.triggered.connect(act)
            available.connect(action.setEnabled)
        self.addSeparator()

    def _add_sizes(self) -> QComboBox:
        sizes = QComboBox(self)
        sizes.setObjectName("size")
        sizes.setToolTip(self.tr("Размер букв"))
        sizes.addItem(self.tr("Обычный"), 0)
        for points in _POINTS:
            sizes.addItem(str(points), points)
        guard_wheel(sizes)
        self.addWidget(sizes)
        return sizes

    def _add_colors(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("color_menu")
        menu.addAction(self.tr("Обычный"), lambda: self._formatting.set_color(None))
        for caption, name in self._colors():
            menu.addAction(_swatch(name), caption, self._painter(name))
        menu.addSeparator()
        menu.addAction(self.tr("Другой цвет…"), self._on_other_color)
        self.addWidget(self._menu_button("color", self.tr("Цвет букв"), menu))

    def _colors(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Тёмно-серый"), "#4a4a4a"),
            (self.tr("Серый"), "#8a8a8a"),
            (self.tr("Красный"), "#c0392b"),
            (self.tr("Оранжевый"), "#d35400"),
            (self.tr("Зелёный"), "#1e8449"),
            (self.tr("Бирюзовый"), "#17697a"),
            (self.tr("Синий"), "#1f5fbf"),
            (self.tr("Фиолетовый"), "#7d3c98"),
        )

    def _painter(self, name: str) -> Callable[[], None]:
        return lambda: self._formatting.set_color(QColor(name))

    def _add_sides(self) -> dict[Qt.AlignmentFlag, QAction]:
        group = QActionGroup(self)
        sides = {
            Qt.AlignmentFlag.AlignLeft: ("align_left", self.tr("По левому краю")),
            Qt.AlignmentFlag.AlignHCenter: ("align_center", self.tr("По центру")),
            Qt.AlignmentFlag.AlignRight: ("align_right", self.tr("По правому краю")),
        }
        actions: dict[Qt.AlignmentFlag, QAction] = {}
        for side, (name, caption) in sides.items():
            action = self._add_tick(name, caption, "")
            action.triggered.connect(self._aligner(side))
            group.addAction(action)
            actions[side] = action
        return actions

    def _aligner(self, side: Qt.AlignmentFlag) -> Callable[[], None]:
        return lambda: self._formatting.set_alignment(side)

    def _add_tags(self) -> None:
        menu = TagMenu(self)
        menu.chosen.connect(self._edit.insertPlainText)
        button = self._menu_button("tag", self.tr("Вставить тег, например имя клиента"), menu)
        button.setText(self.tr("Тег"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addWidget(button)

    def _menu_button(self, name: str, caption: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(name))
        button.setToolTip(caption)
        button.setMenu(menu)
        menu.triggered.connect(self._give_back)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _connect(self) -> None:
        self._bold.triggered.connect(self._formatting.set_bold)
        self._italic.triggered.connect(self._formatting.set_italic)
        self._underline.triggered.connect(self._formatting.set_underline)
        self._bullets.triggered.connect(self._on_bullets)
        self._numbers.triggered.connect(self._on_numbers)
        self._size.activated.connect(self._on_size)
        self._edit.currentCharFormatChanged.connect(self._show_look)
        self._edit.cursorPositionChanged.connect(self._show_look)
        self.actionTriggered.connect(self._give_back)

    def _show_look(self) -> None:
        look = self._edit.currentCharFormat()
        self._bold.setChecked(look.fontWeight() >= QFont.Weight.DemiBold)
        self._italic.setChecked(look.fontItalic())
        self._underline.setChecked(look.fontUnderline())
        self._size.setCurrentIndex(max(0, self._size.findData(int(look.fontPointSize()))))
        found = self._edit.textCursor().currentList()
        style = found.format().style() if found else None
        self._bullets.setChecked(style == QTextListFormat.Style.ListDisc)
        self._numbers.setChecked(style == QTextListFormat.Style.ListDecimal)
        for side, action in self._sides.items():
            action.setChecked(bool(self._edit.alignment() & side))

    def _on_bullets(self) -> None:
        self._formatting.toggle_list(QTextListFormat.Style.ListDisc)
        self._show_look()

    def _on_numbers(self) -> None:
        self._formatting.toggle_list(QTextListFormat.Style.ListDecimal)
        self._show_look()

    def _on_size(self, place: int) -> None:
        self._formatting.set_size(self._size.itemData(place))
        self._give_back()

    def _give_back(self) -> None:
        # Whoever formats or puts a tag in goes on writing.
        self._edit.setFocus()

    def _on_other_color(self) -> None:
        dialog = QColorDialog(self._edit.textColor(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._formatting.set_color)
        dialog.finished.connect(self._give_back)
        dialog.open()

    def _on_link(self) -> None:
        address, text = self._formatting.link()
        dialog = LinkDialog(address, text, self)
        dialog.accepted_link.connect(self._formatting.set_link)
        dialog.removed.connect(self._formatting.remove_link)
        dialog.finished.connect(self._give_back)
        dialog.open()


def _swatch(name: str) -> QIcon:
    image = QPixmap(14, 14)
    image.fill(QColor(name))
    return QIcon(image)
