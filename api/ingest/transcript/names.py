"""The form of names in labels: what can be a person, what is one person; for this room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from api.ingest.lexicon import labels as lexicon

MAX_LABEL_WORDS = 14
_PARENTHESES = re.compile(r"\s*[(（][^()（）]*[)）]\s*")
_TAG_NUMBER = re.compile(r"\s*(?:no\.?|№|#)?\s*\d{1,3}\s*$", re.I)
_COUNTED = re.compile(r"\s*([^\W\d_]{2,40})\s\d{1,3}\s*")
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){1,3}(?=[^\W\d_])")
_WORD_FORM = re.compile(r"[^\W\d_][^\W_]*(?:[-'’.‑][^\W_]*)*")
# Scripts without capitals, but for Georgian, whose capitals stand in no running text.
_CASELESS = re.compile(
    r"[\u0590-\u109f\u10d0-\u10ff\u1200-\u137f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]"
)
_SEPARATORS = re.compile(r"\s[-–—]\s|[,/]")
_MAX_SHORT_NAME = 5
_MAX_CASELESS_CHARACTERS = 25
# These write names as long as Latin ones are.
_SPACED_CASELESS = re.compile(r"[\u0590-\u0dff\u10d0-\u10ff\u1200-\u137f]")
_MAX_SPACED_CHARACTERS = 60
_OUTLET = re.compile(lexicon.OUTLETS, re.I)
_OWN_WORDS = lexicon.OFFICES | lexicon.COURTESY
_HYPHENED = re.compile(
    r"(?:chair(?:person|man|woman)?|officer|secretary|minister|president|director|governor)"
    r"-(?:in|of|general|elect|designate|delegate|president)\b"
)
_JOINING = frozenset("and & и et und".split())
# Whoever has one of these labels speaks as one voice, whatever number stands behind it.
_ROLES = (
    lexicon.ASK
    | lexicon.ANSWER
    | lexicon.MODERATE
    | lexicon.REMARK
    | lexicon.OFFICES
    | lexicon.REPORTERS
)
_BETWEEN = lexicon.FIELDS_OF_OFFICE | lexicon.PARTICLES


def key_of(label: str) -> str:
    """What two forms of a label share: no parentheses, no numbers, one case."""
    return _fold(_TAG_NUMBER.sub("", _PARENTHESES.sub(" ", label)))


def voice_of(label: str) -> str:
    """The key of whoever speaks: `Pupil 1` and `Pupil 2` are two, `Minister 2` is the minister."""
    whole = _PARENTHESES.sub(" ", label)
    counted = _COUNTED.fullmatch(whole)
    is_other = counted and counted[1].lower() not in _ROLES
    return _fold(whole) if is_other else key_of(label)


def _fold(label: str) -> str:
    return " ".join(label.split()).strip(" .*_-–—/").lower()


def is_person(label: str) -> bool:
    """Has this the form of a name, with or without an office before or behind it?"""
    label = _TAG_NUMBER.sub("", _PARENTHESES.sub(" ", label)).replace("\u00a0", " ").strip()
    words = _SEPARATORS.sub(" ", _INITIALS.sub("", label)).split()
    if not 1 <= len(words) <= MAX_LABEL_WORDS or _names_field(words):
        return False
    if _CASELESS.search(label):
        return _is_caseless_name(label)
    if any(not _WORD_FORM.fullmatch(word.strip('()*_"“”')) for word in words if word != "&"):
        return False
    return _has_name_case(words)


def _names_field(words: list[str]) -> bool:
    return any(word.lower().strip(".*_()") in lexicon.FIELDS for word in words)


def _is_caseless_name(label: str) -> bool:
    is_spaced = bool(_SPACED_CASELESS.search(label))
    limit = _MAX_SPACED_CHARACTERS if is_spaced else _MAX_CASELESS_CHARACTERS
    is_list = re.search(r"[\d\s]{6}|[，。、；,;“”「」]", label)
    return len(label) <= limit and len(label.split()) <= 7 and not is_list


def _has_name_case(words: list[str]) -> bool:
    first = words[1] if words[0].lower() in lexicon.NOBLE and len(words) > 1 else words[0]
    has_office = words[0].lower() in lexicon.OFFICES
    capitals = [word for word in words if word[0].isupper()]
    small = [word for word in words if not word[0].isupper()]
    if first[0].isupper() and has_office and is_office(" ".join(words).lower()):
        return True
    if not words[-1][0].isupper() or not capitals or not first[0].isupper():
        return False
    return has_office or all(word.lower() in lexicon.PARTICLES for word in small)


def same_person(first: str, second: str) -> bool:
    """Do two keys name one person: `president of x john y`, `john y`, `y`, `john y, minister`?"""
    if first == second:
        return False
    name, office = _name_and_office(first)
    other, other_office = _name_and_office(second)
    if name and other:
        # `mira tolvan and jon brack` are two.
        return not _JOINING.intersection(name + other) and _ends_alike(name, other)
    if not name and not other:
        return _ends_alike(tuple(first.split()), tuple(second.split()))
    # `minister` alone is the one who is introduced as `mira tolvan, minister for railways`.
    bare, stated = (second, office) if name else (first, other_office)
    return bool(stated) and set(bare.split()) <= set(stated)


def _ends_alike(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    long, short = sorted((first, second), key=len, reverse=True)
    if short and _is_initials(short[0], long) and len(short) == 1:
        return True
    if not short or long[-len(short) :] != short:
        return False
    return len(short) > 1 or len(long) == 1 or _is_given(long[0])


def _is_initials(word: str, name: tuple[str, ...]) -> bool:
    """`mt` for `mira tolvan`, as interviews shorten the labels behind the first two."""
    return len(name) > 1 and word == initials_of(name)


def initials_of(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words)


def _is_given(word: str) -> bool:
    return word not in lexicon.PARTICLES


@lru_cache(maxsize=8_192)
def _name_and_office(key: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """`mira tolvan, minister`, `minister mira tolvan`, `mr tolvan`: the name, then the office."""
    head, *tail = [part.strip() for part in _SEPARATORS.split(key) if part.strip()] or [key]
    words = head.split()
    start = 0
    for index, word in enumerate(words):
        goes_on = start == index > 0 and word in _BETWEEN
        if word in _OWN_WORDS or goes_on or _HYPHENED.match(word):
            start = index + 1
    office = words[:start] + [word for part in tail for word in part.split()]
    return tuple(words[start:]), tuple(office)


def bare_name(key: str) -> tuple[str, ...]:
    """The words of the name alone: of `mr tolvan` and `mira tolvan, minister` too."""
    return _name_and_office(key)[0]


def is_titled(key: str) -> bool:
    """Does the label state an office or a courtesy: `minister tolvan`, `mira tolvan, minister`?"""
    words = re.split(r"[\s,/]+", key)
    if words[0] in lexicon.COURTESY and len(words) > 1:
        return True
    name, office = _name_and_office(key)
    return bool(name) and any(
        word in lexicon.STRONG_OFFICES or _HYPHENED.match(word) for word in office
    )


def is_office(key: str) -> bool:
    """`the president`, `prime minister`, `minister`, `foreign minister`: an office and no name."""
    words = re.split(r"[\s,/]+", key)
    known = lexicon.OFFICES | lexicon.PARTICLES | lexicon.FIELDS_OF_OFFICE
    return bool(set(words) & lexicon.OFFICES) and all(word in known for word in words)


def is_outlet(label: str) -> bool:
    """`Reuters`, `The Lake Times`, `OTV`: by its words, or one short word in capitals."""
    words = label.split()
    is_short_name = len(words) == 1 and label.isupper() and 2 <= len(label) <= _MAX_SHORT_NAME
    return bool(_OUTLET.search(label)) or (is_short_name and label.lower() not in lexicon.OFFICES)
