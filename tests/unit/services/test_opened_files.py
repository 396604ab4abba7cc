from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enot_desktop.services.opened_files import safe_file_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Памятка владельцу.pdf", "Памятка владельцу.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Windows\\a.exe", "C_Windows_a.exe"),
        ("con.txt", "_con.txt"),
        ("анализ\u202efdp.exe", "анализ_fdp.exe"),
        (" . ", "_"),
        ("", "_"),
    ],
)
def test_name_cannot_lead_anywhere(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


def test_long_name_keeps_its_ending() -> None:
    safe = safe_file_name("ж" * 300 + ".docx")
    assert safe.endswith("ж.docx")
    assert len(safe.encode()) <= 200


@given(st.text())
def test_every_name_becomes_a_file_name(name: str) -> None:
    safe = safe_file_name(name)
    assert safe
    assert not set(safe) & set('<>:"/\\|?*\x00')
    assert safe not in {".", ".."}
