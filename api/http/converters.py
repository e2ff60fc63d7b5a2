"""The `public_id` converter of URL rules and what the contract says of it."""

from typing import Any

from werkzeug.routing import BaseConverter, Map

from .fields import ID_PATTERNS, SLUG_PATTERN, id_example
from .fields.ids import MAX_SLUG_CHARACTERS

ID_OR_SLUG = r"[a-z0-9][a-z0-9_-]{0,119}"


class PublicIdConverter(BaseConverter):
    """`<public_id:statement_id>` takes a public id or a slug; anything else is not found.

    With a prefix, `<public_id(st):statement_id>`, the contract shows the form of that id.
    """

    regex = ID_OR_SLUG
    part_isolating = True

    def __init__(self, url_map: Map, prefix: str | None = None) -> None:
        super().__init__(url_map)
        self.prefix = prefix


def describe_public_id(converter: PublicIdConverter) -> dict[str, Any]:
    """The JSON Schema of the path parameter."""
    prefix = converter.prefix
    pattern = f"^{ID_OR_SLUG}$" if prefix is None else f"^(?:{ID_PATTERNS[prefix]}|{SLUG_PATTERN})$"
    return {
        "description": "The public id or the slug.",
        "type": "string",
        "minLength": 1,
        "maxLength": MAX_SLUG_CHARACTERS,
        "pattern": pattern,
        "examples": [id_example(prefix or "st")],
    }
