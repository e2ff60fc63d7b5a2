"""Lines of a contact block to contact points and an address; used by `missions`, `jsonpage`.

A line is read as fields (a known word, then its value). A field word without a value, and a line
that only says what follows (`In case of emergency`), hold for the next lines.
"""

from __future__ import annotations

import re
from dataclasses import replace

from api.ingest.contacts import fields, hours, sentences
from api.ingest.contacts.fields import Field, Number
from api.ingest.contacts.found import Found
from api.ingest.contacts.lines import Line, plain
from api.ingest.draft import Purpose
from api.ingest.head import dates
from api.ingest.lexicon import contacts as lexicon
from api.ingest.lexicon import missionwords

_OTHERS = re.compile(lexicon.OTHERS)
_MINISTRY = re.compile(
    next(words for words, kind in missionwords.MISSION_WORDS if kind == "foreign_ministry"), re.I
)
_ABROAD = re.compile(r"[+＋(（]|00")
# A number in the form of no postal code.
_LOCAL = re.compile(r"(?!\d{2}\.?\d{3}-\d{3}$|\d{5}-\d{4}$|\d{3}-\d{4}$)\d[\d\s.-]{5,14}\d")
# `Head of mission: Mira Tolvan` among the lines of an address is no line of it.
_OWN_LABEL = re.compile(r"[^\W\d_][^\W\d_ -]{2,20}(?:[ -][^\W\d_]{2,20}){0,3}:\s")
_MAX_SECTION = 60
_MAX_POSTCODE = 6
# A value this much longer than its number says something besides.
_NOTE_FACTOR = 3


def take(found: Found, line: Line) -> bool:
    """Read one line into `found`; False if it says nothing about contacts."""
    text = plain(line.text)
    if line.is_heading:
        found.is_muted = _names_others(text)
        found.section = fields.purpose_of(text)
        found.takes_address, found.pending = False, None
    elif _announces_others(text):
        found.is_muted = True
    if found.is_muted or _names_others(text):
        return False
    if line.label:
        return _take_labelled(found, line.label, text)
    before, parts = fields.split(text)
    if not parts:
        return _take_unlabelled(found, text, line)
    if sentences.is_sentence(before) and fields.is_emergency(before):
        return _take_emergency(found, text)
    is_used = _take_before(found, before, parts, line)
    for part in parts:
        is_used = _take_field(found, part) or is_used
    return is_used


def _announces_others(text: str) -> bool:
    """`24/7 contact at the Department of State:` begins somebody else's numbers."""
    is_head = text.endswith((":", "：")) and len(text) <= 2 * _MAX_SECTION
    return is_head and (_names_others(text) or bool(_MINISTRY.search(text)))


def _names_others(text: str) -> bool:
    """In small letters: a search that minds no case takes three times as long."""
    return bool(_OTHERS.search(text.lower()))


def _take_before(found: Found, before: str, parts: tuple[Field, ...], line: Line) -> bool:
    """`Avenue 5, Phone: …`: what stands before the first field goes on with the address."""
    is_lead = parts[0].is_urgent or fields.purpose_of(before) != "general"
    if not before or not found.takes_address or is_lead or line.is_heading:
        return False
    before = before.rstrip(" .")
    if len(before) > 3 and not sentences.is_sentence(before):
        found.address.add(before, line.start)
    return True


def _take_labelled(found: Found, label: str, text: str) -> bool:
    """A value whose label stands elsewhere: at the head of its column, or before its member."""
    kind = fields.kind_of_column(label)
    before, parts = fields.split(text)
    if parts and not before:
        return any([_take_field(found, part) for part in parts])
    if kind:
        return _take_field(found, Field(kind, text, label))
    return _take_unlabelled(found, text, Line(text, 0, 0))


def _take_field(found: Found, part: Field, *, keeps_section: bool = False) -> bool:
    if part.kind not in {"address", "post"}:
        _close_address(found)
    if not part.value:
        found.pending = part
        return True
    found.pending = None
    if part.kind in {"address", "post"}:
        if fields.has_email(part.value):
            return _take_field(found, replace(part, kind="email"))
        if part.kind == "address":
            found.address.add(part.value)
        else:
            found.post.append(part.value)
        found.takes_address = part.kind == "address"
        return True
    purpose = _purpose(found, part)
    if part.kind == "hours" and not _is_dialled(fields.numbers(part.value)):
        _add_hours(found, purpose, part.value)
        return True
    return _take_value(found, part, purpose, keeps_section=keeps_section)


def _close_address(found: Found) -> None:
    if found.takes_address:
        found.address.close()
    found.takes_address = False


def _purpose(found: Found, part: Field) -> Purpose:
    """The label's own word, or else what the section is for; a section's emergency is weak."""
    if part.is_urgent:
        return "emergency"
    own = fields.purpose_of(part.lead)
    return own if own != "general" else found.section


def _take_value(
    found: Found, part: Field, purpose: Purpose, *, keeps_section: bool = False
) -> bool:
    numbers = fields.numbers(part.value, part.kind) if part.kind not in {"email", "url"} else []
    emails = fields.emails(part.value)
    urls = fields.urls(part.value) if part.kind == "url" else ()
    is_told = purpose == "emergency" and part.is_urgent
    note = part.value if is_told and _says_more(part.value, numbers) else None
    if not (numbers or emails or urls) and hours.tells(part.value):
        _add_hours(found, purpose, part.value)
        return True
    if not (numbers or emails or urls or note):
        return False
    is_sure = part.is_urgent or purpose != "emergency"
    found.points.add_numbers(purpose, numbers, is_sure=is_sure)
    if numbers and not is_sure and not keeps_section:
        # An announced emergency holds for one telephone and for what is named by its side.
        found.section = "general"
    found.points.add(purpose, emails=emails, urls=urls, note=note)
    return True


