"""A letter as it was or will be sent: who, to whom, when, what became of it, files, text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from enot_desktop.models.values import CopyState, LetterState
from enot_desktop.ui.common.delivery_states import delivery_icon
from enot_desktop.ui.common.formats import moment
from enot_desktop.ui.common.letter_states import state_icon
from enot_desktop.ui.letters.letter_files import LetterFiles
from enot_desktop.ui.letters.letter_view import LetterView
from enot_desktop.ui.wording.reasons import reason_caption, reason_text
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.services.history.letter import SentLetter
    from enot_desktop.services.history.service import HistoryService
    from enot_desktop.ui.common.context import Context

_SENDER_ROW, _RECIPIENT_ROW, _DELIVERY_ROW = 0, 1, 3
_FILE_ROWS = 3


class LetterPanel(QWidget):
    """Shows one letter; empty until it is given one."""

    def __init__(self, history: HistoryService, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("letter_panel")
        self._letter: SentLetter | None = None
        self._subject = self._make_line("subject")
        self._subject.setProperty("subheading", True)
        self._sender = self._make_line("sender")
        self._recipient = self._make_line("recipient")
        self._date = self._make_line("date")
        self._date.setWordWrap(False)
        self._state_icon = QLabel(self)
        self._state = self._make_line("state")
        self._state.setWordWrap(False)
        self._reason = self._make_line("reason")
        self._reason.setProperty("quiet", True)
        self._delivery_icon = QLabel(self)
        self._delivery = self._make_line("delivery")
        self._delivery.setWordWrap(False)
        self._delivery_words = self._make_line("delivery_words")
        self._delivery_words.setProperty("quiet", True)
        self._files = LetterFiles(history, context, self)
        self.view = LetterView(self)
        self._lines = QFormLayout()
        self._lay_out()

    @property
    def letter(self) -> SentLetter | None:
        """The letter that is shown."""
        return self._letter

    def show_letter(self, letter: SentLetter) -> None:
        """Show a letter; one that is shown already stays where it was scrolled to."""
        if letter == self._letter:
            return
        same_words = self._letter is not None and self._letter.html == letter.html
        same_letter = self._letter is not None and self._letter.id == letter.id
        self._letter = letter
        self._subject.setText(letter.subject)
        self._sender.setText(letter.sender)
        self._recipient.setText(f"{letter.recipient_name} <{letter.address}>".strip())
        self._date.setText(self._date_of(letter))
        self._state_icon.setPixmap(state_icon(letter.state).pixmap(16, 16))
        self._state.setText(caption(letter.state))
        self._show_delivery(letter)
        self._show_reason(letter)
        if not same_letter:
            self._files.show_files(letter.id, letter.attachments)
        if not (same_letter and same_words):
            self.view.show_html(letter.html)

    def _date_of(self, letter: SentLetter) -> str:
        if letter.finished_at is not None:
            return moment(letter.finished_at)
        if letter.next_attempt_at is not None:
            return self.tr("следующая попытка {0}").format(moment(letter.next_attempt_at))
        return self.tr("запланировано на {0}").format(moment(letter.planned_at))

    def _show_delivery(self, letter: SentLetter) -> None:
        known = letter.delivery is not None
        self._lines.setRowVisible(_DELIVERY_ROW, known)
        # When the letter failed for it, the same words stand behind the reason.
        news = letter.delivery_detail if letter.delivery_detail != letter.reason_detail else ""
        self._delivery_words.setVisible(known and bool(news))
        if letter.delivery is None:
            return
        image = delivery_icon(letter.delivery)
        if image is not None:
            self._delivery_icon.setPixmap(image.pixmap(16, 16))
        when = moment(letter.delivery_changed_at)
        self._delivery.setText(f"{caption(letter.delivery)}  {when}".strip())
        self._delivery_words.setText(self.tr("Ответ службы: {0}").format(news))

    def _show_reason(self, letter: SentLetter) -> None:
        lines: list[str] = []
        if letter.reason is not None and letter.state is not LetterState.SENT:
            lines = [
                reason_caption(letter.reason, letter.reason_detail),
                reason_text(letter.reason).to_do,
            ]
        if letter.copy_state is not CopyState.NOT_WANTED:
            lines.append(caption(letter.copy_state))
        self._reason.setText("\n".join(lines))
        self._reason.setVisible(bool(lines))

    def _make_line(self, name: str) -> QLabel:
        line = QLabel(self)
        line.setObjectName(name)
        # Whatever stands in a name or a subject is words, never markup.
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.setWordWrap(True)
        return line

    def set_compact(self, *, compact: bool) -> None:
        """Leave more room for the text: sender and recipient go, one file is seen at a time."""
        for row in (_SENDER_ROW, _RECIPIENT_ROW):
            self._lines.setRowVisible(row, not compact)
        self._files.set_shown_rows(1 if compact else _FILE_ROWS)

    def _lay_out(self) -> None:
        state = self._in_line(self._date, 10, self._state_icon, 4, self._state)
        delivery = self._in_line(self._delivery_icon, 4, self._delivery)
        self._lines.setVerticalSpacing(3)
        for title, field in (
            (self.tr("От кого"), self._sender),
            (self.tr("Кому"), self._recipient),
            (self.tr("Дата"), state),
            (self.tr("Доставка"), delivery),
        ):
            name = QLabel(title, self)
            name.setProperty("quiet", True)
            self._lines.addRow(name, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._subject)
        layout.addLayout(self._lines)
        layout.addWidget(self._delivery_words)
        layout.addWidget(self._reason)
        layout.addWidget(self._files)
        layout.addWidget(self.view, 1)

    def _in_line(self, *parts: QWidget | int) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for part in parts:
            if isinstance(part, int):
                line.addSpacing(part)
            else:
                line.addWidget(part)
        line.addStretch(1)
        return line
