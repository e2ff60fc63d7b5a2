"""What stands between the paragraphs of a text without being said; for `reading` and `head`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from api.ingest.head import dates
from api.ingest.lexicon import heads as lexicon
from api.ingest.pages.blocks import Block, Page
from api.ingest.transcript import labels

_KINDS = tuple((reason, re.compile(rf"(?:{words})", re.I)) for reason, words in lexicon.FURNITURE)
_SEE_ALSO = re.compile(rf"{lexicon.SEE_ALSO}\s*:?", re.I)
_SENTENCE_END = re.compile(r"[.?!…:;][»”\")]*$")
_MAX_CHARACTERS = 400
_MIN_REPEATED = 12


def reason_for(text: str) -> str | None:
    """Why this paragraph is furniture by its words alone, or None."""
    if len(text) > _MAX_CHARACTERS:
        return None
    text = " ".join(text.split())
    return next((reason for reason, words in _KINDS if words.fullmatch(text)), None)


def mark(
    page: Page, blocks: Sequence[Block], title: str, leads: Sequence[str]
) -> Iterator[str | None]:
    """The reason for each block, None for those that are text."""
    in_box = False
    for block in blocks:
        text = page.text(block)
        is_label = labels.read(page.raw(block), block.bold) is not None
        in_box = _goes_on_box(text, is_label=is_label) if in_box else False
        if _SEE_ALSO.fullmatch(text):
            in_box = True
        if text and text in leads:
            yield "repeated_lead"
        else:
            yield _reason(block, text, title, in_box=in_box, is_label=is_label)


def _reason(block: Block, text: str, title: str, *, in_box: bool, is_label: bool) -> str | None:
    if not text:
        return "separator_line"
    if block.aside:
        return block.aside
    if in_box:
        return "related_links"
    if repeats(text, title):
        return "repeated_title"
    if block.tag[0] == "h" and block.tag[1:].isdecimal() and not is_label:
        return "section_heading"
    return reason_for(text)


def repeats(text: str, title: str) -> bool:
    """Is this the title again, or a part of it?"""
    own, whole = _bare(text), _bare(title)
    return len(own) >= _MIN_REPEATED and own in whole and not text.rstrip().endswith((".", "?"))


def _bare(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", text).lower().split())


def _goes_on_box(text: str, *, is_label: bool) -> bool:
    """Links and their dates are short and no sentences."""
    is_short = len(text) <= _MAX_CHARACTERS // 2
    return is_short and not is_label and (bool(dates.find(text)) or not _SENTENCE_END.search(text))
