"""«Неполадки»: what goes wrong at the service, switched on for practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

from enot_desktop.services.sandbox.sendpulse.practice import Difficulty
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.sandbox.cabinet_tab import CabinetTab
from enot_desktop.ui.sandbox.fault_row import FaultRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.sandbox.sendpulse.practice import Practice, Standing
    from enot_desktop.ui.common.context import Context

_WIDEST = 900
"""Pixels up to which what is at the right edge is seen to belong to the words at the left one."""


class FaultsTab(CabinetTab):
    """One row a difficulty, and «Всё исправно» over them."""

    def __init__(self, practice: Practice, context: Context, parent: QWidget) -> None:
        super().__init__("faults_tab", context, parent)
        self._practice = practice
        self._changes = 0
        self._state = QLabel(self)
        self._state.setObjectName("faults_state")
        self._clear = QPushButton(icon("check", "good"), self.tr("Всё исправно"), self)
        self._clear.setObjectName("all_well")
        self._clear.clicked.connect(self._on_clear)
        self._rows = {
            difficulty: FaultRow(difficulty, *words, self)
            for difficulty, words in self._words().items()
        }
        for row in self._rows.values():
            row.once_wanted.connect(self._on_once)
            row.always_wanted.connect(self._on_always)
        self._lay_out()
        self.refresh()

    @property
    def first(self) -> QWidget:
        """The button that puts everything right."""
        return self._clear

    def refresh(self) -> None:
        """Read anew what is switched on."""
        asked_after = self._changes

        def show(standings: dict[Difficulty, Standing]) -> None:
            # What was read before a click must not take the click back.
            if asked_after == self._changes:
                self._show(standings)

        self.context.background.run(self, self._practice.standings, show)

    def change(self, work: Callable[[], object]) -> None:
        """Run a change in the background and show what is switched on then."""
        self._changes += 1
        super().change(work)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._clear)
        top.addSpacing(8)
        top.addWidget(self._state, 1)
        inside = QWidget(self)
        inside.setMaximumWidth(_WIDEST)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(0, 1)
        for row in self._rows.values():
            row.add_to(grid)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(area, 1)

    def _words(self) -> dict[Difficulty, tuple[str, str]]:
        return {**self._words_of_connection(), **self._words_of_service()}

    def _words_of_connection(self) -> dict[Difficulty, tuple[str, str]]:
        return {
            Difficulty.NO_ANSWER: (
                self.tr("Служба не отвечает"),
                self.tr(
                    "Связь обрывается раньше, чем служба что-нибудь сделает. Программа пробует "
                    "снова сама."
                ),
            ),
            Difficulty.ANSWER_LOST: (
                self.tr("Ответ теряется после создания кампании"),
                self.tr(
                    "Кампания создана, но программа об этом не узнала. Она ищет кампанию по "
                    "названию: второй такой же не будет."
                ),
            ),
            Difficulty.TOO_MANY_REQUESTS: (
                self.tr("Слишком много запросов"),
                self.tr("Служба просит подождать. Программа ждёт и продолжает сама."),
            ),
            Difficulty.KEYS_REFUSED: (
                self.tr("Ключ перестал действовать"),
                self.tr(
                    "Один раз: программа незаметно получает новый ключ. Всегда: служба не "
                    "принимает ID и Secret, пока их не заменят."
                ),
            ),
        }

    def _words_of_service(self) -> dict[Difficulty, tuple[str, str]]:
        return {
            Difficulty.BOOK_LOCKED: (
                self.tr("Книга занята"),
                self.tr("Служба всё ещё обрабатывает адреса: кампанию создать нельзя."),
            ),
            Difficulty.CAMPAIGN_LIMIT: (
                self.tr("Больше четырёх кампаний в час"),
                self.tr("Служба не создаёт кампанию. Программа говорит, до какого времени ждать."),
            ),
            Difficulty.BALANCE_EMPTY: (
                self.tr("Деньги кончились"),
                self.tr("Служба не создаёт кампанию и не берёт письма, пока счёт не пополнят."),
            ),
            Difficulty.SENDER_UNKNOWN: (
                self.tr("Адрес отправителя не подтверждён"),
                self.tr("Служба отказывается отправлять с адреса учетной записи."),
            ),
            Difficulty.MODERATION: (
                self.tr("Проверка модератором"),
                self.tr(
                    "Новые кампании ждут модератора. Одобрить, отклонить или вернуть на правку "
                    "их можно на вкладке «Мои рассылки»."
                ),
            ),
        }

    def _show(self, standings: dict[Difficulty, Standing]) -> None:
        for difficulty, row in self._rows.items():
            row.show_standing(standings[difficulty])
        on = sum(standing.always or standing.once for standing in standings.values())
        self._clear.setEnabled(bool(on))
        self._state.setText(
            self.tr("Включено неполадок: {0}").format(on)
            if on
            else self.tr("Сейчас всё исправно. Включите неполадку и посмотрите, что будет.")
        )

    def _on_once(self, difficulty: Difficulty) -> None:
        self.change(lambda: self._practice.once(difficulty))

    def _on_always(self, difficulty: Difficulty, on: bool) -> None:
        self.change(lambda: self._practice.set_always(difficulty, on=on))

    def _on_clear(self) -> None:
        self.change(self._practice.clear)
