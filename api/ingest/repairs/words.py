"""Is this a word? Word lists as compact tables, at most a few at once; `decode`, `repairs` ask.

The lists are those of wordfreq, which would hold one as a dictionary of up to 700,000 strings
(150 MB). Here a list is one sorted array of 64-bit numbers: the word's hash in the upper bits, its
frequency in the lower ones. That is 2 to 6 MB a language; two words share a number once in 10¹⁰.
"""

from __future__ import annotations

import gzip
import unicodedata
from array import array
from bisect import bisect_left
from functools import lru_cache
from itertools import islice
from pathlib import Path

import msgpack
import wordfreq

# Languages whose words stand between blanks, so that a word can be asked for as it stands.
SUPPORTED = frozenset("ar bg cs da de el en es fi fr hu id it lt nl pl pt ro ru sv tr uk".split())
_LISTS = {
    **wordfreq.available_languages("small"),
    **{f"{code}+": path for code, path in wordfreq.available_languages("large").items()},
}
_TABLES_AT_ONCE = 12
_SAMPLE_WORDS = 300

_FREQUENCY_BITS = 10
_FREQUENCY_MASK = (1 << _FREQUENCY_BITS) - 1
_KEY_MASK = (1 << 64) - 1 - _FREQUENCY_MASK
_ZERO_CENTIBELS = 900

_COMMAS = str.maketrans("şţ", "șț")
_CEDILLAS = str.maketrans("șț", "şţ")
_DOTS = str.maketrans({"İ": "i", "I": "ı"})


@lru_cache(maxsize=65_536)
def frequency(word: str, language: str) -> float:
    """Zipf frequency: 0 for an unknown word, 1 for one in a hundred million, 7 for the commonest.

    Languages without a long list know only words above 3. The long list repeats the short one, and
    is loaded for rarer words alone.
    """
    known = common_frequency(word, language)
    if known or language not in SUPPORTED or f"{language}+" not in _LISTS:
        return known
    return _look_up(word, language, f"{language}+")


@lru_cache(maxsize=65_536)
def common_frequency(word: str, language: str) -> float:
    """The same from the short list, loaded in a tenth of the time: 0 for words below 3."""
    return _look_up(word, language, language) if language in SUPPORTED else 0.0


def known_share(sample: list[str], language: str) -> float:
    """The share of distinct words of a text's beginning that are in the language's short list."""
    distinct = list(islice(dict.fromkeys(word.lower() for word in sample), _SAMPLE_WORDS))
    if not distinct:
        return 0.0
    return sum(common_frequency(word, language) > 0 for word in distinct) / len(distinct)


def _look_up(word: str, language: str, name: str) -> float:
    table = _table(name)
    key = hash(_fold(word, language)) << _FREQUENCY_BITS & _KEY_MASK
    place = bisect_left(table, key)
    if place == len(table) or table[place] & _KEY_MASK != key:
        return 0.0
    return (_ZERO_CENTIBELS - (table[place] & _FREQUENCY_MASK)) / 100


@lru_cache(maxsize=_TABLES_AT_ONCE)
def _table(name: str) -> array[int]:
    """A list is a packed sequence: a header, then the words of each frequency, in centibels."""
    keys: list[int] = []
    with gzip.open(Path(_LISTS[name])) as packed:
        unpacker = msgpack.Unpacker(packed, raw=False)
        buckets = unpacker.read_array_header() - 1
        unpacker.skip()
        for centibels in range(buckets):
            keys.extend(
                hash(word) << _FREQUENCY_BITS & _KEY_MASK | centibels for word in unpacker.unpack()
            )
    keys.sort()
    return array("Q", keys)


def _fold(word: str, language: str) -> str:
    """A word in the form that its list has."""
    if language == "tr":
        return unicodedata.normalize("NFC", word).translate(_DOTS).casefold().translate(_CEDILLAS)
    if language == "ar":
        bare = unicodedata.normalize("NFKC", word).replace("\u0640", "")
        return "".join(letter for letter in bare if not unicodedata.combining(letter))
    folded = unicodedata.normalize("NFC", word).casefold()
    return folded.translate(_COMMAS) if language == "ro" else folded
