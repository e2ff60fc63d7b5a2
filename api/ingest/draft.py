"""What ingest hands over: the draft of one page; made by `reading`, consumed by the desk.

Offsets are code points of the decoded input; lines and columns count from 1.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "speech",
    "press_conference",
    "interview",
    "meeting",
    "briefing",
    "article",
    "comment",
    "release",
]
Delivery = Literal["check_against_delivery", "as_delivered"]
Translation = Literal["official", "unofficial", "machine"]
MissionType = Literal[
    "embassy",
    "high_commission",
    "consulate_general",
    "consulate",
    "honorary_consulate",
    "consular_agency",
    "permanent_mission",
    "foreign_ministry",
]
Purpose = Literal["general", "emergency", "consular", "visa", "press"]
PhoneType = Literal["voice", "fax", "mobile"]
Part = Literal["turns", "title", "date", "place", "speakers", "contacts"]
Level = Literal["high", "medium", "low"]
# The last two are never found by ingest itself, but by whoever runs it within limits.
UnreadableCode = Literal[
    "empty", "too_large", "binary", "encoding", "nothing_found", "too_costly", "crashed"
]


class UnreadableInputError(ValueError):
    """The input cannot become a draft; `code` says why, the message says it to a person."""

    def __init__(self, code: UnreadableCode, message: str) -> None:
        super().__init__(message)
        self.code: UnreadableCode = code


@dataclass(frozen=True, slots=True)
class Span:
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A paragraph: repaired, with every line break and its indentation read as one space."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks; `label` stands on the page as it is here, name and affiliation may be unknown."""

    label: str
    name: str | None = None
    affiliation: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One turn after a question.

    `is_moderator` marks a turn that belongs to the exchange but answers nothing: a moderator, an
    operator, a stage note, or an interjection from the floor (`Remark:`).
    """

    label: str | None
    speaker: str | None
    segments: tuple[Segment, ...]
    is_moderator: bool = False


@dataclass(frozen=True, slots=True)
class QAItem:
    """A question with its answers; `follow_up_of` is the index of an earlier item."""

    asker: Asker | None
    question: tuple[Segment, ...]
    answers: tuple[Answer, ...]
    follow_up_of: int | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """A segment outside the questions; `after` is the item it follows, None before the first."""

    segment: Segment
    after: int | None = None
    speaker: str | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    name: str
    role: str | None = None
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    url: str | None = None
    caption: str | None = None
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class SocialLink:
    """A platform that the page names; `url` is None where only the name stands."""

    platform: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class StatementDraft:
    """One occasion on which something was said. None and empty mean: the page does not say."""

    title: str
    kind: Kind
    date: datetime.date | None = None
    city: str | None = None
    venue: str | None = None
    country: str | None = None
    delivery: Delivery | None = None
    translation: Translation | None = None
    speakers: tuple[Speaker, ...] = ()
    remarks: tuple[Remark, ...] = ()
    qa_items: tuple[QAItem, ...] = ()
    pictures: tuple[Picture, ...] = ()
    topics: tuple[str, ...] = ()
    source_name: str | None = None
    source_url: str | None = None
    retrieved_on: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Phone:
    """`display` is exactly what is printed; `number` is E.164, None where that is impossible."""

    display: str
    number: str | None
    extension: str | None = None
    type: PhoneType = "voice"


@dataclass(frozen=True, slots=True)
class ContactPoint:
    purpose: Purpose
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    hours: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Address:
    lines: tuple[str, ...]
    city: str | None = None
    postal_code: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class MissionDraft:
    type: MissionType
    name: str
    sending_state: str | None = None
    receiving_state: str | None = None
    city: str | None = None
    time_zone: str | None = None
    languages: tuple[str, ...] = ()
    address: Address | None = None
    contact_points: tuple[ContactPoint, ...] = ()
    welcome: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    social: tuple[SocialLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Repair:
    """A damaged place that was mended: what stood there, what the draft has, and why."""

    span: Span
    line: int
    column: int
    before: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """Text of the page that is in no part of the draft; `text` is its beginning, 80 characters."""

    span: Span
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Confidence:
    """How sure the reading of one part is, and the evidence for it as a sentence.

    `high`: several independent signs agree. `medium`: one sign, nothing against it. `low`: a guess
    that a person has to look at; no structure and no fact is stated on such evidence alone.
    """

    part: Part
    level: Level
    reason: str


@dataclass(frozen=True, slots=True)
class Account:
    """Every character of the decoded input, counted once."""

    characters: int
    kept: int
    repaired: int
    set_aside: int

    @property
    def unaccounted(self) -> int:
        return self.characters - self.kept - self.repaired - self.set_aside


@dataclass(frozen=True, slots=True)
class Draft:
    """What a page was read as. `grammar` says in a sentence how the page marks who speaks."""

    language: str
    encoding: str
    statement: StatementDraft | None
    missions: tuple[MissionDraft, ...]
    repairs: tuple[Repair, ...]
    set_aside: tuple[SetAside, ...]
    warnings: tuple[str, ...]
    account: Account
    grammar: str = ""
    confidence: tuple[Confidence, ...] = ()
