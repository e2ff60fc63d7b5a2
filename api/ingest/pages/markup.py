"""Saved HTML to blocks, each with its way back to the source; called by `reading`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from api.ingest.draft import UnreadableInputError
from api.ingest.lexicon import markup as lexicon
from api.ingest.pages import mainpart, roles, wrapping
from api.ingest.pages.blocks import Block, Page
from api.ingest.pages.facts import Facts, Values, is_linked
from api.ingest.pages.nodes import Node
from api.ingest.pages.tokens import Token, attributes, tokenize
from api.ingest.source.flow import Flow, FlowBuilder

MAX_DEPTH = 500
# Unclosed inline elements pile up on old pages; the deeper ones change nothing.
MAX_INLINE_DEPTH = 100
_CHUNK = re.compile(
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?"
    r"|[ \t\r\n\f]+"
    r"|[^& \t\r\n\f]+(?: [^& \t\r\n\f]+)*"
    r"|&"
)
_BLANKS = frozenset(" \t\r\n\f")
_SHORT_LINE = 80
_BARE_CHARACTERS = 600
_SENTENCE_ENDS = tuple(
    f"{mark}{blank}" for mark in ".?!:;…»”)。？！：" for blank in ("", " ", "\u00a0")
)
_NEXT = re.compile(r"(?:\s{1,400}|&nbsp;|<[^<>]{0,300}>){0,12}([^\s<&])")
_BOLD = frozenset({"b", "strong"})
_BOLD_DEPTH = 4
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 dt".split())
_MAX_LINK = 600


def read(base: Flow) -> Page:
    page = _read(base, shows_hidden=False)
    hidden = sum(end - start for start, end, reason in page.asides if reason == "hidden")
    low, high = page.main or (0, 0)
    visible = sum(block.end - block.start for block in page.blocks[low:high])
    # A text that opens at a click is the text, if there is next to nothing beside it.
    is_bare = visible < _BARE_CHARACTERS and hidden > 2 * visible
    return _read(base, shows_hidden=True) if is_bare else page


def _read(base: Flow, *, shows_hidden: bool) -> Page:
    reader = _Reader(base, shows_hidden=shows_hidden)
    for token in tokenize(base.text):
        reader.take(token)
    return reader.finish()


@dataclass(slots=True)
class _Open:
    """An open element; `is_inside`: in an article, `is_heading`: in a heading."""

    name: str
    node: int
    unread: str | None
    is_bold: bool = False
    is_inside: bool = False
    is_heading: bool = False


class _Reader:
    def __init__(self, base: Flow, *, shows_hidden: bool) -> None:
        self.text = base.text
        self.shows_hidden = shows_hidden
        self.builder = FlowBuilder(base)
        self.facts = Facts(base.text)
        self.page = Page(Flow.identity(""), [], is_markup=True)
        self.nodes: list[Node] = [Node("root", -1)]
        self.stack: list[_Open] = []
        self.start = self.line = self.link = self.bold = self.breaks = 0
        self.bold_is_open = True
        # How many characters the open link may still hold, and how deep it stands.
        self.link_left = self.link_depth = 0
        self.is_linked = False
        self.width: int | None = None

    def take(self, token: Token) -> None:
        if token.kind == "text":
            self._take_text(token)
        elif token.kind == "aside":
            self._take_aside(token)
        elif token.kind == "open":
            self._open(token)
        else:
            self._close(token.name)

    def finish(self) -> Page:
        self._flush(len(self.text))
        self.page.flow = self.builder.build()
        self.page.meta, self.page.pictures = self.facts.meta, self.facts.pictures
        mainpart.settle(self.page, self.nodes)
        return self.page

    # Text

    def _take_aside(self, token: Token) -> None:
        if token.name:
            self.page.asides.append((token.start, token.end, "script"))
            if token.name == "script" and self.is_linked:
                self.facts.take_linked(token)

    def _take_text(self, token: Token) -> None:
        unread = self.stack[-1].unread if self.stack else None
        if token.name == "title" and not self._is_in("svg"):
            self.facts.add("page_title", self.text[token.start : token.end], token.start)
            return
        is_blank = unread is not None and self.text[token.start : token.end].isspace()
        if unread == "metadata" and not is_blank and self.stack[-1].name == "head":
            self._close("head")
            unread = None
        if unread:
            if not is_blank:
                self.page.asides.append((token.start, token.end, unread))
            return
        for match in _CHUNK.finditer(self.text, token.start, token.end):
            self._add_chunk(match.group(), match.start(), match.end())

    def _add_chunk(self, chunk: str, start: int, end: int) -> None:
        before = self.builder.length
        if chunk[0] in _BLANKS:
            self._add_blank(start, end)
        elif chunk[0] == "&" and len(chunk) > 1:
            self.builder.stand_for(_read_entity(chunk), start, end)
        else:
            self.builder.repeat(chunk, start)
        if chunk.strip():
            self.breaks = 0
            self._measure(before)

    def _add_blank(self, start: int, end: int) -> None:
        lines = self.text.count("\n", start, end)
        if lines and self._is_in("pre"):
            for _ in range(min(lines, 2)):
                self._break_line(start, end)
            return
        is_needless = self.builder.ends_with(" ") or self.builder.ends_with("\n")
        if self.builder.length > self.start and not is_needless:
            self.builder.stand_for(" ", start, end)

    def _measure(self, before: int) -> None:
        if self.link_left > 0:
            self.link += self.builder.length - before
            self.link_left -= self.builder.length - before
        if self.bold_is_open and self.stack and self.stack[-1].is_bold:
            self.bold = self.builder.length - self.start
        else:
            self.bold_is_open = False

    # Tags

    def _open(self, token: Token) -> None:
        name = token.name
        values = attributes(self.text, token)
        if values:
            self.facts.take_tag(name, values)
        self.is_linked = name == "script" and is_linked(values)
        if name == "br":
            self._break_line(token.start, token.end)
            return
        if name in lexicon.BLOCK_TAGS:
            if self.stack and self.stack[-1].name == "head":
                self._close("head")
            self._flush(token.start)
            self._end_implied(name)
        if name in lexicon.VOID_TAGS or self.text[token.end - 2] == "/":
            return
        if name == "a":
            self._open_link(values)
        if name == "pre":
            self.width = wrapping.width_of_stretch(self.text, token.end, "</pre")
        self._push(name, values)

    def _open_link(self, values: Values) -> None:
        """A link may hold whole blocks, but one that is never closed does not hold the page."""
        if values.get("href", ("", 0))[0]:
            self.page.links.append((self.builder.length, unescape(values["href"][0])))
            self.link_left, self.link_depth = _MAX_LINK, len(self.stack)

    def _push(self, name: str, values: Values) -> None:
        is_block = name in lexicon.BLOCK_TAGS
        if len(self.stack) >= MAX_INLINE_DEPTH and not is_block:
            return
        if len(self.stack) >= MAX_DEPTH:
            raise UnreadableInputError(
                "too_large", f"The page's elements are nested more than {MAX_DEPTH} deep."
            )
        parent = self.stack[-1] if self.stack else _Open("root", 0, None)
        hidden = None if self.shows_hidden and is_block else roles.hidden(values)
        own = None if name == "button" and parent.is_heading else lexicon.UNREAD_TAGS.get(name)
        entry = _Open(name, parent.node, parent.unread or own or hidden)
        if is_block or values:
            entry.node = len(self.nodes)
            made = roles.node(name, parent.node, values, is_inside=parent.is_inside)
            self.nodes.append(made)
        entry.is_inside = parent.is_inside or name in lexicon.TEXT_TAGS
        entry.is_heading = name in _HEADINGS or (parent.is_heading and not is_block)
        near = self.stack[1 - _BOLD_DEPTH :]
        entry.is_bold = name in _BOLD or any(one.name in _BOLD for one in near)
        self.stack.append(entry)

    def _close(self, name: str) -> None:
        if name in lexicon.BLOCK_TAGS:
            self._flush(-1)
        for index in range(len(self.stack) - 1, -1, -1):
            if self.stack[index].name == name:
                self._cut(index)
                return
            # A stray closing tag of an inline element must not close the block around it.
            if name not in lexicon.BLOCK_TAGS and self.stack[index].name in lexicon.BLOCK_TAGS:
                return

    def _end_implied(self, name: str) -> None:
        if self._is_in("p"):
            self._close("p")
        ended, barriers = lexicon.IMPLIED_END.get(name, ("", frozenset()))
        names = ended.split()
        lowest = len(self.stack)
        for index in range(len(self.stack) - 1, -1, -1):
            if self.stack[index].name in barriers or not names:
                break
            if self.stack[index].name in names:
                lowest = index
        self._cut(lowest)

    def _cut(self, depth: int) -> None:
        """Closes the elements from this depth on, and a link that stands there."""
        del self.stack[depth:]
        if depth <= self.link_depth:
            self.link_left = 0

    # Blocks

    def _break_line(self, position: int, after: int) -> None:
        if self.builder.length == self.start:
            return
        self.breaks += 1
        if self.breaks > 1 or self._is_finished(after):
            self._flush(position)
        else:
            self.builder.stand_for("\n", position, position)
            self.line = self.builder.length

    def _is_finished(self, after: int) -> bool:
        """Does the line before a line break stand for itself: a short line, a whole sentence?"""
        if self._block_tag().startswith("h"):
            return False
        length = self.builder.length - self.line
        if self.width and self._is_in("pre"):
            return length < wrapping.FULL_LINE * self.width
        if any(self.builder.ends_with(mark) for mark in _SENTENCE_ENDS):
            return True
        following = _NEXT.match(self.text, after)
        goes_on = following is not None and following.group(1).islower()
        return length < _SHORT_LINE and not goes_on

    def _flush(self, position: int) -> None:
        if self.builder.length > self.start:
            node = self.stack[-1].node if self.stack else 0
            tag = self._block_tag()
            self.page.blocks.append(
                Block(
                    self.start, self.builder.length, tag, link=self.link, bold=self.bold, node=node
                )
            )
            self.builder.stand_for("\n", max(position, 0), max(position, 0))
        self.start = self.line = self.builder.length
        self.link = self.bold = self.breaks = 0
        self.bold_is_open = True

    def _block_tag(self) -> str:
        for entry in reversed(self.stack):
            if entry.name in lexicon.BLOCK_TAGS:
                return entry.name
        return "p"

    def _is_in(self, name: str) -> bool:
        for entry in reversed(self.stack):
            if entry.name == name:
                return True
            if entry.name in lexicon.BLOCK_TAGS:
                return False
        return False


def _read_entity(chunk: str) -> str:
    text = unescape(chunk)
    return "\ufffd" if "\x00" in text else text
