"""Compares a draft with the hand-made truth of `index.jsonl`; for the tests on real pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from api.ingest import Draft

HEAD = 60
# Enough to tell two numbers of a page apart, without the prefixes that differ by who dials.
LOCAL_DIGITS = 8
Start = tuple[str, str]


@dataclass(slots=True)
class Score:
    """Counts of one page; `wrong` says in words what differs."""

    expected_turns: int = 0
    found_turns: int = 0
    right_turns: int = 0
    items: int = 0
    right_items: int = 0
    answers: int = 0
    right_answerers: int = 0
    contacts: int = 0
    right_contacts: int = 0
    found_contacts: int = 0
    wrong: list[str] = field(default_factory=list)


def fold(text: str | None) -> str:
    return " ".join((text or "").split())


def score(draft: Draft, truth: dict[str, Any]) -> Score:
    result = Score()
    _score_items(result, draft, truth)
    _score_head(result, draft, truth)
    _score_contacts(result, draft, truth)
    return result


def _score_items(result: Score, draft: Draft, truth: dict[str, Any]) -> None:
    expected, found = list(_expected_turns(truth)), list(_found_turns(draft))
    result.expected_turns, result.found_turns = len(expected), len(found)
    result.right_turns = sum(turn in found for turn in expected)
    result.items = len(truth.get("items") or [])
    items = draft.statement.qa_items if draft.statement else ()
    if len(items) != result.items:
        result.wrong.append(f"{len(items)} items instead of {result.items}")
    for index, (item, want) in enumerate(zip(items, truth.get("items") or [], strict=False), 1):
        got, should = _shape(item), _wanted_shape(want)
        is_right = got == should
        result.right_items += is_right
        if not is_right:
            result.wrong.append(f"item {index}: {got} instead of {should}")
        _score_answerers(result, item, want)


def _score_answerers(result: Score, item: Any, want: dict[str, Any]) -> None:
    answers = [answer for answer in item.answers if not answer.is_moderator]
    for answer, wanted in zip(answers, want["answers"], strict=False):
        result.answers += 1
        result.right_answerers += fold(answer.label) == fold(wanted["speaker_label"])
        if fold(answer.label) != fold(wanted["speaker_label"]):
            result.wrong.append(f"answerer {answer.label} instead of {wanted['speaker_label']}")


def _shape(item: Any) -> tuple[Any, ...]:
    answers = tuple(len(answer.segments) for answer in item.answers if not answer.is_moderator)
    head = fold(" ".join(segment.text for segment in item.question))[:HEAD].strip()
    return fold(item.asker.label), head, len(item.question), answers


def _wanted_shape(want: dict[str, Any]) -> tuple[Any, ...]:
    answers = tuple(answer["paragraphs"] for answer in want["answers"])
    head = fold(want["question_first60"]).strip()[:HEAD]
    return fold(want["asker_label"]), head, want["question_paragraphs"], answers


def _expected_turns(truth: dict[str, Any]) -> Iterator[Start]:
    for item in truth.get("items") or []:
        yield "Q", fold(item["question_first60"])[:30].strip()
        for answer in item["answers"]:
            yield "A", fold(answer["answer_first60"])[:30].strip()


def _found_turns(draft: Draft) -> Iterator[Start]:
    for item in draft.statement.qa_items if draft.statement else ():
        text = " ".join(segment.text for segment in item.question)
        yield "Q", fold(text)[:30].strip()
        for answer in item.answers:
            if not answer.is_moderator:
                text = " ".join(segment.text for segment in answer.segments)
                yield "A", fold(text)[:30].strip()


def _score_head(result: Score, draft: Draft, truth: dict[str, Any]) -> None:
    statement = draft.statement
    if statement is None:
        return
    title = fold(truth.get("title")).lower().replace("’", "'")
    # A title in brackets stands in a file that is not ours.
    if "(from the json" not in title and fold(statement.title).lower().replace("’", "'") != title:
        result.wrong.append(f"title {statement.title!r}")
    if str(statement.date) != str(truth.get("date")):
        result.wrong.append(f"date {statement.date} instead of {truth.get('date')}")
    remarks = [remark for remark in statement.remarks if remark.after is None]
    opening = truth.get("opening_paragraphs")
    if opening is None:
        opening = truth.get("body_paragraphs")
    if opening is not None and len(remarks) != opening:
        result.wrong.append(f"{len(remarks)} opening paragraphs instead of {opening}")


def _score_contacts(result: Score, draft: Draft, truth: dict[str, Any]) -> None:
    wanted = set(_wanted_contacts(truth))
    found = set(_found_contacts(draft))
    result.contacts, result.found_contacts = len(wanted), len(found)
    result.right_contacts = len(wanted & found)
    result.wrong += [f"contact missing: {' '.join(value)}" for value in sorted(wanted - found)]
    result.wrong += [f"contact not wanted: {' '.join(value)}" for value in sorted(found - wanted)]


def _digits(text: str) -> str:
    digits = re.sub(r"\D", "", re.split(r"\([24m][4a]", text, maxsplit=1)[0])
    return digits[-LOCAL_DIGITS:]


def _wanted_contacts(truth: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for contact in truth.get("contacts") or []:
        for key, kind in (("phone", "phone"), ("fax", "fax"), ("emergency_phone", "emergency")):
            for number in contact.get(key) or []:
                yield kind, _digits(number)
        for email in contact.get("emails") or []:
            yield "email", email.lower()


def _found_contacts(draft: Draft) -> Iterator[tuple[str, str]]:
    for mission in draft.missions:
        for point in mission.contact_points:
            for phone in point.phones:
                kind = "emergency" if point.purpose == "emergency" else "phone"
                yield "fax" if phone.type == "fax" else kind, _digits(phone.number or phone.display)
            for email in point.emails:
                yield "email", email.lower()
