"""Missions and how to reach them, against the truth's `contacts`; for `scoring`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from api.ingest.draft import MissionDraft, Phone
from api.ingest.evaluation.folding import forms, has_same_words, is_within, without_note
from api.ingest.evaluation.tally import Difference, Score, Tally
from api.ingest.evaluation.truth import MissionTruth, texts

# Enough to tell two numbers of a page apart, without the prefixes that differ by who dials.
LOCAL_DIGITS = 8
_MIN_DIGITS = 5
_NAME_WEIGHT = 3
_BETWEEN_NUMBERS = re.compile(r"\s(?:or|and)\s|[;,]|\s/\s|/(?=\s*\+)")
_AFTER_NUMBER = re.compile(r"[^\W\d_]")

# What it is (`phone`, `fax`, `emergency`, `email`), and the digits or the address.
Value = tuple[str, str]
Pairs = list[tuple[int, int]]


def measure_contacts(
    missions: Sequence[MissionDraft], truths: Sequence[MissionTruth] | None
) -> Score:
    """Contacts, missions, addresses and hours. An empty list says that the page has no mission.

    contacts: what the page gives as (kind, number or e-mail), each once. Kinds are phone, fax,
    emergency and email; numbers are the same if their last 8 digits are.
    contacts_by_mission: the same with the mission to which each belongs. Missions are paired by
    what they share, names counting for three values.
    missions: paired missions, one of whose names has the other's words side by side.
    addresses, hours: those of paired missions that share four fifths of their words.
    """
    if truths is None:
        return Score()
    wanted = [frozenset(_wanted_values(truth)) for truth in truths]
    found = [frozenset(_found_values(mission)) for mission in missions]
    found = _lengthen_short(found, frozenset().union(*wanted))
    pairs = _pair(missions, truths, wanted, found)
    filed = sum(len(wanted[left] & found[right]) for left, right in pairs)
    by_mission = Tally(sum(map(len, wanted)), sum(map(len, found)), filed)
    return (
        _measure_values(frozenset().union(*wanted), frozenset().union(*found))
        + Score({"contacts_by_mission": by_mission})
        + _measure_names(missions, truths, pairs)
        + _measure_texts("addresses", missions, truths, pairs, find=_address, want=_wanted_address)
        + _measure_texts("hours", missions, truths, pairs, find=_hours, want=_wanted_hours)
    )


def _wanted_values(truth: MissionTruth) -> Iterator[Value]:
    kinds = (
        ("phone", truth.phone),
        ("fax", truth.fax),
        ("emergency", truth.emergency_phone),
    )
    for kind, value in kinds:
        for text in texts(value):
            yield from ((kind, digits) for digits in _numbers(text))
    for email in texts(truth.emails):
        yield "email", without_note(email).lower()


def _found_values(mission: MissionDraft) -> Iterator[Value]:
    for point in mission.contact_points:
        for phone in point.phones:
            kind = "emergency" if point.purpose == "emergency" else "phone"
            kind = "fax" if phone.type == "fax" else kind
            yield from ((kind, digits) for digits in _digits_of(phone))
        for email in point.emails:
            yield "email", email.lower()


def _digits_of(phone: Phone) -> Iterator[str]:
    return iter([_local(phone.number)]) if phone.number else _numbers(phone.display)


def _numbers(text: str) -> Iterator[str]:
    """Every number of a printed value: `3113-2090/91`, `924-1048 or 924-1049 (24 hours)`."""
    code = ""
    for part in _BETWEEN_NUMBERS.split(without_note(text)):
        # `030 / 212 30 88`: the code of a city, and the number behind it.
        if len(re.sub(r"\D", "", part)) < _MIN_DIGITS and not code:
            code = part
            continue
        yield from _expand(code + part)
        code = ""
    if code:
        yield from _expand(code)


def _expand(text: str) -> Iterator[str]:
    """A number, and those that repeat it but for the last digits."""
    first, *endings = (_digits(part) for part in text.split("/"))
    if len(first) < _MIN_DIGITS:
        first = first + "".join(endings)
        endings = []
    if first:
        yield _local(first)
    for ending in filter(None, endings):
        is_whole = len(ending) >= len(first)
        yield _local(ending if is_whole else first[: -len(ending)] + ending)


def _digits(text: str) -> str:
    """The digits before an extension or another word; all of them where letters are dialled."""
    for word in _AFTER_NUMBER.finditer(text):
        before = re.sub(r"\D", "", text[: word.start()])
        if len(before) >= _MIN_DIGITS:
            return before
    return re.sub(r"\D", "", text)


def _local(number: str) -> str:
    return re.sub(r"\D", "", number)[-LOCAL_DIGITS:]


def _lengthen_short(
    found: list[frozenset[Value]], wanted: frozenset[Value]
) -> list[frozenset[Value]]:
    """Numbers that are shorter on one side, without the code of the city, as the truth has them."""
    short = {(kind, value) for kind, value in wanted if kind != "email" and len(value) < 8}

    def match(kind: str, value: str) -> Value:
        same = (each for each in short if each[0] == kind and value.endswith(each[1]))
        return next(same, (kind, value))

    return [frozenset(match(*value) for value in values) for values in found]


def _measure_values(wanted: frozenset[Value], found: frozenset[Value]) -> Score:
    missing = [Difference("contacts", " ".join(each), None) for each in sorted(wanted - found)]
    extra = [Difference("contacts", None, " ".join(each)) for each in sorted(found - wanted)]
    tally = Tally(len(wanted), len(found), len(wanted & found))
    return Score({"contacts": tally}, {}, (*missing, *extra))


def _pair(
    missions: Sequence[MissionDraft],
    truths: Sequence[MissionTruth],
    wanted: Sequence[frozenset[Value]],
    found: Sequence[frozenset[Value]],
) -> Pairs:
    """Each mission of the truth with at most one of the draft, those that share most first."""
    shared = [
        (
            _NAME_WEIGHT * _is_same_name(truth, mission) + len(wanted[left] & found[right]),
            left,
            right,
        )
        for left, truth in enumerate(truths)
        for right, mission in enumerate(missions)
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for weight, left, right in sorted(shared, key=lambda each: (-each[0], each[1:])):
        if weight and left not in pairs and right not in taken:
            pairs[left] = right
            taken.add(right)
    return sorted(pairs.items())


def _is_same_name(truth: MissionTruth, mission: MissionDraft) -> bool:
    return any(
        is_within(form, mission.name) or is_within(mission.name, form)
        for name in texts(truth.name)
        for form in forms(name)
    )


def _measure_names(
    missions: Sequence[MissionDraft], truths: Sequence[MissionTruth], pairs: Pairs
) -> Score:
    named = [index for index, truth in enumerate(truths) if any(texts(truth.name))]
    paired = dict(pairs)
    same = {
        index
        for index in named
        if index in paired and _is_same_name(truths[index], missions[paired[index]])
    }
    wrong = [index for index in named if index not in same]
    differences = tuple(
        Difference(
            "missions",
            next(texts(truths[index].name)),
            missions[paired[index]].name if index in paired else None,
        )
        for index in wrong
    )
    extra = [each for index, each in enumerate(missions) if index not in paired.values()]
    differences += tuple(Difference("missions", None, each.name) for each in extra)
    return Score({"missions": Tally(len(named), len(missions), len(same))}, {}, differences)


def _measure_texts(
    figure: str,
    missions: Sequence[MissionDraft],
    truths: Sequence[MissionTruth],
    pairs: Pairs,
    *,
    find: Callable[[MissionDraft], str],
    want: Callable[[MissionTruth], str],
) -> Score:
    expected = [index for index, truth in enumerate(truths) if want(truth)]
    if not expected:
        return Score()
    paired = dict(pairs)
    came = {index: find(missions[paired[index]]) for index in expected if index in paired}
    right = [
        index for index in expected if has_same_words(want(truths[index]), came.get(index, ""))
    ]
    differences = tuple(
        Difference(figure, want(truths[index]), came.get(index) or None)
        for index in expected
        if index not in right
    )
    found = sum(bool(text) for text in came.values())
    return Score({figure: Tally(len(expected), found, len(right))}, {}, differences)


def _address(mission: MissionDraft) -> str:
    return _join(mission.address.lines if mission.address else ())


def _hours(mission: MissionDraft) -> str:
    return _join(point.hours for point in mission.contact_points if point.hours)


def _wanted_address(truth: MissionTruth) -> str:
    return _join(texts(truth.address))


def _wanted_hours(truth: MissionTruth) -> str:
    return _join(texts(truth.hours))


def _join(lines: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(lines))
