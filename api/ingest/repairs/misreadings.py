"""The ways in which text is decoded in a wrong encoding, each with its way back; for `mojibake`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Importing it registers the codecs "sloppy-…", which know the bytes that have no character.
import ftfy.bad_codecs

ftfy.bad_codecs.ok()


@dataclass(frozen=True, slots=True)
class Misreading:
    """UTF-8 that was read as another encoding; `sequence` matches what its characters became."""

    encoding: str
    sequence: re.Pattern[str]

    def read(self, seen: str) -> str:
        return self.sequence.sub(self._decode, seen)

    def count(self, seen: str) -> int:
        """How many of the signs stand in such sequences."""
        return sum(len(match.group()) for match in self.sequence.finditer(seen))

    def _decode(self, match: re.Match[str]) -> str:
        try:
            return match.group().encode(self.encoding).decode("utf-8")
        except UnicodeError:
            return match.group()


@dataclass(frozen=True, slots=True)
class Swap:
    """One byte a character, read with the wrong table of Cyrillic or Western letters."""

    encoding: str
    meant: str

    def read(self, seen: str) -> str:
        try:
            return seen.encode(self.encoding).decode(self.meant)
        except UnicodeError:
            return seen


def _utf8_as(encoding: str) -> Misreading:
    lead2, lead3, lead4 = (
        _characters(encoding, first, last)
        for first, last in ((0xC2, 0xDF), (0xE0, 0xEF), (0xF0, 0xF4))
    )
    rest = _characters(encoding, 0x80, 0xBF)
    pattern = f"{lead2}{rest}|{lead3}{rest}{{2}}|{lead4}{rest}{{3}}"
    return Misreading(encoding, re.compile(pattern))


def _characters(encoding: str, first: int, last: int) -> str:
    """A class of a regular expression: the characters of these bytes."""
    return f"[{''.join(re.escape(sign) for sign in _decoded(encoding, first, last))}]"


def _decoded(encoding: str, first: int, last: int) -> Iterator[str]:
    for byte in range(first, last + 1):
        yield bytes([byte]).decode(encoding, "ignore")


MISREADINGS = tuple(
    _utf8_as(encoding)
    for encoding in (
        "sloppy-windows-1252",
        "latin-1",
        "sloppy-windows-1251",
        "koi8-r",
        "mac-roman",
        "sloppy-windows-1250",
        "sloppy-windows-1254",
        "cp850",
        "cp437",
    )
)
WESTERN = MISREADINGS[0]
SWAPS = (
    Swap("sloppy-windows-1252", "sloppy-windows-1251"),
    Swap("sloppy-windows-1252", "koi8-r"),
    Swap("sloppy-windows-1251", "koi8-r"),
    Swap("koi8-r", "sloppy-windows-1251"),
)
