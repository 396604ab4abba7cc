"""Columns of the history of letters and of the attempts to send one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import LetterKind
from enot_desktop.ui.common.delivery_states import delivery_column
from enot_desktop.ui.common.formats import moment
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.letter_states import state_color, state_icon
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.letters import outcome_caption
from enot_desktop.ui.wording.reasons import reason_caption, reason_text
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from enot_desktop.services.history.letter import HistoryRow
    from enot_desktop.ui.letters.attempts import AttemptLine


def history_columns() -> tuple[Column, ...]:
    """Return the columns of a client's letters (M25)."""
    return (
        Column(translate("History", "Дата"), lambda row: moment(row.at), "at", 130),
        Column(translate("History", "Тема"), lambda row: row.subject, "subject", 175),
        Column(translate("History", "Файлы"), _files, width=70, icon=_files_icon),
        Column(
            translate("History", "Состояние"),
            lambda row: caption(row.state),
            "state",
            190,
            tooltip=_reason,
            icon=lambda row: state_icon(row.state),
            color=lambda row: state_color(row.state),
        ),
        delivery_column(),
        Column(translate("History", "Вид письма"), _kind, width=140),
        Column(translate("History", "Отправитель"), lambda row: row.sender, "sender", 200),
    )


def attempt_columns() -> tuple[Column, ...]:
    """Return the columns of the attempts to send a letter."""
    return (
        Column(
            translate("History", "Начата"), lambda row: moment(row.attempt.started_at), width=140
        ),
        Column(
            translate("History", "Итог"),
            lambda row: outcome_caption(row.attempt.outcome),
            width=190,
        ),
        Column(translate("History", "Что случилось"), _what_happened, width=320),
        Column(translate("History", "Ответ сервера"), _answer, width=320),
    )


def _reason(row: HistoryRow) -> str:
    if row.reason is None:
        return caption(row.state)
    what = reason_caption(row.reason, row.reason_detail)
    return f"{what}\n{reason_text(row.reason).to_do}"


def _files(row: HistoryRow) -> str:
    return str(row.attachments) if row.attachments else ""


def _files_icon(row: HistoryRow) -> QIcon | None:
    return icon("attach") if row.attachments else None


def _kind(row: HistoryRow) -> str:
    if row.kind is LetterKind.MAILING:
        return translate("History", "Рассылка № {0}").format(row.mailing_id)
    return caption(row.kind)


def _what_happened(row: AttemptLine) -> str:
    return reason_caption(row.attempt.reason)


def _answer(row: AttemptLine) -> str:
    parts = (row.attempt.code, row.attempt.detail)
    return " ".join(str(part) for part in parts if part)
