"""Turns to a statement: items, remarks, speakers; called by `structure`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from api.ingest.draft import Answer, Confidence, QAItem, Remark, Segment, Speaker, StatementDraft
from api.ingest.head import kinds
from api.ingest.head.matter import Head
from api.ingest.pages import joins
from api.ingest.pages.blocks import Page, tidy
from api.ingest.states import States
from api.ingest.transcript import apart, evidence, judgement, labels, turns
from api.ingest.transcript.gaps import HEADING, Turn
from api.ingest.transcript.grammar import ANSWER, ASK, MODERATE, REMARK, Grammar
from api.ingest.transcript.people import People
from api.ingest.transcript.turns import Exchange

_ASKS = re.compile(r"[?？؟][\W_]{0,4}$")
_MAX_QUESTION_PARAGRAPHS = 3
_TITLE_CHARACTERS = 120


@dataclass(slots=True)
class Written:
    """A statement and the flow ranges that it carries; `headings` are in none of its parts."""

    draft: StatementDraft
    kept: list[tuple[int, int]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    confidence: tuple[Confidence, ...] = ()
    headings: frozenset[int] = frozenset()


def write(page: Page, head: Head, read: list[Turn], states: States, decided: Grammar) -> Written:
    spoken = [turn for turn in read if turn.role != HEADING]
    people = People((turn.label for turn in spoken if turn.label), head.title, states, head.lines)
    whole = list(_with_unlabelled_answers(page, spoken))
    exchanges = turns.group(apart.set_apart(page, whole))
    items = tuple(_items(page, exchanges, people))
    lengths = _lengths(spoken)
    speakers = people.speakers(lengths)
    host = _named_in_title(speakers, head.title) if items else None
    remarks = tuple(_remarks(page, exchanges, people, host))
    warnings = list(judgement.warn(items))
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
        speakers=speakers,
        remarks=remarks,
        qa_items=items,
    )
    headings = frozenset(start for turn in read if turn.role == HEADING for start, _ in turn.parts)
    confidence = judgement.judge(decided, items, speakers)
    return Written(draft, list(_kept(spoken)), warnings, confidence, headings)


def _with_unlabelled_answers(page: Page, read: list[Turn]) -> Iterator[Turn]:
    """Where only questions have labels, what follows a question's paragraphs is its answer."""
    has_answers = any(turn.role == ANSWER for turn in read)
    for turn in read:
        if has_answers or turn.role != ASK or len(turn.parts) < 2:
            yield turn
            continue
        asked = _question_length(page, turn)
        yield Turn(ASK, turn.label, turn.label_span, parts=turn.parts[:asked])
        if asked < len(turn.parts):
            yield Turn(ANSWER, None, parts=turn.parts[asked:])


def _question_length(page: Page, turn: Turn) -> int:
    """How many of the first paragraphs it takes until one ends with a question mark."""
    asked = 1
    for count, (start, end) in enumerate(turn.parts[:_MAX_QUESTION_PARAGRAPHS], 1):
        if count < len(turn.parts) and _ASKS.search(tidy(page.flow.text[start:end])):
            asked = count
            break
    while asked < len(turn.parts) and turn.parts[asked][0] in page.joins:
        asked += 1
    return asked


def _items(page: Page, exchanges: list[Exchange], people: People) -> Iterator[QAItem]:
    interrupted: int | None = None
    for index, exchange in enumerate(exchanges[1:]):
        turn = exchange.question
        if turn is None:
            continue
        question = _segments(page, turn)
        answers = tuple(_answer(page, reply, people) for reply in exchange.turns)
        asker = people.asker(turn.label) if turn.label else None
        asked = QAItem(asker, question, answers, interrupted)
        yield asked
        interrupted = index if judgement.is_broken_off(asked) else None


def _answer(page: Page, turn: Turn, people: People) -> Answer:
    is_moderator = turn.role in {MODERATE, REMARK}
    speaker = people.name(turn.label) if turn.label and turn.role == ANSWER else None
    if turn.label and _is_answer_word(turn.label):
        speaker = None
    return Answer(turn.label, speaker, _segments(page, turn), is_moderator)


def _is_answer_word(label: str) -> bool:
    return labels.classify(label) == ANSWER


def _remarks(
    page: Page, exchanges: list[Exchange], people: People, host: str | None
) -> Iterator[Remark]:
    """The text before the first question, where the host says what has no label; then the rest."""
    opening, *asked = exchanges
    for turn in [*opening.turns, *opening.remarks]:
        speaker = people.name(turn.label) if turn.role == ANSWER else None
        if turn.role is None:
            speaker = host
        for segment in _segments(page, turn):
            yield Remark(segment, None, speaker, turn.label)
    for index, exchange in enumerate(asked):
        for turn in exchange.remarks:
            speaker = people.name(turn.label) if turn.role == ANSWER else None
            for segment in _segments(page, turn):
                yield Remark(segment, index, speaker, turn.label)


def _named_in_title(speakers: tuple[Speaker, ...], title: str) -> str | None:
    """The one speaker whom the title names; None where it names several, or nobody."""
    named = [one.name for one in speakers if evidence.is_in_title(one.name.lower(), title)]
    return named[0] if len(named) == 1 else None


def _segments(page: Page, turn: Turn) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    for start, end in turn.parts:
        text = tidy(page.flow.text[start:end])
        if not text:
            continue
        segment = Segment(text, page.flow.to_source(*_trim(page, start, end)))
        join = page.joins.get(start)
        if join and segments:
            segment = joins.merge(segments.pop(), join, segment)
        segments.append(segment)
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
