"""Is the text of a draft that of its page? Repairs, account, invented text; for `scoring`."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate

from api.ingest.draft import Draft, Repair, Segment, Span, StatementDraft
from api.ingest.evaluation.folding import letters
from api.ingest.evaluation.tally import Difference, Score, Tally
from api.ingest.evaluation.truth import Truth

# Shorter stretches occur everywhere and prove nothing.
_MIN_RUN = 4
# Of one segment; beyond it every further character counts without being looked for.
_MAX_SEARCHES = 500
_TAG = re.compile(r"<[!/?A-Za-z][^<>]{0,20000}>")
_EDGE = re.compile(r"[<>\n\r]")
_SHOWN_CHARACTERS = 60


class Source:
    """The decoded text of a page with the repairs of its draft made in it."""

    def __init__(self, text: str, repairs: Iterable[Repair] = ()) -> None:
        self.text = text
        self._from: list[int] = [0]
        self._to: list[int] = [0]
        parts, position, length = [], 0, 0
        # Where repairs lie in each other, the outer one has the result of the inner ones in it.
        for repair in sorted(repairs, key=lambda each: (each.span.start, -each.span.end)):
            if repair.span.start < position:
                continue
            parts += [text[position : repair.span.start], repair.after]
            length += repair.span.start - position + len(repair.after)
            position = repair.span.end
            self._from.append(position)
            self._to.append(length)
        self.mended = "".join([*parts, text[position:]])

    def has(self, text: str) -> bool:
        """Does the page say this anywhere, letters and digits alone considered?"""
        wanted = letters(text)
        return any(wanted in view for view in self._letters)

    def has_line(self, text: str) -> bool:
        """Does a line of the source, or the text between two tags, say this and nothing else?"""
        return letters(text) in self._lines

    def cut(self, span: Span) -> str:
        """The mended text of a span of the source; a repair that the span cuts is whole in it."""
        return self.mended[self._move(span.start) : self._move(span.end)]

    def _move(self, offset: int) -> int:
        index = bisect_right(self._from, offset) - 1
        return self._to[index] + offset - self._from[index]

    @cached_property
    def squeezed(self) -> tuple[str, ...]:
        """The whole page in the forms of `_views`."""
        return tuple(_views(self.mended))

    @cached_property
    def _letters(self) -> tuple[str, ...]:
        return letters(self.mended), letters(_without_markup(self.mended))

    @cached_property
    def _lines(self) -> set[str]:
        return {letters(html.unescape(line)) for line in _EDGE.split(self.mended)}


def measure_fidelity(draft: Draft, truth: Truth, source: Source) -> Score:
    """Repairs and typos against the truth, and two counts that need none.

    repairs: line, column, what stood there and what was made of it, all equal; of these, what the
    truth gives for every place.
    typos: of the mistakes that have to stay, those that stand in the mended text as often as in the
    source.
    unaccounted: characters of the source that the account does not have, or has twice.
    invented_text: characters of segments that do not stand in the mended source. White space does
    not count, and tags and entities are read as on any page.
    """
    account = Score({}, {"unaccounted": abs(draft.account.unaccounted)})
    return (
        _measure_repairs(draft, truth)
        + _measure_typos(truth, source)
        + account
        + _measure_invention(draft.statement, source)
    )


def _measure_repairs(draft: Draft, truth: Truth) -> Score:
    if truth.damage is None:
        return Score()
    places = [(each.line, each.col, each.seen, each.should_be) for each in truth.damage]
    made = [(each.line, each.column, each.before, each.after) for each in draft.repairs]
    given = [index for index in range(4) if all(place[index] is not None for place in places)]
    wanted = Counter(_tell(place[index] for index in given) for place in places)
    found = Counter(_tell(repair[index] for index in given) for repair in made)
    missing = [Difference("repairs", each, None) for each in (wanted - found).elements()]
    extra = [Difference("repairs", None, each) for each in (found - wanted).elements()]
    tally = Tally(wanted.total(), found.total(), (wanted & found).total())
    return Score({"repairs": tally}, {}, (*missing, *extra))


def _tell(place: Iterable[object]) -> str:
    return " ".join(map(str, place))


def _measure_typos(truth: Truth, source: Source) -> Score:
    if truth.original_typos_not_to_repair is None:
        return Score()
    typos = [each.seen or "" for each in truth.original_typos_not_to_repair]
    lost = [seen for seen in typos if source.mended.count(seen) < source.text.count(seen)]
    right = len(typos) - len(lost)
    differences = (Difference("typos", seen, None) for seen in lost)
    return Score({"typos": Tally(len(typos), right, right)}, {}, tuple(differences))


def _measure_invention(statement: StatementDraft | None, source: Source) -> Score:
    invented, differences = 0, []
    for segment in _segments(statement) if statement else ():
        count = _count_invented(segment, source)
        invented += count
        if count:
            begun = segment.text[:_SHOWN_CHARACTERS]
            differences.append(Difference("invented_text", None, f"{count} characters in {begun}"))
    return Score({}, {"invented_text": invented}, tuple(differences))


def _segments(statement: StatementDraft) -> Iterator[Segment]:
    for remark in statement.remarks:
        yield remark.segment
    for item in statement.qa_items:
        yield from item.question
        for answer in item.answers:
            yield from answer.segments


def _count_invented(segment: Segment, source: Source) -> int:
    text = _squeeze(segment.text)
    views = tuple(_views(source.cut(segment.span)))
    if any(text in view for view in (*views, *source.squeezed)):
        return 0
    ends = list(accumulate(map(len, segment.text.split())))
    return min(_count_missing(text, ends, view) for view in views)


def _count_missing(text: str, ends: list[int], view: str) -> int:
    """The characters of the text that are no part of stretches which `view` has in this order.

    A stretch is a whole word, which ends at one of `ends`, or at least some characters long.
    """
    starts = {0, *ends}
    missing, at, position = 0, 0, 0
    while at < len(text) and missing < _MAX_SEARCHES:
        # What goes on right here comes first: a repeated text must not draw the search ahead.
        length = _longest(text, at, view, position, is_next=True)
        if length < _MIN_RUN:
            length = _longest(text, at, view, position, is_next=False)
        is_word = at in starts and at + length >= ends[bisect_right(ends, at)]
        if length >= _MIN_RUN or is_word:
            position = view.find(text[at : at + length], position) + length
            at += length
        else:
            missing += 1
            at += 1
    return missing + len(text) - at


def _longest(text: str, at: int, view: str, position: int, *, is_next: bool) -> int:
    """How many characters from `at` on stand at or somewhere behind `position`: by halving."""
    low, high = 0, len(text) - at
    while low < high:
        middle = (low + high + 1) // 2
        part = text[at : at + middle]
        if view.startswith(part, position) if is_next else view.find(part, position) >= 0:
            low = middle
        else:
            high = middle - 1
    return low


def _views(text: str) -> Iterator[str]:
    """The text without white space: as it stands, and as a page whose tags are read."""
    yield _squeeze(text)
    yield _squeeze(_without_markup(text))


def _without_markup(text: str) -> str:
    return html.unescape(_TAG.sub("", "".join(_outside_comments(text))))


def _outside_comments(text: str) -> Iterator[str]:
    position = 0
    while (start := text.find("<!--", position)) >= 0:
        end = text.find("-->", start)
        if end < 0:
            break
        yield text[position:start]
        position = end + len("-->")
    yield text[position:]


def _squeeze(text: str) -> str:
    return "".join(text.split())
