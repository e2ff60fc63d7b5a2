"""What the two page readers (`plain`, `markup`) hand to the structure: flow, blocks, metadata."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from api.ingest.draft import Span
from api.ingest.source.flow import Flow

_BREAKS = "\n\r\f\v\x85\u2028\u2029"
LINE_BREAK = re.compile(rf"[{_BREAKS}]+")
MAX_BLOCKS = 60_000
INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph-sized part of the flow.

    `gap` is the number of empty lines before it, `link` and `bold` how many of its characters
    stand in links, and in bold from its start. `aside` is the reason why it cannot be text, if
    the page's own structure says so.
    """

    start: int
    end: int
    tag: str = "p"
    gap: int = 1
    link: int = 0
    bold: int = 0
    node: int = 0
    aside: str | None = None


@dataclass(frozen=True, slots=True)
class MetaValue:
    """A fact that the page states about itself, and where it stands in the flow's base text."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Join:
    """A block that goes on in another one: its last character that stays, and what joins the two.

    `dropped`: how many characters behind it, a hyphen, do not stay.
    """

    first: int
    end: int
    glue: str
    dropped: int = 0


@dataclass(slots=True)
class Page:
    """A page read into blocks.

    `meta` has keys such as title, site, url, language, published. `asides` are stretches of the
    flow's base text that never were readable, with the reason; `links` are flow offsets and
    targets; `main` is the range of blocks (first, one past the last) that markup shows to be
    the text; `joins` are the halves of cut sentences, by the flow offset of the second half.
    """

    flow: Flow
    blocks: list[Block]
    is_markup: bool
    meta: dict[str, MetaValue] = field(default_factory=dict)
    links: list[tuple[int, str]] = field(default_factory=list)
    pictures: list[tuple[str, str]] = field(default_factory=list)
    asides: list[tuple[int, int, str]] = field(default_factory=list)
    main: tuple[int, int] | None = None
    joins: dict[int, Join] = field(default_factory=dict)

    def raw(self, block: Block) -> str:
        return self.flow.text[block.start : block.end]

    def text(self, block: Block) -> str:
        return tidy(self.raw(block))


def tidy(text: str) -> str:
    """The text as a paragraph: no line breaks, nothing blank or invisible at its ends."""
    if any(sign in text for sign in _BREAKS):
        lines = (line.strip() for line in LINE_BREAK.split(text))
        text = " ".join(line for line in lines if line)
    return text.strip().strip(INVISIBLE).strip()
