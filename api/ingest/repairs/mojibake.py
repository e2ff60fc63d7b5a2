"""Text that was decoded in the wrong encoding: `isnâ€™t`, `РџСЂРёРІРµС‚`, `Ïðåçèäåíò`.

Each stretch without blanks is judged by itself: words that exist stay; the reading has to be more
of a word, or more of a text, than what stands. Where a page has proved a mistake several times,
the same mistake is believed in places too short for a proof, such as words of one letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ftfy.badness import badness
from rapidfuzz.distance import Levenshtein

from api.ingest.repairs import words
from api.ingest.repairs.edits import Edit
from api.ingest.repairs.misreadings import MISREADINGS, SWAPS, WESTERN, Misreading, Swap

_STRETCH = re.compile(r"[^\x00-\x7f][^\x00-\x20<>]{0,200}")
_ASCII_BEFORE = re.compile(r"[A-Za-z'(\"]{1,40}\Z")
_LONGEST_BEFORE = 40
# Signs such as ¼ and ª count as letters for the pattern, and are none here.
_WORD = re.compile(r"[^\W\d_¹²³ªº¼½¾]+")
_ASCII = re.compile("[\x00-\x7f]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_CASE_TURNED = re.compile("[а-яё][А-ЯЁ]{2}")
_LOST_QUOTE = re.compile("(?:â€(?:[\ufffd\x1a]|(?=[.,;:!?)]{0,3}\\Z))|(?<![A-ZÀ-Þ])Ã\\Z)")
_LOST = {"Ã": "à"}
# In no language do these stand together, or a sign such as ¼ inside a word.
_NEVER_TOGETHER = re.compile("â[€\x80]|Ã¢|ГўВ|вЂ|Б─|[ÂÃ][¡-º¼-¿][a-zß-ÿ]")
# A misread quotation mark, or the word `В` and a blank forgotten: other places have to tell.
_QUOTE_OR_WORD = re.compile("В[«»]")

_ROUNDS = 3
_MAX_READINGS = 20_000
_SEQUENCE_SIGNS_THAT_PROVE = 6
_LETTERS_THAT_PROVE = 3
_PLACES_THAT_PROVE = 2
_KNOWN = 3.0
# Lists hold some damaged words too, always much rarer than the sound ones.
_CLEARLY_COMMONER, _FAR_COMMONER = 1.0, 3.0
_LISTS = {
    "LATIN": ("en", "fr", "de", "es", "pt", "it", "tr", "pl", "ro"),
    "CYRILLIC": ("ru", "uk", "bg"),
}
# A word in capitals before a mark that may end it: IRMÃ», MAÇÔ.
_WORD_IN_CAPITALS = re.compile("[^\\W\\d_a-z]{2}[…»”’–—\u00a0]")
# Russian words of one letter, at the beginning of a sentence, and an initial.
_WORD_AND_BLANK = re.compile("[ВКОСУИЯР]\u00a0")
# What European texts are made of: letters, punctuation, currencies.
_ORDINARY = re.compile(
    "[\x00-\x7f\u00a0-\u017f\u0218-\u021b\u0400-\u045f\u0490\u0491\u2010-\u2044\u20ac\u2116\u2122\ufeff]*"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a stretch would be, and by which mistake; `is_proved`: it needs no other evidence."""

    text: str
    mistake: Misreading | Swap
    is_proved: bool


def find(text: str, _language: str = "") -> Iterator[Edit]:
    if text.isascii():
        return
    readings = _readings(text)
    proofs = Counter(options[0].mistake for options in readings.values() if options[0].is_proved)
    if not proofs:
        return
    for start, end in _stretches(text):
        seen = text[start:end]
        after = _choose(seen, readings.get(seen, ()), proofs)
        if after is not None:
            yield from _differences(seen, after, start)


def _readings(text: str) -> dict[str, tuple[Reading, ...]]:
    stretches = dict.fromkeys(text[start:end] for start, end in _stretches(text))
    found = ((stretch, options) for stretch in stretches if (options := _read(stretch)))
    return dict(islice(found, _MAX_READINGS))


def _choose(
    seen: str, options: tuple[Reading, ...], proofs: Counter[Misreading | Swap]
) -> str | None:
    if not options:
        return None
    best = max(options, key=lambda option: (option.is_proved, proofs[option.mistake]))
    if best.is_proved:
        return best.text
    is_usual = proofs[best.mistake] >= _PLACES_THAT_PROVE and _ORDINARY.fullmatch(best.text)
    return best.text if is_usual and not _loses_word(seen, best.text) else None


def _loses_word(seen: str, after: str) -> bool:
    """A word would go and none come: `В` before a blank that stays."""
    if _NEVER_TOGETHER.search(seen) or _QUOTE_OR_WORD.search(seen):
        return False
    gone, new = _changed(seen, after)
    lost = max(map(_frequency, gone), default=0.0)
    return lost >= _KNOWN and lost >= max(map(_frequency, new), default=0.0)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    for match in _STRETCH.finditer(text):
        start = match.start()
        before = _ASCII_BEFORE.search(text, max(start - _LONGEST_BEFORE, 0), start)
        yield (before.start() if before else start), match.end()


def _read(seen: str) -> tuple[Reading, ...]:
    """The reading that is proved, or those that only other places of the page can prove."""
    options = tuple(_options(seen))
    proved = [option for option in options if option.is_proved]
    return (min(proved, key=_simplicity),) if proved else options


