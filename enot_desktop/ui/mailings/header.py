"""The top of a mailing's window: number, status, counts and «Сохранить документ»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from enot_desktop.models.values import MailingStatus
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.saved_note import SavedNote
from enot_desktop.ui.mailings.columns import status_icon
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.services.mailings.counts import MailingCounts

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
        self._status = QLabel(
            self.tr("Получателей можно выбрать после сохранения документа."), self
        )
        self._status.setObjectName("mailing_status")
        self._status.setProperty("quiet", True)
        self._status.setWordWrap(True)
        self._tags = QLabel(self)
        self._tags.setObjectName("unknown_tags")
        self._tags.setProperty("note", True)
        self._tags.setWordWrap(True)
        self._tags.hide()
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
        self._image.clear()
        self._status.setText(self.tr("Рассылка удалена. Её текст ещё можно отсюда скопировать."))

    def show_mailing(self, identity: int, counts: MailingCounts) -> None:
        """Show number, status and counts."""
        self.show_number(identity)
        self._image.setPixmap(status_icon(counts.status).pixmap(_ICON, _ICON))
        if counts.status is MailingStatus.PREPARED:
            self._status.setText(
                self.tr("{0}. Дальше: вкладка «Получатели» — отбор клиентов и регистрация.").format(
                    caption(counts.status)
                )
            )
            return
        parts = (
            caption(counts.status),
            self.tr("Получателей: {0}").format(number(counts.recipients)),
            self.tr("Ожидают: {0}").format(number(counts.waiting + counts.sending)),
            self.tr("Отправлено: {0}").format(number(counts.sent)),
            self.tr("Ошибок: {0}").format(number(counts.not_delivered)),
        )
        self._status.setText(" · ".join(parts))

    def show_unknown_tags(self, tags: Sequence[str]) -> None:
        """Warn of tags in the text that stand for nothing."""
        self._tags.setVisible(bool(tags))
        names = ", ".join(f"{{{tag}}}" for tag in tags)
        self._tags.setText(
            self.tr(
                "Программа не знает тегов: {0}. Исправьте их в тексте, иначе получателей "
                "не получится зарегистрировать."
            ).replace("{0}", names)
        )

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(6)
        layout.setColumnStretch(2, 1)
        layout.addWidget(self._heading, 0, 0)
        layout.addWidget(self._image, 0, 1)
        layout.addWidget(self._status, 0, 2)
        layout.addWidget(self.saved, 0, 3)
        layout.addWidget(self.save, 0, 4)
        layout.addWidget(self._tags, 1, 0, 1, 5)
