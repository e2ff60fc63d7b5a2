"""Speakers, and how other documents name them."""

import marshmallow as ma

from api.http.fields import LanguageTag, PublicId, String, id_example
from api.http.schemas import DocumentSchema
from api.v1.schemas.links import SPEAKERS, AvailableLanguages, DocumentUrl
from api.vocabulary import NAME_LENGTH, ROLE_LENGTH, SLUG_LENGTH


class SpeakerRefSchema(DocumentSchema):
    """A speaker as named in a document, with the role at the time."""

    id = PublicId("sp", description="The speaker's public id.")
    name = String(max_length=NAME_LENGTH, description="The name.", example="Ilvara Tennos")
    role = String(
        max_length=ROLE_LENGTH,
        allow_none=True,
        description="The role at the time; null where the page does not tell.",
        example="Foreign Minister",
    )


class SpeakerNameSchema(DocumentSchema):
    """A speaker's name in one language."""

    language = LanguageTag(description="BCP 47 tag.")
    name = String(max_length=NAME_LENGTH, description="The name.", example="Ilvara Tennos")


class SpeakerSchema(DocumentSchema):
    """A person who spoke. Roles change, so they stand on the statements."""

    id = PublicId("sp", description="The permanent public id.")
    slug = String(
        max_length=SLUG_LENGTH,
        description="Works wherever the id does.",
        example="ilvara-tennos-x1c9d5fh",
    )
    url = DocumentUrl(SPEAKERS, id_example("sp"))
    name = String(
        max_length=NAME_LENGTH,
        description="The name in the language of this document.",
        example="Ilvara Tennos",
    )
    language = LanguageTag(attribute="languages.language", description="What was served.")
    original_language = LanguageTag(
        attribute="languages.original", description="The language the name was first known in."
    )
    available_languages = AvailableLanguages(SPEAKERS)
    names = ma.fields.List(
        ma.fields.Nested(SpeakerNameSchema),
        metadata={"description": "The name in every language that the record has it in."},
    )
