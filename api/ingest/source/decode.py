"""Bytes to text, by evidence; called by `reading` alone.

The order of trust: a byte order mark, valid UTF-8, the declared encoding, then the old 8-bit
encodings, which must produce words that exist. Without proof there is an error, not a guess.
"""

from __future__ import annotations

import re

from api.ingest.draft import UnreadableInputError
from api.ingest.repairs import words

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
_DECLARED = re.compile(rb"""(?:charset\s*=|encoding\s*=)\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.I)
_DECLARATION_BYTES = 4096
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MAX_CONTROL_SHARE = 0.02
_NUL_SHARE_OF_UTF16 = 0.2
_SAMPLE_CHARACTERS = 200_000

# Each old encoding with the languages whose words would prove it.
_CANDIDATES = (
    ("windows-1251", ("ru", "uk", "bg")),
    ("koi8-r", ("ru",)),
    ("windows-1252", ("en", "fr", "de", "es", "pt", "it")),
)
_TYPOGRAPHY = frozenset("‘’“”–—…•€§©®°«»\u00a0·´")
_WORD = re.compile(r"[^\W\d_]+")
_ASCII_LETTER = re.compile("[A-Za-z]")
_MIN_PROOF_LETTERS = 3
_MIN_PROOF_WORDS = 5
_CONVINCING_SHARE = 0.6
_DAMAGED_UTF8_RATIO = 4


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
    """UTF-16 without a mark: the zero bytes stand on one side of each pair."""
    low, high = content[1::2].count(0), content[0::2].count(0)
    for encoding, count, other in (("utf-16-le", low, high), ("utf-16-be", high, low)):
        if count > _NUL_SHARE_OF_UTF16 * len(content) / 2 and other * 4 < count:
            try:
                return content.decode(encoding), encoding
            except UnicodeDecodeError:
                break
    raise UnreadableInputError("binary", "The input is not text: it has zero bytes.")


def _decode_narrow(content: bytes) -> tuple[str, str]:
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        offset = error.start
    declared = _declared_encoding(content)
    if declared and (text := _try(content, declared)) is not None:
        return text, declared
    if not _is_damaged_utf8(content):
        for encoding, languages in _CANDIDATES:
            candidate = _try(content, encoding)
            if candidate is not None and _is_convincing(candidate, languages):
                return candidate, encoding
    raise _undecodable("UTF-8", offset)


def _declared_encoding(content: bytes) -> str | None:
    match = _DECLARED.search(content[:_DECLARATION_BYTES])
    name = match.group(1).decode("ascii").lower() if match else ""
    return None if name in {"", "utf-8", "utf8"} else name


def _try(content: bytes, encoding: str) -> str | None:
    """The text, or None. A declared name can be any codec, even one that gives no text."""
    try:
        text = content.decode(encoding)
    except (UnicodeError, LookupError, ValueError, TypeError):
        return None
    return text if isinstance(text, str) else None


def _is_damaged_utf8(content: bytes) -> bool:
    """Mostly good multi-byte characters: then it is UTF-8, and broken."""
    text = content.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    good = sum(1 for character in text[:_SAMPLE_CHARACTERS] if character > "\x7f") - broken
    return good > _DAMAGED_UTF8_RATIO * broken


def _is_convincing(text: str, languages: tuple[str, ...]) -> bool:
    """Do the characters above ASCII form words, or the typography of a western text?"""
    sample = text[:_SAMPLE_CHARACTERS]
    special = [word for word in _WORD.findall(sample) if not word.isascii()]
    if special:
        is_possible = _is_western if "en" in languages else _is_cyrillic
        share = max(words.known_share(special, language) for language in languages)
        return is_possible(special) and share >= _CONVINCING_SHARE
    marks = {character for character in sample if character > "\x7f"}
    return (
        "en" in languages
        and marks <= _TYPOGRAPHY
        and words.known_share(_WORD.findall(sample), "en") >= _CONVINCING_SHARE
    )


def _is_western(special: list[str]) -> bool:
    """Accented letters stand among plain ones; broken bytes stand by themselves."""
    return all(_ASCII_LETTER.search(word) for word in special)


def _is_cyrillic(special: list[str]) -> bool:
    """A text, not some broken bytes that happen to be letters."""
    long = [word for word in special if len(word) >= _MIN_PROOF_LETTERS]
    return len(set(long)) >= _MIN_PROOF_WORDS and 2 * len(long) >= len(special)


def _undecodable(encoding: str, offset: int) -> UnreadableInputError:
    return UnreadableInputError(
        "encoding",
        f"The input is not valid {encoding}: byte {offset} (counted from 0) starts no character,"
        " and no other encoding gives words.",
    )
