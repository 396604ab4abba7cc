from __future__ import annotations

import pytest

from enot_desktop.services.sendpulse.figures import read_figures
from enot_desktop.services.sendpulse.types import Figures


def by_code(**counts: int) -> list[object]:
    return [
        {"code": int(name.removeprefix("code")), "count": count, "explain": ""}
        for name, count in counts.items()
    ]


@pytest.mark.parametrize("nothing", [None, "", [], {}, {"general": []}, {"clicks": []}, 5])
def test_no_figures(nothing: object) -> None:
    assert read_figures(nothing, 10) is None


def test_sums_of_a_list() -> None:
    sums = {
        "sent": 10,
        "delivered": "9",
        "opening": 5,
        "link_redirected": 2,
        "unsubscribe": 1,
        "error": 1,
    }
    assert read_figures(sums, 10) == Figures(10, 9, 5, 2, 1, 1)
    assert read_figures({"sent": 0}, 0) == Figures()


def test_each_letter_counted_at_the_last_thing_that_became_of_it() -> None:
    codes = by_code(
        code0=2,
        code1=1,
        code2=4,
        code3=3,
        code4=2,
        code5=1,
        code11=1,
        code6=1,
        code7=1,
        code20=1,
    )
    figures = Figures(sent=15, delivered=11, opened=5, clicked=2, refused=3, unsubscribed=1)
    assert read_figures(codes, 17) == figures
    assert read_figures({"general": codes, "clicks": [{"url": "x", "count": 1}]}, 0) == figures


def test_letters_counted_at_everything_that_became_of_them() -> None:
    codes = by_code(code1=10, code2=9, code3=5, code4=2, code5=1, code6=1)
    figures = Figures(sent=10, delivered=9, opened=5, clicked=2, refused=1, unsubscribed=1)
    assert read_figures(codes, 10) == figures


def test_figures_agree_with_each_other() -> None:
    assert read_figures({"sent": 1, "link_redirected": 3, "error": 1}, 10) == Figures(
        sent=4, delivered=3, opened=3, clicked=3, refused=1
    )


@pytest.mark.parametrize("code", [6, 7, 8, 9, 10, 12, 16, 17, 18, 20])
def test_codes_of_refusal(code: int) -> None:
    assert read_figures([{"code": str(code), "count": "1"}], 1) == Figures(sent=1, refused=1)


def test_counts_that_are_none() -> None:
    codes = [{"code": 2, "count": -5}, {"code": "?", "count": 3}, {"count": 1}, "?", {"code": 99}]
    assert read_figures(codes, 10) == Figures()
