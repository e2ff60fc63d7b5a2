"""Reading what was sent: query strings and JSON bodies, each with one strict reader.

Everything that is refused here is a domain error with a code, so the answer is a problem document.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, NoReturn
from urllib.parse import unquote_to_bytes

import marshmallow as ma
from flask import Request
from webargs.flaskparser import FlaskParser
from werkzeug.exceptions import RequestURITooLarge

from api.errors import FieldError, InvalidInputError

from .bodies import read_json_object
from .schemas import NoQuerySchema

MAX_QUERY_CHARACTERS = 8192
MAX_PARAMETERS = 100

_BROKEN_ESCAPE = re.compile("%(?![0-9A-Fa-f]{2})")
_PLAIN = re.compile("[A-Za-z0-9._~:,=&-]*")

NO_QUERY = NoQuerySchema()

Parameters = list[tuple[str, str]]


def read_query_string(environ: Mapping[str, Any]) -> Parameters:
    """Names and values in their order. Refuses broken escapes, invalid UTF-8 and NUL."""
    raw: str = environ.get("QUERY_STRING", "")
    if not raw:
        return []
    if len(raw) > MAX_QUERY_CHARACTERS:
        raise RequestURITooLarge
    if raw.count("&") >= MAX_PARAMETERS:
        raise _refusal("", "too_many_parameters", f"At most {MAX_PARAMETERS} are accepted.")
    pieces = [piece.partition("=") for piece in raw.split("&") if piece]
    if is_plain(raw):
        return [(name, value) for name, _, value in pieces]
    return [(_decoded(name), _decoded(value)) for name, _, value in pieces]


def is_plain(raw: str) -> bool:
    """Whether a query string means what it says, without any escapes."""
    return _PLAIN.fullmatch(raw) is not None


def query_values(parameters: Parameters, schema: ma.Schema) -> dict[str, str | list[str]]:
    """A value a name, a list where the field takes several; a repeated single one is refused."""
    values: dict[str, Any] = {}
    for name, value in parameters:
        if getattr(schema.fields.get(name), "is_multiple", False):
            values.setdefault(name, []).append(value)
        elif name in values:
            raise _refusal(name, "repeated_parameter", "This parameter may be given once.")
        else:
            values[name] = value
    return values


class StrictParser(FlaskParser):
    """webargs for bodies, with our reader, and errors that are domain errors."""

    # The schema alone says what happens to unknown names.
    DEFAULT_UNKNOWN_BY_LOCATION: ClassVar[dict[str, str | None]] = {}  # type: ignore[misc]

    def load_json(self, req: Request, schema: ma.Schema) -> Any:
        return read_json_object(req)

    def handle_error(
        self,
        error: ma.ValidationError,
        req: Request,
        schema: ma.Schema,
        *,
        error_status_code: int | None,
        error_headers: Mapping[str, str] | None,
    ) -> NoReturn:
        raise InvalidInputError(field_errors(error.messages)) from error


PARSER = StrictParser()


def read_query(schema: ma.Schema, request: Request) -> Any:
    """What the query string holds, loaded; the short way for what every public request does."""
    parameters = read_query_string(request.environ)
    try:
        return schema.load(query_values(parameters, schema) if parameters else {})
    except ma.ValidationError as error:
        raise InvalidInputError(field_errors({"query": error.messages})) from error


def refuse_query(request: Request) -> None:
    """For operations that take no parameters: any parameter is unknown."""
    if request.environ.get("QUERY_STRING"):
        read_query(NO_QUERY, request)


def field_errors(messages: Any) -> list[FieldError]:
    """The tree of messages, `{location: {name: [...]}}`, as a flat list."""
    return [
        _field_error("body" if location == "json" else location, path, text)
        for location, tree in messages.items()
        for path, text in _leaves(tree)
    ]


def _leaves(tree: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(tree, Mapping):
        for name, branch in tree.items():
            # Errors of a schema as a whole have no name of their own.
            yield from _leaves(branch, path if name == "_schema" else (*path, str(name)))
    elif isinstance(tree, list):
        for text in tree:
            yield from _leaves(text, path)
    else:
        yield path, tree


def _field_error(location: str, path: tuple[str, ...], text: str) -> FieldError:
    if location == "body":
        name = "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in path)
    else:
        name = ".".join(path)
    return FieldError(location, name, getattr(text, "code", "invalid"), str(text))


def _decoded(text: str) -> str:
    if _BROKEN_ESCAPE.search(text):
        raise _refusal("", "malformed_escape", "A percent sign is not followed by two hex digits.")
    # The server hands over bytes as Latin-1.
    raw = unquote_to_bytes(text.replace("+", " ").encode("latin-1"))
    try:
        decoded = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _refusal("", "invalid_utf8", "The query is not valid UTF-8.") from error
    if "\x00" in decoded:
        raise _refusal("", "control_character", "The query contains a NUL character.")
    return decoded


def _refusal(name: str, code: str, detail: str) -> InvalidInputError:
    return InvalidInputError([FieldError("query", name, code, detail)])
