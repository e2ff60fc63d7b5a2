"""Revisions: every state of an edition that was ever public, kept for ever."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import DeskModel
from api.db.types import Instant, Line, RowId
from api.vocabulary import KIND_LENGTH, NOTE_LENGTH, SHA256_LENGTH


class Revision(DeskModel):
    """An immutable published state of an edition."""

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("edition_id", "number"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("desk.edition.id"))
    number: Mapped[int]  # from 1
    kind: Mapped[str] = mapped_column(Line(KIND_LENGTH))
    note: Mapped[str | None] = mapped_column(Line(NOTE_LENGTH))  # public
    released_at: Mapped[datetime] = mapped_column(Instant)
    # `api.desk.content.EditionContent` as JSON, and its SHA-256: equal digests, equal states.
    content: Mapped[bytes] = mapped_column(LargeBinary)
    digest: Mapped[str] = mapped_column(Line(SHA256_LENGTH))
