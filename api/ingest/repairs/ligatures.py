"""Ligatures that stand as one sign, and those that a PDF's text has lost: `of cial`, `signicant`.

A lost one is put back only where a fragment is no word, and one reading alone is a common word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from api.ingest.repairs import words
from api.ingest.repairs.edits import Edit

_LETTERS = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_SIGN = re.compile("[\ufb00-\ufb06]")
_LEFT = re.compile(r"[^\W\d_]{1,30}\Z")
_REST = re.compile(r" ([a-z]{2,30}+)(?!\w)")
_LONGEST = 30
_LOST = ("ff", "fi", "fl", "ffi", "ffl")
_WORD = re.compile(r"(?<!\w)[^\W\d_]{1,30}+(?!\w)")
_PLACE = re.compile(r"(?<![\w@./'’-])[^\W\d_]{1,30}+(?![\w@'’-]|[./]\w)")
_LANGUAGES = frozenset("en de fr es it pt nl".split())
_NO_WORD, _COMMON = 2.0, 3.5
_SHORTEST_WHOLE = 4
_MIN_PLACES = 2
Found = list[tuple[int, int, str]]


def signs(text: str, language: str) -> Iterator[Edit]:
    """A ligature that is one sign, with the blank that some programs set after it."""
    for match in _SIGN.finditer(text):
        letters, end = _LETTERS[match.group()], match.end()
        left = _LEFT.search(text, max(match.start() - _LONGEST, 0), match.start())
        rest = _REST.match(text, end)
        if rest and _is_divided((left.group() if left else "") + letters, rest.group(1), language):
            end += 1
        yield Edit(match.start(), end, letters, "ligature")


def lost(text: str, language: str) -> Iterator[Edit]:
    if language in _LANGUAGES:
        for start, end, after in _lost(text, language):
            yield Edit(start, end, after, "lost_ligature")


def _is_divided(left: str, rest: str, language: str) -> bool:
    """`ﬁ nancial`: the sign took a blank with it."""
    return (
        words.frequency(rest, language) < _NO_WORD
        and words.common_frequency((left + rest).lower(), language) >= _COMMON
    )


def _lost(text: str, language: str) -> Found:
    unknown = {
        word
        for word in set(_WORD.findall(text))
        if word.islower() and words.frequency(word, language) < _NO_WORD
    }
    if not unknown:
        return []
    divided = list(_divided(text, unknown, language))
    whole = list(_in_one(text, unknown, language))
    # Lost letters without a blank look like somebody's typing: one place alone proves nothing.
    places = {after for _, _, after in divided} | {after for _, _, after in whole}
    return divided + (whole if len(places) >= _MIN_PLACES else [])


def _divided(text: str, unknown: set[str], language: str) -> Iterator[tuple[int, int, str]]:
    previous: re.Match[str] | None = None
    for match in _PLACE.finditer(text):
        word, before = match.group(), previous
        previous = match
        if before is None or match.start() != before.end() + 1 or not word.islower():
            continue
        if word not in unknown and before.group() not in unknown:
            continue
        if text[before.end()] != " ":
            continue
        reading = _only_reading(before.group(), word, language)
        if reading:
            yield before.start(), match.end(), reading
            previous = None


def _in_one(text: str, unknown: set[str], language: str) -> Iterator[tuple[int, int, str]]:
    readings = {
        word: reading
        for word in unknown
        if len(word) >= _SHORTEST_WHOLE and (reading := _reading_inside(word, language))
    }
    if readings:
        for match in _PLACE.finditer(text):
            if match.group() in readings:
                yield match.start(), match.end(), readings[match.group()]


def _reading_inside(word: str, language: str) -> str | None:
    found = {
        reading
        for place in range(len(word))
        if (reading := _only_reading(word[:place], word[place:], language))
    }
    return found.pop() if len(found) == 1 else None


def _only_reading(left: str, right: str, language: str) -> str | None:
    found = [
        left + letters + right
        for letters in _LOST
        if words.common_frequency((left + letters + right).lower(), language) >= _COMMON
    ]
    return found[0] if len(found) == 1 else None
