"""The change log tells of every release in order, without a gap, however many come at once."""

from __future__ import annotations

import secrets
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest
from sqlalchemy import func, select

from api.db.clock import read_clock
from api.db.ids import PublicIds
from api.db.session import transaction
from api.desk import queries
from api.desk.context import Desk
from api.desk.models import Revision
from api.publishing import changes, release_mission, release_statement
from api.record.tables import (
    public_anchor,
    public_change,
    public_change_head,
    public_mission,
    public_speaker,
)
from api.vocabulary import Change
from tests import factories as make
from tests.use_cases.office import Office

RELEASERS = 6
PAGES = 24


def lines(office: Office) -> list[tuple[int, str, str, str | None, int | None]]:
    return [
        (row.number, row.change, row.document_id[:2], row.language, row.revision)
        for row in office.rows(public_change)
    ]


def is_complete(office: Office) -> bool:
    """No gaps, and a line for every revision, speaker and mission on the record."""
    rows = office.rows(public_change)
    numbers = [row.number for row in rows]
    told = {(row.document_id, row.language, row.revision) for row in rows if row.revision}
    released = {
        (row.statement_id, row.language, row.last_revision) for row in office.rows(public_anchor)
    }
    known = {row.document_id for row in rows}
    others = {row.speaker_id for row in office.rows(public_speaker)}
    others |= {row.mission_id for row in office.rows(public_mission)}
    return (
        numbers == list(range(1, len(rows) + 1))
        and released <= told
        and len(told) == office.count(Revision.__table__)
        and others <= known
    )


def test_each_release_writes_one_line_for_each_document(office: Office) -> None:
    draft = make.page(make.statement(make.item("Why?", "So.")), make.mission())
    office.put_out("a.txt", draft)
    office.put_out("b.txt", make.page(make.statement(make.item("Why?", "So!"))))

    assert lines(office) == [
        (1, Change.PUBLISHED, "ms", None, None),
        (2, Change.PUBLISHED, "st", "en", 1),
        (3, Change.PUBLISHED, "sp", None, None),
        (4, Change.UPDATED, "st", "en", 2),
    ]
    assert is_complete(office)


def test_a_release_of_nothing_new_writes_no_line(office: Office) -> None:
    report = office.put_out("a.txt", make.page(make.statement(), make.mission()))

    for identifier in (report.statement, *report.missions):
        office.publish(identifier)

    assert len(lines(office)) == 3


def test_the_number_of_a_release_that_failed_is_given_again(office: Office) -> None:
    def fail() -> None:
        with office.desk() as desk:
            changes.append(desk, "st_1", "en", 1, is_first=True)
            raise KeyError

    for _ in range(3):
        with pytest.raises(KeyError):
            fail()

    office.put_out("a.txt", make.page(make.statement()))
    assert [number for number, *_ in lines(office)] == [1, 2]


def release_all_at_once(office: Office, identifiers: list[str | None]) -> None:
    with ThreadPoolExecutor(RELEASERS) as pool:
        list(pool.map(office.publish, identifiers))


def test_many_releases_at_once_leave_no_gap(office: Office) -> None:
    # They share one new speaker: all but the first find it on the record.
    reports = [
        office.receive(
            f"{n}.txt", make.page(make.statement(make.item("Why?", f"{n}."), title=f"{n}"))
        )
        for n in range(PAGES)
    ]

    release_all_at_once(office, [report.statement for report in reports])

    assert is_complete(office)
    assert len(lines(office)) == PAGES + 1
    assert [row.number for row in office.rows(public_change_head)] == [PAGES + 1]


def test_one_statement_released_by_many_at_once_is_released_once(office: Office) -> None:
    report = office.receive("a.txt", make.page(make.statement(make.item("Why?", "So."))))

    release_all_at_once(office, [report.statement] * RELEASERS)

    assert is_complete(office)
    assert len(lines(office)) == 2


def released_times(office: Office) -> int:
    """How many lines the log has after two releases of one mission that both found it unreleased.

    SQLite lets one transaction in at a time, so only PostgreSQL can be tried.
    """
    report = office.receive("a.txt", make.page(make.statement(), make.mission()))
    both_found_it = Barrier(2, timeout=20)

    def publish(_: int) -> None:
        with transaction(office.engine) as session:
            desk = Desk(session, read_clock(session), PublicIds(secrets.randbits))
            mission = queries.get_mission(session, report.missions[0])
            statement = queries.get_statement(session, report.statement or "")
            assert mission.texts
            assert statement.editions
            both_found_it.wait()
            release_mission(desk, mission, office.renderers)
            release_statement(desk, statement, office.renderers)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(publish, range(2)))
    return len(lines(office))


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_what_was_read_before_the_lock_does_not_decide(office: Office) -> None:
    assert released_times(office) == 3


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_a_lock_that_reads_nothing_again_is_caught(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "lock_mission", lambda *_: None)

    assert released_times(office) > 3


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_numbers_taken_without_waiting_are_caught(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def careless(desk: Desk) -> int:
        number: int = desk.session.scalar(select(func.nextval("careless"))) or 0
        return number

    with office.engine.begin() as connection:
        connection.exec_driver_sql("CREATE SEQUENCE IF NOT EXISTS careless")
    monkeypatch.setattr(changes, "_next_number", careless)
    report = office.receive("a.txt", make.page(make.statement(), make.mission()))
    broken = replace(office, renderers=None)  # type: ignore[arg-type]

    with pytest.raises(AttributeError):
        broken.publish(report.statement)
    office.publish(report.statement)

    assert not is_complete(office)
    with office.engine.begin() as connection:
        connection.exec_driver_sql("DROP SEQUENCE careless")
