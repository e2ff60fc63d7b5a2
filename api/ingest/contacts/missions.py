"""Finds missions in the lines that are no statement: names, contacts, greeting; for `structure`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from api.ingest.contacts import assurance, fields, finishing, naming, points, site
from api.ingest.contacts.building import Building
from api.ingest.contacts.found import Found
from api.ingest.contacts.lines import Line, Links, expand, plain, split_lead
from api.ingest.contacts.naming import MissionName
from api.ingest.draft import Confidence, MissionDraft
from api.ingest.lexicon import sites as lexicon
from api.ingest.states import States

_CAPTION = re.compile(lexicon.CAPTION, re.I)
_TITLE_PARTS = re.compile(r"\s[|–—»·]\s|\s-\s|:\s")

_MAX_RUN = 2
_MIN_RAVELLED = 80
# The beginning of the line, and two names.
_MIN_CUTS = 3
_MAX_HOST = 50
_PROSE_CHARACTERS = 250
# What every number and every address for mail has.
_VALUE = re.compile(r"@|[\[(]\s?at\s?[\])]|\sAT\s|\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d", re.I)
_MAX_MENTIONS = 3

Identity = tuple[str | None, ...]


@dataclass(slots=True)
class Missions:
    """`lines` are in the drafts; `name_lines` name a mission again, or in other words.

    `confidence` says how sure the reading is, `warnings` what a person has to look at.
    """

    drafts: tuple[MissionDraft, ...]
    lines: list[Line]
    name_lines: list[Line]
    confidence: tuple[Confidence, ...] = ()
    warnings: list[str] = field(default_factory=list)


def find(
    lines: Iterable[Line], states: States, links: Links = (), titles: Sequence[str] = ()
) -> Missions:
    """The missions of a page and the lines that speak of them.

    `titles` are the names that the page gives itself outside its text: where contacts stand
    without a name beside them, they tell whose these are.
    """
    reader = _Reader(states)
    for line in expand(lines, links):
        for part in _unravel(line, states):
            reader.take(part)
    complete = [each for each in reader.buildings.values() if each.is_complete()]
    is_named_here = bool(complete)
    stray = reader.stray()
    complete = complete or _from_titles(stray, [*titles, *reader.mentioned()], states)
    if complete:
        _take_preface(complete, reader.preface)
        site.take_links(complete[0], links)
    is_unnamed = not complete and stray.found.points.has_ways()
    return collect(complete, states, is_named_here=is_named_here, is_unnamed=is_unnamed)


def _unravel(line: Line, states: States) -> Iterator[Line]:
    """Missions that were run together into one line, each with what stands behind its name."""
    cuts = [0]
    if len(line.text) >= _MIN_RAVELLED and not line.label and len(fields.split(line.text)[1]) > 1:
        for start in naming.beginnings(line.text, states):
            between = line.text[cuts[-1] : start]
            if start and (len(cuts) == 1 or fields.split(between)[1]) and between.strip():
                cuts.append(start)
    if len(cuts) < _MIN_CUTS:
        yield line
        return
    for start, end in zip(cuts, [*cuts[1:], len(line.text)], strict=True):
        yield replace(line, text=line.text[start:end].strip())


@dataclass(slots=True)
class _Preface:
    """What stands above the first name."""

    found: Found = field(default_factory=lambda: Found(takes_address=False))
    lines: list[Line] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)


class _Reader:
    """Gives each line to the mission named last."""

    def __init__(self, states: States) -> None:
        self.states = states
        self.buildings: dict[Identity, Building] = {}
        self.preface = _Preface()
        self.last = self.preface
        self.current: Building | None = None
        self.host: str | None = None
        self.near_host: str | None = None
        self.run = 0
        self.mentions: dict[Identity, str] = {}

    def take(self, line: Line) -> None:
        if len(line.text) > _PROSE_CHARACTERS and not _VALUE.search(line.text):
            self._pass(line)
            return
        if self._take_host(line):
            return
        name, rest = self._name(line)
        if name and self._is_person(name):
            name, rest = None, ""
        if name:
            self._begin(name, line)
        elif not self.buildings and len(self.mentions) < _MAX_MENTIONS:
            self._remember(plain(line.text))
        self.near_host = None if name else self._lone_state(line)
        if not name or rest:
            self._read(replace(line, text=rest, is_heading=False) if rest else line)

    def _pass(self, line: Line) -> None:
        """A long paragraph without a number or an address: a greeting, or prose."""
        self.run = 0
        if self.current and site.take(self.current, line, self.states):
            self.current.take(line)
        elif self.current:
            self.current.pass_by()

    def _remember(self, text: str) -> None:
        name = naming.full_name(text, self.states) if naming.names_mission(text) else None
        if name:
            self.mentions.setdefault(_identity(name), name.name)

    def stray(self) -> _Preface:
        """What stands above every name, or below names that were only mentioned."""
        return self.last if self.last.found.points.has_ways() else self.preface

    def mentioned(self) -> list[str]:
        """The mission that the page's sentences speak of, if it is one and the same."""
        return list(self.mentions.values()) if len(self.mentions) == 1 else []

    def _begin(self, name: MissionName, line: Line) -> None:
        self.run += 1
        before = self.current.found if self.current else self.last.found
        fresh = Building(name, Found(columns=before.end_columns()))
        self.current = self.buildings.setdefault(_identity(name), fresh)
        self.current.begin_again(line)
        # Names one below the other are a list of links, and what follows is not the last one's.
        self.current.found.is_muted = self.run > _MAX_RUN

    def _is_person(self, name: MissionName) -> bool:
        """`Honorary Consul: Jon Brack` right below the consulate's name is no other one."""
        current = self.current
        if current is None or current.name.type != name.type or current.found.points.has_ways():
            return False
        return name.sending is None and name.city is None and name.type == "honorary_consulate"

    def _name(self, line: Line) -> tuple[MissionName | None, str]:
        text = plain(line.text)
        if _CAPTION.search(text):
            return None, ""
        if line.label and fields.kind_of_column(line.label):
            return None, ""
        lead = split_lead(line.text)
        if lead and (name := naming.read(lead[0], self.states, host=self.near_host or self.host)):
            return name, lead[1]
        name = naming.read(
            line.text, self.states, is_heading=line.is_heading, host=self.near_host or self.host
        )
        return (name, "") if name else self._leading_name(text)

    def _leading_name(self, text: str) -> tuple[MissionName | None, str]:
        """A name with its contacts behind it in the same line."""
        before, parts = fields.split(text)
        if not (parts or fields.has_email(text)) or not naming.names_mission(before):
            return None, ""
        parted = naming.split_address(before, self.states)
        if parted and (
            name := naming.read(parted[0], self.states, host=self.near_host or self.host)
        ):
            return name, text[text.index(parted[1]) :]
        name = naming.read(before, self.states, host=self.near_host or self.host)
        if name:
            return name, text[len(before) :].strip(" :,;|–-")
        return naming.read_leading(text, self.states) or (None, "")

    def _take_host(self, line: Line) -> bool:
        """A heading that is a state's name says where the missions below it are."""
        text = plain(line.text).strip(" :")
        is_alone = line.is_heading or (line.label and not fields.kind_of_column(line.label))
        if not is_alone and not (text.isupper() and len(text) > 3):
            return False
        code = self.states.code_of(text) if len(text) <= _MAX_HOST and text[:1].isupper() else None
        self.host = code if code or line.is_heading else self.host
        if code and line.is_heading and self.current:
            self.current = None
            self.last = _Preface() if self.last is self.preface else self.last
        return code is not None

    def _lone_state(self, line: Line) -> str | None:
        """A row or a block may begin with its state; below an open address it belongs there."""
        text = plain(line.text).strip(" :")
        if len(text) > _MAX_HOST or (self.current and self.current.found.takes_address):
            return None
        return self.states.code_of(text) if text[:1].isupper() or not text.isascii() else None

    def _read(self, line: Line) -> None:
        self.run = 0
        current = self.current
        if current and current.found.address.is_overfull():
            # A page goes on below a name that was only mentioned.
            self.current = current = None
            self.last = _Preface() if self.last is self.preface else self.last
        if current is None:
            self._read_preface(line)
        elif site.take(current, line, self.states) or points.take(current.found, line):
            current.take(line)
        else:
            current.pass_by()

    def _read_preface(self, line: Line) -> None:
        languages = site.switch_languages(plain(line.text))
        if languages:
            self.last.languages += languages
            self.last.lines.append(line)
        elif points.take(self.last.found, line):
            self.last.lines.append(line)


