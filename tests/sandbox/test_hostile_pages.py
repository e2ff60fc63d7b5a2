"""Markup that makes parsers hang, through real readers of ingest: it ends soon, and they go on."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from api.ingest import Draft, UnreadableInputError
from api.samples import PAGES
from api.sandbox import Limits, Readers

SLACK_SECONDS = 3.0  # for a machine that is busy with other tests
HOSTILE = {
    "deep": "<div>" * 100_000 + "A page.",
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">A page.</p>",
    "ampersands": "<p>" + "&" * 1_000_000,
    "ends": "<p>A page." + "</" * 300_000,
    "comment": "<p>A page.<!--" + "-" * 1_000_000,
    "brackets": "[" * 500_000,
    "one line": "Question: " + "why " * 250_000,
    "colons": "A: b\n" * 200_000,
    "marks": "e" + "\u0301" * 500_000,
}


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    with Readers(1) as readers:
        yield readers


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_read_or_refused_in_time(readers: Readers, name: str) -> None:
    content = HOSTILE[name].encode()
    started = time.monotonic()

    ((_, outcome),) = readers.read_many([(name, content)])

    limit = Limits().wall_seconds(len(content))
    assert time.monotonic() - started < limit + SLACK_SECONDS
    assert isinstance(outcome, Draft | UnreadableInputError)
    # The reader itself failed on none of them.
    assert getattr(outcome, "code", None) != "crashed"
    assert readers.read(PAGES[0].read_bytes()).statement
