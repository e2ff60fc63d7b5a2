"""Damages clean text at known places, and compares what was repaired with what was damaged."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from random import Random

from api.ingest import Repair

Damage = Callable[[str, Random], str | None]
_TOKEN = re.compile(r"\S+")
_LONG_WORD = re.compile(r"[^\W\d_]{6,}")
_SIGNS = {"ffi": "\ufb03", "ff": "\ufb00", "fi": "\ufb01", "fl": "\ufb02"}


@dataclass(frozen=True, slots=True)
class Place:
    """A damaged stretch of a text, and what stood there."""

    start: int
    end: int
    sound: str


@dataclass(frozen=True, slots=True)
class Score:
    places: int
    mended: int
    repairs: int
    right: int

    @property
    def recall(self) -> float:
        return self.mended / self.places

    @property
    def precision(self) -> float:
        return self.right / self.repairs if self.repairs else 1.0


def seed_damage(text: str, damage: Damage, chance: Random, share: float) -> tuple[str, list[Place]]:
    """The text with a share of its words damaged, and the places."""
    parts: list[str] = []
    places: list[Place] = []
    length = position = 0
    for token in _TOKEN.finditer(text):
        damaged = damage(token.group(), chance) if chance.random() < share else None
        if damaged is None or damaged == token.group():
            continue
        parts.append(text[position : token.start()])
        length += len(parts[-1])
        places.append(Place(length, length + len(damaged), token.group()))
        parts.append(damaged)
        length += len(damaged)
        position = token.end()
    return "".join(parts) + text[position:], places


def compare(text: str, places: list[Place], repairs: tuple[Repair, ...]) -> Score:
    mended = right = 0
    for place in places:
        inside = [one for one in repairs if place.start <= one.span.start < place.end]
        if "".join(_pieces(text, place, inside)) == place.sound:
            mended += 1
            right += len(inside)
    return Score(len(places), mended, len(repairs), right)


def repair(text: str, repairs: Iterable[Repair]) -> str:
    """The text with what the report lists done to it."""
    return "".join(_pieces(text, Place(0, len(text), ""), repairs))


def _pieces(text: str, place: Place, repairs: Iterable[Repair]) -> Iterator[str]:
    position = place.start
    for one in repairs:
        yield text[position : one.span.start]
        yield one.after
        position = one.span.end
    yield text[position : place.end]


# The kinds of damage: a word to a damaged one, None where it cannot have this damage.


def lose_div(word: str, _chance: Random) -> str | None:
    return word.replace("div", "p").replace("Div", "P") if "div" in word.lower() else None


def divide(word: str, chance: Random) -> str | None:
    """The end of a line somewhere in the word, two letters at least on each side."""
    match = _LONG_WORD.fullmatch(word.strip("“”„«».,:?"))
    if not match:
        return None
    inner = match.group()
    cut = chance.randint(2, len(inner) - 2)
    return word.replace(inner, f"{inner[:cut]}-\n{inner[cut:]}")


def soften(word: str, chance: Random) -> str | None:
    if len(word) < 6:
        return None
    cut = chance.randint(2, len(word) - 2)
    return f"{word[:cut]}\u00ad{word[cut:]}"


def bind(word: str, _chance: Random) -> str | None:
    for letters, sign in _SIGNS.items():
        if letters in word:
            return word.replace(letters, sign, 1)
    return None


def lose_ligature(word: str, _chance: Random) -> str | None:
    for letters in _SIGNS:
        place = word.find(letters)
        if place > 0 and place + len(letters) < len(word):
            return word.replace(letters, " ", 1)
    return None


def misread_as(encoding: str, times: int = 1) -> Damage:
    def misread(word: str, _chance: Random) -> str | None:
        if word.isascii():
            return None
        for _ in range(times):
            word = word.encode().decode(encoding)
        return word

    return misread


def read_as_western(word: str, _chance: Random) -> str | None:
    """Cyrillic of one byte a letter that was taken for Western letters."""
    try:
        return word.encode("windows-1251").decode("windows-1252")
    except UnicodeError:
        return None


def spell_out(word: str, _chance: Random) -> str | None:
    if word.isascii():
        return None
    return "".join(
        sign if sign.isascii() else "".join(f"\\x{byte:02x}" for byte in sign.encode())
        for sign in word
    )


def name_entities(word: str, _chance: Random) -> str | None:
    if word.isascii():
        return None
    return "".join(sign if sign.isascii() else f"&#{ord(sign)};" for sign in word)
