"""Mends extraction damage, with proof, and lists it; called by `reading`.

Each kind of damage is one function from text to edits; adding a kind is adding it to `_KINDS`.
Wording is never touched: a word that exists stays, whatever was meant.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import ftfy
from rapidfuzz.distance import Levenshtein

from api.ingest.pages.blocks import Page
from api.ingest.repairs import words
from api.ingest.source.flow import Flow, FlowBuilder

_UNKNOWN, _COMMON = 0.0, 2.0
_WORD_WITH_P = re.compile(r"(?<![\w@./])(?=[^\W_]{0,40}[pP])[^\W\d_]{4,40}(?![\w@])")
_SOFT_HYPHEN = re.compile("\u00ad+")
_ESCAPED_BYTES = re.compile(r"(?:\\x[0-9a-f]{2})+")
_LITERAL = re.compile(r"^b(['\"])(?=.*\\[nx])", re.M)
_LITERAL_ESCAPE = re.compile(r"((?:\\x[0-9a-fA-F]{2})+)|\\([nrt'\"\\])")
_PLAIN_ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}
_MOJIBAKE = re.compile(r"[^\x00-\x7f]{2,}(?:[ ]?[^\x00-\x7f]{2,})*")
_MOJIBAKE_MARKS = re.compile("[\u00c2\u00c3\u00e2\u00d0\u00d1\u0420\u0421\u0413\u0432]")
_MAX_MOJIBAKE_RUN = 5_000


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace a stretch of text; `reason` None means: read it differently, nothing was damaged."""

    start: int
    end: int
    after: str
    reason: str | None


def unescape(base: Flow) -> Flow:
    r"""Pages saved as a Python bytes literal: `\n`, `\'` and `\xc2\xa0` spelled out."""
    text = base.text
    literal = _LITERAL.search(text)
    if literal is None:
        return _apply(base, list(_escaped_bytes(text)))
    close = text.rstrip().endswith(literal.group(1)) and len(text.rstrip()) - 1
    end = close or len(text)
    edits = [Edit(literal.start(), literal.end(), "", None)]
    edits.extend(_literal_edits(text, literal.end(), end))
    if close:
        edits.append(Edit(close, close + 1, "", None))
    return _apply(base, edits)


def mend(page: Page, language: str) -> Page:
    """The page with its damaged words repaired; blocks and links move along."""
    edits = _without_overlaps(edit for kind in _KINDS for edit in kind(page.flow.text, language))
    if not edits:
        return page
    flow = _apply(page.flow, edits)
    blocks = [
        replace(block, start=flow.from_base(block.start), end=flow.from_base(block.end))
        for block in page.blocks
    ]
    links = [(flow.from_base(offset), target) for offset, target in page.links]
    return replace(page, flow=flow, blocks=blocks, links=links)


def _apply(base: Flow, edits: list[Edit]) -> Flow:
    if not edits:
        return base
    builder = FlowBuilder(base)
    position = 0
    for edit in edits:
        builder.repeat(base.text[position : edit.start], position)
        if edit.reason:
            builder.repair(edit.after, edit.start, edit.end, edit.reason)
        else:
            builder.stand_for(edit.after, edit.start, edit.end)
        position = edit.end
    builder.repeat(base.text[position:], position)
    return builder.build()


def _without_overlaps(edits: Iterator[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda item: item.start):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


# Escapes


def _literal_edits(text: str, start: int, end: int) -> Iterator[Edit]:
    for match in _LITERAL_ESCAPE.finditer(text, start, end):
        if match.group(1):
            after = _decode_escapes(match.group(1))
            if after is not None:
                yield Edit(match.start(), match.end(), after, "escape_sequence")
        else:
            letter = match.group(2)
            after = _PLAIN_ESCAPES.get(letter, letter)
            reason = None if after.isspace() else "escape_sequence"
            yield Edit(match.start(), match.end(), after, reason)


def _escaped_bytes(text: str) -> Iterator[Edit]:
    for match in _ESCAPED_BYTES.finditer(text):
        after = _decode_escapes(match.group())
        if after is not None and not after.isascii():
            yield Edit(match.start(), match.end(), after, "escape_sequence")


def _decode_escapes(escapes: str) -> str | None:
    try:
        return codecs.decode(escapes.replace("\\x", ""), "hex").decode("utf-8")
    except UnicodeDecodeError:
        return None


# Damaged words


def _lost_div(text: str, language: str) -> Iterator[Edit]:
    """Something replaced `div` by `p`: proved where only the mended word is in the word list."""
    for match in _WORD_WITH_P.finditer(text):
        mended = _with_div(match.group(), language)
        if mended:
            yield Edit(match.start(), match.end(), mended, "div_to_p")


def _with_div(word: str, language: str) -> str | None:
    if any(words.frequency(word.lower(), known) > _UNKNOWN for known in {language, "en"}):
        return None
    readings = [
        word[:place] + _in_case(word, place) + word[place + 1 :]
        for place, letter in enumerate(word)
        if letter in "pP"
    ]
    for known in dict.fromkeys((language, "en")):
        good = [item for item in readings if words.frequency(item.lower(), known) > _COMMON]
        if good:
            return max(good, key=lambda item: words.frequency(item.lower(), known))
    return None


def _in_case(word: str, place: int) -> str:
    if word[place] == "p":
        return "div"
    return "DIV" if len(word) > 1 and word.isupper() else "Div"


def _soft_hyphens(text: str, _language: str) -> Iterator[Edit]:
    for match in _SOFT_HYPHEN.finditer(text):
        yield Edit(match.start(), match.end(), "", "soft_hyphen")


def _mojibake(text: str, _language: str) -> Iterator[Edit]:
    """UTF-8 that was read as another encoding; only the characters that differ are edited."""
    if not _MOJIBAKE_MARKS.search(text):
        return
    for match in _MOJIBAKE.finditer(text):
        run = match.group()
        if len(run) > _MAX_MOJIBAKE_RUN or not _MOJIBAKE_MARKS.search(run):
            continue
        mended = ftfy.fix_encoding(run)
        if mended != run:
            yield from _differences(run, mended, match.start())


def _differences(before: str, after: str, offset: int) -> Iterator[Edit]:
    for step in Levenshtein.opcodes(before, after):
        if step.tag != "equal":
            yield Edit(
                offset + step.src_start,
                offset + step.src_end,
                after[step.dest_start : step.dest_end],
                "mojibake",
            )


_KINDS: tuple[Callable[[str, str], Iterator[Edit]], ...] = (_lost_div, _soft_hyphens, _mojibake)
