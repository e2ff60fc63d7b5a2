"""The service document."""

import marshmallow as ma

from api.http.fields import LanguageTag, StrictInteger, String
from api.http.schemas import DocumentSchema


def _link(path: str) -> String:
    return String(
        max_length=100, text_format="uri-reference", description="An address.", example=path
    )


class LinksSchema(DocumentSchema):
    """Where everything is, relative to the API's host."""

    statements = _link("/v1/statements")
    qa_items = _link("/v1/qa-items")
    speakers = _link("/v1/speakers")
    missions = _link("/v1/missions")
    contacts = _link("/v1/contacts")
    openapi = _link("/v1/openapi.json")
    docs = _link("/docs")


class LimitsSchema(DocumentSchema):
    """Bounds that a client may rely on."""

    default_page_size = StrictInteger(
        minimum=1, maximum=100, description="Entries a page has by default.", example=20
    )
    max_page_size = StrictInteger(
        minimum=1, maximum=100, description="The largest `limit`.", example=100
    )
    max_filter_values = StrictInteger(
        minimum=1, maximum=100, description="Values that one filter takes.", example=20
    )


class ServiceSchema(DocumentSchema):
    """What this API is and where to go on."""

    name = String(max_length=100, description="The name.", example="Communiqué")
    version = String(max_length=20, description="Version of the software.", example="0.1.0")
    api_version = String(max_length=10, description="Version of the contract.", example="v1")
    languages = ma.fields.List(
        LanguageTag(description="BCP 47 tag."),
        metadata={"description": "Languages that statements can be read in."},
    )
    limits = ma.fields.Nested(LimitsSchema, metadata={"description": "Bounds."})
    links = ma.fields.Nested(LinksSchema, metadata={"description": "Addresses."})
