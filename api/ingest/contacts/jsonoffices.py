"""Which objects of JSON data are offices, and what each of their values is; for `jsonpage`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from api.ingest.contacts import fields, jsonscan, naming
from api.ingest.contacts.jsonscan import Value
from api.ingest.lexicon import records as lexicon

_WAYS = frozenset({"voice", "fax", "mobile", "voice fax", "email"})


@dataclass(frozen=True, slots=True)
class Fact:
    """A value and what its member's name, and the names of the members around it, call it."""

    path: tuple[str, ...]
    value: Value
    label: str = ""

    @property
    def key(self) -> str:
        return self.path[-1] if self.path else ""


@dataclass(frozen=True, slots=True)
class Office:
    name: Value
    facts: list[Fact]
    around: tuple[str, ...]
    form: str | None


class _Walker:
    """Objects from the inside out: what an inner office does not claim belongs to the outer."""

    def __init__(self, text: str) -> None:
        self.text = text

    def walk(self, whole: Value) -> Iterator[Office]:
        found: list[Office] = []
        self._visit(whole, (), (), found)
        yield from sorted(found, key=lambda office: office.name.start)

    def _visit(
        self, value: Value, path: tuple[str, ...], around: tuple[str, ...], found: list[Office]
    ) -> list[Fact]:
        if value.kind not in {"object", "array"}:
            return [Fact(path, value)] if value.end > value.start else []
        if value.kind == "object":
            labelled = self._labelled(value, path)
            if labelled:
                return labelled
        name = _member(value, lexicon.NAME_KEYS)
        if name is None and not any(naming.names_mission(each) for each in around):
            name = self._kind_name(value)
        inner = around if name is None else (*around, self._string(name))
        facts: list[Fact] = []
        before = len(found)
        for raw, member in value.members:
            key = jsonscan.key_of(raw)
            below = (*path, key) if key else path
            spoken = (*inner, key) if _is_place_key(member) and key else inner
            facts += self._visit(member, below, spoken, found)
        if name is None or not any(_is_way(fact) for fact in facts):
            return self._hand_down(facts, found[before:]) if name else facts
        form = _member(value, lexicon.FORM_KEYS)
        own = [each for each in facts if each.value is not name]
        found.append(Office(name, own, around, self._string(form) if form else None))
        return []

    def _hand_down(self, facts: list[Fact], offices: list[Office]) -> list[Fact]:
        """What an organisation says of emergencies is said of its main office, the first."""
        if not offices:
            return facts
        main = min(offices, key=lambda office: office.name.start)
        rest: list[Fact] = []
        for fact in facts:
            is_urgent = fields.is_emergency(self._string(fact.value))
            (main.facts if is_urgent else rest).append(fact)
        return rest

    def _kind_name(self, value: Value) -> Value | None:
        """`{"type": "Embassy", "city": …}`: the kind of mission is all the name there is."""
        kind = _member(value, lexicon.KIND_KEYS)
        return kind if kind and naming.names_mission(self._string(kind)) else None

    def _labelled(self, value: Value, path: tuple[str, ...]) -> list[Fact]:
        """`{"label": "Fax:", "number": "…"}`: one member names the other."""
        label = _member(value, lexicon.LABEL_KEYS)
        told = _member(value, lexicon.VALUE_KEYS)
        if label is None or told is None or len(value.members) > 4:
            return []
        return [Fact(path, told, self._string(label))]

    def _string(self, value: Value) -> str:
        return jsonscan.key_of(self.text[value.start : value.end])


def _is_place_key(member: Value) -> bool:
    return member.kind in {"object", "array"}


def _member(value: Value, keys: frozenset[str]) -> Value | None:
    """The first member with such a name that is a string and not empty."""
    for raw, member in value.members:
        is_full = member.kind == "string" and member.end > member.start
        if is_full and fold(jsonscan.key_of(raw)) in keys:
            return member
    return None


def fold(key: str) -> str:
    return re.sub(r"[\W_]", "", key).lower()


def kind_of(fact: Fact) -> str | None:
    """What the names around a value say it is: the innermost that says anything."""
    if fact.label:
        return fields.kind_of_column(fact.label) or "voice"
    for key in reversed(fact.path):
        folded = fold(key)
        if folded in lexicon.ADDRESS_KEYS:
            return "address"
        kind = fields.kind_of_column(key)
        if kind:
            return kind
    return None


def _is_way(fact: Fact) -> bool:
    return fact.value.kind in {"string", "number"} and kind_of(fact) in _WAYS


def find(text: str, whole: Value) -> Iterator[Office]:
    """The offices in a value, in the order of the text."""
    yield from _Walker(text).walk(whole)
