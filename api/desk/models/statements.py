"""Statements, their editions per language, and what an edition is made of."""

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from api.db.base import DeskModel
from api.db.ids import PUBLIC_ID_COLUMN
from api.db.types import Instant, Line, Prose, RowId
from api.desk.models.missions import Mission
from api.desk.models.speakers import Speaker
from api.vocabulary import (
    INDEXED_LENGTH,
    KIND_LENGTH,
    LABEL_LENGTH,
    LANGUAGE_LENGTH,
    NAME_LENGTH,
    PLACE_LENGTH,
    ROLE_LENGTH,
    SHA256_LENGTH,
    SLUG_LENGTH,
    STATE_LENGTH,
    TITLE_LENGTH,
    URL_LENGTH,
)


class Statement(DeskModel):
    """One occasion on which something was said: what is the same in every language."""

    __tablename__ = "statement"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    public_id: Mapped[str] = mapped_column(Line(PUBLIC_ID_COLUMN), unique=True)
    slug: Mapped[str] = mapped_column(Line(SLUG_LENGTH), unique=True)
    kind: Mapped[str] = mapped_column(Line(KIND_LENGTH))
    event_on: Mapped[date | None] = mapped_column(Date)  # NULL: no page told the day
    country: Mapped[str | None] = mapped_column(Line(STATE_LENGTH))
    original_language: Mapped[str] = mapped_column(Line(LANGUAGE_LENGTH))
    mission_id: Mapped[int | None] = mapped_column(
        ForeignKey("desk.mission.id", ondelete="SET NULL"), index=True
    )
    mission: Mapped[Mission | None] = relationship()
    editions: Mapped[list["Edition"]] = relationship(
        back_populates="statement", order_by="Edition.id", cascade="all, delete-orphan"
    )
    qa_items: Mapped[list["QAItem"]] = relationship(
        order_by="QAItem.id", cascade="all, delete-orphan"
    )


class Edition(DeskModel):
    """A statement in one language: the draft that editors work on."""

    __tablename__ = "edition"
    __table_args__ = (
        UniqueConstraint("statement_id", "language"),
        Index(None, "language", "folded_title"),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("desk.statement.id", ondelete="CASCADE"))
    language: Mapped[str] = mapped_column(Line(LANGUAGE_LENGTH))
    translation: Mapped[str] = mapped_column(Line(KIND_LENGTH))
    title: Mapped[str] = mapped_column(Line(TITLE_LENGTH))
    # The title folded for comparison, so that a page is known again when it is saved anew.
    folded_title: Mapped[str] = mapped_column(Line(INDEXED_LENGTH))
    city: Mapped[str | None] = mapped_column(Line(PLACE_LENGTH))
    venue: Mapped[str | None] = mapped_column(Line(PLACE_LENGTH))
    delivery: Mapped[str | None] = mapped_column(Line(KIND_LENGTH))
    source_name: Mapped[str | None] = mapped_column(Line(NAME_LENGTH))
    source_url: Mapped[str | None] = mapped_column(Line(URL_LENGTH))
    retrieved_on: Mapped[date | None] = mapped_column(Date)
    # SHA-256 of the page's bytes; NULL where the edition came from no page.
    source_sha256: Mapped[str | None] = mapped_column(Line(SHA256_LENGTH))
    edited_at: Mapped[datetime] = mapped_column(Instant)
    statement: Mapped[Statement] = relationship(back_populates="editions")
    appearances: Mapped[list["Appearance"]] = relationship(
        order_by="Appearance.position", cascade="all, delete-orphan"
    )
    questions: Mapped[list["Question"]] = relationship(
        order_by="Question.position", cascade="all, delete-orphan"
    )
    segments: Mapped[list["Segment"]] = relationship(
        order_by="Segment.position", cascade="all, delete-orphan"
    )
    pictures: Mapped[list["Picture"]] = relationship(
        order_by="Picture.position", cascade="all, delete-orphan"
    )
    topics: Mapped[list["Topic"]] = relationship(
        order_by="Topic.position", cascade="all, delete-orphan"
    )


