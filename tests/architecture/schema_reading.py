"""Reads the schema of a database into plain values that two databases can be compared by.

Called by test_migrations.py. Only facts of the database are read, not of the metadata, so that a
migration and the tables in the code are held to the same: what the engine says of itself.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Engine, Inspector, inspect, text

# Alembic's own table, and the tables that a full-text index of SQLite keeps for itself.
NOT_OURS = re.compile(
    r"^(alembic_version|sqlite_.*|.*_fts(_data|_idx|_content|_docsize|_config)?)$"
)

Schema = dict[str, Any]


def read_schema(engine: Engine) -> Schema:
    """Give `{schema.table: {columns, keys, constraints, indexes}}` of everything that is ours."""
    found: Schema = {}
    inspector = inspect(engine)
    for schema in schemas_of(inspector):
        for table in inspector.get_table_names(schema=schema):
            if not NOT_OURS.match(table):
                found[f"{schema or ''}.{table}"] = read_table(inspector, table, schema)
    found["full-text tables, views, triggers, privileges"] = read_rest(engine)
    return found


def schemas_of(inspector: Inspector) -> list[str | None]:
    if inspector.dialect.name == "sqlite":
        return [None]
    return [name for name in inspector.get_schema_names() if name != "information_schema"]


def read_table(inspector: Inspector, table: str, schema: str | None) -> dict[str, Any]:
    dialect = inspector.dialect
    return {
        "columns": {
            column["name"]: {
                "type": column["type"].compile(dialect),
                "collation": getattr(column["type"], "collation", None),
                "nullable": column["nullable"],
                "default": column.get("default"),
                "identity": column.get("identity"),
                "computed": column.get("computed"),
            }
            for column in inspector.get_columns(table, schema=schema)
        },
        "order of columns": [c["name"] for c in inspector.get_columns(table, schema=schema)],
        "primary key": without_comment(inspector.get_pk_constraint(table, schema=schema)),
        "foreign keys": ordered(inspector.get_foreign_keys(table, schema=schema)),
        "unique": ordered(inspector.get_unique_constraints(table, schema=schema)),
        "check": ordered(inspector.get_check_constraints(table, schema=schema)),
        "indexes": ordered(inspector.get_indexes(table, schema=schema)),
    }


def ordered(rows: list[Any]) -> list[Any]:
    return sorted((without_comment(row) for row in rows), key=repr)


def without_comment(row: Any) -> dict[str, Any]:
    return {key: value for key, value in sorted(row.items()) if key != "comment"}


def read_rest(engine: Engine) -> list[tuple[Any, ...]]:
    """What SQLAlchemy's inspector does not see, in the engine's own words."""
    queries = {
        "sqlite": [
            "SELECT type, name, sql FROM sqlite_master "
            "WHERE type IN ('view', 'trigger') OR sql LIKE 'CREATE VIRTUAL%' ORDER BY name"
        ],
        "postgresql": [
            "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal "
            "ORDER BY 1",
            "SELECT nspname, nspacl::text FROM pg_namespace "
            "WHERE nspname NOT LIKE 'pg_%' ORDER BY 1",
            "SELECT relnamespace::regnamespace::text, relname, relacl::text FROM pg_class "
            "WHERE relnamespace::regnamespace::text IN ('desk', 'record') "
            "AND relkind IN ('r', 'S', 'v') ORDER BY 1, 2",
        ],
    }
    with engine.connect() as connection:
        return [
            tuple(row)
            for query in queries[engine.dialect.name]
            for row in connection.execute(text(query))
        ]


def differences(first: Any, second: Any, path: str = "") -> list[str]:
    """Say where two schemas differ, one line each; nothing when they are equal."""
    if first == second:
        return []
    if isinstance(first, dict) and isinstance(second, dict):
        return [
            line
            for key in sorted(first.keys() | second.keys())
            for line in differences(first.get(key), second.get(key), f"{path} / {key}")
        ]
    return [f"{path}: {first!r} is not {second!r}"]
