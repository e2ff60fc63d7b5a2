"""What an embassy's site says besides contacts: languages, greeting, pictures; for `missions`."""

from __future__ import annotations

import re

from api.ingest.contacts import fields, naming
from api.ingest.contacts.building import Building
from api.ingest.contacts.lines import Line, Links, plain
from api.ingest.draft import Picture
from api.ingest.lexicon import sites as lexicon
from api.ingest.states import States

_GREETING = re.compile(lexicon.GREETING, re.I)
_CAPTION = re.compile(lexicon.CAPTION, re.I)
_SWITCH_SPLIT = re.compile(r"[/|\s,;\u00a0·•-]+")
_SOCIAL = re.compile("|".join(rf"(?<!\w){name}(?!\w)" for name in lexicon.SOCIAL), re.I)
_LINK = re.compile(r"\]\((https?://[^()\s]{3,500})")
_MAX_CAPTION = 160
_MAX_SWITCH = 200


def take(building: Building, line: Line, states: States) -> bool:
    """Read a line of the site's own; False if it is none."""
    text = plain(line.text)
    languages = switch_languages(text)
    if languages:
        building.languages.extend(tag for tag in languages if tag not in building.languages)
        return True
    greets = building.greets or bool(_GREETING.search(text))
    building.greets = greets and not (fields.split(text)[1] or fields.has_email(text))
    if building.greets:
        building.welcome.append(text)
        _take_welcome(building, text, states)
        return True
    if len(text) <= _MAX_CAPTION and _CAPTION.search(text) and naming.names_mission(text):
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


def take_links(building: Building, links: Links) -> None:
    for _, url in links:
        platform = _platform(url)
        if platform and building.social.get(platform) is None:
            building.social[platform] = url


def _platform(url: str) -> str | None:
    host = re.sub(r"^https?://(?:www\.|m\.)?", "", url).split("/")[0].lower()
    is_share = re.search(r"share|intent|sharer", url)
    return None if is_share else lexicon.SOCIAL_HOSTS.get(host)


def switch_languages(text: str) -> list[str]:
    """The languages of a line that is a language switch: nothing but their names, at least two."""
    if len(text) > _MAX_SWITCH:
        return []
    parts = [part.lower() for part in _SWITCH_SPLIT.split(text) if part]
    tags = [lexicon.LANGUAGE_NAMES.get(part) for part in parts]
    if len(parts) < 2 or None in tags:
        return []
    return list(dict.fromkeys(tag for tag in tags if tag))
