"""Hostile pages end soon, with a clear message; the readers never hang."""

from __future__ import annotations

import sys
import time
from contextlib import suppress

import pytest

from api.ingest import UnreadableInputError, read_page
from api.ingest.lexicon import contacts, missionwords

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
    "labels without end in one line": b"Question: Is it so? A: Yes. " * 40_000,
    "49,000 opened links": b"<html>" + b"<a " * 49_000 + b"x",
    "49,900 line breaks": b"<html><body>" + b"<br>" * 49_900 + b"text",
    "100,000 page numbers": b"2\n\x0c\n" * 100_000,
    "a row of a table that is almost a rule": b"|" + b"-" * 100_000 + b"|x|",
    "a question that ends in 90,000 dashes": b"Q: Is it " + b"-- " * 90_000 + b"x\n\nA: Yes.",
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


# Pages of one kind of thing each, which differs from line to line.
LINES = {
    "names with colons": "Mira Tol{0}: It is so.\n\n",
    "addresses for mail": "office{0}@valdoria.example\n",
    "telephones": "Tel: +44 20 7946 {0:04d}\n",
    "missions": "Embassy of Valdoria in Port {0}\n\n",
    "headings": "# Lake and harbour {0}\n\n",
    "quotations": "> “It is so {0}\n>\n",
}


@pytest.mark.parametrize("kind", LINES)
def test_lines_of_one_kind_are_work_for_each_line_alone(kind: str) -> None:
    pages = ["".join(LINES[kind].format(line) for line in range(count)) for count in (60, 240)]
    calls_of(pages[0])

    assert calls_of(pages[1]) < 5 * calls_of(pages[0])


def test_words_searched_in_small_letters_are_written_so() -> None:
    missions = (words for words, _ in missionwords.MISSION_WORDS)
    searched = (contacts.EMERGENCY, contacts.OTHERS, *missions)

    assert all(words == words.lower() for words in searched)


def calls_of(page: str) -> int:
    """How many calls reading takes: the measure of work that no other load on the machine moves."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        with suppress(UnreadableInputError):
            read_page(page.encode())
    finally:
        sys.setprofile(None)
    return calls
