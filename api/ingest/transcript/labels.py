"""Candidates for turn labels: what stands at the beginning of a block like a label; for `grammar`.

A candidate is form only. Whether it is a label in this document is decided by `grammar`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from api.ingest.lexicon import labels as lexicon
from api.ingest.transcript import names

MAX_LABEL_CHARACTERS = 120
# Bullets, quotation marks of mail, invisible signs and emoji before a label; a number behind them.
_LEAD = re.compile(r"[^\w(（【［\[〈《<«“„\"‘'#@+]{0,12}")
_NUMBER = re.compile(r"\(?\d{1,3}[.)]\s{1,3}(?=[^\W\d_])")
_COLON = re.compile(
    r"(?=\S)([^:：\n]*(?:\n\s*[^:：\n]*)?)[*_\s]*[:：]{1,2}[*_]*(?=[\s\u200b-\u200f]|$|[“”\"«„（(\[<*_])"
)
_TIGHT_COLON = re.compile(r"([^\W\d_][^:：\n\d]{0,30}?)\s?[:：](?=[^\s\d/:：])")
# A full-width colon, or any colon behind a script that has no blanks.
_DENSE_COLON = re.compile(r"([^:：\n]{1,30})(?:：|(?<=[\u3040-\u30ff\u4e00-\u9fff）)]):)")
_BARE_Q = re.compile(r"(Q)[*_]*(?:[.:][*_]*\s+|\u00a0[\s\u00a0]*|\s+(?=[\"“‘(\\\[A-Z0-9¿])|\t\s*)")
_DASH = re.compile(r"([^\W\d_][^\n:：–—]{0,40}?)[*_]*\s?(?:[.]\s?[-–—]+\s?|\s?[-–—]\s|\t|\s{3,})")
_POINTED = re.compile(r"([^\W\d_][^\n:：]{1,70}?)[.]\s?[-–—]+\s")
# `A. Yes.` behind `Q. Why?`; as an initial, `A. Tolvan`, it is left to the grammar.
_POINTED_LETTER = re.compile(r"([APRDFSCВОTJ])[.][*_]*\s+(?=\S)")
_LETTER = re.compile(r"([QAPRDFSC])\s?\)\s+")
_BRACKETS = re.compile(
    r"[(（【［\[〈<]([^()（）【】［］\[\]〈〉<>\n]{1,40})[)）】］\]〉>]\s*[:：]?"
)
_CASELESS = re.compile(r"[\u0590-\u109f\u1200-\u137f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_LINE_CHARACTERS = 70
_MIN_SPACED = 6
_LOOSE_DASH = re.compile(
    r"([^\W\d_][^\n\t:：–—-]{1,60}?(?:-[^\n\t:：–—\s]{1,30})?)(?:\s?[-–—][\s\u00a0]|\t)"
)
_SPACED = re.compile(
    r"((?:[^\W\d_a-zа-я][^\W\d_a-zа-я.'’-]+(?:\s(?=[^\W\d_a-zа-я]{2})|(?=\s))){1,4})\s+"
    r"(?=[^\W\d_][a-zа-я'’ ,]|[\"“(\[])"
)
KNOWN = ("ask", "answer", "moderate", "remark")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible label: its text, its end and where the turn begins (offsets into the block).

    `form` says how it is set off; a loose form (`line`, `dashed`, `bold_line`, `spaced`) needs a
    document that repeats it.
    """

    label: str
    kind: str
    start: int
    end: int
    body: int
    form: str

    @property
    def key(self) -> str:
        return key_of(self.label)

    @property
    def has_colon(self) -> bool:
        return self.form in {"colon", "bold"}

    @property
    def is_loose(self) -> bool:
        return self.form in {"line", "dashed", "bold_line", "spaced"}


@lru_cache(maxsize=8_192)
def key_of(label: str) -> str:
    """What two forms of a label share: no parentheses, no numbers, one case."""
    return names.key_of(label)


def read(text: str, bold: int = 0) -> Candidate | None:
    """The candidate at the beginning of a block's text, if there is one."""
    head = text[: MAX_LABEL_CHARACTERS + 16]
    found = _read_head(head, "bold" if bold else "colon") or _own_line(text)
    if found and found.end > bold > 0:
        start = _skip_lead(head)
        if bold > start and _is_known_alone(text[start:bold]):
            return None
    return found


# Several rooms read the beginning of every block.
@lru_cache(maxsize=32_768)
def _read_head(head: str, form: str) -> Candidate | None:
    start = _skip_lead(head)
    has_colon = ":" in head or "：" in head
    match = (_COLON.match(head, start) or _DENSE_COLON.match(head, start)) if has_colon else None
    return (
        (_from_match(match, form) if match else None)
        or (_after_number(head, start) if has_colon else None)
        or _bare(head, start)
        or _set_off(head, start)
        or _in_brackets(head, start)
    )


def _is_known_alone(bold: str) -> bool:
    """`QUESTION` in bold ends there, whatever stands behind it."""
    return len(bold) <= _LINE_CHARACTERS and classify(bold.strip("*_ \u00a0\n\t.:")) in KNOWN


