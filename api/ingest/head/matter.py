"""Title and head matter of a statement: where its body begins, when and where it was."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from api.ingest.contacts import naming
from api.ingest.head import dates, titles
from api.ingest.lexicon import heads as lexicon
from api.ingest.lexicon.labels import FIELDS
from api.ingest.pages import furniture
from api.ingest.pages.blocks import Block, MetaValue, Page
from api.ingest.states import States
from api.ingest.transcript import labels

_SALUTATION = re.compile(lexicon.SALUTATION, re.I)
_SALUTATION_END = re.compile(r"[,!:،，：][*_\s]*$")
_CLOCK = re.compile(lexicon.CLOCK_DAYS, re.I)
_UPDATED = re.compile(lexicon.UPDATED, re.I)
_INSTITUTION = re.compile(
    r"\b(?:(?:at|in)\s+(?:the\s+)?"
    rf"((?:[A-Z][\w’'-]*\s+){{1,5}}(?:{lexicon.INSTITUTIONS})(?:\s+of\s+(?:[A-Z]\w+\s?){{1,4}})?)"
    r"|of\s+(?:the\s+)?"
    rf"((?:[A-Z][\w’'-]*\s+){{1,5}}(?:{lexicon.LEARNING})(?:\s+of\s+(?:[A-Z]\w+\s?){{1,4}})?))"
    r"(?=[,\s]|$)"
)
_MAX_PLACE = 70
_FIELD = re.compile(r"\s*([^\W\d_]{2,20})\s?[:：]\s*")
_MAX_FIELD = 200
_LINE_OF_DATE = 45


@dataclass(slots=True)
class Head:
    """What was found before the body. `index` is the title's block, `body` the first of the text.

    `kept` are block indices whose text the draft carries (date, place); `when` is the event date.
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
    kept: list[int] = field(default_factory=list)
    introductions: list[int] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def read(page: Page, blocks: Sequence[Block], states: States) -> Head:
    low, high = _main_range(page, blocks)
    head = Head(end=high)
    title = titles.find(page, blocks, low, states)
    head.title, head.index, head.meta = title.text, title.index, title.meta
    after_title = head.index + 1 if head.index is not None else 0
    head.body = _find_body(page, blocks, max(low, after_title), high)
    lowest = after_title if head.index is not None else min(low, head.body)
    _read_lines(head, page, blocks, range(lowest, head.body), states)
    _read_dateline(head, page, blocks, states)
    _read_title(head, states)
    _read_introduction(head, page, blocks, states)
    _fall_back_on_meta(head, page)
    return head


def _main_range(page: Page, blocks: Sequence[Block]) -> tuple[int, int]:
    """The main part as a range of these blocks, which may be cut finer than the page's own."""
    if page.main is None:
        return 0, len(blocks)
    low, high = page.blocks[page.main[0]].start, page.blocks[page.main[1] - 1].end
    inside = [index for index, block in enumerate(blocks) if low <= block.start < high]
    return (inside[0], inside[-1] + 1) if inside else (0, len(blocks))


# Where the body begins


def _find_body(page: Page, blocks: Sequence[Block], start: int, high: int) -> int:
    for index in range(start, high):
        block = blocks[index]
        text = page.text(block)
        if block.aside or not text:
            continue
        candidate = labels.read(page.raw(block), block.bold)
        is_heading = candidate and candidate.form == "own_line" and candidate.kind == "person"
        if (candidate and not is_heading) or _opens(text):
            return index
    return high


def _opens(text: str) -> bool:
    """Prose or a salutation; head lines (place, time, date) are neither."""
    if furniture.reason_for(text) or _UPDATED.match(text) or _is_field(text):
        return False
    is_salutation = _SALUTATION.match(text) or _SALUTATION_END.search(text)
    return bool(is_salutation) or titles.is_prose(text)


def _is_clock(text: str) -> bool:
    """`Tuesday, 23-01-2018` is the day on which the page was saved."""
    return bool(_CLOCK.match(text)) and any(found.is_numeric for found in dates.find(text))


def _is_field(text: str) -> bool:
    """`Venue: …`, `Subjects: …`: a line of the head, however it ends."""
    field = _FIELD.match(text)
    return field is not None and len(text) <= _MAX_FIELD and field.group(1).lower() in FIELDS


# Date and place


