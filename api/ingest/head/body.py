"""Where does the text begin? Behind the title, the lines of the head and a lead; for `matter`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from api.ingest.head import contents, kinds, lines
from api.ingest.head.lines import HeadLine
from api.ingest.lexicon import heads as lexicon
from api.ingest.pages import furniture
from api.ingest.pages.blocks import Block, Page
from api.ingest.transcript import labels, opening

_SALUTATION = re.compile(lexicon.SALUTATION, re.I)
_SALUTATION_END = re.compile(r"[,!:،，：][*_\s]*$")
MAX_LINE = 400
_LEAD_BLOCKS, _LEAD_REACH = 2, 16
_PAIRS = frozenset({"dt", "dd"})
_TAIL = 12


def find(page: Page, blocks: Sequence[Block], start: int, high: int) -> int:
    """The index of the first block of the text: a turn, a salutation, a paragraph."""
    turn = opening.find(page, blocks, start, high)
    stop = high if turn is None else turn
    for index in range(start, stop):
        block = blocks[index]
        text = page.text(block)
        is_note = furniture.reason_for(text) == "page_furniture" or kinds.is_note(text)
        if block.aside or not text or is_note:
            continue
        if _is_turn(page, block, text, has_turn=turn is not None):
            return index
        if _opens(text):
            return _behind_dateline(page, blocks, index, stop)
    return stop


def _is_turn(page: Page, block: Block, text: str, *, has_turn: bool) -> bool:
    """`Host: Jon Brack` above the first turn is a line of the head."""
    candidate = labels.read(page.raw(block), block.bold)
    if candidate is None or _is_field(text) or contents.opens_contents(text):
        return False
    is_name = candidate.kind == "person"
    if is_name and has_turn and not lines.is_sentence(text):
        return False
    return not (is_name and candidate.form == "own_line")


def _behind_dateline(page: Page, blocks: Sequence[Block], start: int, high: int) -> int:
    """A lead or a caption may stand between the title and the date; the text comes after it.

    A day below a short text closes it: behind a lead there is more to read than in it.
    """
    for index in _near_lines(blocks, start, high):
        text = page.text(blocks[index])
        if len(text) > MAX_LINE or labels.read(page.raw(blocks[index]), blocks[index].bold):
            return start
        line = lines.read(text)
        if index > start and line.event_days and line.is_dateline and not is_sentence(line):
            lead = blocks[index].start - blocks[start].start
            behind = find(page, blocks, index + 1, high)
            return behind if _prose_from(page, blocks, behind, high) > 2 * lead else start
    return start


def _near_lines(blocks: Sequence[Block], start: int, high: int) -> Iterator[int]:
    """The first lines, with the values, but not the names, of `Published` and the like."""
    looked = 0
    for index in range(start, min(start + _LEAD_REACH, high)):
        looked += blocks[index].tag not in _PAIRS
        if looked > _LEAD_BLOCKS + 1:
            return
        if blocks[index].tag != "dt":
            yield index


def _prose_from(page: Page, blocks: Sequence[Block], start: int, high: int) -> int:
    texts = (page.text(block) for block in blocks[start:high] if not block.aside)
    return sum(len(text) for text in texts if lines.is_prose(text))


def _opens(text: str) -> bool:
    """Prose or a salutation; head lines (place, time, date) are neither."""
    is_salutation = _SALUTATION.match(text[:MAX_LINE]) or _SALUTATION_END.search(text[-_TAIL:])
    if not (is_salutation or lines.is_prose(text)):
        return False
    if furniture.reason_for(text) or _is_field(text) or kinds.is_note(text):
        return False
    if contents.opens_contents(text):
        return False
    line = lines.read(text) if len(text) <= MAX_LINE else None
    return line is None or not line.is_dateline or is_sentence(line)


def is_sentence(line: HeadLine) -> bool:
    return len(line.rest.split()) > 4 and line.text.rstrip().endswith((".", "!", "?", "。"))


def _is_field(text: str) -> bool:
    return lines.is_field(text)
