"""The contact points of one mission while its lines are read; numbers become E.164 at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from api.ingest.contacts import phones
from api.ingest.contacts.fields import Number
from api.ingest.draft import ContactPoint, Phone, Purpose

_MAX_NOTE = 1000


@dataclass(slots=True)
class _Point:
    """Dictionaries keep the order of the page and find what is known at once."""

    numbers: dict[tuple[str, tuple[str, ...]], tuple[Number, bool]] = field(default_factory=dict)
    emails: dict[str, str] = field(default_factory=dict)
    urls: dict[str, None] = field(default_factory=dict)
    hours: dict[str, None] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)


class Ways:
    """Numbers, addresses and hours by purpose, each once, in the order of the page."""

    def __init__(self) -> None:
        self._points: dict[Purpose, _Point] = {}

    def add_numbers(
        self, purpose: Purpose, numbers: Iterable[Number], *, is_sure: bool = True
    ) -> None:
        """`is_sure`: the line itself says what the number is for, not the section it stands in."""
        for number in numbers:
            known = self._of(purpose).numbers
            known.setdefault((number.found.text, number.kinds), (number, is_sure))

    def add(
        self,
        purpose: Purpose,
        *,
        emails: Iterable[str] = (),
        urls: Iterable[str] = (),
        note: str | None = None,
    ) -> None:
        if not (emails or urls or note):
            return
        point = self._of(purpose)
        for email in emails:
            point.emails.setdefault(email.lower(), email)
        point.urls.update(dict.fromkeys(urls))
        if note:
            point.notes[note] = None

    def add_hours(self, purpose: Purpose, hours: str) -> None:
        self._of(purpose).hours[hours] = None

    def merge(self, other: Ways) -> None:
        for purpose, point in other._points.items():
            own = self._of(purpose)
            own.numbers = {**point.numbers, **own.numbers}
            own.emails = {**point.emails, **own.emails}
            own.urls = {**point.urls, **own.urls}
            own.hours = {**point.hours, **own.hours}
            own.notes = {**point.notes, **own.notes}

    def has_ways(self) -> bool:
        return any(point.numbers or point.emails for point in self._points.values())

    def has_hours(self) -> bool:
        return any(point.hours for point in self._points.values())

    def finish(self, region: str | None) -> tuple[ContactPoint, ...]:
        """The points with their numbers as dialled from abroad; `region` is the mission's state."""
        general = set(_dialled(self._points.get("general"), region))
        return tuple(
            ContactPoint(
                purpose,
                tuple(_phones(point, region, general if purpose == "emergency" else set())),
                tuple(point.emails.values()),
                tuple(point.urls),
                "\n".join(point.hours) or None,
                "\n".join(point.notes)[:_MAX_NOTE] or None,
            )
            for purpose, point in self._points.items()
        )

    def _of(self, purpose: Purpose) -> _Point:
        return self._points.setdefault(purpose, _Point())


def _dialled(point: _Point | None, region: str | None) -> Iterator[str]:
    for phone in _phones(point, region, set()) if point else ():
        yield phone.number or phone.display


def _phones(point: _Point, region: str | None, general: set[str]) -> Iterator[Phone]:
    """Each number once. The main number in an emergency section is no emergency number by that."""
    seen: set[tuple[str, str | None, str]] = set()
    for number, is_sure in point.numbers.values():
        for kind in number.kinds:
            for phone in phones.read(number.found, region, kind):
                dialled = phone.number or phone.display
                key = (dialled, phone.extension, kind)
                if key not in seen and (is_sure or dialled not in general):
                    seen.add(key)
                    yield phone
