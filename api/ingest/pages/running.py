"""Page numbers, and the headers and footers that return with them, among lines; for `plain`.

A line that returns is a header only by its place: labels and short replies return too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from rapidfuzz import fuzz

from api.ingest.pages import furniture
from api.ingest.pages.lines import Line
from api.ingest.transcript import labels

PAGE_NUMBER, RUNNING_HEADER = "page_number", "running_header"
_PAGE_DIGITS = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_LONG_DIGITS = re.compile(r"\d{4,}")
_PHONE = re.compile(r"\d[\d\s()./-]{5,}\d")
_BARE_NUMBER = re.compile(r"\W*(\d{1,4})\W*")
_SENTENCE_END = re.compile(r"[.?!…][»”\")]*$")
_SPOKEN = frozenset({"ask", "answer", "moderate", "remark"})
_REACH = 3
_MIN_CHARACTERS, _MAX_CHARACTERS = 6, 130
_ALIKE, _SAME = 85, 100
_MAX_KINDS = 60
_MAX_HEAD_LINES = 12
_MAX_EDGES = 1_500
_MIN_TURNS = 2


def mark(lines: Sequence[Line], text: str) -> list[str | None]:
    """For each line PAGE_NUMBER, RUNNING_HEADER or None."""
    marks: list[str | None] = [None] * len(lines)
    for index in _page_numbers(lines, text):
        marks[index] = PAGE_NUMBER
    phones = _phones(lines, text)
    has_turns = bool(phones or any(marks)) and _has_turns(lines, text)
    for index in phones if has_turns else ():
        marks[index] = marks[index] or RUNNING_HEADER
    edges = [index for index, line in enumerate(lines) if marks[index] or line.opens_page]
    alike = _ALIKE if has_turns else _SAME
    for index in _headers(lines, text, edges[:_MAX_EDGES], marks, alike):
        marks[index] = RUNNING_HEADER
    return marks


def _phones(lines: Sequence[Line], text: str) -> list[int]:
    """An office's number that returns: on every page of a transcript, or in a list of offices."""
    own = {
        index: _key(text, line)
        for index, line in enumerate(lines)
        if line.length <= _MAX_CHARACTERS and _PHONE.search(text, line.start, line.end)
    }
    counts = Counter(own.values())
    return [
        index
        for index, key in own.items()
        if counts[key] > 1 and furniture.reason_for(key) == "press_contact"
    ]


def _has_turns(lines: Sequence[Line], text: str) -> bool:
    seen = 0
    for line in lines:
        candidate = labels.read(text[line.start : line.end])
        seen += candidate is not None and candidate.kind in {"ask", "answer"}
        if seen >= _MIN_TURNS:
            return True
    return False


def _page_numbers(lines: Sequence[Line], text: str) -> list[int]:
    """Numbered as pages by a word or dashes; bare numbers where they count up, or on new pages."""
    found: list[int] = []
    bare: list[tuple[int, int]] = []
    for index, line in enumerate(lines):
        if line.length > _MAX_CHARACTERS // 3:
            continue
        own = text[line.start : line.end]
        number = _BARE_NUMBER.fullmatch(own)
        if number and own.strip().isdigit() and not line.opens_page:
            bare.append((index, int(number.group(1))))
        elif furniture.reason_for(own) == PAGE_NUMBER:
            found.append(index)
    numbers = [own_number for _, own_number in bare]
    for place, (index, own_number) in enumerate(bare):
        near = numbers[max(place - 1, 0) : place + 2]
        if own_number - 1 in near or own_number + 1 in near:
            found.append(index)
    return found


def _headers(
    lines: Sequence[Line],
    text: str,
    edges: Sequence[int],
    marks: Sequence[str | None],
    alike: int,
) -> list[int]:
    """Lines beside the edges of pages that stand there, nearly alike, more than once.

    In a list of offices, lines that are only nearly alike name different ones.
    """
    keys = [_key(text, line) for line in lines]
    everywhere = Counter(keys)
    head = keys[:_MAX_HEAD_LINES]
    kinds: dict[str, list[int]] = {}
    for index in _beside(lines, edges, marks):
        if _may_return(text[lines[index].start : lines[index].end]):
            known = next((kind for kind in kinds if _are_alike(kind, keys[index], alike)), None)
            if known is not None or len(kinds) < _MAX_KINDS:
                kinds.setdefault(known or keys[index], []).append(index)
    found: list[int] = []
    for kind, places in kinds.items():
        is_in_head = any(_are_alike(kind, key, alike) for key in head[: places[0]])
        elsewhere = everywhere[kind] - sum(keys[index] == kind for index in places)
        if len(places) + is_in_head > 1 and elsewhere <= is_in_head:
            found.extend(places)
    return found


def _key(text: str, line: Line) -> str:
    if line.length > _MAX_CHARACTERS:
        return ""
    return _PAGE_DIGITS.sub("#", text[line.start : line.end].casefold())


def _beside(lines: Sequence[Line], edges: Sequence[int], marks: Sequence[str | None]) -> list[int]:
    places: set[int] = set()
    for edge in edges:
        low = max(edge - _REACH, 0)
        places.update(range(low, min(edge + _REACH + 1, len(lines))))
    return sorted(index for index in places if marks[index] is None)


def _are_alike(first: str, second: str, alike: int) -> bool:
    """Nearly the same words, with the same numbers but for those of pages and days."""
    if first == second or not fuzz.ratio(first, second, score_cutoff=alike):
        return first == second
    return _LONG_DIGITS.findall(first) == _LONG_DIGITS.findall(second)


def _may_return(own: str) -> bool:
    if not _MIN_CHARACTERS <= len(own) <= _MAX_CHARACTERS or own[:1].islower():
        return False
    candidate = labels.read(own)
    is_title = candidate is not None and candidate.form == "own_line" and " " in candidate.key
    if candidate and (candidate.kind in _SPOKEN or not (is_title or furniture.reason_for(own))):
        return False
    return not _SENTENCE_END.search(own) or bool(furniture.reason_for(own))
