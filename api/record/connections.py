"""Opens the record for reading; `api.v1` calls it once a request."""

from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from api.errors import ConfigurationError, UnavailableError

# No server, no file, no free connection. Whatever else a database says is a fault of ours.
UNREACHABLE = (OperationalError, PoolTimeoutError, ConfigurationError)

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
