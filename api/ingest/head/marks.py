"""Signs in the form of a line that it heads a page, or goes on with another; for `toplines`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from api.ingest.contacts.lines import plain
from api.ingest.head import lines
from api.ingest.lexicon import headlines as words
from api.ingest.lexicon.labels import OFFICES
from api.ingest.pages import furniture
from api.ingest.pages.blocks import Block, Page

# Scripts that write no blanks, or few: one sign of theirs is about a word.
DENSE = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]"
)
BULLET = re.compile(r"[*•·○◯■►–-]\s")
_ENTRY = re.compile(r"^[•·○◯■►]\s")
PROOF = re.compile(
    r"\W*(?:(?:transcript|e[\s.]?(?:&|0|o|and)[\s.]?(?:o[\s.]?)?e|proof|uncorrected|copy|only|and"
    r"|edited|full)\W*)+",
    re.I,
)
_LANGUAGE = re.compile(r"\s\[[a-z]{2}\]$")
_ADDRESS = re.compile(r"https?://|\bwww\.|(?<![\w@.])[a-z\d-]+(?:\.[a-z\d-]+){1,3}/[a-z\d]")
_POSSESSIVE = re.compile(r"[^\W\d_]['’]s$")
_DENSE_CUT = re.compile(r"(?<=[\u3040-\u30ff\u4e00-\u9fff])\0(?=[\u3040-\u30ff\u4e00-\u9fff])")
_DENSE_TAIL = re.compile(words.DENSE_TAIL)
_DENSE_OFFICE = re.compile(words.DENSE_OFFICE)
_MAX_DENSE_TAIL = 16
_MIN_CAPITALS, _MIN_HEADLINE = 3, 6
_MAX_LISTED = 40
_OF_A_LEAD = 6


def bare(text: str) -> str:
    """A title is read by machines too: no unbreakable blanks, no sign of a list or language."""
    return _LANGUAGE.sub("", _ENTRY.sub("", " ".join(text.split())))


def join(parts: Sequence[str]) -> str:
    """The lines of one title; between signs that need no blanks there is none."""
    return _DENSE_CUT.sub("", "\0".join(parts)).replace("\0", " ")


def is_small(text: str) -> bool:
    """Begins in lower case. Georgian letters count as small ones, but there are no others."""
    return text[0].islower() and not "\u10d0" <= text[0] <= "\u10ff"


def has_address(text: str) -> bool:
    """`The new site is at example.org/news`."""
    return bool(_ADDRESS.search(text))


def score(text: str, head: Sequence[str], *, is_headline: bool) -> int:
    """What the form of a line adds to its likeness to a title, or takes; `head` are all lines.

    `is_headline`: it stands above fields of which one is its title.
    """
    above = head[: head.index(text)]
    points = 2 * _is_alone_in_capitals(text, [other for other in head if other != text])
    is_lead = not is_headline and _is_lead(text, above)
    return points + bool(_DENSE_OFFICE.search(text)) - _OF_A_LEAD * is_lead


def _is_alone_in_capitals(text: str, others: Sequence[str]) -> bool:
    """The only line in capitals above a text in small letters, and no office."""
    parts = text.split()
    if not text.isupper() or len(parts) < _MIN_CAPITALS or set(text.lower().split()) & OFFICES:
        return False
    return not any(other.isupper() and len(other.split()) > 1 for other in others)


def _is_lead(text: str, above: Sequence[str]) -> bool:
    """A sentence below the first line, which is a headline of several words and no sentence."""
    if len(above) != 1 or not lines.is_sentence(text) or lines.is_field(above[0]):
        return False
    return len(above[0].split()) >= _MIN_HEADLINE and not lines.is_sentence(above[0])


def goes_on(text: str, following: str) -> bool:
    """`… spokesman Jon Brack’s` / `regular press conference`, and the same in Chinese."""
    is_tail = len(following) <= _MAX_DENSE_TAIL and bool(_DENSE_TAIL.search(following))
    is_dense = is_tail and bool(_DENSE_OFFICE.search(text)) and not _DENSE_TAIL.search(text)
    return is_dense or bool(_POSSESSIVE.search(text))


def last_listed(page: Page, blocks: Sequence[Block], low: int) -> int | None:
    """The last entry of a list above the first paragraph: some sites print titles as a list."""
    found = None
    for index in range(low, min(low + _MAX_LISTED, len(blocks))):
        raw = page.text(blocks[index])
        text = plain(raw)
        if blocks[index].aside or not text or furniture.reason_for(text):
            continue
        if lines.is_prose(text):
            return found
        gaps = [block.gap for block in blocks[index : index + 2]]
        is_fit = any(gaps) and len(text.split()) > 1
        if BULLET.match(raw) and is_fit:
            found = None if has_address(text) else index
    return None
