from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from enot_desktop.models.values import PageRequest
from enot_desktop.services.lists.snapshot import ListSnapshot

ROWS = [
    ("Ёжикова", date(2026, 11, 3), 10, None),
    ("арбузов", date(2025, 1, 1), 9, datetime(2026, 11, 24, tzinfo=UTC)),
    ("Яковлева Зоя", None, 100, datetime(2026, 11, 23, tzinfo=UTC)),
]


def ids(request: PageRequest) -> list[int]:
    return [row.id for row in ListSnapshot(ROWS).page(request).rows]


@pytest.mark.parametrize(
    ("sort", "descending", "expected"),
    [
        ("", False, [0, 1, 2]),
        ("0", False, [1, 0, 2]),
        ("0", True, [2, 0, 1]),
        ("1", False, [2, 1, 0]),
        ("2", False, [1, 0, 2]),
        ("3", True, [1, 2, 0]),
    ],
)
def test_sorting_knows_names_days_and_numbers(
    sort: str, descending: bool, expected: list[int]
) -> None:
    assert ids(PageRequest(sort=sort, descending=descending)) == expected


def test_search_takes_all_words_in_any_case() -> None:
    assert ids(PageRequest(search="зоя ЯКОВ")) == [2]
    assert ids(PageRequest(search="ежик")) == [0]
    assert ids(PageRequest(search="03.11.2026")) == [0]
    assert ids(PageRequest(search="нет такого")) == []


def test_a_page_is_a_window_and_knows_the_whole() -> None:
    snapshot = ListSnapshot([(str(n),) for n in range(1000)])
    page = snapshot.page(PageRequest(offset=400, limit=3))
    assert (page.total, page.offset) == (1000, 400)
    assert [row.cells for row in page.rows] == [("400",), ("401",), ("402",)]
    assert len(snapshot) == 1000


def test_what_is_shown_is_what_will_be_saved() -> None:
    snapshot = ListSnapshot(ROWS)
    request = PageRequest(limit=1, search="в", sort="0", descending=True)
    assert [cells[0] for cells in snapshot.shown(request)] == ["Яковлева Зоя", "Ёжикова", "арбузов"]
