"""A page of invented states with its truth and its draft; for the tests of the measuring.

The draft is written by hand: a fault of the reading is none of the measuring.
"""

from __future__ import annotations

import datetime
from typing import Any

import orjson

from api.ingest import (
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
    Repair,
    Segment,
    Span,
    Speaker,
    StatementDraft,
)
from tests.ingest.texts import EMBASSY_PAGE

MISSION = {
    "name": "Embassy of the Republic of Valdoria in Ostland (the site's own name is shorter)",
    "address": "7 Harbour Lane, Port Ost, Ostland",
    "phone": ["+44 20 7946 0018"],
    "fax": "(20) 7946 0019",
    "emergency_phone": ["020 7946 00-20 (24 hours)"],
    "emails": [],
}
ITEMS = [
    {
        "asker_label": "Question",
        "question_first60": "Will the railway across the lake be opened before the end of ",
        "question_paragraphs": 1,
        "answers": [
            {
                "speaker_label": "Mira Tolvan",
                "answer_first60": "I promised to try. The last individual bolts are being check",
                "paragraphs": 2,
            }
        ],
        "moderator_turns": [],
        "answered": True,
    },
    {
        "asker_label": "Question",
        "question_first60": "What is your advice to young diplomats?",
        "question_paragraphs": 1,
        "answers": [
            {
                "speaker_label": "Mira Tolvan",
                "answer_first60": "Listen per default. Answer later.",
                "paragraphs": 1,
            }
        ],
    },
]
TRUTH: dict[str, Any] = {
    "title": "Foreign Minister Mira Tolvan’s meeting at the Lakeside University, "
    "Port Ost, March 3, 2029",
    "date": "2029-03-03",
    "venue": "Lakeside University, Port Ost",
    "main_speakers": ["Mira Tolvan"],
    "n_question_turns": 2,
    "opening_paragraphs": 3,
    "items": ITEMS,
    "contacts": [MISSION],
    "damage": [{"line": 21, "col": 42, "seen": "inpidual", "should_be": "individual"}],
    "original_typos_not_to_repair": [{"seen": "Listen per default", "meant": "by default"}],
}
RECORD: dict[str, Any] = {
    "id": "embassy",
    "file": "embassy.txt",
    "language": "en",
    "kind": "mixed",
    "truth": TRUTH,
}


def line_of(**changes: Any) -> bytes:
    """A line of an index: the record with some members of its truth changed; ... leaves one out."""
    truth = {name: each for name, each in (TRUTH | changes).items() if each is not ...}
    return orjson.dumps(RECORD | {"truth": truth}) + b"\n"


PAGE = EMBASSY_PAGE.encode()


def segment(text: str, printed: str | None = None) -> Segment:
    """A segment where its text, or what is printed for it, stands on the page."""
    printed = printed or text
    start = EMBASSY_PAGE.index(printed)
    return Segment(text, Span(start, start + len(printed)))


def _answer(*segments: Segment) -> Answer:
    return Answer("Mira Tolvan", "Mira Tolvan", segments)


QUESTION = "What is your advice to young diplomats?"
ANSWER = "Listen per default. Answer later."
_MENDED = "I promised to try. The last individual bolts are being checked."
STATEMENT = StatementDraft(
    title="Foreign Minister Mira Tolvan's meeting at the Lakeside University, "
    "Port Ost, March 3, 2029",
    kind="meeting",
    date=datetime.date(2029, 3, 3),
    city="Port Ost",
    venue="Lakeside University",
    speakers=(Speaker("Mira Tolvan", "Foreign Minister", ("Mira Tolvan",)),),
    remarks=tuple(
        Remark(segment(line))
        for line in EMBASSY_PAGE.splitlines()
        if line.startswith(("Madam", "I am glad", "Our two"))
    ),
    qa_items=(
        QAItem(
            Asker("Question"),
            (segment("Will the railway across the lake be opened before the end of this year"),),
            (
                _answer(
                    segment(_MENDED, _MENDED.replace("individual", "inpidual")),
                    segment("There is one thing more to say"),
                ),
            ),
        ),
        QAItem(Asker("Question"), (segment(QUESTION),), (_answer(segment(ANSWER)),)),
    ),
)
EMBASSY = MissionDraft(
    "embassy",
    "Embassy of the Republic of Valdoria in Ostland",
    address=Address(("7 Harbour Lane", "Port Ost, Ostland")),
    contact_points=(
        ContactPoint(
            "general",
            (
                Phone("+44 20 7946 0018", "+442079460018"),
                Phone("+44 20 7946 0019", "+442079460019", type="fax"),
            ),
        ),
        ContactPoint("emergency", (Phone("+ 44 (20) 7946 00-20", "+442079460020"),)),
    ),
)
_DAMAGE = segment("individual", "inpidual").span
DRAFT = Draft(
    language="en",
    encoding="utf-8",
    statement=STATEMENT,
    missions=(EMBASSY,),
    repairs=(Repair(_DAMAGE, 21, 42, "inpidual", "individual", "div_to_p"),),
    set_aside=(),
    warnings=(),
    account=Account(100, 80, 8, 12),
)
