"""Runs the migrations: from the command line, at start, and for the tests' databases."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Engine, MetaData, String, Table, select
from sqlalchemy.exc import DBAPIError

import api

VERSION_TABLE = "alembic_version"
VERSION_SCHEMA = "record"  # readable by the public side, which reports whether it is at head
# Alembic's own table: outside the metadata, for no migration makes it.
VERSIONS = Table(
    VERSION_TABLE, MetaData(), Column("version_num", String(32)), schema=VERSION_SCHEMA
)


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database at `url` up to `revision`, creating it if it is an SQLite file."""
    command.upgrade(_config(url), revision)


def downgrade(url: str, revision: str) -> None:
    """Take the database back to `revision`; `base` empties it."""
    command.downgrade(_config(url), revision)


def is_at_head(engine: Engine) -> bool:
    """Whether the database has every migration that this version knows, and no other."""
    try:
        with engine.connect() as connection:
            present = set(connection.scalars(select(VERSIONS.c.version_num)))
    except DBAPIError:
        return False
    return present == set(_scripts().get_heads())


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(_directory()))


def _config(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_directory()).replace("%", "%%"))
    config.attributes["url"] = url
    return config


def _directory() -> Path:
    """Beside the package in a checkout, inside it in an installed wheel."""
    package = Path(api.__file__).parent
    installed = package / "_migrations"
    return installed if installed.is_dir() else package.parent / "migrations"
