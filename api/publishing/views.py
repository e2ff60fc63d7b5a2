"""What a renderer is given: a document's facts, ready to be put into its public shape."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from api.desk.content import EditionContent, PictureContent, QAItemContent, TopicContent


@dataclass(frozen=True, slots=True)
class Languages:
    """The language of a document, and in which others the record has it."""

    language: str
    original: str
    available: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MissionName:
    """A mission that another document names."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class StatementName:
    """A statement that a Q&A item belongs to."""

    id: str
    title: str
    date: date | None


@dataclass(frozen=True, slots=True)
class QAItemView(QAItemContent):
    """A Q&A item in one language, with what it needs to stand by itself."""

    statement: StatementName
    languages: Languages
    translation: str
    topics: Sequence[TopicContent]


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement in one language, at one revision."""

    id: str
    slug: str
    content: EditionContent
    languages: Languages
    mission: MissionName | None
    qa_items: Sequence[QAItemView]
    revision: int
    published_at: datetime
    updated_at: datetime

    @property
    def qa_count(self) -> int:
        """How many Q&A items the edition has."""
        return len(self.qa_items)


@dataclass(frozen=True, slots=True)
class SpeakerName:
    """A speaker's name in a language."""

    language: str
    name: str


@dataclass(frozen=True, slots=True)
class SpeakerView:
    """A speaker in one language."""

    id: str
    slug: str
    name: str
    languages: Languages
    names: Sequence[SpeakerName]


@dataclass(frozen=True, slots=True)
class PhoneView:
    """A number: E.164 or None, and as printed."""

    number: str | None
    display: str
    extension: str | None
    type: str


@dataclass(frozen=True, slots=True)
class ContactPointView:
    """One way to reach a mission, worded in one language."""

    id: str
    purpose: str
    phones: Sequence[PhoneView]
    emails: Sequence[str]
    urls: Sequence[str]
    hours: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class AddressView:
    """A postal address in one language."""

    lines: Sequence[str]
    city: str | None
    country: str | None
    postal_code: str | None


@dataclass(frozen=True, slots=True)
class GeoView:
    """A place on the earth, degrees, WGS 84."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class SocialView:
    """An account; the address is None where only the platform is known."""

    platform: str
    url: str | None


@dataclass(frozen=True, slots=True)
class MissionView:
    """A mission in one language."""

    id: str
    slug: str
    type: str
    name: str
    sending_state: str | None
    receiving_state: str | None
    city: str | None
    time_zone: str | None
    working_languages: Sequence[str]
    address: AddressView | None
    geo: GeoView | None
    contact_points: Sequence[ContactPointView]
    welcome: str | None
    pictures: Sequence[PictureContent]
    social: Sequence[SocialView]
    verified_at: datetime | None
    languages: Languages


@dataclass(frozen=True, slots=True)
class ContactView(ContactPointView):
    """A contact point together with the mission it belongs to."""

    mission: MissionView
    language: str


class Renderers(Protocol):
    """Turns views into the bytes of public documents; `api.v1` has the shapes."""

    def statement(self, view: StatementView) -> bytes: ...
    def statement_summary(self, view: StatementView) -> bytes: ...
    def qa_item(self, view: QAItemView) -> bytes: ...
    def speaker(self, view: SpeakerView) -> bytes: ...
    def mission(self, view: MissionView) -> bytes: ...
    def mission_summary(self, view: MissionView) -> bytes: ...
    def contact(self, view: ContactView) -> bytes: ...
