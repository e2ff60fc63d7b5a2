"""Lines of a contact block to contact points and an address; used by `missions`.

A line is read as fields (a known word, then its value). A field word without a value, and a line
that only says what follows (`In case of emergency`), hold for the next line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import cast

from api.ingest.contacts import phones
from api.ingest.contacts.naming import plain
from api.ingest.draft import ContactPoint, Phone, PhoneType, Purpose
from api.ingest.head import dates
from api.ingest.lexicon import contacts as lexicon

_WORDS = "|".join(f"(?P<f{index}>{words})" for index, (words, _) in enumerate(lexicon.FIELD_WORDS))
_FIELD = re.compile(
    rf"(?<![\w@.-])(?:{_WORDS})\.?\s*(?:\([^()]{{1,40}}\)\s*)?(?:[:：|]|№|\s[-–—]\s|\s(?=[+(\d]))\s*",
    re.I,
)
_EMERGENCY = re.compile(lexicon.EMERGENCY, re.I)
_OTHERS = re.compile(lexicon.OTHERS, re.I)
_PURPOSES = tuple(
    (re.compile(words, re.I), cast(Purpose, name)) for words, name in lexicon.PURPOSES
)
_EMAIL = re.compile(r"[\w.+-]{1,64}(?:@|\s?[\[(]at[\])]\s?)[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}", re.I)
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>()\[\]\"]{3,300}|(?<![@\w.-])[\w-]{2,60}(?:\.[\w-]{2,60}){1,5}/?",
    re.I,
)
_LINK_TARGET = re.compile(r"\]\((https?://[^()\s]{3,500})")
_HOURS = re.compile(
    r"(?:mon|tue|wed|thu|fri|пн|понедельник|lundi|montag|lunes)\w*.{0,60}\d{1,2}(?:[:.]\d{2}|\s?[ap]\.?m)",
    re.I,
)
_SENTENCE = re.compile(r"[a-zа-я]{2}[.!?](?:\s|$)|^.{160,}")
# A value this much longer than its number says something besides.
_NOTE_FACTOR = 3
_PHONE_KINDS = {"fax", "mobile", "voice"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the page: its text, its place in the flow, and whether it is a heading."""

    text: str
    start: int
    end: int
    is_heading: bool = False


@dataclass(slots=True)
class Found:
    """What the lines of one mission have said so far."""

    points: dict[Purpose, ContactPoint] = field(default_factory=dict)
    address: list[str] = field(default_factory=list)
    pending: str | None = None
    purpose: Purpose = "general"
    is_muted: bool = False
    takes_address: bool = True

    def is_empty(self) -> bool:
        has_way = any(point.phones or point.emails for point in self.points.values())
        return not has_way and not self.address


def take(found: Found, line: Line, region: str | None) -> bool:
    """Read one line into `found`; False if it says nothing about contacts."""
    text = plain(line.text)
    if line.is_heading:
        found.is_muted = bool(_OTHERS.search(text))
        found.purpose = _purpose_of(text)
        found.takes_address = False
    if found.is_muted or _OTHERS.search(text):
        return False
    fields = list(_split(text))
    is_used = _take_prefix(found, fields, text, line) if fields else False
    for label, value in fields:
        is_used = _take_field(found, label, value, region) or is_used
    if not fields:
        is_used = _take_unlabelled(found, text, line, region)
    _take_targets(found, line)
    return is_used


def _purpose_of(heading: str) -> Purpose:
    """What the numbers under a heading are for."""
    return next((purpose for pattern, purpose in _PURPOSES if pattern.search(heading)), "general")


def _split(text: str) -> Iterator[tuple[str, str]]:
    """The fields of a line: (`voice`, value), with `emergency voice` for an emergency label."""
    matches = list(_FIELD.finditer(text))
    previous = 0
    for index, match in enumerate(matches):
        group = match.lastgroup or "f0"
        kind = lexicon.FIELD_WORDS[int(group[1:])][1]
        stop = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        before = text[previous : match.end()]
        is_urgent = bool(_EMERGENCY.search(before[-80:]))
        previous = match.end()
        yield f"emergency {kind}" if is_urgent else kind, text[match.end() : stop].strip(" ,;|")


def _take_prefix(found: Found, fields: list[tuple[str, str]], text: str, line: Line) -> bool:
    """`Avenue 5, Phone: …`: what stands before the first field goes on with the address."""
    match = _FIELD.search(text)
    prefix = text[: match.start()].strip(" ,;|") if match else ""
    if not prefix or not found.takes_address or fields[0][0].startswith("emergency"):
        return False
    if len(prefix) > 3 and not _SENTENCE.search(prefix) and not line.is_heading:
        found.address.append(prefix)
    return True


def _take_field(found: Found, label: str, value: str, region: str | None) -> bool:
    kind = label.rsplit(maxsplit=1)[-1]
    purpose: Purpose = "emergency" if label.startswith("emergency") else found.purpose
    if kind != "address":
        found.takes_address = False
    if not value:
        found.pending = label
        return True
    found.pending = None
    if kind == "address":
        found.address.append(value)
        found.takes_address = True
    elif kind == "hours":
        _update(found, purpose, hours=value)
    else:
        return _take_numbers(found, value, kind, purpose, region)
    return True


