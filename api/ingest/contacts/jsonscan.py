"""JSON (RFC 8259) to values that know their place in the source; used by `jsonpage`.

Strict, in time linear in the length, without recursion; deeper than 64 is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from api.ingest.draft import UnreadableInputError
from api.ingest.source.flow import FlowBuilder

MAX_DEPTH = 64
_TOKEN = re.compile(
    r"[ \t\r\n]*+(?:(?P<string>\"[^\"\\\x00-\x1f]*+"
    r"(?:\\(?:[\"\\/bfnrt]|u[0-9a-fA-F]{4})[^\"\\\x00-\x1f]*+)*+\")"
    r"|(?P<number>-?(?:0|[1-9]\d*+)(?:\.\d++)?(?:[eE][+-]?\d++)?)"
    r"|(?P<word>true|false|null)|(?P<sign>[{}\[\],:]))"
)
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\."
)
_PLAIN = {"b": " ", "f": "\n", "n": "\n", "r": "\r", "t": "\t"}
_AFTER_VALUE = frozenset(",]}")


@dataclass(slots=True)
class Value:
    """A value; `start` and `end` are those of its text, without quotation marks.

    `members` are the values of an object with their keys, or those of an array with empty keys.
    """

    kind: str
    start: int
    end: int
    members: list[tuple[str, Value]] = field(default_factory=list)


class _NotJsonError(ValueError):
    """The text is something else."""


def scan(text: str) -> Value | None:
    """The value that the whole text is, or None if the text is not JSON.

    Raises UnreadableInputError if it is nested deeper than 64 levels.
    """
    start = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    if text[start : start + 1] not in {"{", "["}:
        return None
    try:
        return _Scanner(text, start).read()
    except _NotJsonError:
        return None


class _Scanner:
    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.position = start
        self.open: list[Value] = []
        self.key: str | None = None

    def read(self) -> Value:
        while True:
            done = self._step()
            if done:
                if self.text[self.position :].strip(" \t\r\n"):
                    raise _NotJsonError
                return done

    def _step(self) -> Value | None:
        """One token. The value that is returned is the whole."""
        token = self._next()
        if token.lastgroup == "sign":
            return self._take_sign(token["sign"], token)
        kind = token.lastgroup or ""
        inset = int(kind == "string")
        start, end = token.start(kind) + inset, token.end(kind) - inset
        if self._awaits_key():
            self._take_key(self.text[start:end], kind)
            return None
        self._add(Value(kind, start, end))
        return self._separate()

    def _next(self) -> re.Match[str]:
        token = _TOKEN.match(self.text, self.position)
        if not token:
            raise _NotJsonError
        self.position = token.end()
        return token

    def _awaits_key(self) -> bool:
        return bool(self.open) and self.open[-1].kind == "object" and self.key is None

    def _take_key(self, key: str, kind: str) -> None:
        if kind != "string" or self._next()["sign"] != ":":
            raise _NotJsonError
        self.key = key

    def _take_sign(self, sign: str, token: re.Match[str]) -> Value | None:
        if sign in "{[" and not self._awaits_key():
            self._open(Value("object" if sign == "{" else "array", token.start("sign"), 0))
            return None
        is_empty = bool(self.open) and not self.open[-1].members and self.key is None
        if sign in "}]" and is_empty:
            return self._close(sign)
        raise _NotJsonError

    def _open(self, value: Value) -> None:
        if len(self.open) >= MAX_DEPTH:
            raise UnreadableInputError(
                "too_large", f"The JSON data are nested more than {MAX_DEPTH} deep."
            )
        if self.open:
            self._add(value)
        self.open.append(value)

    def _add(self, value: Value) -> None:
        self.open[-1].members.append((self.key or "", value))
        self.key = None

    def _separate(self) -> Value | None:
        """After a value: a comma, or the ends of what holds it."""
        while True:
            sign = self._next()["sign"]
            if sign == ",":
                self._refuse_hanging_comma()
                return None
            done = self._close(sign)
            if done or not self.open:
                return done

    def _refuse_hanging_comma(self) -> None:
        following = _TOKEN.match(self.text, self.position)
        if not following or following["sign"] in _AFTER_VALUE:
            raise _NotJsonError

    def _close(self, sign: str | None) -> Value | None:
        value = self.open.pop() if self.open else None
        if value is None or sign != ("}" if value.kind == "object" else "]"):
            raise _NotJsonError
        value.end = self.position
        if not self.open:
            return value
        return None if value.members else self._separate()


def leaves(value: Value) -> Iterator[Value]:
    """Every value that holds no others, in the order of the text."""
    stack = [value]
    while stack:
        current = stack.pop()
        if current.kind in {"object", "array"}:
            stack.extend(member for _, member in reversed(current.members))
        else:
            yield current


def unescape(builder: FlowBuilder, text: str, value: Value) -> None:
    """Write a string as it is meant; every escape stands for its characters in the source."""
    position = value.start
    for escape in _ESCAPE.finditer(text, value.start, value.end):
        builder.repeat(text[position : escape.start()], position)
        builder.stand_for(_meaning(escape.group()), escape.start(), escape.end())
        position = escape.end()
    builder.repeat(text[position : value.end], position)


def _meaning(escape: str) -> str:
    if escape[1] != "u":
        return _PLAIN.get(escape[1], escape[1])
    if len(escape) > 6:
        high, low = int(escape[2:6], 16) - 0xD800, int(escape[8:], 16) - 0xDC00
        return chr(0x10000 + (high << 10) + low)
    code = int(escape[2:], 16)
    return "\ufffd" if 0xD800 <= code <= 0xDFFF or code == 0 else chr(code)


def key_of(raw: str) -> str:
    """A member's name, its escapes read."""
    return _ESCAPE.sub(lambda match: _meaning(match.group()), raw)
