"""One change to a text and how changes become a flow; every family of damage makes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from api.ingest.source.flow import Flow, FlowBuilder

# Each edit makes two runs: so many stay below the number that a flow may have.
MAX_EDITS = 150_000


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace a stretch of text; `reason` None means: read it differently, nothing was damaged."""

    start: int
    end: int
    after: str
    reason: str | None


def choose(edits: Iterable[Edit]) -> list[Edit]:
    """In order, without overlap: of two edits of one place the one that begins first is kept.

    Of a page of nothing but damage only so much is mended that reading it stays cheap.
    """
    kept: list[Edit] = []
    for edit in sorted(islice(edits, MAX_EDITS), key=lambda edit: (edit.start, -edit.end)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def apply(base: Flow, edits: list[Edit]) -> Flow:
    if not edits:
        return base
    builder = FlowBuilder(base)
    position = 0
    for edit in edits:
        builder.repeat(base.text[position : edit.start], position)
        if edit.reason:
            builder.repair(edit.after, edit.start, edit.end, edit.reason)
        else:
            builder.stand_for(edit.after, edit.start, edit.end)
        position = edit.end
    builder.repeat(base.text[position:], position)
    return builder.build()
