"""The title of a page: what its markup, its front matter or its lines say; for `head`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from api.ingest.contacts import naming
from api.ingest.head import dates
from api.ingest.lexicon import heads as lexicon
from api.ingest.lexicon.labels import OFFICES
from api.ingest.pages.blocks import Block, MetaValue, Page
from api.ingest.states import States
from api.ingest.transcript import labels

_KIND_WORDS = re.compile("|".join(words for _, words in lexicon.KINDS), re.I)
_SENTENCE_END = re.compile(r"[.?!…:][»”\")]*$")
_OPEN_END = re.compile(r"[,!:،，：][*_\s]*$")
_CLOCK = re.compile(lexicon.CLOCK_DAYS, re.I)
_CONTACT = re.compile(r"^(?:address|phone|tel|fax|e-?mail|адрес|тел|факс)\b|@|\+\s?\d", re.I)
_SITE_SUFFIX = re.compile(r"\s+[•|–—-]\s+")
_PROSE_CHARACTERS = 110
_MAX_TITLE, _MIN_TITLE = 330, 8
_MIN_PREFIX = 15
_MAX_HEAD_BLOCKS = 40
_MIN_SCORE = 3
_LINE_OF_DATE = 45


@dataclass(frozen=True, slots=True)
class Title:
    """The title and where it stands: in a block, or in the page's metadata."""

    text: str = ""
    index: int | None = None
    meta: MetaValue | None = None


def find(page: Page, blocks: Sequence[Block], low: int, states: States) -> Title:
    """`low` is the first block of the main part; headings far behind it are sections."""
    stated = page.meta.get("title") or page.meta.get("page_title")
    reference = stated.text if stated else ""
    index = _block_of(page, blocks, reference) if page.is_markup else None
    if index is None:
        index = _heading(page, blocks, low)
    if index is None and "title" not in page.meta:
        index = _best_line(page, blocks, states)
    if index is not None and (page.is_markup or stated is None):
        return Title(_with_plain_blanks(naming.plain(page.text(blocks[index]))), index)
    if stated is None:
        return Title()
    is_whole = stated is page.meta.get("page_title")
    text = _SITE_SUFFIX.split(reference)[0] if is_whole else reference
    return Title(_with_plain_blanks(text), None, stated)


def _with_plain_blanks(text: str) -> str:
    """A title is read by machines too: it has no unbreakable blanks."""
    return " ".join(text.split())


def _block_of(page: Page, blocks: Sequence[Block], reference: str) -> int | None:
    """The block with which the page's own title begins; a heading before any other."""
    fitting = [
        index
        for index, block in enumerate(blocks)
        if block.end - block.start <= _MAX_TITLE and _begins(reference, page.text(block))
    ]
    headings = [index for index in fitting if blocks[index].tag == "h1"]
    return next(iter(headings or fitting), None)


def _begins(reference: str, text: str) -> bool:
    own, whole = " ".join(text.split()), " ".join(reference.split())
    return bool(own) and whole.startswith(own) and (len(own) >= _MIN_PREFIX or own == whole)


def _heading(page: Page, blocks: Sequence[Block], low: int) -> int | None:
    limit = low + 3 if page.is_markup else len(blocks)
    found = [
        index
        for index, block in enumerate(blocks[:limit])
        if block.tag == "h1" and not block.aside and page.text(block)
    ]
    if not found and not page.is_markup:
        found = [index for index, block in enumerate(blocks[:3]) if block.tag == "h2"]
    return found[0] if found else None


def _best_line(page: Page, blocks: Sequence[Block], states: States) -> int | None:
    """In plain text: the line before the body that looks most like a title."""
    best, best_score = None, _MIN_SCORE - 1
    for index, block in enumerate(blocks[:_MAX_HEAD_BLOCKS]):
        text = page.text(block)
        if _is_label(page, block) or (is_prose(text) and len(text) > _MAX_TITLE):
            break
        score = _title_score(text, states)
        if score > best_score:
            best, best_score = index, score
    return best


def _title_score(text: str, states: States) -> int:
    if not _MIN_TITLE <= len(text) <= _MAX_TITLE or _CONTACT.search(text):
        return 0
    if _OPEN_END.search(text) or naming.read(text, states) or text.count(". ") > 1:
        return 0
    if _CLOCK.match(text) and len(text) < _LINE_OF_DATE:
        return 0
    words = text.split()
    score = 3 * bool(_KIND_WORDS.search(text)) + 2 * bool(dates.find(text))
    score += bool({word.lower().strip(",'’s") for word in words} & OFFICES)
    score += 1 - 3 * (text.endswith(".") or len(words) < 3)
    return score


def _is_label(page: Page, block: Block) -> bool:
    candidate = labels.read(page.raw(block), block.bold)
    return candidate is not None and candidate.kind != "person"


def is_prose(text: str) -> bool:
    """A paragraph or a sentence, no line of a head."""
    return len(text) >= _PROSE_CHARACTERS or bool(_SENTENCE_END.search(text))
