"""Pages whose text was flattened into one line: cut into blocks again; called by `structure`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from api.ingest.draft import UnreadableInputError
from api.ingest.head import dates, lines
from api.ingest.lexicon import furniture as lexicon
from api.ingest.pages.blocks import MAX_BLOCKS, Block, Page
from api.ingest.transcript import inline

_FLAT_CHARACTERS = 1_200
_SEE_ALSO = re.compile(rf"(?<=[.?!…»”\")] ){lexicon.SEE_ALSO}:?(?=\s)", re.I)
_TAIL = re.compile(
    r"(?<=[.?!…»”\")>] )(?:(?:География|Темы|Лица|Теги|Geography|Topics|Persons|Tags)\s"
    r"(?:[^.?!\n]{0,600}?))?(?:Статус материала|Publication status)\b"
)
_TIME = re.compile(r"\s*(?:года|г\.)?,?\s*(?:\d{1,2}:\d{2})?\s*")
_BOX_CHARACTERS = 400
_MAX_HEAD_CHARACTERS = 1_500


def unfold(page: Page) -> list[Block]:
    """The page's blocks, cut at labels inside them; long lines get head and furniture apart."""
    inside = inline.find_labels(page, page.blocks)
    pieces: list[Block] = []
    for block in page.blocks:
        is_flat = block.end - block.start >= _FLAT_CHARACTERS
        cut = inline.split(page, [block], inside, is_flat=is_flat and len(inside) > 1)
        pieces.extend(_unfold_line(page, cut) if is_flat and len(cut) > 1 else _apart(page, cut))
        if len(pieces) > MAX_BLOCKS:
            raise UnreadableInputError(
                "too_large", f"The page has more than {MAX_BLOCKS:,} paragraphs."
            )
    return pieces


def _apart(page: Page, cut: list[Block]) -> Iterator[Block]:
    """`DATE: … TITLE: …` in one short line are two lines."""
    first, *rest = cut
    fields = lines.head_field_starts(page.raw(first))
    if fields:
        yield from _fields(first, [*fields, first.end - first.start])
    else:
        yield first
    yield from rest


def _unfold_line(page: Page, cut: list[Block]) -> Iterator[Block]:
    first, *rest = cut
    if first.end - first.start <= _MAX_HEAD_CHARACTERS:
        yield from _head(page, first)
    else:
        rest = cut
    for piece in rest:
        yield from _without_boxes(page, piece)


def _head(page: Page, block: Block) -> Iterator[Block]:
    """`Menu Title Date Place Title`: the title is what stands on both sides of the date."""
    text = page.raw(block)
    fields = lines.field_starts(text)
    if len(fields) > 1:
        yield from _fields(block, [0, *fields, len(text)])
        return
    found = dates.find(text)
    if not found:
        yield block
        return
    day = found[0]
    before, after = text[: day.start].rstrip(), text[day.end :]
    time = _TIME.match(after)
    rest_start = day.end + (time.end() if time else 0)
    title_start = _repeated_suffix(before, text[rest_start:])
    again = text.find(before[title_start:], rest_start) if title_start < len(before) else -1
    again = len(text) if again < 0 else again
    parts = (
        (0, title_start, "p", "menu"),
        (title_start, len(before), "h1", None),
        (day.start, day.end, "p", None),
        (day.end, rest_start, "p", "time"),
        (rest_start, again, "p", None),
        (again, len(text), "p", "repeated_title"),
    )
    for start, end, tag, aside in parts:
        if text[start:end].strip():
            yield replace(
                block, start=block.start + start, end=block.start + end, tag=tag, aside=aside
            )


def _fields(block: Block, cuts: list[int]) -> Iterator[Block]:
    """`MINISTER FOR … DATE: … TITLE: …`: each field a line of its own."""
    for start, end in pairwise(cuts):
        if end > start:
            yield replace(block, start=block.start + start, end=block.start + end, tag="p")


def _repeated_suffix(before: str, after: str) -> int:
    """Where the longest ending of `before` begins that stands in `after` too."""
    starts = [match.start() for match in re.finditer(r"\S+", before)]
    for start in starts:
        if before[start:] and before[start:] in after:
            return start
    first = before.split(" ", 1)
    is_menu = first[0].lower() in lexicon.NAVIGATION and len(first) > 1
    return len(first[0]) + 1 if is_menu else 0


def _without_boxes(page: Page, piece: Block) -> Iterator[Block]:
    tail = _TAIL.search(page.flow.text, piece.start, piece.end)
    end = tail.start() if tail else piece.end
    position = piece.start
    for match in _SEE_ALSO.finditer(page.flow.text, piece.start, end):
        stop = _box_end(page.flow.text, match.end(), end)
        if stop > match.start() >= position:
            yield replace(piece, start=position, end=match.start())
            yield replace(piece, start=match.start(), end=stop, aside="related_links", gap=0)
            position = stop
    if page.flow.text[position:end].strip():
        yield replace(piece, start=position, end=end)
    if tail:
        yield replace(piece, start=end, end=piece.end, aside="publication_status")


def _box_end(text: str, start: int, limit: int) -> int:
    """One past the date that ends a box of links; without a date there is no box."""
    found = dates.find(text[start : min(start + _BOX_CHARACTERS, limit)])
    if not found:
        return start - 1
    year = re.compile(r"\s*(?:года|г\.)?\s*").match(text, start + found[0].end)
    return year.end() if year else start + found[0].end
