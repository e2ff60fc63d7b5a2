"""Is this line the name of a mission, and whose mission where? For `missions` and `jsonpage`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import cast

from api.ingest.contacts.lines import plain
from api.ingest.draft import MissionType
from api.ingest.lexicon import missionwords as lexicon
from api.ingest.states import Place, States

MAX_NAME_CHARACTERS = 140
_TYPES = tuple(
    (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.I), cast(MissionType, kind))
    for pattern, kind in lexicon.MISSION_WORDS
) + tuple(
    (re.compile(pattern), cast(MissionType, kind)) for pattern, kind in lexicon.DENSE_MISSION_WORDS
)
# Most lines have none of these words: one search tells, in small letters.
_ANY_TYPE = re.compile(
    "|".join(
        [
            *(rf"(?<!\w)(?:{pattern})(?!\w)" for pattern, _ in lexicon.MISSION_WORDS),
            *(pattern for pattern, _ in lexicon.DENSE_MISSION_WORDS),
        ]
    )
)
_SITE = re.compile(
    r"^(?:welcome to (?:the )?)?(?:the )?official (?:web)?(?:site|page) of (?:the )?"
    r"|^welcome to (?:the )?"
    r"|^официальный (?:сайт|веб-сайт|портал)\s+|^site officiel de (?:l['’]|la |le )?"
    r"|^(?:sitio|página) (?:web )?oficial de (?:la |el )?|^site oficial d[ao] "
    r"|^offizielle (?:web)?seite de[rs] ",
    re.I,
)
_NUMBERING = re.compile(r"^(?:(?:\(?\d{1,3}[.)]|[-–•·*■●▪»])\s+|[○◎◆◇□★☆►▶▸※]\s*)")
_SENTENCE = re.compile(
    r"[.!?]\s|[.!?;,]$|:\s|[。！？；：]|©|\b(?:is|are|was|has|have|will|can|please|contact(?:s|ed)?|visit"
    r"|not|your|our|from|through|by|at|est|sont|ist|sind|es|son|является|through|click|about|news"
    r"|for|find|how|when|if|you)\b",
    re.I,
)
_BELONGINGS = re.compile(lexicon.BELONGINGS, re.I)
_UTTERANCE = re.compile(lexicon.UTTERANCE, re.I)
_SECTION = re.compile(rf"\b(?:{lexicon.SECTION})\b", re.I)
_MAX_SECTION_WORDS = 7
_MAX_BARE_WORDS = 3
_BRANCH = re.compile(r"\bbranch office\b", re.I)
_IN = re.compile(
    r"\b(?:in|to|at|near|en|aux?|à|em|n[oa]|bei|beim|в|во|на|при|у|ў|w|we|przy|presso|a|ante|te|ve|při|di|untuk|لدى|في)"
    r"(?: (?:the|den?r?m?|las?|los|el))?\s$|驻$|駐$|在$|(?<!\w)주$",
    re.I,
)
_HOST_FIRST = re.compile(r"^在")
_FULL = re.compile(
    r"\b((?:Посольств\w+|Генеральн\w+ консульств\w+) [А-ЯЁ][\w-]+(?: [А-ЯЁ][\w-]+)*"
    r" (?:в|на|во) [А-ЯЁ][\w-]+(?: [А-ЯЁ][\w-]+)*"
    r"|(?:Embassy|High Commission|Consulate[- ]General|Consulate|Permanent Mission) of (?:the )?"
    r"[A-Z][\w’'.-]+(?: (?:of|the|and|[A-Z][\w’'.-]+))* (?:in|to) (?:the )?[A-Z][\w’'-]+"
    r"(?: (?:of|the|and) [A-Z][\w’'-]+| [A-Z][\w’'-]+)*)"
)
_WORD_BEFORE = re.compile(r"[^\s:：,;|]+")
_MAX_BEFORE = 60
_ELIDED = re.compile(r"(?<!\w)(?:[dl]|dell|all|nell)['’](?=\w)?", re.I)
_HOUSE = re.compile(r"\d")
# Up to four words and the number of a house, or the other way round; then more of an address.
_STREET = re.compile(
    r"[\s,;–-]{1,3}(?:[^\W\d_][\w.'’-]{0,30}\s){1,5}\d{1,4}[a-z]?\s?(?:[,;–-]|\d{4,6}\s)"
    r"|[\s,;–-]{1,3}\d{1,4}[a-z]?,?\s(?:[^\W\d_][\w.'’-]{0,30}[\s,]{1,2}){1,5}"
)
_PLACE = re.compile(r"[^\W\d_a-zа-яё][\w’'.-]*(?:[ -/&]{1,3}[^\W\d_][\w’'.-]*){0,4}")
_CASES = re.compile("[а-яё]")
_DENSE_HOST = re.compile(r"在([ァ-ヶー]{2,12}|[一-龥]{2,6}?(?=日本国|$))")
_SMALL = frozenset(
    "of the in to and de la le du des der die das von für en del do da di au à und et y e ed i та"
    " ve och dan al dell' dell’ all' all’ della delle degli dello dos das".split()
)


@dataclass(frozen=True, slots=True)
class MissionName:
    """A mission as its name tells it; None where the name does not tell."""

    name: str
    type: MissionType
    sending: str | None
    receiving: str | None
    city: str | None


def read(
    line: str, states: States, *, is_heading: bool = False, host: str | None = None
) -> MissionName | None:
    """The mission that a short line names, or None for running text.

    `host` is the state under whose heading the line stands: there, `Embassy` alone is a name.
    """
    text = _tidy(line)
    if not 0 < len(text) <= MAX_NAME_CHARACTERS or _is_sentence(text) or _UTTERANCE.search(text):
        return None
    found = type_of(text)
    is_heading = is_heading or bool(_SITE.match(plain(line)))
    if not found or not _is_title(text, found[0], is_heading=is_heading):
        return None
    name = resolve(text, found, states, is_lower=is_heading and text.islower())
    is_named = name.sending or name.city or name.receiving or (host and _is_bare(text, found[0]))
    if not is_named and name.type != "foreign_ministry":
        return None
    return replace(name, receiving=name.receiving or _host(name, host))


def read_leading(line: str, states: States) -> tuple[MissionName, str] | None:
    """`Embassy of the X in Y, 12 Quay Street, Tel. …`: the name and the rest of its line."""
    text = _tidy(line)
    stop = re.search(r"[,;:–|]\s|\s-\s|\(|\.\s", text)
    while stop and stop.start() <= MAX_NAME_CHARACTERS:
        head, rest = text[: stop.start()], text[stop.end() :]
        name = read(head, states)
        if name:
            return name, rest
        stop = re.compile(r"[,;:–|]\s|\s-\s|\(|\.\s").search(text, stop.end())
    return None


def full_name(text: str, states: States) -> MissionName | None:
    """`Embassy of the X in Y` inside a sentence, as a greeting has it."""
    match = _FULL.search(text)
    found = type_of(match.group(1)) if match else None
    return resolve(match.group(1), found, states) if match and found else None


def names_mission(text: str) -> bool:
    return type_of(text) is not None


def beginnings(text: str, states: States) -> Iterator[int]:
    """Where names of missions may begin in a line into which several were run together."""
    for match in _ANY_TYPE.finditer(text.lower()) if len(text.lower()) == len(text) else ():
        start = match.start()
        if not text[start].islower() or not text[start].isascii():
            before = [*_WORD_BEFORE.finditer(text, max(start - _MAX_BEFORE, 0), start)]
            for word in reversed(before[-_MAX_BARE_WORDS:]):
                is_grown = word.end() == start
                is_beside = text[word.end() : start] == " " and states.code_of(word.group())
                if not (is_grown or is_beside):
                    break
                start = word.start()
            yield start


# A line is asked as it stands, and again without its marks.
@lru_cache(maxsize=8)
def type_of(text: str) -> tuple[re.Match[str], MissionType] | None:
    """The word that says which kind of mission a name is of."""
    text = text.replace("İ", "I")
    if not _ANY_TYPE.search(text.lower()):
        return None
    for pattern, kind in _TYPES:
        match = pattern.search(text)
        if match:
            return match, kind
    return None


def resolve(
    text: str,
    found: tuple[re.Match[str], MissionType],
    states: States,
    *,
    is_lower: bool = False,
) -> MissionName:
    """The first state is the sender, the second the host; a city stands for its state."""
    match, kind = found
    searched = text.title() if is_lower else text
    cities = list(states.find_cities(searched))
    places = [place for place in states.find(searched) if not _is_in_city(place, cities)]
    cities = [city for city in cities if not any(_overlap(place, city) for place in places)]
    sending, receiving = _sides(searched, places, kind)
    sending = sending or lexicon.SENDERS.get(match.group().lower())
    if cities and receiving is None and kind != "foreign_ministry":
        receiving = cities[0].code if cities[0].code != sending else None
    city = cities[0].name if cities else None
    if city is None and receiving is None:
        city = _trailing_place(text, match, sending) or _leading_place(text, match)
    return MissionName(text, kind, sending, receiving, city)


def _tidy(line: str) -> str:
    text = _SITE.sub("", _NUMBERING.sub("", plain(line)))
    return text.strip(" :：|").removesuffix(" -").strip()


def _is_bare(text: str, match: re.Match[str]) -> bool:
    """`Embassy` or `Honorary Consulate, Bergen`: hardly more than the kind of mission."""
    rest = text[: match.start()] + text[match.end() :]
    return len(rest.split()) <= _MAX_BARE_WORDS and not _HOUSE.search(rest)


def _host(name: MissionName, host: str | None) -> str | None:
    return host if host != name.sending and name.type != "foreign_ministry" else None


def _is_sentence(text: str) -> bool:
    bare = re.sub(r"\b(?:U\.S|U\.K|St|Hon|On|Gral|Gen|Dr|Mr|Mrs|H\.E|T\.C|N)\.\s", "X ", text)
    return bool(_SENTENCE.search(bare)) or bool(_BELONGINGS.search(bare))


def _is_title(text: str, match: re.Match[str], *, is_heading: bool) -> bool:
    """Names are written with capitals; `our embassy in Kingston` is running text."""
    if is_heading and text.islower():
        return True
    first = match.group()[0]
    before = _ELIDED.sub("", text[: match.start()]).split()
    if before and text[0].isupper() and _names_section(before):
        return True
    is_proper = all(word[0].isupper() or not word[0].isalpha() for word in before[:1])
    is_cased = not first.islower() or bool(before and is_proper and not text[0].isascii())
    return is_cased and all(not word[0].islower() or word.lower() in _SMALL for word in before)


def _names_section(words: list[str]) -> bool:
    """`Section consulaire de l'Ambassade …`: a mission's part is reached as the mission is."""
    return len(words) <= _MAX_SECTION_WORDS and bool(_SECTION.search(" ".join(words[:3])))