def _says_more(value: str, numbers: list[Number]) -> bool:
    return not numbers or len(value) > _NOTE_FACTOR * len(numbers[0].found.display)


def _take_unlabelled(found: Found, text: str, line: Line) -> bool:
    before, found.hours = found.hours, None
    day, found.day = found.day, ""
    if day and hours.goes_on(text) and not fields.numbers(text):
        _add_hours(found, found.section, f"{day} {text}")
        return True
    kind = None if line.is_heading else fields.bare_label(text)
    if kind:
        return _take_bare(found, kind, text)
    found.end_columns()
    if found.pending and not line.is_heading and not sentences.is_sentence(text):
        part, found.pending = found.pending, None
        return _take_field(found, Field(part.kind, text, part.lead))
    is_told = line.is_heading and bool(fields.numbers(text))
    if fields.is_emergency(text) and (found.section != "emergency" or is_told):
        return _take_emergency(found, text)
    found.day = text if hours.is_day(text) and not line.is_heading else ""
    tells = hours.tells(text) or (before is not None and hours.goes_on(text))
    if tells and not (dates.find(text) or _has_number(text)):
        _add_hours(found, before or found.section, text)
        return True
    return _take_generic(found, text, line)


def _take_bare(found: Found, kind: str, text: str) -> bool:
    """Labels one below the other are the head of a table; one alone awaits its value."""
    if found.pending and not found.pending.value:
        found.columns = (*found.columns, found.pending.kind)
    found.pending = Field(kind, "", text)
    found.takes_address = found.takes_address and kind in {"address", "post"}
    return True


def _add_hours(found: Found, purpose: Purpose, text: str) -> None:
    found.hours = "general" if purpose == "emergency" else purpose
    found.points.add_hours(found.hours, hours.cut_out(text))


def _has_number(text: str) -> bool:
    return any(_ABROAD.match(each.found.display) for each in fields.numbers(text))


def _take_generic(found: Found, text: str, line: Line) -> bool:
    """`Switchboard: +44 …`, `From abroad +44 …`, a number or an address for mail alone."""
    if sentences.explains(text):
        return False
    named = fields.generic(text)
    numbers = fields.numbers(text)
    emails = fields.emails(text)
    is_number = _is_dialled(numbers) or bool(numbers and _LOCAL.fullmatch(text))
    in_address = found.takes_address and not (emails or is_number)
    if named and not in_address:
        return _take_field(found, Field("voice", named[1], named[0]), keeps_section=True)
    if _is_bare_value(text, numbers) and not in_address:
        found.takes_address = False
        numbers = fields.numbers(text, _column_kind(found))
        is_sure = found.section != "emergency"
        found.points.add_numbers(found.section, numbers, is_sure=is_sure)
        found.points.add(found.section, emails=emails)
        return True
    if emails:
        found.points.add(found.section, emails=emails)
        return True
    return _take_loose(found, text, line, numbers)


def _column_kind(found: Found) -> str:
    """The kind of the next number in a row of a table whose head named its columns."""
    kinds = [kind for kind in found.columns if kind in {"voice", "fax", "mobile", "voice fax"}]
    kind = kinds[found.row] if found.row < len(kinds) else "voice"
    found.row += 1
    return kind


def _is_dialled(numbers: list[Number]) -> bool:
    """Whether the first is plainly a telephone's; a postal code may begin with zeros too."""
    display = numbers[0].found.display if numbers else ""
    return bool(_ABROAD.match(display)) and len(re.sub(r"\D", "", display)) > _MAX_POSTCODE


def _is_bare_value(text: str, numbers: list[Number]) -> bool:
    """A line that is hardly more than its numbers; five digits alone are a postal code."""
    if not _is_dialled(numbers) and len(re.sub(r"\D", "", text)) <= _MAX_POSTCODE:
        return False
    return bool(numbers) and len(text) < 2 * sum(len(each.found.text) for each in numbers) + 12


def _take_loose(found: Found, text: str, line: Line, numbers: list[Number]) -> bool:
    if sentences.is_sentence(text) and _is_dialled(numbers):
        asked = sentences.dialled(text)
        found.points.add_numbers(found.section, asked)
        return bool(asked)
    is_line = not (line.is_heading or sentences.is_sentence(text) or _OWN_LABEL.match(text))
    is_line = is_line and not dates.find(text)
    if found.takes_address and is_line:
        found.address.add(text, line.start)
        return True
    _open_section(found, text, line)
    return False


def _open_section(found: Found, text: str, line: Line) -> None:
    """`Visa section`: a short line without a value says what the values below it are for."""
    if not line.is_heading and len(text) <= _MAX_SECTION and not sentences.is_sentence(text):
        found.section = fields.purpose_of(text)


def _take_emergency(found: Found, text: str) -> bool:
    """A number in a sentence or beside words; words alone announce the next lines."""
    is_sentence = sentences.is_sentence(text)
    numbers = fields.numbers(text)
    if not numbers:
        return _announce(found, text, is_sentence=is_sentence)
    told = text
    if is_sentence:
        told, numbers = sentences.told(text)
    if not (numbers or (is_sentence and told)):
        return False
    found.points.add_numbers("emergency", numbers)
    # A referral to the ministry at home is a note: its number is not the mission's.
    found.points.add("emergency", emails=fields.emails(told), note=told if is_sentence else None)
    found.takes_address = False
    return True


def _announce(found: Found, text: str, *, is_sentence: bool) -> bool:
    if is_sentence:
        return False
    found.section = "emergency"
    found.takes_address = False
    emails = fields.emails(text)
    found.points.add("emergency", emails=emails)
    return True
