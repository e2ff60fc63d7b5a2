"""Public ids and slugs, as values and as the patterns that the contract shows."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from .text import String

MAX_SLUG_CHARACTERS = 120
SLUG_PATTERN = "[a-z0-9]+(?:-[a-z0-9]+)*"
_BASE32 = "[0-9a-hjkmnp-tv-z]"  # Crockford's alphabet: no i, l, o, u
_ID_LENGTHS = {"st": 16, "qa": 16, "sp": 16, "ms": 16, "cp": 16, "p": 10}
_EXAMPLE = "3kq8m2v7x1c9d5fh"

ID_PATTERNS: Mapping[str, str] = MappingProxyType(
    {prefix: f"{prefix}_{_BASE32}{{{length}}}" for prefix, length in _ID_LENGTHS.items()}
)


def id_example(prefix: str) -> str:
    """An id that looks like a real one of that prefix."""
    return f"{prefix}_{_EXAMPLE[: _ID_LENGTHS[prefix]]}"


class PublicId(String):
    """An id with this prefix; with `or_slug`, as in filters, a slug does as well."""

    def __init__(self, prefix: str, *, or_slug: bool = False, **options: Any) -> None:
        pattern = ID_PATTERNS[prefix]
        exact = len(prefix) + 1 + _ID_LENGTHS[prefix]
        options.setdefault("example", id_example(prefix))
        super().__init__(
            min_length=1 if or_slug else exact,
            max_length=MAX_SLUG_CHARACTERS if or_slug else exact,
            pattern=f"{pattern}|{SLUG_PATTERN}" if or_slug else pattern,
            **options,
        )
