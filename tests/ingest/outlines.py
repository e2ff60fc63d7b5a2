"""Short pages for tests: fillers for questions and answers, and the outline of what was read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import cycle

from api.ingest import StatementDraft, read_text
from tests.ingest.texts import STATES

FILLERS = {
    "q": (
        "When will the ferry sail again, and who pays for the new pier?",
        "Is the treaty on the lake signed, or does it wait for the parliament?",
        "Could you tell us what the two ministers agreed on last night?",
        "Why did nobody tell the fishermen before the harbour was closed?",
    ),
    "a": (
        "The ferry sails again in spring. The pier is paid for by both states, half and half.",
        "The treaty is signed, and it goes to both parliaments before the summer begins.",
        "We agreed on a timetable, on the price of a ticket and on the colour of the boats.",
        "The fishermen were told in writing, and the letter hangs in every harbour office.",
    ),
    "p": (
        "It is a pleasure to stand here again, between the old lighthouse and the new one.",
        "Our engineers measured the lake for three years, and their report is public now.",
        "Nobody on the shore doubts that the work is hard, and nobody wants to give it up.",
    ),
    "zq": ("请问渡轮什么时候恢复航行？", "新码头的费用由谁来承担？", "条约什么时候签署？"),
    "za": (
        "渡轮将在春天恢复航行，双方各承担一半的费用。",
        "双方已就时间表达成一致，并将及时公布有关消息。",
        "条约已经签署，将提交两国议会审议。",
    ),
}


def fill(text: str) -> str:
    """`<q>`, `<a>`, `<p>` (`<zq>`, `<za>` in Chinese) become sentences, each time others."""
    turns = {key: cycle(sentences) for key, sentences in FILLERS.items()}
    return re.sub(r"<(zq|za|q|a|p)>", lambda match: next(turns[match.group(1)]), text)


def read(text: str) -> StatementDraft:
    statement = read_text(fill(text), states=STATES).statement
    assert statement is not None
    return statement


def outline(text: str) -> str:
    """`R1 Q:Question1 A:Mira Tolvan2 M:Moderator1`: who speaks, in how many paragraphs."""
    return " ".join(_pieces(read(text)))


def _pieces(statement: StatementDraft) -> Iterator[str]:
    yield from _remarks(statement, None)
    for index, turn in enumerate(statement.qa_items):
        yield f"Q:{turn.asker.label if turn.asker else '-'}{len(turn.question)}"
        for answer in turn.answers:
            mark = "M" if answer.is_moderator else "A"
            yield f"{mark}:{answer.label or '-'}{len(answer.segments)}"
        yield from _remarks(statement, index)


def _remarks(statement: StatementDraft, after: int | None) -> Iterator[str]:
    count = sum(remark.after == after for remark in statement.remarks)
    if count:
        yield f"R{count}"
