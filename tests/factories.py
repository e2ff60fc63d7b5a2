"""One line per thing, naming only what matters: drafts as ingest would hand them over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from api.ingest.draft import (
    Account,
    Address,
    Answer,
    Asker,
    ContactPoint,
    Draft,
    MissionDraft,
    Phone,
    QAItem,
    Remark,
    Segment,
    SocialLink,
    Span,
    Speaker,
    StatementDraft,
)

NOWHERE = Span(0, 0)
MINISTER = "Ilvara Tennos"
EVENT_DAY = date(2024, 5, 14)


def segment(text: str) -> Segment:
    return Segment(text, NOWHERE)


def answer(*texts: str, speaker: str | None = MINISTER, **more: Any) -> Answer:
    segments = tuple(segment(text) for text in texts)
    return Answer(**{"label": speaker, "speaker": speaker, "segments": segments, **more})


def item(question: str, *answers: Answer | str, **more: Any) -> QAItem:
    """A question; an answer given as text is the minister's."""
    turns = tuple(each if isinstance(each, Answer) else answer(each) for each in answers)
    return QAItem(Asker("Question"), (segment(question),), turns, **more)


def remark(text: str, **more: Any) -> Remark:
    return Remark(segment(text), **more)


def statement(
    *items: QAItem,
    remarks: Sequence[Remark | str] = ("Dear students,", "I am glad to be here."),
    speakers: Sequence[Speaker] = (Speaker(MINISTER, "Foreign Minister"),),
    title: str = "Meeting with students of the Maren Institute",
    day: date | None = EVENT_DAY,
    **more: Any,
) -> StatementDraft:
    said = tuple(each if isinstance(each, Remark) else remark(each) for each in remarks)
    facts = {"city": "Maren", "country": "XB", "kind": "meeting", **more}
    return StatementDraft(
        title=title, date=day, remarks=said, qa_items=items, speakers=tuple(speakers), **facts
    )


def phone(number: str | None = "+441632960001", **more: Any) -> Phone:
    return Phone(number or "ask the guard", number, **more)


def contact(purpose: str = "general", *phones: Phone, **more: Any) -> ContactPoint:
    return ContactPoint(purpose, phones or (phone(),), **more)  # type: ignore[arg-type]


def mission(*points: ContactPoint, **more: Any) -> MissionDraft:
    facts: dict[str, Any] = {
        "type": "embassy",
        "name": "Embassy of Valdoria in Maren",
        "sending_state": "XA",
        "receiving_state": "XB",
        "city": "Maren",
        "languages": ("en",),
        "address": Address(("7 Harbour Street", "Maren")),
        "welcome": ("Dear visitor,", "Welcome."),
        "social": (SocialLink("facebook"),),
    }
    return MissionDraft(contact_points=points or (contact(),), **{**facts, **more})


def page(
    statement: StatementDraft | None = None, *missions: MissionDraft, language: str = "en"
) -> Draft:
    return Draft(
        language=language,
        encoding="utf-8",
        statement=statement,
        missions=missions,
        repairs=(),
        set_aside=(),
        warnings=(),
        account=Account(0, 0, 0, 0),
    )
