"""Words divided at the end of a line; PAGES asks `join` for words divided by a page's end.

`rail-` and `way` are one word, `well-` and `known` keep their hyphen; what neither the document
nor the list of its language proves stays as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from api.ingest.repairs import words
from api.ingest.repairs.edits import Edit

_SOFT_HYPHEN = re.compile("\u00ad+")
_DIVISION = re.compile(
    "(?P<hyphen>[-\u2010\u00ac])(?:(?P<line>[ \t\u00a0]{0,4}\n[ \t\u00a0]{0,40})|[ ])(?=[^\\W\\d_])"
)
_LINE_END = re.compile("[ \t\u00a0]{0,4}\n[ \t\u00a0]{0,40}")
_LEFT = re.compile(r"[^\W\d_]{1,40}\Z")
_RIGHT = re.compile(r"[^\W\d_]{1,40}+(?![\w@])")
_LONGEST = 40
_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")

_KNOWN, _WORD_BY_ITSELF, _PART_OF_COMPOUND, _PART_OF_NAME = 1.0, 2.5, 3.5, 4.0
_CLEARLY_KNOWN = 2.5
# A word written in one is not a hundred times rarer than the rarer of its halves.
_RARER_THAN_HALVES = 2.0
# "Pre- and post-war": the hyphen stands for a word that comes later.
_SUSPENDING = frozenset(
    "and or to nor but und oder bzw sowie bis et ou y o u e ed i или и та або en of".split()
)


@dataclass(frozen=True, slots=True)
class Seen:
    """The words of a document, in small letters: whole ones, and those with a hyphen inside."""

    words: frozenset[str]
    compounds: frozenset[str]

    @classmethod
    def of(cls, text: str) -> Seen:
        small = text.lower()
        return cls(frozenset(_WORD.findall(small)), frozenset(_COMPOUND.findall(small)))


def find(text: str, language: str) -> Iterator[Edit]:
    seen: Seen | None = None
    for match in _DIVISION.finditer(text):
        left = _LEFT.search(text, max(match.start() - _LONGEST, 0), match.start())
        right = _RIGHT.match(text, match.end())
        if not left or not right or not _begins_word(text, left.start()):
            continue
        seen = seen or Seen.of(text)
        joined = join(left.group(), right.group(), language, seen)
        if not match["line"] and not _is_certain(joined, left.group(), right.group(), language):
            continue
        if joined:
            yield Edit(left.start(), right.end(), joined, "hyphenation")


def soft(text: str, _language: str) -> Iterator[Edit]:
    """A soft hyphen says by itself that the word goes on, over the end of a line too."""
    for match in _SOFT_HYPHEN.finditer(text):
        end = match.end()
        gap = _LINE_END.match(text, end)
        if gap and text[gap.end() : gap.end() + 1].islower() and text[end - 2 : end - 1].isalpha():
            end = gap.end()
        yield Edit(match.start(), end, "", "soft_hyphen")


def join(left: str, right: str, language: str, seen: Seen) -> str | None:
    """The word that `left-` at a line's end and `right` make, None where nothing proves it."""
    whole, compound = left + right, f"{left}-{right}"
    if compound.lower() in seen.compounds:
        return compound
    if len(right) < 2 or _is_suspended(whole, right, language):
        return None
    if right[0].isupper() and not whole.isupper():
        return compound if _are_words(left, right, language, _WORD_BY_ITSELF) else None
    if whole.lower() in seen.words:
        return whole
    return _by_list(left, right, language)


def _is_suspended(whole: str, right: str, language: str) -> bool:
    """After `pre-` the word `and` does not go on, unless both make one, as in `invit-ed`."""
    return (
        right.lower() in _SUSPENDING and words.frequency(whole.lower(), language) < _CLEARLY_KNOWN
    )


def _by_list(left: str, right: str, language: str) -> str | None:
    frequency = words.frequency((left + right).lower(), language)
    rarer = min(words.frequency(half.lower(), language) for half in (left, right))
    if frequency >= _KNOWN:
        is_one = rarer < _WORD_BY_ITSELF or rarer - frequency <= _RARER_THAN_HALVES
        return left + right if is_one else f"{left}-{right}"
    least = _PART_OF_NAME if left[0].isupper() else _PART_OF_COMPOUND
    return f"{left}-{right}" if _are_words(left, right, language, least) else None


def _are_words(left: str, right: str, language: str, least: float) -> bool:
    return all(
        len(half) > 2 and words.frequency(half.lower(), language) >= least for half in (left, right)
    )


def _begins_word(text: str, start: int) -> bool:
    """No address and no number ends here."""
    return start == 0 or not (text[start - 1].isalnum() or text[start - 1] in "@/._")


def _is_certain(joined: str | None, left: str, right: str, language: str) -> bool:
    """A hyphen and a blank may be a dash: only a half that is no word shows a divided one."""
    if not joined or "-" in joined:
        return False
    halves = [words.frequency(half.lower(), language) for half in (left, right)]
    return (
        min(halves) < _WORD_BY_ITSELF and words.frequency(joined.lower(), language) > _CLEARLY_KNOWN
    )
