"""Labels that a page broke over two paragraphs: `SECRETARY`, then `TOLVAN: …`; for `structure`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from api.ingest.lexicon.labels import COURTESY, OFFICES, STRONG_OFFICES
from api.ingest.pages.blocks import Block, Page
from api.ingest.transcript import labels, names
from api.ingest.transcript.labels import Candidate

_MAX_HALF = 60
_MIN_REPEATED = 2
_WORDS = STRONG_OFFICES | COURTESY
_OF_STATE = re.compile(r"^[^\W\d_-]+(?:[ -][^\W\d_]+){0,3} (?:of|de|du|von|der) [^,]+$")


@dataclass(frozen=True, slots=True)
class _Pair:
    """The index of the first half, the label of the second, the keys of both and of the whole."""

    index: int
    label: str
    first: str
    second: str
    whole: str


def join(page: Page, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, halves of one label made one block with what is said behind it."""
    read = [_read(page, block) for block in blocks]
    pairs = list(_pairs(page, blocks, read))
    if not pairs:
        return list(blocks)
    return list(_merge(blocks, set(_labels(pairs, read))))


def _read(page: Page, block: Block) -> Candidate | None:
    return None if block.aside else labels.read(page.raw(block), block.bold)


def _pairs(
    page: Page, blocks: Sequence[Block], read: Sequence[Candidate | None]
) -> Iterator[_Pair]:
    for index in range(len(blocks) - 1):
        second = read[index + 1]
        is_near = blocks[index].end - blocks[index].start <= _MAX_HALF and not blocks[index].aside
        if second is None or not is_near or second.kind != "person" or not second.has_colon:
            continue
        first = page.text(blocks[index])
        whole = f"{first} {second.label}"
        if names.is_person(first) and labels.classify(whole) == "person":
            yield _Pair(index, second.label, names.key_of(first), second.key, names.key_of(whole))


def _labels(pairs: Sequence[_Pair], read: Sequence[Candidate | None]) -> Iterator[int]:
    """Both halves together stand elsewhere, or return together, or the first is an office."""
    labelled = [index for index, one in enumerate(read) if one is not None and one.has_colon]
    keys = Counter(one.key for one in read if one is not None and one.has_colon)
    same = Counter((pair.first, pair.second) for pair in pairs)
    for pair in pairs:
        count = same[pair.first, pair.second]
        returns = count >= _MIN_REPEATED and keys[pair.second] == count
        is_inside = labelled[0] < pair.index
        is_name = not (_is_office(pair.second) or names.is_outlet(pair.label))
        is_title = is_inside and _is_office(pair.first) and is_name
        if keys[pair.whole] or returns or is_title:
            yield pair.index


def _is_office(key: str) -> bool:
    """`secretary`, `president of valdoria`, `ms`: an office or a courtesy, and no name in it."""
    words = key.split()
    if words[0] == "the" or words[0] not in OFFICES | COURTESY or not _WORDS & set(words):
        return False
    return not names.bare_name(key) or _OF_STATE.search(key) is not None


def _merge(blocks: Sequence[Block], firsts: set[int]) -> Iterator[Block]:
    for index, block in enumerate(blocks):
        if index - 1 in firsts:
            continue
        if index in firsts:
            second = blocks[index + 1]
            bold = second.start - block.start + second.bold if second.bold else 0
            yield replace(block, end=second.end, bold=bold, tag=second.tag)
        else:
            yield block
