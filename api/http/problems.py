"""Problem documents (RFC 9457) and the error handlers that make them; openapi.py registers them.

`type` is always `about:blank`, so the title is the phrase of the status, and programs compare
`code`. The request id is a header alone: a hidden and an absent thing give the same bytes.
"""

from collections.abc import Iterable, Mapping

import orjson
import structlog
from flask import Flask, Response, request, url_for
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from api.errors import DomainError, FieldError, MovedError, UnavailableError

from .converters import PublicIdConverter
from .kinds import Kind, kind_of_exception

MEDIA_TYPE = "application/problem+json"
MAX_ERRORS = 20
MAX_NAME_CHARACTERS = 100
RETRY_AFTER_SECONDS = 5
MOVED_CACHE_SECONDS = 60

log = structlog.get_logger(__name__)


def problem_response(
    kind: Kind,
    *,
    code: str | None = None,
    detail: str | None = None,
    errors: Iterable[FieldError] = (),
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A problem document; `code` may say more than the kind. No cache keeps it unless told to."""
    document = {
        "type": "about:blank",
        "title": kind.title,
        "status": kind.status,
        "detail": kind.detail if detail is None else detail,
        "code": code or kind.code,
        "errors": [_error_member(error) for error in tuple(errors)[:MAX_ERRORS]],
    }
    response = Response(orjson.dumps(document), kind.status, content_type=MEDIA_TYPE)
    response.headers["Cache-Control"] = "no-store"
    response.headers.update(headers or {})
    return response


def register_error_handlers(app: Flask) -> None:
    """After this, whatever is raised in a request is answered by a problem document."""
    app.register_error_handler(DomainError, answer_domain_error)
    app.register_error_handler(HTTPException, answer_http_exception)
    app.register_error_handler(Exception, answer_exception)


def answer_domain_error(error: DomainError) -> Response:
    kind = kind_of_exception(error)
    headers: dict[str, str] = {}
    if isinstance(error, MovedError):
        headers["Location"] = _moved_url(error.location_id)
        headers["Cache-Control"] = f"public, max-age={MOVED_CACHE_SECONDS}"
    elif isinstance(error, UnavailableError):
        headers["Retry-After"] = str(RETRY_AFTER_SECONDS)
    # A subclass without a row of its own still has a code of its own.
    return problem_response(
        kind, code=error.code, detail=error.detail, errors=error.errors, headers=headers
    )


def answer_http_exception(error: HTTPException) -> Response:
    """Keeps the headers of the exception (`Allow`, `Retry-After` and so on), not its text."""
    headers = {name: value for name, value in error.get_headers() if name != "Content-Type"}
    if isinstance(error, MethodNotAllowed):
        headers["Allow"] = ", ".join(sorted(error.valid_methods or ()))
    return problem_response(kind_of_exception(error), headers=headers)


def answer_exception(error: Exception) -> Response:
    """A failure of ours: the log gets all of it, the caller the request id in the header."""
    log.error("request_failed", endpoint=request.endpoint, exc_info=error)
    return problem_response(kind_of_exception(error))


def _error_member(error: FieldError) -> dict[str, str | None]:
    name = error.name[:MAX_NAME_CHARACTERS]
    in_body = error.location == "body"
    return {
        "pointer": name if in_body else None,
        "parameter": None if in_body else name,
        "code": error.code,
        "detail": error.detail,
    }


def _moved_url(location_id: str) -> str:
    """The address of this request with its public id replaced; the query stays as it was sent."""
    arguments = dict(request.view_args or {})
    converters = request.url_rule._converters if request.url_rule else {}
    name = next(n for n, c in converters.items() if isinstance(c, PublicIdConverter))
    url = url_for(str(request.endpoint), **{**arguments, name: location_id})
    query = request.environ.get("QUERY_STRING", "")
    return f"{url}?{query}" if query else url
