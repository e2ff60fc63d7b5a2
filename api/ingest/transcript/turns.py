"""Reads the body of a document by its grammar: turns, then questions with their answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from api.ingest.pages.blocks import Block, Page
from api.ingest.transcript import labels
from api.ingest.transcript.grammar import ANSWER, ASK, MODERATE, REMARK, Grammar, Seen
from api.ingest.transcript.labels import Candidate

_ASKS = re.compile(r"[?？؟;]\W{0,4}$")
_NOTE = re.compile(r"[(\[\\]{1,2}[^()\[\]]{1,60}[)\]\\.]{1,3}")
_TAIL_CHARACTERS = 400


@dataclass(slots=True)
class Turn:
    """Consecutive blocks of one voice. `parts` are flow ranges, without the label."""

    role: str | None
    label: str | None
    label_span: tuple[int, int] | None = None
    parts: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class Exchange:
    """A question turn (None before the first) and the turns that follow it."""

    question: Turn | None
    turns: list[Turn] = field(default_factory=list)


def survey(page: Page, blocks: Sequence[Block]) -> list[Seen]:
    """Every candidate with the length of its turn and whether the turn asks."""
    seen: list[Seen] = []
    current: Candidate | None = None
    length, asks, tail = 0, False, ""
    for block in blocks:
        text = page.raw(block)
        candidate = labels.read(text, block.bold)
        if candidate:
            if current:
                seen.append(Seen(current, asks or _asks(tail), length))
            current, length, text = candidate, 0, text[candidate.body :]
            asks = _asks(text[-_TAIL_CHARACTERS:])
        length += len(text)
        tail = text[-_TAIL_CHARACTERS:] if text.strip() else tail
    if current:
        seen.append(Seen(current, asks or _asks(tail), length))
    return seen


def _asks(tail: str) -> bool:
    return bool(_ASKS.search(tail.rstrip())) or "?" in tail[-_TAIL_CHARACTERS // 2 :]


def read(page: Page, blocks: Iterable[Block], grammar: Grammar) -> list[Turn]:
    """The blocks as turns; text before the first label is a turn without a role."""
    turns: list[Turn] = []
    for block in blocks:
        candidate = labels.read(page.raw(block), block.bold)
        role = grammar.role(candidate)
        if candidate and role:
            turns.append(_open_turn(block, candidate, role))
        elif not turns or _is_note(page, block, turns[-1]):
            turns.append(Turn(None if not turns else MODERATE, None, parts=[_whole(block)]))
        else:
            turns[-1].parts.append(_whole(block))
    return turns


def _open_turn(block: Block, candidate: Candidate, role: str) -> Turn:
    start, body = block.start, block.start + candidate.body
    span = (start + candidate.start, start + candidate.end)
    parts = [(body, block.end)] if body < block.end else []
    return Turn(role, candidate.label, span, parts=parts)


def _whole(block: Block) -> tuple[int, int]:
    return block.start, block.end


def _is_note(page: Page, block: Block, before: Turn) -> bool:
    """`(Call lost.)` alone in a paragraph of an exchange is said by nobody."""
    return before.role == ANSWER and bool(_NOTE.fullmatch(page.text(block)))


def group(turns: Iterable[Turn]) -> list[Exchange]:
    """Exchanges in order; the first has no question and holds the opening."""
    exchanges = [Exchange(None)]
    for turn in turns:
        if turn.role == ASK:
            exchanges.append(Exchange(turn))
        else:
            exchanges[-1].turns.append(turn)
    return exchanges


# The stop of `Ms. Brack` ends no sentence.
_AFTER_SENTENCE = (
    r"(?<!\bM[rs])(?<!\bM[RS])(?<!\bMrs)(?<!\bMRS)(?<!\bD[rR])[.?!…»”\")\]][\s\u00a0]{1,4}"
)
_ANYWHERE = r"[\s\u00a0]"


def split_inline(
    page: Page, blocks: Iterable[Block], accepted: frozenset[str], *, is_flat: bool = False
) -> list[Block]:
    """Cut blocks before labels that stand inside them, after the end of a sentence.

    In flattened text a label can follow anything: a title, the date of a box of links.
    """
    if not accepted:
        return list(blocks)
    names = "|".join(re.escape(label) for label in sorted(accepted, key=len, reverse=True))
    pattern = re.compile(
        rf"{_ANYWHERE if is_flat else _AFTER_SENTENCE}(?P<label>(?:{names})"
        rf"(?:\s*\([^()\n]{{1,60}}\))?\s?:)(?=\s)"
    )
    pieces: list[Block] = []
    for block in blocks:
        cuts = [
            match.start("label")
            for match in pattern.finditer(page.flow.text, block.start, block.end)
        ]
        edges = [block.start, *(cut for cut in cuts if cut > block.start), block.end]
        for index, (start, end) in enumerate(pairwise(edges)):
            gap, bold = (block.gap, block.bold) if index == 0 else (0, 0)
            pieces.append(replace(block, start=start, end=end, gap=gap, bold=bold))
    return pieces


_INLINE = re.compile(
    rf"(?:^|{_AFTER_SENTENCE})"
    r"([^\W\d_][^:：.?!\n]{0,60}?(?:\.[^:：.?!\n ]{1,40}){0,3})\s?:(?=\s)"
)


def inline_labels(page: Page, blocks: Iterable[Block]) -> frozenset[str]:
    """Labels that stand at the beginning of sentences inside blocks: known, or repeated names."""
    found: dict[str, int] = {}
    kinds: dict[str, str] = {}
    for block in blocks:
        opening = labels.read(page.raw(block), block.bold)
        start = block.start + (opening.body if opening else 0)
        matches = _INLINE.finditer(page.flow.text, start, block.end)
        inside = [match.group(1) for match in matches]
        for label in [opening.label, *inside] if opening else inside:
            kind = labels.classify(label)
            if kind:
                found[label] = found.get(label, 0) + 1
                kinds[label] = kind
    has_asks = any(kind == ASK for kind in kinds.values())
    return frozenset(
        label
        for label, count in found.items()
        if has_asks and (kinds[label] in {ASK, ANSWER, REMARK} or count > 1)
    )
