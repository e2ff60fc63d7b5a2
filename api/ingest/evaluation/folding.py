"""When two texts count as the same although they are written differently; for the measuring."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_QUOTES = str.maketrans(dict.fromkeys("’‘‛`´", "'") | dict.fromkeys("“”„‟«»‹›", '"'))
_NOTE = re.compile(r"[(（][^()（）]*[)）]\s*$")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W_]+")
_IDEOGRAPH = re.compile("[\u2e80-\u9fff\uac00-\ud7af]")
# Of a text that the truth gives in its first 60 characters; those may end in a blank, cut off.
CUT_CHARACTERS = 55
_SAME_WORDS_SHARE = 0.8


def fold(text: str | None) -> str:
    """Compatibility forms (NFKC) and quotation marks made one, white space collapsed."""
    plain = unicodedata.normalize("NFKC", text or "").translate(_QUOTES)
    return " ".join(plain.split())


def fold_title(text: str | None) -> str:
    """The same without case, with one kind of quotation marks, and none around it; no full stop."""
    return fold(text).casefold().replace('"', "'").strip("' .")


def fold_label(text: str | None) -> str:
    """A label without case, colon, dashes and the brackets or asterisks around it."""
    label = fold(text).casefold().strip(" :.*_-–—[]【】")
    if label.startswith("(") and label.endswith(")"):
        label = label[1:-1]
    return label.strip(" :")


def letters(text: str) -> str:
    """Letters and digits alone, without case."""
    return "".join(_WORD.findall(fold(text).casefold()))


def words(text: str | None) -> list[str]:
    return _WORD.findall(fold(text).casefold())


def without_note(text: str) -> str:
    """Without a bracket with words at the end: there authors of truths explain themselves."""
    match = _NOTE.search(text)
    is_note = match and _LETTER.search(match[0]) and match.start() > 0
    return text[: match.start()].strip() if match and is_note else text


def forms(text: str) -> tuple[str, ...]:
    """The text as it stands, and without the note at its end."""
    return tuple(dict.fromkeys((text, without_note(text))))


def begins(text: str, beginning: str) -> bool:
    """Is `beginning`, of 60 characters or the whole if that is shorter, how the text begins?"""
    text, beginning = fold(text), fold(beginning)
    is_cut = len(beginning) >= CUT_CHARACTERS
    return text.startswith(beginning) if is_cut else text == beginning


def is_within(part: str, whole: str) -> bool:
    """Does `whole` have the words of `part` side by side? In ideographs: the characters."""
    if _IDEOGRAPH.search(part):
        return letters(part) in letters(whole)
    inner = " ".join(words(part))
    return bool(inner) and f" {inner} " in f" {' '.join(words(whole))} "


def has_same_words(one: str, other: str) -> bool:
    """Do the two share at least four fifths of their words, in any order?"""
    ours, theirs = Counter(words(one)), Counter(words(other))
    both = ours.total() + theirs.total()
    return bool(both) and 2 * (ours & theirs).total() >= _SAME_WORDS_SHARE * both
