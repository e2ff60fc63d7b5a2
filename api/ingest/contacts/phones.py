"""Telephone numbers as printed, with their E.164 form; used by `contacts`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import phonenumbers

from api.ingest.draft import Phone, PhoneType

_NUMBER = re.compile(
    r"(?<![\w/@.])(?:\+\s?)?(?:\(\s?\+?\d{1,5}\s?\)"
    r"|\d{1,5})(?:[ \u00a0.\-–‑/]{0,2}(?:\(\d{1,5}\)|\d{1,12}))*"
)
_EXTENSION = re.compile(
    r"[\s,;]*(?:ext(?:ension|n)?\.?|доб\.?|poste|durchwahl|x)\s*:?\s*(\d{1,6})", re.I
)
_HOURS = re.compile(r"\d{1,2}[:.]\d{2}|\d\s?(?:[ap]\.?m\b|uhr\b|h\b)", re.I)
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")
_MIN_DIGITS, _MAX_DIGITS = 6, 17
# What is dialled before the country's code, by who writes for callers at home.
_EXIT = re.compile(r"(?:011|00)[\s.\-]*(?=[1-9(])")
_SUFFIXES = re.compile(r"/(\d{1,4})(?!\d)")


@dataclass(frozen=True, slots=True)
class FoundPhone:
    """A printed number; one print can stand for several numbers (`2090/2091`)."""

    start: int
    end: int
    phones: tuple[Phone, ...]


def find(text: str, region: str | None, kind: PhoneType = "voice") -> Iterator[FoundPhone]:
    """The numbers of a line, `region` being the state from whose inside they may be dialled."""
    for match in _NUMBER.finditer(text):
        display = match.group().strip(" \u00a0.-–/")
        if not _is_plausible(display, text, match.start(), match.end()):
            continue
        extension = _EXTENSION.match(text, match.end())
        phones = tuple(_read_all(display, region, kind, extension))
        start = match.start()
        end = extension.end() if extension else start + len(display)
        yield FoundPhone(start, end, phones)


def _is_plausible(display: str, text: str, start: int, end: int) -> bool:
    digits = sum(character.isdecimal() for character in _SUFFIXES.sub("", display))
    if not _MIN_DIGITS <= digits <= _MAX_DIGITS or not display.isprintable():
        return False
    if _DATE.fullmatch(display):
        return False
    around = text[max(start - 1, 0) : end + 6]
    return not (_HOURS.search(around) and digits < _MIN_DIGITS + 4 and "+" not in display)


def _read_all(
    display: str, region: str | None, kind: PhoneType, extension: re.Match[str] | None
) -> Iterator[Phone]:
    ending = extension.group(1) if extension else None
    suffixes = _SUFFIXES.findall(display)
    first = _SUFFIXES.sub("", display) if suffixes else display
    yield Phone(display, to_e164(first, region), ending, kind)
    for suffix in suffixes:
        number = to_e164(first[: -len(suffix)] + suffix, region)
        yield Phone(display, number, ending, kind)


def to_e164(display: str, region: str | None) -> str | None:
    """E.164, or None where the number cannot be dialled from everywhere with certainty."""
    for cleaned in _readings(display):
        try:
            number = phonenumbers.parse(cleaned, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return None


def _readings(display: str) -> Iterator[str]:
    text = display.replace("\u00a0", " ").strip()
    text = re.sub(r"^\+\s+", "+", text)
    text = re.sub(r"^\+?\(\s?\+?(\d{1,3})\s?\)", _open_code, text) if "+" in text[:3] else text
    international = _EXIT.match(text)
    if text.startswith("+") or international:
        bare = text if text.startswith("+") else "+" + text[international.end() :]  # type: ignore[union-attr]
        # `+44 (0)20`: the zero in brackets is dialled inside the country alone.
        yield re.sub(r"\(0\)", "", bare)
    yield text


def _open_code(match: re.Match[str]) -> str:
    return "+" + match.group(1)
