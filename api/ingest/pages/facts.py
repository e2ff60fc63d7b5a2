"""What a saved HTML page states about itself in its markup; collected for `markup`.

Keys: title, site, url, canonical, language, published, time, image, topics, page_title.
"""

from __future__ import annotations

import re
from html import unescape

import orjson

from api.ingest.draft import Span
from api.ingest.pages.blocks import MetaValue
from api.ingest.pages.tokens import Token

Values = dict[str, tuple[str, int]]

_META_KEYS = {
    "og:title": "title",
    "twitter:title": "title",
    "dc.title": "title",
    "dcterms.title": "title",
    "og:site_name": "site",
    "application-name": "site",
    "og:url": "url",
    "article:published_time": "published",
    "ya:ovs:upload_date": "published",
    "dc.date": "published",
    "dc.date.issued": "published",
    "dcterms.date": "published",
    "dcterms.issued": "published",
    "datepublished": "published",
    "pubdate": "published",
    "publishdate": "published",
    "date": "published",
    "og:image": "image",
    "article:tag": "topics",
}
_ITEM_KEYS = {"headline": "title", "datepublished": "published"}
# An article's own facts in linked data; names of other things there are not the page's.
_LINKED = re.compile(r'"(headline|datePublished)"\s{0,20}:\s{0,20}"((?:[^"\\]|\\.){1,1000}+)"')
_MAX_SCRIPT = 1_000_000


class Facts:
    """The page's statements about itself; the first of a kind counts."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.meta: dict[str, MetaValue] = {}
        self.pictures: list[tuple[str, str]] = []

    def add(self, key: str, value: str, start: int) -> None:
        text = " ".join(unescape(value).split())
        if text and key not in self.meta:
            self.meta[key] = MetaValue(text, Span(start, start + len(value)))

    def take_tag(self, name: str, values: Values) -> None:
        if name == "meta":
            self._take_meta(values)
        elif name == "link" and values.get("rel", ("", 0))[0] == "canonical" and "href" in values:
            self.add("canonical", *values["href"])
        elif name == "img" and "src" in values:
            alt = unescape(values.get("alt", ("", 0))[0])
            self.pictures.append((unescape(values["src"][0]), alt))
        elif name == "html" and values.get("lang", ("", 0))[0]:
            self.add("language", *values["lang"])
        elif name == "time" and "datetime" in values:
            is_own = values.get("itemprop", ("", 0))[0].lower() == "datepublished"
            self.add("published" if is_own else "time", *values["datetime"])
        elif "itemprop" in values and "content" in values:
            key = _ITEM_KEYS.get(values["itemprop"][0].lower())
            if key:
                self.add(key, *values["content"])

    def take_linked(self, token: Token) -> None:
        """JSON-LD: the headline and the date of the article."""
        end = min(token.end, token.start + _MAX_SCRIPT)
        for match in _LINKED.finditer(self.text, token.start, end):
            key = _ITEM_KEYS[match.group(1).lower()]
            value = _read_string(match.group(2))
            text = " ".join(unescape(value).split()) if value else ""
            if text and key not in self.meta:
                self.meta[key] = MetaValue(text, Span(match.start(2), match.end(2)))

    def _take_meta(self, values: Values) -> None:
        name = values.get("property") or values.get("name") or values.get("itemprop") or ("", 0)
        key = _META_KEYS.get(name[0].lower())
        if key and "content" in values:
            self.add(key, *values["content"])


def is_linked(values: Values) -> bool:
    return "ld+json" in values.get("type", ("", 0))[0].lower()


def _read_string(raw: str) -> str | None:
    try:
        value = orjson.loads(f'"{raw}"')
    except ValueError:
        return None
    return value if isinstance(value, str) else None
