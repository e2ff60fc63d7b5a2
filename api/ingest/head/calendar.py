"""Months, weekdays, eras and digits of many languages as numbers; for `dates`."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from babel import Locale

from api.ingest.lexicon import calendar as lexicon
from api.ingest.lexicon.weekdays import WEEKDAYS

_DIGIT_ZEROS = "٠۰०০๐០၀０"
_SAME_AS = {"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "－": "-", "〜": "~", "～": "~",
            "（": "(", "）": ")", "：": ":", "，": ",", "、": ",", "،": ",", "．": ".", "／": "/",
            "\u00a0": " ", "\u3000": " ", "\u202f": " ", "\u2009": " ", "\u200f": " ",
            "\u200e": " ", "’": "'", "\n": " ", "\r": " ", "\t": " "}  # fmt: skip
_PLAIN = str.maketrans(
    _SAME_AS | {chr(ord(zero) + digit): str(digit) for zero in _DIGIT_ZEROS for digit in range(10)}
)
_ALEFS = str.maketrans("أإآٱ", "اااا")
_MIN_WEEKDAY = 4
_THAI = ("\u0e00", "\u0e7f")


def plain(text: str) -> str:
    """The text with the digits, dashes, brackets and blanks of English; as long as it was."""
    return text.translate(_PLAIN)


def month_of(name: str, language: str | None = None) -> int | None:
    """1 to 12. Names of different months in different languages need the language."""
    key = _fold(name)
    if key in lexicon.CONTESTED:
        return lexicon.CONTESTED[key].get(language or "")
    for part in key.split("/"):
        month = _lookup(part.strip())
        if month:
            return month
    return None


def _lookup(key: str) -> int | None:
    keys = (key, key.translate(_ALEFS), key.removeprefix("ב"), _without_accents(key))
    for table in (_months(), _more_months()):
        for form in keys:
            if form in table:
                return table[form]
    return None


def weekday_of(name: str) -> int | None:
    """0 is Monday."""
    key = _fold(name)
    found = _weekdays().get(key)
    return WEEKDAYS.get(key) if found is None and len(key) >= _MIN_WEEKDAY else found


def is_thai(name: str) -> bool:
    return any(_THAI[0] <= letter <= _THAI[1] for letter in name)


def from_chinese(numeral: str) -> int:
    """`二〇一九` and `二十八`: digit by digit, or with tens."""
    if "十" not in numeral:
        return int("".join(str(lexicon.CHINESE_DIGITS[sign]) for sign in numeral))
    tens, _, ones = numeral.partition("十")
    first = lexicon.CHINESE_DIGITS[tens] if tens else 1
    return 10 * first + (lexicon.CHINESE_DIGITS[ones] if ones else 0)


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    return _read_months(lexicon.LANGUAGES) | lexicon.MONTHS


@lru_cache(maxsize=1)
def _more_months() -> dict[str, int]:
    return _read_months(lexicon.MORE_LANGUAGES)


def _read_months(languages: list[str]) -> dict[str, int]:
    names: dict[str, int] = {}
    for language in languages:
        months = Locale.parse(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context][width].items():
                    key = _fold(name)
                    names.setdefault(key, number)
                    names.setdefault(_without_accents(key), number)
    return names


@lru_cache(maxsize=1)
def _weekdays() -> dict[str, int]:
    names: dict[str, int] = dict(lexicon.WEEKDAYS)
    for language in lexicon.LANGUAGES:
        for width in ("wide", "abbreviated"):
            for number, name in Locale.parse(language).days["format"][width].items():
                names.setdefault(_fold(name), number)
    return names


@lru_cache(maxsize=4_096)
def _fold(name: str) -> str:
    return name.lower().replace("i̇", "i").strip(" .'׳")


@lru_cache(maxsize=4_096)
def _without_accents(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.replace("ı", "i"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
