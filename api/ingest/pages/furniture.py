"""What stands between the paragraphs of a text without being said; for `structure` and `head`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from api.ingest.head import dates
from api.ingest.lexicon import furniture as lexicon
from api.ingest.pages.blocks import Block, Page
from api.ingest.transcript import labels

# One pattern, since it is asked of every line: the first form that covers the whole line counts.
_KINDS = re.compile(
    "|".join(f"(?P<f{place}>{words})" for place, (_, words) in enumerate(lexicon.FURNITURE)),
    re.I,
)
_SEE_ALSO = re.compile(rf"\W{{0,3}}{lexicon.SEE_ALSO}\s*[:：]?", re.I)
_BUTTONS = lexicon.COMMANDS | lexicon.PLATFORMS | lexicon.SHARING
_NEW_WINDOW = re.compile(rf"\s?[:：,–-]?\s?[(\[]?{lexicon.NEW_WINDOW}[)\]]?", re.I)
_SENTENCE_END = re.compile(r"[.?!…:;。？！؟][»”\")]*$")
_REPEATED = re.compile(r"(.{3,60}?)(?:\s*\1){1,3}")
_EDGES = " \t\u00a0|/\\•·*-–—_<>«»‹›←→↑↓[](){}+:,【】「」『』（）：，"
_MAX_CHARACTERS = 400
_MAX_BUTTONS = 160
_MAX_PHRASE_WORDS = 5
_MIN_REPEATED, _MAX_REPEATED = 12, 4
_DOT = re.compile(r"[•●▪■►]\s")
_MIN_LONE, _MIN_HEADLINE, _CAPITALS = 2, 4, 0.7
_LINK_SHARE = 0.85


def reason_for(text: str) -> str | None:
    """Why this paragraph is furniture by its words alone, or None."""
    if len(text) > _MAX_CHARACTERS:
        return None
    return _remembered_reason(text) if len(text) <= _MAX_BUTTONS else _find_reason(text)


# Several rooms ask this of the short lines of a page.
@lru_cache(maxsize=32_768)
def _remembered_reason(text: str) -> str | None:
    return _find_reason(text)


def _find_reason(text: str) -> str | None:
    text = " ".join(text.split())
    if _are_buttons(text):
        return "page_furniture"
    if _are_languages(text):
        return "menu"
    match = _KINDS.fullmatch(text)
    return lexicon.FURNITURE[int(match.lastgroup[1:])][0] if match and match.lastgroup else None


def _are_buttons(text: str) -> bool:
    """`Print | Share`, `Facebook Twitter`, `Download PDFDownload PDF`."""
    if text[-1:] in {".", "?", "!"}:
        return False
    text = _NEW_WINDOW.sub(" ", text)
    if len(text) > _MAX_BUTTONS:
        return False
    repeated = _REPEATED.fullmatch(text)
    words = (repeated.group(1) if repeated else text).casefold().split()
    is_row = _cover(words, _BUTTONS | lexicon.BETWEEN_PLATFORMS)
    return is_row and not _cover(words, lexicon.BETWEEN_PLATFORMS)


def _are_languages(text: str) -> bool:
    return len(text) <= _MAX_BUTTONS and _cover(text.casefold().split(), lexicon.LANGUAGES)


def _cover(words: Sequence[str], known: frozenset[str]) -> bool:
    """Are these words nothing but known phrases, the longest first?"""
    bare = [word.strip(_EDGES) for word in words]
    bare = [word for word in bare if word]
    index = 0
    while index < len(bare):
        longest = min(_MAX_PHRASE_WORDS, len(bare) - index)
        sizes = range(longest, 0, -1)
        size = next((n for n in sizes if " ".join(bare[index : index + n]) in known), 0)
        if not size:
            return False
        index += size
    return bool(bare)


def mark(
    page: Page, blocks: Sequence[Block], title: str, leads: Sequence[str]
) -> Iterator[str | None]:
    """The reason for each block, None for those that are text."""
    in_box = False
    lone = _lone_headlines(page, blocks)
    for block in blocks:
        text = page.text(block)
        is_label = labels.read(page.raw(block), block.bold) is not None
        in_box = _goes_on_box(block, text, is_label=is_label) if in_box else False
        in_box = in_box or opens_box(text)
        if text and text in leads:
            yield "repeated_lead"
        elif block.start in lone and not in_box:
            yield "related_links"
        else:
            yield _reason(block, text, title, in_box=in_box, is_label=is_label)


def _lone_headlines(page: Page, blocks: Sequence[Block]) -> frozenset[int]:
    """Where `• Other News With Capitals` stands alone between paragraphs, more than once."""
    read = [block for block in blocks if not block.aside]
    listed = [bool(_DOT.match(page.raw(block))) for block in read]
    found = [
        block.start
        for block, before, is_listed, after in zip(
            read, [False, *listed], listed, [*listed[1:], False], strict=False
        )
        if is_listed and not (before or after) and _is_headline(page.text(block))
    ]
    return frozenset(found) if len(found) >= _MIN_LONE else frozenset()


def _is_headline(text: str) -> bool:
    words = [word for word in text.split() if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    is_long = len(words) >= _MIN_HEADLINE and len(text) <= _MAX_BUTTONS
    return is_long and not _SENTENCE_END.search(text) and capitals >= _CAPITALS * len(words)


def opens_box(text: str) -> bool:
    """`See also:` in any language."""
    return bool(_SEE_ALSO.fullmatch(text))


def _reason(block: Block, text: str, title: str, *, in_box: bool, is_label: bool) -> str | None:
    if block.aside or not text:
        return block.aside or "separator_line"
    if in_box or (_is_dated_link(block, text) and not is_label):
        return "related_links"
    if repeats(text, title):
        return "repeated_title"
    if is_heading(block) and not is_label:
        return "section_heading"
    return reason_for(text)


def is_heading(block: Block) -> bool:
    return block.tag[0] == "h" and block.tag[1:].isdecimal()


def repeats(text: str, title: str) -> bool:
    """Is this the title again, or a part of it?"""
    if len(text) > _MAX_REPEATED * max(len(title), 1):
        return False
    own, whole = _bare(text), _bare(title)
    is_part = own in whole and not text.rstrip().endswith((".", "?"))
    return len(own) >= _MIN_REPEATED and (own == whole or is_part)


@lru_cache(maxsize=1_024)
def _bare(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", text).lower().split())


def _goes_on_box(block: Block, text: str, *, is_label: bool) -> bool:
    """Links and their dates are short and no sentences."""
    if is_label or len(text) > _MAX_CHARACTERS // 2:
        return False
    is_link = _is_link(block)
    return is_link or bool(dates.find(text)) or not _SENTENCE_END.search(text)


def _is_link(block: Block) -> bool:
    return block.link >= _LINK_SHARE * max(block.end - block.start, 1)


def _is_dated_link(block: Block, text: str) -> bool:
    """A link with the date of another event, between paragraphs of the text."""
    if not block.link or len(text) > _MAX_CHARACTERS // 2 or text[-1:] in {".", "?", "!"}:
        return False
    found = dates.find(text)
    rest = len(text) - sum(day.end - day.start for day in found)
    return bool(found) and block.link >= _LINK_SHARE * rest and rest > _MIN_REPEATED
