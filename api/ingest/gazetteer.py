"""Names of states and cities in the languages of diplomacy, to ISO codes; for `states`.

From CLDR, and from the lists of what CLDR does not have.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from api.ingest.lexicon import inflection
from api.ingest.lexicon.capitals import CITIES
from api.ingest.lexicon.demonyms import STATE_NAMES

LANGUAGES = ("en", "ru", "fr", "de", "es", "pt", "it", "ar", "zh", "ja")
# Of these, names that are short enough to be other words in the languages above are left out.
MORE_LANGUAGES = (
    "pl", "uk", "tr", "id", "ko", "nl", "cs", "sk", "ro", "hu", "sv", "da", "nb", "fi", "el", "he",
    "fa", "sr", "hr", "bg", "be", "zh_Hant",
)  # fmt: skip
_MIN_MORE = 4
_ISO_CODE = re.compile(r"[A-Z]{2}")


def fold(name: str) -> str:
    text = " ".join(inflection.plain_arabic(name.replace("’", "'")).split()).lower()
    return text.removeprefix("the ").removeprefix("republic of the ").strip(" ,.") or text


def _plain(name: str) -> str:
    """The name without accents."""
    letters = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _territories(language: str) -> Iterator[tuple[str, str]]:
    for code, name in Locale.parse(language).territories.items():
        if _ISO_CODE.fullmatch(code) and code not in {"EU", "EZ", "UN", "XK", "ZZ", "QO"}:
            yield code, name


@lru_cache(maxsize=1)
def state_names() -> dict[str, str]:
    """Of two states with one name, that of the more common language counts."""
    listed = {fold(name): code for name, code in STATE_NAMES.items()}
    found: dict[str, str] = {}
    for code, name in _spoken_names():
        found.setdefault(fold(name), code)
    return found | listed


def _spoken_names() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        for code, name in _territories(language):
            yield code, name
            yield code, f"Republic of {name}"
    for language in MORE_LANGUAGES:
        for code, name in _territories(language):
            forms = (name, *inflection.polish_cases(name)) if language == "pl" else (name,)
            yield from ((code, form) for form in forms if _is_telling(form))
    for code, name in _territories("ar"):
        yield from ((code, form) for form in inflection.arabic_adjectives(name))


def _is_telling(name: str) -> bool:
    is_long = not name.isascii() or len(name) >= _MIN_MORE
    return is_long and name not in inflection.OTHER_WORDS


@lru_cache(maxsize=1)
def city_names() -> dict[str, str]:
    # CLDR calls the zone of a small state after the state; that is no city.
    exemplars = {city: code for code, city in zone_cities() if city not in state_names()}
    polish = (
        (fold(form), code)
        for code, zones in get_global("territory_zones").items()
        for zone in zones
        for form in inflection.polish_cases(_city_of(zone, "pl"))
    )
    listed = {fold(name): code for name, code in CITIES.items()}
    return dict(polish) | exemplars | listed


def _city_of(zone: str, language: str) -> str:
    told = Locale.parse(language).time_zones.get(zone, {}).get("city")
    return told or zone.rsplit("/", maxsplit=1)[-1]


@lru_cache(maxsize=1)
def zone_cities() -> dict[tuple[str, str], str]:
    """The cities after which CLDR names time zones, by state."""
    languages = (*LANGUAGES, *MORE_LANGUAGES)
    tables = [Locale.parse(language).time_zones for language in languages]
    found: dict[tuple[str, str], str] = {}
    for code, zones in get_global("territory_zones").items():
        for zone in zones:
            cities = [table.get(zone, {}).get("city") or "" for table in tables]
            for city in filter(None, (*cities, zone.split("/")[-1])):
                for name in (city, _plain(city)):
                    found.setdefault((code, fold(name.replace("_", " "))), zone)
    return found
