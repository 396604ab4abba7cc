"""Start and end of the program: a second copy, closing while sending, a kill in the middle."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

from enot_desktop.app import FAILED, StartOptions, make_application, run_windows
from enot_desktop.models.values import LetterState
from enot_desktop.services.sandbox.faults import Fault, Point
from enot_desktop.tour.robots.hands import open_windows
from tests.helpers.robots.office import MAILBOX, Office
from tests.unit.meta.sources import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from enot_desktop.services.sandbox.sandbox import Sandbox

PEOPLE, ANSWERED, CONNECTIONS = 40, 10, 2


def test_second_copy_on_the_same_data_says_so(office: Office) -> None:
    said: list[str] = []

    def read_and_close() -> None:
        for box in open_windows(QMessageBox, "start_failure"):
            said.append(f"{box.windowTitle()}|{box.text()}|{box.informativeText()}")
            box.close()

    timer = QTimer(interval=20)
    timer.timeout.connect(read_and_close)
    timer.start()
    assert run_windows(office.path, StartOptions(language="ru")) == FAILED
    timer.stop()
    make_application("ru").setQuitOnLastWindowClosed(False)
    assert said == [
        "Программа уже запущена|С этими данными уже работает другая копия программы.|"
        "Перейдите в её окно или закройте её, потом запустите эту снова."
    ]


@pytest.mark.m("M23")
def test_closing_while_letters_leave_is_asked_and_loses_nothing(
    office: Office, sandbox: Sandbox
) -> None:
    office.register(30)
    sandbox.faults.add(Fault(point=Point.DATA, delay=0.1))
    office.program.go_to_queue().send_all()
    office.program.hands.wait(lambda: sandbox.mailboxes.count >= 2, "letters arrive")
    office.program.close()
    question = office.program.messages.read()
    assert question.text == ("Письма сейчас отправляются. Остановить отправку и закрыть программу?")
    assert office.program.window.isVisible()
    office.program.messages.answer("yes")
    office.program.hands.wait(lambda: not office.program.window.isVisible(), "the window closes")
    sent = sandbox.mailboxes.count
    assert sent < 30
    assert office.states() == {LetterState.SENT: sent, LetterState.WAITING: 30 - sent}


@pytest.mark.m("M12")
def test_closing_with_an_unsaved_letter_is_asked(office: Office) -> None:
    office.make_account()
    mailing = office.program.create_mailing()
    mailing.choose_account(MAILBOX.sender_name)
    mailing.write("Тема", "Текст")
    office.program.close()
    assert office.program.messages.answer("save").text == "Сохранить изменения перед закрытием?"
    office.program.hands.wait(lambda: not office.program.window.isVisible(), "the window closes")
    assert office.services.mailings.get(1).subject == "Тема"


@pytest.mark.m("M23")
def test_killed_program_shows_what_is_in_doubt_and_sends_nothing_by_itself(
    qapp: object, tmp_path: Path, sandbox: Sandbox
) -> None:
    del qapp
    hang = Fault(point=Point.ANSWER, delay=120, after=ANSWERED, keep=True)
    sandbox.faults.add(hang)
    delivered = ANSWERED + CONNECTIONS
    kill_when(lambda: sandbox.mailboxes.wait_for(delivered, 60), tmp_path, sandbox)
    sandbox.faults.clear()
    office = Office(tmp_path / "data", sandbox)
    office.open()
    try:
        message = office.program.messages.close()
        assert message.title == "Прошлая отправка оборвалась"
        assert f"Под вопросом писем: {CONNECTIONS}" in message.text
        queue = office.program.queue()
        queue.show_doubt()
        queue.table.wait_for(CONNECTIONS)
        assert set(queue.table.column("Состояние")) == {"Возможно отправлено"}
        doubtful = set(queue.table.column("Адрес"))
        assert sandbox.mailboxes.count == delivered
        give_password_again(office)
        queue.send_all()
        queue.wait_until("Отправка закончена.")
        letters = [letter.recipient for letter in sandbox.mailboxes.letters()]
        assert len(letters) == len(set(letters)) == PEOPLE
        assert doubtful <= set(letters)
        assert office.states() == {
            LetterState.SENT: PEOPLE - CONNECTIONS,
            LetterState.UNKNOWN: CONNECTIONS,
        }
    finally:
        office.close()
    assert office.faults == []


def kill_when(wait: Callable[[], bool], folder: Path, sandbox: Sandbox) -> None:
    """Run the program in a process of its own, and kill it at a chosen moment."""
    child = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.helpers.robots.sending_child",
            str(folder / "data"),
            str(sandbox.smtp_port),
            str(sandbox.imap_port),
            str(PEOPLE),
        ],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.DEVNULL,
    )
    try:
        assert wait(), "the letters did not arrive"
    finally:
        child.kill()
        child.wait()


def give_password_again(office: Office) -> None:
    """Enter the password that went with the keyring of the killed process."""
    accounts = office.program.go_to_accounts()
    accounts.table.wait_for(1)
    form = accounts.change(MAILBOX.address)
    form.enter_password(MAILBOX.password)
    form.create()
    office.program.messages.close()
    office.program.go_to_queue()
