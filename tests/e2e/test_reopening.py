"""Pages that were closed are opened anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6

from enot_desktop.ui.accounts.page import AccountsPage
from enot_desktop.ui.main_window import PageName

if TYPE_CHECKING:
    from tests.helpers.robots.office import Office


def test_a_closed_page_is_opened_again(office: Office) -> None:
    office.program.go_to_accounts()
    page = office.program.front(AccountsPage)
    office.program.close_tab()
    office.program.hands.wait(lambda: not shiboken6.isValid(page), "the page is gone")
    office.program.go_to_accounts()
    assert office.program.front(AccountsPage) is not page


def test_an_open_page_is_shown_again(office: Office) -> None:
    office.program.go_to_accounts()
    page = office.program.front(AccountsPage)
    office.program.go_to_queue()
    office.program.go_to_accounts()
    assert office.program.front(AccountsPage) is page
    office.program.hands.press(office.program.window, PageName.ACCOUNTS)
    assert office.program.front(AccountsPage) is page
