"""Clients, animals, users, templates and groups."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database one step forward."""
    _client()
    _mailing_group()
    _role()
    _setting()
    _stored_file()
    _template()
    _animal()
    _contact()
    _group_member()
    _role_right()
    _user()
    _analysis()
    _visit()


def _client() -> None:
    op.create_table(
        "client",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("last_name", sa.String(120), nullable=False),
        sa.Column("first_name", sa.String(120), nullable=False),
        sa.Column("middle_name", sa.String(120), nullable=False),
        sa.Column("registered_on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("archived", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_client"),
    )
    op.create_index(
        "ix_client_name",
        "client",
        ["last_name", "first_name", "middle_name"],
        unique=False,
        sqlite_where=sa.text("archived IS 0"),
    )
    op.create_index(
        "ix_client_registered_on",
        "client",
        ["registered_on"],
        unique=False,
        sqlite_where=sa.text("archived IS 0"),
    )


def _mailing_group() -> None:
    op.create_table(
        "mailing_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_mailing_group"),
        sa.UniqueConstraint("name", name="uq_mailing_group_name"),
    )


def _role() -> None:
    op.create_table(
        "role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_role"),
        sa.UniqueConstraint("name", name="uq_role_name"),
    )


def _setting() -> None:
    op.create_table(
        "setting",
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )


def _stored_file() -> None:
    op.create_table(
        "stored_file",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_stored_file"),
    )


def _template() -> None:
    op.create_table(
        "template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("folder", sa.String(200), nullable=False),
        sa.Column("subject", sa.String(500), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("as_is", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_template"),
        sa.UniqueConstraint("name", name="uq_template_name"),
    )


def _animal() -> None:
    op.create_table(
        "animal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(40), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("species", sa.String(80), nullable=False),
        sa.Column("breed", sa.String(120), nullable=False),
        sa.Column("sex", sa.String(32), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("archived", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_animal_client_id_client"),
        sa.PrimaryKeyConstraint("id", name="pk_animal"),
        sa.UniqueConstraint("number", name="uq_animal_number"),
    )
    op.create_index("ix_animal_client_id", "animal", ["client_id"], unique=False)
    op.create_index(
        "ix_animal_name", "animal", ["name"], unique=False, sqlite_where=sa.text("archived IS 0")
    )


def _contact() -> None:
    op.create_table(
        "contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("value", sa.String(320), nullable=False),
        sa.Column("normalised", sa.String(320), nullable=False),
        sa.Column("mailing_allowed", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.Column("refused_at", sa.DateTime(), nullable=True),
        sa.Column("refusal_note", sa.Text(), nullable=False),
        sa.Column("undeliverable_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_contact_client_id_client", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_contact"),
    )
    op.create_index("ix_contact_client_id", "contact", ["client_id"], unique=False)
    op.create_index("ix_contact_normalised", "contact", ["normalised"], unique=False)


def _group_member() -> None:
    op.create_table(
        "group_member",
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["client.id"],
            name="fk_group_member_client_id_client",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["mailing_group.id"],
            name="fk_group_member_group_id_mailing_group",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("group_id", "client_id", name="pk_group_member"),
    )
    op.create_index("ix_group_member_client_id", "group_member", ["client_id"], unique=False)


def _role_right() -> None:
    op.create_table(
        "role_right",
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("right", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["role_id"], ["role.id"], name="fk_role_right_role_id_role", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("role_id", "right", name="pk_role_right"),
    )


def _user() -> None:
    op.create_table(
        "user",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("password_hash", sa.String(200), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name="fk_user_role_id_role"),
        sa.PrimaryKeyConstraint("id", name="pk_user"),
        sa.UniqueConstraint("name", name="uq_user_name"),
    )


def _analysis() -> None:
    op.create_table(
        "analysis",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("animal_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("ready_at", sa.DateTime(), nullable=True),
        sa.Column("result_name", sa.String(255), nullable=False),
        sa.Column("result_digest", sa.String(64), nullable=True),
        sa.ForeignKeyConstraint(
            ["animal_id"], ["animal.id"], name="fk_analysis_animal_id_animal", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["result_digest"], ["stored_file.digest"], name="fk_analysis_result_digest_stored_file"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_analysis"),
    )
    op.create_index("ix_analysis_animal_id", "analysis", ["animal_id"], unique=False)


def _visit() -> None:
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("animal_id", sa.Integer(), nullable=False),
        sa.Column("visited_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("result", sa.String(32), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["animal_id"], ["animal.id"], name="fk_visit_animal_id_animal", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_visit"),
    )
    op.create_index(
        "ix_visit_animal_id_visited_on",
        "visit",
        ["animal_id", "visited_on", "id", "result"],
        unique=False,
    )
