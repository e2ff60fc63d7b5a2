"""Speakers and their names, one per language."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from api.db.base import DeskModel
from api.db.ids import PUBLIC_ID_COLUMN
from api.db.types import Line, RowId
from api.vocabulary import LANGUAGE_LENGTH, NAME_LENGTH, SLUG_LENGTH


class Speaker(DeskModel):
    """A person who spoke; the role at the time stands on the edition, not here."""

    __tablename__ = "speaker"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    public_id: Mapped[str] = mapped_column(Line(PUBLIC_ID_COLUMN), unique=True)
    slug: Mapped[str] = mapped_column(Line(SLUG_LENGTH), unique=True)
    names: Mapped[list["SpeakerName"]] = relationship(
        back_populates="speaker", order_by="SpeakerName.id", cascade="all, delete-orphan"
    )

    def name_in(self, language: str) -> str:
        """The name in `language`, else the first that is known."""
        names = {name.language: name.name for name in self.names}
        return names.get(language) or self.names[0].name

    def folded_in(self, language: str) -> str | None:
        """The folded name in `language`, None if none is known."""
        return {name.language: name.folded for name in self.names}.get(language)


class SpeakerName(DeskModel):
    """A speaker's name in one language, as it is shown."""

    __tablename__ = "speaker_name"
    __table_args__ = (UniqueConstraint("speaker_id", "language"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    speaker_id: Mapped[int] = mapped_column(ForeignKey("desk.speaker.id", ondelete="CASCADE"))
    language: Mapped[str] = mapped_column(Line(LANGUAGE_LENGTH))
    name: Mapped[str] = mapped_column(Line(NAME_LENGTH))
    # The name folded for comparison, so that a person is found again whatever the capitals.
    folded: Mapped[str] = mapped_column(Line(NAME_LENGTH), index=True)
    speaker: Mapped[Speaker] = relationship(back_populates="names")
