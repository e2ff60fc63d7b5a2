"""Instants mean the same on both engines, and whatever is accepted can be read back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, insert, select

from api.db.engines import desk_engine
from api.db.types import EARLIEST, LATEST, Instant
from api.errors import InvalidInputError
from api.record.tables import public_change
from tests.use_cases.office import Office

TICK = timedelta(microseconds=1)
DAY_END = datetime(9999, 12, 31, 23, 59, 59)
WEST = timezone(timedelta(hours=-12))

offsets = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
# Naive here, made aware by the offset; the bounds leave room for every offset.
instants = st.datetimes(
    datetime(1900, 1, 2), datetime(2199, 12, 30), timezones=offsets, allow_imaginary=False
)


class Nowhere(tzinfo):
    """A time zone that knows no offset: what it marks is naive all the same."""

    def utcoffset(self, moment: datetime | None) -> None:
        return None

    def tzname(self, moment: datetime | None) -> None:
        return None

    def dst(self, moment: datetime | None) -> None:
        return None


def kept(engine: Engine, moments: Sequence[datetime]) -> list[datetime]:
    """The instants as they come back, ordered by the database; nothing is left behind."""
    table = public_change
    rows = [
        {"number": n, "changed_at": m, "change": "published", "document_id": "st_1"}
        for n, m in enumerate(moments)
    ]
    with engine.connect() as connection:
        connection.execute(insert(table), rows)
        statement = select(table.c.changed_at).order_by(table.c.changed_at)
        found = list(connection.scalars(statement))
        connection.rollback()
    return found


@pytest.mark.parametrize("moment", [datetime(2026, 1, 1), datetime(2026, 1, 1, tzinfo=Nowhere())])
def test_an_instant_without_offset_is_refused(office: Office, moment: datetime) -> None:
    with pytest.raises(InvalidInputError) as refusal:
        kept(office.engine, [moment])

    assert refusal.value.errors[0].code == "naive_instant"
    assert "offset" in refusal.value.detail


@pytest.mark.parametrize(
    "moment",
    [
        DAY_END.replace(tzinfo=timezone(timedelta(hours=-14))),
        datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
        EARLIEST - TICK,
        LATEST,
        LATEST.replace(tzinfo=WEST) - timedelta(hours=12),
    ],
)
def test_an_instant_outside_the_years_is_refused(office: Office, moment: datetime) -> None:
    with pytest.raises(InvalidInputError) as refusal:
        kept(office.engine, [moment])

    assert refusal.value.errors[0].code == "instant_out_of_range"


def test_the_first_and_the_last_instant_are_kept(office: Office) -> None:
    assert kept(office.engine, [LATEST - TICK, EARLIEST]) == [EARLIEST, LATEST - TICK]


def test_an_offset_far_in_the_west_is_the_same_instant_and_sorts_so(office: Office) -> None:
    west = datetime(2026, 6, 1, tzinfo=WEST)
    before, after = west - TICK, datetime(2026, 6, 1, 12, 0, 0, 1, tzinfo=UTC)

    found = kept(office.engine, [after, west, before])

    assert found == [before, west, after]
    assert found[1] == datetime(2026, 6, 1, 12, tzinfo=UTC)
    assert {moment.tzinfo for moment in found} == {UTC}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(moments=st.lists(instants, min_size=1, max_size=8))
def test_every_instant_comes_back_and_sorts_right(office: Office, moments: list[datetime]) -> None:
    assert kept(office.engine, moments) == sorted(moments)


def test_a_filter_compares_instants_not_texts(office: Office) -> None:
    west = datetime(2026, 6, 1, tzinfo=WEST)

    with office.engine.connect() as connection:
        row = {"number": 1, "change": "published", "document_id": "st_1", "changed_at": west}
        connection.execute(insert(public_change), row)
        later = public_change.c.changed_at > datetime(2026, 6, 1, 11, 59, 59, tzinfo=UTC)
        found = connection.scalars(select(public_change.c.number).where(later)).all()

    assert found == [1]


def test_an_instant_that_loses_its_offset_is_caught(
    engine_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = Instant.process_bind_param

    def careless(self: Instant, value: datetime | None, dialect: Any) -> Any:
        return honest(self, value and value.replace(tzinfo=UTC), dialect)

    monkeypatch.setattr(Instant, "process_bind_param", careless)
    west = datetime(2026, 6, 1, tzinfo=WEST)
    engine = desk_engine(engine_url)  # one that has not prepared its types yet

    assert kept(engine, [west]) != [west]
    engine.dispose()
