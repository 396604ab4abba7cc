"""A question with more answers than yes: «Сохранить», «Не сохранять», «Отмена»."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from enot_desktop.ui.common.dialogs import question_box

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True)
class Choice:
    """One answer: objectName and caption of its button, and what it does."""

    name: str
    caption: str
    chosen: Callable[[], None]


@dataclass(frozen=True)
class Question:
    """What is asked; the first choice is the default, «Отмена» is always added."""

    title: str
    text: str
    choices: Sequence[Choice]
    detail: str = ""
    cancelled: Callable[[], None] | None = None


def choose(parent: QWidget, question: Question) -> QMessageBox:
    """Ask without blocking; exactly one of the answers is called."""
    box, cancel = question_box(parent, question.title, question.text, question.detail)
    buttons: dict[QAbstractButton, Callable[[], None]] = {}
    for choice in question.choices:
        button = box.addButton(choice.caption, QMessageBox.ButtonRole.AcceptRole)
        button.setObjectName(choice.name)
        buttons[button] = choice.chosen
    if question.cancelled is not None:
        buttons[cancel] = question.cancelled

    def settle(button: QAbstractButton) -> None:
        answer = buttons.get(button)
        if answer is not None:
            answer()

    box.buttonClicked.connect(settle)
    box.open()
    return box


def ask_to_save(parent: QWidget, *, save: Callable[[], None], drop: Callable[[], None]) -> None:
    """Ask what to do with unsaved changes of a window that is to be closed."""
    choose(
        parent,
        Question(
            QCoreApplication.translate("Dialogs", "Есть несохраненные изменения"),
            QCoreApplication.translate("Dialogs", "Сохранить изменения перед закрытием?"),
            (
                Choice("save", QCoreApplication.translate("Dialogs", "Сохранить"), save),
                Choice("drop", QCoreApplication.translate("Dialogs", "Не сохранять"), drop),
            ),
        ),
    )
