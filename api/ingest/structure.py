"""From blocks to a statement and missions, and the reason for everything left; for `reading`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from api.ingest.contacts import missions
from api.ingest.contacts.points import Line
from api.ingest.draft import MissionDraft, Picture, StatementDraft
from api.ingest.head import kinds, matter
from api.ingest.head.matter import Head
from api.ingest.pages import flat, furniture, tail
from api.ingest.pages.blocks import LINE_BREAK, Block, Page
from api.ingest.states import States
from api.ingest.transcript import grammar, statement, turns

_MIN_WORDS = 8
_MIN_CHARACTERS = 60
_DENSE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_DENSE_FACTOR = 3
# Furniture that names places and numbers of others: an address is not made of menu entries.
_NO_CONTACTS = frozenset({"menu", "form", "script", "notice", "hidden", "tags"})


@dataclass(slots=True)
class Structure:
    """What the page holds. `kept` are flow ranges, `reasons` say why a block is not in them."""

    statement: StatementDraft | None
    missions: tuple[MissionDraft, ...]
    blocks: list[Block]
    kept: list[tuple[int, int]]
    reasons: list[str]
    head: Head
    warnings: list[str] = field(default_factory=list)


def read(page: Page, states: States) -> Structure:
    blocks = flat.unfold(page)
    head = matter.read(page, blocks, states)
    head.end = tail.find(page, blocks, head.body, head.end, states)
    leads = [page.text(blocks[index]) for index in head.introductions]
    marks = list(furniture.mark(page, blocks, head.title, leads))
    for index in head.introductions:
        marks[index] = "lead"
    body = range(head.body, head.end)
    spoken = [replace(blocks[index], aside=None) for index in body if marks[index] is None]
    decided = grammar.decide(turns.survey(page, spoken), head.title)
    found = _missions(page, blocks, body, states, has_labels=bool(decided.roles))
    if found.is_contact_page or not _has_text(page, spoken, decided.roles):
        return _contacts_only(blocks, marks, found.missions, head)
    written = statement.write(page, head, turns.read(page, spoken, decided), states)
    kept = written.kept + _kept_head(blocks, head)
    kept += [(line.start, line.end) for line in found.missions.lines]
    draft = _complete(written.draft, page, blocks, head)
    reasons = [mark or _place_reason(index, head) for index, mark in enumerate(marks)]
    _name_sites(blocks, reasons, found.missions)
    warnings = [*head.warnings, *written.warnings]
    return Structure(draft, found.missions.drafts, blocks, kept, reasons, head, warnings)


@dataclass(slots=True)
class _Found:
    missions: missions.Missions
    is_contact_page: bool


def _missions(
    page: Page, blocks: Sequence[Block], body: range, states: States, *, has_labels: bool
) -> _Found:
    """A page whose body itself holds missions, and no labels, is a contact page."""
    if not has_labels:
        everywhere = missions.find(_lines(page, blocks, range(len(blocks))), states, page.links)
        low = blocks[body.start].start if body.start < len(blocks) else 0
        high = blocks[body.stop - 1].end if len(body) else 0
        inside = [line for line in everywhere.lines if low <= line.start < high]
        if everywhere.drafts and (inside or not len(body)):
            return _Found(everywhere, is_contact_page=True)
    outside = [index for index in range(len(blocks)) if index not in body]
    return _Found(
        missions.find(_lines(page, blocks, outside), states, page.links), is_contact_page=False
    )


def _lines(page: Page, blocks: Sequence[Block], indices: Sequence[int]) -> list[Line]:
    lines: list[Line] = []
    for index in indices:
        block = blocks[index]
        if block.aside in _NO_CONTACTS:
            continue
        is_heading = block.tag[0] == "h" and block.tag[1:].isdecimal()
        position = block.start
        for text in LINE_BREAK.split(page.raw(block)):
            end = position + len(text)
            if text.strip():
                lines.append(Line(text.strip(), position, end, is_heading))
            position = end + 1
    return lines


def _has_text(page: Page, spoken: Sequence[Block], roles: dict[str, str]) -> bool:
    """Is there anything said: labelled turns, or at least one paragraph of prose?"""
    return bool(roles) or any(_is_prose(page.text(block)) for block in spoken)


def _is_prose(text: str) -> bool:
    dense = _DENSE_FACTOR * len(_DENSE.findall(text))
    return dense >= _MIN_CHARACTERS or (
        len(text) >= _MIN_CHARACTERS and len(text.split()) >= _MIN_WORDS
    )


def _contacts_only(
    blocks: list[Block],
    marks: Sequence[str | None],
    found: missions.Missions,
    head: Head,
) -> Structure:
    reasons = [mark or "boilerplate" for mark in marks]
    _name_sites(blocks, reasons, found)
    kept = [(line.start, line.end) for line in found.lines]
    return Structure(None, found.drafts, blocks, kept, reasons, head)


def _name_sites(blocks: Sequence[Block], reasons: list[str], found: missions.Missions) -> None:
    """Lines that name a mission once more, or only its site, say so."""
    starts = {line.start for line in found.name_lines}
    for index, block in enumerate(blocks):
        if block.start in starts:
            reasons[index] = "site_name"


def _kept_head(blocks: Sequence[Block], head: Head) -> list[tuple[int, int]]:
    indices = [*head.kept, *([head.index] if head.index is not None else [])]
    return [(blocks[index].start, blocks[index].end) for index in indices]


def _place_reason(index: int, head: Head) -> str:
    return "page_header" if index < head.body else "page_footer"


def _complete(
    draft: StatementDraft, page: Page, blocks: Sequence[Block], head: Head
) -> StatementDraft:
    """What the page as a whole says of the statement: status, pictures, topics, source."""
    edges = [page.text(block) for block in (*blocks[: head.body + 2], *blocks[head.end - 2 :])]
    around = "\n".join(text for text in edges if len(text) < 2 * _MIN_CHARACTERS)
    url = page.meta.get("url") or page.meta.get("canonical")
    site = page.meta.get("site")
    image = page.meta.get("image")
    return replace(
        draft,
        delivery=kinds.delivery_of(around),
        translation=kinds.translation_of(around),
        source_url=url.text if url and url.text.startswith("http") else None,
        source_name=site.text if site else None,
        pictures=(Picture(url=image.text),) if image else (),
    )
