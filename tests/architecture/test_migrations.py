"""The migrations build what the code's tables say, on both engines, and can be walked back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, Column, Engine, Index, Integer, MetaData, String, Table

import api.desk.models
import api.record.tables
from api.db import migrate
from api.db.base import DESK, RECORD, SCHEMAS
from api.db.engines import desk_engine
from tests.architecture.schema_reading import Schema, differences, read_schema

ROOT = Path(__file__).resolve().parents[2]
DATED = re.compile(r"^20\d\d_[01]\d_[0-3]\d_[a-z0-9_]+\.py$")
REST = "full-text tables, views, triggers, privileges"

# Importing them fills the metadata.
MODELLED = (api.desk.models, api.record.tables)


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    engine = desk_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def schema_of(url: str) -> Schema:
    with opened(url) as engine:
        return read_schema(engine)


def create_from_metadata(url: str, *sides: MetaData) -> None:
    with opened(url) as engine, engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            for schema in SCHEMAS:
                connection.exec_driver_sql(f"CREATE SCHEMA {schema}")
        for side in sides:
            side.create_all(connection)


def tables_alone(schema: Schema) -> Schema:
    """Leave out what only migrations make, and the order in which columns were added."""
    return {
        name: {key: value for key, value in table.items() if key != "order of columns"}
        for name, table in schema.items()
        if name != REST
    }


def undated(names: list[str]) -> list[str]:
    return [name for name in names if not DATED.match(name)]


def scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(Config(toml_file=str(ROOT / "pyproject.toml")))


def test_there_is_one_head() -> None:
    assert len(scripts().get_heads()) == 1


def test_file_names_start_with_a_date() -> None:
    names = [path.name for path in (ROOT / "migrations" / "versions").glob("*.py")]

    assert names
    assert not undated([name for name in names if name != "__init__.py"])


@pytest.mark.parametrize("name", ["initial.py", "2026_13_40.py", "26_11_23_initial.py"])
def test_a_file_name_without_a_date_is_caught(name: str) -> None:
    assert undated([name]) == [name]


def test_upgrade_from_empty_equals_the_metadata(engine_url: str, bare_url: str) -> None:
    create_from_metadata(bare_url, DESK, RECORD)

    found = differences(tables_alone(schema_of(engine_url)), tables_alone(schema_of(bare_url)))

    assert not found, "migrations / metadata:\n" + "\n".join(found)


def test_downgrade_to_nothing_and_up_again_leaves_the_same(bare_url: str) -> None:
    migrate.upgrade(bare_url)
    first = schema_of(bare_url)

    migrate.downgrade(bare_url, "base")
    nothing = schema_of(bare_url)
    migrate.upgrade(bare_url)

    assert len(first) > 10
    assert not set(nothing) - {REST}
    assert not differences(first, schema_of(bare_url))


def test_upgrading_twice_changes_nothing_and_keeps_rows(bare_url: str) -> None:
    migrate.upgrade(bare_url)
    source = DESK.tables["desk.source"]
    with opened(bare_url) as engine, engine.begin() as connection:
        connection.execute(source.insert().values(sha256="0" * 64, content=b"a page"))

    migrate.upgrade(bare_url)

    with opened(bare_url) as engine, engine.connect() as connection:
        assert connection.execute(source.select()).all() == [("0" * 64, b"a page")]


def broken_variants() -> dict[str, Table]:
    """A small table, and the same with one fact changed at a time."""

    def table(*more: Column[str] | Index | CheckConstraint, length: int = 20) -> Table:
        return Table(
            "thing",
            MetaData(),
            Column("id", Integer, primary_key=True),
            Column("name", String(length), nullable=False),
            *more,
        )

    return {
        "as it should be": table(),
        "a column too many": table(Column("more", String(5))),
        "another length": table(length=21),
        "an index too many": table(Index("ix_thing_name", "name")),
        "a check too many": table(CheckConstraint("length(name) > 1", name="ck_thing")),
    }


@pytest.mark.parametrize("variant", broken_variants())
def test_a_difference_between_two_schemas_is_caught(variant: str, bare_url: str) -> None:
    tables = broken_variants()
    with opened(bare_url) as engine:
        tables["as it should be"].metadata.create_all(engine)
        wanted = read_schema(engine)
        tables["as it should be"].metadata.drop_all(engine)
        tables[variant].metadata.create_all(engine)
        found = differences(wanted, read_schema(engine))

    assert bool(found) == (variant != "as it should be")
