"""A gazetteer of states and cities: names and adjectives to ISO codes; for `missions`, `head`.

`ISO_STATES` knows the world of today. Invented and historical states have no ISO code, and most
cities stand in no list; a caller that needs them adds names with `States.with_names`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from babel.core import get_global

from api.ingest.gazetteer import city_names, fold, state_names, zone_cities
from api.ingest.lexicon import inflection
from api.ingest.lexicon.demonyms import CAPITALS_ONLY

_WORD = re.compile(r"[^\W\d_](?:[\w’'-]|\.(?=[^\W\d_]))*\.?")
_MAX_WORDS = 6
# `d'Allemagne`, `l'Italie`: the article is no part of the name.
_ELISION = re.compile(r"(?:[dl]|dell|all|nell|sull)['’](?=[^\W\d_])", re.I)
_POSSESSIVE = re.compile(r"['’]s?$")
# Written without spaces between words: names are looked for inside.
_DENSE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
# Korean words grow particles behind a name, and `주` (resident in) before it.
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_MAX_DENSE = 14
_ENDINGS = "аяыиеуюойьіїєў"
_MIN_STEM = 4
_MIN_CITY_STEM = 5
_CYRILLIC = re.compile("[а-яіїє]")


@dataclass(frozen=True, slots=True)
class Place:
    """A state or a city that a text names: where, and its state's code."""

    start: int
    end: int
    name: str
    code: str


class States:
    """Look-ups in one set of names. Cheap to make; the world's names are shared."""

    def __init__(
        self, states: Mapping[str, str] | None = None, cities: Mapping[str, str] | None = None
    ) -> None:
        self._states = {fold(name): code for name, code in (states or {}).items()}
        self._cities = {fold(name): code for name, code in (cities or {}).items()}

    def with_names(
        self, states: Mapping[str, str], cities: Mapping[str, str] | None = None
    ) -> States:
        """These and some more: `{"Republic of Valdoria": "XA"}`, `{"Port Selm": "XA"}`.

        Adjectives of states count as names; the case forms of Russian ones are found by themselves.
        """
        return States({**self._states, **states}, {**self._cities, **(cities or {})})

    def code_of(self, name: str) -> str | None:
        """The state with exactly this name or adjective."""
        key = fold(name)
        if key in CAPITALS_ONLY and not name.isupper():
            return None
        return self._states.get(key) or state_names().get(key) or self._by_stem(key)

    def find(self, text: str) -> Iterator[Place]:
        """Every state that the text names, the longest name first at each place."""
        cities = list(self.find_cities(text))
        for place in _find(text, self.code_of, self._state_beginnings):
            if not any(_is_within(place, city) for city in cities):
                yield place

    def find_cities(self, text: str) -> Iterator[Place]:
        yield from _find(text, self._city_code, self._city_beginnings)

    def is_city(self, name: str) -> bool:
        """Is there a city of exactly this name, in no other case?"""
        key = fold(name)
        return key in self._cities or key in city_names()

    @cached_property
    def _state_beginnings(self) -> frozenset[str]:
        return _beginnings((*state_names(), *self._states))

    @cached_property
    def _city_beginnings(self) -> frozenset[str]:
        return _beginnings((*city_names(), *self._cities))

    def _city_code(self, name: str) -> str | None:
        key = fold(name)
        return self._cities.get(key) or city_names().get(key) or self._city_by_stem(key)

    def time_zone(self, code: str | None, city: str | None) -> str | None:
        """The IANA zone: of the city if it names one, else of the state if it has only one."""
        if code is None:
            return None
        zones = get_global("territory_zones").get(code, [])
        if len(zones) == 1:
            return str(zones[0])
        return zone_cities().get((code, fold(city))) if city else None

    @cached_property
    def _state_stems(self) -> dict[str, str]:
        return _stems({**state_names(), **self._states}, _MIN_STEM)

    @cached_property
    def _city_stems(self) -> dict[str, str]:
        return _stems({**city_names(), **self._cities}, _MIN_CITY_STEM)

    def _by_stem(self, key: str) -> str | None:
        stem = _stem(key, _MIN_STEM)
        return self._state_stems.get(stem) if stem else None

    def _city_by_stem(self, key: str) -> str | None:
        stem = _stem(key, _MIN_CITY_STEM)
        return self._city_stems.get(stem) if stem else None


