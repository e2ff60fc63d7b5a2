"""The one person whom a title or a line above the text names as its speaker; for `people`.

Asked where no label names anybody: `Briefing by Jon Brack, Spokesman of …`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from api.ingest.lexicon import bylines as lexicon
from api.ingest.lexicon.labels import STRONG_OFFICES
from api.ingest.transcript import titled
from api.ingest.transcript.titled import Titled

_NAME_FIRST = re.compile(
    rf"{lexicon.BEFORE}{lexicon.NAME}{lexicon.BEHIND}(?P<office>[^\W\d_][\w-]+)", re.I
)
_CASELESS = tuple(re.compile(form) for form in lexicon.CASELESS)
_SUFFIX = re.compile(lexicon.SUFFIX)
_TURKISH = re.compile(
    rf"\b{lexicon.SPOKESPERSONS}\s(?:sayın\s)?(?P<name>(?-i:[A-ZÇĞİÖŞÜ])[^\W\d_]+"
    rf"(?:\s(?-i:[A-ZÇĞİÖŞÜ])[^\W\d_]+){{0,2}}){lexicon.SUFFIX}",
    re.I,
)
_INITIALS = re.compile(lexicon.INITIALS)
_OFFICE_WORD = re.compile(r"[^\W\d_][\w-]*")
_MAX_LINE = 400


def find(title: str, lines: Iterable[str]) -> Titled | None:
    """The title's speaker, or else that of the first line which names one; None for several."""
    for text in (title, *lines):
        if not text or len(text) > _MAX_LINE:
            continue
        named = titled.find(text)
        found = [named] if named else list(_read(text))
        if found:
            return found[0] if len({one.name for one in found}) == 1 else None
    return None


def _read(text: str) -> Iterator[Titled]:
    for match in _NAME_FIRST.finditer(text):
        office = match["office"].lower()
        if office in STRONG_OFFICES and not _is_office(match["name"]):
            yield Titled(match["name"], frozenset({office}))
    for form in (*_CASELESS, _TURKISH):
        for match in form.finditer(text):
            yield Titled(_SUFFIX.sub("", match["name"]), frozenset())
    for match in _INITIALS.finditer(text):
        before = {word.lower() for word in _OFFICE_WORD.findall(text[: match.start()])}
        if before & STRONG_OFFICES:
            yield Titled(match["name"], frozenset())


def _is_office(name: str) -> bool:
    """`Prime Minister, Secretary …` is no name."""
    return bool({word.lower() for word in name.split()} & STRONG_OFFICES)
