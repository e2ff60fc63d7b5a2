"""Missions with their texts per language, contact points, phones and social links."""

from datetime import datetime

from sqlalchemy import JSON, Float, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from api.db.base import DeskModel
from api.db.ids import PUBLIC_ID_COLUMN
from api.db.types import Instant, Line, RowId
from api.vocabulary import (
    EXTENSION_LENGTH,
    KIND_LENGTH,
    LANGUAGE_LENGTH,
    NAME_LENGTH,
    PHONE_DISPLAY_LENGTH,
    PHONE_NUMBER_LENGTH,
    PLACE_LENGTH,
    SLUG_LENGTH,
    STATE_LENGTH,
    TIME_ZONE_LENGTH,
    URL_LENGTH,
)


class Mission(DeskModel):
    """A diplomatic mission: what is the same in every language."""

    __tablename__ = "mission"
    __table_args__ = (Index(None, "sending_state", "receiving_state", "type"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    public_id: Mapped[str] = mapped_column(Line(PUBLIC_ID_COLUMN), unique=True)
    slug: Mapped[str] = mapped_column(Line(SLUG_LENGTH), unique=True)
    type: Mapped[str] = mapped_column(Line(KIND_LENGTH))
    # States are ISO 3166-1 alpha-2; NULL where the page named none that is known.
    sending_state: Mapped[str | None] = mapped_column(Line(STATE_LENGTH))
    receiving_state: Mapped[str | None] = mapped_column(Line(STATE_LENGTH))
    time_zone: Mapped[str | None] = mapped_column(Line(TIME_ZONE_LENGTH))
    languages: Mapped[list[str]] = mapped_column(JSON)  # BCP 47, in which the mission works
    # Where the building stands; another state than the receiving one for a non-resident mission.
    address_country: Mapped[str | None] = mapped_column(Line(STATE_LENGTH))
    postal_code: Mapped[str | None] = mapped_column(Line(PLACE_LENGTH))
    latitude: Mapped[float | None] = mapped_column(Float)  # degrees, WGS 84
    longitude: Mapped[float | None] = mapped_column(Float)
    # When somebody last checked the entry with the mission; NULL: nobody did.
    verified_at: Mapped[datetime | None] = mapped_column(Instant)
    # Digest of what is on the record; NULL until the mission is released.
    released_digest: Mapped[str | None] = mapped_column(Line(64))
    # SHA-256 of the pages that changed the entry since it was last released.
    unreleased: Mapped[list[str]] = mapped_column(JSON, default=list)
    texts: Mapped[list["MissionText"]] = relationship(
        order_by="MissionText.id", cascade="all, delete-orphan"
    )
    contact_points: Mapped[list["ContactPoint"]] = relationship(
        order_by="ContactPoint.position", cascade="all, delete-orphan"
    )
    social_links: Mapped[list["SocialLink"]] = relationship(
        order_by="SocialLink.id", cascade="all, delete-orphan"
    )


class MissionText(DeskModel):
    """What a mission says of itself in one language."""

    __tablename__ = "mission_text"
    __table_args__ = (UniqueConstraint("mission_id", "language"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    mission_id: Mapped[int] = mapped_column(ForeignKey("desk.mission.id", ondelete="CASCADE"))
    language: Mapped[str] = mapped_column(Line(LANGUAGE_LENGTH))
    name: Mapped[str] = mapped_column(Line(NAME_LENGTH))
    city: Mapped[str | None] = mapped_column(Line(PLACE_LENGTH))
    address_lines: Mapped[list[str]] = mapped_column(JSON)
    welcome: Mapped[list[str]] = mapped_column(JSON)  # paragraphs
    # [{"url", "caption", "alt"}]: captions are in this language.
    pictures: Mapped[list[dict[str, str | None]]] = mapped_column(JSON)


class ContactPoint(DeskModel):
    """One way to reach a section of a mission for one purpose."""

    __tablename__ = "contact_point"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    public_id: Mapped[str] = mapped_column(Line(PUBLIC_ID_COLUMN), unique=True)
    mission_id: Mapped[int] = mapped_column(
        ForeignKey("desk.mission.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    purpose: Mapped[str] = mapped_column(Line(KIND_LENGTH))
    emails: Mapped[list[str]] = mapped_column(JSON)
    urls: Mapped[list[str]] = mapped_column(JSON)
    # Hours and note as the mission words them, by language: {"en": "..."}.
    hours: Mapped[dict[str, str]] = mapped_column(JSON)
    note: Mapped[dict[str, str]] = mapped_column(JSON)
    phones: Mapped[list["Phone"]] = relationship(
        order_by="Phone.position", cascade="all, delete-orphan"
    )


class Phone(DeskModel):
    """A number as printed and, where it can be told, in E.164."""

    __tablename__ = "phone"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    contact_point_id: Mapped[int] = mapped_column(
        ForeignKey("desk.contact_point.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    display: Mapped[str] = mapped_column(Line(PHONE_DISPLAY_LENGTH))
    # NULL where the printed form names no number that can be dialled from abroad.
    number: Mapped[str | None] = mapped_column(Line(PHONE_NUMBER_LENGTH), index=True)
    extension: Mapped[str | None] = mapped_column(Line(EXTENSION_LENGTH))
    type: Mapped[str] = mapped_column(Line(KIND_LENGTH))


class SocialLink(DeskModel):
    """An account of the mission; the address is NULL where a page names the platform alone."""

    __tablename__ = "social_link"
    __table_args__ = (UniqueConstraint("mission_id", "platform"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    mission_id: Mapped[int] = mapped_column(ForeignKey("desk.mission.id", ondelete="CASCADE"))
    platform: Mapped[str] = mapped_column(Line(KIND_LENGTH))
    url: Mapped[str | None] = mapped_column(Line(URL_LENGTH))
