"""The columns of «Получатели» and «Не получат»."""

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
    from datetime import datetime

    from PySide6.QtGui import QColor, QIcon

    from enot_desktop.services.recipients.service import ExclusionRow, RecipientRow


def recipient_columns() -> tuple[Column, ...]:
    """Return the columns of the registered recipients (fig. 12)."""
    return (
        Column(translate("Recipients", "Клиент"), lambda row: row.name, "name", 195),
        Column(translate("Recipients", "Адрес"), lambda row: row.address, "address", 195),
        Column(translate("Recipients", "Тип"), _type, "", 120),
        Column(translate("Recipients", "Вид"), _kind, "", 90),
        Column(
            translate("Recipients", "Состояние"),
            _state,
            "state",
            190,
            icon=_state_icon,
            color=_state_color,
        ),
        delivery_column("delivery"),
        Column(translate("Recipients", "Отправлено"), lambda row: moment(_sent(row)), "sent", 130),
        Column(translate("Recipients", "Причина"), _reason, "", 120, tooltip=_what_to_do),
    )


def exclusion_columns() -> tuple[Column, ...]:
    """Return the columns of those who get no letter."""
    return (
        Column(translate("Recipients", "Клиент"), lambda row: row.name, "name", 260),
        Column(translate("Recipients", "Адрес"), lambda row: row.address, "address", 260),
        Column(translate("Recipients", "Причина"), _why, "reason", 320),
    )


def _type(row: RecipientRow) -> str:
    return caption(row.type) if row.type else ""


def _kind(row: RecipientRow) -> str:
    return caption(row.kind) if row.kind else ""


def _state(row: RecipientRow) -> str:
    return caption(row.state) if row.state else ""


def _state_icon(row: RecipientRow) -> QIcon | None:
    return state_icon(row.state) if row.state else None


def _state_color(row: RecipientRow) -> QColor | None:
    return state_color(row.state) if row.state else None


def _sent(row: RecipientRow) -> datetime | None:
    return row.finished_at if row.state is LetterState.SENT else None


def _reason(row: RecipientRow) -> str:
    return reason_caption(row.reason)


def _what_to_do(row: RecipientRow) -> str:
    if row.reason is None:
        return ""
    words = reason_text(row.reason)
    return f"{words.what}\n{words.to_do}"


def _why(row: ExclusionRow) -> str:
    return caption(row.reason)
