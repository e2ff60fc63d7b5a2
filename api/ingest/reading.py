"""Bytes or text to a draft with its account; the two functions that callers of `ingest` use."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from api.ingest import structure
from api.ingest.contacts import jsonpage, linkeddata
from api.ingest.contacts.missions import Missions
from api.ingest.draft import Draft, Repair, Span, UnreadableInputError
from api.ingest.head import language
from api.ingest.pages import joins, markup, plain, tokens
from api.ingest.pages.blocks import Block, Page
from api.ingest.repairs import mending
from api.ingest.source import decode, ledger
from api.ingest.source.flow import Flow, Piece
from api.ingest.source.ledger import KEPT, REPAIRED, Run
from api.ingest.states import ISO_STATES, States
from api.ingest.structure import Structure


def read_page(content: bytes, *, states: States = ISO_STATES) -> Draft:
    """The draft of a saved page. Raises UnreadableInputError, and nothing else, on any bytes."""
    text, encoding = decode.decode(content)
    return _read(text, encoding, states)


def read_text(text: str, *, states: States = ISO_STATES) -> Draft:
    """The same for text that is decoded already."""
    if len(text) > decode.MAX_BYTES:
        raise UnreadableInputError("too_large", f"The text has {len(text):,} characters.")
    decode.refuse_blank(text)
    return _read(text, "utf-8", states)


def _read(text: str, encoding: str, states: States) -> Draft:
    data = jsonpage.read(Flow.identity(text), states)
    if data:
        return _draft_data(data[0], data[1], text, encoding)
    layer = mending.restore(Flow.identity(text))
    page = _read_blocks(layer)
    stated = page.meta.get("language")
    spoken = language.detect(_main_text(page), stated.text if stated else "")
    page = mending.mend(page, spoken)
    found = structure.read(page, states)
    linked = None if found.missions or not page.is_markup else linkeddata.read(layer, states)
    shown = found.missions or (linked[1].drafts if linked else ())
    if found.statement is None and not shown:
        raise UnreadableInputError(
            "nothing_found", "There is neither a statement nor a mission's contacts on this page."
        )
    claims = [*(_linked_claims(*linked) if linked else ()), *_claims(page, layer, found)]
    runs = ledger.partition(claims, text, "markup" if page.is_markup else "separator")
    return Draft(
        spoken,
        encoding,
        found.statement,
        shown,
        tuple(_list_repairs(page.flow, text, joins.list_pieces(page, found.statement, text))),
        ledger.list_set_aside(runs, text, is_markup=page.is_markup),
        (
            *found.warnings,
            *(linked[1].warnings if linked else ()),
            *joins.warn(page, found.statement, text),
        ),
        ledger.count(runs, len(text)),
        found.grammar,
        (*found.confidence, *(linked[1].confidence if linked else ())),
    )


def _linked_claims(page: Page, found: Missions) -> Iterator[Run]:
    for line in found.lines:
        yield from _runs(page.flow, line.start, line.end, KEPT)


def _draft_data(page: Page, found: Missions, text: str, encoding: str) -> Draft:
    """JSON data hold missions, or nothing that this program reads."""
    if not found.drafts:
        raise UnreadableInputError(
            "nothing_found", "The input is JSON data in which no mission's contacts were found."
        )
    kept = [(line.start, line.end) for line in found.lines]
    claims = [run for low, high in kept for run in _runs(page.flow, low, high, KEPT)]
    claims += [
        run
        for block in page.blocks
        for run in _runs(page.flow, block.start, block.end, block.aside or KEPT)
    ]
    runs = ledger.partition(claims, text, "markup")
    return Draft(
        language.detect("\n".join(page.raw(block) for block in page.blocks)),
        encoding,
        None,
        found.drafts,
        (),
        ledger.list_set_aside(runs, text, is_markup=page.is_markup),
        tuple(found.warnings),
        ledger.count(runs, len(text)),
        confidence=found.confidence,
    )


def _read_blocks(layer: Flow) -> Page:
    if tokens.looks_like_markup(layer.text):
        return markup.read(layer)
    return plain.read(layer)


def _main_text(page: Page) -> str:
    low, high = page.main or (0, len(page.blocks))
    return "\n".join(page.raw(block) for block in page.blocks[low:high])


# The account


def _claims(page: Page, layer: Flow, found: Structure) -> Iterator[Run]:
    for value in found.used:
        yield from _runs(layer, value.span.start, value.span.end, KEPT)
    for start, end, reason in page.asides:
        yield from _runs(layer, start, end, reason)
    kept = sorted(found.kept)
    for start, end in kept:
        yield from _runs(page.flow, start, end, KEPT)
    for block, reason in zip(found.blocks, found.reasons, strict=True):
        for start, end, is_rest in _unkept(block, kept):
            yield from _runs(page.flow, start, end, "separator" if is_rest else reason)


def _unkept(block: Block, kept: list[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """The parts of a block in no kept range; the last value says that others of it are kept."""
    index = max(bisect_right(kept, (block.start, -1)) - 1, 0)
    position, is_rest = block.start, False
    while index < len(kept) and kept[index][0] < block.end:
        start, end = kept[index]
        if end > position:
            is_rest = True
            if start > position:
                yield position, start, True
            position = end
        index += 1
    if position < block.end:
        yield position, block.end, is_rest


def _runs(flow: Flow, start: int, end: int, state: str) -> Iterator[Run]:
    for piece in flow.pieces(start, end):
        yield Run(piece.start, piece.end, REPAIRED if piece.reason else state)


def _list_repairs(flow: Flow, source: str, skipped: list[Piece]) -> Iterator[Repair]:
    line, position, skipped_to = 1, 0, 0
    pieces = [*flow.repairs(), *skipped]
    for piece in sorted(pieces, key=lambda item: (item.start, -item.end)):
        if piece.end <= skipped_to:
            continue
        skipped_to = piece.end if piece.reason == joins.REASON else skipped_to
        line += source.count("\n", position, piece.start)
        position = piece.start
        column = piece.start - source.rfind("\n", 0, piece.start)
        yield Repair(
            Span(piece.start, piece.end),
            line,
            column,
            source[piece.start : piece.end],
            piece.after,
            piece.reason or "",
        )
