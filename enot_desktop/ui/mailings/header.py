"""The top of a mailing's window: number, status, counts and «Сохранить документ»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.saved_note import SavedNote
from enot_desktop.ui.mailings.columns import status_icon
from enot_desktop.ui.mailings.status_line import status_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.services.mailings.document import MailingDocument
    from enot_desktop.ui.mailings.campaign_advice import Obstacles

_ICON = 18


class MailingHeader(QWidget):
    """Says where the mailing stands and what comes next."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = QLabel(self.tr("Новая рассылка"), self)
        self._heading.setObjectName("heading")
        self._heading.setProperty("heading", True)
        self._image = QLabel(self)
        self._image.hide()
        self._status = QLabel(
            self.tr("Получателей можно выбрать после сохранения документа."), self
        )
        self._status.setObjectName("mailing_status")
        self._status.setProperty("quiet", True)
        self._status.setWordWrap(True)
        self._tags = self._make_note("unknown_tags")
        self._campaign = self._make_note("campaign_note")
        self.saved = SavedNote(self)
        self.save = QPushButton(icon("save", "white"), self.tr("Сохранить документ"), self)
        self.save.setObjectName("save")
        self.save.setProperty("primary", True)
        self.save.setToolTip(self.tr("Ctrl+S"))
        self.save.clicked.connect(self.save_wanted)
        self._lay_out()

    @property
    def title(self) -> str:
        """The heading, which is also the title of the window."""
        return self._heading.text()

    def show_number(self, identity: int) -> None:
        """Show the number of a mailing that has one now."""
        self._heading.setText(self.tr("Рассылка № {0}").format(identity))

    def show_deleted(self) -> None:
        """Say that the mailing is there no longer."""
        self._image.hide()
        self._status.setText(self.tr("Рассылка удалена. Её текст ещё можно отсюда скопировать."))

    def show_mailing(self, document: MailingDocument) -> None:
        """Show number, status, counts and the next step."""
        self.show_number(document.id)
        self._image.setPixmap(status_icon(document.counts).pixmap(_ICON, _ICON))
        self._image.show()
        self._status.setText(status_line(document))

    def show_lock(self, *, locked: bool) -> None:
        """Offer saving only while there can be something to save."""
        self.save.setVisible(not locked)
        if locked:
            self.saved.hide()

    def show_unknown_tags(self, tags: Sequence[str]) -> None:
        """Warn of tags in the text that stand for nothing."""
        names = ", ".join(f"{{{tag}}}" for tag in tags)
        words = self.tr(
            "Программа не знает тегов: {0}. Исправьте их в тексте, иначе получателей "
            "не получится зарегистрировать."
        ).replace("{0}", names)
        self._tags.setText(words if tags else "")
        self._show_notes()

    def show_obstacles(self, obstacles: Obstacles) -> None:
        """Warn of what a campaign of this letter would be refused for."""
        self._campaign.setText(obstacles.sentences())
        self._show_notes()

    def _show_notes(self) -> None:
        # Tags that are unknown work in no campaign either: they are named once.
        self._campaign.setVisible(bool(self._campaign.text()))
        self._tags.setVisible(bool(self._tags.text()) and not self._campaign.text())

    def _make_note(self, name: str) -> QLabel:
        note = QLabel(self)
        note.setObjectName(name)
        note.setProperty("note", True)
        note.setWordWrap(True)
        note.hide()
        return note

    def _lay_out(self) -> None:
        standing = QHBoxLayout()
        standing.setSpacing(8)
        standing.addWidget(self._image)
        standing.addWidget(self._status, 1)
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self._heading, 0, 0)
        layout.addWidget(self.saved, 0, 1)
        layout.addWidget(self.save, 0, 2)
        layout.addLayout(standing, 1, 0, 1, 3)
        layout.addWidget(self._tags, 2, 0, 1, 3)
        layout.addWidget(self._campaign, 3, 0, 1, 3)
