"""What one line above or below a text says: its field, its days with their roles, what is left.

Used by `matter`, `titles`, `places` and `origin`; a line of running text is none of these.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from api.ingest.contacts.lines import plain
from api.ingest.head import calendar, dates
from api.ingest.head.dates import FoundDate, Reading
from api.ingest.lexicon import headlines as lexicon
from api.ingest.lexicon.heads import CLOCK_DAYS

Role = Literal["event", "published", "updated", "retrieved"]

_ALL_FIELDS = "|".join(f"(?P<{name}>{words})" for name, words in lexicon.FIELDS)
_FIELD = re.compile(rf"\W{{0,3}}(?:{_ALL_FIELDS})(?:\s?[:：]|\]|】)\s*", re.I)
_FIELD_INSIDE = re.compile(rf"(?<!\S)(?:{_ALL_FIELDS})\s?[:：](?=\s)", re.I)
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("updated", re.compile(lexicon.UPDATED, re.I)),
    ("retrieved", re.compile(lexicon.RETRIEVED, re.I)),
    ("published", re.compile(lexicon.PUBLISHED, re.I)),
)
_CLOCK = re.compile(CLOCK_DAYS, re.I)
_TIME = re.compile(lexicon.TIME, re.I)
_FILLER = re.compile(rf"{lexicon.BESIDE_DATE}(?!\w)\.?", re.I)
_END_FILLER = re.compile(rf"(?<!\w){lexicon.BESIDE_DATE}$", re.I)
_CUT = "\0"
_CUTS = re.compile("\0+")
_SIGNS = " \u3000-–—,.;:|/~[]<>«»《》【】*_，、"
_WORDS = re.compile(r"[^\W\d_][\w'’.-]*")
_PROSE_CHARACTERS = 110
_DENSE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_DENSE_FACTOR = 2
_SENTENCE_END = re.compile(r"[.?!…:。！？؟।][»”\"')\]）」]*$")
_TAIL = 12
_MAX_FIELD, _MAX_TOPICS = 240, 1_500
_MAX_DATELINE_REST = 60
_HEAD_FIELDS = frozenset({"date", "place", "title", "speaker", "topics", "other"})


@dataclass(frozen=True, slots=True)
class RoleDate:
    """A day of a line and what the line says of it."""

    found: FoundDate
    role: Role


@dataclass(frozen=True, slots=True)
class HeadLine:
    """`value` is the text behind the field's name; `rest` is that without days and times."""

    text: str
    field: str | None
    value: str
    days: tuple[RoleDate, ...]
    open_days: tuple[Reading, ...]
    rest: str
    is_clock: bool

    @property
    def event_days(self) -> list[FoundDate]:
        return [day.found for day in self.days if day.role == "event"]

    @property
    def is_stamp(self) -> bool:
        """Says when the page was made, changed or saved."""
        has_day = bool(self.days or self.open_days)
        return has_day and any(words.search(self.text) for _, words in _ROLES)

    @property
    def has_clock_time(self) -> bool:
        """`Wednesday, 2 March 2022 | 14:39`, and nothing else: above a title, a site's clock."""
        is_bare = bool(self.days) and not self.rest
        return is_bare and bool(_CLOCK.match(self.text)) and bool(_TIME.search(self.text))

    @property
    def is_dateline(self) -> bool:
        """A day, and beside it no more than a place, a time or a word for the kind of text."""
        return bool(self.days or self.open_days) and len(self.rest) <= _MAX_DATELINE_REST


def read(text: str, language: str | None = None) -> HeadLine:
    text = plain(text)
    match = _field(text)
    name = match.lastgroup if match else None
    value = text[match.end() :] if match else text
    found = dates.find(value, language)
    open_days = tuple(dates.readings(value))
    is_clock = bool(_CLOCK.match(text)) and any(day.is_numeric for day in found)
    days = tuple(
        RoleDate(day, _role(value, found[index - 1].end if index else 0, day, name, is_clock))
        for index, day in enumerate(found)
    )
    rest = _rest(value, [*found, *open_days]) if len(value) <= _MAX_FIELD else value
    return HeadLine(text, name, value, days, open_days, rest, is_clock)


def _role(text: str, start: int, day: FoundDate, name: str | None, is_clock: bool) -> Role:
    if is_clock or name == "retrieved":
        return "retrieved"
    if name == "updated":
        return "updated"
    if name == "published":
        return "published"
    before = text[start : day.start]
    return next((role for role, words in _ROLES if words.search(before)), "event")


def _rest(text: str, days: list[FoundDate | Reading]) -> str:
    """What is left of a line when days, times and the words beside them are taken out."""
    pieces = list(text)
    for day in days:
        pieces[day.start : day.end] = _CUT * (day.end - day.start)
    left = _TIME.sub(_CUT, "".join(pieces))
    parts = [_trim(part, is_beside_day=bool(days)) for part in _CUTS.split(left)]
    return " ".join(part for part in parts if part)


def _trim(part: str, *, is_beside_day: bool) -> str:
    """A piece of a line without the signs, weekdays and small words at its ends."""
    before = None
    while part != before:
        before = part
        part = part.strip(_SIGNS)
        plain_part = calendar.plain(part)
        if (
            plain_part.count("(") != plain_part.count(")")
            or plain_part[:1] + plain_part[-1:] == "()"
        ):
            part = part.strip("()（） ")
        if is_beside_day:
            part = _END_FILLER.sub("", _without_first(part))
            part = _first_or_last(part)
    return part


def _without_first(part: str) -> str:
    filler = _FILLER.match(part)
    return part[filler.end() :] if filler else part


def _first_or_last(part: str) -> str:
    """Without a weekday at its beginning or end."""
    words = _WORDS.findall(part)
    for word in (words[:1], words[-1:]):
        if word and calendar.weekday_of(word[0]) is not None:
            part = (
                part.removeprefix(word[0])
                if part.startswith(word[0])
                else part.removesuffix(word[0])
            )
    return part


def is_prose(text: str) -> bool:
    """A paragraph or a sentence, no line of a head."""
    length = len(text) + (_DENSE_FACTOR - 1) * len(_DENSE.findall(text[:_PROSE_CHARACTERS]))
    return length >= _PROSE_CHARACTERS or is_sentence(text)


def head_field_starts(text: str) -> list[int]:
    """The same for `DATE: … TITLE: …` in a short line, which begins with the first of them."""
    if len(text) > _MAX_TOPICS or not _FIELD_INSIDE.match(text):
        return []
    matches = list(_FIELD_INSIDE.finditer(text))
    names = [match.lastgroup for match in matches if match.group()[0].isupper()]
    is_head = len(names) > 1 and "date" in names and set(names) <= _HEAD_FIELDS
    return [match.start() for match in matches] if is_head else []


def field_starts(text: str) -> list[int]:
    """Where the fields begin in a head that was flattened into one line: `DATE: … TITLE: …`."""
    matches = _FIELD_INSIDE.finditer(text)
    return [match.start() for match in matches if match.group()[0].isupper()]


def is_sentence(text: str) -> bool:
    return bool(_SENTENCE_END.search(text[-_TAIL:]))


def is_field(text: str) -> bool:
    """`Venue: …`, `Subjects: …`: a line of the head, however it ends."""
    return _field(text) is not None


def _field(text: str) -> re.Match[str] | None:
    """Only a list of topics is long; a long sentence that begins like a field is running text."""
    match = _FIELD.match(text) if len(text) <= _MAX_TOPICS else None
    is_fit = match is not None and (len(text) <= _MAX_FIELD or match.lastgroup == "topics")
    return match if is_fit else None
