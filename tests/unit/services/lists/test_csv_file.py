from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.lists.csv_file import save_csv
from tests.unit.services.lists.tables import SENT, make_table

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.m("M20")
def test_excel_opens_it_without_questions(tmp_path: Path) -> None:
    path = tmp_path / "список.csv"
    save_csv(make_table(), path)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf" + "Клиент;Адрес электронной почты;".encode())
    assert content.endswith(b"\r\n")
    sent = SENT.astimezone().strftime("%d.%m.%Y %H:%M")
    text = content.decode("utf-8-sig")
    assert f"Їжакевич Ґалина;galina@example.com;'+7 916 123-45-67;03.11.2026;{sent};2\r\n" in text
    assert '"Иванова; «Анна»\nПетровна";#N/A;' in text


def test_texts_that_look_like_formulas_stay_texts(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    save_csv(make_table(), path)
    assert "\"'=СУММ(1;2)\";'@example.org;'-5;;;0\r\n" in path.read_bytes().decode("utf-8-sig")


def test_a_number_below_zero_is_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    save_csv(make_table([("", "", "", None, None, -5)]), path)
    assert path.read_bytes().endswith(b"\r\n;;;;;-5\r\n")
