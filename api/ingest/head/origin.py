"""Where the text comes from and what it is about, as the page itself says; for `structure`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from api.ingest.head import lines
from api.ingest.head.matter import Head
from api.ingest.lexicon import headlines as words
from api.ingest.pages.blocks import Block, MetaValue, Page

_ADDRESS = re.compile(r"https?://[^\s<>()\[\]\"«»]{4,400}")
_BARE_ADDRESS = re.compile(
    r"(?<![\w@.])(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,12}/[^\s<>()\[\]\"«»]{1,300}"
)
_BRACKETS = re.compile(r"\[([^\[\]]{3,300})\]\.?\s*$")
_LIST_MARK = re.compile(r"^\s*(?:[-–*•·○◯]|\d{1,2}[.)])\s+")
_LIST = re.compile(r"\s*(?:[;；|•\n]|\s-\s)\s*")
_COMMAS = re.compile(r"\s*[,，、]\s*")
_QUOTES = " \t\"'“”«».,[]*"
_LONGEST_TOPIC, _SHORTEST_TOPIC, _MOST_TOPICS = 90, 2, 30
_MAX_LIST_BLOCKS = 20
_TAIL_BLOCKS = 40
_NEAR_TITLE, _NEAR_END = 4, 25
_MAX_LINE = 1_500


@dataclass(slots=True)
class Origin:
    """`kept` are the blocks whose text this carries, `used` the metadata it was read from."""

    url: str | None = None
    name: str | None = None
    retrieved_on: date | None = None
    topics: tuple[str, ...] = ()
    kept: list[int] = field(default_factory=list)
    used: list[MetaValue] = field(default_factory=list)


def read(page: Page, blocks: Sequence[Block], head: Head) -> Origin:
    origin = Origin(retrieved_on=head.retrieved)
    _read_metadata(origin, page)
    edges = [*range(head.body), *range(head.end, min(head.end + _TAIL_BLOCKS, len(blocks)))]
    edges += range(max(head.end - 2, head.body), head.end)
    for index in edges:
        _read_line(origin, page, blocks, index, head)
    origin.topics = origin.topics or tuple(_split(_in_brackets(head.title)))
    if not origin.topics:
        _read_tags(origin, page, blocks, head)
    return origin


def _read_metadata(origin: Origin, page: Page) -> None:
    for key in ("url", "canonical"):
        value = page.meta.get(key)
        if value and origin.url is None and value.text.startswith(("http://", "https://")):
            origin.url = value.text
            origin.used.append(value)
    site = page.meta.get("site")
    if site:
        origin.name = site.text
        origin.used.append(site)


def _read_line(origin: Origin, page: Page, blocks: Sequence[Block], index: int, head: Head) -> None:
    text = page.text(blocks[index])
    if not text or len(text) > _MAX_LINE or index == head.index:
        return
    line = lines.read(text)
    if line.field == "source":
        _read_source(origin, line.value, index)
    elif line.field == "topics" and not origin.topics and index < head.body:
        origin.kept.append(index)
        if not line.value.strip():
            origin.topics = tuple(_read_list(origin, page, blocks, index + 1, head.body))
        else:
            origin.topics = tuple(_split(line.value))


def _read_source(origin: Origin, value: str, index: int) -> None:
    """`Source: https://…`, `Direct link: example.org/d/1`, `Source: Ministry of …`."""
    found = _ADDRESS.search(value)
    bare = None if found else _BARE_ADDRESS.search(value)
    if origin.url is None and (found or bare):
        origin.url = found.group().rstrip(".,;") if found else f"https://{_clean(bare)}"
        origin.kept.append(index)
    elif not (found or bare) and origin.name is None and value.strip():
        origin.name = value.strip(" .")
        origin.kept.append(index)


def _clean(match: re.Match[str] | None) -> str:
    return match.group().rstrip(".,;") if match else ""


def _read_list(
    origin: Origin, page: Page, blocks: Sequence[Block], start: int, stop: int
) -> Iterator[str]:
    """The entries below `Topics:`, as long as they are marked as a list or short lines."""
    for index in range(start, min(start + _MAX_LIST_BLOCKS, stop)):
        text = page.text(blocks[index])
        is_entry = bool(_LIST_MARK.match(text)) or blocks[index].tag == "li"
        if not is_entry or len(text) > _LONGEST_TOPIC:
            return
        origin.kept.append(index)
        yield _LIST_MARK.sub("", text).strip()


def _read_tags(origin: Origin, page: Page, blocks: Sequence[Block], head: Head) -> None:
    """What the page's markup around the text, or its metadata, lists as tags."""
    topics: list[str] = []
    is_wanted = True
    low = max((head.index or 0) - _NEAR_TITLE, 0)
    for index in range(low, min(head.end + _NEAR_END, len(blocks))):
        text = page.text(blocks[index])
        if blocks[index].aside != "tags" or len(text) > _MAX_LINE:
            continue
        if text.lower().strip(" :") in words.TAG_GROUPS:
            is_wanted = text.lower().strip(" :") in words.TOPIC_GROUPS
        elif is_wanted:
            topics.extend(_split(lines.read(text).value))
            origin.kept.append(index)
    value = page.meta.get("topics")
    if not topics and value:
        topics = list(_split(value.text))
        origin.used.append(value)
    origin.topics = tuple(_unique(topics))


def _in_brackets(title: str) -> str:
    """`Transcript of …: [first topic; second topic]`."""
    match = _BRACKETS.search(title)
    return match.group(1) if match else ""


def _split(text: str) -> Iterator[str]:
    """The names of a list, as printed; commas part them only where nothing else does."""
    parts = [part for part in _LIST.split(text) if part]
    if len(parts) == 1:
        parts = _COMMAS.split(parts[0])
    return _unique(parts)


def _unique(parts: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for part in parts:
        name = part.strip(_QUOTES)
        is_fit = _SHORTEST_TOPIC <= len(name) <= _LONGEST_TOPIC
        if is_fit and name.lower() not in seen and len(seen) < _MOST_TOPICS:
            seen.add(name.lower())
            yield name
