"""Dates and instants. Whatever is accepted can be stored, and read again, on both engines."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, ClassVar

from .base import Described

MIN_YEAR, MAX_YEAR = 1900, 2200

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = r"T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?(?:Z|[+-][0-2][0-9]:[0-5][0-9])"
_DATE = re.compile(_DAY)
_INSTANT = re.compile(_DAY + _TIME)
# What the contract says of a year that is sent in; `format` alone would promise the year 1.
_YEARS = "^(?:19|20|21)[0-9]{2}-|^2200-"


def format_instant(moment: dt.datetime) -> str:
    """RFC 3339 in UTC with `Z`; a fraction only where there is one."""
    if moment.tzinfo is None:
        raise ValueError("An instant needs an offset.")
    return moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


class CalendarDate(Described):
    """`YYYY-MM-DD`, from 1900 to 2200."""

    messages: ClassVar[Mapping[str, str]] = {
        "not_a_date": "This must be a date as YYYY-MM-DD.",
        "out_of_range": f"The year must be from {MIN_YEAR} to {MAX_YEAR}.",
    }

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> dt.date:
        if not isinstance(value, str) or not _DATE.fullmatch(value):
            raise self.make_error("not_a_date")
        try:
            day = dt.date.fromisoformat(value)
        except ValueError as error:
            raise self.make_error("not_a_date") from error
        if not MIN_YEAR <= day.year <= MAX_YEAR:
            raise self.make_error("out_of_range")
        return day

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return value.isoformat() if isinstance(value, dt.date) else value

    def json_schema(self) -> dict[str, Any]:
        schema = {"type": "string", "format": "date"}
        return schema | {"pattern": _YEARS} if self.reads_text else schema


class InstantField(Described):
    """RFC 3339 with an offset, from 1900 to 2200 UTC, without leap seconds; loads as UTC."""

    messages: ClassVar[Mapping[str, str]] = {
        "not_an_instant": "This must be a time with its offset, as 2026-01-31T09:30:00Z.",
        "out_of_range": f"The year must be from {MIN_YEAR} to {MAX_YEAR} in UTC.",
    }

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> dt.datetime:
        if not isinstance(value, str) or not _INSTANT.fullmatch(value):
            raise self.make_error("not_an_instant")
        try:
            moment = dt.datetime.fromisoformat(value).astimezone(dt.UTC)
        except OverflowError as error:
            raise self.make_error("out_of_range") from error
        except ValueError as error:
            raise self.make_error("not_an_instant") from error
        if not MIN_YEAR <= moment.year <= MAX_YEAR:
            raise self.make_error("out_of_range")
        return moment

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return format_instant(value) if isinstance(value, dt.datetime) else value

    def json_schema(self) -> dict[str, Any]:
        schema = {"type": "string", "format": "date-time"}
        pattern = f"^(?:(?:19|20|21)[0-9]{{2}}|2200)-[0-9]{{2}}-[0-9]{{2}}{_TIME}$"
        return schema | {"pattern": pattern} if self.reads_text else schema
