"""Titles and names in a page's metadata, and headings that name a site; for `titles`, `origin`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from api.ingest.lexicon import headlines as words
from api.ingest.pages.blocks import MetaValue, Page

_SITE = re.compile(words.SITE, re.I)
_SEPARATOR = re.compile(r"\s+(?:[•|–—»«·/-]|::|&gt;|>|\|\|)\s+|\s*[|»•]\s*")
_SIGNS = re.compile(r"[\W_]+")
_MIN_PREFIX = 15
_MAX_SITE, _FEW_WORDS = 120, 5
_KEYS = ("title", "headline", "page_title")


def stated_value(page: Page) -> tuple[str, MetaValue | None]:
    """The title in the page's metadata, without the name of the site, and where it stands."""
    value = next((page.meta[key] for key in _KEYS if key in page.meta), None)
    if value is None:
        return "", None
    is_plain = not page.is_markup and value is page.meta.get("title")
    return (value.text if is_plain else without_site(value.text, page)), value


def stated_title(page: Page) -> str:
    """The same, or nothing where the metadata only names the site or a section of it."""
    text, _ = stated_value(page)
    site = page.meta.get("site")
    own = bare(site.text) if site else ""
    return "" if all(_is_name(part, own) for part in _SEPARATOR.split(text)) else text


def names(page: Page) -> Iterator[str]:
    """What the page calls its site."""
    for key in ("site", "publisher"):
        if key in page.meta:
            yield page.meta[key].text
    whole = page.meta.get("page_title")
    parts = _SEPARATOR.split(whole.text) if whole else []
    if len(parts) > 1:
        yield from (part for part in parts if is_site(part) or is_section(part))


def without_site(text: str, page: Page) -> str:
    """`Ministry of X - Title`, `Title | MFA | News`: the part that names the occasion."""
    cuts = [0, *(place for match in _SEPARATOR.finditer(text) for place in match.span()), len(text)]
    parts = [(cuts[i], cuts[i + 1]) for i in range(0, len(cuts), 2)]
    own = page.meta.get("site")
    site = bare(own.text) if own else ""
    kept = [part for part in parts if not _is_name(text[part[0] : part[1]], site)]
    if not kept:
        return text
    if len(kept) == len(parts):
        return text[kept[0][0] : kept[0][1]] if page.is_markup and len(kept) > 1 else text
    longest = max(kept, key=lambda part: part[1] - part[0])
    return text[longest[0] : longest[1]].strip()


def _is_name(text: str, site: str) -> bool:
    return bare(text) == site or not bare(text) or is_section(text) or is_site(text)


def is_section(text: str) -> bool:
    """`Press releases`, `Новости`: a room of the site, and no occasion."""
    return " ".join(text.lower().split()).strip(" :/>»|.-") in words.SECTION


def is_site(text: str) -> bool:
    """`Ministry of Foreign Affairs of …`: names only; with a verb it is the title of news."""
    text = " ".join(text.split())
    if not _SITE.search(text):
        return False
    cased = [word for word in text.split() if word[0].isalpha() and word.upper() != word.lower()]
    are_names = all(word[0].isupper() or word.lower() in words.GOES_ON for word in cased[1:])
    return len(text) <= _MAX_SITE and (are_names or len(cased) <= _FEW_WORDS)


def agrees(text: str, stated: str) -> bool:
    """Is this block the stated title, or the beginning of it, or the whole of a shortened one?"""
    own, whole = bare(text), bare(stated)
    if not own or is_section(text):
        return False
    shorter = min(len(own), len(whole))
    starts = whole.startswith(own) or own.startswith(whole) or whole.endswith(own)
    return own == whole or (shorter >= _MIN_PREFIX and starts and len(own) <= 3 * len(whole))


def bare(text: str) -> str:
    """The letters and digits of a text, for comparing."""
    return " ".join(_SIGNS.sub(" ", text).lower().split())
