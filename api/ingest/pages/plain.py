"""Plain text and Markdown to blocks: wrapped lines become paragraphs; called by `reading`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from api.ingest.draft import UnreadableInputError
from api.ingest.pages import front, furniture, lines, running, wrapping
from api.ingest.pages.blocks import MAX_BLOCKS, Block, Page
from api.ingest.pages.lines import Line
from api.ingest.pages.wrapping import Wrapping
from api.ingest.source.flow import Flow, FlowBuilder
from api.ingest.transcript import labels

_QUOTED_SHARE = 0.5
_WORD = re.compile(r"\S{1,80}")
_LIST_MARK = re.compile(r"[•·▪■◦●‣–—*-][ \t\u00a0]|(?:\(?\d{1,2}|\(?[a-zа-я])[.)][ \t\u00a0]")
_LINK = re.compile(r"!?\[[^\[\]\n]{1,300}\]\([^()\s]{1,500}+[^()\n]{0,200}\)")
_SENTENCE_END = re.compile(r"[.?!…:;。？！][»”\")]*$")


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with what is known of its lines."""

    text: str
    lines: Sequence[Line]
    marks: Sequence[str | None]
    wrapping: Wrapping

    def of(self, index: int) -> str:
        line = self.lines[index]
        return self.text[line.start : line.end]


def read(base: Flow) -> Page:
    text = base.text
    meta, body_start = front.read(text)
    read_lines = lines.read(text, body_start)
    marks = running.mark(read_lines, text)
    source = _Text(text, read_lines, marks, wrapping.measure(read_lines, marks, text))
    quoted = sum(line.is_quoted for line in read_lines)
    builder = FlowBuilder(base)
    blocks: list[Block] = []
    index = 0
    while index < len(read_lines):
        last = _last_of_paragraph(source, index)
        block = _add_paragraph(builder, source, index, last)
        is_foreign = quoted >= max(_QUOTED_SHARE * len(read_lines), 1)
        blocks.append(_mark_unquoted(block, read_lines[index]) if is_foreign else block)
        if len(blocks) > MAX_BLOCKS:
            raise UnreadableInputError(
                "too_large", f"The page has more than {MAX_BLOCKS:,} paragraphs."
            )
        index = last + 1
    return Page(builder.build(), blocks, is_markup=False, meta=meta)


def _last_of_paragraph(source: _Text, first: int) -> int:
    last = first
    if source.wrapping.width is None or source.lines[first].tag != "p" or source.marks[first]:
        return last
    while last + 1 < len(source.lines) and _may_go_on(source, last):
        if not _is_full(source, last) and _ends(source, first, last):
            break
        last += 1
    return last


def _may_go_on(source: _Text, index: int) -> bool:
    """May the next line belong to the same paragraph?"""
    line, following = source.lines[index], source.lines[index + 1]
    if following.gap > source.wrapping.spacing or source.marks[index + 1]:
        return False
    own = source.of(index + 1)
    is_note = own[0].isupper() and furniture.reason_for(own) == "delivery_note"
    if following.tag != "p" or following.is_quoted != line.is_quoted or is_note:
        return False
    candidate = labels.read(own)
    if candidate and (candidate.kind != "person" or candidate.key in source.wrapping.labels):
        return False
    if not (_has_letters(own) and _has_letters(source.of(index))):
        return False
    is_full = _is_full(source, index)
    if not is_full and (furniture.reason_for(own) or furniture.reason_for(source.of(index))):
        return False
    is_between = _ends_sentence(source, index) or not is_full
    return not (is_between and _LIST_MARK.match(own))


def _ends(source: _Text, first: int, last: int) -> bool:
    """Does a line end a paragraph that was not broken by its width?

    Where no empty lines part the paragraphs, short lines do.
    """
    following = source.of(last + 1)
    if labels.read(following):
        return True
    goes_on = following[:1].islower() and not _ends_sentence(source, last)
    return not goes_on and (last == first or source.wrapping.is_uniform)


def _has_letters(line: str) -> bool:
    """Rows of dashes and stars part paragraphs."""
    return any(letter.isalnum() for letter in line)


def _ends_sentence(source: _Text, index: int) -> bool:
    return bool(_SENTENCE_END.search(source.of(index)))


def _is_full(source: _Text, index: int) -> bool:
    """A line was broken by its width if the next word would not have fitted."""
    word = _WORD.match(source.text, source.lines[index + 1].start)
    word_length = word.end() - word.start() if word else 0
    return source.lines[index].length + 1 + word_length >= (source.wrapping.width or 0) - 2


def _add_paragraph(builder: FlowBuilder, source: _Text, first: int, last: int) -> Block:
    start = builder.length
    for index in range(first, last + 1):
        line = source.lines[index]
        builder.repeat(source.text[line.start : line.end], line.start)
        stop = line.end + 1 if index < last else line.end
        builder.stand_for("\n", line.end, stop)
    line = source.lines[first]
    link = _linked(source.text, line.start, source.lines[last].end)
    mark = source.marks[first]
    return Block(start, builder.length - 1, line.tag, line.gap, link=link, aside=mark)


def _linked(text: str, start: int, end: int) -> int:
    """How many characters stand in Markdown's links, with the marks of these."""
    if text.find("](", start, end) < 0:
        return 0
    return sum(match.end() - match.start() for match in _LINK.finditer(text, start, end))


def _mark_unquoted(block: Block, line: Line) -> Block:
    if line.is_quoted or line.tag != "p" or block.aside:
        return block
    return replace(block, aside="outside_quotation")
