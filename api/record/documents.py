"""Reads one whole document by id or slug: one indexed read, two where a language is chosen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, select

from api.errors import MissingLanguageError, MovedError, NotFoundError
from api.record.languages import LanguageWish, Mode
from api.record.tables import public_document, public_qa_item, public_slug
from api.vocabulary import SLUG_LENGTH

NOTHING = ""
PUBLIC_ID = re.compile(r"[a-z]{1,2}_[0-9a-z]{10,16}\Z")
SLUG = re.compile(rf"[a-z0-9-]{{1,{SLUG_LENGTH}}}\Z")


@dataclass(frozen=True, slots=True)
class Document:
    """A rendered document: its bytes are served as they are."""

    body: bytes
    etag: str
    modified_at: datetime
    language: str


def get_document(
    connection: Connection, prefix: str, identifier: str, wish: LanguageWish
) -> Document:
    """The document with this public id or slug.

    Raises NotFoundError for what is not on the record, MissingLanguageError where the language
    is not, MovedError for a slug that was given up.
    """
    document_id = resolve(connection, prefix, identifier)
    return _read(connection, public_document, "document_id", document_id, wish)


def get_qa_item(connection: Connection, identifier: str, wish: LanguageWish) -> Document:
    """The Q&A item with this public id; errors as in `get_document`."""
    if not PUBLIC_ID.match(identifier):
        raise NotFoundError
    return _read(connection, public_qa_item, "qa_item_id", identifier, wish)


def resolve(connection: Connection, prefix: str, identifier: str) -> str:
    """The public id that an id or a current slug names, if it is of the kind `prefix`."""
    if PUBLIC_ID.match(identifier):
        return _of_kind(prefix, identifier)
    if not SLUG.match(identifier):
        raise NotFoundError
    table = public_slug
    found = connection.execute(
        select(table.c.document_id, table.c.is_current).where(table.c.slug == identifier)
    ).first()
    if found is None:
        raise NotFoundError
    document_id = _of_kind(prefix, found.document_id)
    if not found.is_current:
        raise MovedError(_current_slug(connection, document_id))
    return document_id


def _of_kind(prefix: str, document_id: str) -> str:
    if not document_id.startswith(f"{prefix}_"):
        raise NotFoundError
    return document_id


def _current_slug(connection: Connection, document_id: str) -> str:
    table = public_slug
    slug: str = connection.execute(
        select(table.c.slug).where(table.c.document_id == document_id, table.c.is_current)
    ).scalar_one()
    return slug


def resolve_many(
    connection: Connection, prefix: str, identifiers: Sequence[str]
) -> tuple[str, ...]:
    """Public ids for a filter; what names nothing becomes the empty id, which matches nothing."""
    slugs = [each for each in identifiers if SLUG.match(each)]
    known = _find_ids(connection, slugs) if slugs else {}
    ids = (each if PUBLIC_ID.match(each) else known.get(each, NOTHING) for each in identifiers)
    return tuple(each if each.startswith(f"{prefix}_") else NOTHING for each in ids)


def _find_ids(connection: Connection, slugs: Sequence[str]) -> dict[str, str]:
    """The ids that slugs lead to, given up or not."""
    table = public_slug
    rows = connection.execute(
        select(table.c.slug, table.c.document_id).where(table.c.slug.in_(slugs))
    )
    return {slug: document_id for slug, document_id in rows}


def require(connection: Connection, document_id: str, wish: LanguageWish) -> None:
    """Raise what reading the document would raise; for lists that belong to it."""
    found = _languages(connection, public_document, "document_id", document_id)
    offered = [name for name, _ in found]
    if wish.language is not None and wish.language not in offered:
        raise MissingLanguageError(wish.language, offered)


def _read(
    connection: Connection, table: Table, key: str, document_id: str, wish: LanguageWish
) -> Document:
    mode, language = wish.mode, wish.language
    if mode is Mode.CHOICE and wish.choose is not None:
        offered = _languages(connection, table, key, document_id)
        default = next(name for name, is_default in offered if is_default)
        language = wish.choose([name for name, _ in offered], default)
        mode = Mode.LANGUAGE
    row = connection.execute(
        _select_document(table, key, mode), {"document_id": document_id, "wanted": language}
    ).first()
    if row is None and mode is Mode.LANGUAGE and language is not None:
        available = [name for name, _ in _languages(connection, table, key, document_id)]
        raise MissingLanguageError(language, available)
    if row is None:
        raise NotFoundError
    return Document(*row)


@lru_cache
def _select_document(table: Table, key: str, mode: Mode) -> Select[Any]:
    statement = select(table.c.body, table.c.etag, table.c.modified_at, table.c.language).where(
        table.c[key] == bindparam("document_id")
    )
    if mode is Mode.LANGUAGE:
        return statement.where(table.c.language == bindparam("wanted"))
    return statement.where(table.c.is_default)


def _languages(
    connection: Connection, table: Table, key: str, document_id: str
) -> Sequence[tuple[str, bool]]:
    rows = connection.execute(
        select(table.c.language, table.c.is_default)
        .where(table.c[key] == document_id)
        .order_by(table.c.language)
    )
    found = [(language, is_default) for language, is_default in rows]
    if not found:
        raise NotFoundError
    return found
