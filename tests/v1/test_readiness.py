"""What the application says while its database is not there, or is not the one it needs."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from api.app import create_app
from api.db import migrate
from tests.v1.conftest import close_app, logging_as_before, make_app

Make = Callable[[str], FlaskClient]
READS = ("/v1", "/v1/statements", "/v1/statements/st_0000000000000000", "/v1/contacts")
INTERNALS = ("hunter2", "sqlite", "psycopg", "absent.db", "127.0.0.1", "OperationalError")


@pytest.fixture
def client_of() -> Iterator[Make]:
    made: list[Flask] = []

    def make(url: str) -> FlaskClient:
        made.append(make_app(url))
        return made[-1].test_client()

    yield make
    for app in made:
        close_app(app)


@pytest.fixture
def gone(tmp_path: Path) -> dict[str, str]:
    """A file that is not there, and a port at which nobody listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    return {
        "sqlite": f"sqlite:///{tmp_path / 'absent.db'}",
        "postgresql": f"postgresql://me:hunter2@127.0.0.1:{port}/nothing",
    }


def unavailable(response: TestResponse) -> bool:
    assert response.status_code == 503, response.get_data(as_text=True)
    assert response.json["code"] == "unavailable"
    assert response.headers["Retry-After"].isdigit()
    assert response.headers["Cache-Control"] == "no-store"
    assert not [word for word in INTERNALS if word in response.get_data(as_text=True)]
    return True


def test_without_a_database_it_is_alive_and_not_ready(
    client_of: Make, gone: dict[str, str], engine_name: str
) -> None:
    client = client_of(gone[engine_name])

    assert client.get("/healthz").status_code == 200
    assert unavailable(client.get("/readyz"))
    assert client.get("/v1/openapi.json").status_code == 200


def test_without_a_database_reads_are_to_be_repeated_later(
    client_of: Make, gone: dict[str, str], engine_name: str
) -> None:
    client = client_of(gone[engine_name])

    assert all(unavailable(client.get(path)) for path in READS)
    assert client.head("/v1").status_code == 503
    assert client.get("/v1/statements?limit=0").status_code == 422


def test_with_tables_of_another_version_it_is_not_ready(
    client_of: Make, engine_url: str, bare_url: str
) -> None:
    migrate.upgrade(bare_url, "desk")

    assert client_of(engine_url).get("/readyz").status_code == 200
    assert unavailable(client_of(bare_url).get("/readyz"))


def test_the_application_reads_its_settings_from_the_environment(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", sqlite_url)
    monkeypatch.delenv("COMMUNIQUE_RECORD_URL", raising=False)

    with logging_as_before():
        app = create_app()

    assert app.test_client().get("/readyz").status_code == 200
    close_app(app)
