"""Accounts, mailings, recipients, letters and attempts."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database one step forward."""
    _account()
    _letter_body()
    _body_attachment()
    _mailing()
    _exclusion()
    _mailing_attachment()
    _recipient()
    _letter()
    _attempt()


def _account() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("address", sa.String(320), nullable=False),
        sa.Column("sender_name", sa.String(200), nullable=False),
        sa.Column("login", sa.String(320), nullable=False),
        sa.Column("use_for_sending", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.Column("use_for_receiving", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("keep_sent", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("automatic", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.Column("smtp_host", sa.String(255), nullable=False),
        sa.Column("smtp_port", sa.Integer(), nullable=False),
        sa.Column("smtp_security", sa.String(32), nullable=False),
        sa.Column("incoming_protocol", sa.String(32), nullable=False),
        sa.Column("incoming_host", sa.String(255), nullable=False),
        sa.Column("incoming_port", sa.Integer(), nullable=False),
        sa.Column("incoming_security", sa.String(32), nullable=False),
        sa.Column("incoming_login", sa.String(320), nullable=False),
        sa.Column("sent_folder", sa.String(200), nullable=False),
        sa.Column("hourly_limit", sa.Integer(), nullable=False),
        sa.Column("daily_limit", sa.Integer(), nullable=False),
        sa.Column("pause_seconds", sa.Float(), nullable=False),
        sa.Column("connections", sa.Integer(), nullable=False),
        sa.Column("attachment_limit", sa.Integer(), nullable=False),
        sa.Column("checked_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
        sa.UniqueConstraint("address", name="uq_account_address"),
    )


def _letter_body() -> None:
    op.create_table(
        "letter_body",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("subject", sa.String(500), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("as_is", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_letter_body"),
        sa.UniqueConstraint("digest", name="uq_letter_body_digest"),
    )


def _body_attachment() -> None:
    op.create_table(
        "body_attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("media_type", sa.String(120), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(
            ["body_id"],
            ["letter_body.id"],
            name="fk_body_attachment_body_id_letter_body",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["digest"], ["stored_file.digest"], name="fk_body_attachment_digest_stored_file"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_body_attachment"),
    )
    op.create_index("ix_body_attachment_body_id", "body_attachment", ["body_id"], unique=False)


def _mailing() -> None:
    op.create_table(
        "mailing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("planned_at", sa.DateTime(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("subject", sa.String(500), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("as_is", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("selection", sa.JSON(), nullable=False),
        sa.Column("registered_at", sa.DateTime(), nullable=True),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name="fk_mailing_account_id_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_mailing"),
    )
    op.create_index("ix_mailing_account_id", "mailing", ["account_id"], unique=False)


def _exclusion() -> None:
    op.create_table(
        "exclusion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mailing_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(400), nullable=False),
        sa.Column("address", sa.String(320), nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_exclusion_client_id_client", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["mailing_id"],
            ["mailing.id"],
            name="fk_exclusion_mailing_id_mailing",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_exclusion"),
    )
    op.create_index("ix_exclusion_client_id", "exclusion", ["client_id"], unique=False)
    op.create_index("ix_exclusion_mailing_id", "exclusion", ["mailing_id"], unique=False)


def _mailing_attachment() -> None:
    op.create_table(
        "mailing_attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mailing_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("media_type", sa.String(120), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest"], ["stored_file.digest"], name="fk_mailing_attachment_digest_stored_file"
        ),
        sa.ForeignKeyConstraint(
            ["mailing_id"],
            ["mailing.id"],
            name="fk_mailing_attachment_mailing_id_mailing",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_mailing_attachment"),
    )
    op.create_index(
        "ix_mailing_attachment_mailing_id", "mailing_attachment", ["mailing_id"], unique=False
    )


def _recipient() -> None:
    op.create_table(
        "recipient",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mailing_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(400), nullable=False),
        sa.Column("address", sa.String(320), nullable=False),
        sa.Column("normalised", sa.String(320), nullable=False),
        sa.Column("registered_at", sa.DateTime(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_recipient_client_id_client"),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contact.id"],
            name="fk_recipient_contact_id_contact",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["mailing_id"],
            ["mailing.id"],
            name="fk_recipient_mailing_id_mailing",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_recipient"),
        sa.UniqueConstraint("mailing_id", "normalised", name="uq_recipient_mailing_id_normalised"),
    )
    op.create_index("ix_recipient_client_id", "recipient", ["client_id"], unique=False)
    op.create_index("ix_recipient_contact_id", "recipient", ["contact_id"], unique=False)
    op.create_index(
        "ix_recipient_mailing_id_name", "recipient", ["mailing_id", "name"], unique=False
    )


def _letter() -> None:
    op.create_table("letter", *_letter_columns(), *_letter_constraints())
    op.create_index("ix_letter_account_id", "letter", ["account_id"], unique=False)
    op.create_index("ix_letter_animal_id", "letter", ["animal_id"], unique=False)
    op.create_index("ix_letter_body_id", "letter", ["body_id"], unique=False)
    op.create_index(
        "ix_letter_client_id_created_at", "letter", ["client_id", "created_at"], unique=False
    )
    op.create_index(
        "ix_letter_copy_wanted",
        "letter",
        ["copy_state"],
        unique=False,
        sqlite_where=sa.text("copy_state = 'wanted'"),
    )
    op.create_index("ix_letter_mailing_id_state", "letter", ["mailing_id", "state"], unique=False)
    op.create_index("ix_letter_normalised", "letter", ["normalised"], unique=False)
    op.create_index(
        "ix_letter_state_planned_at", "letter", ["state", "planned_at", "id"], unique=False
    )


def _letter_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("mailing_id", sa.Integer(), nullable=True),
        sa.Column("recipient_id", sa.Integer(), nullable=True),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("animal_id", sa.Integer(), nullable=True),
        sa.Column("body_id", sa.Integer(), nullable=False),
        sa.Column("recipient_name", sa.String(400), nullable=False),
        sa.Column("address", sa.String(320), nullable=False),
        sa.Column("normalised", sa.String(320), nullable=False),
        sa.Column("subject", sa.String(500), nullable=False),
        sa.Column("tag_values", sa.JSON(), nullable=False),
        sa.Column("message_id", sa.String(200), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("planned_at", sa.DateTime(), nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(), nullable=True),
        sa.Column("first_attempt_at", sa.DateTime(), nullable=True),
        sa.Column("attempts_made", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(32), nullable=True),
        sa.Column("reason_detail", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("sender", sa.String(500), nullable=False),
        sa.Column("copy_state", sa.String(32), nullable=False),
        sa.Column("copy_detail", sa.Text(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
    ]


def _letter_constraints() -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name="fk_letter_account_id_account", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_letter_animal_id_animal"),
        sa.ForeignKeyConstraint(
            ["body_id"], ["letter_body.id"], name="fk_letter_body_id_letter_body"
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_letter_client_id_client"),
        sa.ForeignKeyConstraint(
            ["mailing_id"], ["mailing.id"], name="fk_letter_mailing_id_mailing"
        ),
        sa.ForeignKeyConstraint(
            ["recipient_id"],
            ["recipient.id"],
            name="fk_letter_recipient_id_recipient",
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_letter"),
        sa.UniqueConstraint("mailing_id", "normalised", name="uq_letter_mailing_id_normalised"),
        sa.UniqueConstraint("message_id", name="uq_letter_message_id"),
        sa.UniqueConstraint("recipient_id", name="uq_letter_recipient_id"),
    ]


def _attempt() -> None:
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=False),
        sa.Column("outcome", sa.String(32), nullable=False),
        sa.Column("stage", sa.String(32), nullable=False),
        sa.Column("reason", sa.String(32), nullable=True),
        sa.Column("code", sa.Integer(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name="fk_attempt_account_id_account",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letter.id"], name="fk_attempt_letter_id_letter", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
    )
    op.create_index(
        "ix_attempt_account_id_ended_at", "attempt", ["account_id", "ended_at"], unique=False
    )
    op.create_index("ix_attempt_letter_id", "attempt", ["letter_id"], unique=False)
