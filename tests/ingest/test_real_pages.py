"""Real pages against their hand-made truth; skipped where the folder of pages is not there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from api.ingest import Draft, read_page
from tests.ingest.scoring import score

PAGES = Path(__file__).parents[3] / "shared" / "inputs"


def _truths() -> dict[str, dict[str, Any]]:
    index = PAGES / "index.jsonl"
    if not index.exists():
        return {}
    records = (json.loads(line) for line in index.read_text("utf-8").splitlines())
    return {record["id"]: record for record in records}


# Data of a programming interface, not a page: refused, see `test_decode`.
NO_PAGES = {"contact-gb-jamaica"}
TRUTHS = {name: record for name, record in _truths().items() if name not in NO_PAGES}
pytestmark = pytest.mark.skipif(not TRUTHS, reason="the folder of real pages is not here")


def draft_of(name: str) -> Draft:
    return read_page((PAGES / TRUTHS[name]["file"]).read_bytes())


@pytest.mark.parametrize("name", TRUTHS)
def test_every_turn_begins_where_a_person_says(name: str) -> None:
    result = score(draft_of(name), TRUTHS[name]["truth"])

    assert (result.right_turns, result.found_turns) == (
        result.expected_turns,
        result.expected_turns,
    )
    assert result.right_answerers == result.answers


@pytest.mark.parametrize("name", [name for name in TRUTHS if not name.startswith("contact")])
def test_title_and_date_are_those_of_the_event(name: str) -> None:
    wrong = score(draft_of(name), TRUTHS[name]["truth"]).wrong

    assert [line for line in wrong if line.startswith(("title", "date"))] == []


@pytest.mark.parametrize("name", TRUTHS)
def test_no_character_is_unaccounted_for(name: str) -> None:
    assert draft_of(name).account.unaccounted == 0


def test_the_repairs_of_the_seed_are_exactly_those_listed() -> None:
    damage = TRUTHS["seed"]["truth"]["damage"]

    repairs = [
        {"line": item.line, "col": item.column, "seen": item.before, "should_be": item.after}
        for item in draft_of("seed").repairs
    ]

    assert repairs == damage


def test_the_seed_has_its_answer_segments() -> None:
    statement = draft_of("seed").statement

    assert statement is not None
    counts = [len(item.answers[0].segments) for item in statement.qa_items]
    assert counts == [2, 4, 2, 13, 7, 2, 1, 7]
    assert len(statement.remarks) == 12
