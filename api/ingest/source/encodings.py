"""Encodings older than UTF-8: what a declaration means, and what proves one; for `decode`."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

# Importing it registers the codecs "sloppy-…", which know the bytes that have no character.
import ftfy.bad_codecs

from api.ingest.repairs import words

ftfy.bad_codecs.ok()

_DECLARED = re.compile(rb"""(?:charset\s*=|encoding\s*=)\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.I)
_DECLARATION_BYTES = 4096
# What browsers read under a name: the larger encoding of the same family (WHATWG, "Encoding").
_MEANT = {
    "ascii": "sloppy-windows-1252",
    "iso8859-1": "sloppy-windows-1252",
    "cp1252": "sloppy-windows-1252",
    "cp1251": "sloppy-windows-1251",
    "cp1250": "sloppy-windows-1250",
    "cp1253": "sloppy-windows-1253",
    "cp1254": "sloppy-windows-1254",
    "iso8859-9": "sloppy-windows-1254",
    "cp1257": "sloppy-windows-1257",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_AS_THEY_ARE = re.compile(
    "cp(?:1255|1256|1258|866|874|932|949)|iso8859-(?:[2-8]|1[03456])|koi8-[rut]"
    "|mac-(?:roman|cyrillic|greek|turkish|latin2)|gb18030|big5hkscs|euc_jp|iso2022_jp(?:_\\w+)?"
)

# Each with the languages whose words prove it, the likeliest first.
_WESTERN = ("en", "fr", "de", "es", "pt", "it", "nl", "sv", "da", "fi")
_BY_WORDS: dict[str, tuple[str, ...]] = {
    "windows-1251": ("ru", "uk", "bg"),
    "koi8-r": ("ru",),
    "windows-1252": _WESTERN,
    "cp866": ("ru",),
    # Before its larger cousin: it fits only where none of the cousin's own characters stands.
    "iso-8859-2": ("pl", "cs", "hu", "ro"),
    "windows-1250": ("pl", "cs", "hu", "ro"),
    "windows-1254": ("tr",),
    "windows-1256": ("ar",),
    "windows-1253": ("el",),
    "windows-1257": ("lt",),
}
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
# The characters that every text of the language is full of.
_BY_CHARACTERS = {
    "gb18030": re.compile(
        "[的一是在不了有和人这中大为上个国我以要他时来用们到作地于出对成会发年同也能说方后多学]"
    ),
    "big5": re.compile(
        "[的一是在不了有和人這中大為上個國我以要他時來用們到作地於出對成會發年同也能說方後多學]"
    ),
    "cp932": re.compile("[\u3041-\u3093]"),
    "euc_jp": re.compile("[\u3041-\u3093]"),
    "cp949": re.compile("[이다의는을에가하고한지기로사대인를은서정]"),
}
_MIN_CHARACTERS = 12
_FREQUENT_SHARE = 0.12

_SAMPLE_CHARACTERS = 200_000
_CONTROL = re.compile("[\x80-\x9f]")
_TYPOGRAPHY = frozenset("‘’“”–—…•€§©®°«»\u00a0·´")
_WORD = re.compile(r"[^\W\d_]+")
_ASCII_LETTER = re.compile("[A-Za-z]")
_MIN_PROOF_LETTERS = 3
_MIN_PROOF_WORDS = 5
_CONVINCING_SHARE = 0.5
_IMPLAUSIBLE_SHARE = 0.1


def declared(content: bytes) -> tuple[str, str] | None:
    """The text in the encoding that the page declares, with the declared name.

    None where nothing useful is declared, where the bytes are not in it, or where they are no
    words in it and words in another one.
    """
    match = _DECLARED.search(content[:_DECLARATION_BYTES])
    name = match.group(1).decode("ascii").lower() if match else ""
    codec = _codec(name)
    text = _try(content, codec) if codec else None
    if text is None or codec is None:
        return None
    return None if _is_implausible(text, codec) and proved(content) else (text, name)


def proved(content: bytes) -> tuple[str, str] | None:
    """The text and the encoding in which its characters beyond ASCII make words."""
    for encoding, frequent in _BY_CHARACTERS.items():
        text = _try(content, encoding)
        if text is not None and _is_full_of(text, frequent):
            return text, encoding
    for encoding, languages in _BY_WORDS.items():
        text = _try(content, encoding)
        if text is not None and not _CONTROL.search(text) and _is_convincing(text, languages):
            return text, encoding
    return None


def _codec(name: str) -> str | None:
    """Python knows names that decode to no text, or by rules; those of pages are listed here."""
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return _MEANT.get(known) or (known if _AS_THEY_ARE.fullmatch(known) else None)


def _try(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeError:
        return None


def _is_implausible(text: str, codec: str) -> bool:
    """There are enough words beyond ASCII, and hardly one of them exists."""
    languages = _BY_WORDS.get(codec.removeprefix("sloppy-"))
    special = [word for word in _special_words(text) if len(word) >= _MIN_PROOF_LETTERS]
    if not languages or len(set(special)) < _MIN_PROOF_WORDS:
        return False
    return all(share < _IMPLAUSIBLE_SHARE for share in _shares(special, languages))


def _is_convincing(text: str, languages: tuple[str, ...]) -> bool:
    """Do the characters above ASCII form words, or the typography of a western text?"""
    special = _special_words(text)
    if special:
        is_possible = _is_latin if languages[0] in _LATIN else _is_other
        return is_possible(special) and any(
            share >= _CONVINCING_SHARE for share in _shares(special, languages)
        )
    sample = text[:_SAMPLE_CHARACTERS]
    marks = {character for character in sample if character > "\x7f"}
    return (
        languages is _WESTERN
        and marks <= _TYPOGRAPHY
        and words.known_share(_WORD.findall(sample), "en") >= _CONVINCING_SHARE
    )


_LATIN = frozenset({"en", "pl", "tr", "lt"})


def _special_words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text[:_SAMPLE_CHARACTERS]) if not word.isascii()]


def _shares(special: list[str], languages: tuple[str, ...]) -> Iterator[float]:
    return (words.known_share(special, language) for language in languages)


def _is_latin(special: list[str]) -> bool:
    """Accented letters stand among plain ones, seldom alone; broken bytes stand by themselves."""
    distinct = set(special)
    alone = {word for word in distinct if not _ASCII_LETTER.search(word)}
    return all(len(word) == 1 for word in alone) and 3 * len(alone) <= len(distinct)


def _is_other(special: list[str]) -> bool:
    """A text, not some broken bytes that happen to be letters."""
    long = [word for word in special if len(word) >= _MIN_PROOF_LETTERS]
    return len(set(long)) >= _MIN_PROOF_WORDS and 2 * len(long) >= len(special)


def _is_full_of(text: str, frequent: re.Pattern[str]) -> bool:
    sample = text[:_SAMPLE_CHARACTERS]
    characters = len(_CJK.findall(sample))
    return (
        characters >= _MIN_CHARACTERS
        and len(frequent.findall(sample)) >= _FREQUENT_SHARE * characters
    )
