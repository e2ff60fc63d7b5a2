"""The title of a page without headings: the line that reads like one; for `titles`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from api.ingest.contacts import naming
from api.ingest.contacts.lines import plain
from api.ingest.draft import Confidence, Level
from api.ingest.head import contents, kinds, lines, marks, sites
from api.ingest.head.dates import FoundDate, Reading
from api.ingest.lexicon import headlines as words
from api.ingest.lexicon import heads as lexicon
from api.ingest.lexicon.labels import OFFICES
from api.ingest.pages import furniture
from api.ingest.pages.blocks import Block, MetaValue, Page
from api.ingest.states import States
from api.ingest.transcript import labels

_KIND_WORDS = re.compile("|".join(kind for _, kind in lexicon.KINDS), re.I)
_OPEN_END = re.compile(r"[,!:،，：][*_\s]*$")
_CONTACT = re.compile(r"^(?:address|phone|tel|fax|e-?mail|адрес|тел|факс)\b|@|\+\s?\d", re.I)
_VENUE = re.compile(lexicon.VENUE_LINE, re.I)
_DENSE = marks.DENSE
_CLOSED_END = re.compile(r"[\])）】»”\"]\.?$")
_NUMBER = re.compile(r"(?:\bn(?:o|r|º|°|ro|um)?\b\.?[º°]?|№|第)?\s*\d[\d\s/.–-]*[号號]?", re.I)
_TRAIL = re.compile(r"\s[>»›→]\s")
_STOPS = re.compile(r"[^\W\d_A-Z]{2}[.!?] (?=[^\W\d_])")
_BYLINE = re.compile(
    r"(?:by|por|par|von) (?:\S+(?: \S+)?$|(?=[^\W\d_a-z])\S+(?: (?=[^\W\d_a-z])\S+){1,2}, )"
)
_QUOTED = re.compile(r"[「『“«„\"].{2,80}[」』”»“\"]")
_APART = re.compile(r"[|•·/–—-]$")
_QUOTES = frozenset("\"“«„「‘'¿¡([")
MAX_TITLE = 330
MAX_HEAD_BLOCKS = 40
_MIN_TITLE, _MIN_DENSE_TITLE = 8, 4
_MIN_SCORE = 3
_MIN_WORDS = 3
_MIN_WRAPPED = 25
_MIN_PARAGRAPH, _MAX_PARAGRAPH = 90, 3_000
_DATE_FIRST = 4
_MOST_LINES = 6
_LIST_GAP = 2


@dataclass(frozen=True, slots=True)
class Title:
    """The title and where it stands: in blocks, or in the page's metadata."""

    text: str = ""
    index: int | None = None
    meta: MetaValue | None = None
    more: tuple[int, ...] = ()
    confidence: Confidence | None = None


def of_blocks(
    page: Page, blocks: Sequence[Block], indices: list[int], level: Level, reason: str
) -> Title:
    text = marks.join([plain(page.text(blocks[index])) for index in indices])
    first, *more = indices
    return Title(
        with_plain_blanks(text), first, None, tuple(more), Confidence("title", level, reason)
    )


with_plain_blanks = marks.bare


@dataclass(frozen=True, slots=True)
class _Line:
    """A line above the text, or the lines over which one was broken.

    `is_above`: fields of the head stand below it; `is_headline`: one of them is another title.
    """

    text: str
    indices: list[int]
    score: int = 0
    is_listed: bool = False
    is_above: bool = False
    is_headline: bool = False


def find(page: Page, blocks: Sequence[Block], low: int, states: States) -> Title:
    """In plain text: the line before the body that looks most like a title."""
    head = list(_head_lines(page, blocks, low))
    scored = [replace(line, score=_score(line, head, states)) for line in head]
    best = max(scored, key=lambda line: line.score, default=None)
    if best and best.score >= _MIN_SCORE:
        reason = "A line above the text reads like a title."
        return of_blocks(page, blocks, best.indices, "medium", reason)
    field = _field_title(head)
    if field:
        return field
    others = [line for line in scored if line.score > 0 and _is_plain_title(line.text)]
    if not others:
        listed = marks.last_listed(page, blocks, low)
        reason = "The last line of a list above the text is taken as its title."
        return of_blocks(page, blocks, [listed], "low", reason) if listed is not None else Title()
    first = max(others, key=_likeness)
    reason = "The first line above the text is taken as its title."
    return of_blocks(page, blocks, first.indices, "low", reason)


