"""Missions: the whole entry, its summary in lists, and what lists are filtered by."""

from dataclasses import dataclass

import marshmallow as ma

from api.http.fields import (
    CommaList,
    ExtensibleEnum,
    InstantField,
    LanguageTag,
    NamedEnum,
    PublicId,
    String,
    id_example,
)
from api.http.schemas import DocumentSchema, PageQuery, PageQuerySchema
from api.v1.schemas.contacts import ContactPointSchema, state_field, state_filter
from api.v1.schemas.links import MISSIONS, AvailableLanguages, DocumentUrl
from api.v1.schemas.numbers import DegreesField
from api.v1.schemas.parts import PictureSchema
from api.vocabulary import (
    KIND_LENGTH,
    NAME_LENGTH,
    PLACE_LENGTH,
    SLUG_LENGTH,
    TEXT_LENGTH,
    TIME_ZONE_LENGTH,
    URL_LENGTH,
    MissionType,
)

# Commas part the values of a filter, so a city that has one is found by what stands before it.
CITY_PATTERN = r"[^,\u0000-\u001f\u007f-\u009f\u2028\u2029]+"


class AddressSchema(DocumentSchema):
    """A postal address, in the language of the document."""

    lines = ma.fields.List(
        String(max_length=NAME_LENGTH, description="A line.", example="7 Harbour Street"),
        metadata={"description": "The lines as the mission writes them."},
    )
    city = String(max_length=PLACE_LENGTH, allow_none=True, description="City.", example="Maren")
    country = state_field("Where the building stands (ISO 3166-1 alpha-2).")
    postal_code = String(
        max_length=PLACE_LENGTH, allow_none=True, description="Postal code.", example="10440"
    )


class GeoSchema(DocumentSchema):
    """A place on the earth, WGS 84."""

    latitude = DegreesField(90, description="Degrees north.", example=17.99)
    longitude = DegreesField(180, description="Degrees east.", example=-76.79)


class SocialLinkSchema(DocumentSchema):
    """An account of the mission."""

    platform = String(max_length=KIND_LENGTH, description="The platform.", example="facebook")
    url = String(
        max_length=URL_LENGTH,
        text_format="uri-reference",
        allow_none=True,
        description="The address; null where only the platform is known.",
        example="https://social.example/valdoria-in-maren",
    )


class MissionSummarySchema(DocumentSchema):
    """A mission as lists show it: without the ways to reach it."""

    id = PublicId("ms", description="The permanent public id, the same in every language.")
    slug = String(
        max_length=SLUG_LENGTH,
        description="Works wherever the id does.",
        example="embassy-of-valdoria-in-maren-x1c9d5fh",
    )
    url = DocumentUrl(MISSIONS, id_example("ms"))
    type = ExtensibleEnum(
        list(MissionType), description="What kind of mission it is.", example="embassy"
    )
    name = String(
        max_length=NAME_LENGTH,
        description="The name in the language of this document.",
        example="Embassy of Valdoria in Maren",
    )
    sending_state = state_field("The state that it represents (ISO 3166-1 alpha-2).")
    receiving_state = state_field("The state that it is accredited to (ISO 3166-1 alpha-2).")
    city = String(max_length=PLACE_LENGTH, allow_none=True, description="City.", example="Maren")
    language = LanguageTag(attribute="languages.language", description="What was served.")
    original_language = LanguageTag(
        attribute="languages.original", description="The language it was first entered in."
    )
    available_languages = AvailableLanguages(MISSIONS)


class MissionSchema(MissionSummarySchema):
    """A mission with every way to reach it, in one language."""

    time_zone = String(
        max_length=TIME_ZONE_LENGTH,
        allow_none=True,
        description="IANA time zone, in which its hours are meant.",
        example="America/Jamaica",
    )
    languages = ma.fields.List(
        LanguageTag(description="BCP 47 tag."),
        attribute="working_languages",
        metadata={"description": "Languages that the mission works in."},
    )
    address = ma.fields.Nested(
        AddressSchema, allow_none=True, metadata={"description": "Postal address."}
    )
    geo = ma.fields.Nested(
        GeoSchema, allow_none=True, metadata={"description": "Where the building stands."}
    )
    contact_points = ma.fields.List(
        ma.fields.Nested(ContactPointSchema), metadata={"description": "How to reach whom."}
    )
    welcome = String(
        max_length=TEXT_LENGTH,
        is_multiline=True,
        allow_none=True,
        description="The greeting; paragraphs are parted by an empty line.",
        example="Dear visitor,\n\nWelcome.",
    )
    pictures = ma.fields.List(
        ma.fields.Nested(PictureSchema), metadata={"description": "Pictures of the mission."}
    )
    social = ma.fields.List(
        ma.fields.Nested(SocialLinkSchema), metadata={"description": "Accounts elsewhere."}
    )
    verified_at = InstantField(
        allow_none=True,
        description="When somebody last checked the entry with the mission.",
        example="2024-05-15T08:30:00Z",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MissionListQuery(PageQuery):
    """Filters and page of a list of missions; None: not filtered."""

    sending_state: tuple[str, ...] | None = None
    receiving_state: tuple[str, ...] | None = None
    type: tuple[MissionType, ...] | None = None
    city: tuple[str, ...] | None = None


class MissionQuerySchema(PageQuerySchema):
    class Meta:
        into = MissionListQuery

    sending_state = state_filter("Of any of these states.")
    receiving_state = state_filter("In any of these states.")
    type = CommaList(
        NamedEnum("MissionType", MissionType, example="embassy"),
        description="Any of these types.",
        example=["embassy"],
    )
    city = CommaList(
        String(max_length=PLACE_LENGTH, pattern=CITY_PATTERN, example="Maren"),
        description="In any of these cities, named in any language; capitals do not matter.",
        example=["Maren"],
    )
