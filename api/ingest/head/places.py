"""In which city and at which venue was it? Reads lines, fields, datelines, titles; for `matter`.

A city that no list knows is taken only where the form of the line proves that it is a place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from api.ingest.draft import Confidence, Level
from api.ingest.head import dates
from api.ingest.lexicon import headlines as words
from api.ingest.lexicon import heads as lexicon
from api.ingest.states import States

_INSTITUTION = re.compile(
    r"\b(?:(?:at|in)\s+(?:the\s+)?"
    rf"((?:[A-Z][\w’'-]*\s+){{1,5}}(?:{lexicon.INSTITUTIONS})(?:\s+of\s+(?:[A-Z]\w+\s?){{1,4}})?)"
    r"|of\s+(?:the\s+)?"
    rf"((?:[A-Z][\w’'-]*\s+){{1,5}}(?:{lexicon.LEARNING})(?:\s+of\s+(?:[A-Z]\w+\s?){{1,4}})?))"
    r"(?=[,\s]|$)"
)
_VENUE = re.compile(lexicon.VENUE_LINE, re.I)
# Entries of lists and rows of links hold none.
_SIGNS = re.compile(r"[•|@#]|\s/\s")
# `Victoria Brack` is nobody’s city, `Geneva Airport` is in one.
_GOES_ON = re.compile(r"\s[A-ZÀ-ÞĀ-ŽА-ЯЁ]")
_HOUSE = re.compile(rf"\b(?:{lexicon.INSTITUTIONS})\b|{lexicon.VENUE_LINE}", re.I)
_NO_PLACE = re.compile(words.NO_PLACE_WORDS, re.I)
_KINDS = re.compile("|".join(kind for _, kind in lexicon.KINDS), re.I)
_SITE = re.compile(words.SITE, re.I)
_REGION = re.compile(words.REGION, re.I)
_AT = re.compile(r"^(?:於|于|at|in|в|à|in der|im|en|a|em)\s?[:：]\s?|^於")
_CASELESS = re.compile(r"[\u0590-\u08ff\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_DATELINE_END = re.compile(
    r"(?:года|г\.|年|日)?\s*(?:\([^()]{1,40}\)\s*)?(?:[-–—:)）/]|\.\s*[-–—]?\s)"
)
_TITLE_PARTS = re.compile(r"\s*[,:，：、|()（）]\s*|\s+[-–—]\s+")
_OPENING = re.compile(
    r"\W{0,2}([^\W\d_][^\d.:;\n]{2,40}?)\s?(?:\([^()]{2,20}\)\s?)?\.?\s?[-–—]{1,2}\s"
)
_CITY_STATE = re.compile(r"New York|N\.?Y\.?", re.I)
_AT_VENUE = re.compile(r"於\s?[:：]?\s?([^()（）]{2,40})")
_AWAY = re.compile(rf"({words.AWAY})[.\s]*$", re.I)
_IN = re.compile(r"\b(?:in|à|en|em|a) (?=[A-Z])")
_OCCASION = re.compile(
    "|".join(kind for name, kind in lexicon.KINDS if name not in {"release", "comment", "article"}),
    re.I,
)
_AT_CITY = re.compile(
    rf"(?:(?P<done>{words.EVENT_VERBS})|(?P<occasion>[^\W\d_]{{3,30}}))"
    r"\s(?:(?-i:in|à|en|em|a|w|we|v|ve|в|во|у))\s(?P<name>(?-i:(?=[^\W\d_a-zа-я])[^\W\d_][\w’'-]+"
    r"(?:\s(?=[^\W\d_a-zа-я])[^\W\d_][\w’'-]+){0,2}))",
    re.I,
)
_ROOM = re.compile(r"\broom\b|会見室", re.I)
_OFFICE = re.compile(r"^(?:the )?(?:office|ministry|department|embassy) of|press office", re.I)
# The name on every page of its press office; a place only where no other is named.
_LETTERHEAD = "the white house"
_MAX_PLACE = 70
_MAX_NAME_WORDS = 4
_MAX_DATELINE_PLACE = 45
_MAX_DATELINE = 100


@dataclass(slots=True)
class Place:
    """What is known so far; `sign` says where the city or the venue was found."""

    city: str | None = None
    venue: str | None = None
    country: str | None = None
    sign: str = ""
    level: Level = "medium"
    is_weak: bool = False

    @property
    def confidence(self) -> Confidence | None:
        return Confidence("place", self.level, self.sign) if self.sign else None

    def take(self, other: Place | None) -> bool:
        """Fills what is not known yet. True if the other one was a place."""
        if other is None:
            return False
        if self.city is None and other.city:
            self.city, self.country = other.city, other.country
        if self.venue is None or (self.is_weak and other.venue):
            self.venue, self.is_weak = other.venue, other.is_weak
        self.sign, self.level = (
            self.sign or other.sign,
            other.level if not self.sign else self.level,
        )
        return True


def of_field(value: str, states: States) -> Place | None:
    """The value of `Venue:`: what it names is a place, known or not."""
    value = value.strip(" .")
    if not value or len(value) > 2 * _MAX_PLACE:
        return None
    place = Place(sign="A field of the page names the place.", level="high")
    found = list(states.find_cities(_cased(value)))
    if found:
        place.city, place.country = found[-1].name, found[-1].code
    place.venue = value if not found or len(value) > found[-1].end - found[-1].start + 1 else None
    return place


def beside_day(rest: str, line: str, states: States) -> Place | None:
    """`rest` is what the line holds beside its day; a place, unless it is another part of a head.

    Commas or brackets part an unknown place from the day: `24.01.2027 - News` has none.
    """
    text = _AT.sub("", rest).strip("* _")
    if not text or len(text) > _MAX_PLACE:
        return None
    known = _known(text, states, "The line with the date names the place.")
    if known:
        return known
    is_set_off = re.search(rf"{re.escape(rest)}\s?[,，(（]|[,，(（]\s?{re.escape(rest)}|於", line)
    if not is_set_off or _KINDS.search(text):
        return None
    if _CASELESS.search(text):
        return Place(None, text, None, "The line with the date names the place.", "medium")
    return _unknown(text, states) if _is_name(text) else None


def of_line(text: str, states: States, *, is_behind_time: bool) -> Place | None:
    """A line of its own; one that no list knows is a place only behind a date and a time."""
    text = text.strip("* _")
    if not text or len(text) > _MAX_PLACE or text.endswith(("?", "!")):
        return None
    known = _known(text, states, "A line beside the text names the place.")
    if known:
        return known
    is_place = is_behind_time or ("," in text and _REGION.search(text))
    return _unknown(text, states) if is_place and _is_name(text) else None


def of_dateline(text: str, states: States) -> tuple[Place, dates.FoundDate] | None:
    """`PORT OST, March 3, 2029 — …`, `(Selm, 3 mars 2029)`: before the first words."""
    found = dates.find(text[:_MAX_DATELINE])
    before = text[: found[0].start].strip(" (（,/-–—*_") if found else ""
    if not before or len(before) > _MAX_DATELINE_PLACE or not _is_name(before):
        return None
    place = _known(before, states, "The text begins with place and date.")
    ends = _DATELINE_END.match(text, found[0].end) or found[0].end == len(text)
    if place is None and ends and before.split()[0].lower().strip(",") not in words.NO_PLACE:
        place = _unknown(before, states)
    return (place, found[0]) if place else None


def of_opening(text: str, states: States) -> Place | None:
    """`CANBERRA – …`: a city in capitals before the first words."""
    match = _OPENING.match(text)
    if not match:
        return None
    place = _known(match[1], states, "The text begins with the place.")
    return place if match[1].isupper() or (place and place.city and not place.venue) else None


def of_title(stem: str, states: States) -> Place:
    """`…, Port Ost, …`: the last part of the title that is a city; a venue named in it."""
    place = Place()
    for part in reversed(_TITLE_PARTS.split(stem)[1:]):
        found = list(states.find_cities(_cased(part)))
        if found and found[0].start == 0:
            sign = "The title names the place."
            place = Place(found[0].name, None, found[0].code, sign, "high")
            break
    if place.city is None:
        place.take(_in_city(stem, states))
    if place.city is None:
        place.take(_occasion_city(stem, states))
    venue = _INSTITUTION.search(stem) or _AT_VENUE.search(stem) or _AWAY.search(stem)
    if venue:
        place.venue = next(group for group in venue.groups() if group).strip()
        place.is_weak = venue.re is _AWAY
        place.sign = place.sign or "The title names the place."
    return place


def _in_city(stem: str, states: States) -> Place | None:
    """`… in Port Ost, Ostland`: with its state a city is where it was, not what it was about."""
    for match in _IN.finditer(stem):
        found = next(states.find_cities(stem[match.end() : match.end() + _MAX_PLACE]), None)
        if found is None or found.start > 0:
            continue
        end = match.end() + found.end
        state = re.match(r",\s([^,(]{3,40})", stem[end:])
        if state and states.code_of(state[1].strip()) == found.code:
            return Place(found.name, None, found.code, "The title names the place.", "high")
    return None


def _occasion_city(stem: str, states: States) -> Place | None:
    """`… gave a press conference in Port Ost`: what was done there, and not what it was about."""
    kind = _OCCASION.search(stem)
    for match in _AT_CITY.finditer(stem):
        is_kind = kind is not None and kind.start() <= match.start("occasion") <= kind.end()
        if not (is_kind or match["done"]):
            continue
        for name in sorted(_cases(match["name"]), key=lambda case: not states.is_city(case)):
            city = next(states.find_cities(name), None)
            if city and city.start == 0:
                sign = "The title names the place."
                return Place(city.name, None, city.code, sign, "medium")
    return None


def _cases(name: str) -> Iterator[str]:
    """A Russian name as it may stand in dictionaries: `Женеве` is `Женева`."""
    yield name
    first = name.split(maxsplit=1)[0]
    for ending, others in words.CASES:
        if first.endswith(ending):
            yield from (first.removesuffix(ending) + other for other in others)


def _known(text: str, states: States, sign: str) -> Place | None:
    """A line that begins with a known city, or that names a room or a house."""
    if _SIGNS.search(text):
        return None
    cities = list(states.find_cities(_cased(text)))
    if cities and cities[0].start == 0:
        rest = text[cities[0].end :].strip(" .,")
        is_more = bool(rest) and not _is_state(rest, cities[0].code, states)
        if is_more and _GOES_ON.match(text, cities[0].end) and not _HOUSE.search(rest):
            return None
        venue = text if is_more else None
        return Place(cities[0].name, venue, cities[0].code, sign, "high")
    is_kind = _KINDS.search(text) and not _ROOM.search(text)
    if _VENUE.match(text) and not is_kind and not _OFFICE.search(text):
        place = Place(None, text, None, sign, "high", is_weak=text.lower() == _LETTERHEAD)
        if cities:
            place.city, place.country = cities[-1].name, cities[-1].code
        return place
    return None


def _is_state(rest: str, code: str, states: States) -> bool:
    """`Geneva, Switzerland`, `Washington, DC`: the state adds nothing to the city."""
    is_part = rest.upper().replace(".", "") == "DC" or bool(_CITY_STATE.fullmatch(rest))
    return is_part or states.code_of(rest) == code


def _unknown(text: str, states: States) -> Place:
    first, _, rest = text.partition(",")
    name = first.strip()
    country = states.code_of(rest.strip()) if rest else None
    is_more = bool(rest) and country is None
    sign = "The form of the line shows that it names the place."
    return Place(_cased(name), text if is_more else None, country, sign, "medium")


def _is_name(text: str) -> bool:
    """A few capitalised words that belong to no other kind of line."""
    parts = text.replace(",", " ").split()
    if not parts or len(parts) > _MAX_NAME_WORDS + text.count(",") or re.search(r"\d", text):
        return False
    if _NO_PLACE.search(text) or _KINDS.search(text) or _SITE.search(text):
        return False
    if text.lower() in words.SECTION or parts[0].lower() in words.NO_PLACE:
        return False
    return all(part[0].isupper() or part.lower() in _SMALL for part in parts)


_SMALL = frozenset("of de del da do dos la las los el le les an am im der the and".split())


def _cased(text: str) -> str:
    return text.title() if text.isupper() else text
