"""How long pages take to read, and how much memory, by length: `python -m tests.bench.reading`.

Transcripts of an invented state, each twice as long as the one before, up to five million
characters: the last column shows that the time grows as the length does. The first line is the
transcript of 242 questions.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Callable

from api.ingest import read_text

QUESTIONS = (242, 500, 1_000, 2_000, 4_000, 5_500)
SEED = 20_290_303
WORDS = (
    "the of a railway across the lake harbour council an agreement treaty our partner minister"
    " region border energy fishery school visit delegation chairman open trade question people year"
).split()


def write_transcript(questions: int, choose: random.Random) -> str:
    """A press conference: each answer has two paragraphs."""
    lines = ["Foreign Minister Mira Tolvan's press conference, Port Ost, March 3, 2029", ""]
    for _ in range(questions):
        lines += [f"Question: {_sentences(choose, 1)[:-1]}?", ""]
        lines += [f"Mira Tolvan: {_sentences(choose, 3)}", "", _sentences(choose, 3), ""]
    return "\n".join(lines)


def write_speech(questions: int, choose: random.Random) -> str:
    """The same amount of text in one voice."""
    lines = ["Foreign Minister Mira Tolvan's speech, Port Ost, March 3, 2029", ""]
    for _ in range(questions):
        lines += [_sentences(choose, 7), ""]
    return "\n".join(lines)


def write_html(questions: int, choose: random.Random) -> str:
    """The press conference as a page: a menu, and a paragraph element each."""
    title, *rest = write_transcript(questions, choose).split("\n")
    menu = "".join(f"<li><a href='/{number}'>Entry {number}</a></li>" for number in range(60))
    body = "".join(f"<p>{line}</p>\n" for line in rest if line)
    return f"<html><body><ul class='menu'>{menu}</ul><h1>{title}</h1>\n{body}</body></html>"


def _sentences(choose: random.Random, count: int) -> str:
    return " ".join(
        " ".join(choose.choice(WORDS) for _ in range(18)).capitalize() + "." for _ in range(count)
    )


FORMS: tuple[Callable[[int, random.Random], str], ...] = (
    write_transcript,
    write_speech,
    write_html,
)


def main() -> None:
    """A line per form and length: characters, seconds, microseconds a thousand characters."""
    for form in FORMS:
        for questions in QUESTIONS:
            text = form(questions, random.Random(SEED))  # noqa: S311 - repeatable, no secret
            started = time.perf_counter()
            draft = read_text(text)
            seconds = time.perf_counter() - started
            items = len(draft.statement.qa_items) if draft.statement else 0
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            sys.stdout.write(
                f"{form.__name__:17} {len(text):>10,} characters {items:>6,} items"
                f" {seconds:7.3f} s {1e9 * seconds / len(text):7.0f} µs/1,000  {peak} MB\n"
            )


if __name__ == "__main__":
    main()
