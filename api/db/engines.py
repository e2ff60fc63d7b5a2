"""Engines of the two sides: the desk reads and writes, the record is read and nothing else.

When to use which: code that serves the world takes `record_engine`; everything else takes
`desk_engine`. The record's connection cannot read the desk even if a query asks it to: on SQLite
it is read-only and an authorizer permits the record's tables alone, on PostgreSQL it acts as the
role `communique_record`, which may SELECT in schema `record` alone.
"""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from api.db import sqlite
from api.db.base import NO_SCHEMAS
from api.errors import ConfigurationError

READING_SECONDS = 5
READER_ROLE = "communique_record"
# A reader has no transaction, so there is nothing to roll back when its connection returns.
READING: dict[str, Any] = {"isolation_level": "AUTOCOMMIT", "pool_reset_on_return": None}
POSTGRES_NAMES = ("postgres", "postgresql", "postgresql+psycopg")
SQLITE_NAMES = ("sqlite", "sqlite+pysqlite")


def database_url(text: str) -> URL:
    """Read a database address; raises ConfigurationError with a sentence that says what to do."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise ConfigurationError(
            "The database address cannot be read. Write sqlite:///file.db or "
            "postgresql://user:password@host/database."
        ) from None
    if url.drivername in POSTGRES_NAMES:
        return url.set(drivername="postgresql+psycopg")
    if url.drivername not in SQLITE_NAMES:
        raise ConfigurationError(
            f"'{url.drivername}' databases are not supported: use sqlite or postgresql."
        )
    if url.database in {None, "", ":memory:"}:
        raise ConfigurationError("SQLite needs a file, for example sqlite:///communique.db.")
    return url


def desk_engine(url: str) -> Engine:
    """The engine that may read and write both sides.

    On SQLite every transaction begins IMMEDIATE, because deferred ones fail with "database is
    locked" as soon as two writers meet, busy timeout or not.
    """
    address = database_url(url)
    if address.drivername.startswith("postgresql"):
        return _postgres_engine(address)
    engine = _sqlite_engine(
        sqlite.writer(str(address.database)),
        execution_options={"schema_translate_map": NO_SCHEMAS},
    )
    event.listen(engine, "begin", _begin_immediate)
    return engine


def desk_reading_engine(url: str) -> Engine:
    """The engine of those who look at the desk and must not change it; the database may be absent.

    An SQLite file is not made, nor switched to another journal, by being looked at.
    """
    address = database_url(url)
    if address.drivername.startswith("postgresql"):
        engine = _postgres_engine(address, **READING)
        event.listen(engine, "connect", _become_read_only)
        return engine
    return _sqlite_engine(
        sqlite.looker(str(address.database)),
        **READING,
        execution_options={"schema_translate_map": NO_SCHEMAS},
    )


def record_engine(url: str) -> Engine:
    """The engine of the public side: reads the record's tables, can do nothing else."""
    address = database_url(url)
    if address.drivername.startswith("postgresql"):
        engine = _postgres_engine(address, **READING)
        event.listen(engine, "connect", _become_reader)
        return engine
    return _sqlite_engine(sqlite.reader(str(address.database)), **READING)


def _sqlite_engine(connect: Any, **options: Any) -> Engine:
    return create_engine(
        "sqlite+pysqlite://",
        module=sqlite.DRIVER,
        creator=connect,
        pool_size=16,
        max_overflow=16,
        poolclass=sqlite.QueuePool,
        **options,
    )


def _postgres_engine(address: URL, **options: Any) -> Engine:
    try:
        return create_engine(
            address,
            pool_size=8,
            max_overflow=8,
            pool_pre_ping=True,
            connect_args={"connect_timeout": 10},
            **options,
        )
    except ModuleNotFoundError:
        raise ConfigurationError(
            "PostgreSQL needs its driver: pip install 'communique[postgres]'."
        ) from None


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _become_read_only(dbapi_connection: Any, _record: object) -> None:
    autocommit = dbapi_connection.autocommit
    dbapi_connection.autocommit = True
    dbapi_connection.execute("SET default_transaction_read_only = on")
    dbapi_connection.autocommit = autocommit


def _become_reader(dbapi_connection: Any, _record: object) -> None:
    autocommit = dbapi_connection.autocommit
    dbapi_connection.autocommit = True
    dbapi_connection.execute(f"SET ROLE {READER_ROLE}")
    dbapi_connection.execute("SET default_transaction_read_only = on")
    # A reader behind a lock answers "not now" instead of holding a thread as long as the lock.
    dbapi_connection.execute(f"SET statement_timeout = '{READING_SECONDS}s'")
    dbapi_connection.autocommit = autocommit
