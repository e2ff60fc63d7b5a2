"""Labels and values in one line: `Tel: …`, `T. …`, `☎ …`, `name [at] host`; used by `points`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import cast

from api.ingest.contacts import hours, phones
from api.ingest.contacts.phones import Print
from api.ingest.draft import PhoneType, Purpose
from api.ingest.lexicon import contacts as lexicon

_KINDS = (*(kind for _, kind in lexicon.FIELD_WORDS), *(kind for _, kind in lexicon.LETTERS))
_WORDS = "|".join(f"(?P<f{index}>{words})" for index, (words, _) in enumerate(lexicon.FIELD_WORDS))
_LETTERS = "|".join(
    f"(?P<f{index}>(?-i:{letter}))"
    for index, (letter, _) in enumerate(lexicon.LETTERS, len(lexicon.FIELD_WORDS))
)
_SIGNS = "".join(lexicon.SIGNS)
_SEPARATOR = r"(?:[:：|]|№|\s[-–—=]\s|\s?(?=[+＋(（\[]{0,2}\s?\d))"
# `Tel. (day and night): …`; a bracket of digits is the code of a place.
_REMARK = r"[(\[（](?=[^()\[\]]{0,39}[^\W\d_])(?!市外局番|国番号)[^()\[\]]{1,40}[)\]）]"
_FIELD = re.compile(
    rf"(?:(?<![\w@.-])|(?<=[\u3040-\u9fff]))(?:{_WORDS}|{_LETTERS})\.?(?![^\W\d_]|@)"
    rf"\s{{0,3}}(?:{_REMARK}\s{{0,3}})?{_SEPARATOR}[\s:：]{{0,4}}"
    rf"|(?P<sign>[{_SIGNS}])\ufe0f?\s{{0,3}}(?:[:：]\s{{0,3}})?",
    re.I,
)
# What every field has behind its word: most lines have none of these, and need no closer look.
_FIELD_END = re.compile(rf"[:：|№\d–—=+＋{_SIGNS}-]")
_BARE = re.compile(rf"(?:{_WORDS})\.?\s?(?:{_REMARK})?\s?[:：]?", re.I)
_NAMED = re.compile(rf"(?<!\w)(?:{_WORDS})(?!\w)", re.I)
_GENERIC = re.compile(r"([^:：|\d@]{2,70})\s?[:：|]\s?(\S.{0,200})$")
_LABEL_AFTER = re.compile(
    r"\s?[(\[–-]\s?(?:(?P<fax>fax|факс|télécopie|传真)|(?:mob|cell|моб)\w*)\b", re.I
)
_NO_PHONE = re.compile(lexicon.NO_PHONE, re.I)
_AT = r"(?:\s?[@＠]\s?|\s?[\[({<]\s?(?:at|@|arroba|собака)\s?[\])}>]\s?|(?-i:\sAT\s))"
# What every form of `_AT` has.
_AT_SIGNS = ("@", "＠", "[", "(", "{", "<", "AT")
_DOT = r"(?:\.|\s?[\[({]\s?(?:dot|punto|точка|\.)\s?[\])}]\s?|(?-i:\sDOT\s))"
_EMAIL = re.compile(
    rf"(?<![\w.+-])[\w.+'’-]{{1,64}}{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,6}}", re.I
)
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>()\[\]\"]{3,300}|(?<![@\w.-])[\w-]{2,60}(?:\.[\w-]{2,60}){1,5}/?",
    re.I,
)
# Asked of every line, in small letters: a search that minds no case takes three times as long.
_EMERGENCY = re.compile(lexicon.EMERGENCY)
_PURPOSES = tuple(
    (re.compile(words, re.I), cast(Purpose, name)) for words, name in lexicon.PURPOSES
)
_LEAD_CHARACTERS = 80
_PHONE_KINDS = ("voice", "fax", "mobile")


@dataclass(frozen=True, slots=True)
class Field:
    """A label with its value. `lead` is what qualifies the label: `Visa section`, `Emergency`."""

    kind: str
    value: str
    lead: str

    @property
    def is_urgent(self) -> bool:
        return is_emergency(self.lead)


@dataclass(frozen=True, slots=True)
class Number:
    """A printed number and what answers there."""

    found: Print
    kinds: tuple[PhoneType, ...]


@lru_cache(maxsize=8)
def split(text: str) -> tuple[str, tuple[Field, ...]]:
    """What stands before the first label, and the fields of the line."""
    matches = list(_FIELD.finditer(text)) if _FIELD_END.search(text) else []
    fields: list[Field] = []
    previous = 0
    for index, match in enumerate(matches):
        stop = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        lead = _lead(text[previous : match.start()]) + " " + match.group()
        previous = match.end()
        fields.append(Field(_kind(match), text[match.end() : stop].strip(" ,;|"), lead))
    before = text[: matches[0].start()].strip(" ,;|–-") if matches else text
    return before, tuple(fields)


def bare_label(text: str) -> str | None:
    """The kind of value that a line announces which is nothing but a label."""
    match = _BARE.fullmatch(text.strip(" .-–|"))
    return _kind(match) if match else None


def kind_of_column(head: str) -> str | None:
    """What a column's head, or a member's name, says of its values."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|[_-]", " ", head).strip()
    # `contact numbers, fax`: the more special word tells, and it stands first in the lexicon.
    kinds = {_kind(match) for match in _NAMED.finditer(spaced)}
    return min(kinds, key=_KINDS.index, default=None)


