"""Reads the body of a document by its grammar: turns, then questions with their answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from api.ingest.lexicon import labels as lexicon
from api.ingest.pages.blocks import Block, Page
from api.ingest.transcript import gaps, labels, unlabelled
from api.ingest.transcript.evidence import Seen
from api.ingest.transcript.gaps import Turn
from api.ingest.transcript.grammar import ANSWER, ASK, MODERATE, Grammar, Survey
from api.ingest.transcript.labels import Candidate
from api.ingest.transcript.unlabelled import Questions

_ASKS = re.compile(r"[?？؟;]\W{0,4}$")
_REQUESTS = re.compile(lexicon.REQUESTS, re.I)
_NOTE = re.compile(r"[(\[\\]{1,2}[^()\[\]]{1,60}[)\]\\.]{1,3}")
_TAIL_CHARACTERS = 400


@dataclass(slots=True)
class Exchange:
    """A question turn (None before the first), the turns that follow it, and the remarks then."""

    question: Turn | None
    turns: list[Turn] = field(default_factory=list)
    remarks: list[Turn] = field(default_factory=list)


def survey(page: Page, blocks: Sequence[Block]) -> Survey:
    """Every candidate with its turn, and how the paragraphs are set off."""
    return Survey(_candidates(page, blocks), unlabelled.survey(page, blocks))


def _candidates(page: Page, blocks: Sequence[Block]) -> list[Seen]:
    seen: list[Seen] = []
    current: Candidate | None = None
    length, asks, tail = 0, False, ""
    for block in blocks:
        text = page.raw(block)
        candidate = labels.read(text, block.bold)
        # What stands directly under a label on a line of its own is what was said.
        if candidate is None and (length or current is None):
            candidate = labels.read_loosely(text, block.bold)
        if candidate:
            if current:
                seen.append(_seen(current, asks or _asks(tail), length))
            current, length, text = candidate, 0, text[candidate.body :]
            asks = _asks(text[-_TAIL_CHARACTERS:])
        elif current and not length:
            asks = _asks(text[-_TAIL_CHARACTERS:])
        length += len(text.strip())
        tail = text[-_TAIL_CHARACTERS:] if text.strip() else tail
    if current:
        seen.append(_seen(current, asks or _asks(tail), length))
    return seen


def _seen(candidate: Candidate, asks: bool, length: int) -> Seen:
    return Seen(candidate, asks, length, candidate.key, candidate.kind)


def _asks(tail: str) -> bool:
    near = tail[-_TAIL_CHARACTERS // 2 :]
    return bool(_ASKS.search(tail.rstrip())) or "?" in near or bool(_REQUESTS.search(near))


def read(page: Page, blocks: Iterable[Block], grammar: Grammar) -> list[Turn]:
    """The blocks as turns; text before the first label is a turn without a role."""
    if grammar.questions:
        return _read_unlabelled(blocks, grammar.questions)
    turns: list[Turn] = []
    for block in blocks:
        candidate = grammar.find(page.raw(block), block.bold)
        role = grammar.role(candidate)
        if candidate and role and not (turns and _is_text(candidate, turns[-1])):
            turns.append(_open_turn(block, candidate, role))
        elif not turns or _is_note(page, block, turns[-1]):
            turns.append(Turn(None if not turns else MODERATE, None, parts=[_whole(block)]))
        else:
            _go_on(turns, block)
    return gaps.fill(page, turns) if grammar.roles else turns


def _go_on(turns: list[Turn], block: Block) -> None:
    """A paragraph without label; behind a note, it is the answer above the note that goes on."""
    if len(turns) > 1 and turns[-1].role == MODERATE and turns[-1].label is None:
        note = turns.pop()
        turns[-1].parts.extend(note.parts)
    turns[-1].parts.append(_whole(block))


def _is_text(candidate: Candidate, before: Turn) -> bool:
    """Directly under a label on a line of its own, only a colon makes another one."""
    return before.label is not None and not before.parts and not candidate.has_colon


def _read_unlabelled(blocks: Iterable[Block], questions: Questions) -> list[Turn]:
    turns: list[Turn] = []
    for block in blocks:
        cut = questions.cuts.get(block.start)
        if cut:
            turns.append(Turn(ASK, None, parts=[(block.start, cut)]))
            turns.append(Turn(ANSWER, None, parts=[(cut, block.end)]))
            continue
        if block.start in questions.asking:
            turns.append(Turn(ASK, None))
        elif block.start in questions.answering:
            turns.append(Turn(ANSWER, None))
        elif not turns:
            turns.append(Turn(None, None))
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
    return before.role == ANSWER and bool(before.parts) and bool(_NOTE.fullmatch(page.text(block)))


def group(turns: Iterable[Turn]) -> list[Exchange]:
    """Exchanges in order; the first has no question and holds the opening."""
    exchanges = [Exchange(None)]
    for turn in turns:
        if turn.role == ASK:
            exchanges.append(Exchange(turn))
        elif turn.is_apart:
            exchanges[-1].remarks.append(turn)
        else:
            exchanges[-1].turns.append(turn)
    return exchanges
