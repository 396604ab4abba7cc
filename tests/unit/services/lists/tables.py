"""A small list of recipients with everything that makes trouble in files."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from enot_desktop.services.lists.table import ListColumn, ListTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.services.lists.table import Row

COLUMNS = (
    ListColumn("client", "Клиент"),
    ListColumn("address", "Адрес электронной почты"),
    ListColumn("phone", "Телефон"),
    ListColumn("registered", "Дата регистрации"),
    ListColumn("sent", "Дата отправки"),
    ListColumn("animals", "Животных"),
)
SENT = datetime(2026, 11, 24, 12, 5, tzinfo=UTC)
ROWS: tuple[Row, ...] = (
    ("Їжакевич Ґалина", "galina@example.com", "+7 916 123-45-67", date(2026, 11, 3), SENT, 2),
    ("=СУММ(1;2)", "@example.org", "-5", None, None, 0),
    ("Иванова; «Анна»\nПетровна", "#N/A", "\x07звонок", date(1999, 1, 31), None, 1),
)


def make_table(rows: Sequence[Row] = ROWS, title: str = "Список получателей") -> ListTable:
    """Return the rows as a table with Russian words around them."""
    return ListTable(
        title, COLUMNS, lambda: rows, subtitle="К прививке", page_words="Стр. {0} из {1}"
    )


def many_rows(count: int) -> list[Row]:
    """Return rows that differ."""
    return [
        (f"Клиент {n}", f"client.{n}@example.com", "", date(2026, 11, 1), None, n)
        for n in range(count)
    ]
