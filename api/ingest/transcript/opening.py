"""Labels among lines: where the first turn begins, which lines are labels; for `head.body`.

Also for `structure`, which must not take such lines for headings or titles that return.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from api.ingest.lexicon.labels import ASK_HEADS
from api.ingest.pages.blocks import Block, Page
from api.ingest.transcript import labels
from api.ingest.transcript.labels import Candidate

_MIN_REPEATED = 2
_SENTENCE = re.compile(r"\S+(?:\s+\S+){2,}[.?!…。？！][\W_]{0,3}$")
_ASKS = re.compile(r"[?？؟][\s\W_]{0,4}$")
_TAIL = 200
_LINES = frozenset({"line", "own_line"})
Found = list[tuple[int, Candidate]]


def find(page: Page, blocks: Sequence[Block], start: int, high: int) -> int | None:
    """The index of the first block that is, or opens with, a label that the page repeats."""
    read = [index for index in range(start, high) if not blocks[index].aside]
    strict: Found = []
    lines: Found = []
    for index in read:
        text, bold = page.raw(blocks[index]), blocks[index].bold
        candidate = labels.read(text, bold) or labels.read_loosely(text, bold)
        if candidate and candidate.form in _LINES:
            lines.append((index, candidate))
        elif candidate and not candidate.is_loose:
            strict.append((index, candidate))
    answering = _answering_lines(page, blocks, lines)
    keys = _repeated_lines(lines) | answering | _asking_first(lines, answering)
    first = [_first_turn(page, blocks, strict), _first_line(lines, keys, high)]
    return min((index for index in first if index is not None), default=None)


def label_lines(page: Page, blocks: Sequence[Block], start: int, high: int) -> list[int]:
    """Blocks that are nothing but a label, on a page that has many: no titles, no headings."""
    strict: Found = []
    lines: Found = []
    for index in range(start, high):
        text, bold = page.raw(blocks[index]), blocks[index].bold
        candidate = labels.read(text, bold) or labels.read_loosely(text, bold)
        if candidate and candidate.form in _LINES:
            lines.append((index, candidate))
        elif candidate and not text[candidate.body :].strip():
            strict.append((index, candidate))
    keys = _repeated_lines(lines) | _repeated_lines(strict, fewest=1)
    keys |= _answering_lines(page, blocks, lines)
    return [index for index, candidate in lines + strict if candidate.key in keys]


def _first_turn(page: Page, blocks: Sequence[Block], found: Found) -> int | None:
    """`Host: Jon Brack` is a line of the head; `Host: And who pays?` is a turn."""
    counts = Counter(candidate.key for _, candidate in found)
    return next(
        (
            index
            for index, candidate in found
            if counts[candidate.key] >= _MIN_REPEATED
            and _SENTENCE.search(page.raw(blocks[index])[candidate.body :][-_TAIL:].rstrip())
        ),
        None,
    )


def _first_line(found: Found, keys: set[str], high: int) -> int | None:
    """A word like `Reporter` alone on a line is an entry of a menu more often than a label."""
    wanted = [index for index, candidate in found if candidate.key in keys]
    return next((index for index, after in pairwise([*wanted, high]) if after - index > 1), None)


def _answering_lines(page: Page, blocks: Sequence[Block], found: Found) -> set[str]:
    """Names on lines of their own that return behind paragraphs with a question mark."""
    behind = Counter(
        candidate.key
        for index, candidate in found
        if candidate.kind == "person" and _ASKS.search(page.raw(blocks[index - 1])[-_TAIL:])
    )
    return {key for key, count in behind.items() if count >= _MIN_REPEATED}


def _asking_first(found: Found, answering: set[str]) -> set[str]:
    """The name on a line before the first of those who answer."""
    before = (one for one, after in pairwise(found) if after[1].key in answering)
    first = next(before, None)
    return {first[1].key} if first else set()


def _repeated_lines(found: Found, fewest: int = _MIN_REPEATED) -> set[str]:
    """Keys of lines of which some ask and others are names, or nothing."""
    counts = Counter(candidate.key for _, candidate in found)
    asking = {
        candidate.key
        for _, candidate in found
        if candidate.kind == "ask" or candidate.key.partition(" ")[0] in ASK_HEADS
    }
    naming = {key for key in counts if counts[key] >= fewest} - asking
    asks = sum(counts[key] for key in asking)
    return asking | naming if asks >= fewest and naming else set()
