"""A small tokenizer for saved HTML; called by `markup`.

Why our own: library parsers lose the offsets that the account needs, lose text below some depth,
and hang on hostile input. This one only looks for the next `<` and its `>`; every search that
can fail is remembered, so the whole is linear in the length of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from api.ingest.draft import UnreadableInputError

MAX_TAGS = 50_000
MAX_TAG_CHARACTERS = 65_536
MAX_ATTRIBUTES = 200
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9:-]{0,60})")
_ATTRIBUTE = re.compile(
    r"""([^\s"'<>/=]{1,80})(?:\s{0,20}=\s{0,20}("[^"]*"|'[^']*'|[^\s"'<>]+))?"""
)
_RAW = ("script", "style", "textarea", "title", "xmp")
_KNOWN = re.compile(
    r"</?(?:html|body|div|p|br|span|h[1-6]|table|li|article|section|a)\b[^<>]*>", re.I
)
_DOCTYPE = re.compile(r"\s*(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html)\b", re.I)
_ENOUGH_TAGS = 3
_LOOK = 200_000


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of markup. `kind`: text, open, close, or aside (comment, doctype, script body)."""

    kind: str
    start: int
    end: int
    name: str = ""


def looks_like_markup(text: str) -> bool:
    if _DOCTYPE.match(text[:_LOOK]):
        return True
    return len(list(islice(_KNOWN.finditer(text[:_LOOK]), _ENOUGH_TAGS))) == _ENOUGH_TAGS


def attributes(text: str, token: Token) -> dict[str, tuple[str, int]]:
    """The attributes of a tag: lower-case name to value and the value's offset."""
    found: dict[str, tuple[str, int]] = {}
    begin = token.start + 1 + len(token.name)
    for match in _ATTRIBUTE.finditer(text, begin, token.end - 1):
        value, offset = match.group(2) or "", match.start(2)
        if value[:1] in {'"', "'"}:
            value, offset = value[1:-1], offset + 1
        found.setdefault(match.group(1).lower(), (value, offset))
        if len(found) >= MAX_ATTRIBUTES:
            break
    return found


def tokenize(text: str) -> Iterator[Token]:
    return _Tokenizer(text).tokens()


class _Tokenizer:
    def __init__(self, text: str) -> None:
        if text.count("<") > MAX_TAGS:
            raise UnreadableInputError("too_large", f"The page has more than {MAX_TAGS:,} tags.")
        self.text = text
        # Things looked for once in vain are not looked for again.
        self.absent: set[str] = set()

    def tokens(self) -> Iterator[Token]:
        text, position = self.text, 0
        while position < len(text):
            start = text.find("<", position)
            if start < 0:
                break
            token = self._read(start)
            if token is None:
                yield Token("text", position, start + 1)
                position = start + 1
                continue
            if start > position:
                yield Token("text", position, start)
            yield token
            position = token.end
            raw = self._raw_body(token)
            if raw:
                yield raw
                position = raw.end
        if position < len(text):
            yield Token("text", position, len(text))

    def _read(self, start: int) -> Token | None:
        text = self.text
        if text.startswith("<!--", start):
            end = self._find("-->", start + 4)
            return Token("aside", start, end + 3 if end >= 0 else start + 4)
        if text[start + 1 : start + 2] in {"!", "?"}:
            end = self._find(">", start)
            return Token("aside", start, end + 1) if end >= 0 else None
        name = _NAME.match(text, start)
        end = self._tag_end(name.end()) if name else -1
        if name is None or end < 0:
            return None
        kind = "close" if text[start + 1] == "/" else "open"
        return Token(kind, start, end, name.group(1).lower())

    def _tag_end(self, position: int) -> int:
        """One past the `>` that ends a tag; quoted values may hold one."""
        text, limit = self.text, position + MAX_TAG_CHARACTERS
        first = text.find(">", position, limit)
        end, at = first, position
        while end >= 0:
            quote = _first_quote(text, at, end)
            if quote < 0:
                return end + 1
            closing = text.find(text[quote], quote + 1, limit)
            if closing < 0:
                break
            at = closing + 1
            end = end if end > at else text.find(">", at, limit)
        return first + 1 if first >= 0 else -1

    def _raw_body(self, token: Token) -> Token | None:
        """What a script, a style or a title holds: no tags are read in it."""
        if token.kind != "open" or token.name not in _RAW or token.name in self.absent:
            return None
        close = re.compile(f"</{token.name}", re.I).search(self.text, token.end)
        if close is None:
            self.absent.add(token.name)
            return None
        kind = "aside" if token.name in {"script", "style"} else "text"
        return Token(kind, token.end, close.start(), token.name)

    def _find(self, what: str, position: int) -> int:
        found = -1 if what in self.absent else self.text.find(what, position)
        if found < 0:
            self.absent.add(what)
        return found


def _first_quote(text: str, start: int, end: int) -> int:
    """The first quotation mark that opens a value."""
    places = [place for mark in "\"'" if (place := text.find(mark, start, end)) >= 0]
    return min(places, default=-1)
