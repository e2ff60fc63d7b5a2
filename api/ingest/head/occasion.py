"""On which day was it? Weighs the days that a page names and says how sure it is; for `matter`.

A day of publication, of saving or of another event is not the day of the event. Where the signs
contradict each other, and nothing tells which is right, there is no day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import IntEnum
from typing import Literal

from api.ingest.draft import Confidence, Level
from api.ingest.head.dates import DayOfYear, FoundDate, Reading

_SOON = timedelta(days=10)
_LEAD = timedelta(days=6)
_REPORT = timedelta(days=21)
_LONG_AGO = timedelta(days=45)


class Ground(IntEnum):
    """Where a day stands, the weakest first."""

    ABOUT = 0
    ADDRESS = 1
    METADATA = 2
    PUBLICATION = 3
    LEAD = 4
    ABOVE = 5
    EVENT_LEAD = 6
    LINE = 7
    TITLE_INSIDE = 8
    FIELD = 9
    TITLE = 10


_WORDS = {
    Ground.ABOUT: "the title tells of this day",
    Ground.ADDRESS: "the page's address names this day",
    Ground.METADATA: "the page's metadata names this day",
    Ground.PUBLICATION: "the page gives this day for its publication",
    Ground.LEAD: "the text begins with this day",
    Ground.ABOVE: "a line above the title names this day",
    Ground.EVENT_LEAD: "the text begins with what happened on this day",
    Ground.LINE: "a line beside the text holds this day",
    Ground.TITLE_INSIDE: "the title names this day",
    Ground.FIELD: "a field of the page names this day",
    Ground.TITLE: "the title ends with this day",
}
# Grounds that tell when the page was made; the event was then or a little before.
_OF_THE_PAGE = frozenset({Ground.ADDRESS, Ground.METADATA, Ground.PUBLICATION})
_OF_THE_EVENT = frozenset({Ground.EVENT_LEAD, Ground.LINE, Ground.FIELD, Ground.TITLE})
_OF_ANOTHER = frozenset({Ground.LEAD, Ground.ABOUT})
_DAY_FIRST = frozenset("fr de es pt it ru uk be bg ar tr nl pl ro el id ms da nb fi cs sv".split())


@dataclass(frozen=True, slots=True)
class Evidence:
    """A day and where it stands. `block` is the index of its block, None for metadata."""

    day: date
    ground: Ground
    last: date | None = None
    weekday_fits: bool | None = None
    block: int | None = None


@dataclass(slots=True)
class Signs:
    """All that a page says of days."""

    language: str | None = None
    order: Literal["day", "month"] | None = None
    found: list[Evidence] = field(default_factory=list)
    open_days: list[tuple[Reading, Ground, int | None]] = field(default_factory=list)
    yearless: list[DayOfYear] = field(default_factory=list)

    def add(self, day: FoundDate, ground: Ground, block: int | None = None) -> None:
        self.found.append(Evidence(day.day, ground, day.last, day.weekday_fits, block))


@dataclass(frozen=True, slots=True)
class Occasion:
    day: date | None
    confidence: Confidence
    evidence: Evidence | None = None
    warnings: tuple[str, ...] = ()


def decide(signs: Signs) -> Occasion:
    unread = _settle(signs)
    if signs.yearless and not _complete(signs):
        return _undated(signs)
    ranked = sorted(signs.found, key=lambda item: -item.ground)
    best = _best(ranked)
    if best is None:
        return _nothing(signs, unread)
    others = [item for item in ranked if item.day != best.day]
    level, reason = _judge(best, ranked, others)
    if level == "low":
        return Occasion(None, Confidence("date", level, reason), None, (reason,))
    return Occasion(best.day, Confidence("date", level, reason), best, tuple(_warn(best, others)))


def _settle(signs: Signs) -> list[Reading]:
    """Numeric dates get an order where the language or another day of the page proves one."""
    unread: list[Reading] = []
    known = {item.day for item in signs.found}
    for reading, ground, block in signs.open_days:
        fitting = [day for day in (reading.day_first, reading.month_first) if day in known]
        order = signs.order or ("day" if signs.language in _DAY_FIRST else None)
        if order or len(fitting) == 1:
            proven = {"day": reading.day_first, "month": reading.month_first}
            day = proven[order] if order else fitting[0]
            signs.found.append(Evidence(day, ground, block=block))
        else:
            unread.append(reading)
    return unread


def _complete(signs: Signs) -> bool:
    """Gives the day in the title the year of the page's own days; False where they contradict it.

    The days of the page are those of the event itself, or of a report a little later.
    """
    others = [item.day for item in signs.found]
    if any(one.fits(day) for one in signs.yearless for day in others):
        return True
    days = {one.before(day) for one in signs.yearless for day in others}
    near = {day for day in days if day and any(day <= one <= day + _REPORT for one in others)}
    if len(near) == 1 and len(signs.yearless) == 1:
        signs.found.append(Evidence(near.pop(), Ground.TITLE))
        return True
    return not others or not (near or any(one.weekday is not None for one in signs.yearless))


def _undated(signs: Signs) -> Occasion:
    days = ", ".join(str(day) for day in sorted({item.day for item in signs.found}))
    reason = f"The title names a day without its year, which agrees with no other day: {days}."
    return Occasion(None, Confidence("date", "low", reason), None, (reason,))


def _best(ranked: Sequence[Evidence]) -> Evidence | None:
    """The best grounded day that is an event's: not one of long ago that the text is about."""
    page_days = [item.day for item in ranked if item.ground in _OF_THE_PAGE]
    latest = max(page_days, default=None)
    reported = _reported(ranked)
    if reported:
        return reported
    for item in ranked:
        if item.ground is Ground.LEAD and not _is_near(item.day, latest):
            continue
        if item.ground in {Ground.ADDRESS, Ground.ABOUT}:
            continue
        is_about = item.ground is Ground.TITLE_INSIDE and _is_outdone(item, ranked)
        if not is_about:
            return item
    return None


