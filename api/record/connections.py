"""Opens the record for reading; `api.v1` calls it once a request."""

from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from api.errors import ConfigurationError, UnavailableError

# No server, no file, no free connection.
UNREACHABLE = (OperationalError, PoolTimeoutError, ConfigurationError)
# PostgreSQL's codes for tables, schemas and rights that are not there: it was not migrated.
NOT_MIGRATED = {"42P01", "3F000", "42501"}

log = structlog.get_logger(__name__)


@contextmanager
def open_record(engine: Engine) -> Iterator[Connection]:
    """A connection until the block ends.

    Raises UnavailableError while the database cannot be reached; the log says why.
    """
    try:
        with engine.connect() as connection:
            yield connection
    except UNREACHABLE as error:
        log.error("record_unavailable", exc_info=error)
        raise UnavailableError from error
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", None) not in NOT_MIGRATED:
            raise
        log.error("record_not_migrated", exc_info=error)
        raise UnavailableError from error
