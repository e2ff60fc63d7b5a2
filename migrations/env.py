"""How Alembic meets our databases: one transaction a migration, one migrator at a time."""

from alembic import context
from sqlalchemy import Connection, text

from api.db.base import DESK, RECORD, SCHEMAS
from api.db.engines import desk_engine
from api.db.migrate import VERSION_SCHEMA, VERSION_TABLE
from api.desk import models  # noqa: F401 - imported so that the metadata is whole
from api.record import tables  # noqa: F401 - the same
from api.settings import Settings

MIGRATION_LOCK = 7_245_311  # any number that nothing else in the database locks


def run() -> None:
    """Migrate the database that the caller or the environment names."""
    url = context.config.attributes.get("url") or Settings.from_environment().database_url
    engine = desk_engine(url)
    try:
        with engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                migrate_postgresql(connection)
            else:
                migrate_sqlite(connection)
    finally:
        engine.dispose()


def migrate_postgresql(connection: Connection) -> None:
    """Hold a lock for the whole session, so that hosts that start together take turns."""
    connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": MIGRATION_LOCK})
    for schema in SCHEMAS:
        connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {schema}"))
    connection.execute(text("SET lock_timeout = '10s'"))
    connection.commit()
    migrate(connection, VERSION_SCHEMA)


def migrate_sqlite(connection: Connection) -> None:
    """Foreign keys are off meanwhile: rebuilding a table would delete the rows that refer to it."""
    # Within a transaction the pragma does nothing, and ours begin with the first statement.
    connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
    migrate(connection, None)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    connection.rollback()
    if broken:
        raise RuntimeError(f"The migration left dangling references: {broken[:5]}")


def migrate(connection: Connection, version_schema: str | None) -> None:
    """Run the migrations, each with its own commit."""
    context.configure(
        connection=connection,
        target_metadata=[DESK, RECORD],
        version_table=VERSION_TABLE,
        version_table_schema=version_schema,
        include_schemas=True,
        render_as_batch=version_schema is None,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
