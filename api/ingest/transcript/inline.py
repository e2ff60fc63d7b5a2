"""Labels inside blocks: whole exchanges in one line are cut into turns; called by `pages.flat`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice, pairwise

from api.ingest.lexicon.labels import COURTESY, OFFICES
from api.ingest.pages.blocks import MAX_BLOCKS, Block, Page
from api.ingest.transcript import askers, evidence, labels, names
from api.ingest.transcript.evidence import Seen
from api.ingest.transcript.grammar import ANSWER, ASK, REMARK
from api.ingest.transcript.labels import Candidate

# The stop of `Ms. Brack` ends no sentence.
_AFTER_SENTENCE = (
    r"(?<!\bM[rs])(?<!\bM[RS])(?<!\bMrs)(?<!\bMRS)(?<!\bD[rR])"
    r"[.?!…»”\")\]؟۔।。？！」][\s\u00a0]{1,4}"
)
_AFTER_DENSE = r"[。？！?!”」…][\s\u00a0]{0,4}"
_ANYWHERE = r"[\s\u00a0]"
_NAME = (
    r"(?:(?:M[rsRS]|Mrs|MRS|D[rR]|Prof|Hon|Sen|Gen|Amb|Gov|Rep)\.\s|(?:[^\W\d_]\.\s?){1,3})?"
    r"[^\W\d_][^:：.?!\n]{0,60}?(?:\.[^:：.?!\n ]{1,40}){0,3}"
)
_INLINE = re.compile(
    rf"(?:^|\n[ \t\u00a0]*|{_AFTER_SENTENCE})({_NAME})\s?:(?=\s)"
    r"|(?:^|\n|[。？！?!”」…][\s\u00a0]{0,4})([\u3040-\u30ff\u4e00-\u9fff《》·・]{1,20})[:：]"
)
_NOTE = r"(?:\s*[(（][^()（）\n]{1,60}[)）])?"
# In one long line a name in capitals begins with its first capital: `JON BRACK: `, then `BRACK: `.
_GIVEN = r"(?:(?:[^\W\d_a-zа-я]{2,20}\s){1,2}(?=[^\W\d_a-zа-я]{2}))?"
_MIN_CAPITALS = 4
_MAX_NAMES = 400
_MIN_TITLE_WORDS = 4


@dataclass(frozen=True, slots=True)
class Inside:
    """Labels after the end of a sentence; those who ask in capitals may stand after anything."""

    names: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.names)


def find_labels(page: Page, blocks: Iterable[Block]) -> Inside:
    """Labels that stand at the beginning of sentences inside blocks: known, or repeated names."""
    found = list(_find(page, blocks))
    opening = Counter(one.candidate.label for one in found if one.candidate.start == 0)
    kinds = {one.candidate.label: one.kind for one in found}
    capitals = frozenset(
        label
        for label in opening
        if label.isupper() and len(label) >= _MIN_CAPITALS and kinds[label] == ASK
    )
    if not any(kind == ASK for kind in kinds.values()):
        return Inside(_without_asks(found), capitals)
    known = {ASK, ANSWER, REMARK}
    persons = [one.key for one in found if one.kind == "person"]
    owners = evidence.people(persons)
    people = Counter(owners[key] for key in persons)
    inside = {
        one.candidate.label
        for one in found
        if one.kind in known or people[owners.get(one.key, "")] > 1 or _is_shouted(one)
    }
    return Inside(frozenset(inside), capitals)


def _is_shouted(one: Seen) -> bool:
    """`SECRETARY TOLVAN:` is a label, even if it stands in one place only."""
    return one.candidate.label.isupper() and names.is_titled(one.key)


def _without_asks(found: Sequence[Seen]) -> frozenset[str]:
    """Names and outlets, where one of them answers the others."""
    decided = askers.find([one for one in found if one.kind == "person"], "")
    if decided is None:
        return frozenset()
    keys = decided.askers | decided.answerers
    return frozenset(one.candidate.label for one in found if one.key in keys)


def _find(page: Page, blocks: Iterable[Block]) -> Iterator[Seen]:
    """Candidates in order; `start` is 0 for those that open a block."""
    text = page.flow.text
    for block in blocks:
        opening = labels.read(page.raw(block), block.bold)
        start = block.start + (opening.body if opening else 0)
        places = [(opening.label, opening.kind, 0, start)] if opening else []
        for match in _finditer(_INLINE, text, start, block.end):
            label = (match.group(1) or match.group(2)).strip()
            kind = labels.classify(label)
            if kind:
                places.append((label, kind, match.start() - block.start + 1, match.end()))
        if not places:
            continue
        ends = [place[3] - len(place[0]) for place in places[1:]] + [block.end]
        for (label, kind, offset, body), end in zip(places, ends, strict=True):
            asks = any(mark in text[body:end] for mark in "?？؟")
            candidate = Candidate(label, kind, offset, offset, offset, "colon")
            yield Seen(candidate, asks, end - body, candidate.key, kind)


def split(
    page: Page, blocks: Iterable[Block], inside: Inside, *, is_flat: bool = False
) -> list[Block]:
    """Cut blocks before labels that stand inside them, after the end of a sentence.

    In flattened text a label can follow anything: a title, the date of a box of links.
    """
    pattern = _pattern(inside, is_flat=is_flat)
    if pattern is None:
        return list(blocks)
    pieces: list[Block] = []
    for block in blocks:
        opening = labels.read(page.raw(block), block.bold)
        is_whole = opening and not (is_flat and _is_glued(opening.label, inside))
        start = block.start + (opening.end if opening and is_whole else 0)
        cuts = [
            match.start(match.lastgroup or 0)
            for match in _finditer(pattern, page.flow.text, start, block.end)
        ]
        if not cuts:
            pieces.append(block)
            continue
        edges = [block.start, *(cut for cut in cuts if cut > block.start), block.end]
        for index, (start, end) in enumerate(pairwise(edges)):
            gap, bold = (block.gap, block.bold) if index == 0 else (0, 0)
            pieces.append(replace(block, start=start, end=end, gap=gap, bold=bold))
    return pieces


def _finditer(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Labels have a colon; most paragraphs have none."""
    if text.find(":", start, end) < 0 and text.find("：", start, end) < 0:
        return iter(())
    return islice(pattern.finditer(text, start, end), MAX_BLOCKS)


