"""What statements and Q&A items are made of."""

import marshmallow as ma

from api.http.fields import CalendarDate, PublicId, StrictInteger, String
from api.http.schemas import DocumentSchema
from api.v1.schemas.speakers import SpeakerRefSchema
from api.vocabulary import (
    LABEL_LENGTH,
    NAME_LENGTH,
    SHA256_LENGTH,
    SLUG_LENGTH,
    TEXT_LENGTH,
    URL_LENGTH,
)

MAX_POSITION = 2**31 - 1
PART_PATTERN = "opening|closing|qa_[0-9a-hjkmnp-tv-z]{16}"


class SegmentSchema(DocumentSchema):
    """A paragraph with its permanent address."""

    id = PublicId("p", description="The anchor: the same in every language and revision.")
    text = String(
        max_length=TEXT_LENGTH,
        is_multiline=True,
        description="The paragraph as plain text.",
        example="Thank you for having me.",
    )


class RemarkSchema(SegmentSchema):
    """A paragraph of the remarks and where it stands."""

    position = StrictInteger(
        minimum=1,
        maximum=MAX_POSITION,
        description="Place among all paragraphs of the edition, from 1.",
        example=1,
    )
    part = String(
        max_length=20,
        pattern=PART_PATTERN,
        description="`opening`, `closing`, or the id of the Q&A item that it follows.",
        example="opening",
    )
    speaker = ma.fields.Nested(
        SpeakerRefSchema,
        allow_none=True,
        metadata={"description": "Who says it; null where the page does not tell."},
    )
    label = String(
        max_length=LABEL_LENGTH,
        allow_none=True,
        description="What the page prints before it.",
        example="Ilvara Tennos",
    )


class TopicSchema(DocumentSchema):
    """A subject."""

    slug = String(max_length=SLUG_LENGTH, description="For filters.", example="education")
    name = String(max_length=NAME_LENGTH, description="As the page has it.", example="Education")


class PictureSchema(DocumentSchema):
    """A picture; what the page does not tell is null."""

    url = String(
        max_length=URL_LENGTH,
        text_format="uri-reference",
        allow_none=True,
        description="Where the picture is.",
        example="https://embassy.example/building.jpg",
    )
    caption = String(
        max_length=TEXT_LENGTH,
        is_multiline=True,
        allow_none=True,
        description="The caption.",
        example="The embassy's building",
    )
    alt = String(
        max_length=TEXT_LENGTH,
        is_multiline=True,
        allow_none=True,
        description="The text for those who do not see it.",
        example="A white house behind trees",
    )


class SourceSchema(DocumentSchema):
    """Where a text was taken from; what is unknown is null."""

    name = String(
        max_length=NAME_LENGTH,
        allow_none=True,
        description="The site.",
        example="Official website of the Valdorian Embassy in Maren",
    )
    url = String(
        max_length=URL_LENGTH,
        text_format="uri-reference",
        allow_none=True,
        description="The page.",
        example="https://maren.embassy.example/news/1",
    )
    retrieved_on = CalendarDate(
        allow_none=True, description="When the page was saved.", example="2024-06-01"
    )
    sha256 = String(
        max_length=SHA256_LENGTH,
        min_length=SHA256_LENGTH,
        pattern="[0-9a-f]{64}",
        allow_none=True,
        description="SHA-256 of the saved page's bytes.",
        example="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    )
