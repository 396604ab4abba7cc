"""The columns of the list «Рассылки» (fig. 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from enot_desktop.models.values import CampaignStage, MailingStatus
from enot_desktop.ui.common.formats import day, moment, number
from enot_desktop.ui.common.icons import COLORS, icon
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.mailings.standing import waits_for_a_person, whose_turn
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon

    from enot_desktop.services.mailings.counts import MailingCounts
    from enot_desktop.services.mailings.document import MailingRow

_STATUS_ICONS = {
    MailingStatus.PREPARED: ("edit", "quiet"),
    MailingStatus.REGISTERED: ("clock", "accent"),
    MailingStatus.SENDING: ("sending", "accent"),
    MailingStatus.SENT: ("check", "good"),
    MailingStatus.SENT_PARTLY: ("warning", "doubt"),
    MailingStatus.BOOK_CREATED: ("campaign", "quiet"),
    MailingStatus.IN_CAMPAIGN: ("campaign", "accent"),
    MailingStatus.DRAFT: ("template", "accent"),
    MailingStatus.REFUSED: ("error", "bad"),
    MailingStatus.CANCELLED: ("removed", "quiet"),
}


def mailing_columns() -> tuple[Column, ...]:
    """Return the columns from left to right; the number comes first and sorts newest first."""
    rare = (
        Column(translate("Mailings", "Вид"), lambda row: caption(row.kind), "", 124),
        Column(translate("Mailings", "Создана"), _created, "created", 90),
    )
    return (*_document_columns(), *_count_columns(), *rare)


def status_icon(counts: MailingCounts) -> QIcon:
    """Return the icon of a status, so that it is not told by colour alone."""
    if waits_for_a_person(counts):
        return icon("warning", "doubt")
    if counts.stage is CampaignStage.BOOK_READY:
        return icon("campaign", "accent")
    return icon(*_STATUS_ICONS[counts.status])


def _document_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Mailings", "Номер"), _number, "number", 70),
        Column(
            translate("Mailings", "Дата рассылки"),
            lambda row: moment(row.planned_at),
            "planned",
            138,
        ),
        Column(translate("Mailings", "Тема"), lambda row: row.subject, "subject", 160),
        Column(translate("Mailings", "Учетная запись"), _account, "account", 132),
        Column(
            translate("Mailings", "Статус"),
            _status,
            "",
            180,
            icon=lambda row: status_icon(row.counts),
            tooltip=_status,
        ),
    )


def _count_columns() -> tuple[Column, ...]:
    return (
        _count(translate("Mailings", "Получателей"), lambda row: row.counts.recipients, 109),
        _count(translate("Mailings", "Ожидают"), _waiting, 84),
        _count(translate("Mailings", "Отправлено"), lambda row: row.counts.sent, 104),
        Column(
            translate("Mailings", "Ошибок"),
            lambda row: number(row.counts.not_delivered),
            "",
            74,
            right=True,
            color=lambda row: QColor(COLORS["bad"]) if row.counts.not_delivered else None,
        ),
    )


def _count(title: str, value: Callable[[MailingRow], int], width: int) -> Column:
    return Column(title, lambda row: number(value(row)), "", width, right=True)


def _waiting(row: MailingRow) -> int:
    return row.counts.waiting + row.counts.in_campaign


def _status(row: MailingRow) -> str:
    return whose_turn(row.counts)


def _number(row: MailingRow) -> str:
    return str(row.id)


def _created(row: MailingRow) -> str:
    return day(row.created_at.astimezone())


def _account(row: MailingRow) -> str:
    return row.account