def _read_lines(
    head: Head, page: Page, blocks: Sequence[Block], indices: range, states: States
) -> None:
    for index in indices:
        text = naming.plain(page.text(blocks[index]))
        is_field = _is_field(text)
        text = _FIELD.sub("", text) if is_field else text
        if blocks[index].aside or not text or _UPDATED.search(text):
            continue
        if _is_clock(text):
            continue
        if len(text) > _MAX_PLACE and not titles.is_prose(text):
            continue
        if titles.is_prose(text) and not is_field and not _dated(head, text, states):
            head.introductions.append(index)
        elif _dated(head, text, states) or _placed(head, text, states):
            head.kept.append(index)


def _dated(head: Head, text: str, states: States) -> bool:
    found = dates.find(text)
    if not found or len(text) > _LINE_OF_DATE + (found[0].end - found[0].start):
        return False
    if head.when is None:
        head.when = found[0].day
    rest = (text[: found[0].start] + " " + text[found[0].end :]).strip(" ,.;()（），года")
    if rest and not re.search(r"\d", rest):
        _placed(head, rest, states)
    return True


def _placed(head: Head, text: str, states: States) -> bool:
    text = text.strip("* _")
    if len(text) > _MAX_PLACE or furniture.reason_for(text):
        return False
    cities = list(states.find_cities(text if not text.isupper() else text.title()))
    if cities and cities[0].start == 0 and head.city is None:
        head.city, head.country = cities[0].name, cities[0].code
        head.venue = head.venue or (text if len(text) > cities[0].end + 1 else None)
        return True
    if re.match(lexicon.VENUE_LINE, text, re.I) and head.venue is None:
        head.venue = text
        return True
    return _placed_after_date(head, text)


def _placed_after_date(head: Head, text: str) -> bool:
    """After a date, a short line in capitals that is no sentence is the place, known or not."""
    words = text.replace(",", " ").split()
    is_name = all(word[0].isupper() for word in words) and len(words) <= 5
    if head.when is None or head.city or not is_name or re.search(r"\d", text):
        return False
    first, _, rest = text.partition(",")
    head.city, head.venue = first, head.venue or (text if rest else None)
    return True


def _read_dateline(head: Head, page: Page, blocks: Sequence[Block], states: States) -> None:
    """Date and place below the text; only lines that hold nothing else."""
    index = head.end - 1
    looked = 0
    while index > head.body and looked < 4:
        text = page.text(blocks[index])
        if text and not blocks[index].aside and not furniture.reason_for(text):
            looked += 1
            if not _is_dateline(head, text, states):
                return
            head.kept.append(index)
            head.end = index
        index -= 1


def _is_dateline(head: Head, text: str, states: States) -> bool:
    if len(text) > _MAX_PLACE or text.endswith(("?", "!")):
        return False
    before = head.when
    if dates.find(text) and (head.when is None or head.when == dates.find(text)[0].day):
        return _dated(head, text, states)
    return before is not None and head.city is None and _placed(head, _cased(text), states)


def _cased(text: str) -> str:
    return text.title() if text.isupper() else text


def _read_title(head: Head, states: States) -> None:
    """`…, Baku, November 20, 2017`: the title's own date and place win over any other."""
    found = dates.find(head.title)
    if found:
        head.when = found[-1].day
    stem = head.title[: found[-1].start] if found else head.title
    parts = [part.strip(" ()") for part in stem.rstrip(" ,(").split(",")]
    for part in reversed(parts[1:]):
        if _set_city(head, part, states):
            break
    if head.city and head.country is None:
        known = list(states.find_cities(head.city))
        head.country = known[0].code if known else None
    venue = _INSTITUTION.search(stem)
    if venue and head.venue is None:
        head.venue = (venue.group(1) or venue.group(2)).strip()


def _set_city(head: Head, text: str, states: States) -> bool:
    cities = list(states.find_cities(text))
    if not cities or cities[0].start > 0:
        return False
    head.city, head.country = cities[0].name, cities[0].code
    return True


def _read_introduction(head: Head, page: Page, blocks: Sequence[Block], states: States) -> None:
    """A quoting page names the event in its own words or in the title of its link."""
    if head.when is not None:
        return
    for block in blocks[: head.body]:
        text = page.raw(block) if block.aside == "outside_quotation" else ""
        found = dates.find(text)
        if found:
            head.when = found[-1].day
            part = text[: found[-1].start].rstrip(" ,(").rpartition(",")[2]
            _set_city(head, part.strip(), states)
            return


def _fall_back_on_meta(head: Head, page: Page) -> None:
    published = page.meta.get("published")
    found = dates.find(published.text) if published else []
    if head.when is None and found:
        head.when = found[0].day
        head.warnings.append(
            "The text names no date; the date is the one that the page gives for its publication."
        )
    elif head.when is None:
        head.warnings.append("The page names no date of the event.")
