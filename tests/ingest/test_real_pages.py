"""Real pages against their hand-made truth; skipped where the folder of pages is not there.

The measuring is that of `communique evaluate`, which tells what differs: `--wrong`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from api.ingest import Draft, UnreadableInputError, read_page
from api.ingest.evaluation import Entry, Score, read_index, score_page, total

PAGES = Path(__file__).parents[3] / "shared" / "inputs"
INDEX = PAGES / "index.jsonl"

# The least F1 over all pages together, by figure.
LEAST = {
    "labels": 0.99,
    "turns": 0.99,
    "items": 0.97,
    "answerers": 0.99,
    "title": 0.97,
    "date": 0.97,
    "contacts": 0.97,
    "repairs": 1.0,
    "typos": 1.0,
}
NONE_AT_ALL = ("invented_items", "wrong_dates_with_confidence", "unaccounted", "invented_text")


def _entries() -> dict[str, Entry]:
    index = read_index(INDEX.read_bytes()) if INDEX.exists() else read_index(b"")
    assert index.faults == ()
    return {entry.name: entry for entry in index.entries.values()}


ENTRIES = _entries()
pytestmark = pytest.mark.skipif(not ENTRIES, reason="the folder of real pages is not here")


@cache
def draft_of(name: str) -> Draft | None:
    try:
        return read_page(content_of(name))
    except UnreadableInputError:
        return None


@cache
def score_of(name: str) -> Score:
    return score_page(draft_of(name), ENTRIES[name], content_of(name))


def content_of(name: str) -> bytes:
    return (PAGES / ENTRIES[name].file).read_bytes()


def told(score: Score, *figures: str) -> str:
    return "\n".join(str(each) for each in score.differences if each.figure in figures)


@pytest.mark.parametrize("figure", LEAST)
def test_all_pages_together_reach(figure: str) -> None:
    score = total(score_of(name) for name in ENTRIES)

    f1 = score.figures[figure].f1
    assert f1 is not None
    assert f1 >= LEAST[figure], told(score, figure)


@pytest.mark.parametrize("name", ENTRIES)
def test_every_page_becomes_a_draft(name: str) -> None:
    assert draft_of(name) is not None


@pytest.mark.parametrize("name", ENTRIES)
def test_nothing_is_lost_and_nothing_invented(name: str) -> None:
    score = score_of(name)

    counts = {count: score.counts[count] for count in NONE_AT_ALL if score.counts.get(count)}
    assert counts == {}, told(score, "turns", "date", "invented_text")


def test_of_the_seed_nothing_differs() -> None:
    score = score_of("seed")

    assert [str(each) for each in score.differences] == []
    assert score.figures["repairs"].right == 7


def test_the_seed_has_its_answer_segments() -> None:
    draft = draft_of("seed")

    assert draft is not None
    assert draft.statement is not None
    counts = [len(item.answers[0].segments) for item in draft.statement.qa_items]
    assert counts == [2, 4, 2, 13, 7, 2, 1, 7]
    assert len(draft.statement.remarks) == 12
