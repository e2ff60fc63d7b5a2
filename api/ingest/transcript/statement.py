"""Turns to a statement: items, remarks, speakers; called by `structure`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from api.ingest.draft import Answer, QAItem, Remark, Segment, StatementDraft
from api.ingest.head import kinds
from api.ingest.head.matter import Head
from api.ingest.pages.blocks import Page, tidy
from api.ingest.states import States
from api.ingest.transcript import labels, turns
from api.ingest.transcript.grammar import ANSWER, ASK, MODERATE, REMARK
from api.ingest.transcript.people import People
from api.ingest.transcript.turns import Exchange, Turn

_BROKEN_OFF = re.compile(r"(?:[—–]|--|…|\.\.\.)\W*$")
_TITLE_CHARACTERS = 120


@dataclass(slots=True)
class Written:
    """A statement and the flow ranges that it carries."""

    draft: StatementDraft
    kept: list[tuple[int, int]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def write(page: Page, head: Head, read: list[Turn], states: States) -> Written:
    people = People((turn.label for turn in read if turn.label), head.title, states)
    exchanges = turns.group(_with_unlabelled_answers(read))
    items = tuple(_items(page, exchanges, people))
    opening = exchanges[0]
    remarks = tuple(_remarks(page, opening.turns, people))
    lengths = _lengths(read)
    warnings = [
        f"Question {number} has no answer."
        for number, item in enumerate(items, 1)
        if not any(not answer.is_moderator for answer in item.answers)
    ]
    title = head.title or _first_words(items, remarks)
    if not head.title:
        warnings.append("The page has no title; the draft takes the first words of the text.")
    draft = StatementDraft(
        title,
        kinds.kind_of(title, has_questions=bool(items), has_speakers=bool(lengths)),
        head.when,
        head.city,
        head.venue,
        head.country,
        speakers=people.speakers(lengths),
        remarks=remarks,
        qa_items=items,
    )
    return Written(draft, list(_kept(read)), warnings)


def _with_unlabelled_answers(read: list[Turn]) -> Iterator[Turn]:
    """Where only questions have labels, what follows a question's paragraph is its answer."""
    has_answers = any(turn.role == ANSWER for turn in read)
    for turn in read:
        if has_answers or turn.role != ASK or len(turn.parts) < 2:
            yield turn
            continue
        yield Turn(ASK, turn.label, turn.label_span, parts=turn.parts[:1])
        yield Turn(ANSWER, None, parts=turn.parts[1:])


def _items(page: Page, exchanges: list[Exchange], people: People) -> Iterator[QAItem]:
    interrupted: int | None = None
    for index, exchange in enumerate(exchanges[1:]):
        turn = exchange.question
        if turn is None:
            continue
        question = _segments(page, turn)
        answers = tuple(_answer(page, reply, people) for reply in exchange.turns)
        asker = people.asker(turn.label) if turn.label else None
        yield QAItem(asker, question, answers, interrupted)
        is_broken = bool(question) and bool(_BROKEN_OFF.search(question[-1].text))
        interrupted = index if is_broken else None


def _answer(page: Page, turn: Turn, people: People) -> Answer:
    is_moderator = turn.role in {MODERATE, REMARK}
    speaker = people.name(turn.label) if turn.label and turn.role == ANSWER else None
    if turn.label and _is_answer_word(turn.label):
        speaker = None
    return Answer(turn.label, speaker, _segments(page, turn), is_moderator)


def _is_answer_word(label: str) -> bool:
    return labels.classify(label) == ANSWER


def _remarks(page: Page, opening: list[Turn], people: People) -> Iterator[Remark]:
    for turn in opening:
        speaker = people.name(turn.label) if turn.role == ANSWER else None
        for segment in _segments(page, turn):
            yield Remark(segment, None, speaker, turn.label)


def _segments(page: Page, turn: Turn) -> tuple[Segment, ...]:
    segments = []
    for start, end in turn.parts:
        text = tidy(page.flow.text[start:end])
        if text:
            segments.append(Segment(text, page.flow.to_source(*_trim(page, start, end))))
    return tuple(segments)


def _trim(page: Page, start: int, end: int) -> tuple[int, int]:
    text = page.flow.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _lengths(read: list[Turn]) -> Counter[str]:
    lengths: Counter[str] = Counter()
    for turn in read:
        if turn.role == ANSWER and turn.label and not _is_answer_word(turn.label):
            lengths[turn.label] += sum(end - start for start, end in turn.parts)
    return lengths


def _kept(read: list[Turn]) -> Iterator[tuple[int, int]]:
    for turn in read:
        if turn.label_span:
            yield turn.label_span
        yield from turn.parts


def _first_words(items: tuple[QAItem, ...], remarks: tuple[Remark, ...]) -> str:
    segments = [remark.segment for remark in remarks]
    segments += [segment for item in items for segment in item.question]
    text = segments[0].text if segments else ""
    if len(text) <= _TITLE_CHARACTERS:
        return text
    return text[:_TITLE_CHARACTERS].rsplit(" ", 1)[0]
