"""From blocks to a statement and missions, and the reason for everything left; for `reading`."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from api.ingest.contacts import finding
from api.ingest.contacts.missions import Missions
from api.ingest.draft import Confidence, MissionDraft, StatementDraft
from api.ingest.head import kinds, matter, origin, pictures
from api.ingest.head.matter import Head
from api.ingest.head.origin import Origin
from api.ingest.pages import details, flat, furniture, joins, tail
from api.ingest.pages.blocks import Block, MetaValue, Page
from api.ingest.states import States
from api.ingest.transcript import grammar, halves, opening, statement, turns, unlabelled
from api.ingest.transcript.grammar import Grammar

_MIN_WORDS = 8
_MIN_CHARACTERS = 60
_LEAD_BLOCKS, _MAX_LEAD = 3, 300
_DENSE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_DENSE_FACTOR = 3
_MIN_SENTENCES = 3
_SENTENCE_ENDS = frozenset('.?!…”»"؟')


@dataclass(slots=True)
class Structure:
    """What the page holds. `kept` are flow ranges, `reasons` say why a block is not in them.

    `used` is the page's metadata that the statement carries; `grammar` says in a sentence how the
    page marks who speaks.
    """

    statement: StatementDraft | None
    missions: tuple[MissionDraft, ...]
    blocks: list[Block]
    kept: list[tuple[int, int]]
    reasons: list[str]
    used: list[MetaValue] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    grammar: str = ""
    confidence: list[Confidence] = field(default_factory=list)


def read(page: Page, states: States) -> Structure:
    blocks = halves.join(page, flat.unfold(page))
    head = matter.read(page, blocks, states)
    head.end = tail.find(page, blocks, head.body, head.end, states)
    marks = _mark(page, blocks, head)
    body = range(head.body, head.end)
    page.joins = joins.find(page, blocks, marks, body)
    spoken = [replace(blocks[index], aside=None) for index in body if marks[index] is None]
    decided = grammar.decide(turns.survey(page, spoken), _occasion(page, spoken, head.title))
    contacts = finding.read(
        page, blocks, body, states, title=head.title, has_labels=decided.is_decided
    )
    found = contacts.found
    if contacts.is_whole_page or not _has_text(page, spoken, decided):
        return _contacts_only(blocks, marks, contacts.everywhere)
    written = statement.write(page, head, turns.read(page, spoken, decided), states, decided)
    draft, source, carried = _complete(written.draft, page, blocks, head)
    title = [] if head.index is None else [head.index]
    kept = written.kept + [
        (blocks[index].start, blocks[index].end) for index in (*head.kept, *title, *carried)
    ]
    reasons = [mark or _place_reason(index, head) for index, mark in enumerate(marks)]
    _name_sections(blocks, reasons, written.headings)
    _name_sites(blocks, reasons, found)
    return Structure(
        draft,
        found.drafts,
        blocks,
        kept + [(line.start, line.end) for line in found.lines],
        reasons,
        [value for value in (head.meta, page.meta.get("image"), *source.used) if value],
        [*head.warnings, *written.warnings, *found.warnings],
        decided.reason,
        [*written.confidence, *head.confidence, *found.confidence],
    )


def _mark(page: Page, blocks: Sequence[Block], head: Head) -> list[str | None]:
    """Why each block is not said; None for those that may be."""
    leads = [page.text(blocks[index]) for index in head.introductions]
    pairs = details.find(page, blocks)
    marks = [
        mark or ("details" if block.start in pairs else None)
        for block, mark in zip(blocks, furniture.mark(page, blocks, head.title, leads), strict=True)
    ]
    for index in head.introductions:
        marks[index] = "lead"
    body = range(head.body, head.end)
    for index in _labels_and_questions(page, blocks, body, head.title):
        marks[index] = None
    return marks


def _occasion(page: Page, spoken: Sequence[Block], title: str) -> str:
    """The title; and the sentence that opens the text if only this one says what it is."""
    if kinds.is_conversation(title):
        return title
    first = (page.text(block) for block in spoken[:_LEAD_BLOCKS])
    leads = (text for text in first if len(text) <= _MAX_LEAD and kinds.is_conversation(text))
    return " ".join([title, *islice(leads, 1)])


def _labels_and_questions(
    page: Page, blocks: Sequence[Block], body: range, title: str
) -> Iterator[int]:
    """Lines that look like headings or repeated titles and are part of the exchange."""
    yield from unlabelled.headings(page, blocks, title)
    yield from opening.label_lines(page, blocks, body.start, body.stop)


def _has_text(page: Page, spoken: Sequence[Block], decided: Grammar) -> bool:
    """Is there anything said: turns, a paragraph of prose, or several short sentences?"""
    texts = [page.text(block) for block in spoken]
    if decided.is_decided or any(_is_prose(text) for text in texts):
        return True
    short = [text for text in texts if text[-1:] in _SENTENCE_ENDS and len(text.split()) > 2]
    return len(short) >= _MIN_SENTENCES and sum(map(len, short)) >= 2 * _MIN_CHARACTERS


def _is_prose(text: str) -> bool:
    dense = _DENSE_FACTOR * len(_DENSE.findall(text))
    return dense >= _MIN_CHARACTERS or (
        len(text) >= _MIN_CHARACTERS and len(text.split()) >= _MIN_WORDS
    )


def _contacts_only(
    blocks: list[Block],
    marks: Sequence[str | None],
    found: Missions,
) -> Structure:
    reasons = [mark or "boilerplate" for mark in marks]
    _name_sites(blocks, reasons, found)
    kept = [(line.start, line.end) for line in found.lines]
    return Structure(
        None,
        found.drafts,
        blocks,
        kept,
        reasons,
        warnings=[*found.warnings],
        confidence=[*found.confidence],
    )


def _name_sites(blocks: Sequence[Block], reasons: list[str], found: Missions) -> None:
    """Lines that name a mission once more, or only its site, say so."""
    starts = {line.start for line in found.name_lines}
    for index, block in enumerate(blocks):
        if block.start in starts:
            reasons[index] = "site_name"


def _name_sections(blocks: Sequence[Block], reasons: list[str], starts: Container[int]) -> None:
    """Headings inside the transcript that are no turns."""
    for index, block in enumerate(blocks):
        if block.start in starts:
            reasons[index] = "section_heading"


def _place_reason(index: int, head: Head) -> str:
    return "page_header" if index < head.body else "page_footer"


def _complete(
    draft: StatementDraft, page: Page, blocks: Sequence[Block], head: Head
) -> tuple[StatementDraft, Origin, list[int]]:
    """What the page as a whole says of the statement: status, pictures, topics, source.

    With the origin, and the blocks whose text came into the draft by this.
    """
    edges = [page.text(block) for block in (*blocks[: head.body + 2], *blocks[head.end - 2 :])]
    around = "\n".join(text for text in edges if len(text) < 2 * _MIN_CHARACTERS)
    source = origin.read(page, blocks, head)
    shown, captions = pictures.find(page, blocks, range(head.body, head.end), head.title)
    completed = replace(
        draft,
        delivery=kinds.delivery_of(around),
        translation=kinds.translation_of(around),
        source_url=source.url,
        source_name=source.name,
        retrieved_on=source.retrieved_on,
        topics=source.topics,
        pictures=tuple(shown),
    )
    return completed, source, [*source.kept, *captions]
