"""From what the lines said to a mission's draft: states, city, address; for `missions`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from api.ingest.contacts.building import Building
from api.ingest.draft import Address, MissionDraft, SocialLink
from api.ingest.states import Place, States

_MAX_END_PARTS = 3
_POSTCODE = re.compile(
    r"(?<![\w.-])(?<![Bb]ox )(?<![Bb][Oo][Xx] )(\d{2}\.?\d{3}-\d{3}"
    r"|\d{3}-\d{4}|\d{5,6}|\d{3} \d{2}(?= [^\W\d_])"
    r"|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2})(?![\w-])"
    r"|(?:^|, )(?:[A-Z]{1,2}-)?(\d{4})(?= [^\W\d_])"
)
_CODE_AND_CITY = re.compile(r"^(?:[A-Z]{1,2}-?)?\d{4,6},? [-–]? ?([^\W\d_]{3}[^\W\d_ .'’-]*)")

Shared = tuple[str | None, str | None]


def shared(buildings: Sequence[Building]) -> Shared:
    """The sender and the host that all names of a page agree on: a branch names neither."""
    own = [each for each in buildings if each.name.type != "foreign_ministry"] or buildings
    senders = {building.name.sending for building in own if building.name.sending}
    hosts = {building.name.receiving for building in own if building.name.receiving}
    return _only(senders), _only(hosts)


def finish(building: Building, states: States, common: Shared) -> MissionDraft:
    """The draft; where the name is silent, the address and then the page's other names speak."""
    name = building.name
    sender, usual_host = common
    is_ministry = name.type == "foreign_ministry"
    sending = name.sending or sender
    address = _address(building, states, sending if is_ministry else None)
    host = None if is_ministry else name.receiving or (address.country if address else None)
    if not is_ministry and (name.city or name.sending is None):
        host = host or usual_host
    city = name.city or (address.city if address else None) or _caption_city(building, states, host)
    return MissionDraft(
        name.type,
        name.name,
        sending,
        host,
        city,
        states.time_zone(sending if is_ministry else host, city),
        tuple(building.languages),
        address,
        building.found.points.finish(sending if is_ministry else host),
        tuple(building.welcome),
        tuple(building.pictures),
        tuple(SocialLink(platform, url) for platform, url in building.social.items()),
    )


def _address(building: Building, states: States, home: str | None) -> Address | None:
    found = building.found
    lines = found.address.lines(states) or tuple(found.post[:1])
    if not lines:
        return None
    text = ", ".join(lines)
    country = _country(lines, states) or building.name.receiving or home
    if country is None:
        named = [place.code for place in states.find(text)]
        country = named[-1] if named else None
    place = _city(text, states, country)
    city = place.name if place else _city_by_code(lines)
    return Address(lines, city, _postal_code(lines), country or (place.code if place else None))


def _country(lines: tuple[str, ...], states: States) -> str | None:
    """The state that ends the address. One inside it may give its name to a street."""
    parts = [part.strip(" .()") for line in lines for part in re.split(r",\s|\s[-–]\s", line)]
    ends = (states.code_of(part) for part in reversed(parts[-_MAX_END_PARTS:]))
    return next(filter(None, ends), None)


def _postal_code(lines: tuple[str, ...]) -> str | None:
    for line in reversed(lines):
        code = _POSTCODE.search(line)
        if code:
            return code.group(1) or code.group(2)
    return None


def _city(text: str, states: States, country: str | None) -> Place | None:
    found = [*states.find_cities(text)] or [*states.find_cities(text.replace("-", ", "))]
    cities = [place for place in found if country in {place.code, None}]
    return cities[-1] if cities else None


def _city_by_code(lines: tuple[str, ...]) -> str | None:
    """`75116 Paris`: the word after a postal code at the start of a line."""
    found = (_CODE_AND_CITY.match(line) for line in lines)
    return next((match.group(1) for match in found if match), None)


def _caption_city(building: Building, states: States, host: str | None) -> str | None:
    for picture in building.pictures:
        place = _city(picture.caption or "", states, host)
        if place:
            return place.name
    return None


def _only(codes: set[str]) -> str | None:
    return next(iter(codes)) if len(codes) == 1 else None
