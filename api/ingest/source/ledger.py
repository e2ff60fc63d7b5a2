"""The account of a page: which character of the source was kept, repaired or set aside, and why.

`reading` enters claims in flow offsets; the ledger turns them into a partition of the source.
The first claim on a character wins; what nobody claims is named after what it is (white space,
markup), never dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

from api.ingest.draft import Account, SetAside, Span

KEPT = "kept"
REPAIRED = "repaired"
SHOWN_CHARACTERS = 80
SEEN_CHARACTERS = 1_200
_TAG = re.compile(r"<[^<>]{0,1200}>?")

# Reasons that are counted and not listed: there are thousands, and none says anything to a person.
SILENT = frozenset({"white_space", "markup", "separator"})


class BrokenLedgerError(Exception):
    """Runs that are no partition of the source: a fault of this program, found by its tests."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the source and what became of it: KEPT, REPAIRED or a reason."""

    start: int
    end: int
    state: str


def partition(claims: Iterable[Run], source: str, unclaimed: str) -> list[Run]:
    """Lay claims out over the source, without overlap, and name what is between them."""
    runs: list[Run] = []
    position = 0
    for claim in sorted(claims, key=lambda run: run.start):
        start = max(claim.start, position)
        if start >= claim.end:
            continue
        runs.extend(_between(source, position, start, unclaimed))
        runs.append(Run(start, claim.end, claim.state))
        position = claim.end
    runs.extend(_between(source, position, len(source), unclaimed))
    return runs


def check(runs: list[Run], length: int) -> None:
    """Raise BrokenLedgerError unless the runs cover the source exactly once, in order."""
    edges = [Run(0, 0, KEPT), *runs, Run(length, length, KEPT)]
    for before, after in pairwise(edges):
        if before.end != after.start or after.end < after.start:
            raise BrokenLedgerError(f"runs {before} and {after} do not meet")


def count(runs: list[Run], length: int) -> Account:
    kept = sum(run.end - run.start for run in runs if run.state == KEPT)
    repaired = sum(run.end - run.start for run in runs if run.state == REPAIRED)
    aside = sum(run.end - run.start for run in runs if run.state not in {KEPT, REPAIRED})
    return Account(length, kept, repaired, aside)


def list_set_aside(
    runs: list[Run], source: str, *, is_markup: bool = False
) -> tuple[SetAside, ...]:
    """What a person should see of the set-aside text: neighbours of one reason are one entry.

    Of markup its readable text is shown, where there is any.
    """
    found: list[SetAside] = []
    for start, end, reason in _merge(runs):
        text = source[start : min(start + SEEN_CHARACTERS, end)]
        text = (is_markup and unescape(_TAG.sub(" ", text)).strip()) or text
        shown = " ".join(text.split())[:SHOWN_CHARACTERS]
        found.append(SetAside(Span(start, end), reason, shown))
    return tuple(found)


def _between(source: str, start: int, end: int, unclaimed: str) -> Iterator[Run]:
    if start < end:
        is_blank = source[start:end].isspace()
        yield Run(start, end, "white_space" if is_blank else unclaimed)


def _merge(runs: list[Run]) -> Iterator[tuple[int, int, str]]:
    current: tuple[int, int, str] | None = None
    for run in runs:
        if run.state in SILENT:
            continue
        if current and run.state == current[2]:
            current = (current[0], run.end, run.state)
            continue
        if current and current[2] not in {KEPT, REPAIRED}:
            yield current
        current = (run.start, run.end, run.state)
    if current and current[2] not in {KEPT, REPAIRED}:
        yield current
