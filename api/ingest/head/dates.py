"""Dates as people write them, in many languages; used by `occasion`, `furniture`, `flat`.

What is ambiguous (3/4/2020) is no date of `find`: a wrong day is worse than none. `readings` has
what such a date may mean, for callers that can prove an order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from api.ingest.head import calendar
from api.ingest.lexicon.calendar import BUDDHIST_ERA, ERAS, UNTIL

_YEAR = r"(?P<year>(?:19|20|25)\d{2})(?!\d)"
_WORD = r"[^\W\d_][^\s\d,.;:()\[\]/|\"“”«»*=<>+-]{2,15}"
_ARABIC_SECOND = r"(?:\s(?:الثاني|الأول|الاول))?"
_MONTH = rf"(?P<month>{_WORD}{_ARABIC_SECOND}(?:\s?/\s?{_WORD}{_ARABIC_SECOND})?)"
_SUFFIX = r"(?:\s?(?:st|nd|rd|th|er|º|ª|°)\b|[.º°ª]|-[^\W\d_]{1,3}\b)?"
_OF = r"(?:\s+(?:day\s+of\s+|of\s+|de\s+|d'|di\s+|da\s+|of\s+the\s+)?|\s?[-./]\s?|)"
_THEN = r"(?:\.?,?\s+(?:de\s+|del\s+|of\s+|عام\s+|سنة\s+|لعام\s+)?|\.?\s?[-./]\s?)"
_DAY = r"(?P<day>\d{1,2})"
_FIRST = rf"(?:(?P<first>\d{{1,2}}){_SUFFIX}(?:\s(?P<first_month>{_WORD}))?\s?{UNTIL}\s?)?"
_LAST = rf"(?:\s?{UNTIL}\s?(?:(?P<last_month>{_WORD})\s)?(?P<last>\d{{1,2}}){_SUFFIX})?"
_ERA_YEAR = rf"(?P<era>{'|'.join(ERAS)})\s?(?P<era_year>元|\d{{1,3}})"
_WORDED = (
    re.compile(rf"(?<![\d/]){_FIRST}{_DAY}{_SUFFIX}{_OF}{_MONTH}{_THEN}{_YEAR}"),
    re.compile(rf"(?<![^\W\d_]){_MONTH}\.?(?:\s|-){_DAY}{_SUFFIX}{_LAST},?(?:\s|-)+{_YEAR}"),
    re.compile(rf"(?<![\d/]){_YEAR}(?:\.|,|\sm\.)?\s{_MONTH}\.?\s{_DAY}(?!\d)"),
    re.compile(
        rf"(?<!\d){_YEAR}(?:\.?\s?gada|[-\s]?yil\w{{0,4}}|[-\s]?[жй][иы]л\w{{0,4}})\s"
        rf"{_DAY}[-.]?\s?{_MONTH}"
    ),
    re.compile(
        rf"(?<!\d){_DAY}\s+tháng\s+(?P<month>\d{{1,2}}),?\s+năm\s+{_YEAR}", re.I
    ),
)  # fmt: skip
_CJK = re.compile(
    rf"(?:{_YEAR}|{_ERA_YEAR})\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]\s?(?P<day>\d{{1,2}})\s?[日일号號]"
    rf"(?:\s?(?:至|-|~|から)\s?(?:(?P<last_month>\d{{1,2}})\s?[月월]\s?)?(?P<last>\d{{1,2}})\s?[日일])?"
)
_HAN = re.compile(
    r"([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_YEARLESS = (
    re.compile(rf"(?<![\d/.]){_DAY}{_SUFFIX}(?:\s(?:of\s|de\s)?){_MONTH}(?![^\W\d_])"),
    re.compile(rf"(?<![^\W\d_]){_MONTH}\.?\s{_DAY}{_SUFFIX}(?![\d:])"),
    re.compile(r"(?<!\d)(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]"),
)
_NUMERIC = (
    re.compile(
        r"(?<![\d/.-])(?P<year>(?:19|20)\d{2})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})"
        r"(?![\d/])"
    ),
    re.compile(
        r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d{2})(?!\d)"
    ),
)
_PAIRS = re.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?![\d/])")
_PATH = re.compile(r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)")
_WORDS_BEFORE = re.compile(
    r"([^\W\d_][^\s\d,.;:()]{1,20}|[月火水木金土日])[.,)]*(?:\s(?:the|den|le|el|dia|día))?[,\s(]*$"
)
_WORDS_AFTER = re.compile(r"\s?\(?([^\W\d_][^\s\d,.;:()]{0,20})\)?")
_LONGEST_TEXT = 4_000
_WEEKDAY_REACH = 30


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and where it stands; `last` is the end of a range that begins with `day`.

    `weekday_fits` says whether a weekday beside it is the day's own; None where there is none.
    """

    start: int
    end: int
    day: date
    is_numeric: bool
    last: date | None = None
    weekday_fits: bool | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A numeric date of unknown order: as day and month, and as month and day."""

    start: int
    end: int
    day_first: date
    month_first: date


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day whose year the text does not say; `weekday` (0 is Monday) where it says that."""

    start: int
    end: int
    month: int
    day: int
    weekday: int | None

    def fits(self, day: date) -> bool:
        is_same = (day.month, day.day) == (self.month, self.day)
        return is_same and self.weekday in {None, day.weekday()}

    def before(self, day: date) -> date | None:
        """The last such day up to that one, if the weekday is its own."""
        years = (day.year, day.year - 1)
        made = (_make(year, self.month, self.day) for year in years)
        last = next((one for one in made if one and one <= day), None)
        return last if last and self.fits(last) else None