def _likeness(line: _Line) -> tuple[bool, bool]:
    return bool(_KIND_WORDS.search(line.text)), len(line.text.split()) >= _MIN_WORDS


def _head_lines(page: Page, blocks: Sequence[Block], low: int) -> Iterator[_Line]:
    """The lines above the first paragraph or turn, those of one title together."""
    taken, is_listed = low, False
    last_field = contents.last_field(page, blocks, low)
    is_headed = contents.has_title_field(page, blocks, low, last_field)
    for index in range(low, min(low + MAX_HEAD_BLOCKS, len(blocks))):
        block = blocks[index]
        if block.end - block.start > _MAX_PARAGRAPH and not block.aside:
            return
        text = plain(page.text(block))
        if index < taken or not text or (block.aside and block.aside != "page_header"):
            continue
        if kinds.is_note(text) or marks.BULLET.match(page.text(block)):
            continue
        is_above_field = index < last_field
        is_listed = contents.opens_contents(text) or (is_listed and block.gap <= _LIST_GAP)
        if lines.is_field(text):
            yield _Line(text, [index])
            continue
        if is_label(page, block) or (_is_paragraph(text) and not is_above_field):
            return
        last = index
        limit = min(index + _MOST_LINES, len(blocks))
        while last + 1 < limit and _goes_on(page, blocks, last):
            last += 1
        taken = last + 1
        indices = list(range(index, taken))
        text = " ".join(plain(page.text(blocks[at])) for at in indices)
        listed = is_listed or contents.is_entry(text)
        is_headline = is_headed and is_above_field
        yield _Line(text, indices, 0, listed, is_above_field, is_headline)


def _is_paragraph(text: str) -> bool:
    """Running text, after which no title comes; what is said of cookies is none."""
    if furniture.reason_for(text) or _closes_well(text):
        return False
    is_long = len(text) + len(_DENSE.findall(text)) >= _MIN_PARAGRAPH
    return len(text) > MAX_TITLE or (is_long and lines.is_sentence(text))


def _closes_well(text: str) -> bool:
    """A full stop behind brackets, quotation marks or a date may close a title."""
    days = lines.read(text).days if len(text) <= MAX_TITLE else ()
    is_last = bool(days) and len(text) - days[-1].found.end <= 3
    return is_last or bool(_CLOSED_END.search(text) and _KIND_WORDS.search(text))


def _score(entry: _Line, head: Sequence[_Line], states: States) -> int:
    """How much a line looks like the title; 0 for lines that are something else."""
    text = entry.text
    dense = len(_DENSE.findall(text))
    shortest = _MIN_DENSE_TITLE if dense else _MIN_TITLE
    if not shortest <= len(text) <= MAX_TITLE or _is_other(text, states):
        return 0
    line = lines.read(text)
    if line.is_clock or line.field or _is_bare_dateline(line):
        return 0
    is_short = not dense and len(text.split()) < _MIN_WORDS
    score = 1 + 3 * bool(_KIND_WORDS.search(text)) + 2 * bool(line.event_days)
    score += bool({word.lower().strip(",'’s") for word in text.split()} & OFFICES)
    score += any(entry is not other and text in other.text for other in head)
    score += marks.score(text, [other.text for other in head], is_headline=entry.is_headline)
    score += 2 * (entry.is_headline and _tells(text))
    is_sentence = lines.is_sentence(text) and not _closes_well(text) and not entry.is_above
    return max(score - 3 * (is_sentence + is_short + entry.is_listed), int(is_short))


def _tells(text: str) -> bool:
    """Is there a word that is no name: does the line say what happened?"""
    return any(word[0].islower() and word not in words.GOES_ON for word in text.split())


def _is_other(text: str, states: States) -> bool:
    """Contacts, salutations, names of missions, sections of a site, furniture."""
    if _CONTACT.search(text) or marks.has_address(text):
        return True
    if _OPEN_END.search(text) or len(_STOPS.findall(text)) > 1:
        return True
    if len(_TRAIL.findall(text)) > 1 or marks.PROOF.fullmatch(text):
        return True
    is_occasion = bool(_KIND_WORDS.search(text) or lines.read(text).days)
    is_site = sites.is_section(_NUMBER.sub(" ", text)) or (
        sites.is_site(text) and not lines.read(text).days
    )
    if is_site or furniture.reason_for(text) is not None:
        return True
    return not is_occasion and naming.read(text, states) is not None


