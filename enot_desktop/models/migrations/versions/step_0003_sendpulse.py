"""SendPulse: campaigns, deliveries, and what mailings, accounts and contacts need for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from datetime import datetime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database one step forward."""
    _account()
    _contact()
    _mailing()
    _campaign()
    _delivery()
    _service_leaver()


def _account() -> None:
    op.add_column(
        "account", sa.Column("time_zone", sa.String(64), server_default="", nullable=False)
    )


def _contact() -> None:
    op.add_column("contact", sa.Column("refusal_source", sa.String(32), nullable=True))
    op.add_column(
        "contact", sa.Column("undeliverable_detail", sa.Text(), server_default="", nullable=False)
    )
    contact = sa.table(
        "contact", sa.column("mailing_allowed"), sa.column("refusal_source", sa.String)
    )
    op.execute(
        contact.update()
        .where(contact.c.mailing_allowed == sa.false())
        .values(refusal_source="person")
    )


def _mailing() -> None:
    op.add_column(
        "mailing", sa.Column("method", sa.String(32), server_default="letters", nullable=False)
    )
    op.add_column(
        "mailing", sa.Column("draft", sa.Boolean(), server_default=sa.text("0"), nullable=False)
    )


def _campaign() -> None:
    op.create_table(
        "campaign",
        *_numbers("id", "mailing_id"),
        *_numbers("account_id", nullable=True),
        sa.Column("stage", sa.String(32), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        *_flags("draft", "ever_asked"),
        sa.Column("variables", sa.JSON(), nullable=False),
        *_numbers("expected"),
        sa.Column("client_id", sa.String(100), nullable=False),
        *_numbers("book_id", "service_id", nullable=True),
        *_moments("book_created_at", "filled_at", "asked_at", "begun_at", "stage_at"),
        *_moments("created_at", "planned_at", "wait_until", "next_check_at"),
        *_numbers("status", "error_code", nullable=True),
        sa.Column("problem", sa.String(32), nullable=True),
        sa.Column("error_words", sa.Text(), nullable=False),
        *_numbers("checks", "counted", "within_tariff"),
        sa.Column("price", sa.String(40), nullable=False),
        sa.Column("currency", sa.String(8), nullable=False),
        *_numbers("sent", "delivered", "opened", "clicked", "refused", "unsubscribed"),
        *_moments("statistics_at", "book_read_at"),
        sa.PrimaryKeyConstraint("id", name="pk_campaign"),
        sa.UniqueConstraint("mailing_id", name="uq_campaign_mailing_id"),
        *_keys("campaign", ("mailing", "CASCADE"), ("account", "SET NULL")),
    )
    op.create_index("ix_campaign_account_id", "campaign", ["account_id"])
    op.create_index("ix_campaign_next_check_at", "campaign", ["next_check_at"])


def _delivery() -> None:
    op.create_table(
        "delivery",
        *_numbers("letter_id"),
        *_numbers("account_id", "campaign_id", nullable=True),
        sa.Column("service_id", sa.String(100), nullable=False),
        *_flags("in_book"),
        sa.Column("state", sa.String(32), nullable=False),
        *_numbers("code", "book_status", nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("book_words", sa.Text(), server_default="", nullable=False),
        *_moments("handed_at", "changed_at", "checked_at", "next_check_at"),
        sa.PrimaryKeyConstraint("letter_id", name="pk_delivery"),
        *_keys("delivery", ("letter", "CASCADE"), ("account", "SET NULL"), ("campaign", "CASCADE")),
    )
    op.create_index("ix_delivery_account_id", "delivery", ["account_id"])
    op.create_index("ix_delivery_campaign_id_in_book", "delivery", ["campaign_id", "in_book"])
    op.create_index("ix_delivery_next_check_at", "delivery", ["next_check_at"])


def _service_leaver() -> None:
    op.create_table(
        "service_leaver",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("normalised", sa.String(320), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "normalised", name="pk_service_leaver"),
        *_keys("service_leaver", ("account", "CASCADE")),
    )


def _numbers(*names: str, nullable: bool = False) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=nullable) for name in names]


def _flags(*names: str) -> list[sa.Column[bool]]:
    return [
        sa.Column(name, sa.Boolean(), server_default=sa.text("0"), nullable=False) for name in names
    ]


def _moments(*names: str) -> list[sa.Column[datetime]]:
    return [sa.Column(name, sa.DateTime(), nullable=True) for name in names]


def _keys(table: str, *others: tuple[str, str]) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint(
            [f"{other}_id"],
            [f"{other}.id"],
            name=f"fk_{table}_{other}_id_{other}",
            ondelete=on_deletion,
        )
        for other, on_deletion in others
    ]
