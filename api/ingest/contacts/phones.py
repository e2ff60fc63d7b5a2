"""Telephone numbers as printed, and what stands around them; used by `points`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from api.ingest.contacts.dialling import to_e164
from api.ingest.draft import Phone, PhoneType

_BLANK = r" \u00a0\u2009\u202f\u3000"
_DASH = r"\-‐‑‒–—－"
# A bracket with a code in it: `(0)`, `(+86 10)`, `（03）`, `[33]`, `（市外局番03）`.
_BRACKET = (
    rf"[(（\[](?:市外局番|国番号)?[{_BLANK}]?[+＋]?[{_BLANK}]?\d{{1,6}}"
    rf"(?:[{_BLANK}{_DASH}]\d{{1,5}}){{0,3}}[{_BLANK}]?[)）\]]"
)
_NUMBER = re.compile(
    rf"(?<![\w/@.#№])(?<!№ )(?:[+＋][{_BLANK}]{{0,2}})?(?:{_BRACKET}|\d{{1,14}})"
    rf"(?:[{_BLANK}.·{_DASH}/／]{{0,3}}+(?:{_BRACKET}|\d{{1,14}}))*+"
)
_DIGIT = re.compile(r"\d")
_VANITY = re.compile(
    r"(?<![\w+])(?:\+?1[ .-])?\(?8\d\d\)?[ .-](?=[\dA-Z-]{0,9}[A-Z]{3})"
    r"[\dA-Z]{2,8}(?:-[\dA-Z]{2,7})?"
)
_EXTENSION = re.compile(
    r"[\s,;(]{0,3}(?:ext(?:ension|n)?|доб|poste|durchwahl|ramal|anexo|interno|int|转|內線|内線|x)"
    r"[.:\s]{0,3}(\d{1,6})(?!\d)\)?",
    re.I,
)
# `2090/91`, `2090, 91`, `2090 or 91`: more numbers that differ in their last digits.
_MORE = re.compile(
    rf"[{_BLANK}]?(?:[,;/、]|\b(?:or|and|ou|et|oder|und|o|y|e|и|или)\b|&)[{_BLANK}]?[{_DASH}]?"
    rf"(\d{{1,4}})(?![\d{_BLANK}]?[{_DASH}{_BLANK}.:/(]?\d|\s?(?:[ap]\.?m|h\b|uhr|ч\b))",
    re.I,
)
_RANGE = re.compile(r"\s?(?:to|till|bis|до|à|al?)\s(\d{1,4})(?!\d|\s?(?:[ap]\.?m|h\b|uhr))", re.I)
_CLOCK = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
_HOURS = re.compile(
    rf"[(]?{_CLOCK}[{_BLANK}]?(?:[{_DASH}/][{_BLANK}]?|[{_BLANK}])(?:{_CLOCK}|\d{{1,2}})"
    rf"(?:[{_BLANK}/]+(?:{_CLOCK}|\d{{1,2}}))*"
    rf"|[01]\d[0-5]\d[{_BLANK}]?[{_DASH}][{_BLANK}]?(?:1\d|2[0-4])[0-5]\d"
)
_AFTER_HOURS = re.compile(r"\s?(?:[ap]\.?m\b|uhr\b|h\b|hrs?\b|:\d\d)", re.I)
_CLOCK_AFTER = re.compile(r":[0-5]\d")
_DAY_OR_MONTH = r"(?:0?[1-9]|[12]\d|3[01])"
_DATE = re.compile(
    rf"(?:{_DAY_OR_MONTH}[./-]){{2}}(?:(?:19|20)\d\d|\d\d)"
    rf"|(?:19|20)\d\d(?:[./-]{_DAY_OR_MONTH}){{2}}|(?:19|20)\d\d[-–/ ]{{1,3}}(?:19|20)\d\d"
)
# Between two numbers that both begin with the code of their city.
_BETWEEN = re.compile(rf"[{_BLANK}]+(?:[-–—][{_BLANK}]+)?(?=[+＋(（\d])")
_LOOSE = " \u00a0\u2009\u202f\u3000.-–—/·"
_MIN_DIGITS, _MAX_DIGITS = 5, 20
_MAX_RANGE = 10
# E.164 knows no number of more than 15 digits; few have more than 13.
_LONG_DIGITS, _CODE_DIGITS = 13, 2


@dataclass(frozen=True, slots=True)
class Print:
    """A printed number. `more` are numbers of which only the last digits are printed after it.

    `base` is a number before it in the same list, whose codes may hold for this one too.
    """

    start: int
    end: int
    text: str
    display: str
    more: tuple[str, ...] = ()
    extension: str | None = None
    base: str | None = None


def find(text: str) -> Iterator[Print]:
    """The numbers of a line, in order."""
    if not _DIGIT.search(text):
        return
    for match in _NUMBER.finditer(text):
        display = match.group().rstrip(_LOOSE)
        if text[match.end() : match.end() + 1] == "+" and display[0] != "+":
            display = match.group() + "+"
        if is_number(display, text[match.end() : match.end() + 8]):
            start = match.start()
            for part in _split_joined(display):
                start = text.index(part, start)
                yield _print(text, start, part)
                start += len(part)
    for match in _VANITY.finditer(text):
        yield Print(match.start(), match.end(), match.group(), match.group())


def _split_joined(display: str) -> Iterator[str]:
    """`030/ 23125 41 030 /23125 42`: too long for one number, and its beginning comes again."""
    while _count(display) > _LONG_DIGITS:
        code = re.sub(r"\D", "", display)[:_CODE_DIGITS]
        cut = next(
            (
                match
                for match in _BETWEEN.finditer(display)
                if min(_count(display[: match.start()]), _count(display[match.end() :]))
                > _MIN_DIGITS
                and re.sub(r"\D", "", display[match.end() :]).startswith(code)
            ),
            None,
        )
        if cut is None:
            break
        yield display[: cut.start()]
        display = display[cut.end() :]
    yield display


def is_number(display: str, after: str = "") -> bool:
    """Whether the digits can be a telephone's: no hours, no date, no codes alone."""
    digits = _count(display)
    if not _MIN_DIGITS <= digits <= 2 * _MAX_DIGITS or _DATE.fullmatch(display):
        return False
    if _HOURS.fullmatch(display) or (digits < 10 and _AFTER_HOURS.match(after)):
        return False
    # `2031-08-09 20:53`: the day and the hour of a clock.
    if _CLOCK_AFTER.match(after):
        return False
    # `first dial 011-(91) (40)`: codes, and nobody's number behind them.
    return display[-1] not in ")）" or digits > 9


