r"""Characters that stand spelled out: `\xc2\xa0`, `\u2019`, `&amp;nbsp;`, `=E2=80=99`.

`whole` reads texts that were saved in spelled-out form altogether; `find` mends single places.
"""

from __future__ import annotations

import codecs
import html
import re
from collections.abc import Iterator

from api.ingest.repairs.edits import Edit

_LITERAL = re.compile(r"^b(['\"])(?=.*\\[nx])", re.M)
_ESCAPE = re.compile(
    r"(?P<bytes>(?:\\x[0-9a-fA-F]{2})+)|(?P<units>(?:\\u[0-9a-fA-F]{4})+)|\\(?P<letter>[nrt'\"/\\])"
)
_PLAIN_ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}
_NO_LITERAL = re.compile(r"<(?:script|html|body)\b", re.I)
_MIN_BREAKS = 3

_SOFT_BREAK = re.compile(r"=[ \t]{0,8}\r?\n")
_QUOTED = re.compile(r"(?:=[0-9A-F]{2})+")
_QUOTED_BREAKS_SHARE = 0.2

_PLACE = re.compile(
    r"(?P<bytes>(?:\\x[0-9a-fA-F]{2})+)"
    r"|(?P<units>(?:\\u[0-9a-fA-F]{4})+)"
    r"|(?P<quoted>(?:=[89A-F][0-9A-F]){2,})"
    r"|(?P<entity>&(?:amp;){0,2}(?:#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}[0-9]{0,2});)"
)
_ADDRESS = re.compile(r"(?:://|www\.)\S*\Z")
_ADDRESS_LENGTH = 300
_NEVER = frozenset("<>")


def whole(text: str) -> Iterator[Edit]:
    r"""Edits for a Python literal (`b'…\xc2\xa0\n…'`), a JSON string, or quoted-printable mail."""
    literal = _LITERAL.search(text)
    if literal:
        yield from _read_literal(text, literal)
    elif _has_spelled_breaks(text):
        yield from _read_escapes(text, 0, len(text))
    elif _is_quoted_printable(text):
        yield from _read_quoted(text)


def find(text: str, _language: str) -> Iterator[Edit]:
    """Single characters that are spelled out in running text; addresses of pages stay."""
    if not any(sign in text for sign in ("\\x", "\\u", "&", "=")):
        return
    for match in _PLACE.finditer(text):
        after = _READERS[match.lastgroup or ""](match.group())
        if after and _is_text(after) and not _is_in_address(text, match.start()):
            reason = "entity" if match.lastgroup == "entity" else "escape_sequence"
            yield Edit(match.start(), match.end(), after, reason)


def _read_literal(text: str, literal: re.Match[str]) -> Iterator[Edit]:
    stripped = text.rstrip()
    is_closed = stripped.endswith(literal.group(1)) and len(stripped) > literal.end()
    end = len(stripped) - 1 if is_closed else len(text)
    yield Edit(literal.start(), literal.end(), "", None)
    yield from _read_escapes(text, literal.end(), end)
    if is_closed:
        yield Edit(end, end + 1, "", None)


def _has_spelled_breaks(text: str) -> bool:
    r"""Line breaks stand as `\n` and hardly any stands as itself; in scripts they always do."""
    if text.lstrip("\ufeff \t\r\n")[:1] in {"{", "["} or _NO_LITERAL.search(text):
        return False
    spelled = text.count("\\n")
    return spelled >= _MIN_BREAKS and spelled > 2 * text.strip().count("\n")


def _read_escapes(text: str, start: int, end: int) -> Iterator[Edit]:
    for match in _ESCAPE.finditer(text, start, end):
        kind = match.lastgroup or ""
        if kind == "letter":
            after: str | None = _PLAIN_ESCAPES.get(match["letter"], match["letter"])
        else:
            after = _READERS[kind](match.group())
        if after is not None:
            reason = None if after.isspace() else "escape_sequence"
            yield Edit(match.start(), match.end(), after, reason)


def _is_quoted_printable(text: str) -> bool:
    breaks = sum(1 for _ in _SOFT_BREAK.finditer(text))
    lines = text.count("\n") + 1
    return (
        breaks >= _MIN_BREAKS
        and breaks >= _QUOTED_BREAKS_SHARE * lines
        and _QUOTED.search(text) is not None
    )


def _read_quoted(text: str) -> Iterator[Edit]:
    for match in _SOFT_BREAK.finditer(text):
        yield Edit(match.start(), match.end(), "", None)
    for match in _QUOTED.finditer(text):
        after = _from_bytes(bytes.fromhex(match.group().replace("=", "")))
        if after is not None:
            reason = None if after.isascii() else "escape_sequence"
            yield Edit(match.start(), match.end(), after, reason)


def _from_bytes(spelled: bytes) -> str | None:
    """UTF-8 or, where it is none, the characters of a Python string: one byte each."""
    try:
        return spelled.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return spelled.decode("windows-1252")
    except UnicodeDecodeError:
        return None


def _read_bytes(escapes: str) -> str | None:
    return _from_bytes(codecs.decode(escapes.replace("\\x", ""), "hex"))


def _read_quoted_bytes(escapes: str) -> str | None:
    try:
        return bytes.fromhex(escapes.replace("=", "")).decode("utf-8")
    except UnicodeDecodeError:
        return None


def _read_units(escapes: str) -> str | None:
    """UTF-16 code units, as JSON spells them: two may be one character."""
    units = bytes.fromhex(escapes.replace("\\u", ""))
    try:
        return units.decode("utf-16-be")
    except UnicodeDecodeError:
        return None


def _read_entity(entity: str) -> str | None:
    name = entity.replace("&amp;", "&") if entity != "&amp;" else entity
    after = html.unescape(name)
    return None if after == name else after


_READERS = {
    "bytes": _read_bytes,
    "units": _read_units,
    "quoted": _read_quoted_bytes,
    "entity": _read_entity,
}


def _is_text(after: str) -> bool:
    """Would it be a character of a text? Brackets of tags and control characters would not."""
    return all(
        sign not in _NEVER and (sign.isprintable() or sign in "\u00a0\u00ad\u2009\u202f\u200b")
        for sign in after
    )


def _is_in_address(text: str, place: int) -> bool:
    return _ADDRESS.search(text, max(place - _ADDRESS_LENGTH, 0), place) is not None
