from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enot_desktop.services.lists.layout import (
    Layout,
    Lettering,
    Needs,
    Paper,
    fitted_widths,
    wrap,
)
from tests.unit.services.lists.tables import ROWS, make_table, many_rows

LETTERS = Lettering(len, 1)


@given(st.text(alphabet="ab @.-щ", max_size=60), st.integers(1, 20))
def test_wrapped_lines_fit_and_lose_nothing(text: str, room: int) -> None:
    lines = wrap(text, room, len)
    assert all(len(line) <= room for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_addresses_break_behind_their_signs() -> None:
    assert wrap("ekaterina.ivanova@example.com", 20, len) == ("ekaterina.ivanova@", "example.com")


def test_line_ends_are_kept() -> None:
    assert wrap("раз\nдва три", 5, len) == ("раз", "два", "три")


def _needs(least: float, more: float) -> Needs:
    return Needs(least + more, least)


needs = st.builds(_needs, st.floats(1, 50), st.floats(0, 500))


@given(st.lists(needs, min_size=1, max_size=12), st.floats(200, 1000))
def test_columns_fill_the_page_exactly(wanted: list[Needs], room: float) -> None:
    widths = fitted_widths(wanted, room)
    assert sum(widths) == pytest.approx(room)
    assert all(width > 0 for width in widths)
    if sum(need.least for need in wanted) <= room:
        assert all(w >= n.least - 1e-6 for w, n in zip(widths, wanted, strict=True))


@given(st.integers(0, 120), st.floats(6, 40), st.floats(0, 5))
def test_pages_hold_every_row_once_in_order(count: int, height: float, used: float) -> None:
    table = make_table(many_rows(count))
    layout = Layout(table, Paper(120, height, 0.1, used), title=LETTERS, text=LETTERS)
    pages = list(layout.pages(table.rows()))
    names = [row.cells[0][0] for page in pages for row in page.rows]
    assert names == [f"Клиент {n}" for n in range(count)]
    assert [page.top for page in pages] == [used, *([0] * (len(pages) - 1))]
    for page in pages:
        taken = page.top + layout.header.height + sum(row.height for row in page.rows)
        assert taken <= height or len(page.rows) <= 1


def test_a_cell_longer_than_the_page_is_cut_with_a_sign() -> None:
    table = make_table([("слово " * 400, *ROWS[0][1:])])
    layout = Layout(table, Paper(150, 40, 0.5), title=LETTERS, text=LETTERS)
    (page,) = layout.pages(table.rows())
    assert page.rows[0].cells[0][-1] == "…"
    assert page.rows[0].height <= 21
