"""Contact points: within their mission, across missions, and what lists are filtered by."""

from dataclasses import dataclass

import marshmallow as ma

from api.http.fields import CommaList, ExtensibleEnum, LanguageTag, NamedEnum, PublicId, String
from api.http.fields import id_example as id_example_of
from api.http.schemas import DocumentSchema, PageQuery, PageQuerySchema
from api.v1.schemas.links import MISSIONS, DocumentUrl
from api.vocabulary import (
    EXTENSION_LENGTH,
    HOURS_LENGTH,
    NAME_LENGTH,
    NOTE_LENGTH,
    PHONE_DISPLAY_LENGTH,
    PHONE_NUMBER_LENGTH,
    PLACE_LENGTH,
    STATE_LENGTH,
    URL_LENGTH,
    MissionType,
    PhoneType,
    Purpose,
)

STATE_PATTERN = "[A-Z]{2}"


def state_field(description: str) -> String:
    """An ISO 3166-1 alpha-2 code in an answer; null where it is unknown."""
    return String(
        max_length=STATE_LENGTH,
        min_length=STATE_LENGTH,
        pattern=STATE_PATTERN,
        allow_none=True,
        description=description,
        example="XA",
    )


def state_filter(description: str) -> CommaList:
    """ISO 3166-1 alpha-2 codes in a query."""
    code = String(
        max_length=STATE_LENGTH, min_length=STATE_LENGTH, pattern=STATE_PATTERN, example="XA"
    )
    return CommaList(code, description=f"{description} (ISO 3166-1 alpha-2)", example=["XA"])


class PhoneSchema(DocumentSchema):
    """A number."""

    number = String(
        max_length=PHONE_NUMBER_LENGTH,
        pattern=r"\+[1-9][0-9]{1,14}",
        allow_none=True,
        description="E.164; null where the printed form names none that can be dialled.",
        example="+441632960001",
    )
    display = String(
        max_length=PHONE_DISPLAY_LENGTH,
        description="As the mission prints it.",
        example="+44 1632 960 001",
    )
    extension = String(
        max_length=EXTENSION_LENGTH, allow_none=True, description="To dial after it.", example="12"
    )
    type = ExtensibleEnum(list(PhoneType), description="What answers.", example="voice")


class ContactPointSchema(DocumentSchema):
    """One way to reach a section of a mission for one purpose."""

    id = PublicId("cp", description="The permanent public id.")
    purpose = ExtensibleEnum(list(Purpose), description="What it is for.", example="emergency")
    phones = ma.fields.List(
        ma.fields.Nested(PhoneSchema), metadata={"description": "Numbers, to be tried in order."}
    )
    emails = ma.fields.List(
        String(max_length=254, description="An address.", example="consul@embassy.example"),
        metadata={"description": "E-mail addresses."},
    )
    urls = ma.fields.List(
        String(
            max_length=URL_LENGTH,
            text_format="uri-reference",
            description="An address.",
            example="https://embassy.example",
        ),
        metadata={"description": "Web addresses."},
    )
    hours = String(
        max_length=HOURS_LENGTH,
        is_multiline=True,
        allow_none=True,
        description="Opening hours as the mission words them, in its time zone.",
        example="Monday to Friday, 9.00 to 13.00",
    )
    note = String(
        max_length=NOTE_LENGTH,
        is_multiline=True,
        allow_none=True,
        description="What the mission adds.",
        example="Outside office hours, for emergencies only.",
    )


class ContactMissionSchema(DocumentSchema):
    """The mission that a contact point belongs to."""

    id = PublicId("ms", description="The mission's public id.")
    url = DocumentUrl(MISSIONS, id_example_of("ms"))
    type = ExtensibleEnum(
        list(MissionType), description="What kind of mission it is.", example="embassy"
    )
    name = String(
        max_length=NAME_LENGTH, description="The name.", example="Embassy of Valdoria in Maren"
    )
    sending_state = state_field("The state that it represents (ISO 3166-1 alpha-2).")
    receiving_state = state_field("The state that it is accredited to (ISO 3166-1 alpha-2).")
    city = String(max_length=PLACE_LENGTH, allow_none=True, description="City.", example="Maren")


class ContactSchema(ContactPointSchema):
    """A contact point together with its mission."""

    mission = ma.fields.Nested(
        ContactMissionSchema, metadata={"description": "The mission it belongs to."}
    )
    language = LanguageTag(description="The language of names, hours and notes.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactListQuery(PageQuery):
    """Filters and page of a list of contact points; None: not filtered."""

    purpose: tuple[Purpose, ...] | None = None
    sending_state: tuple[str, ...] | None = None
    receiving_state: tuple[str, ...] | None = None


class ContactQuerySchema(PageQuerySchema):
    class Meta:
        into = ContactListQuery

    purpose = CommaList(
        NamedEnum("Purpose", Purpose, example="emergency"),
        description="For any of these purposes.",
        example=["emergency"],
    )
    sending_state = state_filter("Of missions of any of these states.")
    receiving_state = state_filter("Of missions in any of these states.")
