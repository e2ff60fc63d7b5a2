"""What a person should look at: warnings in plain words, and how sure the reading is.

For `statement`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from api.ingest.draft import Confidence, QAItem, Speaker
from api.ingest.transcript import names
from api.ingest.transcript.grammar import Grammar

# What stands before a paragraph as labels do, and is none that the page repeats.
_LIKE_LABEL = re.compile(
    r"([^\W\d_a-zà-öø-ÿа-я][\w'’.-]{0,30}(?:\s[^\W\d_a-zà-öø-ÿа-я][\w'’.-]{0,30}){0,3})\s?[:：]\s"
)
_BROKEN_OFF = re.compile(r"(?:[—–]|--|…|\.\.\.)\W{0,8}$")


def is_broken_off(question: QAItem) -> bool:
    """Does the question end in a dash or in points, as one that somebody cuts short?"""
    return bool(question.question) and bool(_BROKEN_OFF.search(question.question[-1].text))


def warn(items: Sequence[QAItem]) -> Iterator[str]:
    """One sentence for each question that a person should look at; numbers count from 1."""
    answered_next = _next_answered(items)
    for number, question in enumerate(items, 1):
        following = answered_next[number - 1]
        # One that was cut short and answered all the same reads as it was spoken.
        if is_broken_off(question) and not has_answer(question):
            yield f"Question {number} is interrupted."
        if not question.question:
            yield f"Question {number} has no text."
        if not has_answer(question):
            yield f"Question {number} has no answer."
            if following and not question.answers:
                yield f"The answer to question {following} may answer question {number} too."
        for label in find_unread_labels(question):
            yield f"In question {number} “{label}:” begins a paragraph; it may be another speaker."
        if question.asker is None:
            yield f"Question {number} has no label; it is read from what stands around it."


def find_unread_labels(question: QAItem) -> list[str]:
    """What begins a paragraph of a turn in the form of a label."""
    turns = [question.question, *(answer.segments for answer in question.answers)]
    found = [_LIKE_LABEL.match(segment.text) for turn in turns for segment in turn]
    return list(dict.fromkeys(one[1] for one in found if one and names.is_person(one[1])))


def has_answer(question: QAItem) -> bool:
    return any(not answer.is_moderator for answer in question.answers)


def _next_answered(items: Sequence[QAItem]) -> list[int | None]:
    """For each question the number of the next one with an answer, if none answers before."""
    found: list[int | None] = []
    following: int | None = None
    for number in range(len(items), 0, -1):
        found.append(following)
        question = items[number - 1]
        if has_answer(question):
            following = number
        elif question.answers:
            following = None
    return found[::-1]


def judge(
    decided: Grammar, items: Sequence[QAItem], speakers: Sequence[Speaker]
) -> tuple[Confidence, ...]:
    """How sure turns and speakers are; a page without labels says nothing of speakers."""
    turns = Confidence("turns", decided.level, decided.reason)
    answered = sum(has_answer(question) for question in items)
    if items and 2 * answered < len(items):
        reason = f"{decided.reason} Only {answered} of {len(items)} questions have an answer."
        turns = Confidence("turns", "medium", reason)
    unread = [label for question in items for label in find_unread_labels(question)]
    if unread and turns.level == "high":
        reason = f"{turns.reason} But “{unread[0]}:” begins a paragraph inside a turn."
        return (Confidence("turns", "medium", reason), Confidence("speakers", "medium", reason))
    return (turns, _judge_speakers(items, speakers))


def _judge_speakers(items: Sequence[QAItem], speakers: Sequence[Speaker]) -> Confidence:
    if not speakers:
        return Confidence("speakers", "low", "No label names a speaker.")
    offices = [one.name for one in speakers if names.is_office(one.name.lower())]
    if offices:
        listed = ", ".join(f"“{name}”" for name in offices)
        return Confidence("speakers", "medium", f"{listed} is an office; the labels give no name.")
    replies = [answer for one in items for answer in one.answers if not answer.is_moderator]
    unnamed = sum(answer.speaker is None for answer in replies)
    if unnamed:
        reason = f"{unnamed} of {len(replies)} answers have no name in their label."
        return Confidence("speakers", "medium", reason)
    return Confidence("speakers", "high", "Every answer has a label with a name.")
