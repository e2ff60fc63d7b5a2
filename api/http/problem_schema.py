"""The schema of problem documents and the shared responses of the contract, for openapi.py."""

from typing import Any

import marshmallow as ma

from api.errors import MissingLanguageError

from .fields import ExtensibleEnum, StrictInteger, String
from .kinds import KINDS, Kind
from .problems import MAX_ERRORS, MEDIA_TYPE
from .schemas import DocumentSchema

_HEADERS = {301: ("Location",), 405: ("Allow",), 429: ("Retry-After",), 503: ("Retry-After",)}


class ProblemErrorSchema(DocumentSchema):
    """One thing that is wrong with a request: in its body (`pointer`) or outside (`parameter`)."""

    pointer = String(
        allow_none=True,
        min_length=0,
        max_length=100,
        text_format="json-pointer",
        description="Where in the body, as a JSON Pointer.",
        example="/title",
    )
    parameter = String(
        allow_none=True,
        min_length=0,
        max_length=100,
        description="The name of the parameter; empty if the query cannot be read at all.",
        example="limit",
    )
    code = ExtensibleEnum(
        ["unknown_parameter", "repeated_parameter", "required", "out_of_range", "invalid_cursor"],
        description="What is wrong, for programs.",
        example="out_of_range",
    )
    detail = String(
        max_length=1000,
        description="What is wrong, for people.",
        example="This must be from 1 to 100.",
    )


class ProblemSchema(DocumentSchema):
    """Why a request was refused (RFC 9457). Programs compare `code`; `detail` is for people."""

    type = String(
        max_length=100,
        text_format="uri-reference",
        description="Always `about:blank`: `status` and `code` say all there is to say.",
        example="about:blank",
    )
    title = String(max_length=100, description="The phrase of the status.", example="Not Found")
    status = StrictInteger(
        minimum=300, maximum=599, description="The status of the response.", example=404
    )
    detail = String(
        max_length=1000,
        description="What happened, in a sentence.",
        example="There is nothing at this address.",
    )
    code = ExtensibleEnum(
        [*(kind.code for kind in KINDS), MissingLanguageError.code],
        description="What happened, for programs; stable within v1.",
        example="not_found",
    )
    errors = ma.fields.List(
        ma.fields.Nested(ProblemErrorSchema),
        validate=ma.validate.Length(max=MAX_ERRORS),
        metadata={"description": "Everything that is wrong with the input; empty otherwise."},
    )


def shared_responses() -> dict[str, dict[str, Any]]:
    """The responses that operations refer to, by component name."""
    responses = {kind.component: _refusal(kind) for kind in KINDS}
    responses["Problem"] = _refusal(None)
    responses["NotModified"] = {
        "description": "The caller has the current state: nothing changed since.",
        "headers": {name: name for name in ("ETag", "Cache-Control", "Vary", "X-Request-Id")},
    }
    return responses


def _refusal(kind: Kind | None) -> dict[str, Any]:
    media: dict[str, Any] = {"schema": ProblemSchema}
    if kind is not None:
        media["example"] = _example(kind)
    headers = ("X-Request-Id", *_HEADERS.get(kind.status if kind else 0, ()))
    return {
        "description": f"{kind.title}. {kind.detail}" if kind else "Any other refusal or failure.",
        "headers": {name: name for name in headers},
        "content": {MEDIA_TYPE: media},
    }


def _example(kind: Kind) -> dict[str, Any]:
    error = {
        "pointer": None,
        "parameter": "limit",
        "code": "out_of_range",
        "detail": "This must be from 1 to 100.",
    }
    return {
        "type": "about:blank",
        "title": kind.title,
        "status": kind.status,
        "detail": kind.detail,
        "code": kind.code,
        "errors": [error] if kind.code == "invalid_input" else [],
    }
