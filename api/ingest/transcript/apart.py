"""What stands between or behind the questions and belongs to none of them; for `statement`.

A paragraph leaves the answer above it only on strong evidence: it tells what happened, a separator
or a heading stands before it, or a host asked somebody new for a statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from api.ingest.lexicon import asides as lexicon
from api.ingest.pages.blocks import Page, tidy
from api.ingest.transcript import names
from api.ingest.transcript.gaps import Turn
from api.ingest.transcript.grammar import ANSWER, ASK, MODERATE

_OCCASION, _END = lexicon.ENDED
_TOLD = re.compile(
    rf"\b(?:{_OCCASION})\b.{{0,40}}\b{_END}\b|{lexicon.WENT_ON}|{lexicon.NARRATED}", re.I
)
_FIRST_PERSON = re.compile(
    r"\b(?:i|we|my|our|me|us|you|your|я|мы|мне|нас|нам|мой|наш\w*|вы|вас|вам|ми|мені|ви|je|j['’]ai"
    r"|nous|notre|nos|vous|ich|wir|uns|unser\w*|yo|nosotros|nuestr\w+|usted\w*|nós|nosso|nossa"
    r"|eu|io|noi|nostr\w+|voi|my|nam|nas|ben|biz|bizim)\b|我|私|저는|우리|نحن|أنا",
    re.I,
)
_SEPARATOR = re.compile(r"^[ \t]*(?:(?:[*_–—=~#•·-][ \t]*){3,}|(?:[.][ \t]*){4,})$", re.M)
_RULE = re.compile(r"<hr\b", re.I)
_NOTES = re.compile(rf"[ \t\W]*{lexicon.NOTES}\W*", re.I)
_SPOKEN = re.compile(rf"[ \t\W]*(?:{lexicon.SPOKEN})\W*", re.I)
_ASKS_FOR_STATEMENT = re.compile(lexicon.ASKS_FOR_STATEMENT, re.I)
_MAX_TOLD, _MAX_HEADING, _MAX_GAP = 240, 110, 2_000
_MIN_STATEMENT = 400


def set_apart(page: Page, turns: Sequence[Turn]) -> list[Turn]:
    """The turns, with those marked (and cut off) that belong to no question."""
    return _with_statements(page, _cut_turns(page, turns))


def _cut_turns(page: Page, turns: Sequence[Turn]) -> list[Turn]:
    kept: list[Turn] = []
    has_asked = False
    for turn, following in zip(turns, [*turns[1:], None], strict=True):
        has_asked = has_asked or turn.role == ASK
        cut = len(turn.parts)
        if has_asked and (following is None or following.role == ASK):
            cut = _cut(page, turn, is_last=following is None)
        if cut > 0 or not turn.parts:
            kept.append(replace(turn, parts=turn.parts[:cut]) if cut < len(turn.parts) else turn)
        if cut < len(turn.parts):
            kept.append(Turn(None, None, parts=turn.parts[cut:], is_apart=True))
    return kept


def _cut(page: Page, turn: Turn, *, is_last: bool) -> int:
    """How many parts of the turn are its own; all of them where nothing speaks against it."""
    count = len(turn.parts)
    is_note = turn.role == MODERATE and turn.label is None
    if turn.role not in {ASK, ANSWER} and not is_note:
        return count
    first = 0 if is_note else 1
    if count > first and _is_told(page, turn.parts[-1]):
        return max(count - 1, first)
    for index in range(1, count):
        if _is_set_off(page, turn.parts, index, is_last=is_last):
            return index
    return count


def _is_told(page: Page, part: tuple[int, int]) -> bool:
    """`(The briefing was concluded at 3:10 p.m.)`, `The talks continued behind closed doors.`"""
    if part[1] - part[0] > _MAX_TOLD:
        return False
    text = tidy(page.flow.text[part[0] : part[1]])
    return bool(_TOLD.search(text)) and not _FIRST_PERSON.search(text)


def _is_set_off(page: Page, parts: Sequence[tuple[int, int]], index: int, *, is_last: bool) -> bool:
    """A line of stars or a heading stands before the part, and what follows fits to it."""
    start, end = parts[index - 1][1], parts[index][0]
    gap = page.flow.text[start:end] if end - start <= _MAX_GAP else ""
    lines = [line.strip() for line in gap.splitlines() if 0 < len(line.strip()) <= _MAX_HEADING]
    if any(_SPOKEN.fullmatch(line) for line in lines):
        return True
    if not is_last:
        return False
    if any(_NOTES.fullmatch(line) for line in lines):
        return True
    if not _has_separator(page, gap, start, end):
        return False
    rest = " ".join(page.flow.text[low:high] for low, high in parts[index : index + 3])
    return not _FIRST_PERSON.search(rest)


def _has_separator(page: Page, gap: str, start: int, end: int) -> bool:
    if _SEPARATOR.search(gap):
        return True
    if not page.is_markup:
        return False
    span = page.flow.to_source(start, end)
    source = page.flow
    while source.base is not None:
        source = source.base
    return bool(_RULE.search(source.text, span.start, min(span.end, span.start + _MAX_GAP)))


# Statements between questions


def _with_statements(page: Page, turns: Sequence[Turn]) -> list[Turn]:
    """A host asks somebody new for a statement: from there to the next question all is remarks."""
    apart = set(_statements(page, turns))
    marked: list[Turn] = []
    is_apart = False
    for index, turn in enumerate(turns):
        is_apart = (is_apart and turn.role != ASK) or index in apart
        marked.append(replace(turn, is_apart=True) if is_apart else turn)
    return marked


def _statements(page: Page, turns: Sequence[Turn]) -> Iterator[int]:
    heard: set[str] = set()
    state = ""
    for index, (turn, following) in enumerate(pairwise([*turns, Turn(None, None)])):
        if turn.role == ASK:
            state = "asked"
        elif turn.role == ANSWER and turn.label and state:
            is_first = state == "given" and names.key_of(turn.label) not in heard
            if is_first and _length(turn) >= _MIN_STATEMENT and following.role != ANSWER:
                yield index
            heard.add(names.key_of(turn.label))
            state = "answered"
        elif turn.role == MODERATE and turn.label and state == "answered":
            state = "given" if _gives_floor(page, turn) else "answered"


def _gives_floor(page: Page, turn: Turn) -> bool:
    text = " ".join(page.flow.text[start:end] for start, end in turn.parts[:3])
    return bool(_ASKS_FOR_STATEMENT.search(text)) and not re.search(r"[?？؟]", text)


def _length(turn: Turn) -> int:
    return sum(end - start for start, end in turn.parts)
