"""How commands reach the desk: settings, migrations, one transaction at a time."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import msgspec
from alembic.util import CommandError
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from api.db import migrate
from api.db.clock import read_clock
from api.db.engines import desk_engine, desk_reading_engine
from api.db.ids import PublicIds
from api.db.session import transaction
from api.desk.context import Desk
from api.errors import ConfigurationError, UnavailableError
from api.ingest.states import ISO_STATES, States

EXAMPLE = '{"states": {"Valdoria": "XA"}, "cities": {"Port Selm": "XA"}}'


Name = Annotated[str, msgspec.Meta(min_length=1)]
Code = Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")]


class AddedPlaces(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names of states and of cities, each with the code of its state (ISO 3166-1 alpha-2)."""

    states: dict[Name, Code] = {}
    cities: dict[Name, Code] = {}


@contextmanager
def open_database(url: str) -> Iterator[Engine]:
    """An engine for a database with every migration, disposed of when the block ends."""
    _upgrade(url)
    engine = desk_engine(url)
    try:
        yield engine
    except OperationalError as error:
        raise UnavailableError(f"The database does not answer: {error.orig}.") from error
    finally:
        engine.dispose()


@contextmanager
def open_known(url: str) -> Iterator[Engine | None]:
    """An engine that only reads, None if there is no database of this version to read.

    For those who compare with what is on the desk and must leave everything as it is.
    """
    engine = desk_reading_engine(url)
    try:
        yield engine if _is_there(engine) else None
    finally:
        engine.dispose()


def _is_there(engine: Engine) -> bool:
    try:
        return migrate.is_at_head(engine)
    except ConfigurationError:
        # No SQLite file, or none that can be opened.
        return False


def _upgrade(url: str) -> None:
    try:
        migrate.upgrade(url)
    except CommandError as error:
        raise ConfigurationError(
            f"The database was made by a newer version ({error}). Use that version."
        ) from error
    except DBAPIError as error:
        raise UnavailableError(
            f"The database does not answer: {error.orig}. Is COMMUNIQUE_DATABASE_URL right?"
        ) from error


@contextmanager
def open_desk(engine: Engine) -> Iterator[Desk]:
    """The desk for one transaction."""
    with transaction(engine) as session:
        yield Desk(session, read_clock(session), PublicIds(secrets.randbits))


def read_places(path: Path | None) -> States:
    """The world's states and cities, and those that a JSON file adds, with their states' codes."""
    if path is None:
        return ISO_STATES
    try:
        added = msgspec.json.decode(path.read_bytes(), type=AddedPlaces)
    except msgspec.MsgspecError as error:
        raise ConfigurationError(f"{path} must be JSON such as {EXAMPLE}: {error}.") from error
    return ISO_STATES.with_names(added.states, added.cities)
