"""A gazetteer of states and cities: names and adjectives to ISO codes; for `missions`, `head`.

`ISO_STATES` knows the world of today. Invented and historical states have no ISO code, and most
cities stand in no list; a caller that needs them adds names with `States.with_names`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from babel import Locale
from babel.core import get_global

from api.ingest.lexicon.capitals import CITIES
from api.ingest.lexicon.demonyms import STATE_NAMES

LANGUAGES = ("en", "ru", "fr", "de", "es", "pt", "it", "ar", "zh")
_WORD = re.compile(r"[^\W\d_](?:[\w’'-]|\.(?=[^\W\d_]))*\.?")
_MAX_WORDS = 6
_ENDINGS = "аяыиеуюойь"
_MIN_STEM = 4
_ISO_CODE = re.compile(r"[A-Z]{2}")


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
        self._states = {_fold(name): code for name, code in (states or {}).items()}
        self._cities = {_fold(name): code for name, code in (cities or {}).items()}

    def with_names(
        self, states: Mapping[str, str], cities: Mapping[str, str] | None = None
    ) -> States:
        """These and some more: `{"Republic of Valdoria": "XA"}`, `{"Port Selm": "XA"}`.

        Adjectives of states count as names; the case forms of Russian ones are found by themselves.
        """
        return States({**self._states, **states}, {**self._cities, **(cities or {})})

    def code_of(self, name: str) -> str | None:
        """The state with exactly this name or adjective."""
        key = _fold(name)
        return self._states.get(key) or _world().get(key) or self._by_stem(key)

    def find(self, text: str) -> Iterator[Place]:
        """Every state that the text names, the longest name first at each place."""
        cities = list(self.find_cities(text))
        for place in _find(text, self.code_of):
            if not any(_is_within(place, city) for city in cities):
                yield place

    def find_cities(self, text: str) -> Iterator[Place]:
        yield from _find(text, self._city_code)

    def _city_code(self, name: str) -> str | None:
        key = _fold(name)
        return self._cities.get(key) or _cities().get(key)

    def time_zone(self, code: str | None, city: str | None) -> str | None:
        """The IANA zone: of the city if it names one, else of the state if it has only one."""
        if code is None:
            return None
        zones = get_global("territory_zones").get(code, [])
        if len(zones) == 1:
            return str(zones[0])
        return _zone_cities().get((code, _fold(city))) if city else None

    @cached_property
    def _stems(self) -> dict[str, str]:
        return {
            name.rstrip(_ENDINGS): code
            for name, code in (*_world().items(), *self._states.items())
            if re.search("[а-я]", name) and len(name.rstrip(_ENDINGS)) >= _MIN_STEM
        }

    def _by_stem(self, key: str) -> str | None:
        """A Russian name in another case: `на Ямайке` is `Ямайка`."""
        if not re.search("[а-я]", key):
            return None
        stem = key.rstrip(_ENDINGS)
        return self._stems.get(stem) if len(stem) >= _MIN_STEM else None


def _fold(name: str) -> str:
    text = " ".join(name.replace("’", "'").split()).lower()
    return text.removeprefix("the ").removeprefix("republic of the ").strip(" ,.") or text


def _is_within(place: Place, other: Place) -> bool:
    """`Spain` in `Port of Spain` is no state."""
    is_shorter = place.end - place.start < other.end - other.start
    return is_shorter and other.start <= place.start and place.end <= other.end


def _plain(name: str) -> str:
    """The name without accents."""
    letters = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _find(text: str, code_of: Callable[[str], str | None]) -> Iterator[Place]:
    words = list(_WORD.finditer(text))
    index = 0
    while index < len(words):
        place = _longest(text, words[index : index + _MAX_WORDS], code_of)
        if place:
            yield place
            while index < len(words) and words[index].start() < place.end:
                index += 1
        else:
            index += 1


def _longest(
    text: str, words: list[re.Match[str]], code_of: Callable[[str], str | None]
) -> Place | None:
    start = words[0].start()
    # A name of a place begins with a capital, where there are capitals.
    if text[start].islower():
        return None
    for word in reversed(words):
        name = text[start : word.end()]
        code = code_of(name)
        if code:
            return Place(start, start + len(name.rstrip(".")), name, code)
    return None


@lru_cache(maxsize=1)
def _world() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if _ISO_CODE.fullmatch(code) and code not in {"EU", "EZ", "UN", "XK", "ZZ", "QO"}:
                names.setdefault(_fold(name), code)
                names.setdefault(_fold(f"Republic of {name}"), code)
    return names | {_fold(name): code for name, code in STATE_NAMES.items()}


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    # CLDR calls the zone of a small state after the state; that is no city.
    exemplars = {city: code for code, city in _zone_cities() if city not in _world()}
    return exemplars | {_fold(name): code for name, code in CITIES.items()}


@lru_cache(maxsize=1)
def _zone_cities() -> dict[tuple[str, str], str]:
    """The cities after which CLDR names time zones, by state."""
    english = Locale("en")
    found: dict[tuple[str, str], str] = {}
    for code, zones in get_global("territory_zones").items():
        for zone in zones:
            city = english.time_zones.get(zone, {}).get("city") or zone.split("/")[-1]
            for name in (city, _plain(city)):
                found.setdefault((code, _fold(name.replace("_", " "))), zone)
    return found


ISO_STATES = States()
