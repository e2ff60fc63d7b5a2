"""Numbers that a sentence gives, in an emergency or to be called; used by `points`."""

from __future__ import annotations

import re

from api.ingest.contacts import fields
from api.ingest.contacts.fields import Number
from api.ingest.lexicon import contacts as lexicon
from api.ingest.lexicon import missionwords

_DIALS = re.compile(lexicon.DIALS, re.I)
# A stop after a short word in the middle may be that of an abbreviation: `Ctra. de Madrid`.
_SENTENCE = re.compile(
    r"[^\W\d_]{5}[.!?]\s|[^\W\d_A-ZА-ЯЁ]{3}[.!?][)”»\"]?$|^.{160,}|[。！？]|\s(?:is|are|was|will|can|may|must)\s"
)
_MIN_WORDS = 4
_MINISTRY = re.compile(
    next(words for words, kind in missionwords.MISSION_WORDS if kind == "foreign_ministry"), re.I
)
_END = re.compile(r"(?<=[^\W_][.!?)])\s+(?=[A-ZА-ЯЁ(¿¡])|(?<=[。！？])")
# Sentences about dialling itself.
_EXPLAINS = re.compile(r"\b(?:becomes|for example|e\.g\.|drop the|first dial|prefix)\b", re.I)


def is_sentence(text: str) -> bool:
    """Whether a line is running text and no entry of a list."""
    has_words = len(text.split()) >= _MIN_WORDS or not text.isascii()
    return has_words and bool(_SENTENCE.search(text))


def explains(text: str) -> bool:
    """`For example: … becomes …`: a line about dialling, whose numbers are examples."""
    return bool(_EXPLAINS.search(text))


def told(text: str) -> tuple[str, list[Number]]:
    """The sentences that speak of emergencies and give numbers, and those after them that do."""
    kept: list[str] = []
    numbers: list[Number] = []
    is_begun = False
    for sentence in _END.split(text):
        is_own = fields.is_emergency(sentence)
        is_begun = is_begun or is_own
        given = fields.numbers(sentence) if is_own or _DIALS.search(sentence) else []
        if is_begun and given and not _EXPLAINS.search(sentence):
            kept.append(sentence)
            # `… or the duty officer at the Department of Foreign Affairs`: told, not the mission's.
            numbers += [] if _MINISTRY.search(sentence) else given
    return " ".join(kept), numbers


def dialled(text: str) -> list[Number]:
    """The numbers that the first sentence with any asks to call."""
    for sentence in _END.split(text):
        numbers = fields.numbers(sentence)
        if numbers and _DIALS.search(sentence) and not _EXPLAINS.search(sentence):
            return numbers
    return []
