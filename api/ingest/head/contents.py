"""What the lines above a text are before one reads them: fields, lists; for `toplines`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from api.ingest.contacts.lines import plain
from api.ingest.head import lines
from api.ingest.lexicon import headlines as words
from api.ingest.pages.blocks import Block, Page
from api.ingest.transcript import labels

_CONTENTS = re.compile(rf"\W*{words.CONTENTS}\W*", re.I)
_ENTRY = re.compile(r"\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])\s?(?:[.)]|[-–—])\s*(?=[^\W\d_])", re.I)
_OF_AN_EVENT = frozenset({"date", "title", "place"})
_MAX_HEAD_BLOCKS = 40
_MAX_LINE = 600


def last_field(page: Page, blocks: Sequence[Block], low: int) -> int:
    """The index of the last `DATE: …`, `TITLE: …` before anybody speaks; -1 where there is none.

    What stands above such a field is no text, though it may end like a sentence.
    """
    found = -1
    for index in range(low, min(low + _MAX_HEAD_BLOCKS, len(blocks))):
        block = blocks[index]
        if block.end - block.start > _MAX_LINE:
            break
        line = lines.read(plain(page.text(block)))
        if line.field in _OF_AN_EVENT:
            found = index
        elif line.field is None and _is_turn(page, block):
            break
    return found


def _is_turn(page: Page, block: Block) -> bool:
    candidate = labels.read(page.raw(block), block.bold)
    return candidate is not None and candidate.kind != "person"


def has_title_field(page: Page, blocks: Sequence[Block], low: int, last: int) -> bool:
    texts = (plain(page.text(block)) for block in blocks[low : last + 1])
    return any(lines.read(text).field == "title" for text in texts if len(text) <= _MAX_LINE)


def opens_contents(text: str) -> bool:
    """`Index for today's briefing`, `Sommaire`: below it stands a list and no title."""
    return len(text) <= _MAX_LINE and _CONTENTS.fullmatch(text) is not None


def is_entry(text: str) -> bool:
    """`1. Railway across the lake`: a heading of a part, or an entry of a list."""
    return _ENTRY.match(text) is not None
