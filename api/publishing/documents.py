"""Writes whole documents and their slugs; keeps the time of what did not change."""

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from api.desk.context import Desk
from api.record.tables import public_document, public_slug

ETAG_BYTES = 16


@dataclass(frozen=True, slots=True)
class Rendered:
    """One rendered document in one language."""

    language: str
    is_default: bool
    body: bytes


def etag_of(body: bytes) -> str:
    """A strong entity tag (RFC 9110, 8.8.3) without its quotes, of public bytes alone."""
    digest = hashlib.sha256(body).digest()[:ETAG_BYTES]
    return urlsafe_b64encode(digest).decode().rstrip("=")


def write_documents(desk: Desk, document_id: str, documents: Iterable[Rendered]) -> None:
    """Replace a document in all its languages."""
    table = public_document
    before = {
        language: (etag, modified_at)
        for language, etag, modified_at in desk.session.execute(
            select(table.c.language, table.c.etag, table.c.modified_at).where(
                table.c.document_id == document_id
            )
        )
    }
    desk.session.execute(delete(table).where(table.c.document_id == document_id))
    rows = [
        {
            "document_id": document_id,
            "language": document.language,
            "is_default": document.is_default,
            "body": document.body,
            **stamp(document.body, before.get(document.language), desk.now),
        }
        for document in documents
    ]
    if rows:
        desk.session.execute(insert(table), rows)


def stamp(body: bytes, before: tuple[str, datetime] | None, now: datetime) -> dict[str, Any]:
    """Entity tag and time of change: the time moves only if the bytes did."""
    etag = etag_of(body)
    unchanged = before is not None and before[0] == etag
    return {"etag": etag, "modified_at": before[1] if before and unchanged else now}


def write_slug(desk: Desk, document_id: str, slug: str) -> bool:
    """Make `slug` the document's, and say whether it was another before.

    Slugs that the document had go on leading to it.
    """
    table = public_slug
    session = desk.session
    known = session.execute(
        select(table.c.is_current).where(table.c.slug == slug, table.c.document_id == document_id)
    ).scalar()
    if known:
        return False
    session.execute(
        update(table).where(table.c.document_id == document_id).values(is_current=False)
    )
    if known is None:
        session.execute(insert(table).values(slug=slug, document_id=document_id, is_current=True))
    else:
        session.execute(update(table).where(table.c.slug == slug).values(is_current=True))
    return True
