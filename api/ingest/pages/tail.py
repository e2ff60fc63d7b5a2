"""Where the text ends and the site's footer begins, in plain text; for `structure`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from api.ingest.contacts import naming
from api.ingest.lexicon import contacts as lexicon
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
_MAX_FOOTER_CHARACTERS = 900
_WIDE_GAP = 3
_MAX_FOOTER_SHARE = 0.3


def find(page: Page, blocks: Sequence[Block], start: int, end: int, states: States) -> int:
    """One past the last block of the text."""
    end = _behind_gap(page, blocks, start, end, states)
    while end > start + 1 and _is_footer(page, blocks[end - 1], states):
        end -= 1
    return end


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
    return is_site or naming.read(text, states) is not None
