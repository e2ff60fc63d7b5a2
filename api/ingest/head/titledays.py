"""What a day in a title is to the page: its own, or that of something else; for `surroundings`."""

from __future__ import annotations

import re

from api.ingest.head import kinds
from api.ingest.head.dates import FoundDate
from api.ingest.head.occasion import Ground
from api.ingest.lexicon import headlines as words

_TAIL = re.compile(
    r"(?:года?|г|р|року|год)?\.?[\s)\]）】》.,:–—-]*"
    r"(?:\([^()]{0,60}\)|\[[^\[\]]{0,200}\]|[A-Z]{2,5})?[\s.)\]]*"
)
_OF_A_THING = re.compile(
    rf"(?<!\w){words.DATED_THINGS}(?:\s[^\W\d_]{{1,12}}){{0,2}}[\s«\"(]*$", re.I
)
_SET_OFF = frozenset(",:(（[–—-|，：,")
_NEAR_CHARACTERS, _FEW_WORDS = 60, 4


def ground(title: str, day: FoundDate) -> Ground:
    """Behind a comma, or at the end, it is the event's; `the treaty of 5 May 1999` is not."""
    before = title[: day.start].rstrip()
    if before[-1:] in _SET_OFF:
        return Ground.TITLE
    if _OF_A_THING.search(before[-_NEAR_CHARACTERS:]):
        return Ground.ABOUT
    is_last = _TAIL.fullmatch(title, day.end) is not None
    is_own = kinds.is_occasion(title) or len(before.split()) < _FEW_WORDS
    return Ground.TITLE if is_last and is_own else Ground.TITLE_INSIDE