def split_address(text: str, states: States) -> tuple[str, str] | None:
    """`Embassy of the X in Y 12 Quay Street …`: the name ends with its last state, a street begins.

    None where nothing like a street follows.
    """
    found = type_of(text)
    if not found:
        return None
    end = found[0].end()
    for place in (*states.find(text[:MAX_NAME_CHARACTERS]),):
        between = text[end : place.start]
        if place.start >= end and not _HOUSE.search(between) and len(between.split()) <= 3:
            end = place.end
    street = _STREET.match(text, end)
    return (text[:end], text[end:].strip(" ,;-–")) if street else None


def _sides(text: str, places: list[Place], kind: str) -> tuple[str | None, str | None]:
    """Who sends, and where to. `in`, `to` and their kind stand before the host."""
    codes = [place.code for place in places]
    if kind == "foreign_ministry":
        return (codes[0] if codes else None), None
    if _BRANCH.search(text):
        return None, next(iter(codes[1:]), None)
    if len(set(codes)) > 1 and _HOST_FIRST.match(text):
        return codes[-1], codes[0]
    if places and _IN.search(text[: places[0].start]):
        return next((code for code in codes[1:] if code != codes[0]), None), codes[0]
    sending = codes[0] if codes else None
    return sending, next((code for code in codes[1:] if code != sending), None)


