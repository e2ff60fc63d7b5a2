"""What can go wrong, in the words of the trade. Every room raises these; api.http answers them.

A `code` is part of the public contract: it may be added to, never changed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing that is wrong with what was sent in.

    `location` is "query", "path", "header" or "body"; in a body, `name` is a JSON Pointer.
    """

    location: str
    name: str
    code: str
    detail: str


class DomainError(Exception):
    """Base of all refusals. `detail` is a sentence for the caller: no internals, no secrets."""

    code: ClassVar[str] = "refused"
    default_detail: ClassVar[str] = "The request was refused."

    def __init__(self, detail: str | None = None, *, errors: Iterable[FieldError] = ()) -> None:
        self.detail = self.default_detail if detail is None else detail
        self.errors = tuple(errors)
        super().__init__(self.detail)


class NotFoundError(DomainError):
    """There is nothing here that the caller may see. Hidden and absent must stay the same words."""

    code = "not_found"
    default_detail = "There is nothing at this address."


class MissingLanguageError(NotFoundError):
    """The document is on the record, but not in the language that was demanded."""

    code = "language_not_available"

    def __init__(self, language: str, available: Sequence[str]) -> None:
        listed = ", ".join(sorted(available))
        super().__init__(
            f"There is no edition in '{language}'. Available: {listed}.",
            errors=[
                FieldError("query", "lang", "language_available", each)
                for each in sorted(available)
            ],
        )


class MovedError(DomainError):
    """What was asked for by an old name lives under another one."""

    code = "moved"
    default_detail = "This has moved."

    def __init__(self, location_id: str) -> None:
        self.location_id = location_id
        super().__init__()


class InvalidInputError(DomainError):
    """What was sent in is malformed; `errors` says where and why."""

    code = "invalid_input"
    default_detail = "The request has parts that are not valid; `errors` lists them."

    def __init__(self, errors: Iterable[FieldError], detail: str | None = None) -> None:
        super().__init__(detail, errors=errors)


class ConflictError(DomainError):
    """The request is well formed and contradicts the present state."""

    code = "conflict"
    default_detail = "The request contradicts the present state."


class UnavailableError(DomainError):
    """A part that is needed does not answer now; the same request may succeed later."""

    code = "unavailable"
    default_detail = "The service cannot answer now. Try again later."


class ConfigurationError(DomainError):
    """A setting or the environment is wrong: the start is refused with what to do about it."""

    code = "configuration"
    default_detail = "The configuration is not valid."
