"""`communique migrate`, and databases that cannot be used: a sentence, never a traceback."""

from __future__ import annotations

import socket
from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from tests.cli.conftest import Ran, Run
from tests.databases import sqlite_url


def refused(ran: Ran) -> str:
    assert ran.code == 1
    assert ran.out == ""
    assert ran.err.startswith("communique: ")
    assert "Traceback" not in ran.err
    assert "hunter2" not in ran.err
    return ran.err


def test_migrate_makes_the_tables_and_may_be_repeated(
    bare_run: Run, bare_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", bare_url)

    first, second = bare_run("migrate"), bare_run("migrate")

    assert first.out == second.out == "The database is at the newest schema.\n"
    assert (first.code, second.code) == (0, 0)
    assert bare_run("import", "absent.txt").code == 1


def test_the_default_database_is_a_file_in_the_working_directory(
    bare_run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)

    assert bare_run("migrate").code == 0

    assert (tmp_path / "communique.db").stat().st_size > 0


def test_a_folder_that_is_not_there(
    bare_run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", sqlite_url(tmp_path / "no" / "such.db"))

    assert "COMMUNIQUE_DATABASE_URL" in refused(bare_run("migrate"))


@pytest.mark.parametrize("command", [("migrate",), ("serve",), ("publish", "st_0")])
def test_a_file_that_is_no_database(
    bare_run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: tuple[str, ...]
) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("These are my notes. " * 500)
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", sqlite_url(path))

    assert "COMMUNIQUE_DATABASE_URL" in refused(bare_run(*command))
    assert path.read_text().startswith("These are my notes.")


def test_a_database_of_a_newer_version(
    bare_run: Run, monkeypatch: pytest.MonkeyPatch, sqlite_url: str
) -> None:
    with closing(sqlite.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'of_tomorrow'")
        connection.commit()
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", sqlite_url)

    assert "newer" in refused(bare_run("migrate"))


def test_a_server_that_does_not_answer(bare_run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        monkeypatch.setenv(
            "COMMUNIQUE_DATABASE_URL", f"postgresql://me:hunter2@127.0.0.1:{port}/nothing"
        )

        assert "does not answer" in refused(bare_run("migrate"))


def test_a_database_that_is_not_there(
    bare_run: Run, monkeypatch: pytest.MonkeyPatch, postgres_url: str
) -> None:
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", postgres_url.replace("test_", "absent_"))

    assert "COMMUNIQUE_DATABASE_URL" in refused(bare_run("migrate"))


def test_a_database_that_somebody_else_is_writing(
    bare_run: Run, monkeypatch: pytest.MonkeyPatch, sqlite_url: str, page: Path
) -> None:
    """The import waits for its turn, and in the end says so instead of failing in a trace."""
    monkeypatch.setattr("api.db.sqlite.BUSY_TIMEOUT_SECONDS", 0.1)
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", sqlite_url)
    with closing(sqlite.connect(sqlite_url.removeprefix("sqlite:///"))) as other:
        other.execute("BEGIN IMMEDIATE")

        told = refused(bare_run("import", page))

    assert "locked" in told
