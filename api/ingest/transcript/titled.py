"""The one person whom a title names with an office: `Minister Mira Tolvan's press conference`.

For `people`, where labels give an office or a word like `Answer`, and no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from api.ingest.lexicon.labels import (
    COURTESY,
    FIELDS_OF_OFFICE,
    OFFICES,
    PARTICLES,
    STRONG_OFFICES,
)

_WORD = re.compile(r"[^\s,;:()\[\]]+|[,;:()\[\]]")
_POSSESSIVE = re.compile(r"['’]s?$")
_NAME_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_MIN_WORDS, _MAX_WORDS = 2, 4
_MAX_BETWEEN = 9
_BETWEEN = (
    OFFICES | COURTESY | PARTICLES | FIELDS_OF_OFFICE
    | frozenset(
        "ministry republic relations council commission cooperation co-operation integration"
        " ministère affaires étrangères république relaciones exteriores asuntos relações"
        " república auswärtigen europe union".split()
    )
)  # fmt: skip
_NO_NAMES = OFFICES | frozenset(
    "press news conference briefing remarks statement interview speech address comment meeting"
    " doorstop transcript joint media questions answers".split()
)


@dataclass(frozen=True, slots=True)
class Titled:
    """A name as the title writes it, and the words of the office before it, in lower case."""

    name: str
    office: frozenset[str]


@lru_cache(maxsize=64)
def find(title: str) -> Titled | None:
    """None where the title names nobody with an office, or several, or a surname alone."""
    found = list(_find(_WORD.findall(title.replace("\u00a0", " "))))
    return found[0] if len(found) == 1 and found[0].name else None


def _find(words: list[str]) -> Iterator[Titled]:
    index = 0
    while index < len(words):
        if _POSSESSIVE.search(words[index]):
            index += 1
            continue
        offices = {part for part in _low(words[index]).split("/") if part in STRONG_OFFICES}
        if not offices:
            index += 1
            continue
        start = _behind_office(words, index)
        name, end = _name(words, start)
        office = frozenset(_low(word) for word in words[max(index - 2, 0) : start])
        if name:
            is_whole = _MIN_WORDS <= len(name) <= _MAX_WORDS
            yield Titled(" ".join(name) if is_whole else "", office | offices)
        index = max(end, index + 1)


def _behind_office(words: list[str], index: int) -> int:
    """Over `for Foreign Affairs of the Republic of Valdoria,` and courtesies to the name."""
    position = index + 1
    place = False
    while position < min(index + _MAX_BETWEEN, len(words)):
        low = _low(words[position])
        is_known = low in _BETWEEN or low == "," or all(p in _BETWEEN for p in low.split("/"))
        if not is_known and not (place and _ends_place(words, position)):
            break
        place = low in PARTICLES or (place and low != ",")
        position += 1
    return position


def _ends_place(words: list[str], position: int) -> bool:
    """`of Valdoria,` before the name: a comma tells where it begins."""
    following = words[position + 1 : position + 2]
    return following == [","]


def _name(words: list[str], start: int) -> tuple[list[str], int]:
    name: list[str] = []
    for index in range(start, len(words)):
        word = words[index]
        bare = _POSSESSIVE.sub("", word)
        if not _NAME_WORD.fullmatch(bare) or not bare[0].isupper() or _low(bare) in _NO_NAMES:
            return name, index
        name.append(bare)
        if bare != word:
            return name, index + 1
    return name, len(words)


def _low(word: str) -> str:
    return _POSSESSIVE.sub("", word).lower().strip(".")
