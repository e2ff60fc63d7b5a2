"""Bytes to text, by evidence; called by `reading` alone.

The order of trust: a byte order mark, valid UTF-8, the declared encoding, then the older
encodings, which must produce words that exist. Without proof there is an error, not a guess.
"""

from __future__ import annotations

import re
from collections import Counter

from api.ingest.draft import UnreadableInputError
from api.ingest.source import encodings

MAX_BYTES = 10 * 1024 * 1024

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_MAGIC = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
    b"SQLite format 3": "an SQLite database",
    b"RIFF": "a sound or video file",
    b"ID3": "a sound file",
    b"\x00\x00\x01\x00": "an icon",
}
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_MAX_CONTROL_SHARE = 0.02
_SAMPLE_CHARACTERS = 200_000
_DAMAGED_UTF8_RATIO = 4
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_MIN_BLANK_SHARE = 0.005
_ONE_SCRIPT_SHARE = 0.9
_EAST_ASIAN = range(0x2E, 0xD8)


def decode(content: bytes) -> tuple[str, str]:
    """The text and the name of its encoding, or UnreadableInputError."""
    _refuse_size(content)
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _refuse_control(_decode_marked(content, mark, encoding), encoding)
    _refuse_magic(content)
    text, encoding = _decode_wide(content) if b"\x00" in content else _decode_narrow(content)
    return _refuse_control(text, encoding)


def refuse_blank(text: str) -> None:
    if not text.strip("\ufeff \t\r\n\u00a0") or text.isspace():
        raise UnreadableInputError("empty", "The input is empty.")


def _refuse_size(content: bytes) -> None:
    if not content:
        raise UnreadableInputError("empty", "The input is empty.")
    if len(content) > MAX_BYTES:
        raise UnreadableInputError(
            "too_large",
            f"The input has {len(content):,} bytes; pages of up to {MAX_BYTES:,} are read.",
        )


def _refuse_magic(content: bytes) -> None:
    for magic, what in _MAGIC.items():
        if content.startswith(magic):
            raise UnreadableInputError("binary", f"The input is {what}, not a saved page.")


def _refuse_control(text: str, encoding: str) -> tuple[str, str]:
    controls = len(_CONTROL.findall(text))
    if "\x00" in text or controls > _MAX_CONTROL_SHARE * len(text):
        raise UnreadableInputError(
            "binary", f"The input is not text: it has {controls:,} control characters."
        )
    refuse_blank(text)
    return text, encoding


def _decode_marked(content: bytes, mark: bytes, encoding: str) -> str:
    body = content[len(mark) :] if encoding == "utf-8" else content
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(encoding, error.start + len(content) - len(body)) from None


def _decode_wide(content: bytes) -> tuple[str, str]:
    """UTF-16 or UTF-32 without a mark: blanks in their places, and letters of one script."""
    for encoding in _WIDE:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_wide_text(text[:_SAMPLE_CHARACTERS]):
            return text, encoding
    raise UnreadableInputError("binary", "The input is not text: it has zero bytes.")


def _is_wide_text(sample: str) -> bool:
    if "\x00" in sample:
        return False
    blanks = sample.count(" ") + sample.count("\n")
    rows = Counter(_row(ord(sign)) for sign in sample if not sign.isspace())
    most = sum(count for _, count in rows.most_common(2))
    return (
        blanks >= max(_MIN_BLANK_SHARE * len(sample), 1)
        and most >= _ONE_SCRIPT_SHARE * rows.total()
    )


def _row(code: int) -> int:
    """The 256 characters that a script shares; those of East Asia fill many rows."""
    row = code >> 8
    return _EAST_ASIAN.start if row in _EAST_ASIAN else row


def _decode_narrow(content: bytes) -> tuple[str, str]:
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        offset = error.start
    found = encodings.declared(content)
    if found is None and not _is_damaged_utf8(content):
        found = encodings.proved(content)
    if found is None:
        raise _undecodable("UTF-8", offset)
    return found


def _is_damaged_utf8(content: bytes) -> bool:
    """Mostly good multi-byte characters: then it is UTF-8, and broken."""
    text = content.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    good = sum(1 for character in text[:_SAMPLE_CHARACTERS] if character > "\x7f") - broken
    return good > _DAMAGED_UTF8_RATIO * broken


def _undecodable(encoding: str, offset: int) -> UnreadableInputError:
    return UnreadableInputError(
        "encoding",
        f"The input is not valid {encoding}: byte {offset} (counted from 0) starts no character,"
        " and no other encoding gives words.",
    )
