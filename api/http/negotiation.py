"""Which language to serve, from `Accept-Language` (RFC 9110, 12.5.4); `Accept` is never asked."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from flask import request
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

MAX_HEADER_CHARACTERS = 1000
MAX_RANGES = 32


@lru_cache(maxsize=512)
def parse_languages(header: str) -> LanguageAccept:
    """The ranges of the header, best first; what stands beyond the bounds is not read."""
    if len(header) > MAX_HEADER_CHARACTERS:
        header = header[:MAX_HEADER_CHARACTERS].rpartition(",")[0]
    accept = parse_accept_header(header, LanguageAccept)
    return LanguageAccept(list(accept)[:MAX_RANGES])


def accepted_languages() -> LanguageAccept:
    """What this request accepts."""
    return parse_languages(request.environ.get("HTTP_ACCEPT_LANGUAGE", ""))


def preferred_languages() -> tuple[str, ...]:
    """The languages that this request names, best first, without `*` and those with q=0."""
    return tuple(tag for tag, quality in accepted_languages() if quality > 0 and tag != "*")


def choose_language(
    available: Sequence[str], original: str, accept: Iterable[tuple[str, float]]
) -> str:
    """The available language that is accepted best; the original wins ties and is the fallback."""
    ranges = [(tag.lower().replace("_", "-"), quality) for tag, quality in accept]
    if not ranges:
        return original
    best, best_rank = original, (0.0, 0.0, 0.0, False)
    for tag in available:
        rank = (*_rank(tag.lower(), ranges), tag == original)
        if rank > best_rank and rank[0] > 0:
            best, best_rank = tag, rank
    return best


def _rank(tag: str, ranges: Sequence[tuple[str, float]]) -> tuple[float, float, float]:
    """Quality, closeness and place of the range that speaks most closely about this tag."""
    closest = (0.0, 0.0, 0.0)
    for place, (name, quality) in enumerate(ranges):
        closeness = _closeness(tag, name, quality)
        if closeness > closest[1]:
            closest = (quality, closeness, -float(place))
    return closest


def _closeness(tag: str, name: str, quality: float) -> float:
    """3: the same; 2: the tag is a form of the range; 1: the language is the same; 0.5: `*`."""
    if tag == name:
        return 3
    if tag.startswith(name + "-"):
        return 2
    # Who refuses en-GB has not refused English.
    if quality > 0 and tag.partition("-")[0] == name.partition("-")[0]:
        return 1
    return 0.5 if name == "*" else 0
