"""The record: rendered documents, lists, the search index, anchors, the change log

Revision ID: record
Revises: desk
"""

import sqlalchemy as sa
from alembic import op

from api.db import types

revision = "record"
down_revision = "desk"
branch_labels = None
depends_on = None

READER_ROLE = "communique_record"

# Everything that the public side may do on PostgreSQL. A role belongs to the whole server, so it
# may be there already, and a login that may not make roles needs it made beforehand.
READER = f"""
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{READER_ROLE}') THEN
        CREATE ROLE {READER_ROLE} NOLOGIN;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
    IF NOT pg_has_role(current_user, '{READER_ROLE}', 'MEMBER') THEN
        EXECUTE format('GRANT {READER_ROLE} TO %I', current_user);
    END IF;
END $$;
GRANT USAGE ON SCHEMA record TO {READER_ROLE};
GRANT SELECT ON ALL TABLES IN SCHEMA record TO {READER_ROLE};
ALTER DEFAULT PRIVILEGES IN SCHEMA record GRANT SELECT ON TABLES TO {READER_ROLE};
"""

SQLITE_SEARCH_INDEX = (
    """CREATE VIRTUAL TABLE public_passage_fts USING fts5(
        text, content='public_passage', content_rowid='passage_id',
        tokenize="unicode61 remove_diacritics 2")""",
    """CREATE TRIGGER public_passage_added AFTER INSERT ON public_passage BEGIN
        INSERT INTO public_passage_fts(rowid, text) VALUES (new.passage_id, new.text);
    END""",
    """CREATE TRIGGER public_passage_removed AFTER DELETE ON public_passage BEGIN
        INSERT INTO public_passage_fts(public_passage_fts, rowid, text)
        VALUES ('delete', old.passage_id, old.text);
    END""",
)