def _is_bare_dateline(line: lines.HeadLine) -> bool:
    """`Moscow, 3 March`, `08.09.2025 - Speech`; but `Press conference of 3 March` is a title."""
    if not line.is_dateline or not (line.days or line.open_days):
        return False
    named: list[FoundDate | Reading] = [*(item.found for item in line.days), *line.open_days]
    day = named[0]
    number = _NUMBER.sub(" ", line.rest)
    if _KIND_WORDS.search(number):
        before = line.value[: day.start].rstrip()
        is_apart = day.start < _DATE_FIRST or bool(_APART.search(before))
        return sites.is_section(number) or (is_apart and _is_kind_only(number))
    return len(line.rest.split()) < _MIN_WORDS + 1


def _is_kind_only(rest: str) -> bool:
    """`Press release`, `Rede`: what kind of text it is, and no occasion."""
    left = _KIND_WORDS.sub(" ", rest)
    return len(left.split()) < 2 and len(_DENSE.findall(left)) < _MIN_DENSE_TITLE


def _is_plain_title(text: str) -> bool:
    """Without a word that tells: some words, no sentence, no date, no room."""
    line = lines.read(text)
    if line.days or line.field or lines.is_sentence(text) or _VENUE.match(text):
        return False
    if not line.rest or marks.is_small(text) or not (text[0].isalnum() or text[0] in _QUOTES):
        return False
    enough = _MIN_WORDS - bool(_KIND_WORDS.search(text))
    return len(text.split()) >= enough or len(_DENSE.findall(text)) >= 2 * _MIN_DENSE_TITLE


def _field_title(head: Sequence[_Line]) -> Title | None:
    """`TITLE: …`, where no other line names the occasion."""
    for is_wanted in (lambda line: line.field == "title", _names_subject):
        for entry in head:
            line = lines.read(entry.text)
            if line.value.strip() and is_wanted(line):
                sure = Confidence("title", "high", "A field of the page names the title.")
                return Title(with_plain_blanks(line.value), entry.indices[0], None, (), sure)
    return None


def _names_subject(line: lines.HeadLine) -> bool:
    """`Subject: Opening of the railway`: one thing, and no list of topics."""
    name = line.text[: len(line.text) - len(line.value)].strip(" :：[]").lower()
    is_long = len(line.value.split()) >= _MIN_WORDS
    return name in words.SUBJECTS and is_long and not re.search("[;,]", line.value)


def _goes_on(page: Page, blocks: Sequence[Block], index: int) -> bool:
    """Does the line after this one belong to the same title?"""
    if blocks[index + 1].end - blocks[index + 1].start > MAX_TITLE:
        return False
    text = plain(page.text(blocks[index]))
    next_block = blocks[index + 1]
    following = plain(page.text(next_block))
    if next_block.gap > 1 or next_block.aside or not text or not following or _ends(text):
        return False
    if not _may_join(page, next_block, following) or furniture.reason_for(text):
        return False
    is_open = text.split()[-1].lower() in words.GOES_ON or text[-1] in ",-–—("
    is_open = is_open or marks.goes_on(text, following)
    goes_on = following[0].islower() and not lines.is_sentence(following)
    are_capitals = text.isupper() and following.isupper() and len(text) >= _MIN_WRAPPED
    is_quoted = bool(_QUOTED.fullmatch(following))
    return is_open or goes_on or ((are_capitals or is_quoted) and next_block.gap == 0)


def _may_join(page: Page, block: Block, text: str) -> bool:
    if len(text) > MAX_TITLE or is_label(page, block) or furniture.reason_for(text):
        return False
    if marks.PROOF.fullmatch(text):
        return False
    line = lines.read(text)
    is_byline = bool(_BYLINE.match(text))
    is_stamp = is_byline or line.is_stamp or _is_bare_dateline(line)
    return line.field is None and not is_stamp


def _ends(text: str) -> bool:
    """A title that ends with a date or a full stop is complete."""
    if len(text) > MAX_TITLE or text.endswith((".", "!", "?", ":", "]", "。", "”", "»")):
        return True
    days = lines.read(text).days
    return bool(days) and len(text) - days[-1].found.end <= 1


def is_label(page: Page, block: Block) -> bool:
    """`Answers to questions`, alone on its line, names an occasion and opens no turn."""
    candidate = labels.read(page.raw(block), block.bold)
    if candidate is None or candidate.kind == "person":
        return False
    is_alone = candidate.form in {"own_line", "line"} and candidate.body >= block.end - block.start
    return not (is_alone and _KIND_WORDS.search(candidate.label))
