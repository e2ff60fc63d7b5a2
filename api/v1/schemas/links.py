"""Members that are addresses. They are path-absolute: a client resolves them against the API."""

from typing import Any

import marshmallow as ma

from api.http.fields import LanguageTag, String
from api.http.schemas import DocumentSchema
from api.vocabulary import URL_LENGTH

BASE = "/v1"
STATEMENTS, QA_ITEMS, SPEAKERS, MISSIONS = "statements", "qa-items", "speakers", "missions"


class DocumentUrl(String):
    """The address of the document itself, made from its id."""

    def __init__(self, path: str, example_id: str, **options: Any) -> None:
        self.path = path
        super().__init__(
            max_length=URL_LENGTH,
            text_format="uri-reference",
            description="The address of this document, relative to the API's host.",
            example=document_url(path, example_id),
            **options,
        )

    def serialize(self, attr: str, obj: Any, accessor: Any = None, **kwargs: Any) -> str:
        """The address; there is no attribute to read."""
        return document_url(self.path, obj.id)


def document_url(path: str, document_id: str) -> str:
    """The path-absolute address of a document."""
    return f"{BASE}/{path}/{document_id}"


class LanguageLinkSchema(DocumentSchema):
    """A language that a document can be read in, and where."""

    language = LanguageTag(description="BCP 47 tag.", example="ru")
    url = String(
        max_length=URL_LENGTH,
        text_format="uri-reference",
        description="The address of the document in this language.",
        example="/v1/statements/st_3kq8m2v7x1c9d5fh?lang=ru",
    )


class AvailableLanguages(ma.fields.List[Any]):
    """Links to a document in every language that the record has it in."""

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(
            ma.fields.Nested(LanguageLinkSchema),
            metadata={"description": "Every language that the record has this document in."},
        )

    def serialize(self, attr: str, obj: Any, accessor: Any = None, **kwargs: Any) -> Any:
        """One link per language, in the order of the tags."""
        url = document_url(self.path, obj.id)
        return [
            {"language": language, "url": f"{url}?lang={language}"}
            for language in obj.languages.available
        ]
