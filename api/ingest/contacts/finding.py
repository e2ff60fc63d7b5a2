"""The missions of a page, and whether the page is one of contacts; called by `structure`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from api.ingest.contacts import missions, site
from api.ingest.contacts.lines import Line, plain
from api.ingest.contacts.missions import Missions
from api.ingest.lexicon import missionwords as lexicon
from api.ingest.pages.blocks import LINE_BREAK, Block, Page
from api.ingest.states import States

# Furniture that names places and numbers of others: an address is not made of menu entries.
_NO_CONTACTS = frozenset({"menu", "script", "notice", "hidden", "tags", "running_header"})
_TITLE_KEYS = ("title", "site", "page_title")
_CONTACT_TITLE = re.compile(lexicon.CONTACT_TITLE, re.I)
_PROSE_CHARACTERS = 160
# A transcript may close with a mission's address; a page of contacts is made of such lines.
_CONTACT_SHARE = 0.2
_MUCH_PROSE = 1000
# No block of contacts is so long; whole books without a line break are.
_MAX_LINE = 20_000


@dataclass(frozen=True, slots=True)
class Contacts:
    """`is_whole_page`: nothing was said on the page, it tells how to reach its missions.

    `found` stands outside the text, `everywhere` is what holds if there is no text after all.
    """

    found: Missions
    everywhere: Missions
    is_whole_page: bool


def read(
    page: Page,
    blocks: Sequence[Block],
    body: range,
    states: States,
    *,
    title: str,
    has_labels: bool,
) -> Contacts:
    """The missions of the page; `has_labels` says that speakers' labels were found in `body`.

    Where something was said, numbers inside it are the speakers' words and no contacts.
    """
    titles = [page.meta[key].text for key in _TITLE_KEYS if key in page.meta]
    lines = _lines(page, blocks, range(len(blocks)))
    everywhere = missions.find(lines, states, page.links, titles)
    is_whole = _is_whole_page(blocks, body, everywhere, has_labels=has_labels)
    heads = [page.text(block) for block in blocks[: body.start] if block.tag in {"h1", "h2"}]
    is_named_so = not has_labels and _is_of_contacts([title, *heads], everywhere)
    if everywhere.drafts and (is_whole or (is_named_so and _is_brief(blocks, body))):
        return Contacts(everywhere, everywhere, is_whole_page=True)
    outside = [index for index in range(len(blocks)) if index not in body]
    found = everywhere
    if len(body):
        found = missions.find(_lines(page, blocks, outside), states, page.links, titles)
    return Contacts(found, everywhere, is_whole_page=False)


def _is_of_contacts(heads: Sequence[str], found: Missions) -> bool:
    """Whether the page is named after its mission, or after its contacts."""
    names = {draft.name for draft in found.drafts}
    shown = [plain(head).strip(" .:") for head in heads]
    return shown[0] in names or any(_CONTACT_TITLE.fullmatch(head) for head in shown)


def _is_brief(blocks: Sequence[Block], body: range) -> bool:
    """Whether there is so little prose that it can be remarks on how to reach a mission."""
    sizes = (block.end - block.start for block in blocks[body.start : body.stop])
    return sum(size for size in sizes if size >= _PROSE_CHARACTERS) < _MUCH_PROSE


def _is_whole_page(
    blocks: Sequence[Block], body: range, found: Missions, *, has_labels: bool
) -> bool:
    if not len(body):
        return True
    starts = sorted({line.start for line in (*found.lines, *found.name_lines)})
    sizes = [
        (block.end - block.start, _has(starts, block)) for block in blocks[body.start : body.stop]
    ]
    inside = sum(size for size, is_contact in sizes if is_contact)
    share = inside / max(sum(size for size, _ in sizes), 1)
    if not inside or (has_labels and share < _CONTACT_SHARE):
        return False
    return share >= _CONTACT_SHARE or _prose_before(sizes) < _MUCH_PROSE


def _has(starts: list[int], block: Block) -> bool:
    index = bisect_right(starts, block.end - 1)
    return index > 0 and starts[index - 1] >= block.start


def _prose_before(sizes: Iterable[tuple[int, bool]]) -> int:
    """The characters of long paragraphs above the first line of contacts."""
    prose = 0
    for size, is_contact in sizes:
        if is_contact:
            break
        prose += size if size >= _PROSE_CHARACTERS else 0
    return prose


def _lines(page: Page, blocks: Sequence[Block], indices: Iterable[int]) -> list[Line]:
    lines: list[Line] = []
    for index in indices:
        block = blocks[index]
        # A switch between languages is a menu, and says in which ones the mission writes.
        if block.aside in _NO_CONTACTS and not site.switch_languages(page.text(block)):
            continue
        is_heading = block.tag[0] == "h" and block.tag[1:].isdecimal()
        position = block.start
        for text in LINE_BREAK.split(page.raw(block)):
            end = position + len(text)
            if text.strip() and len(text) <= _MAX_LINE:
                lines.append(Line(text.strip(), position, end, is_heading))
            position = end + 1
    return lines
