"""The title of a page: what its markup, its front matter or its lines say; for `matter`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from api.ingest.contacts.lines import plain
from api.ingest.draft import Confidence, Level
from api.ingest.head import lines, sites, toplines
from api.ingest.head.toplines import (
    MAX_HEAD_BLOCKS,
    MAX_TITLE,
    Title,
    is_label,
    of_blocks,
    with_plain_blanks,
)
from api.ingest.pages import furniture
from api.ingest.pages.blocks import Block, Page
from api.ingest.states import States

_MANY_HEADINGS = 3
# Alone at the top of a page, what heads a section elsewhere heads the page.
_NO_FURNITURE = (None, "section_heading")


def find(page: Page, blocks: Sequence[Block], low: int, high: int, states: States) -> Title:
    """`low` to `high` is the main part; headings far from its beginning are sections."""
    stated = sites.stated_title(page)
    if page.is_markup:
        index = _stated_block(page, blocks, low, high, stated) if stated else None
        if index is not None:
            return of_blocks(
                page, blocks, [index], "high", "A heading repeats the page's own title."
            )
        index = _heading(page, blocks, low, high)
        if index is not None:
            return of_blocks(page, blocks, [index], "medium", "A heading stands above the text.")
    elif "title" in page.meta:
        return _of_meta(page, "high", "The page's front matter names the title.")
    else:
        index = _heading(page, blocks, 0, len(blocks))
        if index is not None:
            return of_blocks(page, blocks, [index], "high", "A heading stands above the text.")
    found = toplines.find(page, blocks, max(low - MAX_HEAD_BLOCKS // 2, 0), states)
    if found.index is None and stated:
        return _of_meta(page, "medium", "Only the page's metadata names the title.")
    return found


def _of_meta(page: Page, level: Level, reason: str) -> Title:
    text, value = sites.stated_value(page)
    return Title(with_plain_blanks(text), None, value, (), Confidence("title", level, reason))


# Markup


def _stated_block(
    page: Page, blocks: Sequence[Block], low: int, high: int, stated: str
) -> int | None:
    """The block that says what the page's metadata says; headings near the text come first.

    Below the text nothing is its title: the site names itself again in its footer.
    """
    fitting = [
        index
        for index, block in enumerate(blocks[:high])
        if block.end - block.start <= MAX_TITLE and sites.agrees(page.text(block), stated)
    ]
    return min(fitting, key=lambda index: _distance(blocks, index, low), default=None)


def _distance(blocks: Sequence[Block], index: int, low: int) -> tuple[bool, bool, int, int]:
    tag, is_aside = blocks[index].tag, blocks[index].aside in {"menu", "related_links", "hidden"}
    rank = ("h1", "h2", "h3", "h4").index(tag) if tag in {"h1", "h2", "h3", "h4"} else 4
    return is_aside, rank == 4, rank, abs(index - low)


def _heading(page: Page, blocks: Sequence[Block], low: int, high: int) -> int | None:
    """The first heading above the text that names an occasion and no section of a site."""
    names = {sites.bare(name) for name in sites.names(page)}
    above = list(_above_text(page, blocks, low, high))
    own = [index for index in above if not blocks[index].aside]
    # The header of a site holds its name as a great heading too.
    for tags, places in (
        (("h1",), own),
        (_lesser_tags(blocks[low:high]), own),
        (("h1",), above),
    ):
        for index in places:
            text = plain(page.text(blocks[index]))
            if blocks[index].tag not in tags or is_label(page, blocks[index]):
                continue
            is_site = sites.bare(text) in names or sites.is_section(text) or sites.is_site(text)
            if text and not is_site and furniture.reason_for(text) in _NO_FURNITURE:
                return index
    return None


def _lesser_tags(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Lesser headings are sections where there are many of them."""
    counts = Counter(block.tag for block in blocks if not block.aside)
    return tuple(tag for tag in ("h2", "h3") if counts[tag] < _MANY_HEADINGS)


def _above_text(page: Page, blocks: Sequence[Block], low: int, high: int) -> Iterator[int]:
    """The blocks from a little above the main part to its first prose."""
    for index in range(max(low - MAX_HEAD_BLOCKS, 0), min(low + MAX_HEAD_BLOCKS, high)):
        block = blocks[index]
        if block.aside and block.aside != "page_header":
            continue
        if index >= low and block.tag[0] != "h" and _ends_head(page, block):
            return
        yield index


def _ends_head(page: Page, block: Block) -> bool:
    text = page.raw(block)[: 2 * MAX_TITLE]
    return is_label(page, block) or (lines.is_prose(text) and len(text) > MAX_TITLE // 2)
