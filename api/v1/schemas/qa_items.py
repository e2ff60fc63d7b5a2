"""Q&A items: within their statement, by themselves, and what lists are filtered by."""

from dataclasses import dataclass
from datetime import date

import marshmallow as ma

from api.http.fields import (
    SLUG_PATTERN,
    CalendarDate,
    CommaList,
    LanguageTag,
    NamedEnum,
    PublicId,
    StrictBoolean,
    StrictInteger,
    String,
    id_example,
)
from api.http.schemas import DocumentSchema, PageQuery, PageQuerySchema
from api.v1.schemas.links import QA_ITEMS, STATEMENTS, AvailableLanguages, DocumentUrl
from api.v1.schemas.parts import MAX_POSITION, SegmentSchema, TopicSchema
from api.v1.schemas.speakers import SpeakerRefSchema
from api.vocabulary import LABEL_LENGTH, NAME_LENGTH, SLUG_LENGTH, TITLE_LENGTH, Translation


class AskerSchema(DocumentSchema):
    """Who asked; what the page does not tell is null."""

    label = String(
        max_length=LABEL_LENGTH,
        allow_none=True,
        description="What the page prints before the question.",
        example="Question",
    )
    name = String(
        max_length=NAME_LENGTH, allow_none=True, description="The name.", example="Oren Palk"
    )
    affiliation = String(
        max_length=NAME_LENGTH,
        allow_none=True,
        description="The medium or body.",
        example="Maren Herald",
    )


class AnswerSchema(DocumentSchema):
    """One speaker's turn after a question."""

    speaker = ma.fields.Nested(
        SpeakerRefSchema,
        allow_none=True,
        metadata={"description": "Who answers; null where the page does not tell."},
    )
    label = String(
        max_length=LABEL_LENGTH,
        allow_none=True,
        description="What the page prints before the answer.",
        example="Ilvara Tennos",
    )
    is_moderator = StrictBoolean(
        description="Whether the turn leads the exchange and answers nothing.", example=False
    )
    segments = ma.fields.List(
        ma.fields.Nested(SegmentSchema), metadata={"description": "The paragraphs."}
    )


class StatementRefSchema(DocumentSchema):
    """The statement that a Q&A item belongs to."""

    id = PublicId("st", description="The statement's public id.")
    url = DocumentUrl(STATEMENTS, id_example("st"))
    title = String(
        max_length=TITLE_LENGTH,
        description="The title.",
        example="Meeting with students of the Maren Institute",
    )
    date = CalendarDate(allow_none=True, description="The day of the event.", example="2024-05-14")


class QAItemSchema(DocumentSchema):
    """One question with its answers, in one language."""

    id = PublicId("qa", description="The permanent public id, the same in every language.")
    url = DocumentUrl(QA_ITEMS, id_example("qa"))
    statement = ma.fields.Nested(
        StatementRefSchema, metadata={"description": "The statement it belongs to."}
    )
    position = StrictInteger(
        minimum=1, maximum=MAX_POSITION, description="Place in the statement, from 1.", example=1
    )
    language = LanguageTag(attribute="languages.language", description="What was served.")
    original_language = LanguageTag(
        attribute="languages.original", description="The language of the original text."
    )
    translation = NamedEnum(
        "Translation",
        Translation,
        description="How this edition came to be in its language.",
        example="original",
    )
    available_languages = AvailableLanguages(QA_ITEMS)
    asker = ma.fields.Nested(AskerSchema, metadata={"description": "Who asked."})
    question = ma.fields.List(
        ma.fields.Nested(SegmentSchema), metadata={"description": "The question's paragraphs."}
    )
    answers = ma.fields.List(
        ma.fields.Nested(AnswerSchema), metadata={"description": "The answers, in order."}
    )
    follow_up_of = PublicId(
        "qa", allow_none=True, description="The item that this question follows up."
    )
    answered = StrictBoolean(description="Whether anybody answered.", example=True)
    topics = ma.fields.List(
        ma.fields.Nested(TopicSchema), metadata={"description": "Subjects of the statement."}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class QAItemListQuery(PageQuery):
    """Filters, order and page of a list of Q&A items; None: not filtered."""

    sort: str = "newest"
    statement: tuple[str, ...] | None = None
    speaker: tuple[str, ...] | None = None
    topic: tuple[str, ...] | None = None
    answered: bool | None = None
    date_from: date | None = None
    date_to: date | None = None


class QAItemQuerySchema(PageQuerySchema):
    class Meta:
        into = QAItemListQuery

    sort = NamedEnum(
        "QAItemSort",
        ["newest", "oldest"],
        load_default="newest",
        description="By the day of the event; within a statement in the order of asking.",
        example="newest",
    )
    statement = CommaList(
        PublicId("st", or_slug=True),
        description="Of any of these statements, by id or slug.",
        example=[id_example("st")],
    )
    speaker = CommaList(
        PublicId("sp", or_slug=True),
        description="Answered by any of these speakers, by id or slug.",
        example=[id_example("sp")],
    )
    topic = CommaList(
        String(max_length=SLUG_LENGTH, pattern=SLUG_PATTERN, example="education"),
        description="Any of these topics, by slug.",
        example=["education"],
    )
    answered = StrictBoolean(description="Answered, or left open.", example=True)
    date_from = CalendarDate(description="Events on or after this day.", example="2024-01-01")
    date_to = CalendarDate(description="Events before this day.", example="2025-01-01")
