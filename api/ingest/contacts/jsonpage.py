"""Offices in JSON data: interfaces of ministries, schema.org, GeoJSON, lists; called by `reading`.

An office is the deepest object that has a name and, in itself or below, a number or an address
for mail. What kind of mission it is, its name says, or its type, its address, or the objects
around it; an object of which nothing says so is no mission.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

from api.ingest.contacts import fields, jsonoffices, jsonscan, missions, naming, points
from api.ingest.contacts.building import Building
from api.ingest.contacts.found import Found
from api.ingest.contacts.jsonoffices import Fact, Office, fold, kind_of
from api.ingest.contacts.jsonscan import Value
from api.ingest.contacts.lines import Line
from api.ingest.contacts.missions import Missions
from api.ingest.contacts.naming import MissionName
from api.ingest.lexicon import records as lexicon
from api.ingest.pages.blocks import LINE_BREAK, Block, Page
from api.ingest.source.flow import Flow, FlowBuilder
from api.ingest.states import States

_TAGS = re.compile(r"<(?:br|/?(?:p|div|h[1-6]|li|ul|ol|tr|td|table))\b[^<>]{0,500}>", re.I)
_HEADING_TAG = re.compile(r"<h[1-6]\b[^<>]{0,500}>", re.I)
_HEADING = "\x1d"
_ANY_TAG = re.compile(r"<[^<>]{1,2000}>")
_CODE = re.compile(r"[A-Z]{2}")


def read(base: Flow, states: States, text: str | None = None) -> tuple[Page, Missions] | None:
    """The values of JSON data as a page, and the missions in it; None if the text is not JSON.

    `text` is the part of the base that is read, with blanks for what stands before it.
    """
    whole = jsonscan.scan(base.text if text is None else text)
    if whole is None:
        return None
    offices = list(jsonoffices.find(base.text, whole))
    page, lines = _lay_out(base, offices)
    named = [_name(office, lines, states) for office in offices]
    alike = {office.form: name for office, name in zip(offices, named, strict=True) if name}
    alike.pop(None, None)
    buildings = [
        _build(office, name or _name_alike(office, alike, lines, states), lines)
        for office, name in zip(offices, named, strict=True)
    ]
    complete = [each for each in buildings if each and each.found.points.has_ways()]
    kept = {line.start for each in complete for line in each.lines}
    page.blocks = [
        block if block.start in kept else replace(block, aside="other_data")
        for block in page.blocks
    ]
    return page, missions.collect(complete, states)


# The page


def _lay_out(base: Flow, offices: list[Office]) -> tuple[Page, dict[int, list[Line]]]:
    """The offices' values one below the other; the lines of each by its place in the source."""
    values = {value.start: value for office in offices for value in _values(office)}
    builder = FlowBuilder(base)
    blocks: list[Block] = []
    spans: dict[int, tuple[int, int]] = {}
    for start, value in sorted(values.items()):
        begin = builder.length
        jsonscan.unescape(builder, base.text, value)
        spans[start] = (begin, builder.length)
        blocks.append(Block(begin, builder.length))
        builder.stand_for("\n", value.end, value.end)
    flow = builder.build()
    page = Page(flow, blocks, is_markup=True)
    return page, {start: _split(flow.text, span) for start, span in spans.items()}


def _values(office: Office) -> Iterator[Value]:
    yield office.name
    yield from (fact.value for fact in office.facts)


def _split(text: str, span: tuple[int, int]) -> list[Line]:
    """A value's lines. All have the place of the whole: markup inside it is part of the value."""
    shown = text[span[0] : span[1]]
    if "<" in shown:
        shown = _TAGS.sub("\n", _HEADING_TAG.sub(f"\n{_HEADING}", shown))
        shown = unescape(_ANY_TAG.sub(" ", shown))
    lines: list[Line] = []
    for part in LINE_BREAK.split(shown):
        text = " ".join(part.replace(_HEADING, " ").split())
        if text:
            lines.append(Line(text, *span, is_heading=_HEADING in part))
    return lines


# Missions


def _build(
    office: Office, name: MissionName | None, lines: dict[int, list[Line]]
) -> Building | None:
    if name is None:
        return None
    building = Building(name, Found(section=fields.purpose_of(name.name)))
    building.lines.append(lines[office.name.start][0])
    for fact in office.facts:
        told = lines[fact.value.start]
        if told and _take(building, fact, told):
            building.lines.append(told[0])
    return building


def _name(office: Office, lines: dict[int, list[Line]], states: States) -> MissionName | None:
    """Named by itself, by its type, by what it is a part of, or by its address."""
    title = _title(office, lines)
    kinds = [text for fact, text in _told(office, lines) if fold(fact.key) in lexicon.KIND_KEYS]
    places = [text for fact, text in _told(office, lines) if kind_of(fact) == "address"]
    typed = (title, *kinds, *reversed(office.around), *places)
    for text in typed if title else ():
        found = naming.type_of(text) if len(text) <= naming.MAX_NAME_CHARACTERS else None
        if found:
            own = naming.resolve(text, found, states)
            state, city = _place(office, lines, states)
            host = state if state != own.sending else own.receiving
            host, city = host or own.receiving, city or own.city
            return MissionName(title, own.type, own.sending, host, city)
    return None


def _name_alike(
    office: Office,
    alike: dict[str | None, MissionName],
    lines: dict[int, list[Line]],
    states: States,
) -> MissionName | None:
    """An office in the form in which others are missions is one of theirs."""
    other = alike.get(office.form)
    title = _title(office, lines)
    if other is None or not title:
        return None
    state, city = _place(office, lines, states)
    return MissionName(title, other.type, other.sending, state, city)


def _title(office: Office, lines: dict[int, list[Line]]) -> str:
    return " ".join(line.text for line in lines[office.name.start])


def _told(office: Office, lines: dict[int, list[Line]]) -> Iterator[tuple[Fact, str]]:
    """The facts with the first line of each."""
    for fact in office.facts:
        if lines[fact.value.start]:
            yield fact, lines[fact.value.start][0].text


def _place(
    office: Office, lines: dict[int, list[Line]], states: States
) -> tuple[str | None, str | None]:
    """The state and the city that members of these names give."""
    state = city = None
    for fact, text in _told(office, lines):
        if fold(fact.key) in lexicon.COUNTRY_KEYS and not state:
            state = text if _CODE.fullmatch(text) else states.code_of(text)
        elif fold(fact.key) in lexicon.CITY_KEYS and not city:
            city = text
    around = (states.code_of(text) for text in reversed(office.around))
    return state or next(filter(None, around), None), city


def _take(building: Building, fact: Fact, told: list[Line]) -> bool:
    kind, found = kind_of(fact), building.found
    if kind == "address":
        for line in told:
            if not _is_said(line.text, found.address.texts):
                found.address.add(line.text)
        return True
    if kind is None and not (len(told) > 1 or fold(fact.key) in lexicon.NOTE_KEYS):
        return False
    label = " ".join((*fact.path[-2:], fact.label)) if fact.label else " ".join(fact.path[-1:])
    section = found.section
    is_used = False
    for line in told:
        given = replace(line, label=label if kind and len(told) == 1 else "")
        is_used = points.take(found, given) or is_used
    found.section, found.is_muted, found.pending = section, False, None
    return is_used


def _is_said(text: str, known: list[str]) -> bool:
    """Whether an address has all words of a line: data give it in parts, and once more whole."""
    return set(text.split()) <= {word for each in known for word in each.split()}