def upgrade() -> None:
    op.create_table(
        "public_anchor",
        sa.Column("anchor", types.SortText(length=19), nullable=False),
        sa.Column("language", types.SortText(length=35), nullable=False),
        sa.Column("statement_id", types.SortText(length=19), nullable=False),
        sa.Column("qa_item_id", types.SortText(length=19), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("first_revision", sa.Integer(), nullable=False),
        sa.Column("last_revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("anchor", "language", name=op.f("pk_public_anchor")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_anchor_statement_id"),
        "public_anchor",
        ["statement_id"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_change",
        sa.Column("number", types.RowId, autoincrement=False, nullable=False),
        sa.Column("changed_at", types.Instant(), nullable=False),
        sa.Column("change", types.Line(length=32), nullable=False),
        sa.Column("document_id", types.SortText(length=19), nullable=False),
        sa.Column("language", types.Line(length=35), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_public_change")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_change_document_id"),
        "public_change",
        ["document_id"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_change_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", types.RowId, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_public_change_head")),
        schema="record",
    )
    op.create_table(
        "public_contact",
        sa.Column("contact_id", types.SortText(length=19), nullable=False),
        sa.Column("language", types.SortText(length=35), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("mission_id", types.SortText(length=19), nullable=False),
        sa.Column("purpose", types.Line(length=32), nullable=False),
        sa.Column("sending_state", types.Line(length=2), nullable=True),
        sa.Column("receiving_state", types.Line(length=2), nullable=True),
        sa.Column("sort_name", types.SortText(length=80), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("contact_id", "language", name=op.f("pk_public_contact")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_contact_is_default_sort_name_contact_id"),
        "public_contact",
        ["is_default", "sort_name", "contact_id"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_contact_language_sort_name_contact_id"),
        "public_contact",
        ["language", "sort_name", "contact_id"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_contact_mission_id"),
        "public_contact",
        ["mission_id"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_contact_receiving_state"),
        "public_contact",
        ["receiving_state"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_contact_sending_state"),
        "public_contact",
        ["sending_state"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_document",
        sa.Column("document_id", types.SortText(length=19), nullable=False),
        sa.Column("language", types.SortText(length=35), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("etag", types.Line(length=64), nullable=False),
        sa.Column("modified_at", types.Instant(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("document_id", "language", name=op.f("pk_public_document")),
        schema="record",
    )
    op.create_table(
        "public_edition",
        sa.Column("statement_id", types.SortText(length=19), nullable=False),
        sa.Column("language", types.SortText(length=35), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("kind", types.Line(length=32), nullable=False),
        sa.Column("country", types.Line(length=2), nullable=True),
        sa.Column("mission_id", types.SortText(length=19), nullable=True),
        sa.Column("event_on", sa.Date(), nullable=True),
        sa.Column("sort_on", sa.Date(), nullable=False),
        sa.Column("published_at", types.Instant(), nullable=False),
        sa.Column("updated_at", types.Instant(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("summary", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("statement_id", "language", name=op.f("pk_public_edition")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_edition_language_published_at_statement_id"),
        "public_edition",
        ["language", "published_at", "statement_id"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_edition_language_sort_on_statement_id"),
        "public_edition",
        ["language", "sort_on", "statement_id"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_mission",
        sa.Column("mission_id", types.SortText(length=19), nullable=False),
        sa.Column("language", types.SortText(length=35), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("type", types.Line(length=32), nullable=False),
        sa.Column("name", types.Line(length=300), nullable=False),
        sa.Column("sending_state", types.Line(length=2), nullable=True),
        sa.Column("receiving_state", types.Line(length=2), nullable=True),
        sa.Column("folded_city", types.Line(length=200), nullable=True),
        sa.Column("sort_name", types.SortText(length=80), nullable=False),
        sa.Column("summary", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("mission_id", "language", name=op.f("pk_public_mission")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_mission_folded_city"),
        "public_mission",
        ["folded_city"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_mission_is_default_sort_name_mission_id"),
        "public_mission",
        ["is_default", "sort_name", "mission_id"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_mission_language_sort_name_mission_id"),
        "public_mission",
        ["language", "sort_name", "mission_id"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_mission_receiving_state"),
        "public_mission",
        ["receiving_state"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_mission_sending_state"),
        "public_mission",
        ["sending_state"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_passage",
        sa.Column("passage_id", types.RowId, nullable=False),
        sa.Column("statement_id", types.SortText(length=19), nullable=False),
        sa.Column("language", types.SortText(length=35), nullable=False),
        sa.Column("qa_item_id", types.SortText(length=19), nullable=True),
        sa.Column("anchor", types.SortText(length=19), nullable=True),
        sa.Column("part", types.Line(length=32), nullable=False),
        sa.Column("text", types.Prose(), nullable=False),
        sa.PrimaryKeyConstraint("passage_id", name=op.f("pk_public_passage")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_passage_statement_id_language"),
        "public_passage",
        ["statement_id", "language"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_qa_item",
        sa.Column("qa_item_id", types.SortText(length=19), nullable=False),
        sa.Column("language", types.SortText(length=35), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("statement_id", types.SortText(length=19), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("countdown", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("event_on", sa.Date(), nullable=True),
        sa.Column("sort_on", sa.Date(), nullable=False),
        sa.Column("etag", types.Line(length=64), nullable=False),
        sa.Column("modified_at", types.Instant(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("qa_item_id", "language", name=op.f("pk_public_qa_item")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_qa_item_is_default_sort_on_statement_id_countdown_qa_item_id"),
        "public_qa_item",
        ["is_default", "sort_on", "statement_id", "countdown", "qa_item_id"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_qa_item_language_sort_on_statement_id_countdown_qa_item_id"),
        "public_qa_item",
        ["language", "sort_on", "statement_id", "countdown", "qa_item_id"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_qa_item_statement_id_language_position"),
        "public_qa_item",
        ["statement_id", "language", "position"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_qa_item_speaker",
        sa.Column("qa_item_id", types.SortText(length=19), nullable=False),
        sa.Column("speaker_id", types.SortText(length=19), nullable=False),
        sa.PrimaryKeyConstraint("qa_item_id", "speaker_id", name=op.f("pk_public_qa_item_speaker")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_qa_item_speaker_speaker_id"),
        "public_qa_item_speaker",
        ["speaker_id"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_slug",
        sa.Column("slug", types.SortText(length=120), nullable=False),
        sa.Column("document_id", types.SortText(length=19), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_public_slug")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_slug_document_id"),
        "public_slug",
        ["document_id"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_speaker",
        sa.Column("speaker_id", types.SortText(length=19), nullable=False),
        sa.Column("language", types.SortText(length=35), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("name", types.Line(length=300), nullable=False),
        sa.Column("sort_name", types.SortText(length=80), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("speaker_id", "language", name=op.f("pk_public_speaker")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_speaker_is_default_sort_name_speaker_id"),
        "public_speaker",
        ["is_default", "sort_name", "speaker_id"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_speaker_language_sort_name_speaker_id"),
        "public_speaker",
        ["language", "sort_name", "speaker_id"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_statement",
        sa.Column("statement_id", types.SortText(length=19), nullable=False),
        sa.Column("kind", types.Line(length=32), nullable=False),
        sa.Column("country", types.Line(length=2), nullable=True),
        sa.Column("mission_id", types.SortText(length=19), nullable=True),
        sa.Column("event_on", sa.Date(), nullable=True),
        sa.Column("sort_on", sa.Date(), nullable=False),
        sa.Column("published_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("statement_id", name=op.f("pk_public_statement")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_statement_mission_id"),
        "public_statement",
        ["mission_id"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_statement_published_at_statement_id"),
        "public_statement",
        ["published_at", "statement_id"],
        unique=False,
        schema="record",
    )
    op.create_index(
        op.f("ix_public_statement_sort_on_statement_id"),
        "public_statement",
        ["sort_on", "statement_id"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_statement_speaker",
        sa.Column("statement_id", types.SortText(length=19), nullable=False),
        sa.Column("speaker_id", types.SortText(length=19), nullable=False),
        sa.PrimaryKeyConstraint(
            "statement_id", "speaker_id", name=op.f("pk_public_statement_speaker")
        ),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_statement_speaker_speaker_id"),
        "public_statement_speaker",
        ["speaker_id"],
        unique=False,
        schema="record",
    )
    op.create_table(
        "public_statement_topic",
        sa.Column("statement_id", types.SortText(length=19), nullable=False),
        sa.Column("slug", types.SortText(length=120), nullable=False),
        sa.PrimaryKeyConstraint("statement_id", "slug", name=op.f("pk_public_statement_topic")),
        schema="record",
    )
    op.create_index(
        op.f("ix_public_statement_topic_slug"),
        "public_statement_topic",
        ["slug"],
        unique=False,
        schema="record",
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE INDEX ix_public_passage_search ON record.public_passage "
            "USING gin (to_tsvector('simple', text))"
        )
        op.execute(READER)
    else:
        for statement in SQLITE_SEARCH_INDEX:
            op.execute(statement)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            f"ALTER DEFAULT PRIVILEGES IN SCHEMA record REVOKE ALL ON TABLES FROM {READER_ROLE}"
        )
        op.execute(f"REVOKE ALL ON SCHEMA record FROM {READER_ROLE}")
        op.execute("DROP INDEX record.ix_public_passage_search")
    else:
        op.execute("DROP TABLE public_passage_fts")
    op.drop_index(
        op.f("ix_public_statement_topic_slug"), table_name="public_statement_topic", schema="record"
    )
    op.drop_table("public_statement_topic", schema="record")
    op.drop_index(
        op.f("ix_public_statement_speaker_speaker_id"),
        table_name="public_statement_speaker",
        schema="record",
    )
    op.drop_table("public_statement_speaker", schema="record")
    op.drop_index(
        op.f("ix_public_statement_sort_on_statement_id"),
        table_name="public_statement",
        schema="record",
    )
    op.drop_index(
        op.f("ix_public_statement_published_at_statement_id"),
        table_name="public_statement",
        schema="record",
    )
    op.drop_index(
        op.f("ix_public_statement_mission_id"), table_name="public_statement", schema="record"
    )
    op.drop_table("public_statement", schema="record")
    op.drop_index(
        op.f("ix_public_speaker_language_sort_name_speaker_id"),
        table_name="public_speaker",
        schema="record",
    )
    op.drop_index(
        op.f("ix_public_speaker_is_default_sort_name_speaker_id"),
        table_name="public_speaker",
        schema="record",
    )
    op.drop_table("public_speaker", schema="record")
    op.drop_index(op.f("ix_public_slug_document_id"), table_name="public_slug", schema="record")
    op.drop_table("public_slug", schema="record")
    op.drop_index(
        op.f("ix_public_qa_item_speaker_speaker_id"),
        table_name="public_qa_item_speaker",
        schema="record",
    )
    op.drop_table("public_qa_item_speaker", schema="record")
    op.drop_index(
        op.f("ix_public_qa_item_statement_id_language_position"),
        table_name="public_qa_item",
        schema="record",
    )
    op.drop_index(
        op.f("ix_public_qa_item_language_sort_on_statement_id_countdown_qa_item_id"),
        table_name="public_qa_item",
        schema="record",
    )
    op.drop_index(
        op.f("ix_public_qa_item_is_default_sort_on_statement_id_countdown_qa_item_id"),
        table_name="public_qa_item",
        schema="record",
    )
    op.drop_table("public_qa_item", schema="record")
    op.drop_index(
        op.f("ix_public_passage_statement_id_language"),
        table_name="public_passage",
        schema="record",
    )
    op.drop_table("public_passage", schema="record")
    op.drop_index(
        op.f("ix_public_mission_sending_state"), table_name="public_mission", schema="record"
    )
    op.drop_index(
        op.f("ix_public_mission_receiving_state"), table_name="public_mission", schema="record"
    )
    op.drop_index(
        op.f("ix_public_mission_language_sort_name_mission_id"),
        table_name="public_mission",
        schema="record",
    )
    op.drop_index(
        op.f("ix_public_mission_is_default_sort_name_mission_id"),
        table_name="public_mission",
        schema="record",
    )
    op.drop_index(
        op.f("ix_public_mission_folded_city"), table_name="public_mission", schema="record"
    )
    op.drop_table("public_mission", schema="record")
    op.drop_index(
        op.f("ix_public_edition_language_sort_on_statement_id"),
        table_name="public_edition",
        schema="record",
    )
    op.drop_index(
        op.f("ix_public_edition_language_published_at_statement_id"),
        table_name="public_edition",
        schema="record",
    )
    op.drop_table("public_edition", schema="record")
    op.drop_table("public_document", schema="record")
    op.drop_index(
        op.f("ix_public_contact_sending_state"), table_name="public_contact", schema="record"
    )
    op.drop_index(
        op.f("ix_public_contact_receiving_state"), table_name="public_contact", schema="record"
    )
    op.drop_index(
        op.f("ix_public_contact_mission_id"), table_name="public_contact", schema="record"
    )
    op.drop_index(
        op.f("ix_public_contact_language_sort_name_contact_id"),
        table_name="public_contact",
        schema="record",
    )
    op.drop_index(
        op.f("ix_public_contact_is_default_sort_name_contact_id"),
        table_name="public_contact",
        schema="record",
    )
    op.drop_table("public_contact", schema="record")
    op.drop_table("public_change_head", schema="record")
    op.drop_index(op.f("ix_public_change_document_id"), table_name="public_change", schema="record")
    op.drop_table("public_change", schema="record")
    op.drop_index(
        op.f("ix_public_anchor_statement_id"), table_name="public_anchor", schema="record"
    )
    op.drop_table("public_anchor", schema="record")
