"""The public side's connection reads the record, all of it, and nothing else, on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, Table, func, select, text
from sqlalchemy.exc import DBAPIError

from api.db import sqlite
from api.db.base import DESK, RECORD
from api.db.engines import READER_ROLE, record_engine
from api.db.migrate import VERSIONS, is_at_head
from api.desk import models
from api.record import tables
from tests import factories as make
from tests.use_cases.office import Office

DESK_TABLES = DESK.sorted_tables
RECORD_TABLES = RECORD.sorted_tables

# How a table might be read: straight, counted, hidden in another query, or by its mere existence.
READS = (
    "SELECT * FROM {table}",
    "SELECT count(*) FROM {table}",
    "SELECT 1 FROM {table}",
    "WITH hidden AS (SELECT * FROM {table}) SELECT count(*) FROM hidden",
    "SELECT (SELECT count(*) FROM {table})",
    "SELECT slug FROM {record}public_slug UNION ALL SELECT 'x' FROM {table}",
    "SELECT slug FROM {record}public_slug WHERE EXISTS (SELECT 1 FROM {table})",
    "SELECT count(*) FROM {record}public_slug CROSS JOIN {table}",
    "SELECT sum(1) OVER () FROM {table} ORDER BY (SELECT count(*) FROM {table}) LIMIT 1",
)
WRITES = (
    "INSERT INTO {table} SELECT * FROM {table}",
    "UPDATE {table} SET {column} = {column}",
    "DELETE FROM {table}",
    "DROP TABLE {table}",
    "ALTER TABLE {table} ADD COLUMN more TEXT",
)
SQLITE_WAYS_OUT = (
    "SELECT * FROM sqlite_master",
    "SELECT count(*) FROM sqlite_schema",
    "SELECT * FROM sqlite_temp_master",
    "SELECT * FROM pragma_table_info('statement')",
    "SELECT * FROM pragma_table_list",
    "SELECT * FROM pragma_database_list",
    "PRAGMA table_info(statement)",
    "PRAGMA table_list",
    "PRAGMA query_only = 0",
    "PRAGMA writable_schema = 1",
    "PRAGMA data_version = 1",
    "PRAGMA journal_mode = DELETE",
    "ATTACH '{file}' AS other",
    "VACUUM INTO '{file}-copy'",
    "CREATE TEMP TABLE copy AS SELECT * FROM statement",
    "CREATE TEMP VIEW peep AS SELECT * FROM statement",
    "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'public_passage_fts', 'row')",
    "SELECT load_extension('/tmp/evil')",
    "BEGIN IMMEDIATE",
    "REINDEX",
    "ANALYZE",
)
POSTGRESQL_WAYS_OUT = (
    "SELECT * FROM record.public_slug FOR UPDATE",
    "CREATE TABLE record.copy (a int)",
    "CREATE TABLE public.copy (a int)",
    "CREATE TEMP TABLE copy (a int)",
    "CREATE SCHEMA other",
    "SELECT pg_read_file('postgresql.conf')",
    "COPY record.public_slug TO '/tmp/copy'",
    "LOCK TABLE record.public_slug IN ACCESS EXCLUSIVE MODE",
    "SELECT nextval('record.public_passage_passage_id_seq')",
    "SELECT last_value FROM record.public_passage_passage_id_seq",
    "SELECT pg_terminate_backend(pg_backend_pid() + 1) FROM desk.statement",
    "GRANT SELECT ON desk.statement TO communique_record",
    "SELECT query_to_xml('SELECT * FROM desk.statement', true, true, '')",
    "EXPLAIN ANALYZE SELECT count(*) FROM desk.statement",
)


def named(engine: Engine, table: Table) -> str:
    return (
        f'"{table.name}"' if engine.dialect.name == "sqlite" else f'{table.schema}."{table.name}"'
    )


def attempts(engine: Engine) -> Iterator[str]:
    """Every forbidden statement of this engine."""
    record = "" if engine.dialect.name == "sqlite" else "record."
    for table in DESK_TABLES:
        for form in (*READS, *WRITES):
            column = f'"{table.columns[0].name}"'
            yield form.format(table=named(engine, table), record=record, column=column)
    for table in RECORD_TABLES:
        for form in WRITES:
            yield form.format(table=named(engine, table), column=f'"{table.columns[0].name}"')
    yield from SQLITE_WAYS_OUT if engine.dialect.name == "sqlite" else POSTGRESQL_WAYS_OUT


def let_through(engine: Engine, file: Path) -> list[str]:
    """The forbidden statements that went through."""
    found = []
    with engine.connect() as connection:
        for attempt in attempts(engine):
            try:
                connection.exec_driver_sql(attempt.replace("{file}", str(file))).close()
            except DBAPIError:
                continue
            found.append(attempt)
    return found


@pytest.fixture
def filled(office: Office) -> Office:
    """An office with something on both sides, so that nothing is refused for being empty."""
    office.put_out("a.txt", make.page(make.statement(make.item("Why?", "So.")), make.mission()))
    return office


def test_the_desk_cannot_be_read_nor_the_record_written(filled: Office, tmp_path: Path) -> None:
    assert len(DESK_TABLES) >= 18
    assert let_through(filled.record, tmp_path / "communique.sqlite3") == []


def test_what_was_refused_changed_nothing(filled: Office, tmp_path: Path) -> None:
    before = {table.name: filled.count(table) for table in (*DESK_TABLES, *RECORD_TABLES)}

    let_through(filled.record, tmp_path / "communique.sqlite3")

    assert before == {table.name: filled.count(table) for table in (*DESK_TABLES, *RECORD_TABLES)}
    assert not (tmp_path / "communique.sqlite3-copy").exists()


def test_the_whole_record_can_be_read(filled: Office) -> None:
    with filled.record.connect() as connection:
        for table in RECORD_TABLES:
            rows = connection.execute(select(table)).all()
            assert len(rows) == connection.scalar(select(func.count()).select_from(table))
            assert rows or table.name.endswith("_topic")
        assert connection.scalars(select(VERSIONS.c.version_num)).all()

    assert is_at_head(filled.record)


def test_the_search_index_can_be_searched(filled: Office) -> None:
    sqlite_search = """
        SELECT snippet(public_passage_fts, 0, '[', ']', '…', 9) FROM public_passage_fts
        WHERE public_passage_fts MATCH 'glad' ORDER BY bm25(public_passage_fts)"""
    postgresql_search = """
        SELECT ts_headline('simple', text, query, 'StartSel=[,StopSel=]') FROM
        record.public_passage, plainto_tsquery('simple', 'glad') AS query
        WHERE to_tsvector('simple', text) @@ query"""
    is_sqlite = filled.record.dialect.name == "sqlite"

    with filled.record.connect() as connection:
        found = connection.scalars(text(sqlite_search if is_sqlite else postgresql_search)).all()

    assert found == ["I am [glad] to be here."]


def test_a_pooled_connection_stays_the_readers(filled: Office, tmp_path: Path) -> None:
    for _ in range(3):
        with filled.record.connect() as connection, pytest.raises(DBAPIError):
            connection.execute(select(models.Statement))
        with filled.record.connect() as connection:
            assert connection.scalar(select(func.count()).select_from(tables.public_slug))


def test_an_authorizer_that_permits_one_table_too_many_is_caught(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = sqlite.readable_tables()
    monkeypatch.setattr(sqlite, "readable_tables", lambda: right | {"edition"})
    engine = record_engine(sqlite_url)

    assert any('"edition"' in each for each in let_through(engine, tmp_path / "x"))
    engine.dispose()


def test_a_connection_without_authorizer_is_caught(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "reader", sqlite.writer)
    engine = record_engine(sqlite_url)

    assert len(let_through(engine, tmp_path / "x")) > len(DESK_TABLES)
    engine.dispose()


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_a_role_with_one_privilege_too_many_is_caught(office: Office, tmp_path: Path) -> None:
    privilege = "{} SELECT ON desk.edition {} " + READER_ROLE
    with office.engine.begin() as connection:
        connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA desk TO {READER_ROLE}")
        connection.exec_driver_sql(privilege.format("GRANT", "TO"))

    try:
        found = let_through(office.record, tmp_path)
    finally:
        with office.engine.begin() as connection:
            connection.exec_driver_sql(privilege.format("REVOKE", "FROM"))
            connection.exec_driver_sql(f"REVOKE USAGE ON SCHEMA desk FROM {READER_ROLE}")

    assert any('"edition"' in each for each in found)
