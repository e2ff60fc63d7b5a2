"""Lists of other pages: alike elements, each a link with a date or some lines; for `mainpart`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from api.ingest.head import dates
from api.ingest.lexicon.furniture import MORE
from api.ingest.lexicon.markup import CARD_TAGS
from api.ingest.pages import furniture
from api.ingest.pages.blocks import Block, Page
from api.ingest.pages.nodes import Node

REASON = "related_links"
_MIN_TITLE, _MAX_CARD, _MAX_TITLES = 10, 700, 3
_MAX_DATE_LINE = 60
_LINK_SHARE = 0.85
_MIN_CARDS, _MIN_DATED_CARDS = 3, 2
_REST_SHARE = 0.3
_MAX_HEADING = 90


@dataclass(slots=True)
class _Tally:
    """What stands under an element: characters, blocks (by the first and the last), linked titles.

    `headings` and `links`: titles that are headings, beside links that only say `Read more`.
    """

    characters: int = 0
    first: int = -1
    last: int = -1
    titles: set[str] = field(default_factory=set)
    headings: set[str] = field(default_factory=set)
    links: int = 0

    def add(self, other: _Tally) -> None:
        self.characters += other.characters
        self.links += other.links
        if other.first >= 0:
            self.first = other.first if self.first < 0 else min(self.first, other.first)
            self.last = max(self.last, other.last)
        # More titles than this make no card; the sets stay small on any page.
        if len(self.titles) <= _MAX_TITLES:
            self.titles |= other.titles
        if len(self.headings) <= _MAX_TITLES:
            self.headings |= other.headings

    def names(self) -> set[str]:
        return self.titles or (self.headings if self.links else self.titles)

    def is_card(self) -> bool:
        is_small = self.last > self.first and self.characters <= _MAX_CARD
        return is_small and 1 <= len(self.names()) <= _MAX_TITLES


def find(page: Page, nodes: list[Node], spoken: list[int], titled: list[int]) -> list[str | None]:
    """REASON for each element that is a list of cards, or a card; None for the others.

    A page that is nothing else is such a list itself: there they are the text.
    """
    reasons: list[str | None] = [None] * len(nodes)
    if not any(block.link for block in page.blocks):
        return reasons
    tallies = _tally(page, nodes)
    for group in _groups(page, nodes, tallies, spoken):
        own = sum(tallies[index].characters for index in group)
        if tallies[0].characters - own < _REST_SHARE * tallies[0].characters:
            continue
        for index in group:
            reasons[index] = REASON
        box = nodes[group[0]].parent
        # The element around the cards, if it holds no more than a heading above them.
        while box > 0 and tallies[box].characters - own <= _MAX_HEADING and not titled[box]:
            reasons[box] = REASON
            box = nodes[box].parent
    return reasons


def _tally(page: Page, nodes: list[Node]) -> list[_Tally]:
    tallies = [_Tally() for _ in nodes]
    for index, block in enumerate(page.blocks):
        tallies[block.node].add(_read(page, block, index))
    for index in range(len(nodes) - 1, 0, -1):
        tallies[nodes[index].parent].add(tallies[index])
    return tallies


def _read(page: Page, block: Block, index: int) -> _Tally:
    length = block.end - block.start
    tally = _Tally(length, index, index)
    is_heading = furniture.is_heading(block)
    if length > _MAX_CARD or not (block.link or is_heading):
        return tally
    text = page.text(block)
    is_title = len(text) >= _MIN_TITLE and furniture.reason_for(text) is None
    if block.link >= _LINK_SHARE * length:
        tally.titles.update([text] if is_title else [])
        tally.links = int(text.casefold() in MORE)
    elif is_heading and is_title:
        tally.headings.add(text)
    return tally


def _groups(
    page: Page, nodes: list[Node], tallies: list[_Tally], spoken: list[int]
) -> Iterator[list[int]]:
    """Alike elements side by side, if all of them are cards that lead to different pages."""
    alike: defaultdict[tuple[int, str, str], list[int]] = defaultdict(list)
    for index in range(1, len(nodes)):
        node = nodes[index]
        if node.name in CARD_TAGS and tallies[index].characters:
            alike[node.parent, node.name, node.hint.split(" ", 2)[1]].append(index)
    for group in alike.values():
        cards = [index for index in group if tallies[index].is_card() and not spoken[index]]
        large = {index for index in group if tallies[index].characters > _MAX_HEADING}
        if len(cards) < _MIN_DATED_CARDS or not large <= set(cards):
            continue
        titles = {title for index in cards for title in tallies[index].names()}
        is_list = len(cards) >= _MIN_CARDS or _are_dated(page, [tallies[i] for i in cards])
        if is_list and len(titles) >= len(cards):
            yield cards


def _are_dated(page: Page, cards: list[_Tally]) -> bool:
    """Has each of them a line with a date of its own?"""
    return all(
        any(
            block.end - block.start <= _MAX_DATE_LINE and dates.find(page.text(block))
            for block in page.blocks[card.first : card.last + 1]
        )
        for card in cards
    )
