"""The Api: flask-smorest with our problems, fields and a finished contract; app.py makes one."""

from functools import cached_property
from typing import Any

from flask import Flask

from .contract import Document, finish
from .contract_fields import ContractPlugin
from .converters import PublicIdConverter, describe_public_id
from .fields.sets import LANGUAGE_PATTERN
from .problem_schema import shared_responses
from .problems import register_error_handlers
from .smorest import SmorestApi

OPENAPI_VERSION = "3.1.1"
CONTACT = {"name": "The maintainers of Communiqué"}
LICENCE = {"name": "Apache License 2.0", "identifier": "Apache-2.0"}


def _header(description: str, example: str, **schema: Any) -> dict[str, Any]:
    return {
        "description": description,
        "schema": {"type": "string", **schema},
        "example": example,
    }


HEADERS: dict[str, dict[str, Any]] = {
    "ETag": {
        "required": True,
        **_header(
            "A strong validator of this representation, for `If-None-Match`.",
            '"9f86d081884c7d659a2feaa0c55ad015"',
        ),
    },
    "Cache-Control": {
        "required": True,
        **_header(
            "How long the answer may be kept; the same for every document.",
            "public, max-age=60, stale-while-revalidate=300",
        ),
    },
    "Vary": {
        "required": True,
        **_header("Which request headers the choice depended on.", "Accept-Language"),
    },
    "X-Request-Id": {
        "required": True,
        **_header(
            "Names this request in our logs; the caller's own is kept if it is well formed.",
            "0f8fad5bd9cb469fa16570867728950e",
            pattern="^[A-Za-z0-9._-]{8,64}$",
        ),
    },
    "Last-Modified": _header(
        "When this representation last changed.", "Mon, 20 Nov 2017 18:30:00 GMT"
    ),
    "Content-Language": _header(
        "The language that was served.", "en", pattern=f"^{LANGUAGE_PATTERN}$"
    ),
    "Link": _header(
        'The next page, as `rel="next"`; absent on the last page.',
        '</v1/statements?cursor=q83vEjRWeJq83vEjRWeJ>; rel="next"',
    ),
    "Allow": _header("The methods that this address knows.", "GET, HEAD, OPTIONS"),
    "Location": _header("The address that is current.", "/v1/statements/opening-of-the-embassy"),
    "Retry-After": _header("In how many seconds to come back.", "5", pattern="^[0-9]+$"),
}


class Api(SmorestApi):  # type: ignore[misc]
    """Registers blueprints, answers errors with problem documents, and holds the contract."""

    DEFAULT_ERROR_RESPONSE_NAME = "Problem"

    def __init__(
        self, app: Flask, *, title: str, version: str, summary: str, description: str
    ) -> None:
        super().__init__(
            app,
            spec_kwargs={
                "title": title,
                "version": version,
                "openapi_version": OPENAPI_VERSION,
                "marshmallow_plugin": ContractPlugin(),
                "servers": [{"url": "/", "description": "The host that serves this document."}],
                "info": {
                    "summary": summary,
                    "description": description,
                    "contact": CONTACT,
                    "license": LICENCE,
                },
            },
        )
        self.register_converter(PublicIdConverter, describe_public_id)

    @cached_property
    def document(self) -> Document:
        """The finished contract. Ask when all blueprints are registered: it is made once."""
        return finish(self.spec.to_dict())

    # The four methods below are private in flask-smorest, whose version is pinned for that reason.

    def _register_error_handlers(self) -> None:
        register_error_handlers(self._app)

    def _register_responses(self) -> None:
        """The headers come first, because responses refer to them; `finish` drops the unused."""
        for name, header in HEADERS.items():
            self.spec.components.header(name, header)
        for name, response in shared_responses().items():
            self.spec.components.response(name, response)

    def _register_etag_headers(self) -> None:
        """Its headers are not ours."""

    def _register_pagination_header(self) -> None:
        """Pages are described in bodies and by `Link`."""
