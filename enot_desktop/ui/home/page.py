"""The first page: what to do, step by step, and how things stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.models.values import LetterState
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.queue.service import QueueService
    from enot_desktop.ui.common.context import Context


@dataclass(frozen=True)
class _State:
    """How things stand: accounts that can send, letters waiting and in doubt."""

    senders: int
    waiting: int
    in_doubt: int


class HomePage(Document):
    """Four cards in the order in which a mailing is made; each opens its window."""

    def __init__(
        self, accounts: AccountService, queue: QueueService, context: Context, *, training: bool
    ) -> None:
        super().__init__()
        self.setObjectName("home_page")
        self._accounts, self._queue, self._context = accounts, queue, context
        self._accounts_state = _state_label("accounts_state")
        self._queue_state = _state_label("queue_state")
        self._lay_out(training=training)
        context.changes.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read anew how things stand."""
        self._context.background.run(self, self._read, self._show)

    def _lay_out(self, *, training: bool) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(16)
        heading = QLabel(self.tr("Рассылка писем клиентам — по шагам"), self)
        heading.setProperty("heading", True)
        layout.addWidget(heading)
        if training:
            layout.addWidget(self._training_note())
        layout.addLayout(self._cards())
        layout.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _training_note(self) -> QLabel:
        note = QLabel(
            self.tr(
                "Учебный режим: клиника вымышленная, ни одно письмо не уходит с этого компьютера. "
                "Нажимайте любые кнопки; дошедшие письма видны в разделе «Полученные письма»."
            ),
            self,
        )
        note.setProperty("note", True)
        note.setWordWrap(True)
        return note

    def _cards(self) -> QGridLayout:
        navigator = self._context.navigator
        grid = QGridLayout()
        grid.setSpacing(16)
        cards = (
            self._card(
                _Step("1", self.tr("Учетная запись"), "account"),
                self.tr("Укажите ящик, с которого уходят письма. Это делается один раз."),
                self._accounts_state,
                (self.tr("Учетные записи"), "open_accounts", navigator.open_accounts),
            ),
            self._card(
                _Step("2", self.tr("Письмо"), "mailing"),
                self.tr("Создайте рассылку: дата, тема, текст и файлы. Сохраните документ."),
                None,
                (self.tr("Создать рассылку"), "new_mailing", lambda: navigator.open_mailing(None)),
            ),
            self._card(
                _Step("3", self.tr("Получатели"), "register"),
                self.tr(
                    "На вкладке «Получатели» документа отберите клиентов и нажмите "
                    "«Выполнить регистрацию». Кто отказался от писем, не попадёт в список."
                ),
                None,
                (self.tr("Рассылки"), "open_mailings", navigator.open_mailings),
            ),
            self._card(
                _Step("4", self.tr("Отправка"), "send"),
                self.tr("Выберите отправителя и нажмите «Отправить письмо»."),
                self._queue_state,
                (self.tr("Рассылка сообщений"), "open_queue", lambda: navigator.open_queue(None)),
            ),
        )
        for place, card in enumerate(cards):
            grid.addWidget(card, place // 2, place % 2)
        return grid

    def _card(
        self,
        step: _Step,
        text: str,
        state: QLabel | None,
        action: tuple[str, str, Callable[[], None]] | None,
    ) -> QFrame:
        card = QFrame(self)
        card.setProperty("card", True)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(8)
        layout.addLayout(step.heading(card))
        words = QLabel(text, card)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1)
        if state is not None:
            layout.addWidget(state)
        if action is not None:
            caption, name, act = action
            button = QPushButton(caption, card)
            button.setObjectName(name)
            button.clicked.connect(act)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _read(self) -> _State:
        counts = self._queue.counts()
        return _State(
            len(self._accounts.senders()),
            counts.get(LetterState.WAITING, 0),
            counts.get(LetterState.UNKNOWN, 0),
        )

    def _show(self, state: _State) -> None:
        if state.senders:
            self._accounts_state.setText(self.tr("Готово к отправке: {0}").format(state.senders))
        else:
            self._accounts_state.setText(self.tr("Пока нет ни одной — начните отсюда."))
        words = self.tr("Писем в очереди: {0}").format(number(state.waiting))
        if state.in_doubt:
            words += " · " + self.tr("под вопросом: {0}").format(number(state.in_doubt))
        self._queue_state.setText(words)

    def _on_changed(self, subject: Subject) -> None:
        if subject in {Subject.ACCOUNTS, Subject.LETTERS}:
            self.refresh()


@dataclass(frozen=True)
class _Step:
    """Number, caption and icon of a card."""

    number: str
    caption: str
    image: str

    def heading(self, card: QWidget) -> QHBoxLayout:
        """Return the line with icon, number and caption."""
        image = QLabel(card)
        image.setPixmap(icon(self.image, "accent").pixmap(28, 28))
        caption = QLabel(f"{self.number}. {self.caption}", card)
        caption.setProperty("heading", True)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(image)
        line.addWidget(caption, 1)
        return line


def _state_label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("quiet", True)
    return label
