"""One published archive per engine, read by all tests of the public API, and a client for it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
import structlog
from flask import Flask
from flask.testing import FlaskClient

from api.app import create_app
from api.logs import configure_logs
from api.settings import Settings
from tests import databases
from tests.conftest import ENGINES
from tests.contract import ContractClient
from tests.v1 import archive as archives
from tests.v1.archive import Archive


def make_app(url: str) -> Flask:
    """The application on a database, with a client that holds every answer to the contract."""
    settings = replace(
        Settings.from_environment(),
        database_url=url,
        record_url=url,
        secret_key="t" * 40,
        log_level="error",
    )
    with logging_as_before():
        app = create_app(settings)
    app.test_client_class = ContractClient
    return app


@contextmanager
def logging_as_before() -> Iterator[None]:
    """An application sets how the whole process logs; other tests find that as it was."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)


def close_app(app: Flask) -> None:
    app.extensions["communique"].record.dispose()


@pytest.fixture(scope="module", autouse=True)
def quiet_logs() -> Iterator[None]:
    """A line a request would be all that is seen of a failing test."""
    with logging_as_before():
        configure_logs("error")
        yield


@contextmanager
def own_database(request: pytest.FixtureRequest, engine_name: str) -> Iterator[str]:
    """An empty migrated database that lives as long as the fixture that asks for it."""
    if engine_name == "sqlite":
        folder = request.getfixturevalue("tmp_path_factory").mktemp("own")
        path = folder / "own.sqlite3"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        yield databases.sqlite_url(path)
        return
    server = request.getfixturevalue("postgres_server")
    with databases.postgres_database(server, migrated=True) as url:
        yield url


@pytest.fixture(scope="session", params=ENGINES)
def archive(request: pytest.FixtureRequest) -> Iterator[Archive]:
    """The archive of archive.py. Tests read it and never change it."""
    with own_database(request, request.param) as url:
        yield archives.build(url)


@pytest.fixture(scope="session")
def app(archive: Archive) -> Iterator[Flask]:
    app = make_app(archive.url)
    yield app
    close_app(app)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()
