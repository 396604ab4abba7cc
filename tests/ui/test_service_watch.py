"""The watch that looks again and again what SendPulse has come to."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from enot_desktop.models.failures import DatabaseBusy
from enot_desktop.ui.background import Background
from enot_desktop.ui.service_watch import ServiceWatch

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def background(qtbot: QtBot) -> Generator[Background]:
    """A runner that is closed at the end."""
    del qtbot
    runner = Background()
    yield runner
    runner.close()


class Looks:
    """Answers each look with the next of these; an exception is raised, the last one stays."""

    def __init__(self, *answers: bool | tuple[int, ...] | Exception) -> None:
        self._answers = list(answers)
        self.count = 0

    def __call__(self, stop: Event) -> bool | tuple[int, ...]:
        """Give the next answer."""
        assert not stop.is_set()
        self.count += 1
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def watch(background: Background) -> Generator[Callable[[Looks], ServiceWatch]]:
    """Makes a watch that looks without pause; it is stopped at the end."""
    owner, made = QObject(), list[ServiceWatch]()

    def make(looks: Looks) -> ServiceWatch:
        made.append(ServiceWatch(looks, background, owner, between=0))
        return made[-1]

    yield make
    for one in made:
        one.stop()


def test_what_was_found_is_told_and_the_looking_goes_on(
    watch: Callable[[Looks], ServiceWatch], qtbot: QtBot
) -> None:
    found: list[object] = []
    looks = Looks((18,), (), True, False)
    watch(looks).found.connect(found.append)
    qtbot.waitUntil(lambda: looks.count > 4)
    assert found == [(18,), True]


def test_a_failure_only_means_that_there_is_nothing_new(
    watch: Callable[[Looks], ServiceWatch], background: Background, qtbot: QtBot
) -> None:
    reported: list[object] = []
    background.failed.connect(reported.append)
    looks = Looks(DatabaseBusy(), (18,))
    with qtbot.waitSignal(watch(looks).found):
        pass
    assert not reported


def test_a_fault_is_reported_once_and_not_every_few_seconds(
    watch: Callable[[Looks], ServiceWatch], background: Background, qtbot: QtBot
) -> None:
    looks = Looks(ZeroDivisionError())
    with qtbot.waitSignal(background.failed):
        watch(looks)
    quiet = Looks(False)
    watch(quiet)
    qtbot.waitUntil(lambda: quiet.count > 3)
    assert looks.count == 1


def test_a_stopped_watch_looks_no_more(
    watch: Callable[[Looks], ServiceWatch], qtbot: QtBot
) -> None:
    stopped, other = Looks(True), Looks(False)
    watch(stopped).stop()
    watch(other)
    qtbot.waitUntil(lambda: other.count > 3)
    assert stopped.count == 0


def test_a_watch_that_is_stopped_in_the_middle_of_a_look_looks_no_more(
    background: Background, qtbot: QtBot
) -> None:
    begun, release, count = Event(), Event(), [0]

    def look(_stop: Event) -> bool:
        count[0] += 1
        begun.set()
        return release.wait(5)

    owner = QObject()
    watch = ServiceWatch(look, background, owner, between=0)
    qtbot.waitUntil(begun.is_set)
    watch.stop()
    release.set()
    with qtbot.waitSignal(watch.found):
        pass
    qtbot.waitUntil(lambda: not background.busy)
    assert count == [1]
