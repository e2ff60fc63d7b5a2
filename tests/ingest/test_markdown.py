"""Markdown: front matter, headings, separators, definitions of links."""

from __future__ import annotations

import pytest

from api.ingest import StatementDraft, read_text

FIRST = "The lake belongs to both of our countries, and both of them keep it clean for all."


def read(text: str) -> StatementDraft:
    statement = read_text(text).statement
    assert statement is not None
    return statement


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: Speech at the lake\ndate: 2029-03-03\n---",
        '---\r\ntitle: "Speech at the lake"\r\ndate: 2029-03-03\r\n---',
        '+++\ntitle = "Speech at the lake"\ndate = 2029-03-03\n+++',
    ],
)
def test_front_matter_states_title_and_date(front: str) -> None:
    statement = read(f"{front}\n\n{FIRST}\n\n{FIRST}\n")

    assert statement.title == "Speech at the lake"
    assert str(statement.date) == "2029-03-03"
    assert len(statement.remarks) == 2


@pytest.mark.parametrize("heading", ["# {0}", "{0}\n===", "{0}\n------------------"])
def test_headings_of_both_forms_are_titles(heading: str) -> None:
    statement = read(f"{heading.format('Speech at the lake')}\n\n{FIRST}\n")

    assert statement.title == "Speech at the lake"
    assert [remark.segment.text for remark in statement.remarks] == [FIRST]


def test_a_line_under_a_sentence_makes_no_heading() -> None:
    statement = read(f"# Speech at the lake\n\n{FIRST}\n---\n\n{FIRST}\n")

    assert len(statement.remarks) == 2


@pytest.mark.parametrize("mark", ["* * *", "***", "---", "___", "[1]: https://valdoria.example"])
def test_separators_and_definitions_are_no_text(mark: str) -> None:
    statement = read(f"# Speech at the lake\n\n{FIRST}\n\n{mark}\n\n{FIRST}\n")

    assert [remark.segment.text for remark in statement.remarks] == [FIRST, FIRST]


def test_escapes_stay_as_they_stand_in_the_source() -> None:
    statement = read(f"# Speech at the lake\n\n\\[Redacted.\\] {FIRST}\n")

    assert statement.remarks[0].segment.text.startswith("\\[Redacted.\\]")


def test_pictures_and_dated_links_alone_on_their_lines_are_no_text() -> None:
    statement = read(
        f"# Speech at the lake\n\n{FIRST}\n\n![The pier](/files/pier.jpg)\n\n{FIRST}\n\n"
        "- [Ministers meet on the shore](/1) 1 March 2029\n"
        "- [Night boats sail again](/2) 27 February 2029\n"
    )

    assert [remark.segment.text for remark in statement.remarks] == [FIRST, FIRST]


def test_a_link_inside_a_sentence_stays_as_it_stands() -> None:
    statement = read(f"# Speech at the lake\n\n{FIRST} See [the treaty](/t) of 1 March 2029.\n")

    assert statement.remarks[0].segment.text.endswith("See [the treaty](/t) of 1 March 2029.")
