"""Kind, delivery and translation status of a statement, by its words; for `statement`."""

from __future__ import annotations

import re
from typing import cast

from api.ingest.draft import Delivery, Kind, Translation
from api.ingest.lexicon import heads as lexicon

_KINDS = tuple((cast(Kind, kind), re.compile(words, re.I)) for kind, words in lexicon.KINDS)
_DELIVERY = tuple(
    (cast(Delivery, status), re.compile(words, re.I)) for status, words in lexicon.DELIVERY
)
_TRANSLATION = tuple(
    (cast(Translation, status), re.compile(words, re.I)) for status, words in lexicon.TRANSLATION
)

_APART = re.compile(r"\W*[(\[*（【<]|this (?:is|was|text|document|translation)\b", re.I)
_MAX_NOTE, _SHORT_NOTE = 300, 120


def kind_of(title: str, *, has_questions: bool, has_speakers: bool) -> Kind:
    """What the title says; without a word in it, what the structure suggests."""
    title = " ".join(title.split())
    named = next((kind for kind, words in _KINDS if words.search(title)), None)
    if named and not (named == "release" and has_questions):
        return named
    if has_questions:
        return "press_conference"
    return "speech" if has_speakers else "release"


def is_occasion(title: str) -> bool:
    """Does the title name an event that was on a day, and not a text about something?"""
    named = next((kind for kind, words in _KINDS if words.search(title)), None)
    return named not in {None, "release", "comment", "article"}


def names_one(text: str) -> bool:
    """Is there a word for a kind of statement in it?"""
    return any(words.search(text) for _, words in _KINDS)


def is_conversation(text: str) -> bool:
    """An interview, a press conference or a briefing, where people ask."""
    kind = kind_of(text, has_questions=False, has_speakers=False)
    return kind in {"press_conference", "interview", "briefing"}


def is_note(text: str) -> bool:
    """`Check against delivery`, `(This is a provisional translation …)`: said of the text."""
    if len(text) > _MAX_NOTE:
        return False
    is_apart = len(text) <= _SHORT_NOTE or bool(_APART.match(text))
    return is_apart and bool(delivery_of(text) or translation_of(text))


def delivery_of(text: str) -> Delivery | None:
    return next((status for status, words in _DELIVERY if words.search(text)), None)


def translation_of(text: str) -> Translation | None:
    return next((status for status, words in _TRANSLATION if words.search(text)), None)
