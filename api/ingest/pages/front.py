"""Front matter of Markdown pages, YAML between `---` or TOML between `+++`; read by `plain`."""

from __future__ import annotations

import re

from api.ingest.draft import Span
from api.ingest.pages.blocks import MetaValue

_FRONT = re.compile(r"\A\ufeff?(---|\+\+\+)[ \t]*\r?\n(.{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|\Z)", re.S)
_FIELD = re.compile(r"^([A-Za-z_][\w-]{0,40})[ \t]{0,10}[:=][ \t]*(.*(?:\r?\n[ \t]+\S.*)*)", re.M)
_ESCAPE = re.compile(r"\\(?:\r?\n[ \t]*|u([0-9a-fA-F]{4})|(.))", re.S)
_FOLDED = re.compile(r"[ \t]*\r?\n[ \t]*")
_KEYS = {
    "title": "title",
    "lang": "language",
    "language": "language",
    "source_url": "url",
    "url": "url",
    "canonical": "url",
    "date": "published",
    "published": "published",
    "site": "site",
    "source": "site",
    "tags": "topics",
    "topics": "topics",
    "keywords": "topics",
}


def read(text: str) -> tuple[dict[str, MetaValue], int]:
    """What the front matter states, and where the text begins."""
    front = _FRONT.match(text)
    if not front:
        return {}, 0
    meta: dict[str, MetaValue] = {}
    for field in _FIELD.finditer(front.group(2)):
        key = _KEYS.get(field.group(1).lower())
        value = _unquote(field.group(2).strip())
        if key and value and key not in meta:
            start = front.start(2) + field.start(2)
            meta[key] = MetaValue(value, Span(start, start + len(field.group(2))))
    return meta, front.end()


def _unquote(value: str) -> str:
    """A scalar as text: quotation marks, escapes and folded lines are read."""
    if value[:1] == '"' and value[-1:] == '"' and len(value) > 1:
        value = _ESCAPE.sub(_unescape, value[1:-1])
    elif value[:1] == "'" and value[-1:] == "'" and len(value) > 1:
        value = value[1:-1].replace("''", "'")
    return _FOLDED.sub(" ", value).strip()


def _unescape(match: re.Match[str]) -> str:
    if match.group(1):
        code = int(match.group(1), 16)
        return "" if 0xD800 <= code <= 0xDFFF else chr(code)
    return {"_": "\u00a0", "n": " ", "t": " ", None: ""}.get(match.group(2), match.group(2) or "")
