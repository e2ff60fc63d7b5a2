"""Kind, delivery and translation status of a statement, by its words; for `statement`."""

from __future__ import annotations

import re
from typing import cast

from api.ingest.draft import Delivery, Kind, Translation
from api.ingest.lexicon import heads as lexicon

_KINDS = tuple((cast(Kind, kind), re.compile(words, re.I)) for kind, words in lexicon.KINDS)
_DELIVERY = tuple(
    (cast(Delivery, status), re.compile(words, re.I)) for status, words in lexicon.DELIVERY
)
_TRANSLATION = tuple(
    (cast(Translation, status), re.compile(words, re.I)) for status, words in lexicon.TRANSLATION
)


def kind_of(title: str, *, has_questions: bool, has_speakers: bool) -> Kind:
    """What the title says; without a word in it, what the structure suggests."""
    title = " ".join(title.split())
    for kind, words in _KINDS:
        if words.search(title):
            return kind
    if has_questions:
        return "press_conference"
    return "speech" if has_speakers else "release"


def delivery_of(text: str) -> Delivery | None:
    return next((status for status, words in _DELIVERY if words.search(text)), None)


def translation_of(text: str) -> Translation | None:
    return next((status for status, words in _TRANSLATION if words.search(text)), None)
