"""What an element's name, role and class say about the text in it; for `markup`."""

from __future__ import annotations

import re
from functools import lru_cache

from api.ingest.lexicon import markup as lexicon
from api.ingest.pages.facts import Values
from api.ingest.pages.nodes import Node

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_JOINTS = re.compile(r"[\s_-]+")
_MAX_HINT = 400
_KEYS = ("class", "id", "role", "itemprop")
_NO_VALUES = ("",) * len(_KEYS)


def node(name: str, parent: int, values: Values, *, is_inside: bool) -> Node:
    """`is_inside`: within an article, whose header is a part of it."""
    own = (values[key][0] if key in values else "" for key in _KEYS) if values else _NO_VALUES
    reason, is_strong, is_text, hint = _read(name, *own)
    if name == "header" and is_inside:
        reason = None
    return Node(name, parent, reason, is_strong, is_text, hint)


@lru_cache(maxsize=4_096)
def _read(
    name: str, classes: str, own_id: str, role: str, item: str
) -> tuple[str | None, bool, bool, str]:
    """Reason, whether it is strong, whether the page calls this its text, and the hint."""
    hint = _hint(f"{classes} {own_id}")
    reason = _reason(name, role.lower(), hint)
    is_strong = name in lexicon.STRONG_TAGS or reason in lexicon.STRONG_REASONS
    return reason, is_strong, _is_text(name, role.lower(), item.lower(), hint), hint


def hidden(values: Values) -> str | None:
    if not values:
        return None
    classes = set(values.get("class", ("", 0))[0].split())
    style = values.get("style", ("", 0))[0].replace(" ", "").lower()
    is_hidden = "hidden" in values or "display:none" in style
    return "hidden" if is_hidden or classes & lexicon.HIDDEN_CLASSES else None


def _hint(names: str) -> str:
    """Class and id as words, each after a blank: `socialShare_top` is ` social share top`."""
    return " " + _JOINTS.sub(" ", _CAMEL.sub(" ", names[:_MAX_HINT])).strip().lower()


def _reason(name: str, role: str, hint: str) -> str | None:
    if name in lexicon.TAG_REASONS:
        return lexicon.TAG_REASONS[name]
    if role in lexicon.ROLE_REASONS:
        return lexicon.ROLE_REASONS[role]
    if len(hint) == 1:
        return None
    return next((reason for piece, reason in lexicon.CLASS_REASONS if f" {piece}" in hint), None)


def _is_text(name: str, role: str, item: str, hint: str) -> bool:
    """Does the page itself call this its main text?"""
    if name in lexicon.TEXT_TAGS or role in {"main", "article"} or item == "articlebody":
        return True
    return any(f" {piece} " in f"{hint} " for piece in lexicon.TEXT_CLASSES)
