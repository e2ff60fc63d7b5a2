"""Opening hours in a line: whether it tells them, and which of its words they are; for `points`."""

from __future__ import annotations

import re

from api.ingest.lexicon import opening

_DAY = re.compile(opening.DAY, re.I)
_TIME = re.compile(opening.TIME, re.I)
_CLOSED = re.compile(opening.CLOSED, re.I)
_OPENS = re.compile(opening.OPENS + r"[:\s]{0,3}", re.I)
_STOP = re.compile(r"(?<=[\w)]{2})[.!?]\s+(?=[^\W\d_a-z])")
# Another label inside a value: `… 12.30 Uhr Feiertag: 2. Mai`.
_INNER_LABEL = re.compile(
    r"\s(?![Uu]hr\b|[Hh]rs?\b|[Hh]oras\b)"
    r"(?=([^\W\d_a-z][^\W\d_]{2,30}(?: [^\W\d_]{2,30}){0,2}):\s)"
)
_MAX_HOURS = 400
_MAX_DAY = 30


def tells(text: str) -> bool:
    """Whether a line names days and times."""
    return len(text) <= _MAX_HOURS and bool(_TIME.search(text) and _DAY.search(text))


def is_day(text: str) -> bool:
    """Whether a line is nothing but a day or some days: the first cell of a row of hours."""
    return len(text) <= _MAX_DAY and bool(_DAY.search(text)) and not _TIME.search(text)


def strip(text: str) -> str:
    """A text without its days and times."""
    return _TIME.sub(" ", _DAY.sub(" ", text))


def goes_on(text: str) -> bool:
    """Whether a line below hours can go on with them: `Friday: closed`, `13:30 - 16:00`."""
    is_short = len(text) <= _MAX_HOURS // 4
    tells_day = _DAY.search(text) and _CLOSED.search(text)
    return is_short and bool(tells_day or _TIME.match(text) or _CLOSED.match(text))


def cut_out(text: str) -> str:
    """The hours without the words of a sentence around them, or labels behind them."""
    opens = _OPENS.search(text)
    if opens and tells(text[opens.end() :]):
        return _STOP.split(text[opens.end() :], maxsplit=1)[0].strip(" .")
    for match in _INNER_LABEL.finditer(text):
        is_own = _DAY.search(match.group(1)) or _CLOSED.search(match.group(1))
        if not is_own and _TIME.search(text[: match.start()]):
            return text[: match.start()].strip()
    return text
