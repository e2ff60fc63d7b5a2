"""Sentences that a page break or a box cut in two: found for `structure`, listed by `reading`.

The halves stay blocks of their own, so the account of what stands between them is exact; they
become one segment when the turns are written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from api.ingest.draft import Segment, Span, StatementDraft
from api.ingest.head import language
from api.ingest.pages import furniture
from api.ingest.pages.blocks import Block, Join, Page
from api.ingest.repairs import hyphens
from api.ingest.source.flow import Piece
from api.ingest.transcript import labels

REASON = "page_break"
_SENTENCE_END = re.compile(r"[.?!…:;。？！][»”’\")\]*_]*$")
_LOWER = re.compile(r"[(«“\"]?([^\W\d_])")
_LIST_MARK = re.compile(r"[•·▪■◦●‣–—*-]\s|\(?[^\W_]{1,3}[.)]\s")
_CUT_WORD = re.compile(r"([^\W\d_]{1,40})[-\u2010\u00ac]$")
_WORD = re.compile(r"[^\W\d_]{1,40}")
_LONGEST_CUT = 42
_SUSPENDED = 3
_SAMPLE = 20_000
_MIN_BEFORE, _MIN_AFTER = 40, 15
_MIN_BEFORE_COMMA = 100
_SHOWN_LINES = 5


def find(
    page: Page, blocks: Sequence[Block], marks: Sequence[str | None], body: range
) -> dict[int, Join]:
    """Joins by the flow offset at which the second half begins."""
    found: dict[int, Join] = {}
    words = _Words(page.flow.text)
    previous: int | None = None
    for index in body:
        if marks[index] == "section_heading":
            previous = None
        if marks[index] is not None:
            continue
        if previous is not None and _is_cut(page, blocks[previous], blocks[index]):
            is_apart = index > previous + 1
            if is_apart or not page.is_markup:
                found[blocks[index].start] = _join(page, blocks[previous], blocks[index], words)
        previous = index
    return found


def merge(first: Segment, join: Join, second: Segment) -> Segment:
    own = first.text[: len(first.text) - join.dropped]
    return Segment(f"{own}{join.glue}{second.text}", Span(first.span.start, second.span.end))


def list_pieces(page: Page, statement: StatementDraft | None, source: str) -> list[Piece]:
    """What was skipped inside segments, as repairs of the source; white space needs none."""
    skipped = [
        Piece(before.end, after.start, REASON, join.glue)
        for before, after, join in _made(page, statement)
    ]
    return [
        piece
        for piece in skipped
        if not piece.after or not source[piece.start : piece.end].isspace()
    ]


def warn(page: Page, statement: StatementDraft | None, source: str) -> list[str]:
    """One sentence that names the lines, or nothing."""
    lines: list[int] = []
    line, position = 1, 0
    for _, after, _ in _made(page, statement):
        line += source.count("\n", position, after.start)
        position = after.start
        lines.append(line)
    if not lines:
        return []
    if len(lines) == 1:
        return [f"A sentence was cut by a page break and joined (line {lines[0]})."]
    shown = ", ".join(map(str, lines[:_SHOWN_LINES])) + ("…" if lines[_SHOWN_LINES:] else "")
    return [f"{len(lines)} sentences were cut by page breaks and joined (lines {shown})."]


def _made(page: Page, statement: StatementDraft | None) -> Iterator[tuple[Span, Span, Join]]:
    """The joins that the statement's segments carry, with the spans of the two halves."""
    inside = sorted((span.start, span.end) for span in _spans(statement)) if page.joins else []
    place = 0
    for start, join in sorted(page.joins.items()):
        before = page.flow.to_source(join.first, join.end)
        after = page.flow.to_source(start, start + 1)
        while place < len(inside) and inside[place][1] <= after.start:
            place += 1
        if place < len(inside) and inside[place][0] <= before.start < before.end < after.start:
            yield before, after, join


def _spans(statement: StatementDraft | None) -> Iterator[Span]:
    if statement is None:
        return
    for remark in statement.remarks:
        yield remark.segment.span
    for exchange in statement.qa_items:
        yield from (segment.span for segment in exchange.question)
        for answer in exchange.answers:
            yield from (segment.span for segment in answer.segments)


def _is_cut(page: Page, before: Block, after: Block) -> bool:
    """Does the text go on in the middle of a sentence?"""
    first, second = page.text(before), page.text(after)
    is_short = len(first) < _MIN_BEFORE or len(second) < _MIN_AFTER
    if is_short or furniture.is_heading(before) or _SENTENCE_END.search(first):
        return False
    if first.endswith(",") and len(first) < _MIN_BEFORE_COMMA:
        return False
    letter = _LOWER.match(second)
    if letter is None or not letter.group(1).islower() or _LIST_MARK.match(second):
        return False
    return labels.read(page.raw(after), after.bold) is None


class _Words:
    """What the document proves of its words; looked for once, where a word is cut."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def language(self) -> str:
        return language.detect(self._text[:_SAMPLE])

    @cached_property
    def seen(self) -> hyphens.Seen:
        return hyphens.Seen.of(self._text)


def _join(page: Page, before: Block, after: Block, words: _Words) -> Join:
    raw = page.raw(before)
    end = before.start + len(raw.rstrip())
    cut = _CUT_WORD.search(page.flow.text, max(end - _LONGEST_CUT, before.start), end)
    right = _WORD.search(page.flow.text, after.start, after.end)
    if cut is None or right is None:
        return Join(end - 1, end, " ")
    whole = hyphens.join(cut.group(1), right.group(), words.language, words.seen)
    if whole == cut.group(1) + right.group():
        return Join(end - 2, end - 1, "", dropped=1)
    # "Pre-" goes on with a word that comes later, not with the "and" behind it.
    is_suspended = whole is None and right.end() - right.start() <= _SUSPENDED
    return Join(end - 1, end, " " if is_suspended else "")
