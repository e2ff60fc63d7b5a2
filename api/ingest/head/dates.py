"""Dates as people write them, in many languages; used by `head`, `furniture`.

What is ambiguous (3/4/2020) is no date: a wrong day is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel import Locale

_LANGUAGES = "en ru fr de es pt it ar uk be bg nl pl ro tr cs sv sr ms el fi da nb hu".split()
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|-го|-е)?"
_YEAR = r"(?P<year>(?:19|20)\d{2})(?!\d)"
_MONTH = r"(?P<month>[^\W\d_]{3,15})\.?"
_FORMS = (
    re.compile(rf"(?<!\d){_DAY}\s+(?:of\s+|de\s+|d['’])?{_MONTH},?\s+(?:de\s+|del\s+)?{_YEAR}"),
    re.compile(rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}"),
    re.compile(r"(?P<year>(?:19|20)\d{2})\s?年\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日"),
    re.compile(r"(?<![\d-])(?P<year>(?:19|20)\d{2})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)"),
    re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d{2})(?!\d)"),
    re.compile(r"(?<![\d-])(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>(?:19|20)\d{2})(?!\d)"),
)
_SLASHES = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/((?:19|20)\d{2})(?!\d)")
_NUMERIC_FORMS = 4
_LONGEST_TEXT = 4_000


@dataclass(frozen=True, slots=True)
class FoundDate:
    start: int
    end: int
    day: date
    is_numeric: bool


def find(text: str) -> list[FoundDate]:
    """The full dates of a short text, in order."""
    text = text[:_LONGEST_TEXT]
    found = [*_worded(text), *_slashed(text)]
    return sorted(found, key=lambda item: item.start)


def _worded(text: str) -> Iterator[FoundDate]:
    for index, form in enumerate(_FORMS):
        for match in form.finditer(text):
            day = _make(match["year"], match["month"], match["day"])
            if day:
                yield FoundDate(match.start(), match.end(), day, index >= _NUMERIC_FORMS)


def _slashed(text: str) -> Iterator[FoundDate]:
    for match in _SLASHES.finditer(text):
        first, second, year = match.groups()
        orders = (_make(year, second, first), _make(year, first, second))
        readings = {day for day in orders if day is not None}
        for day in readings if len(readings) == 1 else ():
            yield FoundDate(match.start(), match.end(), day, is_numeric=True)


def _make(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdecimal() else _months().get(month.lower().strip("."))
    try:
        return date(int(year), number or 0, int(day))
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    names: dict[str, int] = {"sept": 9}
    for language in _LANGUAGES:
        months = Locale(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context][width].items():
                    names.setdefault(name.lower().strip("."), number)
    return names
