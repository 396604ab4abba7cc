"""Colours, spacing and fonts of the whole program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from enot_desktop.models.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_STYLE = """
QWidget#navigation { background: #17303b; }
QWidget#navigation QLabel { color: #8fb0bd; padding: 14px 16px 4px 16px; font-weight: 600; }
QWidget#navigation QLabel#program { color: #ffffff; font-size: 13pt; padding: 16px 16px 6px 16px; }
QWidget#navigation QPushButton {
  background: transparent; border: none; border-left: 3px solid transparent; border-radius: 0;
  padding: 0;
}
QWidget#navigation QPushButton:hover { background: #21424f; }
QWidget#navigation QPushButton:focus { background: #21424f; }
QWidget#navigation QPushButton:checked { background: #2a5464; border-left: 3px solid #53c2d6; }
QWidget#navigation QPushButton QLabel { color: #e4eef2; padding: 0; font-weight: 400; }
QTabWidget::pane { border: none; border-top: 1px solid #d5dde2; background: #ffffff; }
QTabBar::tab {
  padding: 7px 12px; border: none; background: transparent; color: #50626e;
  border-bottom: 2px solid transparent; max-width: 340px;
}
QTabBar::close-button { image: url("%close%"); subcontrol-position: right; }
QTabBar::close-button:hover { image: url("%close_hover%"); }
QTabBar::tab:hover { color: #17697a; }
QTabBar::tab:selected { color: #17303b; border-bottom: 2px solid #17697a; }
QTabBar::tab:disabled { color: #aab5bc; }
QTabBar::tear { width: 0; image: none; }
QTabBar::scroller { width: 52px; }
QTabBar QToolButton { border: none; border-left: 1px solid #d5dde2; background: #f8fafb; }
QTabBar QToolButton:hover { background: #e1eff3; }
QTableView {
  border: 1px solid #d5dde2; border-radius: 4px; background: #ffffff;
  alternate-background-color: #f7fafb; selection-background-color: #cfe6ec;
  selection-color: #10262f; outline: none;
}
QTableView::item { padding: 0 6px; border: none; }
QListWidget {
  border: 1px solid #d5dde2; border-radius: 4px; background: #ffffff;
  selection-background-color: #cfe6ec; selection-color: #10262f; outline: none;
}
QListWidget::item { padding: 3px 4px; }
QListWidget::item:selected { background: #cfe6ec; color: #10262f; }
QCalendarWidget QTableView { border: none; border-radius: 0; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: #eef3f5; }
QCalendarWidget QToolButton { color: #22323b; padding: 4px 8px; border: none; }
QCalendarWidget QToolButton:hover { background: #dfecf0; border-radius: 3px; }
QCalendarWidget QSpinBox { min-width: 60px; }
QHeaderView::section {
  background: #eef3f5; color: #3d4f5c; padding: 6px 8px; border: none;
  border-right: 1px solid #dde5e9; border-bottom: 1px solid #d5dde2; font-weight: 600;
}
QPushButton {
  padding: 6px 14px; border: 1px solid #c3ced5; border-radius: 4px; background: #ffffff;
  color: #22323b;
}
QPushButton:hover { background: #f0f6f8; border-color: #17697a; }
QPushButton:pressed { background: #dfecf0; }
QPushButton:focus { border: 1px solid #17697a; }
QPushButton:disabled { color: #a3aeb5; background: #f5f7f8; border-color: #dde3e7; }
QPushButton[primary="true"] { background: #17697a; border-color: #17697a; color: #ffffff; }
QPushButton[primary="true"]:hover { background: #1d7f93; }
QPushButton[primary="true"]:pressed { background: #115364; }
QPushButton[primary="true"]:focus { border: 1px solid #0c3c48; }
QPushButton[primary="true"]:disabled { background: #b9cdd3; border-color: #b9cdd3; color: #f4f8f9; }
QPushButton[link="true"], QPushButton[link="true"]:hover, QPushButton[link="true"]:focus {
  border: none; padding: 2px; background: transparent; color: #17697a; text-align: left;
}
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { text-decoration: underline; }
QPushButton::menu-indicator { subcontrol-position: right center; right: 6px; }
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit,
QDateTimeEdit {
  border: 1px solid #c3ced5; border-radius: 4px; padding: 4px 6px; background: #ffffff;
  selection-background-color: #17697a; selection-color: #ffffff; min-height: 20px;
}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus, QDateTimeEdit:focus { border: 1px solid #17697a; }
QLineEdit:read-only, QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled,
QDateTimeEdit:disabled { background: #f3f6f7; color: #66757f; }
QAbstractSpinBox QLineEdit { border: none; padding: 0 0 0 4px; background: transparent; }
QLineEdit[wrong="true"], QTextEdit[wrong="true"], QPlainTextEdit[wrong="true"] {
  border: 1px solid #b3372f; background: #fdf3f2; }
QLabel#hint { color: #6b7c87; font-size: 11pt; padding: 40px; }
QLabel#count, QLabel[quiet="true"] { color: #6b7c87; }
QLabel[heading="true"] { font-size: 14pt; font-weight: 600; color: #17303b; }
QLabel[subheading="true"] { font-size: 12pt; font-weight: 600; color: #17303b; }
QLabel[group="true"] { font-weight: 600; color: #3d4f5c; }
QLabel[bad="true"] { color: #b3372f; }
QLabel[good="true"] { color: #2e7d4f; }
QLabel[note="true"] {
  background: #fff7e6; border: 1px solid #f0d9a8; border-radius: 4px; padding: 8px 10px;
  color: #5c4514;
}
QLabel#drop_zone { border: 1px dashed #b4c3cb; border-radius: 4px; padding: 10px; }
QFrame[card="true"] { border: 1px solid #d5dde2; border-radius: 4px; background: #ffffff; }
QToolButton[fold="true"] {
  border: none; background: transparent; padding: 3px 6px 3px 0; font-weight: 600; color: #17303b;
}
QToolButton[fold="true"]:hover { color: #17697a; }
QProgressBar {
  border: 1px solid #c3ced5; border-radius: 4px; background: #f3f6f7; text-align: center;
  min-height: 18px;
}
QProgressBar::chunk { background: #53b3c4; border-radius: 3px; }
QGroupBox {
  border: 1px solid #d5dde2; border-radius: 4px; margin-top: 10px; padding: 10px 8px 8px 8px;
  font-weight: 600; color: #3d4f5c;
}
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; }
QMenu { border: 1px solid #c3ced5; background: #ffffff; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 3px; }
QMenu::item:selected { background: #e1eff3; color: #10262f; }
QMenu::item:disabled { color: #a3aeb5; }
QStatusBar { background: #f3f6f7; border-top: 1px solid #d5dde2; padding: 0 8px; }
QStatusBar::item { border: none; }
QSplitter::handle { background: #e6ecef; }
QToolTip { border: 1px solid #c3ced5; background: #ffffff; color: #22323b; padding: 4px; }
"""

_ARROWS = """
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {
  border: none; width: 24px; subcontrol-origin: border; subcontrol-position: center right;
}
QAbstractSpinBox::up-button {
  border: none; width: 22px; subcontrol-origin: border; subcontrol-position: top right;
}
QAbstractSpinBox::down-button {
  border: none; width: 22px; subcontrol-origin: border; subcontrol-position: bottom right;
}
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow,
QAbstractSpinBox::down-arrow { image: url("%down%"); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow { image: url("%up%"); width: 10px; height: 10px; }
"""


def apply_theme(application: QApplication) -> None:
    """Give the application its style, palette and a font that has Cyrillic letters."""
    application.setStyle("Fusion")
    application.setFont(_font())
    application.setPalette(_palette())
    application.setStyleSheet(_with_pictures(_STYLE + _ARROWS))


def _with_pictures(style: str) -> str:
    # A field with a border of its own loses the style's arrows; these are drawn for it.
    for name in ("down", "up", "close", "close_hover"):
        style = style.replace(f"%{name}%", resource(f"icons/{name}.svg").as_posix())
    return style


def _font() -> QFont:
    families = set(QFontDatabase.families())
    for family in ("Segoe UI", "Noto Sans", "Roboto", "DejaVu Sans"):
        if family in families:
            return QFont(family, 9 if family == "DejaVu Sans" else 10)
    return QFont()


def _palette() -> QPalette:
    palette = QPalette(QColor("#f3f6f7"))
    roles = {
        QPalette.ColorRole.Window: "#f8fafb",
        QPalette.ColorRole.WindowText: "#22323b",
        QPalette.ColorRole.Base: "#ffffff",
        QPalette.ColorRole.AlternateBase: "#f7fafb",
        QPalette.ColorRole.Text: "#22323b",
        QPalette.ColorRole.Button: "#f3f6f7",
        QPalette.ColorRole.ButtonText: "#22323b",
        QPalette.ColorRole.Highlight: "#17697a",
        QPalette.ColorRole.HighlightedText: "#ffffff",
        QPalette.ColorRole.Link: "#17697a",
        QPalette.ColorRole.PlaceholderText: "#8a98a3",
        QPalette.ColorRole.ToolTipBase: "#ffffff",
        QPalette.ColorRole.ToolTipText: "#22323b",
    }
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#9aa7af"))
    return palette
