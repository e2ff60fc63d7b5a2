"""Is this line the name of a mission, and whose mission where? For `missions`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import cast

from api.ingest.draft import MissionType
from api.ingest.lexicon.contacts import MISSION_WORDS
from api.ingest.states import States

MAX_NAME_CHARACTERS = 140
_TYPES = tuple(
    (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.I), cast(MissionType, kind))
    for pattern, kind in MISSION_WORDS
)
_SITE = re.compile(
    r"^(?:welcome to )?(?:the )?official (?:web)?site of (?:the )?"
    r"|^официальный (?:сайт|веб-сайт|портал)\s+|^site officiel de (?:l['’]|la |le )?",
    re.I,
)
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")
_SENTENCE = re.compile(
    r"[.!?]\s|[.!?;:,]$|:\s|\b(?:is|are|was|has|have|will|can|please|contact)\b", re.I
)
_BRANCH = re.compile(r"\bbranch office\b", re.I)
_FULL = re.compile(
    r"\b((?:Посольство|Генеральное консульство) [А-Я][\w-]+(?: [А-Я][\w-]+)*"
    r" (?:в|на) [А-Я][\w-]+(?: [А-Я][\w-]+)*"
    r"|(?:Embassy|High Commission|Consulate General|Consulate|Permanent Mission) of (?:the )?"
    r"[A-Z][\w’'.-]+(?: (?:of|the|and|[A-Z][\w’'.-]+))* (?:in|to) (?:the )?[A-Z][\w’'-]+"
    r"(?: (?:of|the|and) [A-Z][\w’'-]+| [A-Z][\w’'-]+)*)"
)


@dataclass(frozen=True, slots=True)
class MissionName:
    """A mission as its name tells it. `start` and `end` are offsets into the line."""

    name: str
    type: MissionType
    sending: str | None
    receiving: str | None
    city: str | None


def read(line: str, states: States) -> MissionName | None:
    """The mission that a short line names, or None for running text."""
    text = _SITE.sub("", plain(line))
    if not 0 < len(text) <= MAX_NAME_CHARACTERS or _is_sentence(text):
        return None
    found = _type_of(text)
    if not found:
        return None
    match, kind = found
    name = _resolve(MissionName(text, kind, None, None, None), match, states)
    is_named = name.sending or name.city or name.receiving
    return name if is_named and _is_title(text, match) else None


def full_name(text: str, states: States) -> MissionName | None:
    """`Embassy of the X in Y` inside a sentence, as a greeting has it."""
    match = _FULL.search(text)
    found = _type_of(match.group(1)) if match else None
    if not match or not found:
        return None
    return _resolve(MissionName(match.group(1), found[1], None, None, None), found[0], states)


def plain(line: str) -> str:
    """A line without the marks of Markdown."""
    return " ".join(_LINK.sub(r"\1", line).replace("*", " ").replace("#", " ").split())


def names_mission(text: str) -> bool:
    return _type_of(text) is not None


def _type_of(text: str) -> tuple[re.Match[str], MissionType] | None:
    for pattern, kind in _TYPES:
        match = pattern.search(text)
        if match:
            return match, kind
    return None


def _is_sentence(text: str) -> bool:
    return bool(_SENTENCE.search(text.replace("U.S. ", "US ").replace("St. ", "St ")))


def _is_title(text: str, match: re.Match[str]) -> bool:
    """Names are written with capitals; `our embassy in Kingston` is running text."""
    is_cased = match.group()[0].isupper() or not match.group()[0].isascii()
    before = text[: match.start()].split()
    return is_cased and all(word[0].isupper() or word.lower() == "the" for word in before)


def _resolve(name: MissionName, match: re.Match[str], states: States) -> MissionName:
    """The first state is the sender, the second the host; a city stands for its state."""
    places = list(states.find(name.name))
    cities = [
        city
        for city in states.find_cities(name.name)
        if not any(place.start < city.end and city.start < place.end for place in places)
    ]
    codes = [place.code for place in places]
    is_branch = bool(_BRANCH.search(name.name))
    sending = codes[0] if codes and not is_branch else None
    receiving = next((code for code in codes[1:] if code != sending), None)
    if cities and receiving is None:
        receiving = cities[0].code if cities[0].code != sending else None
    city = cities[0].name if cities else _trailing_place(name.name, match, sending)
    return replace(name, sending=sending, receiving=receiving, city=city)


def _trailing_place(text: str, match: re.Match[str], sending: str | None) -> str | None:
    """`U.S. Consulate General Recife`: what follows the type, if it is one or two names."""
    rest = text[match.end() :].strip(" ,")
    is_place = sending and re.fullmatch(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}", rest)
    return rest if is_place else None
