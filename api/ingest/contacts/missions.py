"""Finds missions in the lines that are no statement: names, contacts, greeting; for `reading`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from api.ingest.contacts import naming, points
from api.ingest.contacts.naming import MissionName
from api.ingest.contacts.points import Found, Line
from api.ingest.draft import Address, MissionDraft, Picture, SocialLink
from api.ingest.lexicon import contacts as lexicon
from api.ingest.states import States

_GREETING = re.compile(lexicon.GREETING, re.I)
_CAPTION = re.compile(lexicon.CAPTION, re.I)
_SWITCH_SPLIT = re.compile(r"[/|\s,;\u00a0·•-]+")
_SOCIAL = re.compile("|".join(rf"(?<!\w){name}(?!\w)" for name in lexicon.SOCIAL), re.I)
_POSTCODE = re.compile(
    r"(?<![\w.-])(\d{2}\.?\d{3}-\d{3}|\d{3}-\d{4}|\d{5,6}"
    r"|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2})(?![\w-])"
    r"|(?:^|, )(?:[A-Z]{1,2}-)?(\d{4})(?= [^\W\d_])"
)
_LINK = re.compile(r"\]\((https?://[^()\s]{3,500})")
_MAX_CAPTION = 160
_MAX_ADDRESS_LINES = 10


Identity = tuple[str, str | None, str | None, str | None]


@dataclass(slots=True)
class Building:
    """A mission while its lines are being read."""

    name: MissionName
    found: Found
    languages: list[str] = field(default_factory=list)
    welcome: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    social: dict[str, str | None] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    name_lines: list[Line] = field(default_factory=list)
    greets: bool = False


@dataclass(slots=True)
class Missions:
    """`lines` are in the drafts; `name_lines` name a mission again, or in other words."""

    drafts: tuple[MissionDraft, ...]
    lines: list[Line]
    name_lines: list[Line]


def find(lines: Iterable[Line], states: States, links: Sequence[tuple[int, str]] = ()) -> Missions:
    """The missions of a page and the lines that speak of them."""
    buildings: dict[Identity, Building] = {}
    current: Building | None = None
    preface: list[Line] = []
    for line in lines:
        is_caption = _CAPTION.search(naming.plain(line.text))
        name = None if is_caption else naming.read(line.text, states)
        if name:
            current = buildings.setdefault(_identity(name), Building(name, Found()))
            current.name_lines.append(line)
        elif current:
            _take(current, line, states)
        else:
            preface.append(line)
    complete = [building for building in buildings.values() if not building.found.is_empty()]
    if complete:
        _take_preface(complete[0], preface)
        _take_links(complete[0], links)
    return _collect(complete, states)


def _identity(name: MissionName) -> Identity:
    """What two names of one mission share."""
    return name.type, name.sending, name.receiving, name.city


def _collect(complete: list[Building], states: States) -> Missions:
    common = _common(complete)
    drafts = tuple(_finish(building, states, common) for building in complete)
    lines = [line for building in complete for line in (*building.lines, *_first_name(building))]
    shown = {line.start for line in lines}
    names = [line for building in complete for line in building.name_lines]
    return Missions(drafts, lines, [line for line in names if line.start not in shown])


def _first_name(building: Building) -> list[Line]:
    shown = [line for line in building.name_lines if building.name.name in naming.plain(line.text)]
    return shown[:1]


def _take(building: Building, line: Line, states: States) -> None:
    text = naming.plain(line.text)
    if _take_site_parts(building, text, line, states):
        building.lines.append(line)
        return
    region = _region(building)
    if points.take(building.found, line, region):
        building.lines.append(line)


def _take_site_parts(building: Building, text: str, line: Line, states: States) -> bool:
    languages = switch_languages(text)
    if languages:
        building.languages.extend(tag for tag in languages if tag not in building.languages)
        return True
    if building.greets or _GREETING.search(text):
        building.greets = True
        building.welcome.append(text)
        _take_welcome(building, text, states)
        return True
    if _CAPTION.search(text) and naming.names_mission(text) and len(text) <= _MAX_CAPTION:
        building.pictures.append(Picture(caption=text))
        return True
    return _take_social(building, line)


def _take_welcome(building: Building, text: str, states: States) -> None:
    for match in _SOCIAL.finditer(text):
        building.social.setdefault(lexicon.SOCIAL[match.group().lower()], None)
    name = naming.full_name(text, states)
    if name and name.sending == building.name.sending:
        building.name = name


def _take_social(building: Building, line: Line) -> bool:
    for url in _LINK.findall(line.text):
        platform = _platform(url)
        if platform:
            building.social[platform] = url
            return True
    return False


def _platform(url: str) -> str | None:
    host = re.sub(r"^https?://(?:www\.|m\.)?", "", url).split("/")[0].lower()
    is_share = re.search(r"share|intent|sharer", url)
    return None if is_share else lexicon.SOCIAL_HOSTS.get(host)


def switch_languages(text: str) -> list[str]:
    """The languages of a line that is a language switch: nothing but their names, at least two."""
    parts = [part.lower() for part in _SWITCH_SPLIT.split(text) if part]
    tags = [lexicon.LANGUAGE_NAMES.get(part) for part in parts]
    if len(parts) < 2 or None in tags:
        return []
    return list(dict.fromkeys(tag for tag in tags if tag))


def _take_preface(building: Building, preface: list[Line]) -> None:
    """What stands above the only name: languages, an emergency sentence, hours."""
    region = _region(building)
    for line in preface:
        text = naming.plain(line.text)
        languages = switch_languages(text)
        if languages:
            building.languages.extend(tag for tag in languages if tag not in building.languages)
            building.lines.append(line)
            continue
        scratch = Found(takes_address=False)
        points.take(scratch, line, region)
        if not scratch.is_empty() or _has_hours(scratch):
            points.merge(building.found, scratch)
            building.lines.append(line)


def _has_hours(found: Found) -> bool:
    return any(point.hours for point in found.points.values())


def _take_links(building: Building, links: Sequence[tuple[int, str]]) -> None:
    for _, url in links:
        platform = _platform(url)
        if platform and building.social.get(platform) is None:
            building.social[platform] = url


def _region(building: Building) -> str | None:
    return building.name.receiving


def _finish(
    building: Building, states: States, common: tuple[str | None, str | None]
) -> MissionDraft:
    name = building.name
    sender, usual_host = common
    address = _address(building, states)
    host = name.receiving or (address.country if address else None)
    host = host or (usual_host if name.city else None)
    city = name.city or (address.city if address else None) or _caption_city(building, states, host)
    ways = tuple(points.in_region(point, host) for point in building.found.points.values())
    return MissionDraft(
        name.type,
        name.name,
        name.sending or sender,
        host,
        city,
        states.time_zone(host, city),
        tuple(building.languages),
        address,
        ways,
        tuple(building.welcome),
        tuple(building.pictures),
        tuple(SocialLink(platform, url) for platform, url in building.social.items()),
    )


def _address(building: Building, states: States) -> Address | None:
    lines = tuple(building.found.address[:_MAX_ADDRESS_LINES])
    if not lines:
        return None
    text = ", ".join(lines)
    named = [place.code for place in states.find(text)]
    host = building.name.receiving
    country = host if host in named else (named[-1] if named else None)
    city = _city(text, states, country or host)
    return Address(lines, city, _postal_code(lines), country or host)


def _postal_code(lines: tuple[str, ...]) -> str | None:
    for line in reversed(lines):
        code = _POSTCODE.search(line)
        if code:
            return code.group(1) or code.group(2)
    return None


def _city(text: str, states: States, country: str | None) -> str | None:
    cities = [place.name for place in states.find_cities(text) if country in {place.code, None}]
    return cities[-1] if cities else None


def _caption_city(building: Building, states: States, host: str | None) -> str | None:
    for picture in building.pictures:
        city = _city(picture.caption or "", states, host)
        if city:
            return city
    return None


def _common(buildings: list[Building]) -> tuple[str | None, str | None]:
    """The sender and the host that all names of a page agree on: a branch names neither."""
    senders = {building.name.sending for building in buildings if building.name.sending}
    hosts = {building.name.receiving for building in buildings if building.name.receiving}
    return _only(senders), _only(hosts)


def _only(codes: set[str]) -> str | None:
    return next(iter(codes)) if len(codes) == 1 else None
