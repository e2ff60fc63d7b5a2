"""SQLite as the desk opens it: a safe version, durable commits, writers that take turns."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, insert, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError

from api.db import sqlite
from api.db.engines import desk_engine, record_engine
from api.db.session import transaction
from api.desk.models import Segment
from api.errors import ConfigurationError
from api.record.tables import public_change_head

WRITERS = 8
TRANSACTIONS = 60


@pytest.mark.parametrize("version", ["3.7.0", "3.40.1", "3.50.4", "3.51.2"])
def test_a_version_that_can_lose_commits_is_refused(version: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"SQLite {version} can lose commits"):
        sqlite.require_safe(version)


@pytest.mark.parametrize("version", ["3.51.3", "3.52.0", "3.53.4", "4.0"])
def test_a_version_with_the_fault_mended_is_taken(version: str) -> None:
    sqlite.require_safe(version)


@pytest.mark.parametrize("opening", [desk_engine, record_engine])
def test_no_engine_is_made_on_a_bad_version(
    sqlite_url: str, opening: Callable[[str], Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite.DRIVER, "sqlite_version", "3.51.2")

    with pytest.raises(ConfigurationError):
        opening(sqlite_url)


def test_every_connection_syncs_each_commit_and_checks_references(sqlite_url: str) -> None:
    address = sqlite_url.removeprefix("sqlite:///")
    connect = sqlite.writer(address)

    for connection in (connect(), connect()):
        found = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
        connection.close()

        assert found == {
            "journal_mode": "wal",
            "synchronous": 2,  # FULL
            "foreign_keys": 1,
            "busy_timeout": 15_000,
        }


def test_a_dangling_reference_is_refused(sqlite_url: str) -> None:
    engine = desk_engine(sqlite_url)

    with pytest.raises(IntegrityError, match="FOREIGN KEY"), transaction(engine) as session:
        session.add(Segment(edition_id=9, anchor="p_1", position=1, text="?", is_remark=True))

    engine.dispose()


def test_a_failed_block_keeps_nothing(sqlite_url: str) -> None:
    engine = desk_engine(sqlite_url)
    head = insert(public_change_head).values(id=1, number=1)

    with pytest.raises(IntegrityError), transaction(engine) as session:  # noqa: PT012 - one block
        session.execute(head)
        session.execute(head)

    with engine.connect() as connection:
        assert connection.execute(select(public_change_head)).all() == []
    engine.dispose()


def lost_or_refused(engine: Engine) -> int:
    """How many of the writers' steps were lost or refused: each reads a number and adds one."""
    table = public_change_head
    with transaction(engine) as session:
        session.execute(insert(table).values(id=1, number=0))

    def write(_: int) -> None:
        for _ in range(TRANSACTIONS):
            try:
                with transaction(engine) as session:
                    number = session.scalar(select(table.c.number)) or 0
                    session.execute(update(table).values(number=number + 1))
            except OperationalError:
                continue  # database is locked

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, range(WRITERS)))
    with engine.connect() as connection:
        total = connection.scalar(select(table.c.number)) or 0
    engine.dispose()
    return WRITERS * TRANSACTIONS - total


def test_eight_writers_at_once_lose_nothing_and_are_never_refused(sqlite_url: str) -> None:
    assert lost_or_refused(desk_engine(sqlite_url)) == 0


def test_deferred_transactions_are_caught(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN DEFERRED")

    monkeypatch.setattr("api.db.engines._begin_immediate", begin)

    assert lost_or_refused(desk_engine(sqlite_url)) > 0


def test_a_reader_is_not_held_up_by_a_writer(sqlite_url: str) -> None:
    engine, record = desk_engine(sqlite_url), record_engine(sqlite_url)

    with transaction(engine) as session:
        session.execute(insert(public_change_head).values(id=1, number=1))
        with record.connect() as connection:
            during = connection.execute(select(public_change_head)).all()
    with record.connect() as connection:
        after = connection.execute(select(public_change_head)).all()

    assert (during, len(after)) == ([], 1)
    engine.dispose()
    record.dispose()


def test_a_file_that_is_no_database_is_a_configuration_error(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Sir, this is not a database. " * 100)

    with pytest.raises(ConfigurationError, match=r"letter\.txt cannot be opened"):
        desk_engine(f"sqlite:///{path}").connect()


def test_a_folder_that_is_not_there_is_a_configuration_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be opened"):
        desk_engine(f"sqlite:///{tmp_path}/no/where.db").connect()


def test_the_record_never_makes_a_file(tmp_path: Path) -> None:
    path = tmp_path / "missing.db"

    with pytest.raises(ConfigurationError, match="communique migrate"):
        record_engine(f"sqlite:///{path}").connect()

    assert not path.exists()


def test_a_path_with_odd_characters_names_its_own_file(tmp_path: Path) -> None:
    path = tmp_path / "посольство #1, 100%.db"

    engine = desk_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        connection.execute(text("CREATE TABLE a (b)"))

    assert path.exists()
    engine.dispose()
