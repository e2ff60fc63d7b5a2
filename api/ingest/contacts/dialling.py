"""A printed number to E.164 (ITU-T), or None where that is not certain; for `phones`, `points`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import phonenumbers

_SIGNS = str.maketrans({"（": "(", "）": ")", "＋": "+", "／": "/", "－": "-"})
_TRUNK_ZERO = re.compile(r"\(\s?0\s?\)")
_OPEN_PLUS = re.compile(r"^\(\s?\+\s?([\d\s-]{1,12})\)")
_PLUS_OPEN = re.compile(r"^\+\s?\(\s?\+?(\d{1,3})\s?\)")
# `（国番号44）`, and `[44]` as French ministries write it: the code of a country.
_COUNTRY_IN_BRACKETS = re.compile(r"^(?:\(国番号\s?|\[\s?)(\d{1,3})\s?[)\]]")
_EXIT_IN_BRACKETS = re.compile(r"^\(\s?(?:8[\s~-]?10|00|011)[\s-]?(\d{1,3})[\s-]?(\d{0,5})\s?\)")
_CODE_IN_BRACKETS = re.compile(r"^\((\d{1,3}[\s-]\d{1,4})\)")
# What is dialled before the country's code, by those who write for callers at home.
_EXIT = re.compile(r"^(?:011|00|8[\s~-]?10)[\s.\-]*(?=[1-9(])")


@lru_cache(maxsize=4096)
def to_e164(display: str, region: str | None) -> str | None:
    """E.164, or None where the number cannot be dialled from everywhere with certainty.

    A number with the code of its country has to be possible; one without must be a valid one of
    `region`, since the code is added.
    """
    text = _plain(display)
    if text.startswith("+"):
        return _format(text, None, must_be_valid=False)
    for dialled, home in _readings(text, region):
        number = _format(dialled, home, must_be_valid=True)
        if number:
            return number
    return None


@lru_cache(maxsize=4096)
def is_assigned(number: str) -> bool:
    """Whether the country's plan knows numbers like this one, in E.164."""
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, None))
    except phonenumbers.NumberParseException:
        return False


def _plain(display: str) -> str:
    """One alphabet of signs and digits, the country's code without brackets."""
    text = display.translate(_SIGNS)
    text = "".join(
        str(unicodedata.decimal(each)) if each.isdecimal() else " " if each.isspace() else each
        for each in text
    ).strip()
    if text.endswith("+"):
        # Written from right to left, group by group.
        text = "+" + " ".join(reversed(text.rstrip("+ ").split()))
    text = _COUNTRY_IN_BRACKETS.sub(r"+\1 ", text).replace("市外局番", "")
    text = _OPEN_PLUS.sub(r"+\1 ", text)
    text = _EXIT_IN_BRACKETS.sub(r"+\1 \2 ", text)
    text = _PLUS_OPEN.sub(r"+\1 ", text)
    # `+44 (0)20`: the zero in brackets is dialled inside the country alone.
    return _TRUNK_ZERO.sub("", re.sub(r"^\+\s+", "+", text)).strip()


def _readings(text: str, region: str | None) -> Iterator[tuple[str, str | None]]:
    """`011-4940 3200` is Delhi from inside India, and the way out of America elsewhere."""
    if region:
        yield text, region
    if _CODE_IN_BRACKETS.match(text):
        yield _CODE_IN_BRACKETS.sub(r"+\1 ", text), None
    way_out = _EXIT.match(text)
    if way_out:
        yield "+" + text[way_out.end() :].lstrip("("), None


def _format(text: str, region: str | None, *, must_be_valid: bool) -> str | None:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    reason = phonenumbers.is_possible_number_with_reason(number)
    is_good = reason == phonenumbers.ValidationResult.IS_POSSIBLE
    if must_be_valid:
        is_good = phonenumbers.is_valid_number(number)
    if not is_good:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
