"""Fixtures that every test may ask for: the engines, and how Hypothesis runs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import URL

from tests import databases

# The same examples in every run: a red run must be red for the next reader too. `explore` is for
# looking for new counterexamples: `pytest --hypothesis-profile=explore`.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.register_profile("explore", deadline=None, max_examples=2_000)
settings.load_profile("ci")

ENGINES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return databases.build_sqlite_template(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    with databases.postgres_server() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_session_url(postgres_server: URL) -> Iterator[str]:
    """The one database of the run; `engine_url` empties it between tests."""
    with databases.postgres_database(postgres_server, migrated=True) as url:
        yield url


@pytest.fixture(scope="session")
def postgres_cleaner(postgres_session_url: str) -> Iterator[databases.PostgresCleaner]:
    cleaner = databases.PostgresCleaner(postgres_session_url)
    yield cleaner
    cleaner.close()


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """An empty migrated SQLite file of this test alone."""
    path = tmp_path / "communique.sqlite3"
    shutil.copyfile(sqlite_template, path)
    return databases.sqlite_url(path)


@pytest.fixture
def postgres_url(
    postgres_session_url: str, postgres_cleaner: databases.PostgresCleaner
) -> Iterator[str]:
    """An empty migrated PostgreSQL database, emptied again afterwards."""
    yield postgres_session_url
    postgres_cleaner.empty()


@pytest.fixture(params=ENGINES)
def engine_name(request: pytest.FixtureRequest) -> str:
    """The engine that a test runs on; a test that asks for one of the below runs on each."""
    return str(request.param)


@pytest.fixture
def engine_url(engine_name: str, request: pytest.FixtureRequest) -> str:
    """An empty migrated database."""
    fixture = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}[engine_name]
    return str(request.getfixturevalue(fixture))


@pytest.fixture
def bare_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without any table, for the tests of the migrations themselves."""
    if engine_name == "sqlite":
        yield databases.sqlite_url(tmp_path / "bare.sqlite3")
        return
    server = request.getfixturevalue("postgres_server")
    with databases.postgres_database(server, migrated=False) as url:
        yield url