def generic(text: str) -> tuple[str, str] | None:
    """`Switchboard: +44 …`, `From abroad: …`: any short label whose value is only contacts."""
    match = _GENERIC.match(text)
    if not match or _NO_PHONE.search(match.group(1)):
        return None
    value = match.group(2)
    rest = mask_emails(value)
    for found in phones.find(rest):
        rest = rest.replace(found.text, " ", 1)
    words = re.findall(r"[^\W\d_]{2,}", hours.strip(re.sub(r"\([^()]*\)", " ", rest)))
    is_contact = len(words) <= 3 and len(rest.strip()) < len(value)
    return (match.group(1), value) if is_contact else None


def _kind(match: re.Match[str]) -> str:
    if match.lastgroup == "sign":
        return lexicon.SIGNS[match["sign"]]
    return _KINDS[int((match.lastgroup or "f0")[1:])]


def _lead(text: str) -> str:
    """The words before a label that belong to it, without the value before them."""
    bare = re.sub(r"\([^()]*\)", " ", text)
    return re.split(r"[\d@;]\S*", bare)[-1][-_LEAD_CHARACTERS:]


def numbers(value: str, kind: str = "voice") -> list[Number]:
    """The numbers of a value. `Tel/Fax: 1, 2` are a telephone and a fax, one number is both."""
    return list(_numbers(value, kind))


@lru_cache(maxsize=8)
def _numbers(value: str, kind: str) -> tuple[Number, ...]:
    text = mask_emails(value)
    found = list(phones.find(text))
    if not found:
        return ()
    found = [*found[:1], *(replace(each, base=found[0].display) for each in found[1:])]
    if kind == "voice fax":
        kinds: list[tuple[PhoneType, ...]] = [("voice", "fax")] * len(found)
        if len(found) == 2:
            kinds = [("voice",), ("fax",)]
        return tuple(Number(each, kind) for each, kind in zip(found, kinds, strict=True))
    return tuple(Number(each, (_kind_after(text, each, kind),)) for each in found)


def _kind_after(text: str, found: Print, kind: str) -> PhoneType:
    """`… (fax)`: what follows a number says more than what stands before it."""
    after = _LABEL_AFTER.match(text, found.end)
    if after:
        return "fax" if after["fax"] else "mobile"
    return cast(PhoneType, kind) if kind in _PHONE_KINDS else "voice"


def emails(text: str) -> tuple[str, ...]:
    """Addresses for mail, plainly written however they are hidden."""
    found = (_reveal(match) for match in _EMAIL.findall(text)) if _may_mail(text) else ()
    return tuple(dict.fromkeys(each for each in found if "@" in each))


def _reveal(text: str) -> str:
    plain = re.sub(_DOT, ".", re.sub(_AT, "@", text, flags=re.I), flags=re.I)
    return re.sub(r"\s", "", plain).strip(".-'’")


def mask_emails(text: str) -> str:
    return _EMAIL.sub(lambda match: " " * len(match.group()), text) if _may_mail(text) else text


def has_email(text: str) -> bool:
    return _may_mail(text) and bool(_EMAIL.search(text))


def _may_mail(text: str) -> bool:
    return any(sign in text for sign in _AT_SIGNS)


def urls(text: str) -> tuple[str, ...]:
    bare = _EMAIL.sub(" ", text)
    return tuple(dict.fromkeys(match.rstrip(".,;") for match in _URL.findall(bare)))


@lru_cache(maxsize=8)
def is_emergency(text: str) -> bool:
    return bool(_EMERGENCY.search(text.lower()))


def purpose_of(text: str) -> Purpose:
    """What a label or a heading says its numbers are for."""
    if is_emergency(text):
        return "emergency"
    return next((purpose for pattern, purpose in _PURPOSES if pattern.search(text)), "general")
