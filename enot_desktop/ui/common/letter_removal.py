"""«Удалить письмо из очереди»: a command for lists of letters, and its question (M24)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from enot_desktop.models.values import LetterState
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask, tell
from enot_desktop.ui.common.formats import number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from enot_desktop.services.queue.service import Removal
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.list_view import ListView

_NAMED = 3
"""So many recipients are named in a question."""
_STRUCK_FROM = frozenset({LetterState.WAITING, LetterState.IN_CAMPAIGN})
_SUBJECTS = (Subject.LETTERS, Subject.MAILINGS, Subject.RECIPIENTS, Subject.CAMPAIGNS)


class LetterRemoval(QObject):
    """Strikes the letters of the selected rows, which have a `state` and an `address`.

    `strike` is given the ids of the rows; `name_of` tells whose letter a row is.
    """

    def __init__(
        self,
        letters: ListView,
        context: Context,
        strike: Callable[[Sequence[int]], Removal],
        name_of: Callable[[Any], str],
    ) -> None:
        super().__init__(letters)
        self._list, self._context = letters, context
        self._strike, self._name_of = strike, name_of

    @property
    def caption(self) -> str:
        """What the command is called in menus."""
        return self.tr("Удалить письмо из очереди")

    @property
    def is_possible(self) -> bool:
        """Whether a selected letter waits; of rows that are not loaded it is believed."""
        rows = self._list.selected_rows()
        if len(rows) < self._list.selected_count:
            return True
        return any(row.state in _STRUCK_FROM for row in rows)

    def ask(self) -> None:
        """Ask, then strike the letters; say so at once when none of them waits."""
        if self._list.selected_count and not self.is_possible:
            tell(self._list, self.tr("Удалить нельзя"), self._why_not())
            return
        self._list.with_selected_ids(self._ask_for)

    def _ask_for(self, ids: list[int]) -> None:
        if not ids:
            return
        if len(ids) == 1:
            words = self.tr("Удалить письмо из очереди? Этот клиент его не получит.")
        else:
            words = self.tr("Удалить из очереди писем: {0}? Эти клиенты их не получат.").format(
                number(len(ids))
            )
        ask(
            self._list,
            self.tr("Очередь писем"),
            words,
            yes=self.tr("Удалить"),
            answered=partial(self._remove, ids),
            detail=self._who(ids),
        )

    def _who(self, ids: list[int]) -> str:
        """Name the first recipients: while letters are sent, rows move under the mouse."""
        meant = set(ids)
        rows = [row for row in self._list.selected_rows() if row.id in meant]
        lines = [f"{self._name_of(row)} <{row.address}>" for row in rows[:_NAMED]]
        if len(ids) > len(lines):
            lines.append(self.tr("… и ещё: {0}").format(number(len(ids) - len(lines))))
        return "\n".join(lines)

    def _remove(self, ids: list[int]) -> None:
        self._context.background.run(self, partial(self._strike, ids), self._on_removed)

    def _on_removed(self, removal: Removal) -> None:
        self._context.changes.announce(*_SUBJECTS)
        if removal.refused:
            tell(
                self._list,
                self.tr("Удалено не всё"),
                self.tr("Удалено из очереди: {0}. Не удалено: {1}.").format(
                    number(removal.removed), number(removal.refused)
                ),
                self._why_not(),
            )

    def _why_not(self) -> str:
        return self.tr(
            "Эти письма уже отправляются, отправлены, удалены из очереди или переданы в SendPulse."
        )