def _identity(name: MissionName) -> Identity:
    """What two names of one mission share; the name itself where it does not tell the place."""
    is_placed = bool(name.city or (name.sending and name.receiving))
    is_lone = is_placed or name.type == "foreign_ministry"
    key = None if is_lone else " ".join(name.name.lower().split())
    return name.type, name.sending, name.receiving, name.city, key


def _from_titles(stray: _Preface, titles: Sequence[str], states: States) -> list[Building]:
    """Contacts without a name beside them are those of the mission whose page this is."""
    if not stray.found.points.has_ways():
        return []
    for title in titles:
        parts = (title, *_TITLE_PARTS.split(title))
        names = (naming.read(part, states, is_heading=True) for part in parts)
        name = next(filter(None, names), None) or naming.full_name(title, states)
        if name:
            return [Building(name, stray.found, lines=stray.lines)]
    return []


def _take_preface(complete: list[Building], preface: _Preface) -> None:
    """What stands above the first name is its own; above missions of several states, nobody's."""
    missions = [each for each in complete if each.name.type != "foreign_ministry"] or complete
    if len({each.name.sending for each in missions if each.name.sending}) > 1:
        return
    own = missions[0]
    own.found.points.merge(preface.found.points)
    if not own.found.address.texts:
        own.found.address = preface.found.address
    own.languages += [tag for tag in preface.languages if tag not in own.languages]
    own.lines += preface.lines


def collect(
    complete: list[Building],
    states: States,
    *,
    is_named_here: bool = True,
    is_unnamed: bool = False,
) -> Missions:
    """The drafts of what was read, the lines that are in them, and how sure that is."""
    common = finishing.shared(complete)
    drafts = tuple(finishing.finish(building, states, common) for building in complete)
    lines = [line for each in complete for line in (*each.kept_lines(states), *_first_name(each))]
    shown = {line.start for line in lines}
    names = [line for building in complete for line in building.name_lines]
    return Missions(
        drafts,
        lines,
        [line for line in names if line.start not in shown],
        tuple(assurance.judge(drafts, is_named_here=is_named_here, is_unnamed=is_unnamed)),
        list(assurance.warn(drafts, is_unnamed=is_unnamed)),
    )


def _first_name(building: Building) -> list[Line]:
    shown = [line for line in building.name_lines if building.name.name in plain(line.text)]
    return shown[:1]
