"""`div` that became `p` when somebody replaced tags by their names: inpidual, subpisions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from api.ingest.repairs import words
from api.ingest.repairs.edits import Edit

_WORD = re.compile(r"(?<![\w@./])[^\W\d_]{4,40}+(?!\w|@|[./]\w)")
_ELSEWHERE = ("en", "fr", "de", "es", "it", "pt")
_UNKNOWN, _COMMON, _COMMON_NAME = 0.0, 1.0, 2.0
# Lists hold some rare words that nobody means on a page where `div` was lost: pide, perse.
_RARE, _CLEARLY_COMMONER = 2.5, 2.0
# The lost letters are Latin ones; a Cyrillic text has them in English words only.
_NO_LATIN = frozenset({"ru", "uk", "bg", "el", "ar"})


def find(text: str, language: str) -> Iterator[Edit]:
    """Proved where the word is in no list and only the mended word is in the document's.

    One such word shows what happened to the page: there a rare word may be a damaged one, too.
    """
    lists = ("en",) if language in _NO_LATIN else tuple(dict.fromkeys((language, "en")))
    suspects = {word for word in set(_WORD.findall(text)) if "p" in word or "P" in word}
    readings = {word: mended for word in suspects if (mended := _read(word, lists))}
    if not readings:
        return
    readings.update((word, rare) for word in suspects if (rare := _read_rare(word, language)))
    for match in _WORD.finditer(text):
        if match.group() in readings:
            yield Edit(match.start(), match.end(), readings[match.group()], "div_to_p")


def _read(word: str, lists: tuple[str, ...]) -> str | None:
    folded = word.lower()
    if any(words.frequency(folded, known) > _UNKNOWN for known in lists):
        return None
    for known in lists:
        best, frequency = _best(word, known)
        if frequency >= _least(word) and not _is_foreign(folded, lists):
            return best
    return None


def _read_rare(word: str, language: str) -> str | None:
    stands = words.frequency(word.lower(), language)
    best, frequency = _best(word, language)
    is_meant = stands < _RARE and frequency >= stands + _CLEARLY_COMMONER
    return best if is_meant and word.islower() else None


def _best(word: str, language: str) -> tuple[str, float]:
    """The commonest of the words that it can have been, and how common."""
    readings = ((one, words.frequency(one.lower(), language)) for one in _mended(word))
    return max(readings, key=lambda reading: reading[1], default=("", 0.0))


def _mended(word: str) -> Iterator[str]:
    for place, letter in enumerate(word):
        if letter in "pP":
            yield word[:place] + _in_case(word, place) + word[place + 1 :]


def _least(word: str) -> float:
    """How common the mended word must be: what begins with a capital may be somebody's name."""
    return _COMMON_NAME if word[0].isupper() else _COMMON


def _is_foreign(folded: str, lists: tuple[str, ...]) -> bool:
    return any(
        words.common_frequency(folded, other) > _UNKNOWN
        for other in _ELSEWHERE
        if other not in lists
    )


def _in_case(word: str, place: int) -> str:
    if word[place] == "p":
        return "div"
    return "DIV" if len(word) > 1 and word.isupper() else "Div"
