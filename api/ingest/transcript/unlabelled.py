"""Questions without labels: bold, headings, dashes, numbers; decided for `grammar`.

Only strong evidence counts: the document says that it is an interview or the like, or it marks
many paragraphs, and most of those that it marks end with a question mark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from api.ingest.head import kinds
from api.ingest.lexicon import labels as lexicon
from api.ingest.pages.blocks import Block, Page

_ASKS = re.compile(r"[?？؟][\W_]{0,6}$")
_FREQUENTLY_ASKED = re.compile(lexicon.FREQUENTLY_ASKED, re.I)
_DASH = re.compile(r"\s*[—–-]\s*(?=[^\W_]|[«“\"¿])")
_NUMBER = re.compile(r"\s*(\d{1,2})[.)]\s+(?=\S)")
_MARKDOWN_BOLD = re.compile(r"\s*(\*\*|__|\*|_)(?=\S)[^\n]+(?<=\S)\1\s*$")
_WHOLE = 0.9
_MIN_MARKED, _MANY_MARKED = 3, 6
_ASKING_SHARE = 0.6
_ANSWERS_SHARE = 0.34
_DASHED_SHARE = 0.6
_CONVERSATIONS = frozenset({"interview", "press_conference", "briefing"})


@dataclass(frozen=True, slots=True)
class Paragraph:
    """How a block is set off, and whether it ends with a question mark.

    `opening` is a bold sentence with plain text behind it in the same block; it ends at `cut`, and
    it is what `asks` speaks of.
    """

    start: int
    mark: Literal["bold", "heading", "opening", ""]
    is_dashed: bool
    number: int | None
    asks: bool
    cut: int = 0


@dataclass(frozen=True, slots=True)
class Questions:
    """The starts of blocks that open a question, those that open an answer, and why.

    `cuts` are the starts of blocks that hold both, and where the answer begins.
    """

    asking: frozenset[int]
    answering: frozenset[int]
    reason: str
    level: Literal["high", "medium"]
    cuts: dict[int, int] = field(default_factory=dict)


def survey(page: Page, blocks: Sequence[Block]) -> list[Paragraph]:
    return [_read(page, block) for block in blocks]


def _read(page: Page, block: Block) -> Paragraph:
    text = page.raw(block)
    mark: Literal["bold", "heading", "opening", ""] = ""
    cut = 0
    if _is_heading(block):
        mark = "heading"
    elif block.bold >= _WHOLE * (block.end - block.start) or _MARKDOWN_BOLD.match(text[:2_000]):
        mark = "bold"
    elif block.bold and _ASKS.search(text[: block.bold][-12:].rstrip()):
        mark, cut = "opening", block.start + block.bold
    number = _NUMBER.match(text[:8])
    return Paragraph(
        block.start,
        mark,
        bool(_DASH.match(text[:8])),
        int(number.group(1)) if number else None,
        bool(cut or _ASKS.search(text[-12:].rstrip())),
        cut,
    )


def _is_heading(block: Block) -> bool:
    return block.tag in {"h2", "h3", "h4", "h5", "h6"}


def headings(page: Page, blocks: Sequence[Block], title: str) -> list[int]:
    """Indices of headings that are the questions of an interview, not titles of its parts."""
    if not _is_conversation(title):
        return []
    found = [index for index, block in enumerate(blocks) if _is_heading(block)]
    asking = [index for index in found if _ASKS.search(page.raw(blocks[index])[-12:].rstrip())]
    is_sure = len(asking) >= _MIN_MARKED and len(asking) >= _ASKING_SHARE * len(found)
    return asking if is_sure else []


def _is_conversation(title: str) -> bool:
    """Does the title say that there are questions: an interview, or a list of common ones?"""
    kind = kinds.kind_of(title, has_questions=False, has_speakers=False)
    return kind in _CONVERSATIONS or bool(_FREQUENTLY_ASKED.search(title))


def decide(paragraphs: Sequence[Paragraph], title: str) -> Questions | None:
    is_conversation = _is_conversation(title)
    return (
        _by_mark(paragraphs, "bold", is_conversation=is_conversation)
        or _by_mark(paragraphs, "heading", is_conversation=is_conversation)
        or _by_openings(paragraphs, is_conversation=is_conversation)
        or _by_dashes(paragraphs)
        or (_by_numbers(paragraphs) if is_conversation else None)
    )


def _by_mark(
    paragraphs: Sequence[Paragraph], mark: str, *, is_conversation: bool
) -> Questions | None:
    """Set off and asking, with plain text behind: from the first such paragraph on."""
    first = next((i for i, one in enumerate(paragraphs) if one.mark == mark and one.asks), None)
    if first is None:
        return None
    rest = paragraphs[first:]
    marked = [one for one in rest if one.mark == mark]
    answered = sum(one.mark == mark != next_.mark for one, next_ in pairwise(rest))
    asking = sum(one.asks for one in marked)
    fewest = _MIN_MARKED if is_conversation else _MANY_MARKED
    if min(asking, answered) < fewest or asking < _ASKING_SHARE * len(marked):
        return None
    starts = frozenset(
        one.start
        for before, one in zip([None, *rest], rest, strict=False)
        if one.mark == mark and (before is None or before.mark != mark)
    )
    answering = frozenset(
        one.start for before, one in pairwise(rest) if before.mark == mark != one.mark
    )
    form = "in bold" if mark == "bold" else "set as headings"
    reason = f"{len(starts)} paragraphs are {form} and most of them ask; plain text answers them."
    return Questions(starts, answering, reason, "high" if is_conversation else "medium")


def _by_openings(paragraphs: Sequence[Paragraph], *, is_conversation: bool) -> Questions | None:
    """A bold question and its answer in one paragraph, several times."""
    cuts = {one.start: one.cut for one in paragraphs if one.mark == "opening"}
    if len(cuts) < (_MIN_MARKED if is_conversation else _MANY_MARKED):
        return None
    reason = f"{len(cuts)} paragraphs begin with a question in bold; the rest of each answers it."
    level: Literal["high", "medium"] = "high" if is_conversation else "medium"
    return Questions(frozenset(cuts), frozenset(), reason, level, cuts)


def _by_dashes(paragraphs: Sequence[Paragraph]) -> Questions | None:
    """`— Question?` and `— Answer.` in turn."""
    first = next((i for i, one in enumerate(paragraphs) if one.is_dashed and one.asks), None)
    if first is None:
        return None
    rest = paragraphs[first:]
    dashed = [one for one in rest if one.is_dashed]
    asking, answering = dashed[::2], dashed[1::2]
    if min(len(asking), len(answering)) < _MIN_MARKED - 1:
        return None
    asks = sum(one.asks for one in asking) / len(asking)
    replies = sum(one.asks for one in answering) / len(answering)
    is_dialogue = asks >= _ASKING_SHARE and replies <= _ANSWERS_SHARE
    if not is_dialogue or len(dashed) < _DASHED_SHARE * len(rest):
        return None
    reason = f"{len(dashed)} paragraphs begin with a dash, and every other one asks."
    starts = frozenset(one.start for one in asking)
    return Questions(starts, frozenset(one.start for one in answering), reason, "medium")


def _by_numbers(paragraphs: Sequence[Paragraph]) -> Questions | None:
    """`1. …?`, `2. …?` with text behind each."""
    numbered: list[int] = []
    for index, one in enumerate(paragraphs):
        if one.number == len(numbered) + 1:
            numbered.append(index)
    asking = [index for index in numbered if paragraphs[index].asks]
    apart = all(second - first > 1 for first, second in pairwise(numbered))
    if len(asking) < _MIN_MARKED or len(asking) < len(numbered) or not apart:
        return None
    starts = frozenset(paragraphs[index].start for index in numbered)
    behind = [index + 1 for index in numbered if index + 1 < len(paragraphs)]
    reason = f"{len(numbered)} numbered paragraphs ask, and text stands behind each."
    return Questions(starts, frozenset(paragraphs[i].start for i in behind), reason, "medium")