def find(text: str, language: str | None = None) -> list[FoundDate]:
    """The full dates of a short text, in order, none inside another."""
    text = calendar.plain(text[:_LONGEST_TEXT])
    found = [*_worded(text, language), *_numeric(text), *_certain_pairs(text)]
    found.sort(key=lambda item: (item.start, -item.end))
    kept: list[FoundDate] = []
    for item in found:
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def find_yearless(text: str, language: str | None = None) -> list[DayOfYear]:
    """The days that a short text names without their year: `2 March`, `10月5日(金曜日)`."""
    text = calendar.plain(text[:_LONGEST_TEXT])
    taken = [range(day.start, day.end) for day in find(text, language)]
    found: list[DayOfYear] = []
    for match in (match for form in _YEARLESS for match in form.finditer(text)):
        name = match["month"]
        month = int(name) if name.isdecimal() else calendar.month_of(name, language)
        is_inside = any(match.start() in place for place in taken)
        if month and not is_inside and _make(2000, month, int(match["day"])):
            weekday = _weekday_beside(text, match.start(), match.end())
            found.append(DayOfYear(match.start(), match.end(), month, int(match["day"]), weekday))
    return found


def readings(text: str) -> list[Reading]:
    """The dates whose order of day and month their own form leaves open."""
    text = calendar.plain(text[:_LONGEST_TEXT])
    return [
        Reading(match.start(), match.end(), first, second)
        for match, first, second in _pairs(text)
        if first and second and first != second and not _weekday_choice(text, match, first, second)
    ]


def order(texts: Iterable[str]) -> Literal["day", "month"] | None:
    """What comes first in the numeric dates of a page, where some of them leave no choice."""
    seen: set[Literal["day", "month"]] = set()
    for text in texts:
        for _, first, second in _pairs(calendar.plain(text[:_LONGEST_TEXT])):
            if (first is None) != (second is None):
                seen.add("day" if first else "month")
    return seen.pop() if len(seen) == 1 else None


def in_path(address: str) -> date | None:
    """The day in an address, `/2021/06/14/`."""
    match = _PATH.search(address)
    return _make(int(match[1]), int(match[2]), int(match[3])) if match else None


# Words


