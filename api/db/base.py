"""The two sides of the database as SQLAlchemy metadata; every table module imports its side.

`DESK` holds what editors work on, `RECORD` what the world may read. On PostgreSQL they are
schemas of these names; SQLite has no schemas, so table names are unique over both sides.
"""

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

DESK = MetaData(schema="desk", naming_convention=NAMING_CONVENTION)
RECORD = MetaData(schema="record", naming_convention=NAMING_CONVENTION)

SCHEMAS = ("desk", "record")
NO_SCHEMAS = dict.fromkeys(SCHEMAS)  # the translation for SQLite


class DeskModel(DeclarativeBase):
    """Base of the desk's mapped classes; the record is read and written without mapping."""

    metadata = DESK
