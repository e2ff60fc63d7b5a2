"""What stands between labelled turns: headings, questions without labels; for `turns`.

Each rule needs the labels around it: a paragraph is read as another voice only where the document's
own labels leave no other reading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from api.ingest.pages.blocks import Page, tidy
from api.ingest.transcript import names
from api.ingest.transcript.labels import classify

HEADING = "heading"
_ASKS = re.compile(r"[?？؟][\W_]{0,4}$")
_CLOSED = re.compile(r"[.?!…:;,、。，；：？！>–—-][\W_]{0,3}$|[\"”»)\]]$")
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]\s*\S")
# Sentences end otherwise, or with a stop.
_DENSE_NOUN = re.compile(r"[\u30a0-\u30ff\u4e00-\u9fff]{2}$")
_MAX_HEADING, _MAX_QUESTION = 110, 600
_TITLE_CASE = 0.6
_MIN_HEADINGS = 2


@dataclass(slots=True)
class Turn:
    """Consecutive blocks of one voice. `parts` are flow ranges, without the label.

    `is_apart` marks what belongs to no question, although it stands behind one.
    """

    role: str | None
    label: str | None
    label_span: tuple[int, int] | None = None
    parts: list[tuple[int, int]] = field(default_factory=list)
    is_apart: bool = False


def fill(page: Page, turns: Sequence[Turn]) -> list[Turn]:
    """The turns with headings and unlabelled questions taken out of those before them."""
    return _without_headings(page, _with_questions(page, turns))


def _text(page: Page, part: tuple[int, int]) -> str:
    return tidy(page.flow.text[part[0] : part[1]])


# Questions


def _with_questions(page: Page, turns: Sequence[Turn]) -> list[Turn]:
    filled: list[Turn] = []
    for turn, following in zip(turns, [*turns[1:], None], strict=True):
        filled.append(turn)
        if following and following.role == "answer" and _hides_question(page, turn, following):
            filled.append(Turn("ask", None, parts=[turn.parts.pop()]))
    return [turn for turn in filled if turn.parts or turn.label]


def _hides_question(page: Page, turn: Turn, following: Turn) -> bool:
    """The last paragraph asks, and the label behind it would otherwise repeat for nothing."""
    if not turn.parts or not _asks(page, turn.parts[-1]):
        return False
    if turn.role is None and turn.label is None:
        return True
    is_same = _key(turn) == _key(following)
    return turn.role == "answer" and len(turn.parts) > 1 and is_same


def _key(turn: Turn) -> str:
    return names.key_of(turn.label or "")


def _asks(page: Page, part: tuple[int, int]) -> bool:
    text = _text(page, part)
    return len(text) <= _MAX_QUESTION and bool(_ASKS.search(text))


# Headings


def _without_headings(page: Page, turns: Sequence[Turn]) -> list[Turn]:
    """Titles of topics stand before a label and are no part of the answer above them."""
    found = [
        (index, part)
        for index, (turn, following) in enumerate(pairwise(turns))
        if following.label and (part := _heading(page, turn))
    ]
    if not found or not (len(found) >= _MIN_HEADINGS or _is_sure(page, found[0][1])):
        return list(turns)
    ends = {index for index, _ in found}
    is_numbered = any(_NUMBERED.match(_text(page, part)) for _, part in found)
    kept: list[Turn] = []
    for index, turn in enumerate(turns):
        aside = _take_numbered(page, turn) if is_numbered and turn.role is None else []
        while index in ends and _heading(page, turn):
            aside.append(turn.parts.pop())
        if turn.parts or turn.label:
            kept.append(turn)
        if aside:
            kept.append(Turn(HEADING, None, parts=aside))
    return kept


def _heading(page: Page, turn: Turn) -> tuple[int, int] | None:
    """The last paragraph of a turn, if it is a line that ends like no sentence."""
    if turn.role not in {None, "answer", "moderate"} or not turn.parts:
        return None
    if turn.label and len(turn.parts) < 2:
        return None
    text = _text(page, turn.parts[-1])
    return turn.parts[-1] if _is_line(text) and classify(text) in {None, "person"} else None


def _take_numbered(page: Page, turn: Turn) -> list[tuple[int, int]]:
    """Before the first label, `1. The ferry` is a heading too if `2. The pier` is one."""
    aside = [
        part for part in turn.parts if _NUMBERED.match(text := _text(page, part)) and _is_line(text)
    ]
    turn.parts = [part for part in turn.parts if part not in aside]
    return aside


def _is_line(text: str) -> bool:
    return 0 < len(text) <= _MAX_HEADING and not _CLOSED.search(text) and not text[0].islower()


def _is_sure(page: Page, part: tuple[int, int]) -> bool:
    """One heading alone: numbered, a noun in Japanese, or with a capital at most of its words."""
    text = _text(page, part)
    if _DENSE_NOUN.search(text):
        return True
    words = text.split()
    capitals = sum(word[0].isupper() for word in words)
    return bool(_NUMBERED.match(text)) or (len(words) > 1 and capitals >= _TITLE_CASE * len(words))
