"""Lines of a page as `missions` reads them: without marks, cells of tables by themselves."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

_LINK = re.compile(
    r"!?\[([^\[\]]{0,500})\]\(([^()\s]{0,2000}(?:\([^()\s]{0,200}\))?)[^()]{0,300}\)"
)
_MARKS = re.compile(r"[*#`\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff]|(?<!\w)_+|_+(?!\w)")
_AUTOLINK = re.compile(r"<([^<>\s]{3,300})>")
_LEAD = re.compile(
    r"[\s#*]{0,8}\[[^\[\]]{3,200}\]\([^()]{0,500}\)[*]{0,2}|[\s#]{0,8}\*\*[^*]{3,200}\*\*"
)
_CELL_RULE = re.compile(r"(?=[^-]*+(?:-[^-]++)*+--)[\s:|-]++")
_MAX_CELLS = 40

Links = Sequence[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the page: its text, its place in the flow, and whether it is a heading.

    `label` is what the head of its column, or the name of its member, says of it.
    """

    text: str
    start: int
    end: int
    is_heading: bool = False
    label: str = ""


# Several questions are asked of a line before the next one comes.
@lru_cache(maxsize=8)
def plain(text: str) -> str:
    """A line without the marks of Markdown; a link's text does not touch what follows it."""
    return " ".join(_MARKS.sub(" ", _AUTOLINK.sub(r" \1 ", _LINK.sub(_show, text))).split())


def _show(match: re.Match[str]) -> str:
    text, target = match.group(1), match.group(2)
    if target.lower().startswith("mailto:") and "@" not in text:
        text = f"{text} {target[7:].split('?')[0]}"
    return f" {text} " if _ends_word(text) else text


def _ends_word(text: str) -> bool:
    """A piece such as `@` goes on in the next link; a word or an address does not."""
    return len(text.strip("*_ ")) > 1


def expand(lines: Iterable[Line], links: Links) -> Iterator[Line]:
    """Cells of Markdown tables as lines of their own, addresses behind links as if printed."""
    mails = [(offset, url) for offset, url in links if url.lower().startswith("mailto:")]
    offsets = [offset for offset, _ in mails]
    heads: list[str] = []
    previous: list[str] = []
    for line in lines:
        shown = _with_mails(line, mails, offsets)
        if not _is_row(shown.text):
            heads, previous = [], []
            yield shown
        elif _CELL_RULE.fullmatch(shown.text):
            heads = previous
        else:
            cells = _cells(shown.text)
            previous = cells
            for index, cell in enumerate(cells):
                label = heads[index] if index < len(heads) else ""
                yield replace(shown, text=cell, label=label)


def _is_row(text: str) -> bool:
    return text.startswith("|") and text.count("|") > 2


def _cells(text: str) -> list[str]:
    cells = [cell.strip() for cell in text.strip("|").split("|", _MAX_CELLS)]
    return [re.sub(r"<br ?/?>", ", ", cell) for cell in cells]


def split_lead(text: str) -> tuple[str, str] | None:
    """`[Embassy of …](…)12 Quay Street`: a link or bold words at the start, and what follows."""
    lead = _LEAD.match(text)
    rest = text[lead.end() :].strip() if lead else ""
    return (lead.group(), rest) if lead and rest.strip(" *_.:,;") else None


def _with_mails(line: Line, mails: Links, offsets: list[int]) -> Line:
    """An address that stands in a link's target alone is read as if it were printed."""
    index = bisect_left(offsets, line.start)
    text = line.text
    while index < len(mails) and offsets[index] < line.end:
        address = mails[index][1][7:].split("?")[0]
        is_shown = "@" in text or re.search(r"[\[(]\s?at\s?[\])]", text, re.I)
        if "@" in address and not is_shown:
            text = f"{text} {address}"
        index += 1
    return line if text is line.text else replace(line, text=text)
