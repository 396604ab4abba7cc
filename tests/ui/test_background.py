"""Jobs away from the main thread."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject

from enot_desktop.models.failures import DatabaseBusy, EnotError
from enot_desktop.ui.background import Background, Handlers, Job

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def background(qtbot: QtBot) -> Generator[Background]:
    """A runner that is closed at the end."""
    del qtbot
    runner = Background()
    yield runner
    runner.close()


def test_result_comes_to_the_main_thread(background: Background, qtbot: QtBot) -> None:
    seen: list[tuple[int, bool, bool]] = []
    main = threading.current_thread()

    def work() -> bool:
        return threading.current_thread() is main

    owner = QObject()
    background.run(
        owner, work, lambda on_main: seen.append((1, on_main, threading.current_thread() is main))
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(1, False, True)]


def test_expected_failure_goes_to_its_handler(background: Background, qtbot: QtBot) -> None:
    failures: list[EnotError] = []

    def work() -> None:
        raise DatabaseBusy

    background.run(QObject(background), work, lambda _: None, failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert isinstance(failures[0], DatabaseBusy)


def test_unexpected_fault_is_logged_and_goes_to_the_standard_dialog(
    background: Background, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def work() -> None:
        raise ZeroDivisionError

    with (
        caplog.at_level(logging.ERROR),
        qtbot.waitSignal(background.failed) as failed,
    ):
        background.run(QObject(background), work, lambda _: None, lambda _: None)
    assert failed.args is not None
    assert isinstance(failed.args[0], ZeroDivisionError)
    assert "a background job failed" in caplog.text


def test_result_is_dropped_when_the_window_is_gone(background: Background, qtbot: QtBot) -> None:
    go = threading.Event()
    seen: list[object] = []
    owner = QObject()
    background.run(owner, lambda: go.wait(5), seen.append)
    shiboken6.delete(owner)
    go.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert seen == []


def test_progress_is_reported_and_the_job_can_be_stopped(
    background: Background, qtbot: QtBot
) -> None:
    steps: list[int] = []
    ended: list[str] = []

    def work(job: Job) -> str:
        job.report(1)
        return "stopped" if job.stopping.wait(5) else "ran out"

    owner = QObject(background)
    job = background.run_job(owner, work, Handlers(ended.append, None, steps.append))
    qtbot.waitUntil(lambda: steps == [1])
    job.stop()
    qtbot.waitUntil(lambda: ended == ["stopped"])
