"""Alembic environment: runs on the connection that `upgrade` hands over."""

from typing import Literal

from alembic import context

from enot_desktop.models.base import UtcTime
from enot_desktop.models.schema import metadata


def _plain_types(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Write a moment as a plain column: a step must not change when our types do."""
    return "sa.DateTime()" if kind == "type" and isinstance(item, UtcTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=_plain_types,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
