"""Chapter 1: the account (M01 to M06)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.tour.chapters.plot import MAILBOX, WRONG_PASSWORD
from enot_desktop.tour.robots.accounts import Server

if TYPE_CHECKING:
    from enot_desktop.tour.stage import Stage


def make_account(stage: Stage) -> None:
    """Create an account: once with a wrong password, then with the right one."""
    sandbox = stage.opened.sandbox
    with stage.step("M02 fig. 2: the form of an account, servers entered by hand (M04)"):
        accounts = stage.program.go_to_accounts()
        accounts.table.wait_for_rows()
        form = accounts.create()
        form.fill(MAILBOX)
        stage.picture("M02-fig2-account-form")
        form.set_by_hand(
            Server(sandbox.host, sandbox.smtp_port), Server(sandbox.host, sandbox.imap_port)
        )
        stage.picture("M04-by-hand", "M04: the servers entered by hand")
    with stage.step("M05: a check that fails says what to do and stores nothing"):
        form.enter_password(WRONG_PASSWORD)
        form.create()
        form.wait_for_failure()
        stage.picture("M05-account-check")
        form.correct()
    with stage.step("M05: the right password passes the check and the account is stored"):
        form.enter_password(MAILBOX.password)
        form.create()
        stage.program.messages.read()
        stage.picture("M05-account-created")
        stage.program.messages.close()
    with stage.step("M01 fig. 1: the list of accounts"):
        accounts.table.click(accounts.table.place_of(MAILBOX.address))
        stage.picture("M01-fig1-accounts")
