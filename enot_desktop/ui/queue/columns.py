"""Columns of the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import LetterState
from enot_desktop.ui.common.delivery_states import delivery_column
from enot_desktop.ui.common.formats import moment
from enot_desktop.ui.common.letter_states import state_color, state_icon
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.reasons import reason_caption, reason_text
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.services.queue.service import QueueRow


def queue_columns() -> list[Column]:
    """Return the columns from left to right."""
    return [
        Column(translate("Queue", "Получатель"), lambda row: row.recipient_name, "name", 190),
        Column(translate("Queue", "Адрес"), lambda row: row.address, "address", 190),
        Column(translate("Queue", "Тема"), lambda row: row.subject, "subject", 170),
        Column(
            translate("Queue", "Запланировано"), lambda row: moment(row.planned_at), "planned", 138
        ),
        Column(
            translate("Queue", "Состояние"),
            lambda row: caption(row.state),
            "state",
            190,
            icon=lambda row: state_icon(row.state),
            color=lambda row: state_color(row.state),
        ),
        delivery_column(),
        Column(
            translate("Queue", "Причина"),
            lambda row: "" if row.reason is None else reason_text(row.reason).what,
            "",
            160,
            tooltip=_reason_tooltip,
        ),
        Column(
            translate("Queue", "Следующая попытка"),
            lambda row: moment(row.next_attempt_at) if row.state == LetterState.WAITING else "",
            "",
            160,
        ),
        Column(
            translate("Queue", "Рассылка №"),
            lambda row: "" if row.mailing_id is None else str(row.mailing_id),
            "mailing",
            105,
            right=True,
        ),
    ]


def _reason_tooltip(row: QueueRow) -> str:
    if row.reason is None:
        return ""
    what = reason_caption(row.reason, row.reason_detail)
    return f"{what}\n{reason_text(row.reason).to_do}"