def _is_glued(label: str, inside: Inside) -> bool:
    """`Visit to the lake Question`: a title without a stop before the first label of the line."""
    if labels.classify(label) != "person":
        return False
    ends = [name for name in inside.names if label.endswith(f" {name}")]
    before = label.removesuffix(max(ends, key=len)).split() if ends else []
    if not before or any(labels.classify(name) != "person" for name in ends):
        return bool(before)
    is_office = before[0].lower() in OFFICES | COURTESY
    return not is_office and (len(before) >= _MIN_TITLE_WORDS or "(" in label)


@lru_cache(maxsize=4)
def _pattern(inside: Inside, *, is_flat: bool) -> re.Pattern[str] | None:
    alternatives, capitals = _alternatives(inside.names), _alternatives(inside.capitals)
    forms = []
    if alternatives:
        before = _ANYWHERE if is_flat else rf"(?:\n[ \t\u00a0]*|{_AFTER_SENTENCE})"
        given = _GIVEN if is_flat else ""
        forms.append(rf"{before}(?P<name>{given}(?:{alternatives}){_NOTE}\s?:)(?=\s)")
        forms.append(rf"(?:\n|{_AFTER_DENSE})(?P<dense>(?:{alternatives}){_NOTE}[:：])")
    if capitals:
        forms.append(rf"(?<![^\W_])(?P<capitals>(?:{capitals}){_NOTE}\s?:)(?=\s)")
    return re.compile("|".join(forms)) if forms else None


def _alternatives(names: Iterable[str]) -> str:
    """The longest first, so that `Mira Tolvan` is not cut out of `President Mira Tolvan`."""
    ordered = sorted(names, key=len, reverse=True)[:_MAX_NAMES]
    return "|".join(re.escape(label) for label in ordered)
