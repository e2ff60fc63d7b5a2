"""The desk: missions, speakers, statements, editions, revisions, imports

Revision ID: desk
Revises:
"""

import sqlalchemy as sa
from alembic import op

from api.db import types

revision = "desk"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "mission",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("public_id", types.Line(length=19), nullable=False),
        sa.Column("slug", types.Line(length=120), nullable=False),
        sa.Column("type", types.Line(length=32), nullable=False),
        sa.Column("sending_state", types.Line(length=2), nullable=True),
        sa.Column("receiving_state", types.Line(length=2), nullable=True),
        sa.Column("time_zone", types.Line(length=64), nullable=True),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("address_country", types.Line(length=2), nullable=True),
        sa.Column("postal_code", types.Line(length=200), nullable=True),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("verified_at", types.Instant(), nullable=True),
        sa.Column("released_digest", types.Line(length=64), nullable=True),
        sa.Column("unreleased", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mission")),
        sa.UniqueConstraint("public_id", name=op.f("uq_mission_public_id")),
        sa.UniqueConstraint("slug", name=op.f("uq_mission_slug")),
        schema="desk",
    )
    op.create_index(
        op.f("ix_mission_sending_state_receiving_state_type"),
        "mission",
        ["sending_state", "receiving_state", "type"],
        unique=False,
        schema="desk",
    )
    op.create_table(
        "source",
        sa.Column("sha256", types.Line(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_source")),
        schema="desk",
    )
    op.create_table(
        "speaker",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("public_id", types.Line(length=19), nullable=False),
        sa.Column("slug", types.Line(length=120), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker")),
        sa.UniqueConstraint("public_id", name=op.f("uq_speaker_public_id")),
        sa.UniqueConstraint("slug", name=op.f("uq_speaker_slug")),
        schema="desk",
    )
    op.create_table(
        "contact_point",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("public_id", types.Line(length=19), nullable=False),
        sa.Column("mission_id", types.RowId, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("purpose", types.Line(length=32), nullable=False),
        sa.Column("emails", sa.JSON(), nullable=False),
        sa.Column("urls", sa.JSON(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("note", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mission_id"],
            ["desk.mission.id"],
            name=op.f("fk_contact_point_mission_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_point")),
        sa.UniqueConstraint("public_id", name=op.f("uq_contact_point_public_id")),
        schema="desk",
    )
    op.create_index(
        op.f("ix_contact_point_mission_id"),
        "contact_point",
        ["mission_id"],
        unique=False,
        schema="desk",
    )
    op.create_table(
        "mission_text",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("mission_id", types.RowId, nullable=False),
        sa.Column("language", types.Line(length=35), nullable=False),
        sa.Column("name", types.Line(length=300), nullable=False),
        sa.Column("city", types.Line(length=200), nullable=True),
        sa.Column("address_lines", sa.JSON(), nullable=False),
        sa.Column("welcome", sa.JSON(), nullable=False),
        sa.Column("pictures", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mission_id"],
            ["desk.mission.id"],
            name=op.f("fk_mission_text_mission_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mission_text")),
        sa.UniqueConstraint(
            "mission_id", "language", name=op.f("uq_mission_text_mission_id_language")
        ),
        schema="desk",
    )
    op.create_table(
        "social_link",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("mission_id", types.RowId, nullable=False),
        sa.Column("platform", types.Line(length=32), nullable=False),
        sa.Column("url", types.Line(length=2048), nullable=True),
        sa.ForeignKeyConstraint(
            ["mission_id"],
            ["desk.mission.id"],
            name=op.f("fk_social_link_mission_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_social_link")),
        sa.UniqueConstraint(
            "mission_id", "platform", name=op.f("uq_social_link_mission_id_platform")
        ),
        schema="desk",
    )
    op.create_table(
        "speaker_name",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("speaker_id", types.RowId, nullable=False),
        sa.Column("language", types.Line(length=35), nullable=False),
        sa.Column("name", types.Line(length=300), nullable=False),
        sa.Column("folded", types.Line(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["speaker_id"],
            ["desk.speaker.id"],
            name=op.f("fk_speaker_name_speaker_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker_name")),
        sa.UniqueConstraint(
            "speaker_id", "language", name=op.f("uq_speaker_name_speaker_id_language")
        ),
        schema="desk",
    )
    op.create_index(
        op.f("ix_speaker_name_folded"), "speaker_name", ["folded"], unique=False, schema="desk"
    )
    op.create_table(
        "statement",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("public_id", types.Line(length=19), nullable=False),
        sa.Column("slug", types.Line(length=120), nullable=False),
        sa.Column("kind", types.Line(length=32), nullable=False),
        sa.Column("event_on", sa.Date(), nullable=True),
        sa.Column("country", types.Line(length=2), nullable=True),
        sa.Column("original_language", types.Line(length=35), nullable=False),
        sa.Column("mission_id", types.RowId, nullable=True),
        sa.ForeignKeyConstraint(
            ["mission_id"],
            ["desk.mission.id"],
            name=op.f("fk_statement_mission_id"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sa.UniqueConstraint("public_id", name=op.f("uq_statement_public_id")),
        sa.UniqueConstraint("slug", name=op.f("uq_statement_slug")),
        schema="desk",
    )
    op.create_index(
        op.f("ix_statement_mission_id"), "statement", ["mission_id"], unique=False, schema="desk"
    )
    op.create_table(
        "edition",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("statement_id", types.RowId, nullable=False),
        sa.Column("language", types.Line(length=35), nullable=False),
        sa.Column("translation", types.Line(length=32), nullable=False),
        sa.Column("title", types.Line(length=1000), nullable=False),
        sa.Column("folded_title", types.Line(length=600), nullable=False),
        sa.Column("city", types.Line(length=200), nullable=True),
        sa.Column("venue", types.Line(length=200), nullable=True),
        sa.Column("delivery", types.Line(length=32), nullable=True),
        sa.Column("source_name", types.Line(length=300), nullable=True),
        sa.Column("source_url", types.Line(length=2048), nullable=True),
        sa.Column("retrieved_on", sa.Date(), nullable=True),
        sa.Column("source_sha256", types.Line(length=64), nullable=True),
        sa.Column("edited_at", types.Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["desk.statement.id"],
            name=op.f("fk_edition_statement_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edition")),
        sa.UniqueConstraint(
            "statement_id", "language", name=op.f("uq_edition_statement_id_language")
        ),
        schema="desk",
    )
    op.create_index(
        op.f("ix_edition_language_folded_title"),
        "edition",
        ["language", "folded_title"],
        unique=False,
        schema="desk",
    )
    op.create_table(
        "phone",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("contact_point_id", types.RowId, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("display", types.Line(length=100), nullable=False),
        sa.Column("number", types.Line(length=16), nullable=True),
        sa.Column("extension", types.Line(length=20), nullable=True),
        sa.Column("type", types.Line(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_point_id"],
            ["desk.contact_point.id"],
            name=op.f("fk_phone_contact_point_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone")),
        schema="desk",
    )
    op.create_index(
        op.f("ix_phone_contact_point_id"),
        "phone",
        ["contact_point_id"],
        unique=False,
        schema="desk",
    )
    op.create_index(op.f("ix_phone_number"), "phone", ["number"], unique=False, schema="desk")
    op.create_table(
        "qa_item",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("public_id", types.Line(length=19), nullable=False),
        sa.Column("statement_id", types.RowId, nullable=False),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["desk.statement.id"],
            name=op.f("fk_qa_item_statement_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_qa_item")),
        sa.UniqueConstraint("public_id", name=op.f("uq_qa_item_public_id")),
        schema="desk",
    )
    op.create_index(
        op.f("ix_qa_item_statement_id"), "qa_item", ["statement_id"], unique=False, schema="desk"
    )
    op.create_table(
        "appearance",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("edition_id", types.RowId, nullable=False),
        sa.Column("speaker_id", types.RowId, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("role", types.Line(length=500), nullable=True),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["desk.edition.id"],
            name=op.f("fk_appearance_edition_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["desk.speaker.id"], name=op.f("fk_appearance_speaker_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appearance")),
        sa.UniqueConstraint(
            "edition_id", "speaker_id", name=op.f("uq_appearance_edition_id_speaker_id")
        ),
        schema="desk",
    )
    op.create_index(
        op.f("ix_appearance_speaker_id"), "appearance", ["speaker_id"], unique=False, schema="desk"
    )
    op.create_table(
        "import",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("sha256", types.Line(length=64), nullable=False),
        sa.Column("file_name", types.Line(length=1024), nullable=False),
        sa.Column("family", types.Line(length=600), nullable=False),
        sa.Column("encoding", types.Line(length=32), nullable=False),
        sa.Column("language", types.Line(length=35), nullable=False),
        sa.Column("imported_at", types.Instant(), nullable=False),
        sa.Column("edition_id", types.RowId, nullable=True),
        sa.Column("report", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["desk.edition.id"],
            name=op.f("fk_import_edition_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(["sha256"], ["desk.source.sha256"], name=op.f("fk_import_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import")),
        sa.UniqueConstraint("sha256", name=op.f("uq_import_sha256")),
        schema="desk",
    )
    op.create_index(
        op.f("ix_import_edition_id"), "import", ["edition_id"], unique=False, schema="desk"
    )
    op.create_index(op.f("ix_import_family"), "import", ["family"], unique=False, schema="desk")
    op.create_table(
        "picture",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("edition_id", types.RowId, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("url", types.Line(length=2048), nullable=True),
        sa.Column("caption", types.Prose(), nullable=True),
        sa.Column("alt", types.Prose(), nullable=True),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["desk.edition.id"],
            name=op.f("fk_picture_edition_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture")),
        schema="desk",
    )
    op.create_index(
        op.f("ix_picture_edition_id"), "picture", ["edition_id"], unique=False, schema="desk"
    )
    op.create_table(
        "question",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("edition_id", types.RowId, nullable=False),
        sa.Column("qa_item_id", types.RowId, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("asker_label", types.Line(length=300), nullable=True),
        sa.Column("asker_name", types.Line(length=300), nullable=True),
        sa.Column("asker_affiliation", types.Line(length=300), nullable=True),
        sa.Column("follow_up_of_id", types.RowId, nullable=True),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["desk.edition.id"],
            name=op.f("fk_question_edition_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["follow_up_of_id"],
            ["desk.qa_item.id"],
            name=op.f("fk_question_follow_up_of_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["qa_item_id"],
            ["desk.qa_item.id"],
            name=op.f("fk_question_qa_item_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
        sa.UniqueConstraint(
            "edition_id", "qa_item_id", name=op.f("uq_question_edition_id_qa_item_id")
        ),
        schema="desk",
    )
    op.create_index(
        op.f("ix_question_qa_item_id"), "question", ["qa_item_id"], unique=False, schema="desk"
    )
    op.create_table(
        "revision",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("edition_id", types.RowId, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", types.Line(length=32), nullable=False),
        sa.Column("note", types.Line(length=2000), nullable=True),
        sa.Column("released_at", types.Instant(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("digest", types.Line(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["desk.edition.id"], name=op.f("fk_revision_edition_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
        sa.UniqueConstraint("edition_id", "number", name=op.f("uq_revision_edition_id_number")),
        schema="desk",
    )
    op.create_table(
        "topic",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("edition_id", types.RowId, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("slug", types.Line(length=120), nullable=False),
        sa.Column("name", types.Line(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["desk.edition.id"],
            name=op.f("fk_topic_edition_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic")),
        sa.UniqueConstraint("edition_id", "slug", name=op.f("uq_topic_edition_id_slug")),
        schema="desk",
    )
    op.create_index(op.f("ix_topic_slug"), "topic", ["slug"], unique=False, schema="desk")
    op.create_table(
        "answer",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("question_id", types.RowId, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("speaker_id", types.RowId, nullable=True),
        sa.Column("label", types.Line(length=300), nullable=True),
        sa.Column("is_moderator", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["desk.question.id"],
            name=op.f("fk_answer_question_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["desk.speaker.id"], name=op.f("fk_answer_speaker_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
        schema="desk",
    )
    op.create_index(
        op.f("ix_answer_question_id"), "answer", ["question_id"], unique=False, schema="desk"
    )
    op.create_index(
        op.f("ix_answer_speaker_id"), "answer", ["speaker_id"], unique=False, schema="desk"
    )
    op.create_table(
        "segment",
        sa.Column("id", types.RowId, nullable=False),
        sa.Column("edition_id", types.RowId, nullable=False),
        sa.Column("anchor", types.Line(length=19), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", types.Prose(), nullable=False),
        sa.Column("question_id", types.RowId, nullable=True),
        sa.Column("answer_id", types.RowId, nullable=True),
        sa.Column("is_remark", sa.Boolean(), nullable=False),
        sa.Column("speaker_id", types.RowId, nullable=True),
        sa.Column("label", types.Line(length=300), nullable=True),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["desk.answer.id"], name=op.f("fk_segment_answer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["desk.edition.id"],
            name=op.f("fk_segment_edition_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["desk.question.id"],
            name=op.f("fk_segment_question_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["desk.speaker.id"], name=op.f("fk_segment_speaker_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment")),
        sa.UniqueConstraint("edition_id", "anchor", name=op.f("uq_segment_edition_id_anchor")),
        schema="desk",
    )
    op.create_index(op.f("ix_segment_anchor"), "segment", ["anchor"], unique=False, schema="desk")
    op.create_index(
        op.f("ix_segment_answer_id"), "segment", ["answer_id"], unique=False, schema="desk"
    )
    op.create_index(
        op.f("ix_segment_question_id"), "segment", ["question_id"], unique=False, schema="desk"
    )
    op.create_index(
        op.f("ix_segment_speaker_id"), "segment", ["speaker_id"], unique=False, schema="desk"
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_segment_speaker_id"), table_name="segment", schema="desk")
    op.drop_index(op.f("ix_segment_question_id"), table_name="segment", schema="desk")
    op.drop_index(op.f("ix_segment_answer_id"), table_name="segment", schema="desk")
    op.drop_index(op.f("ix_segment_anchor"), table_name="segment", schema="desk")
    op.drop_table("segment", schema="desk")
    op.drop_index(op.f("ix_answer_speaker_id"), table_name="answer", schema="desk")
    op.drop_index(op.f("ix_answer_question_id"), table_name="answer", schema="desk")
    op.drop_table("answer", schema="desk")
    op.drop_index(op.f("ix_topic_slug"), table_name="topic", schema="desk")
    op.drop_table("topic", schema="desk")
    op.drop_table("revision", schema="desk")
    op.drop_index(op.f("ix_question_qa_item_id"), table_name="question", schema="desk")
    op.drop_table("question", schema="desk")
    op.drop_index(op.f("ix_picture_edition_id"), table_name="picture", schema="desk")
    op.drop_table("picture", schema="desk")
    op.drop_index(op.f("ix_import_family"), table_name="import", schema="desk")
    op.drop_index(op.f("ix_import_edition_id"), table_name="import", schema="desk")
    op.drop_table("import", schema="desk")
    op.drop_index(op.f("ix_appearance_speaker_id"), table_name="appearance", schema="desk")
    op.drop_table("appearance", schema="desk")
    op.drop_index(op.f("ix_qa_item_statement_id"), table_name="qa_item", schema="desk")
    op.drop_table("qa_item", schema="desk")
    op.drop_index(op.f("ix_phone_number"), table_name="phone", schema="desk")
    op.drop_index(op.f("ix_phone_contact_point_id"), table_name="phone", schema="desk")
    op.drop_table("phone", schema="desk")
    op.drop_index(op.f("ix_edition_language_folded_title"), table_name="edition", schema="desk")
    op.drop_table("edition", schema="desk")
    op.drop_index(op.f("ix_statement_mission_id"), table_name="statement", schema="desk")
    op.drop_table("statement", schema="desk")
    op.drop_index(op.f("ix_speaker_name_folded"), table_name="speaker_name", schema="desk")
    op.drop_table("speaker_name", schema="desk")
    op.drop_table("social_link", schema="desk")
    op.drop_table("mission_text", schema="desk")
    op.drop_index(op.f("ix_contact_point_mission_id"), table_name="contact_point", schema="desk")
    op.drop_table("contact_point", schema="desk")
    op.drop_table("speaker", schema="desk")
    op.drop_table("source", schema="desk")
    op.drop_index(
        op.f("ix_mission_sending_state_receiving_state_type"), table_name="mission", schema="desk"
    )
    op.drop_table("mission", schema="desk")