def _simplicity(reading: Reading) -> tuple[bool, int]:
    """Of several readings the one of ordinary signs, then the one that leaves fewest of them."""
    return (_ORDINARY.fullmatch(reading.text) is None, len(reading.text))


def _options(seen: str) -> Iterator[Reading]:
    for mistake in MISREADINGS:
        reading = _read_utf8(seen, mistake, rounds=_ROUNDS)
        if reading:
            yield reading
    for swap in SWAPS:
        if _is_swap(seen, swap):
            yield Reading(swap.read(seen), swap, _proves_swap(seen, swap))


def _read_utf8(seen: str, mistake: Misreading, *, rounds: int) -> Reading | None:
    """Undoes one mistake after another: a text can have gone wrong twice."""
    after = mistake.read(seen)
    if mistake is WESTERN:
        after = _LOST_QUOTE.sub(lambda match: _LOST.get(match.group(), "”"), after)
    if after == seen or not _keeps_words(seen, after) or _eats_blank(seen, after, mistake):
        return None
    further = None
    if rounds > 1:
        again = (_read_utf8(after, other, rounds=rounds - 1) for other in MISREADINGS)
        further = next((reading for reading in again if reading and reading.is_proved), None)
    if further:
        return Reading(further.text, mistake, is_proved=True)
    if not _is_text(after):
        return None
    return Reading(after, mistake, _proves(seen, after, mistake))


def _is_text(after: str) -> bool:
    return all(sign.isprintable() or sign in "\u00a0\u00ad\u200b\u202f\ufeff" for sign in after)


def _keeps_words(seen: str, after: str) -> bool:
    """No word mixes scripts afterwards, and no word that exists is lost."""
    gone, new = _changed(seen, after)
    if any(len(_scripts(word)) > 1 for word in new):
        return False
    whole = [word for word in gone if len(word) > 1 and not word.isascii()]
    lost = min(map(_frequency, whole), default=0.0)
    if lost < _KNOWN or _NEVER_TOGETHER.search(seen):
        return True
    is_longer = max(map(len, new), default=0) > max(map(len, gone))
    margin = _CLEARLY_COMMONER if is_longer else _FAR_COMMONER
    return min(map(_frequency, new), default=0.0) > lost + margin


def _eats_blank(seen: str, after: str, mistake: Misreading) -> bool:
    """A blank after a Russian word of one letter is one, unless more than it is misread."""
    return (
        seen.count("\u00a0") > after.count("\u00a0")
        and _WORD_AND_BLANK.search(seen) is not None
        and mistake.count(seen) < _SEQUENCE_SIGNS_THAT_PROVE
    )


def _proves(seen: str, after: str, mistake: Misreading) -> bool:
    _, new = _changed(seen, after)
    if mistake.count(seen) >= _SEQUENCE_SIGNS_THAT_PROVE and not any(map(str.isascii, new)):
        return True
    if not _ORDINARY.fullmatch(after):
        return False
    if sum(map(len, new)) > 1 and min(map(_frequency, new)) >= _KNOWN:
        return True
    if _NEVER_TOGETHER.search(seen):
        return not _NEVER_TOGETHER.search(after)
    return badness(seen) > badness(after) and not _WORD_IN_CAPITALS.search(seen)


def _is_swap(seen: str, swap: Swap) -> bool:
    """Every word becomes another one, all in Cyrillic letters.

    Between two Cyrillic tables small and capital letters are turned as well: without that every
    word of a Russian page would be a candidate.
    """
    if _CYRILLIC.search(seen) and not _CASE_TURNED.search(seen):
        return False
    after = swap.read(seen)
    now = _WORD.findall(after)
    return (
        after != seen
        and bool(now)
        and all(not word.isascii() for word in _WORD.findall(seen))
        and all(_scripts(word) == {"CYRILLIC"} for word in now)
    )


def _proves_swap(seen: str, swap: Swap) -> bool:
    long = [word for word in _WORD.findall(swap.read(seen)) if len(word) >= _LETTERS_THAT_PROVE]
    return bool(long) and min(map(_frequency, long)) >= _KNOWN


def _changed(seen: str, after: str) -> tuple[list[str], list[str]]:
    before, now = set(_WORD.findall(seen)), set(_WORD.findall(after))
    return sorted(before - now), sorted(now - before)


def _scripts(word: str) -> set[str]:
    return {unicodedata.name(letter, "?").split(" ")[0] for letter in word}


def _frequency(word: str) -> float:
    """How common in the language, of those written in its script, that knows the word best.

    A capital after a small letter is no letter of a word: `amanhÃ` is not `amanhã`.
    """
    if not (word.isupper() or word[1:].islower() or len(word) == 1):
        return 0.0
    lists = _LISTS.get(min(_scripts(word)), ())
    return max((words.common_frequency(word.lower(), language) for language in lists), default=0.0)


def _differences(before: str, after: str, offset: int) -> Iterator[Edit]:
    """One edit a damaged stretch: letters that are equal by chance do not divide it."""
    steps: list[tuple[int, int, int, int]] = []
    for step in Levenshtein.opcodes(before, after):
        if step.tag == "equal":
            continue
        if steps and not _ASCII.search(before, steps[-1][1], step.src_start):
            steps[-1] = (steps[-1][0], step.src_end, steps[-1][2], step.dest_end)
        else:
            steps.append((step.src_start, step.src_end, step.dest_start, step.dest_end))
    for start, end, first, last in steps:
        yield Edit(offset + start, offset + end, after[first:last], "mojibake")
