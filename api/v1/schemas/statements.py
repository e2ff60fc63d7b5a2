"""Statements: the whole edition, its summary in lists, and what lists are filtered by."""

from dataclasses import dataclass
from datetime import date, datetime

import marshmallow as ma

from api.http.fields import (
    SLUG_PATTERN,
    CalendarDate,
    CommaList,
    ExtensibleEnum,
    InstantField,
    LanguageTag,
    NamedEnum,
    PublicId,
    StrictInteger,
    String,
    id_example,
)
from api.http.schemas import DocumentSchema, PageQuery, PageQuerySchema
from api.v1.schemas.contacts import STATE_PATTERN
from api.v1.schemas.links import MISSIONS, STATEMENTS, AvailableLanguages, DocumentUrl
from api.v1.schemas.parts import PictureSchema, RemarkSchema, SourceSchema, TopicSchema
from api.v1.schemas.qa_items import QAItemSchema
from api.v1.schemas.speakers import SpeakerRefSchema
from api.vocabulary import (
    NAME_LENGTH,
    PLACE_LENGTH,
    SLUG_LENGTH,
    STATE_LENGTH,
    TITLE_LENGTH,
    Delivery,
    StatementKind,
    Translation,
)

MAX_COUNT = 2**31 - 1


class MissionRefSchema(DocumentSchema):
    """A mission as another document names it."""

    id = PublicId("ms", description="The mission's public id.")
    url = DocumentUrl(MISSIONS, id_example("ms"))
    name = String(
        max_length=NAME_LENGTH, description="The name.", example="Embassy of Valdoria in Maren"
    )


class StatementSummarySchema(DocumentSchema):
    """A statement in one language, as lists show it: without its text."""

    id = PublicId("st", description="The permanent public id, the same in every language.")
    slug = String(
        max_length=SLUG_LENGTH,
        description="Works wherever the id does.",
        example="2024-05-14-meeting-with-students-x1c9d5fh",
    )
    url = DocumentUrl(STATEMENTS, id_example("st"))
    kind = ExtensibleEnum(
        list(StatementKind),
        attribute="content.kind",
        description="What sort of occasion it was.",
        example="meeting",
    )
    title = String(
        max_length=TITLE_LENGTH,
        attribute="content.title",
        description="The title in the language of this document.",
        example="Meeting with students of the Maren Institute",
    )
    language = LanguageTag(attribute="languages.language", description="What was served.")
    original_language = LanguageTag(
        attribute="languages.original", description="The language of the original text."
    )
    translation = NamedEnum(
        "Translation",
        Translation,
        attribute="content.translation",
        description="How this edition came to be in its language.",
        example="original",
    )
    available_languages = AvailableLanguages(STATEMENTS)
    date = CalendarDate(
        attribute="content.date",
        allow_none=True,
        description="The day of the event; null where no page tells it.",
        example="2024-05-14",
    )
    venue = String(
        max_length=PLACE_LENGTH,
        attribute="content.venue",
        allow_none=True,
        description="Where in the city.",
        example="Maren Institute of Foreign Affairs",
    )
    city = String(
        max_length=PLACE_LENGTH,
        attribute="content.city",
        allow_none=True,
        description="The city, in the language of this document.",
        example="Maren",
    )
    country = String(
        max_length=STATE_LENGTH,
        min_length=STATE_LENGTH,
        pattern=STATE_PATTERN,
        attribute="content.country",
        allow_none=True,
        description="ISO 3166-1 alpha-2 code of the country of the event.",
        example="XB",
    )
    speakers = ma.fields.List(
        ma.fields.Nested(SpeakerRefSchema),
        attribute="content.speakers",
        metadata={"description": "Everyone who speaks, the main speaker first."},
    )
    mission = ma.fields.Nested(
        MissionRefSchema,
        allow_none=True,
        metadata={"description": "The mission whose page it was; null where none is public."},
    )
    topics = ma.fields.List(
        ma.fields.Nested(TopicSchema),
        attribute="content.topics",
        metadata={"description": "Subjects, as the page names them."},
    )
    delivery = ExtensibleEnum(
        list(Delivery),
        attribute="content.delivery",
        allow_none=True,
        description="What the text says of its own delivery.",
        example="check_against_delivery",
    )
    qa_count = StrictInteger(
        minimum=0, maximum=MAX_COUNT, description="How many Q&A items it has.", example=8
    )
    published_at = InstantField(
        description="When this edition was first released.", example="2024-05-15T08:30:00Z"
    )
    updated_at = InstantField(
        description="When its newest revision was released.", example="2024-05-15T08:30:00Z"
    )
    revision = StrictInteger(
        minimum=1, maximum=MAX_COUNT, description="The number of that revision.", example=1
    )


class StatementSchema(StatementSummarySchema):
    """A whole statement in one language: remarks, questions and answers, in order."""

    remarks = ma.fields.List(
        ma.fields.Nested(RemarkSchema),
        attribute="content.remarks",
        metadata={"description": "Paragraphs before, between and after the questions."},
    )
    qa_items = ma.fields.List(
        ma.fields.Nested(QAItemSchema),
        metadata={"description": "Questions with their answers, in the order of asking."},
    )
    source = ma.fields.Nested(
        SourceSchema,
        attribute="content.source",
        metadata={"description": "Where the text was taken from."},
    )
    pictures = ma.fields.List(
        ma.fields.Nested(PictureSchema),
        attribute="content.pictures",
        metadata={"description": "Pictures of the occasion."},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementListQuery(PageQuery):
    """Filters, order and page of a list of statements; None: not filtered."""

    sort: str = "newest"
    kind: tuple[StatementKind, ...] | None = None
    speaker: tuple[str, ...] | None = None
    mission: tuple[str, ...] | None = None
    topic: tuple[str, ...] | None = None
    country: tuple[str, ...] | None = None
    date_from: date | None = None
    date_to: date | None = None
    published_from: datetime | None = None
    published_to: datetime | None = None


class StatementQuerySchema(PageQuerySchema):
    class Meta:
        into = StatementListQuery

    sort = NamedEnum(
        "StatementSort",
        ["newest", "oldest", "recently_published"],
        load_default="newest",
        description="By the day of the event, or by the time of publication.",
        example="newest",
    )
    kind = CommaList(
        NamedEnum("StatementKind", StatementKind, example="meeting"),
        description="Any of these kinds.",
        example=["meeting"],
    )
    speaker = CommaList(
        PublicId("sp", or_slug=True),
        description="Any of these speakers, by id or slug.",
        example=[id_example("sp")],
    )
    mission = CommaList(
        PublicId("ms", or_slug=True),
        description="Any of these missions, by id or slug.",
        example=[id_example("ms")],
    )
    topic = CommaList(
        String(max_length=SLUG_LENGTH, pattern=SLUG_PATTERN, example="education"),
        description="Any of these topics, by slug.",
        example=["education"],
    )
    country = CommaList(
        String(
            max_length=STATE_LENGTH, min_length=STATE_LENGTH, pattern=STATE_PATTERN, example="XB"
        ),
        description="Any of these countries of the event (ISO 3166-1 alpha-2).",
        example=["XB"],
    )
    date_from = CalendarDate(description="Events on or after this day.", example="2024-01-01")
    date_to = CalendarDate(description="Events before this day.", example="2025-01-01")
    published_from = InstantField(
        description="Published at or after this instant.", example="2024-01-01T00:00:00Z"
    )
    published_to = InstantField(
        description="Published before this instant.", example="2025-01-01T00:00:00Z"
    )
