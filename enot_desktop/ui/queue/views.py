"""Which letters the queue shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.values import LetterState
from enot_desktop.ui.wording.language import translate

if TYPE_CHECKING:
    from enot_desktop.services.queue.service import QueueFilter


@dataclass(frozen=True)
class QueueView:
    """A choice in «Показать»: its caption and the states it shows, none of them for all.

    `newest_first` is how a list of letters that are done is put in order. `of_mailing` are shown
    too when the letters of one mailing are looked at.
    """

    caption: str
    states: tuple[LetterState, ...]
    newest_first: bool = False
    of_mailing: tuple[LetterState, ...] = ()

    def filter(self, mailing_id: int | None) -> QueueFilter:
        """Return the filter for the queue service."""
        from enot_desktop.services.queue.service import QueueFilter  # noqa: PLC0415 - slow import

        states = self.states if mailing_id is None else (*self.states, *self.of_mailing)
        return QueueFilter(states=states, mailing_id=mailing_id)


def queue_views() -> tuple[QueueView, ...]:
    """Return the choices; the first is the queue itself."""
    return (
        QueueView(
            translate("Queue", "Очередь на отправку"),
            (LetterState.WAITING, LetterState.SENDING),
            of_mailing=(LetterState.IN_CAMPAIGN,),
        ),
        QueueView(translate("Queue", "Возможно отправленные"), (LetterState.UNKNOWN,)),
        QueueView(translate("Queue", "Не отправленные"), (LetterState.FAILED,)),
        QueueView(translate("Queue", "Отправленные"), (LetterState.SENT,), newest_first=True),
        QueueView(
            translate("Queue", "Удаленные из очереди"), (LetterState.REMOVED,), newest_first=True
        ),
        QueueView(translate("Queue", "В кампании SendPulse"), (LetterState.IN_CAMPAIGN,)),
        QueueView(translate("Queue", "Все письма"), (), newest_first=True),
    )
