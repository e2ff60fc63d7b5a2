"""How SQLite connections are opened for `api.db.engines`: one kind that writes, one that reads."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pysqlite3 import dbapi2
from sqlalchemy.pool import QueuePool

from api.db.base import RECORD
from api.errors import ConfigurationError

__all__ = ["DRIVER", "FIRST_SAFE_VERSION", "QueuePool", "reader", "require_safe", "writer"]

DRIVER = dbapi2  # brings an SQLite of its own, newer than the one inside Python
FIRST_SAFE_VERSION = (3, 51, 3)  # 3.7.0 to 3.51.2 can lose commits when a WAL is reset
BUSY_TIMEOUT_SECONDS = 15.0
SEARCH_INDEX = "public_passage_fts"
VERSION_TABLE = "alembic_version"
PERMITTED_ACTIONS = {DRIVER.SQLITE_SELECT, DRIVER.SQLITE_FUNCTION, DRIVER.SQLITE_RECURSIVE}
# SQLAlchemy asks the first on every first connection, FTS5 the second before every search.
PERMITTED_PRAGMAS = {("read_uncommitted", None), ("data_version", None)}
WRITER_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
)
# Address space, not memory: pages beyond it are read by calls.
MAPPED_BYTES = 8 * 1024**3
READER_PRAGMAS = (f"PRAGMA record.mmap_size = {MAPPED_BYTES}",)
FTS5_SHADOWS = ("data", "idx", "content", "docsize", "config")


def require_safe(version: str) -> None:
    """Refuse an SQLite whose WAL can corrupt; `version` as in "3.53.4"."""
    if tuple(int(part) for part in version.split(".")) < FIRST_SAFE_VERSION:
        raise ConfigurationError(
            f"SQLite {version} can lose commits (WAL-reset bug, mended in 3.51.3). "
            "Install the dependencies from the lock file; pysqlite3 brings a safe version."
        )


def writer(database: str) -> Callable[[], Any]:
    """Connections for the desk: WAL, every commit synced to the disk, foreign keys checked."""
    require_safe(DRIVER.sqlite_version)

    def connect() -> Any:
        return _connect(database, _uri(database, "rwc"), WRITER_PRAGMAS)

    return connect


def looker(database: str) -> Callable[[], Any]:
    """Connections that see every table and can change none; there must be a file."""
    require_safe(DRIVER.sqlite_version)
    return lambda: _connect(database, _uri(database, "ro"), ())


def reader(database: str) -> Callable[[], Any]:
    """Connections for the record: read-only, and blind to every table of the desk.

    The file is attached under the name that the schema has on PostgreSQL, so that statements need
    no translation, which would be done anew in every request.
    """
    require_safe(DRIVER.sqlite_version)
    tables = readable_tables()

    def authorize(action: int, name: str | None, value: str | None, *_: object) -> int:
        if action in PERMITTED_ACTIONS:
            return int(DRIVER.SQLITE_OK)
        if action == DRIVER.SQLITE_READ and name in tables:
            return int(DRIVER.SQLITE_OK)
        if action == DRIVER.SQLITE_PRAGMA and (name, value) in PERMITTED_PRAGMAS:
            return int(DRIVER.SQLITE_OK)
        return int(DRIVER.SQLITE_DENY)

    def connect() -> Any:
        attach = f"ATTACH '{_uri(database, 'ro')}' AS record"
        connection = _connect(database, "file::memory:", [attach, *READER_PRAGMAS])
        connection.set_authorizer(authorize)
        return connection

    return connect


def readable_tables() -> frozenset[str]:
    """Names of the tables that the public side may read, the search index's own included."""
    shadows = {f"{SEARCH_INDEX}_{shadow}" for shadow in FTS5_SHADOWS}
    return frozenset({table.name for table in RECORD.tables.values()} | shadows) | {
        SEARCH_INDEX,
        VERSION_TABLE,
    }


def _uri(database: str, mode: str) -> str:
    return f"file:{quote(str(Path(database).absolute()))}?mode={mode}"


def _connect(database: str, uri: str, commands: Iterable[str]) -> Any:
    try:
        connection = DRIVER.connect(
            uri,
            uri=True,
            timeout=BUSY_TIMEOUT_SECONDS,
            check_same_thread=False,
            isolation_level=None,
        )
        for command in commands:
            connection.execute(command)
        return connection
    except DRIVER.DatabaseError as error:
        raise ConfigurationError(
            f"The SQLite file {database} cannot be opened ({error}). "
            "Run 'communique migrate' first, or correct COMMUNIQUE_DATABASE_URL."
        ) from error
