"""Imports: the bytes of every page that was read, and what was found in them."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import DeskModel
from api.db.types import Instant, Line, RowId
from api.vocabulary import (
    FILE_NAME_LENGTH,
    INDEXED_LENGTH,
    KIND_LENGTH,
    LANGUAGE_LENGTH,
    SHA256_LENGTH,
)


class Source(DeskModel):
    """A saved page, byte for byte; the same bytes are kept once."""

    __tablename__ = "source"

    sha256: Mapped[str] = mapped_column(Line(SHA256_LENGTH), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Import(DeskModel):
    """The reading of one source: where it came from, what it became, and its whole report."""

    __tablename__ = "import"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    sha256: Mapped[str] = mapped_column(
        Line(SHA256_LENGTH), ForeignKey("desk.source.sha256"), unique=True
    )
    file_name: Mapped[str] = mapped_column(Line(FILE_NAME_LENGTH))
    # The file's name without its language ending: pages that share it are translations.
    family: Mapped[str] = mapped_column(Line(INDEXED_LENGTH), index=True)
    encoding: Mapped[str] = mapped_column(Line(KIND_LENGTH))
    language: Mapped[str] = mapped_column(Line(LANGUAGE_LENGTH))
    imported_at: Mapped[datetime] = mapped_column(Instant)
    edition_id: Mapped[int | None] = mapped_column(
        ForeignKey("desk.edition.id", ondelete="SET NULL"), index=True
    )
    # The report as `api.desk.reports.Report` in JSON: repairs, set-aside text, account, missions.
    report: Mapped[bytes] = mapped_column(LargeBinary)
