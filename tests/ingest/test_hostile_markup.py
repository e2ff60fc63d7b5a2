"""Hostile pages end soon, with a clear message; the readers never hang."""

from __future__ import annotations

import sys
import time
from contextlib import suppress

import pytest

from api.ingest import UnreadableInputError, read_page

LIMIT_SECONDS = 4

PAGES = {
    "100,000 nested elements": b"<div>" * 100_000 + b"text",
    "600 nested elements": b"<html>" + b"<div>" * 600 + b"text",
    "100,000 attributes": b"<html><div " + b" a=1" * 100_000 + b">text",
    "a million ampersands": b"<html><p>" + b"&" * 1_000_000,
    "300,000 broken closing tags": b"<html>" + b"</" * 300_000,
    "an unclosed comment": b"<html><!--" + b"-" * 1_000_000,
    "40,000 unclosed comments": b"<html>" + b"<!--" * 40_000 + b"-" * 1_000_000,
    "unclosed quotes": b"<html>" + b'<a href="' * 40_000 + b"x" * 1_000_000,
    "unclosed scripts": b"<html>" + b"<script>" * 40_000,
    "blanks": b"a" + b" " * 3_000_000 + b"b",
    "one long word": b"p" * 3_000_000,
}


@pytest.mark.parametrize("name", PAGES)
def test_a_hostile_page_ends_soon(name: str) -> None:
    started = time.monotonic()

    with suppress(UnreadableInputError):
        read_page(PAGES[name])

    assert time.monotonic() - started < LIMIT_SECONDS


def test_work_grows_linearly_with_length() -> None:
    turns = "Question: Is it so, number {0}?\n\nMira Tolvan: {1}\n\n"
    page = "".join(turns.format(number, "It is so, and it was so. " * 20) for number in range(500))
    read_page(page[:5_000].encode())

    assert calls_of(page * 4) < 5 * calls_of(page)


def calls_of(page: str) -> int:
    """How many calls reading takes: the measure of work that no other load on the machine moves."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        read_page(page.encode())
    finally:
        sys.setprofile(None)
    return calls