def read(found: Print, region: str | None, kind: PhoneType = "voice") -> Iterator[Phone]:
    """The numbers of one print: a stroke may part numbers, or a number from its code.

    A number that is printed whole shows itself; one that is not shows what it was read from.
    """
    parts = [found.display]
    if not _VANITY.fullmatch(found.display):
        parts = _split_strokes(found.display)
    dialled = [parts[0], *(_complete(parts[0], part) for part in (*parts[1:], *found.more))]
    for each in dialled:
        for number in _expand_range(each, region):
            display = number if number in parts else found.text
            dialled_abroad = to_e164(number, region)
            if dialled_abroad is None and found.base:
                dialled_abroad = to_e164(_complete(found.base, number), region)
            yield Phone(display, dialled_abroad, found.extension, kind)


def _print(text: str, start: int, display: str) -> Print:
    end = start + len(display)
    extension = _EXTENSION.match(text, end)
    if extension:
        stop = extension.end()
        return Print(start, stop, text[start:stop], display, (), extension.group(1))
    more, stop = _read_more(text, end, display)
    return Print(start, stop, text[start:stop], display, tuple(more))


def _split_strokes(display: str) -> list[str]:
    """`2090/91` are two numbers; `030/181` is one, the first part being the code of a city."""
    parts = [part.strip(" \u00a0-–") for part in re.split(r"[/／]", display)]
    joined: list[str] = []
    for part in parts:
        is_first_code = len(joined) == 1 and _count(_national(joined[0])) < 5
        if joined and is_first_code and _count(part) >= 3:
            joined[0] = display[: display.index(part, len(joined[0])) + len(part)]
        elif part:
            joined.append(part)
    return joined


def _national(text: str) -> str:
    """The number without the code of its country."""
    return re.sub(r"^[(（]?[+＋]\s?[(（]?\d{1,3}[)）]?[\s\-]|^00\d{2,3}[\s(\-]", "", text)


def _count(text: str) -> int:
    return sum(character.isdecimal() for character in text)


def _complete(base: str, part: str) -> str:
    """The last digits of another number put into the first one."""
    count = _count(part)
    own = _count(_national(base))
    if part[0] in "+＋(（" or count > own or (count > own - 2 and part[0] == "0"):
        return part
    position = len(base)
    while count and position:
        position -= 1
        count -= base[position].isdecimal()
    return base[:position] + part


def _read_more(text: str, end: int, base: str) -> tuple[list[str], int]:
    """The last digits that follow a number, and where they end."""
    numbers: list[str] = []
    while _count(base) >= 7 and (match := _MORE.match(text, end)):
        numbers.append(match.group(1))
        end = match.end()
    span = None if numbers else _RANGE.match(text, end)
    if span:
        numbers = [each[-len(span.group(1)) :] for each in _run(base, span.group(1))][1:]
        end = span.end() if numbers else end
    return numbers, end


def _expand_range(number: str, region: str | None) -> Iterator[str]:
    """`…2090-2095`: too long for one number, and the last group counts on from the one before."""
    match = re.fullmatch(rf"(.*?(\d{{2,4}}))[{_BLANK}]?[{_DASH}][{_BLANK}]?(\d{{1,4}})", number)
    is_grouped = re.search(rf"[{_DASH}]\d\d[{_DASH}]\d\d$", number)
    is_long = match and len(match.group(3)) > len(match.group(2))
    if not match or is_long or is_grouped or to_e164(number, region):
        yield number
        return
    numbers = list(_run(match.group(1), match.group(3)))
    yield from numbers or [number]


def _run(first: str, last: str) -> Iterator[str]:
    """From one number to the one that ends in `last`, if these are a few."""
    tail = re.search(r"\d+$", first)
    low = int(tail.group()[-len(last) :]) if tail else 0
    if tail and 0 < int(last) - low <= _MAX_RANGE and len(tail.group()) >= len(last):
        for value in range(low, int(last) + 1):
            yield _complete(first, str(value).zfill(len(last)))