def _overlap(place: Place, city: Place) -> bool:
    return place.start < city.end and city.start < place.end


def _is_in_city(place: Place, cities: list[Place]) -> bool:
    return any(
        city.start <= place.start and place.end <= city.end and city.end - city.start > 0
        for city in cities
        if city.end - city.start > place.end - place.start
    )


def _trailing_place(text: str, match: re.Match[str], sending: str | None) -> str | None:
    """`U.S. Consulate General Recife`: what follows the type, if it is one or two names."""
    rest = text[match.end() :].strip(" ,-–")
    parts = [part.strip() for part in re.split(r",\s|\s[-–]\s|\s(?:in|à|en|em|in der)\s", rest)]
    last = re.sub(r"^(?:in|at|à|en|em|a|в|во|на) ", "", parts[-1])
    if _CASES.search(last):
        # A Russian name in its case after `в` is not the name of the city.
        return None
    is_place = (
        (sending or rest.startswith("in ")) and last and len(last) <= 40 and _PLACE.fullmatch(last)
    )
    return last if is_place and not re.search(r"\b(?:of|de|der|von)\b", last) else None


def _leading_place(text: str, match: re.Match[str]) -> str | None:
    """`在ナイロビ日本国大使館`: the city stands between `在` and the sender."""
    found = _DENSE_HOST.match(text[: match.start()])
    return found.group(1) if found else None
