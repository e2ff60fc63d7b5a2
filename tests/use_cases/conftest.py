"""Fixtures of the use cases: an office on each engine."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.db.engines import desk_engine, record_engine
from tests.databases import sqlite_url as sqlite_url_of
from tests.use_cases.office import Office


@pytest.fixture(scope="session")
def open_offices() -> Iterator[dict[str, Office]]:
    """Offices that outlive a test: an engine that has compiled its statements is a fast one."""
    offices: dict[str, Office] = {}
    yield offices
    for office in offices.values():
        office.close()


@pytest.fixture(scope="session")
def office_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("office") / "communique.sqlite3"


@pytest.fixture
def office_url(
    engine_name: str, office_file: Path, sqlite_template: Path, request: pytest.FixtureRequest
) -> str:
    """An empty migrated database, on SQLite always at one address."""
    if engine_name == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    for left_over in office_file.parent.iterdir():
        left_over.unlink()
    shutil.copyfile(sqlite_template, office_file)
    return sqlite_url_of(office_file)


@pytest.fixture
def office(office_url: str, open_offices: dict[str, Office]) -> Iterator[Office]:
    """An empty desk and an empty record."""
    if office_url not in open_offices:
        engines = desk_engine(office_url), record_engine(office_url)
        open_offices[office_url] = Office(office_url, *engines)
    yield open_offices[office_url]
    # The file is another one for the next test.
    if office_url.startswith("sqlite"):
        open_offices[office_url].close()
