"""What a person says that a page holds: the lines of an `index.jsonl`; read here, used by scoring.

A member that is missing or null is not measured, and unknown members are ignored, so that a truth
may say as much or as little as its author knows. The one exception is `date`: null says that the
page states none, and then a date that is stated nevertheless is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType


class AnswerTruth(msgspec.Struct, frozen=True):
    """An answer: its label, its first 60 characters without the label, its paragraphs."""

    speaker_label: str | None = None
    answer_first60: str | None = None
    paragraphs: int | None = None


class ItemTruth(msgspec.Struct, frozen=True):
    """A question with its answers, in order; turns of moderators are not among the answers."""

    asker_label: str | None = None
    question_first60: str | None = None
    question_paragraphs: int | None = None
    answers: tuple[AnswerTruth, ...] | None = None


class MissionTruth(msgspec.Struct, frozen=True):
    """One mission's contacts. Each member is a text or a list of texts."""

    name: Any = None
    address: Any = None
    phone: Any = None
    fax: Any = None
    emergency_phone: Any = None
    emails: Any = None
    hours: Any = None


class RepairTruth(msgspec.Struct, frozen=True):
    """A damaged place; lines and columns count from 1."""

    line: int | None = None
    col: int | None = None
    seen: str | None = None
    should_be: str | None = None


class TypoTruth(msgspec.Struct, frozen=True):
    """A mistake of the page's author: it has to stay."""

    seen: str | None = None


class Truth(msgspec.Struct, frozen=True):
    """What one page holds. Lengths in paragraphs; `date` as in ISO 8601.

    `opening_paragraphs` stand before the first question; `body_paragraphs` are those of a statement
    without questions. `items` empty says that there are no questions.
    """

    title: str | None = None
    date: str | UnsetType | None = UNSET
    venue: str | None = None
    main_speakers: Any = None
    n_question_turns: int | None = None
    items: tuple[ItemTruth, ...] | None = None
    opening_paragraphs: int | None = None
    body_paragraphs: int | None = None
    contacts: tuple[MissionTruth, ...] | None = None
    damage: tuple[RepairTruth, ...] | None = None
    original_typos_not_to_repair: tuple[TypoTruth, ...] | None = None

    @property
    def is_without_questions(self) -> bool:
        """Does it say so? An empty list beside a number of questions says nothing."""
        if self.n_question_turns is not None:
            return not self.items and self.n_question_turns == 0
        return self.items == ()

    @property
    def is_statement(self) -> bool:
        """Does it speak of a text that somebody said or wrote, not of contacts alone?"""
        lengths = (self.opening_paragraphs, self.body_paragraphs)
        return bool(self.items or self.date or self.main_speakers) or any(lengths)


class Entry(msgspec.Struct, frozen=True):
    """A line of the index: a page (`file`, relative to the index) and its truth."""

    file: str
    id: str | int | None = None
    language: str | None = None
    truth: Truth | None = None

    @property
    def name(self) -> str:
        return self.file if self.id is None else str(self.id)


@dataclass(frozen=True, slots=True)
class Fault:
    """A line of the index that cannot be used, counted from 1; `detail` is a sentence."""

    line: int
    detail: str


@dataclass(frozen=True, slots=True)
class Index:
    """The lines that can be used, by their number, and those that cannot."""

    entries: dict[int, Entry]
    faults: tuple[Fault, ...]


def read_index(content: bytes) -> Index:
    """Read the bytes of an `index.jsonl`: one JSON object a line, UTF-8; blank lines are nothing.

    Raises nothing: what is wrong with a line stands in `faults`.
    """
    entries: dict[int, Entry] = {}
    faults = []
    for number, line in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not line.strip():
            continue
        read = _read_line(line)
        if isinstance(read, Entry):
            entries[number] = read
        else:
            faults.append(Fault(number, read))
    return Index(entries, tuple(faults))


def _read_line(line: bytes) -> Entry | str:
    try:
        entry = msgspec.json.decode(line, type=Entry)
    except RecursionError:
        return "It is nested too deeply."
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        return f"{error}."
    if not entry.file or not _is_inside(entry.file):
        return f"`file` must be a path inside the folder of the index, not {entry.file!r}."
    return entry


def _is_inside(name: str) -> bool:
    parts = PurePosixPath(name).parts + PureWindowsPath(name).parts
    is_absolute = name.startswith("/") or bool(PureWindowsPath(name).anchor)
    return not is_absolute and ".." not in parts and "\0" not in name


def texts(value: object) -> Iterator[str]:
    """The texts of a member that may be one text, a list of texts, or anything else."""
    values = value if isinstance(value, list) else [value]
    return (each for each in values if isinstance(each, str) and each.strip())
