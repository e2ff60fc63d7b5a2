"""The readable text of a page and the way back from it to the source; every reader builds one.

A flow is made of runs. A run either repeats its source characters (equal length, looked up
character by character) or stands for them as a whole: an entity, a line break, a repaired word.
Flows stack: one that is built on another one's text finds its source through it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from api.ingest.draft import Span, UnreadableInputError

MAX_RUNS = 400_000
_TAIL = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the source behind some flow text; `reason` is set where it was repaired."""

    start: int
    end: int
    reason: str | None = None
    after: str = ""


class Flow:
    """Text with a source; build it with `FlowBuilder`, or `identity` for text as it stands."""

    def __init__(self, runs: Runs, text: str, base: Flow | None = None) -> None:
        self.text = text
        self.base = base
        self._runs = runs

    @classmethod
    def identity(cls, text: str) -> Flow:
        builder = FlowBuilder()
        builder.repeat(text, 0)
        return builder.build()

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """The source stretches of a part of the text, in order, without what lies between."""
        for piece in self._own_pieces(start, end):
            if self.base is None or piece.start == piece.end:
                yield piece
            elif piece.reason is None:
                yield from self.base.pieces(piece.start, piece.end)
            else:
                span = self.base.to_source(piece.start, piece.end)
                yield Piece(span.start, span.end, piece.reason, piece.after)

    def to_source(self, start: int, end: int) -> Span:
        """From the first to the last source character behind a part of the text."""
        inner = [piece for piece in self._own_edges(start, end) if piece.end > piece.start]
        if not inner:
            return Span(0, 0)
        first, last = inner[0].start, inner[-1].end
        return Span(first, last) if self.base is None else self.base.to_source(first, last)

    def from_base(self, offset: int) -> int:
        """Where the character that stood at `offset` below stands now."""
        return self._runs.forward(offset, len(self.text))

    def repairs(self) -> list[Piece]:
        """Every repaired run of this flow and of the flows below it, in source offsets.

        Where a word was mended twice, the last repair says all that happened: it alone is listed.
        """
        own = sorted(self._runs.repaired(), key=lambda piece: piece.start)
        if self.base is None:
            return own
        spans = [self.base.to_source(piece.start, piece.end) for piece in own]
        starts = [span.start for span in spans]
        below = [piece for piece in self.base.repairs() if not _is_inside(piece, starts, spans)]
        return below + [
            Piece(span.start, span.end, piece.reason, piece.after)
            for span, piece in zip(spans, own, strict=True)
        ]

    def _own_pieces(self, start: int, end: int) -> Iterator[Piece]:
        index = self._runs.index(start)
        while index < len(self._runs.at) and self._runs.at[index] < end:
            yield self._runs.cut(index, start, end, len(self.text))
            index += 1

    def _own_edges(self, start: int, end: int) -> list[Piece]:
        if end <= start:
            return []
        first, last = self._runs.index(start), self._runs.index(end - 1)
        while first < last and self._runs.is_empty(first):
            first += 1
        while last > first and self._runs.is_empty(last):
            last -= 1
        return [self._runs.cut(index, start, end, len(self.text)) for index in (first, last)]


def _is_inside(piece: Piece, starts: list[int], spans: list[Span]) -> bool:
    index = bisect_right(starts, piece.start) - 1
    return index >= 0 and piece.end <= spans[index].end


class Runs:
    """The run table: flow offset, source start and end, reason; parallel lists for speed."""

    def __init__(self) -> None:
        self.at: list[int] = []
        self.source: list[tuple[int, int]] = []
        self.reasons: dict[int, tuple[str, str]] = {}

    def index(self, offset: int) -> int:
        return max(bisect_right(self.at, offset) - 1, 0)

    def is_empty(self, index: int) -> bool:
        return self.source[index][0] == self.source[index][1]

    def cut(self, index: int, start: int, end: int, length: int) -> Piece:
        begin = self.at[index]
        stop = self.at[index + 1] if index + 1 < len(self.at) else length
        low, high = self.source[index]
        if index in self.reasons:
            return Piece(low, high, *self.reasons[index])
        if high - low != stop - begin:
            return Piece(low, high)
        return Piece(low + max(start - begin, 0), low + min(end, stop) - begin)

    def forward(self, offset: int, length: int) -> int:
        index = max(bisect_right(self.source, (offset, 1 << 62)) - 1, 0)
        if not self.at:
            return 0
        stop = self.at[index + 1] if index + 1 < len(self.at) else length
        low, _ = self.source[index]
        return min(self.at[index] + max(offset - low, 0), stop)

    def repaired(self) -> Iterator[Piece]:
        for index, (reason, after) in self.reasons.items():
            low, high = self.source[index]
            yield Piece(low, high, reason, after)


class FlowBuilder:
    """Collects runs in reading order and closes them into a `Flow`."""

    def __init__(self, base: Flow | None = None) -> None:
        self._base = base
        self._parts: list[str] = []
        self._runs = Runs()
        self.length = 0
        self._tail = ""

    def repeat(self, text: str, source: int) -> None:
        """Text exactly as it stands at `source`."""
        self._add(text, source, source + len(text))

    def stand_for(self, text: str, start: int, end: int) -> None:
        """Text that replaces a stretch of the source without repairing it (entity, line break)."""
        self._add(text, start, end)

    def repair(self, text: str, start: int, end: int, reason: str) -> None:
        self._runs.reasons[len(self._runs.at)] = (reason, text)
        self._add(text, start, end, keep_empty=True)

    def ends_with(self, tail: str) -> bool:
        return self._tail.endswith(tail)

    def build(self) -> Flow:
        return Flow(self._runs, "".join(self._parts), self._base)

    def _add(self, text: str, start: int, end: int, *, keep_empty: bool = False) -> None:
        if not text and not keep_empty:
            return
        if len(self._runs.at) >= MAX_RUNS:
            raise UnreadableInputError(
                "too_large", f"The page has more than {MAX_RUNS:,} separate pieces of text."
            )
        self._runs.at.append(self.length)
        self._runs.source.append((start, end))
        self._parts.append(text)
        self._tail = (self._tail + text[-_TAIL:])[-_TAIL:]
        self.length += len(text)