def _stem(key: str, at_least: int) -> str | None:
    """A Cyrillic name without its ending: `на Ямайке` is `Ямайка`."""
    if not _CYRILLIC.search(key):
        return None
    stem = key.rstrip(_ENDINGS)
    return stem if len(stem) >= at_least else None


def _stems(names: Mapping[str, str], at_least: int) -> dict[str, str]:
    found = ((_stem(name, at_least), code) for name, code in names.items())
    return {stem: code for stem, code in found if stem}


def _is_within(place: Place, other: Place) -> bool:
    """`Spain` in `Port of Spain` is no state."""
    is_shorter = place.end - place.start < other.end - other.start
    return is_shorter and other.start <= place.start and place.end <= other.end


def _beginnings(names: Iterable[str]) -> frozenset[str]:
    """The first words of names: most words of a text begin none, and are passed at once."""
    words = (_WORD.match(name) for name in names)
    return frozenset({"the"} | {match.group().rstrip(".") for match in words if match})


def _find(
    text: str, code_of: Callable[[str], str | None], beginnings: frozenset[str]
) -> Iterator[Place]:
    words = [_without_article(match) for match in _WORD.finditer(text)]
    index = 0
    while index < len(words):
        start, end = words[index]
        index += 1
        # Most words of a text begin with a small letter, and no name does.
        if text[start].islower():
            continue
        if _DENSE.match(text, start):
            yield from _find_inside(text, start, end, code_of)
            continue
        if _HANGUL.match(text, start):
            yield from _find_grown(text, start, end, code_of)
            continue
        if not _may_begin(text[start:end], beginnings):
            continue
        place = _longest(text, words[index - 1 : index - 1 + _MAX_WORDS], code_of)
        if place:
            yield place
            while index < len(words) and words[index][0] < place.end:
                index += 1


def _may_begin(word: str, beginnings: frozenset[str]) -> bool:
    """Names begin with a capital, where there are capitals; Russian ones come in cases."""
    if "а" <= word[-1] <= "я" or word[-1] in "іїєў":
        return True
    bare = inflection.plain_arabic(word.lower().replace("’", "'"))
    if bare.rstrip(".") in beginnings:
        return True
    return "'" in bare and _POSSESSIVE.sub("", bare) in beginnings


def _without_article(match: re.Match[str]) -> tuple[int, int]:
    word = match.group()
    elision = _ELISION.match(word) if "'" in word or "’" in word else None
    return match.start() + (elision.end() if elision else 0), match.end()


def _longest(
    text: str, words: list[tuple[int, int]], code_of: Callable[[str], str | None]
) -> Place | None:
    start = words[0][0]
    for _, end in reversed(words):
        name = text[start:end]
        code = code_of(name)
        if code is None and name[-1] in "s'’":
            code = code_of(_POSSESSIVE.sub("", name))
        if code:
            return Place(start, start + len(name.rstrip(".")), name, code)
    return None


def _find_inside(
    text: str, start: int, end: int, code_of: Callable[[str], str | None]
) -> Iterator[Place]:
    """Names in a run of characters without spaces, the longest at each place."""
    while start < end:
        lengths = range(min(_MAX_DENSE, end - start), 1, -1)
        length = next((n for n in lengths if code_of(text[start : start + n])), 0)
        if length:
            name = text[start : start + length]
            yield Place(start, start + length, name, code_of(name) or "")
        start += length or 1


def _find_grown(
    text: str, start: int, end: int, code_of: Callable[[str], str | None]
) -> Iterator[Place]:
    """Names at the beginning of a word and right behind each other: `주미국대한민국대사관`."""
    while start < end:
        skipped = start + (text[start] in "주재")
        lengths = (
            (low, length)
            for low in dict.fromkeys((start, skipped))
            for length in range(min(_MAX_DENSE, end - low), 1, -1)
        )
        low, length = next(
            ((low, n) for low, n in lengths if code_of(text[low : low + n])), (start, 0)
        )
        if not length:
            return
        name = text[low : low + length]
        yield Place(low, low + length, name, code_of(name) or "")
        start = low + length


ISO_STATES = States()
