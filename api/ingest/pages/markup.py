"""Saved HTML to blocks, each with its way back to the source; called by `reading`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from api.ingest.draft import Span, UnreadableInputError
from api.ingest.lexicon import markup as lexicon
from api.ingest.pages import mainpart
from api.ingest.pages.blocks import Block, MetaValue, Page
from api.ingest.pages.mainpart import Node
from api.ingest.pages.tokens import Token, attributes, tokenize
from api.ingest.source.flow import Flow, FlowBuilder

MAX_DEPTH = 500
_CHUNK = re.compile(
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?"
    r"|[ \t\r\n\f]+"
    r"|[^& \t\r\n\f]+(?: [^& \t\r\n\f]+)*"
    r"|&"
)
_BLANKS = frozenset(" \t\r\n\f")
_SHORT_LINE = 80
_SENTENCE_ENDS = tuple(f"{mark}{blank}" for mark in ".?!:;…»”)" for blank in ("", " ", "\u00a0"))
_BOLD = frozenset({"b", "strong"})
_META_KEYS = {
    "og:title": "title",
    "dc.title": "title",
    "og:site_name": "site",
    "application-name": "site",
    "og:url": "url",
    "article:published_time": "published",
    "ya:ovs:upload_date": "published",
    "dc.date": "published",
    "dcterms.date": "published",
    "date": "published",
    "og:image": "image",
}


def read(base: Flow) -> Page:
    reader = _Reader(base)
    for token in tokenize(base.text):
        reader.take(token)
    return reader.finish()


@dataclass(slots=True)
class _Open:
    name: str
    node: int
    unread: str | None


class _Reader:
    def __init__(self, base: Flow) -> None:
        self.text = base.text
        self.builder = FlowBuilder(base)
        self.page = Page(Flow.identity(""), [], is_markup=True)
        self.nodes: list[Node] = [Node("root", -1, None)]
        self.stack: list[_Open] = []
        self.start = self.link = self.bold = self.breaks = 0
        self.bold_is_open = True
        self.title = ""

    def take(self, token: Token) -> None:
        if token.kind == "text":
            self._take_text(token)
        elif token.kind == "aside":
            if token.name:
                self.page.asides.append((token.start, token.end, "script"))
        elif token.kind == "open":
            self._open(token)
        else:
            self._close(token.name)

    def finish(self) -> Page:
        self._flush(len(self.text))
        self.page.flow = self.builder.build()
        self.page.main = mainpart.find(self.page, self.nodes)
        self.page.blocks = mainpart.with_reasons(self.page, self.nodes)
        return self.page

    # Text

    def _take_text(self, token: Token) -> None:
        unread = self.stack[-1].unread if self.stack else None
        if token.name == "title" and not self._is_in("svg"):
            self._set_meta("page_title", self.text[token.start : token.end], token.start)
            return
        if unread:
            if not self.text[token.start : token.end].isspace():
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
                self._break_line(start)
            return
        is_needless = self.builder.ends_with(" ") or self.builder.ends_with("\n")
        if self.builder.length > self.start and not is_needless:
            self.builder.stand_for(" ", start, end)

    def _measure(self, before: int) -> None:
        if self._is_in("a"):
            self.link += self.builder.length - before
        if any(entry.name in _BOLD for entry in self.stack[-4:]) and self.bold_is_open:
            self.bold = self.builder.length - self.start
        else:
            self.bold_is_open = False

    # Tags

    def _open(self, token: Token) -> None:
        name = token.name
        values = attributes(self.text, token)
        if name in {"meta", "link", "img"}:
            self._take_void(name, values)
        if name == "br":
            self._break_line(token.start)
            return
        if name in lexicon.BLOCK_TAGS:
            self._flush(token.start)
            self._end_implied(name)
        if name in lexicon.VOID_TAGS or self.text[token.end - 2] == "/":
            return
        if name == "a" and values.get("href", ("", 0))[0]:
            self.page.links.append((self.builder.length, unescape(values["href"][0])))
        if name == "html" and values.get("lang", ("", 0))[0]:
            self._set_meta("language", *values["lang"])
        self._push(name, values)

    def _push(self, name: str, values: dict[str, tuple[str, int]]) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise UnreadableInputError(
                "too_large", f"The page's elements are nested more than {MAX_DEPTH} deep."
            )
        parent = self.stack[-1] if self.stack else _Open("root", 0, None)
        unread = parent.unread or lexicon.UNREAD_TAGS.get(name) or _hidden(values)
        node = parent.node
        if name in lexicon.BLOCK_TAGS or values:
            node = len(self.nodes)
            self.nodes.append(Node(name, parent.node, _reason(name, values)))
        self.stack.append(_Open(name, node, unread))

    def _close(self, name: str) -> None:
        if name in lexicon.BLOCK_TAGS:
            self._flush(-1)
        for index in range(len(self.stack) - 1, -1, -1):
            if self.stack[index].name == name:
                del self.stack[index:]
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
        del self.stack[lowest:]

    def _take_void(self, name: str, values: dict[str, tuple[str, int]]) -> None:
        if name == "meta":
            key = (values.get("property") or values.get("name") or ("", 0))[0].lower()
            if key in _META_KEYS and "content" in values:
                self._set_meta(_META_KEYS[key], *values["content"])
        elif name == "link" and values.get("rel", ("", 0))[0] == "canonical" and "href" in values:
            self._set_meta("canonical", *values["href"])
        elif name == "img" and "src" in values:
            alt = unescape(values.get("alt", ("", 0))[0])
            self.page.pictures.append((unescape(values["src"][0]), alt))

    # Blocks

    def _break_line(self, position: int) -> None:
        if self.builder.length == self.start:
            return
        self.breaks += 1
        if self.breaks > 1 or self._is_finished():
            self._flush(position)
        else:
            self.builder.stand_for("\n", position, position)

    def _is_finished(self) -> bool:
        """Does the line before a `<br>` stand for itself: a short line, or a whole sentence?"""
        is_short = self.builder.length - self.start < _SHORT_LINE
        ends = any(self.builder.ends_with(mark) for mark in _SENTENCE_ENDS)
        return (is_short or ends) and not self._block_tag().startswith("h")

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
        self.start = self.builder.length
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

    def _set_meta(self, key: str, value: str, start: int) -> None:
        text = " ".join(unescape(value).split())
        if text and key not in self.page.meta:
            self.page.meta[key] = MetaValue(text, Span(start, start + len(value)))


def _read_entity(chunk: str) -> str:
    text = unescape(chunk)
    return "\ufffd" if "\x00" in text else text


def _hidden(values: dict[str, tuple[str, int]]) -> str | None:
    classes = set(values.get("class", ("", 0))[0].split())
    style = values.get("style", ("", 0))[0].replace(" ", "").lower()
    is_hidden = "hidden" in values or "display:none" in style
    return "hidden" if is_hidden or classes & lexicon.HIDDEN_CLASSES else None


def _reason(name: str, values: dict[str, tuple[str, int]]) -> str | None:
    if name in lexicon.TAG_REASONS:
        return lexicon.TAG_REASONS[name]
    role = values.get("role", ("", 0))[0].lower()
    if role in lexicon.ROLE_REASONS:
        return lexicon.ROLE_REASONS[role]
    hint = f"{values.get('class', ('', 0))[0]} {values.get('id', ('', 0))[0]}".lower()
    return next((reason for piece, reason in lexicon.CLASS_REASONS if piece in hint), None)
