"""The lines of a plain text: place, distance, heading and quotation marks; for `plain`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from api.ingest.draft import UnreadableInputError

MAX_LINES = 200_000
_LINE = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]+")
_LEAD = re.compile(r"[ \t\u00a0\ufeff]*")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_HEADING = re.compile(r"(#{1,6})[ \t]+")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_SENTENCE_END = re.compile(r"[.?!:;,…][»”\")]*$")
_MAX_HEADING = 150


@dataclass(frozen=True, slots=True)
class Line:
    """A line with text: its place without indentation, quotation and heading marks.

    `gap` is the number of empty lines before it; `opens_page` says that a form feed stands there.
    """

    start: int
    end: int
    gap: int
    tag: str
    is_quoted: bool
    opens_page: bool = False

    @property
    def length(self) -> int:
        return self.end - self.start


def read(text: str, start: int) -> list[Line]:
    """Raises UnreadableInputError for more than 200,000 lines."""
    lines: list[Line] = []
    previous = start
    for match in _LINE.finditer(text, start):
        if match.group().isspace():
            continue
        between = text[previous : match.start()]
        gap = between.count("\n") or between.count("\r")
        line = _read_line(text, match, max(gap - 1, 0), opens_page="\f" in between)
        previous = match.end()
        if line:
            lines.append(line)
        if len(lines) > MAX_LINES:
            raise UnreadableInputError("too_large", f"The page has more than {MAX_LINES:,} lines.")
    return list(_with_underlined_headings(lines, text))


def _read_line(text: str, match: re.Match[str], gap: int, *, opens_page: bool) -> Line | None:
    start = _skip(_LEAD, text, match.start())
    unquoted = _skip(_LEAD, text, _skip(_QUOTE, text, start))
    heading = _HEADING.match(text, unquoted)
    content = heading.end() if heading else unquoted
    tag = f"h{len(heading.group(1))}" if heading else "p"
    end = match.start() + len(match.group().rstrip())
    if content >= end:
        return None
    return Line(content, end, gap, tag, unquoted > start, opens_page)


def _skip(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.match(text, position)
    return match.end() if match else position


def _with_underlined_headings(lines: list[Line], text: str) -> Iterator[Line]:
    """Markdown's other headings: a line over `====` or `----` that stands alone above it."""
    for index, line in enumerate(lines):
        under = lines[index + 1] if index + 1 < len(lines) else None
        is_alone = index == 0 or line.gap > 0
        if under and is_alone and not under.gap and _is_heading(line, under, text):
            yield replace(line, tag="h1" if text[under.start] == "=" else "h2")
        else:
            yield line


def _is_heading(line: Line, under: Line, text: str) -> bool:
    if line.length > _MAX_HEADING or not _UNDERLINE.fullmatch(text, under.start, under.end):
        return False
    is_long = text[under.start] == "=" or 2 * under.length >= line.length
    return is_long and not _SENTENCE_END.search(text[line.start : line.end])
