"""What was read in a page, in brief: for the import's report; made by `reports`."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from api.ingest.draft import (
    Answer,
    ContactPoint,
    Draft,
    MissionDraft,
    Phone,
    QAItem,
    StatementDraft,
)

SHOWN_CHARACTERS = 80


@dataclass(frozen=True, slots=True)
class ConfidenceLine:
    """How sure the reading of one part is (`high`, `medium`, `low`), and why."""

    part: str
    level: str
    reason: str


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    """A person who speaks, and the office that the page gives."""

    name: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A turn after a question; `segments` is its number of paragraphs."""

    label: str | None
    speaker: str | None
    segments: int
    is_moderator: bool = False


@dataclass(frozen=True, slots=True)
class QAItemLine:
    """A question by its beginning, with its answers."""

    asker: str | None
    question: str
    segments: int
    answers: list[AnswerLine] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class StatementLine:
    """Head matter, and how the text is divided; `opening` and `remarks` count segments."""

    title: str
    kind: str
    date: str | None
    city: str | None
    venue: str | None
    country: str | None
    delivery: str | None
    translation: str | None
    source_url: str | None
    topics: list[str]
    speakers: list[SpeakerLine]
    opening: int
    remarks: int
    qa_items: list[QAItemLine]


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """A number as printed, in E.164 (null where that is impossible), and what answers there."""

    display: str
    number: str | None
    type: str


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One purpose of a mission, and the ways to reach it."""

    purpose: str
    phones: list[PhoneLine]
    emails: list[str]
    hours: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class MissionLine:
    """A mission that the page names."""

    name: str
    type: str
    sending_state: str | None
    receiving_state: str | None
    city: str | None
    address: list[str]
    contact_points: list[ContactLine]


@dataclass(frozen=True, slots=True)
class Findings:
    """A page at a glance: how it marks who speaks, how sure that is, and what became of it."""

    language: str
    encoding: str
    grammar: str
    confidence: list[ConfidenceLine]
    statement: StatementLine | None
    missions: list[MissionLine]


def find_findings(draft: Draft) -> Findings:
    """The draft in brief; texts are cut to their first 80 characters."""
    statement = draft.statement
    return Findings(
        draft.language,
        draft.encoding,
        draft.grammar,
        [ConfidenceLine(each.part, each.level, each.reason) for each in draft.confidence],
        _statement(statement) if statement else None,
        [_mission(mission) for mission in draft.missions],
    )


def _statement(draft: StatementDraft) -> StatementLine:
    opening = sum(remark.after is None for remark in draft.remarks)
    return StatementLine(
        draft.title,
        draft.kind,
        draft.date.isoformat() if draft.date else None,
        draft.city,
        draft.venue,
        draft.country,
        draft.delivery,
        draft.translation,
        draft.source_url,
        list(draft.topics),
        [SpeakerLine(speaker.name, speaker.role) for speaker in draft.speakers],
        opening,
        len(draft.remarks) - opening,
        [_qa_item(item) for item in draft.qa_items],
    )


def _qa_item(draft: QAItem) -> QAItemLine:
    question = " ".join(segment.text for segment in draft.question[:1])
    return QAItemLine(
        draft.asker.label if draft.asker else None,
        _shortened(question),
        len(draft.question),
        [_answer(answer) for answer in draft.answers],
    )


def _answer(draft: Answer) -> AnswerLine:
    return AnswerLine(draft.label, draft.speaker, len(draft.segments), draft.is_moderator)


def _mission(draft: MissionDraft) -> MissionLine:
    return MissionLine(
        draft.name,
        draft.type,
        draft.sending_state,
        draft.receiving_state,
        draft.city,
        list(draft.address.lines) if draft.address else [],
        [_contact(point) for point in draft.contact_points],
    )


def _contact(draft: ContactPoint) -> ContactLine:
    return ContactLine(
        draft.purpose, list(_phones(draft.phones)), list(draft.emails), draft.hours, draft.note
    )


def _phones(drafts: tuple[Phone, ...]) -> Iterator[PhoneLine]:
    for draft in drafts:
        yield PhoneLine(draft.display, draft.number, draft.type)


def _shortened(text: str) -> str:
    if len(text) <= SHOWN_CHARACTERS:
        return text
    return text[:SHOWN_CHARACTERS].rsplit(" ", 1)[0] + " …"
