"""The windows over a queue of 100,000 letters and a million clients: what a person waits for."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

import psutil

from tests.benchmarks.big import CLIENTS, LETTERS, big_folder
from tests.benchmarks.office import Office, open_office

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.ui.common.list_view import ListView


class _Person:
    """Works with one list as a person does; every step prints how long it took."""

    def __init__(self, office: Office, name: str, open_page: Callable[[], ListView]) -> None:
        self._office, self._name = office, name
        found: list[ListView] = []
        self._step(
            "open",
            lambda: found.append(open_page()),
            lambda: bool(found) and found[0].model.is_known,
        )
        self._list = found[0]

    def look_around(self, words: str) -> None:
        """Go to the end, search, sort by every column, select everything, refresh."""
        model, table = self._list.model, self._list.table
        last = model.total - 1
        self._step("to the end", table.scrollToBottom, lambda: model.row(last) is not None)
        for text in (words, ""):
            self._list.search_line.setText(text)
            self._anew(f"search «{text}»", self._list.search_line.left.emit)
        self._sort()
        self._step("select all", table.selectAll, lambda: self._list.selected_count == model.total)
        self._anew("refresh, all selected", self._list.refresh)

    def strike_all(self) -> None:
        """Press Del with everything selected, and yes."""
        from PySide6.QtWidgets import QMessageBox, QPushButton  # noqa: PLC0415 - see open_office

        def button() -> QPushButton | None:
            box = self._list.findChild(QMessageBox, "question")
            return None if box is None else box.findChild(QPushButton, "yes")

        self._step("Del, all selected", self._list.deletion_wanted.emit, lambda: bool(button()))
        yes = button()
        assert yes is not None
        self._step("yes, remove", yes.click, lambda: self._list.model.total == 0)

    def _sort(self) -> None:
        header = self._list.table.horizontalHeader()
        for place, column in enumerate(self._list.model.columns):
            for order in type(header.sortIndicatorOrder()):
                shown = header.sortIndicatorSection(), header.sortIndicatorOrder()
                if column.sort and shown != (place, order):
                    way = "up" if order == order.AscendingOrder else "down"
                    turn = partial(header.setSortIndicator, place, order)
                    self._anew(f"sort by {column.sort}, {way}", turn)

    def _anew(self, name: str, act: Callable[[], object]) -> None:
        answers: list[bool] = []
        connection = self._list.loaded.connect(lambda: answers.append(True))
        self._step(name, act, lambda: bool(answers))
        self._list.loaded.disconnect(connection)

    def _step(self, name: str, act: Callable[[], object], done: Callable[[], bool]) -> None:
        beats, background = self._office.beats, self._office.windows.context.background
        taken = beats.until(done, act)
        # What goes on after the rows are there must not hold the window up either.
        rest = beats.until(lambda: not background.busy)
        stall = max(taken.longest, rest.longest)
        words = f"{self._name}, {name}"
        print(f"{words:<44}{taken.seconds * 1000:8.0f} ms, longest stall {stall:5.0f} ms")


def _work(office: Office) -> None:
    from enot_desktop.ui.clinic.clients_page import ClientsPage  # noqa: PLC0415 - see open_office
    from enot_desktop.ui.main_window import PageName  # noqa: PLC0415 - see open_office
    from enot_desktop.ui.queue.page import QueuePage  # noqa: PLC0415 - see open_office

    def queue() -> ListView:
        page = office.windows.open_page(PageName.QUEUE)
        assert isinstance(page, QueuePage)
        return page.list

    def clients() -> ListView:
        page = office.windows.open_page(PageName.CLIENTS)
        assert isinstance(page, ClientsPage)
        return page.list

    letters = _Person(office, "queue", queue)
    letters.look_around("клиент 777")
    _Person(office, "clients", clients).look_around("иванова анна 777")
    letters.strike_all()


def main(clients: int = CLIENTS, letters: int = LETTERS) -> None:
    """Print the figures for so many clients and letters."""
    with big_folder(clients, letters) as folder, open_office(folder) as office:
        begun = _memory()
        print(f"{letters} letters in the queue, {clients} clients")
        _work(office)
        print(f"{'memory, main window and at the end':<44}{begun:4.0f} {_memory():4.0f} MB")


def _memory() -> float:
    return psutil.Process().memory_info().rss / 2**20


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:3]))
