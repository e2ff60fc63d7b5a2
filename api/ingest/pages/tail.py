"""Where the text ends and the site's footer begins, in plain text; for `structure`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from api.ingest.contacts import naming
from api.ingest.lexicon import sites as lexicon
from api.ingest.lexicon.furniture import ABOUT, LAST_WORDS, PRESS_OFFICE
from api.ingest.pages import furniture
from api.ingest.pages.blocks import Block, Page
from api.ingest.states import States
from api.ingest.transcript import labels

_GREETING = re.compile(lexicon.GREETING, re.I)
_CAPTION = re.compile(lexicon.CAPTION, re.I)
_CONTACT = re.compile(
    r"^\W*(?:address|phone|tel|fax|e-?mail|адрес|тел|факс|adresse|dirección)\w*[.:\s]"
    r"|^\W*in case of emergency|[\w.-]+@[\w-]+\.\w+",
    re.I,
)
_SITE = re.compile(
    r"official (?:web)?site|официальн\w+ сайт|site officiel|offizielle\w* (?:web)?seite"
    r"|sitio oficial"
    r"|follow us|join us on|подписывайтесь|присоединяйтесь",
    re.I,
)
_PRESS_OFFICE = re.compile(PRESS_OFFICE, re.I)
_ABOUT = re.compile(rf"\W{{0,3}}(?:{ABOUT})", re.I)
_REACHED = re.compile(r"https?://|\bwww\.|@|\d[\d\s()/-]{5,}\d")
_MAX_LINK = 200
_MAX_FOOTER_CHARACTERS = 900
_MAX_BEHIND_MARK = 25
_WIDE_GAP = 3
_MAX_FOOTER_SHARE = 0.3


def find(page: Page, blocks: Sequence[Block], start: int, end: int, states: States) -> int:
    """One past the last block of the text."""
    end = _behind_end_mark(page, blocks, start, end)
    end = _behind_box(page, blocks, start, end)
    end = _behind_gap(page, blocks, start, end, states)
    while end > start + 1 and _is_footer(page, blocks[end - 1], states):
        end -= 1
    return end


def _behind_end_mark(page: Page, blocks: Sequence[Block], start: int, end: int) -> int:
    """`ENDS`, or the tags of the text: behind it nobody speaks, and less is written."""
    sizes = [block.end - block.start for block in blocks[start:end]]
    found, behind = end, 0
    for index in range(end - 1, max(end - _MAX_BEHIND_MARK, start), -1):
        text = page.text(blocks[index])
        reason = "related_links" if furniture.opens_box(text) else furniture.reason_for(text)
        if reason in LAST_WORDS:
            is_left = index + 1 < end and furniture.opens_box(page.text(blocks[index + 1]))
            found = index if is_left or 2 * behind < sum(sizes) else found
        if reason is None and labels.read(page.raw(blocks[index]), blocks[index].bold):
            break
        behind += sizes[index - start]
    return found


def _behind_box(page: Page, blocks: Sequence[Block], start: int, end: int) -> int:
    """Links to other pages, or what a press release says of its sender, up to the end."""
    for index in range(end - 1, max(end - _MAX_BEHIND_MARK, start), -1):
        text = page.text(blocks[index])
        rest = [page.text(block) for block in blocks[index + 1 : end]]
        are_links = furniture.opens_box(text) and all(len(other) <= _MAX_LINK for other in rest)
        is_sender = bool(_ABOUT.fullmatch(text)) and any(_REACHED.search(other) for other in rest)
        if (are_links or is_sender) and not _speaks(page, blocks, range(start, index), end):
            return index
    return end


def _speaks(page: Page, blocks: Sequence[Block], text: range, end: int) -> bool:
    """Is there a label behind the text that asks, or that stands in the text too?"""
    behind = [labels.read(page.raw(block), block.bold) for block in blocks[text.stop : end]]
    keys = {one.key for one in behind if one}
    if not keys:
        return False
    own = (labels.read(page.raw(blocks[at]), blocks[at].bold) for at in text)
    is_known = any(one and one.kind in labels.KNOWN for one in behind)
    return is_known or any(one and one.key in keys for one in own)


def _behind_gap(page: Page, blocks: Sequence[Block], start: int, end: int, states: States) -> int:
    """A gap far wider than the usual one, with signs of a site behind it and no labels."""
    usual = median(block.gap for block in blocks[start:end]) if end > start else 0
    first = end - int(_MAX_FOOTER_SHARE * (end - start)) - 1
    for index in range(max(first, start + 1), end):
        if blocks[index].gap < max(_WIDE_GAP, 2 * usual + 1):
            continue
        rest = blocks[index:end]
        is_site = any(_is_footer(page, block, states) for block in rest)
        speaks = any(labels.read(page.raw(block), block.bold) for block in rest)
        if is_site and not speaks:
            return index
    return end


def _is_footer(page: Page, block: Block, states: States) -> bool:
    text = page.text(block)
    if len(text) > _MAX_FOOTER_CHARACTERS:
        return False
    if block.aside or not text or furniture.reason_for(text):
        return True
    signs = (_GREETING, _CAPTION, _CONTACT)
    is_site = bool(_SITE.search(text)) or any(sign.search(text) for sign in signs)
    is_site = is_site or bool(_PRESS_OFFICE.fullmatch(text))
    return is_site or naming.read(text, states) is not None