def _reported(ranked: Sequence[Evidence]) -> Evidence | None:
    """`On 3 March Minister X met …` above which stands the day of the report, a little later."""
    leads = [item for item in ranked if item.ground is Ground.EVENT_LEAD]
    above = [item.day for item in ranked if item.ground > Ground.EVENT_LEAD]
    if leads and above and all(timedelta(0) < day - leads[0].day <= _REPORT for day in above):
        return leads[0]
    return None


def _is_near(day: date, page_day: date | None) -> bool:
    return page_day is not None and timedelta(0) <= page_day - day <= _LEAD


def _is_outdone(item: Evidence, ranked: Sequence[Evidence]) -> bool:
    """`Statement on the events of 6 January 2021`, given a year later, or a visit announced."""
    return any(
        other.day - item.day > _LONG_AGO
        or (other.day < item.day and other.ground in {Ground.LINE, Ground.FIELD})
        for other in ranked
        if other.ground in _OF_THE_EVENT | _OF_THE_PAGE | {Ground.ABOVE}
    )


def _judge(
    best: Evidence, ranked: Sequence[Evidence], others: Sequence[Evidence]
) -> tuple[Level, str]:
    rivals = [
        item for item in others if item.ground == best.ground and not _is_of_range(item, best)
    ]
    backers = [item for item in ranked if item.day == best.day and item.ground != best.ground]
    after = [item for item in others if item.ground in _OF_THE_PAGE]
    if rivals and not backers:
        days = ", ".join(str(day) for day in sorted({best.day, *(item.day for item in rivals)}))
        return "low", f"The page names several days, and none is better grounded: {days}."
    reason = _sentence(best, backers)
    if best.ground in _OF_THE_PAGE or best.ground in {Ground.ABOVE, Ground.LEAD}:
        level: Level = (
            "high" if best.ground in {Ground.ABOVE, Ground.LEAD} and backers else "medium"
        )
        return level, reason
    is_odd = best.weekday_fits is False or any(not _follows(item, best) for item in after)
    is_odd = is_odd or bool(rivals) or _is_contradicted(best, others)
    needs_more = best.ground in {Ground.EVENT_LEAD, Ground.TITLE_INSIDE} and not (backers or after)
    return "medium" if is_odd or needs_more else "high", reason


def _is_of_range(item: Evidence, best: Evidence) -> bool:
    return best.last is not None and best.day <= item.day <= best.last


def _follows(item: Evidence, best: Evidence) -> bool:
    """Pages are published on the day or soon after."""
    return timedelta(0) <= item.day - best.day <= _SOON


def _is_contradicted(best: Evidence, others: Sequence[Evidence]) -> bool:
    return any(item.ground in _OF_THE_EVENT and not _follows(item, best) for item in others)


def _sentence(best: Evidence, backers: Sequence[Evidence]) -> str:
    words = _WORDS[best.ground]
    if best.ground in {Ground.METADATA, Ground.PUBLICATION} and not any(
        item.ground in _OF_THE_EVENT for item in backers
    ):
        return f"Only {words}; the text itself names none."
    more = sorted({_WORDS[item.ground] for item in backers})
    return f"{words[0].upper()}{words[1:]}{'; ' if more else ''}{'; '.join(more)}."


def _warn(best: Evidence, others: Sequence[Evidence]) -> list[str]:
    warnings = []
    if best.ground in _OF_THE_PAGE:
        warnings.append(
            "The text names no date; the date is the one that the page gives for its publication."
        )
    if best.last:
        warnings.append(
            f"The event lasted from {best.day} to {best.last}; the draft has its first day."
        )
    if best.weekday_fits is False:
        warnings.append(f"The weekday that the page gives is not that of {best.day}.")
    contradicting = sorted(
        {
            item.day
            for item in others
            if item.ground in _OF_THE_EVENT and not _is_of_range(item, best)
        }
    )
    if contradicting:
        days = ", ".join(str(day) for day in contradicting)
        warnings.append(f"The page also names another day ({days}); the draft has {best.day}.")
    return warnings


def _nothing(signs: Signs, unread: Sequence[Reading]) -> Occasion:
    if unread:
        first = unread[0]
        reason = (
            f"The page's date may be {first.day_first} or {first.month_first};"
            " nothing on it tells which."
        )
    elif any(item.ground in _OF_ANOTHER for item in signs.found):
        told = next(item for item in signs.found if item.ground in _OF_ANOTHER)
        where = "title names" if told.ground is Ground.ABOUT else "text begins with"
        reason = f"The {where} {told.day}, which may be the day of another event."
    else:
        reason = "The page names no date of the event."
    return Occasion(None, Confidence("date", "low", reason), None, (reason,))
