"""At which width were the lines of a text broken, and how far apart do they stand? For `plain`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from api.ingest.pages.lines import Line
from api.ingest.transcript import labels

FULL_LINE = 0.75
_NARROWEST, _WIDEST = 45, 125
_FULL_SHARE = 0.35
_MAX_STRETCH = 2_000_000
_MIN_CUTS, _CUT_SHARE = 3, 0.4
_MIN_PAIRS = 5
_SPACED_SHARE = 0.6
_MIN_LINES, _UNIFORM_SHARE = 20, 0.97
_MIN_LABELS = 3
_MIN_CLOSE, _NARROW, _RAGGED = 2, 90, 6
_FIRST_WORD = re.compile(r"\S{1,40}")
_OPEN_END = re.compile(r"[^\W_][,»”\")]?$|-$")


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How the lines of a text were broken.

    `width` is None where they were not. `spacing` is the number of empty lines between lines of
    one paragraph; `is_uniform`: nothing wider parts the paragraphs. `labels` are keys of names
    with a colon that begin several lines.
    """

    width: int | None
    spacing: int = 0
    is_uniform: bool = False
    labels: frozenset[str] = frozenset()


def measure(lines: Sequence[Line], marks: Sequence[str | None], text: str) -> Wrapping:
    own = [line for line, mark in zip(lines, marks, strict=True) if mark is None]
    lengths = [line.length for line in own]
    width = width_of(lengths) or _width_by_cuts(own, lengths, text)
    width = width or _width_by_pairs(own, lengths, text)
    if width is None:
        return Wrapping(None)
    spacing = _spacing(own, width, text)
    wider = sum(line.gap > spacing for line in own[1:])
    is_uniform = len(own) >= _MIN_LINES and wider <= (1 - _UNIFORM_SHARE) * len(own)
    return Wrapping(width, spacing, is_uniform, _labels(own, text))


def width_of(lengths: Sequence[int]) -> int | None:
    """The width at which a program broke the lines; None if it broke none."""
    if not lengths:
        return None
    ordered = sorted(lengths)
    width = ordered[int(0.98 * (len(ordered) - 1))]
    full = sum(length >= FULL_LINE * width for length in ordered)
    is_wrapped = _NARROWEST <= width <= _WIDEST and full >= _FULL_SHARE * len(ordered)
    return width if is_wrapped else None


def width_of_stretch(text: str, start: int, close: str) -> int | None:
    """The same for preformatted markup that ends with `close`."""
    end = text.find(close, start, start + _MAX_STRETCH)
    lines = text[start : end if end >= 0 else start + _MAX_STRETCH].splitlines()
    return width_of([len(line.rstrip()) for line in lines if line.strip()])


def _width_by_cuts(lines: Sequence[Line], lengths: Sequence[int], text: str) -> int | None:
    """Among many short lines: the width at which sentences go on in the next line."""
    width = sorted(lengths)[int(0.98 * (len(lengths) - 1))] if lengths else 0
    full = sum(length >= FULL_LINE * width for length in lengths)
    cuts = len(_cuts(lines, width, text))
    is_wrapped = cuts >= _MIN_CUTS and cuts >= _CUT_SHARE * full
    return width if is_wrapped and _NARROWEST <= width <= _WIDEST else None


def _width_by_pairs(lines: Sequence[Line], lengths: Sequence[int], text: str) -> int | None:
    """On a short page with empty lines between its paragraphs: all other line ends are cuts."""
    width = max(lengths, default=0)
    close = [pair for pair in pairwise(lines) if not pair[1].gap]
    are_cuts = all(_is_cut(line, following, width, text) for line, following in close)
    is_wrapped = _MIN_CLOSE <= len(close) <= len(lines) // 2 and are_cuts
    return width if is_wrapped and _NARROWEST <= width <= _NARROW else None


def _is_cut(line: Line, following: Line, width: int, text: str) -> bool:
    """The line ends inside a sentence, and the next word would not have fitted into it."""
    word = _FIRST_WORD.match(text, following.start, following.end)
    length = word.end() - word.start() if word else 0
    is_open = _OPEN_END.search(text, max(line.end - 3, line.start), line.end)
    return bool(is_open) and line.length + 1 + length >= width - _RAGGED


def _cuts(lines: Sequence[Line], width: int, text: str) -> list[int]:
    """The gaps behind full lines that end inside a sentence, before one in lower case."""
    return [
        following.gap
        for line, following in pairwise(lines)
        if line.length >= FULL_LINE * width
        and text[following.start].islower()
        and _OPEN_END.search(text, max(line.end - 3, line.start), line.end)
    ]


def _spacing(lines: Sequence[Line], width: int, text: str) -> int:
    """Empty lines inside paragraphs: seen where a full line goes on in lower case."""
    gaps = Counter(_cuts(lines, width, text))
    gap, count = max(gaps.items(), key=lambda pair: pair[1], default=(0, 0))
    return gap if count >= _MIN_PAIRS and count >= _SPACED_SHARE * gaps.total() else 0


def _labels(lines: Sequence[Line], text: str) -> frozenset[str]:
    found = (labels.read(text[line.start : line.end]) for line in lines)
    counts = Counter(one.key for one in found if one and one.kind == "person")
    return frozenset(key for key, count in counts.items() if count >= _MIN_LABELS)
