"""Tab goes through the form of an account by eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QToolButton

from tests.helpers.focus import names, tab_round, tab_stops
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.accounts.office import Office

_ABOVE = [
    "address",
    "sendpulse",
    "password",
    "sender_name",
    "use_for_sending",
    "use_for_receiving",
    "keep_sent",
    "automatic",
]
_LIMITS = ["hourly_limit", "daily_limit", "pause", "connections", "attachment_limit"]
_BELOW = ["create", "cancel"]


def _servers() -> list[str]:
    fields = ["host", "port", "security", "login"]
    outgoing = [f"smtp_{name}" for name in fields]
    return [*outgoing, *(f"incoming_{name}" for name in ["protocol", *fields])]


def test_tab_passes_the_short_form(office: Office, qtbot: QtBot) -> None:
    dialog = office.create().dialog
    passed = tab_round(qtbot, dialog, dialog.fields.identity.address)
    assert names(passed) == [*_ABOVE, "more", *_BELOW]
    assert set(passed) >= tab_stops(dialog)


def test_tab_passes_servers_and_limits(office: Office, qtbot: QtBot) -> None:
    form = office.create()
    form.tick("keep_sent")
    form.choose_by_hand()
    part(form.dialog, QToolButton, "more").click()
    passed = tab_round(qtbot, form.dialog, form.dialog.fields.identity.address)
    more = ["more", *_LIMITS, "sent_folder"]
    assert names(passed) == [*_ABOVE, *_servers(), *more, *_BELOW]
    assert set(passed) >= tab_stops(form.dialog)


def test_no_encryption_is_cut_off_in_the_narrowest_form(office: Office) -> None:
    form = office.create()
    form.choose_by_hand()
    form.dialog.resize(form.dialog.minimumSize())
    security = part(form.dialog, QComboBox, "smtp_security")
    longest = max(
        security.fontMetrics().horizontalAdvance(security.itemText(place))
        for place in range(security.count())
    )
    assert security.width() > longest + 30