def read_loosely(text: str, bold: int = 0) -> Candidate | None:
    """A candidate without a colon: a line of its own, `Name – text`, `NAME Text`, or bold text."""
    start = _skip_lead(text[:16])
    whole = text[start:].strip("*_ \u00a0\n\t")
    if 0 < len(whole) <= _LINE_CHARACTERS and whole[-1] not in ".?!…,;。？！":
        return _loose(text, whole.rstrip(":："), len(text), "line")
    if 0 < bold - start <= _LINE_CHARACTERS and bold < len(text):
        return _loose(text, text[start:bold].strip("*_ \u00a0\n\t.:"), bold, "bold_line")
    head = text[:MAX_LABEL_CHARACTERS]
    match = _LOOSE_DASH.match(head, start)
    if match:
        return _loose(text, match.group(1).strip(), match.end(), "dashed")
    match = _SPACED.match(head, start)
    # One short word in capitals is an abbreviation: `NATO is ready.`
    if match is None or len(match.group(1).strip()) < _MIN_SPACED:
        return None
    return _loose(text, match.group(1).strip(), match.end(), "spaced")


def read_spoilt(text: str, forms: re.Pattern[str]) -> Candidate | None:
    """A label of `forms` that lost its colon, or has another sign in its place."""
    match = forms.match(text, _skip_lead(text[:16]))
    if match is None:
        return None
    place = match.lastindex or 0
    label = match.group(place)
    kind = classify(label) or "person"
    return Candidate(label, kind, match.start(place), match.end(place), match.end(), "spoilt")


def _loose(text: str, label: str, body: int, form: str) -> Candidate | None:
    kind = classify(label) if label else None
    if kind is None:
        return None
    start = text.index(label)
    return Candidate(label, kind, start, start + len(label), body, form)


def _skip_lead(head: str) -> int:
    lead = _LEAD.match(head)
    return lead.end() if lead else 0


def _after_number(head: str, start: int) -> Candidate | None:
    """`1. Question: …`, `2) Вопрос: …`: a number may stand before a known word only."""
    number = _NUMBER.match(head, start)
    match = _COLON.match(head, number.end()) if number else None
    found = _from_match(match, "colon") if match else None
    return found if found and found.kind in KNOWN else None


def _bare(head: str, start: int) -> Candidate | None:
    bare = _BARE_Q.match(head, start)
    if bare:
        return Candidate("Q", "ask", bare.start(1), bare.end(1), bare.end(), "bare")
    pointed = _POINTED_LETTER.match(head, start)
    if pointed:
        return _from_match(pointed, "pointed")
    tight = _TIGHT_COLON.match(head, start)
    found = _from_match(tight, "colon") if tight else None
    return found if found and found.kind in {"ask", "answer"} else None


def _set_off(head: str, start: int) -> Candidate | None:
    """`Q - …`, `P.- …`, `Question – …` and `Mira Tolvan.- …`: known words, or point and dash."""
    match = _LETTER.match(head, start) or _DASH.match(head, start)
    found = _from_match(match, "dash") if match else None
    if found and found.kind in KNOWN:
        return found
    match = _POINTED.match(head, start)
    return _from_match(match, "dash") if match else None


def _in_brackets(head: str, start: int) -> Candidate | None:
    """`（問）`, `【岸田外務大臣】`, `<질문>`: names with capitals need a colon too."""
    match = _BRACKETS.match(head, start)
    found = _from_match(match, "brackets") if match else None
    if match is None or found is None:
        return None
    if match.group()[-1] in ":：":
        return replace(found, form="colon")
    is_plain = found.kind == "person" and not _CASELESS.search(found.label)
    return None if is_plain else found


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
    if key in lexicon.FIELD_PHRASES:
        return None
    head = _head_of(label)
    for kind, known in (
        ("ask", lexicon.ASK | lexicon.ASK_LETTERS),
        ("answer", lexicon.ANSWER | lexicon.ANSWER_LETTERS),
        ("moderate", lexicon.MODERATE),
        ("remark", lexicon.REMARK),
    ):
        if key in known or (len(head) > 1 and head in known) or _opens_with(key, known):
            return kind
    if key.endswith(lexicon.ASK_ENDINGS) or _asks_by_name(label, key):
        return "ask"
    return "person" if names.is_person(label) else None


def _head_of(label: str) -> str:
    """`Moderator` of `Moderator/Jon Brack`, `Question` of `Question - Reuters`."""
    head, *rest = re.split(r"\s[-–—]\s|[/,]", label, maxsplit=1)
    return key_of(head) if rest and names.is_person(rest[0].strip()) else ""


def _opens_with(key: str, known: frozenset[str]) -> bool:
    """`question from reuters`, `вопрос из зала`: a known word and what qualifies it."""
    first, _, rest = key.partition(" ")
    second = rest.partition(" ")[0]
    return first in known and len(first) > 1 and second in _QUALIFIERS


def _asks_by_name(label: str, key: str) -> bool:
    """`FRAGE JUNG`, `Question Reuters`, `Вопрос телеканала «Озеро»`: a word, then who it was."""
    first, _, rest = key.partition(" ")
    words = label.split()[1:]
    if first in lexicon.REPORTERS and len(words) == 1 and words[0].isalpha():
        # `Foreign reporter` in the languages in which the adjective follows.
        return True
    if first not in lexicon.ASK_HEADS or not rest or len(words) > 7:
        return False
    named = [word for word in words if word[0].isupper() or word[0] in _QUOTES]
    small = [word for word in words if word[0].islower() and word not in lexicon.PARTICLES]
    is_quoted = any(word[0] in _QUOTES for word in words)
    if not named or (small and not is_quoted and not all(map(_MEDIA.match, small))):
        return False
    return not set(rest.split()) & (lexicon.OFFICES | lexicon.FIELDS)


_QUOTES = "«“\"'"
_MEDIA = re.compile(lexicon.MEDIA_STEMS, re.I)
_QUALIFIERS = frozenset("from by of in to для от из к de du von aus del da by, -".split())
