"""Title and head matter of a statement: where its body begins, when and where it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from api.ingest.draft import Confidence
from api.ingest.head import body, titles
from api.ingest.head.places import Place
from api.ingest.head.surroundings import Surroundings
from api.ingest.pages.blocks import Block, MetaValue, Page
from api.ingest.states import States

_MOST_LINES = 12


@dataclass(slots=True)
class Head:
    """What was found before the body. `index` is the title's block, `body` the first of the text.

    `kept` are block indices whose text the draft carries (date, place); `when` is the event date,
    `retrieved` the day on which the page was saved. `lines` are the texts from title
    to body. `confidence` has title, date and place.
    """

    title: str = ""
    index: int | None = None
    meta: MetaValue | None = None
    body: int = 0
    end: int = 0
    when: date | None = None
    city: str | None = None
    venue: str | None = None
    country: str | None = None
    retrieved: date | None = None
    kept: list[int] = field(default_factory=list)
    introductions: list[int] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    confidence: list[Confidence] = field(default_factory=list)


def read(page: Page, blocks: Sequence[Block], states: States) -> Head:
    low, high = _main_range(page, blocks)
    title = titles.find(page, blocks, low, high, states)
    behind = max((title.index, *title.more)) + 1 if title.index is not None else 0
    start = body.find(page, blocks, max(low, behind), high)
    around = Surroundings(page, blocks, states, title.text, title.index, start, high)
    decided = around.read(range(behind if behind else min(low, start), start), low)
    sure = title.confidence or Confidence("title", "low", "No line of the page reads like a title.")
    head = Head(title.text, title.index, title.meta, start, around.end, decided.day)
    head.retrieved = around.retrieved
    head.kept = [*around.kept, *title.more]
    head.introductions = around.introductions
    head.lines = [page.text(block) for block in blocks[max(behind, start - _MOST_LINES) : start]]
    head.warnings = list(decided.warnings)
    head.confidence = [sure, decided.confidence]
    _settle_place(head, around.place, states)
    return head


def _settle_place(head: Head, place: Place, states: States) -> None:
    head.city, head.venue, head.country = place.city, place.venue, place.country
    if place.confidence and (place.city or place.venue):
        head.confidence.append(place.confidence)
    if head.city and head.country is None:
        known = next(states.find_cities(head.city), None)
        head.country = known.code if known else None


def _main_range(page: Page, blocks: Sequence[Block]) -> tuple[int, int]:
    """The main part as a range of these blocks, which may be cut finer than the page's own."""
    if page.main is None:
        return 0, len(blocks)
    low, high = page.blocks[page.main[0]].start, page.blocks[page.main[1] - 1].end
    inside = [index for index, block in enumerate(blocks) if low <= block.start < high]
    return (inside[0], inside[-1] + 1) if inside else (0, len(blocks))