def _worded(text: str, language: str | None) -> Iterator[FoundDate]:
    for form in _WORDED:
        for match in form.finditer(text):
            day = _day_of(match, language)
            if day:
                yield _with_range(text, match, day, language)
    for match in _CJK.finditer(text):
        day = _make(_cjk_year(match), int(match["month"]), int(match["day"]))
        if day:
            yield _with_range(text, match, day, language)
    for match in _HAN.finditer(text):
        day = _make(*(calendar.from_chinese(numeral) for numeral in match.groups()))
        if day:
            yield FoundDate(match.start(), match.end(), day, is_numeric=False)


def _day_of(match: re.Match[str], language: str | None) -> date | None:
    name = match["month"]
    month = int(name) if name.isdecimal() else calendar.month_of(name, language)
    year = int(match["year"])
    if year >= 2500:
        year = year - BUDDHIST_ERA if calendar.is_thai(name) else 0
    return _make(year, month or 0, int(match["day"]))


def _cjk_year(match: re.Match[str]) -> int:
    if match["year"]:
        return int(match["year"])
    years = 1 if match["era_year"] == "元" else int(match["era_year"])
    return ERAS[match["era"]] + years


def _with_range(text: str, match: re.Match[str], day: date, language: str | None) -> FoundDate:
    """`3-5 March 2021` begins on the 3rd; a number before a date that is no range stays out."""
    groups = match.groupdict()
    start, first, last = match.start(), day, None
    if groups.get("first"):
        other = _other_month(groups["first_month"], day.month, language)
        begin = _make(day.year, other, int(groups["first"]))
        if begin and begin < day:
            first, last = begin, day
        else:
            start = match.start("day")
    elif groups.get("last"):
        end = _make(
            day.year, _other_month(groups["last_month"], day.month, language), int(groups["last"])
        )
        last = end if end and end > day else None
    fits = _weekday_fits(text, start, match.end(), first)
    return FoundDate(start, match.end(), first, False, last, fits)


def _other_month(name: str | None, month: int, language: str | None) -> int:
    if not name:
        return month
    return int(name) if name.isdecimal() else calendar.month_of(name, language) or 0


# Numbers


def _numeric(text: str) -> Iterator[FoundDate]:
    for form in _NUMERIC:
        for match in form.finditer(text):
            day = _make(int(match["year"]), int(match["month"]), int(match["day"]))
            if day:
                fits = _weekday_fits(text, match.start(), match.end(), day)
                yield FoundDate(match.start(), match.end(), day, True, None, fits)


def _certain_pairs(text: str) -> Iterator[FoundDate]:
    for match, first, second in _pairs(text):
        is_open = first and second and first != second
        day = _weekday_choice(text, match, first, second) if is_open else first or second
        if day:
            fits = _weekday_fits(text, match.start(), match.end(), day)
            yield FoundDate(match.start(), match.end(), day, True, None, fits)


def _pairs(text: str) -> Iterator[tuple[re.Match[str], date | None, date | None]]:
    for match in _PAIRS.finditer(text):
        one, _, two, year = match.groups()
        yield match, _make(int(year), int(two), int(one)), _make(int(year), int(one), int(two))


def _weekday_choice(
    text: str, match: re.Match[str], first: date | None, second: date | None
) -> date | None:
    """The reading that a weekday beside the date proves."""
    weekday = _weekday_beside(text, match.start(), match.end())
    fitting = [day for day in (first, second) if day and day.weekday() == weekday]
    return fitting[0] if len(fitting) == 1 else None


def _weekday_fits(text: str, start: int, end: int, day: date) -> bool | None:
    weekday = _weekday_beside(text, start, end)
    return None if weekday is None else weekday == day.weekday()


def _weekday_beside(text: str, start: int, end: int) -> int | None:
    before = _WORDS_BEFORE.search(text, max(start - _WEEKDAY_REACH, 0), start)
    if before:
        weekday = calendar.weekday_of(before[1])
        if weekday is not None:
            return weekday
    after = _WORDS_AFTER.match(text, end)
    return calendar.weekday_of(after[1]) if after else None


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