class Appearance(DeskModel):
    """A speaker in an edition, with the role at the time in the edition's language."""

    __tablename__ = "appearance"
    __table_args__ = (UniqueConstraint("edition_id", "speaker_id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("desk.edition.id", ondelete="CASCADE"))
    speaker_id: Mapped[int] = mapped_column(ForeignKey("desk.speaker.id"), index=True)
    position: Mapped[int]
    role: Mapped[str | None] = mapped_column(Line(ROLE_LENGTH))
    speaker: Mapped[Speaker] = relationship()


class QAItem(DeskModel):
    """One question with its answers: what is the same in every language, its public id."""

    __tablename__ = "qa_item"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    public_id: Mapped[str] = mapped_column(Line(PUBLIC_ID_COLUMN), unique=True)
    statement_id: Mapped[int] = mapped_column(
        ForeignKey("desk.statement.id", ondelete="CASCADE"), index=True
    )


class Question(DeskModel):
    """A Q&A item in one edition: its place there and who asked."""

    __tablename__ = "question"
    __table_args__ = (UniqueConstraint("edition_id", "qa_item_id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("desk.edition.id", ondelete="CASCADE"))
    qa_item_id: Mapped[int] = mapped_column(
        ForeignKey("desk.qa_item.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]  # from 1, in the order in which they were asked
    # What the page prints before the question; NULL where nobody is named as asking.
    asker_label: Mapped[str | None] = mapped_column(Line(LABEL_LENGTH))
    asker_name: Mapped[str | None] = mapped_column(Line(NAME_LENGTH))
    asker_affiliation: Mapped[str | None] = mapped_column(Line(NAME_LENGTH))
    follow_up_of_id: Mapped[int | None] = mapped_column(
        ForeignKey("desk.qa_item.id", ondelete="SET NULL")
    )
    item: Mapped[QAItem] = relationship(foreign_keys=[qa_item_id])
    follow_up_of: Mapped[QAItem | None] = relationship(foreign_keys=[follow_up_of_id])
    answers: Mapped[list["Answer"]] = relationship(
        order_by="Answer.position", cascade="all, delete-orphan"
    )


class Answer(DeskModel):
    """One speaker's answer to a question."""

    __tablename__ = "answer"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    question_id: Mapped[int] = mapped_column(
        ForeignKey("desk.question.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("desk.speaker.id"), index=True)
    label: Mapped[str | None] = mapped_column(Line(LABEL_LENGTH))
    is_moderator: Mapped[bool]  # the turn leads the exchange and answers nothing
    speaker: Mapped[Speaker | None] = relationship()


class Segment(DeskModel):
    """A paragraph of an edition: of the remarks, of a question, or of an answer."""

    __tablename__ = "segment"
    __table_args__ = (UniqueConstraint("edition_id", "anchor"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("desk.edition.id", ondelete="CASCADE"))
    # The permanent public id, the same in every language and revision.
    anchor: Mapped[str] = mapped_column(Line(PUBLIC_ID_COLUMN), index=True)
    position: Mapped[int]  # from 1, over the whole edition
    text: Mapped[str] = mapped_column(Prose)
    # Remarks: the question they follow, NULL for the opening. Questions and answers: their own.
    question_id: Mapped[int | None] = mapped_column(
        ForeignKey("desk.question.id", ondelete="CASCADE"), index=True
    )
    answer_id: Mapped[int | None] = mapped_column(
        ForeignKey("desk.answer.id", ondelete="CASCADE"), index=True
    )
    is_remark: Mapped[bool]
    # Who says a remark, and the label printed before it, where the page tells.
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("desk.speaker.id"), index=True)
    label: Mapped[str | None] = mapped_column(Line(LABEL_LENGTH))
    question: Mapped[Question | None] = relationship()
    answer: Mapped[Answer | None] = relationship()
    speaker: Mapped[Speaker | None] = relationship()


class Picture(DeskModel):
    """A picture in an edition; any part of it may be unknown."""

    __tablename__ = "picture"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    edition_id: Mapped[int] = mapped_column(
        ForeignKey("desk.edition.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    url: Mapped[str | None] = mapped_column(Line(URL_LENGTH))
    caption: Mapped[str | None] = mapped_column(Prose)
    alt: Mapped[str | None] = mapped_column(Prose)


class Topic(DeskModel):
    """A subject of an edition, as the page names it, with the slug that filters use."""

    __tablename__ = "topic"
    __table_args__ = (UniqueConstraint("edition_id", "slug"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("desk.edition.id", ondelete="CASCADE"))
    position: Mapped[int]
    slug: Mapped[str] = mapped_column(Line(SLUG_LENGTH), index=True)
    name: Mapped[str] = mapped_column(Line(NAME_LENGTH))
