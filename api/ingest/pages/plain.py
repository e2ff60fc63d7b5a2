"""Plain text and Markdown to blocks: front matter, quotation marks, headings, wrapped lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from api.ingest.draft import Span, UnreadableInputError
from api.ingest.pages.blocks import Block, MetaValue, Page
from api.ingest.source.flow import Flow, FlowBuilder
from api.ingest.transcript import labels

MAX_LINES = 200_000
_LINE = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]+")
_LEAD = re.compile(r"[ \t\u00a0\ufeff]*")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_HEADING = re.compile(r"(#{1,6})[ \t]+")
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.{0,20000}?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.S)
_FIELD = re.compile(r"^([A-Za-z_][\w-]{0,40}):[ \t]*(.*(?:\r?\n[ \t]+\S.*)*)", re.M)
_ESCAPE = re.compile(r"\\(?:\r?\n[ \t]*|u([0-9a-fA-F]{4})|(.))", re.S)
_FRONT_KEYS = {
    "title": "title",
    "lang": "language",
    "language": "language",
    "source_url": "url",
    "url": "url",
    "canonical": "url",
    "date": "published",
    "site": "site",
    "source": "site",
}
_QUOTED_SHARE = 0.5
_NARROWEST, _WIDEST = 55, 110
_FULL_LINE = 0.75
_FULL_SHARE = 0.35


@dataclass(frozen=True, slots=True)
class Line:
    """A line with text: its place without indentation, quotation and heading marks."""

    start: int
    end: int
    gap: int
    tag: str
    is_quoted: bool


def read(base: Flow) -> Page:
    text = base.text
    meta, body_start = _read_front_matter(text)
    lines = _read_lines(text, body_start)
    width = _wrap_width(lines)
    quoted = sum(line.is_quoted for line in lines) >= max(_QUOTED_SHARE * len(lines), 1)
    builder = FlowBuilder(base)
    blocks: list[Block] = []
    index = 0
    while index < len(lines):
        last = _last_of_paragraph(lines, index, width, text)
        block = _add_paragraph(builder, lines[index : last + 1], text)
        blocks.append(_mark_unquoted(block, lines[index]) if quoted else block)
        index = last + 1
    return Page(builder.build(), blocks, is_markup=False, meta=meta)


def _read_front_matter(text: str) -> tuple[dict[str, MetaValue], int]:
    front = _FRONT.match(text)
    if not front:
        return {}, 0
    meta: dict[str, MetaValue] = {}
    for field in _FIELD.finditer(front.group(1)):
        key = _FRONT_KEYS.get(field.group(1).lower())
        value = _unquote(field.group(2).strip())
        if key and value and key not in meta:
            start = front.start(1) + field.start(2)
            meta[key] = MetaValue(value, Span(start, start + len(field.group(2))))
    return meta, front.end()


def _unquote(value: str) -> str:
    """A YAML scalar as text: quotation marks, escapes and folded lines are read."""
    if value[:1] == '"' and value[-1:] == '"' and len(value) > 1:
        value = _ESCAPE.sub(_unescape, value[1:-1])
    elif value[:1] == "'" and value[-1:] == "'" and len(value) > 1:
        value = value[1:-1].replace("''", "'")
    return re.sub(r"[ \t]*\r?\n[ \t]*", " ", value).strip()


def _unescape(match: re.Match[str]) -> str:
    if match.group(1):
        code = int(match.group(1), 16)
        return "" if 0xD800 <= code <= 0xDFFF else chr(code)
    return {"_": "\u00a0", "n": " ", "t": " ", None: ""}.get(match.group(2), match.group(2) or "")


def _read_lines(text: str, start: int) -> list[Line]:
    lines: list[Line] = []
    previous = start
    for match in _LINE.finditer(text, start):
        if match.group().isspace():
            continue
        gap = text.count("\n", previous, match.start()) or text.count("\r", previous, match.start())
        previous = match.end()
        line = _read_line(text, match, max(gap - 1, 0))
        if line:
            lines.append(line)
        if len(lines) > MAX_LINES:
            raise UnreadableInputError("too_large", f"The page has more than {MAX_LINES:,} lines.")
    return lines


def _read_line(text: str, match: re.Match[str], gap: int) -> Line | None:
    start = _skip(_LEAD, text, match.start())
    unquoted = _skip(_LEAD, text, _skip(_QUOTE, text, start))
    heading = _HEADING.match(text, unquoted)
    content = heading.end() if heading else unquoted
    tag = f"h{len(heading.group(1))}" if heading else "p"
    end = match.start() + len(match.group().rstrip())
    if content >= end:
        return None
    return Line(content, end, gap, tag, unquoted > start)


def _skip(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.match(text, position)
    return match.end() if match else position


def _wrap_width(lines: list[Line]) -> int | None:
    """The width at which a typist's program broke the lines, None if it did not."""
    lengths = sorted(line.end - line.start for line in lines)
    if not lengths:
        return None
    width = lengths[int(0.98 * (len(lengths) - 1))]
    full = sum(length >= _FULL_LINE * width for length in lengths)
    is_wrapped = _NARROWEST <= width <= _WIDEST and full >= _FULL_SHARE * len(lengths)
    return width if is_wrapped else None


def _last_of_paragraph(lines: list[Line], first: int, width: int | None, text: str) -> int:
    last = first
    if width is None or lines[first].tag != "p":
        return last
    while last + 1 < len(lines) and _goes_on(lines[last], lines[last + 1], text):
        is_full = _is_full(lines[last], lines[last + 1], width, text)
        if not is_full and (last == first or _is_label(lines[last + 1], text)):
            break
        last += 1
    return last


def _goes_on(line: Line, following: Line, text: str) -> bool:
    """May the next line belong to the same paragraph?"""
    if following.gap or following.tag != "p" or following.is_quoted != line.is_quoted:
        return False
    candidate = labels.read(text[following.start : following.end])
    return candidate is None or candidate.kind == "person"


def _is_label(line: Line, text: str) -> bool:
    return labels.read(text[line.start : line.end]) is not None


def _is_full(line: Line, following: Line, width: int, text: str) -> bool:
    """A line was broken by its width if the next word would not have fitted."""
    word = re.compile(r"\S+").match(text, following.start)
    word_length = word.end() - word.start() if word else 0
    return line.end - line.start + 1 + word_length >= width - 2


def _add_paragraph(builder: FlowBuilder, lines: list[Line], text: str) -> Block:
    start = builder.length
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        builder.repeat(text[line.start : line.end], line.start)
        stop = line.end + 1 if following else line.end
        builder.stand_for("\n", line.end, stop)
    end = builder.length - 1
    return Block(start, end, lines[0].tag, lines[0].gap)


def _mark_unquoted(block: Block, line: Line) -> Block:
    if line.is_quoted or line.tag != "p":
        return block
    return Block(block.start, block.end, block.tag, block.gap, aside="outside_quotation")
