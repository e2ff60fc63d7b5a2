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
MAX_VALUE_CHARACTERS = 65_536
MAX_ATTRIBUTES = 200
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9:-]{0,60})")
_ATTRIBUTE = re.compile(
    r"""([^\s"'<>/=]{1,80})(?:\s{0,20}=\s{0,20}("[^"]*"|'[^']*'|[^\s"'<>]+))?"""
)
_INSIDE = re.compile(r"[^<>\"']*+")
_LOOK_BACK = 20
_RAW = ("script", "style", "textarea", "title", "xmp")
_KNOWN = re.compile(
    r"</?(?:html|body|div|p|br|span|h[1-6]|table|t[rd]|[ou]l|li|d[ltd]|article|section|main|a|font"
    r"|center|blockquote|strong|em|b|i|pre|frameset)(?:\s[^<>]{0,2000})?/?>",
    re.I,
)
_DOCTYPE = re.compile(r"[\s\ufeff]*(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html)\b", re.I)
_ENOUGH_TAGS = 3
_MANY_TAGS = 2_000
_LOOK = 200_000


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of markup. `kind`: text, open, close, or aside (comment, doctype, script body)."""

    kind: str
    start: int
    end: int
    name: str = ""


def looks_like_markup(text: str) -> bool:
    """Is this HTML, and not a text or Markdown in which a few tags stand?"""
    beginning = text[:_LOOK]
    if _DOCTYPE.match(beginning):
        return True
    tags = len(list(islice(_KNOWN.finditer(beginning), _MANY_TAGS)))
    lines = sum(1 for line in beginning.splitlines() if line.strip())
    is_first = beginning.lstrip("\ufeff \t\r\n").startswith("<")
    return tags >= _ENOUGH_TAGS and (is_first or tags >= min(lines, _MANY_TAGS))


def attributes(text: str, token: Token) -> dict[str, tuple[str, int]]:
    """The attributes of a tag: lower-case name to value and the value's offset."""
    found: dict[str, tuple[str, int]] = {}
    begin = token.start + 1 + len(token.name)
    if begin + 1 >= token.end:
        return found
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
        self.has_cdata = False

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
            yield from self._text(position, start)
            yield token
            position = token.end
            raw = self._raw_body(token)
            if raw:
                yield raw
                position = raw.end
        yield from self._text(position, len(text))

    def _text(self, start: int, end: int) -> Iterator[Token]:
        """A stretch of text, without the marks that close a CDATA section."""
        while self.has_cdata and (mark := self.text.find("]]>", start, end)) >= 0:
            if mark > start:
                yield Token("text", start, mark)
            yield Token("aside", mark, mark + 3)
            start = mark + 3
        if start < end:
            yield Token("text", start, end)

    def _read(self, start: int) -> Token | None:
        text = self.text
        if text.startswith("<!--", start):
            end = self._find("-->", start + 4)
            return Token("aside", start, end + 3 if end >= 0 else start + 4)
        if text.startswith("<![CDATA[", start):
            self.has_cdata = True
            return Token("aside", start, start + 9)
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
        """One past the end of a tag, however long; a quoted value may hold any mark.

        A tag that was cut off before the next one ends there, if it has an attribute; -1 is for
        what only looks like a tag.
        """
        text, at = self.text, position
        if text.startswith(">", at):
            return at + 1
        while at < len(text):
            inside = _INSIDE.match(text, at)
            at = inside.end() if inside else at
            mark = text[at : at + 1]
            if mark == ">":
                return at + 1
            if mark == "<":
                return at if "=" in text[position:at] else -1
            at = self._value_end(position, at) if mark else at
        return -1

    def _value_end(self, position: int, quote: int) -> int:
        """One past a quoted value; past the mark alone, where it opens or closes nothing."""
        text = self.text
        before = text[max(quote - _LOOK_BACK, position) : quote].rstrip()
        if not before.endswith("="):
            return quote + 1
        closing = text.find(text[quote], quote + 1, quote + 1 + MAX_VALUE_CHARACTERS)
        return closing + 1 if closing >= 0 else quote + 1

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
