"""The one table of failures: exception, status, code, title. problems.py reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from types import MappingProxyType

from werkzeug import exceptions as web

from api import errors


@dataclass(frozen=True, slots=True)
class Kind:
    """One row. `detail` is what the caller reads when the exception brings no sentence."""

    status: int
    code: str
    title: str
    detail: str
    raised_by: tuple[type[Exception], ...] = ()

    @property
    def component(self) -> str:
        """The name of this response in the contract: `NotFound` for `not_found`."""
        return "".join(word.capitalize() for word in self.code.split("_"))


KINDS = (
    Kind(301, "moved", "Moved Permanently", "This has moved.", (errors.MovedError,)),
    Kind(400, "bad_request", "Bad Request", "The request is malformed."),
    Kind(401, "unauthorized", "Unauthorized", "Credentials are needed."),
    Kind(403, "forbidden", "Forbidden", "The credentials do not permit this."),
    Kind(
        404,
        "not_found",
        "Not Found",
        errors.NotFoundError.default_detail,
        (errors.NotFoundError, web.NotFound),
    ),
    Kind(405, "method_not_allowed", "Method Not Allowed", "`Allow` lists the methods there are."),
    Kind(
        409, "conflict", "Conflict", "This contradicts the present state.", (errors.ConflictError,)
    ),
    Kind(410, "gone", "Gone", "This was withdrawn."),
    Kind(412, "precondition_failed", "Precondition Failed", "`If-Match` names an older state."),
    Kind(413, "content_too_large", "Content Too Large", "The body is larger than is accepted."),
    Kind(414, "uri_too_long", "URI Too Long", "The address is longer than is accepted."),
    Kind(
        415,
        "unsupported_media_type",
        "Unsupported Media Type",
        "The body must be JSON in UTF-8, sent as application/json without compression.",
    ),
    Kind(
        422,
        "invalid_input",
        "Unprocessable Content",
        errors.InvalidInputError.default_detail,
        (errors.InvalidInputError,),
    ),
    Kind(428, "precondition_required", "Precondition Required", "`If-Match` is needed here."),
    Kind(429, "too_many_requests", "Too Many Requests", "`Retry-After` says when to come back."),
    Kind(431, "headers_too_large", "Request Header Fields Too Large", "The headers are too large."),
    Kind(500, "internal_error", "Internal Server Error", "Something failed on our side."),
    Kind(
        503,
        "unavailable",
        "Service Unavailable",
        errors.UnavailableError.default_detail,
        (errors.UnavailableError,),
    ),
)

_BY_STATUS: Mapping[int, Kind] = MappingProxyType({kind.status: kind for kind in KINDS})
_BY_EXCEPTION: Mapping[type[Exception], Kind] = MappingProxyType(
    {cls: kind for kind in KINDS for cls in kind.raised_by}
)


def kind_of_status(status: int) -> Kind:
    """The row of a status; a status without a row gets its registered phrase and nothing more."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    registered = HTTPStatus(status)
    phrase = registered.phrase
    return Kind(status, registered.name.lower(), phrase, f"{phrase}.")


def kind_of_exception(error: Exception) -> Kind:
    """The row of the nearest class in the table; of Werkzeug's exceptions, that of their status."""
    for cls in type(error).__mro__:
        if cls in _BY_EXCEPTION:
            return _BY_EXCEPTION[cls]
    if isinstance(error, web.HTTPException):
        return kind_of_status(error.code or 500)
    return _BY_STATUS[400 if isinstance(error, errors.DomainError) else 500]
