"""Candidates for turn labels: what stands at the beginning of a block like a label; for `grammar`.

A candidate is form only. Whether it is a label in this document is decided by `grammar`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from api.ingest.lexicon import labels as lexicon

MAX_LABEL_CHARACTERS = 120
MAX_LABEL_WORDS = 14
_COLON = re.compile(r"[*_\s]*(?=\S)([^:：\n]*(?:\n[^:：\n]*)?)[*_\s]*[:：][*_]*(?=\s|$|[“”\"«（(])")
_FULL_WIDTH_COLON = re.compile(r"\s*([^:：\n]{1,30})：")
_BARE_Q = re.compile(
    r"[*_]*([QА]|Q)[*_]*(?:[.][*_]*\s+|\u00a0[\s\u00a0]*|\s+(?=[\"“‘(\\\[A-Z0-9]))"
)
_PARENTHESES = re.compile(r"\s*[(（][^()（）]*[)）]\s*")
_TAG_NUMBER = re.compile(r"\s*(?:no\.?|№|#)?\s*\d{1,3}\s*$", re.I)
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){1,3}(?=[^\W\d_])")
_WORD_FORM = re.compile(r"[^\W\d_][^\W_]*(?:[-'’.‑][^\W_]*)*")
_CASELESS = re.compile(r"[\u0590-\u08ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_MAX_CASELESS_CHARACTERS = 25


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible label: its text, its end and where the turn begins (offsets into the block)."""

    label: str
    kind: str
    start: int
    end: int
    body: int
    form: str

    @property
    def key(self) -> str:
        return key_of(self.label)


@lru_cache(maxsize=8_192)
def key_of(label: str) -> str:
    """What two forms of a label share: no parentheses, no numbers, one case."""
    bare = _TAG_NUMBER.sub("", _PARENTHESES.sub(" ", label))
    return " ".join(bare.split()).strip(" .*_").lower()


def read(text: str, bold: int = 0) -> Candidate | None:
    """The candidate at the beginning of a block's text, if there is one."""
    head = text[: MAX_LABEL_CHARACTERS + 2]
    match = _COLON.match(head) or _FULL_WIDTH_COLON.match(head)
    if match:
        return _from_match(match, "bold" if bold else "colon")
    bare = _BARE_Q.match(head)
    if bare:
        return Candidate("Q", "ask", bare.start(1), bare.end(1), bare.end(), "bare")
    return _own_line(text)


def _from_match(match: re.Match[str], form: str) -> Candidate | None:
    label = " ".join(match.group(1).split()).strip("*_ ")
    kind = classify(label)
    if kind is None:
        return None
    end = match.start(1) + len(match.group(1).rstrip())
    return Candidate(label, kind, match.start(1), end, match.end(), form)


def _own_line(text: str) -> Candidate | None:
    """A label without a colon, alone in its block: in capitals, a known word or an office."""
    bare = text.strip("*_ \u00a0\n")
    if bare.isupper() and 1 < len(bare) <= MAX_LABEL_CHARACTERS:
        kind = classify(bare)
        is_office = bool(set(bare.lower().split()) & (lexicon.OFFICES | lexicon.COURTESY))
        if kind in {"ask", "answer"} or (kind == "person" and is_office):
            start = text.index(bare)
            return Candidate(bare, kind, start, start + len(bare), len(text), "own_line")
    return None


@lru_cache(maxsize=8_192)
def classify(label: str) -> str | None:
    """ask, answer, moderate, remark, person, or None for what cannot be a label."""
    key = key_of(label)
    if not key or len(label) > MAX_LABEL_CHARACTERS or "http" in key:
        return None
    for kind, known in (
        ("ask", lexicon.ASK),
        ("answer", lexicon.ANSWER),
        ("moderate", lexicon.MODERATE),
        ("remark", lexicon.REMARK),
    ):
        if key in known or _opens_with(key, known):
            return kind
    return "person" if is_person(_PARENTHESES.sub(" ", label)) else None


def _opens_with(key: str, known: frozenset[str]) -> bool:
    """`question from reuters`, `вопрос из зала`: a known word and what qualifies it."""
    first, _, rest = key.partition(" ")
    second = rest.partition(" ")[0]
    return first in known and len(first) > 1 and second in _QUALIFIERS


_QUALIFIERS = frozenset("from by of in to для от из к de du von aus del da by, -".split())


def is_person(label: str) -> bool:
    """Has this the form of a name, with or without an office before it?"""
    words = _INITIALS.sub("", label.replace("\u00a0", " ")).replace(",", " ").split()
    if not 1 <= len(words) <= MAX_LABEL_WORDS or _names_field(words):
        return False
    if _CASELESS.search(label):
        return len(label) <= _MAX_CASELESS_CHARACTERS and not re.search(r"[\d\s]{6}", label)
    if any(not _WORD_FORM.fullmatch(word.strip('()*_"“”&/')) for word in words if word != "&"):
        return False
    return _has_name_case(words)


def _names_field(words: list[str]) -> bool:
    return any(word.lower().strip(".*_()") in lexicon.FIELDS for word in words)


def _has_name_case(words: list[str]) -> bool:
    has_office = words[0].lower() in lexicon.OFFICES
    capitals = [word for word in words if word[0].isupper()]
    small = [word for word in words if not word[0].isupper()]
    if not words[-1][0].isupper() or not capitals or not words[0][0].isupper():
        return False
    return has_office or all(word.lower() in lexicon.PARTICLES for word in small)
