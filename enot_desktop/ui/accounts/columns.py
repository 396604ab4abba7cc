"""Columns of the list of accounts (fig. 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from enot_desktop.models.values import AccountKind
from enot_desktop.ui.common.formats import moment
from enot_desktop.ui.common.icons import COLORS, icon
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from enot_desktop.services.accounts.cards import AccountRow


def account_columns() -> list[Column]:
    """Return address, sender, purposes, servers and the state of the check."""
    return [
        Column(
            translate("Accounts", "Адрес электронной почты"),
            lambda row: row.address,
            sort="address",
            width=210,
        ),
        Column(
            translate("Accounts", "Имя отправителя"),
            lambda row: row.sender_name,
            sort="sender_name",
            width=170,
        ),
        Column(translate("Accounts", "Используется для"), _purposes, width=200),
        Column(
            translate("Accounts", "Серверы"),
            _servers,
            sort="smtp_host",
            width=270,
            tooltip=_servers,
        ),
        Column(
            translate("Accounts", "Проверка"),
            _check_state,
            sort="checked_at",
            width=200,
            icon=_check_icon,
            color=_check_color,
            tooltip=_check_tooltip,
        ),
    ]


def _purposes(row: AccountRow) -> str:
    purposes = (
        (row.use_for_sending, translate("Accounts", "отправка")),
        (row.use_for_receiving, translate("Accounts", "получение")),
        (row.keep_sent, translate("Accounts", "хранение")),
    )
    return ", ".join(name for used, name in purposes if used)


def _servers(row: AccountRow) -> str:
    if row.kind is AccountKind.SENDPULSE:
        return translate("Accounts", "SendPulse")
    servers = [f"SMTP {row.smtp_host}"] if row.use_for_sending else []
    if row.incoming_host and (row.use_for_receiving or row.keep_sent):
        servers.append(f"{caption(row.incoming_protocol)} {row.incoming_host}")
    return ", ".join(servers)


def _check_state(row: AccountRow) -> str:
    if row.checked_at is None:
        return translate("Accounts", "Не проверена")
    return translate("Accounts", "Пройдена {0}").format(moment(row.checked_at))


def _check_tooltip(row: AccountRow) -> str:
    if row.checked_at is None:
        return translate("Accounts", "Откройте учетную запись и нажмите «Сохранить».")
    return _check_state(row)


def _check_icon(row: AccountRow) -> QIcon:
    return icon("warning", "doubt") if row.checked_at is None else icon("check", "good")


def _check_color(row: AccountRow) -> QColor | None:
    return QColor(COLORS["doubt"]) if row.checked_at is None else None
