"""An edition's whole content as one immutable value: what a revision keeps and what is rendered."""

import hashlib
from dataclasses import dataclass
from datetime import date

import msgspec


@dataclass(frozen=True, slots=True)
class SegmentContent:
    """A paragraph and its permanent public id."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class SpeakerContent:
    """A speaker as named in the edition, with the role at the time."""

    id: str
    slug: str
    name: str
    role: str | None


@dataclass(frozen=True, slots=True)
class RemarkContent:
    """A paragraph of the remarks; `part` is `opening`, `closing` or the Q&A item it follows."""

    id: str
    position: int
    text: str
    part: str
    speaker: SpeakerContent | None
    label: str | None


@dataclass(frozen=True, slots=True)
class AskerContent:
    """Who asked; what is not known is None."""

    label: str | None
    name: str | None
    affiliation: str | None


@dataclass(frozen=True, slots=True)
class AnswerContent:
    """One speaker's turn after a question; a moderator's turn answers nothing."""

    speaker: SpeakerContent | None
    label: str | None
    is_moderator: bool
    segments: tuple[SegmentContent, ...]


@dataclass(frozen=True, slots=True)
class QAItemContent:
    """A question with its answers."""

    id: str
    position: int
    asker: AskerContent
    question: tuple[SegmentContent, ...]
    answers: tuple[AnswerContent, ...]
    follow_up_of: str | None

    @property
    def answered(self) -> bool:
        """Whether anybody but a moderator spoke to it."""
        return any(not answer.is_moderator for answer in self.answers)


@dataclass(frozen=True, slots=True)
class TopicContent:
    """A subject of the statement."""

    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class PictureContent:
    """A picture; any part of it may be unknown."""

    url: str | None
    caption: str | None
    alt: str | None


@dataclass(frozen=True, slots=True)
class SourceContent:
    """Where the text was taken from."""

    name: str | None
    url: str | None
    retrieved_on: date | None
    sha256: str | None


@dataclass(frozen=True, slots=True)
class EditionContent:
    """Everything that an edition says, and the statement's facts at the time of the release."""

    kind: str
    title: str
    language: str
    translation: str
    date: date | None
    city: str | None
    country: str | None
    venue: str | None
    delivery: str | None
    mission_id: str | None
    speakers: tuple[SpeakerContent, ...]
    topics: tuple[TopicContent, ...]
    remarks: tuple[RemarkContent, ...]
    qa_items: tuple[QAItemContent, ...]
    pictures: tuple[PictureContent, ...]
    source: SourceContent

    def to_json(self) -> bytes:
        """The content as canonical JSON: equal contents give equal bytes."""
        return msgspec.json.encode(self)

    @staticmethod
    def from_json(document: bytes) -> "EditionContent":
        """Read back what `to_json` wrote."""
        return msgspec.json.decode(document, type=EditionContent)


def digest_of(document: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(document).hexdigest()