def _take_numbers(
    found: Found, value: str, kind: str, purpose: Purpose, region: str | None
) -> bool:
    phone_type = cast(PhoneType, kind if kind in _PHONE_KINDS else "voice")
    emails = _emails(value)
    urls = _urls(value) if kind == "url" else ()
    numbers = _numbers(value, region, phone_type) if kind not in {"email", "url"} else ()
    note = value if not (numbers or emails or urls) and purpose == "emergency" else None
    if numbers and purpose == "emergency" and len(value) > _NOTE_FACTOR * len(numbers[0].display):
        note = value
    if not (numbers or emails or urls or note):
        return False
    _update(found, purpose, phones=numbers, emails=emails, urls=urls, note=note)
    return True


def _take_unlabelled(found: Found, text: str, line: Line, region: str | None) -> bool:
    numbers = _numbers(text, region, "voice")
    if found.pending and not line.is_heading and not _SENTENCE.search(text):
        label, found.pending = found.pending, None
        return _take_field(found, label, text, region)
    if _EMERGENCY.search(text):
        return _take_emergency(found, text, numbers)
    if _HOURS.search(text) and not dates.find(text):
        _update(found, found.purpose, hours=text)
        return True
    if numbers and not found.takes_address and len(text) < 2 * len(numbers[0].display) + 12:
        _update(found, found.purpose, phones=numbers)
        return True
    return _take_loose(found, text, line)


def _take_loose(found: Found, text: str, line: Line) -> bool:
    emails = _emails(text)
    if emails and not _SENTENCE.search(_EMAIL.sub("", text)):
        _update(found, found.purpose, emails=emails)
        return True
    is_line = not line.is_heading and not _SENTENCE.search(text) and not dates.find(text)
    if found.takes_address and is_line:
        found.address.append(text)
        return True
    return False


def _take_emergency(found: Found, text: str, numbers: tuple[Phone, ...]) -> bool:
    """A number in a sentence or beside words; words alone announce the next line."""
    if not numbers:
        found.pending = None if _SENTENCE.search(text) else "emergency voice"
        found.takes_address = False
        return found.pending is not None
    is_sentence = bool(_SENTENCE.search(text))
    if is_sentence:
        text = next((part for part in _sentences(text) if _EMERGENCY.search(part)), text)
        numbers = tuple(phone for phone in numbers if phone.display in text)
    if not numbers:
        return False
    _update(found, "emergency", phones=numbers, note=text if is_sentence else None)
    return True


def _sentences(text: str) -> list[str]:
    """Sentences that hold an emergency word and a number; a stop ends one only before a capital."""
    return re.split(r"(?<=[a-zа-я0-9][.!?])\s+(?=[A-ZА-Я])", text)


def _take_targets(found: Found, line: Line) -> None:
    """The target of a Markdown link that its own text calls a web site."""
    if found.points and re.match(r"\W*(?:web ?site|сайт)", line.text, re.I):
        urls = tuple(_LINK_TARGET.findall(line.text))
        if urls:
            general = found.points.get("general", ContactPoint("general"))
            shown = tuple(url for url in general.urls if url not in plain(line.text))
            found.points["general"] = _with(general, urls=shown + urls)


def _numbers(text: str, region: str | None, kind: PhoneType) -> tuple[Phone, ...]:
    bare = _EMAIL.sub(lambda match: " " * len(match.group()), text)
    return tuple(phone for item in phones.find(bare, region, kind) for phone in item.phones)


def _emails(text: str) -> tuple[str, ...]:
    found = (re.sub(r"\s?[\[(]at[\])]\s?", "@", match) for match in _EMAIL.findall(text))
    return tuple(dict.fromkeys(found))


def _urls(text: str) -> tuple[str, ...]:
    bare = _EMAIL.sub(" ", text)
    return tuple(dict.fromkeys(match.rstrip(".,;") for match in _URL.findall(bare)))


def _update(
    found: Found,
    purpose: Purpose,
    *,
    phones: tuple[Phone, ...] = (),
    emails: tuple[str, ...] = (),
    urls: tuple[str, ...] = (),
    hours: str | None = None,
    note: str | None = None,
) -> None:
    point = found.points.get(purpose, ContactPoint(purpose))
    found.points[purpose] = ContactPoint(
        purpose,
        point.phones + tuple(phone for phone in phones if not _is_known(phone, point)),
        point.emails + tuple(email for email in emails if email not in point.emails),
        point.urls + tuple(url for url in urls if url not in point.urls),
        "\n".join(part for part in (point.hours, hours) if part) or None,
        point.note or note,
    )


def merge(found: Found, other: Found) -> None:
    for purpose, point in other.points.items():
        _update(
            found,
            purpose,
            phones=point.phones,
            emails=point.emails,
            urls=point.urls,
            hours=point.hours,
            note=point.note,
        )


def _is_known(phone: Phone, point: ContactPoint) -> bool:
    """The same number in another print is the same number."""
    return any(
        phone == known
        or (phone.number is not None and (phone.number, phone.type) == (known.number, known.type))
        for known in point.phones
    )


def in_region(point: ContactPoint, region: str | None) -> ContactPoint:
    """The point with its numbers read again, once the mission's state is known."""
    numbers = tuple(
        replace(phone, number=phones.to_e164(phone.display, region))
        if phone.number is None
        else phone
        for phone in point.phones
    )
    return replace(point, phones=numbers)


def _with(point: ContactPoint, *, urls: tuple[str, ...]) -> ContactPoint:
    return replace(point, urls=urls)
