"""Messages and questions; all of them open without blocking and answer through a callback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget

from enot_desktop.ui.wording.all import failure_text

if TYPE_CHECKING:
    from collections.abc import Callable


def tell(parent: QWidget, title: str, text: str, detail: str = "") -> QMessageBox:
    """Show a message with one button."""
    return _show(parent, QMessageBox.Icon.Information, title, text, detail)


def warn(parent: QWidget, title: str, text: str, detail: str = "") -> QMessageBox:
    """Show what is wrong and what to do about it."""
    return _show(parent, QMessageBox.Icon.Warning, title, text, detail)


def show_failure(parent: QWidget, error: BaseException) -> QMessageBox:
    """Show a failure in plain words; one nobody foresaw gets a report that can be copied."""
    words = failure_text(error)
    box = _show(parent, QMessageBox.Icon.Warning, words.title, words.what, words.to_do)
    if words.report:
        box.setDetailedText(words.report)
    return box


def ask(
    parent: QWidget,
    title: str,
    text: str,
    *,
    yes: str,
    answered: Callable[[], None],
    detail: str = "",
) -> QMessageBox:
    """Ask before something that cannot be taken back; `answered` is called on yes only.

    `yes` is the caption of the button that does it; the other one is «Отмена» and the default.
    """
    box, cancel = question_box(parent, title, text, detail)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    accept.setObjectName("yes")
    box.setDefaultButton(cancel)

    def settle(button: QAbstractButton) -> None:
        if button is accept:
            answered()

    box.buttonClicked.connect(settle)
    box.open()
    return box


def question_box(
    parent: QWidget, title: str, text: str, detail: str
) -> tuple[QMessageBox, QPushButton]:
    """Return a question without answers that is not open yet, and its button «Отмена»."""
    box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=parent)
    box.setObjectName("question")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(detail)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    cancel = box.addButton(
        QCoreApplication.translate("Dialogs", "Отмена"), QMessageBox.ButtonRole.RejectRole
    )
    cancel.setObjectName("cancel")
    box.setEscapeButton(cancel)
    return box, cancel


def _show(
    parent: QWidget, kind: QMessageBox.Icon, title: str, text: str, detail: str
) -> QMessageBox:
    box = QMessageBox(kind, title, text, QMessageBox.StandardButton.Ok, parent)
    box.setObjectName("message")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(detail)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
