"""Mends extraction damage, with proof, and lists it; called by `reading`.

A family of damage is a module with a function from text and language to edits; `_KINDS` lists
them. Wording is never touched: a word that exists stays, whatever was meant.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace

from api.ingest.pages.blocks import Block, Page
from api.ingest.repairs import edits, escapes, hyphens, ligatures, lost_div, mojibake
from api.ingest.repairs.edits import Edit
from api.ingest.source.flow import Flow

_KINDS: tuple[Callable[[str, str], Iterator[Edit]], ...] = (
    escapes.find,
    hyphens.soft,
    hyphens.find,
    ligatures.signs,
    ligatures.lost,
    lost_div.find,
)


def restore(base: Flow) -> Flow:
    """A source whose characters are the page's: escapes read, wrong decoding undone."""
    spelled = edits.apply(base, edits.choose(escapes.whole(base.text)))
    return edits.apply(spelled, edits.choose(mojibake.find(spelled.text)))


def mend(page: Page, language: str) -> Page:
    """The page with its damaged words repaired; blocks and links move along."""
    # In markup a wrong decoding can hide behind entities; `restore` has seen all others.
    kinds = (mojibake.find, *_KINDS) if page.is_markup else _KINDS
    for kind in kinds:
        found = edits.choose(kind(page.flow.text, language))
        if found:
            page = _apply(page, found)
    return page


def _apply(page: Page, found: list[Edit]) -> Page:
    """Lines that a divided word holds together become one block."""
    starts = [block.start for block in page.blocks]
    joins: set[int] = set()
    kept: list[Edit] = []
    for edit in found:
        first = bisect_right(starts, edit.start) - 1
        last = bisect_right(starts, edit.end) - 1
        if edit.end <= page.blocks[first].end or last == first:
            kept.append(edit)
        elif last == first + 1 and _may_join(page, first):
            joins.add(last)
            kept.append(edit)
    flow = edits.apply(page.flow, kept)
    blocks: list[Block] = []
    for index, block in enumerate(page.blocks):
        end = flow.from_base(block.end)
        if index in joins:
            blocks[-1] = replace(blocks[-1], end=end)
        else:
            blocks.append(replace(block, start=flow.from_base(block.start), end=end))
    links = [(flow.from_base(offset), target) for offset, target in page.links]
    return replace(page, flow=flow, blocks=blocks, links=links)


def _may_join(page: Page, index: int) -> bool:
    first, second = page.blocks[index], page.blocks[index + 1]
    return (
        not page.is_markup
        and page.main is None
        and not second.gap
        and first.tag == second.tag
        # The rest of a line that was broken has no quotation mark of its own.
        and second.aside in {first.aside, "outside_quotation"}
    )
