"""A watch over the steps of letters, in the database itself, so that nothing can get past it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from enot_desktop.services.queue.states import Step

if TYPE_CHECKING:
    from enot_desktop.models.database import Database

_ALLOWED = " OR ".join(
    f"(old.state = '{step.before}' AND new.state = '{step.after}')" for step in Step
)
_LOG = "CREATE TABLE step_log (letter_id INTEGER, before TEXT, after TEXT)"
_WATCH = """
CREATE TRIGGER step_watch AFTER UPDATE OF state ON letter WHEN old.state != new.state
BEGIN
  INSERT INTO step_log VALUES (new.id, old.state, new.state);
  SELECT CASE WHEN NOT (ALLOWED) THEN RAISE(ABORT, 'this step is not allowed') END;
END
""".replace("ALLOWED", _ALLOWED)


def guard_states(database: Database) -> None:
    """From now on a step that is not in the table of steps fails, and every step is noted."""
    with database.write() as session:
        for statement in (_LOG, _WATCH):
            session.execute(text(statement))


def steps_of(database: Database, letter_id: int) -> list[tuple[str, str]]:
    """Return the steps that a letter has taken."""
    statement = text("SELECT before, after FROM step_log WHERE letter_id = :id ORDER BY rowid")
    with database.read() as session:
        rows = session.execute(statement, {"id": letter_id})
        return [(row.before, row.after) for row in rows]
