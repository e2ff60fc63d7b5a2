"""Of saved pages in many languages what is said comes out, and nothing else."""

from __future__ import annotations

import pytest

from api.ingest import StatementDraft, read_text
from tests.ingest.saved import PAGES
from tests.ingest.texts import STATES


def source_of(page: str, between: str) -> str:
    lines = (
        line[2:].replace("|", "", 1) if line[:2] == "= " else line.removeprefix("# ")
        for line in page.splitlines()
    )
    return between.join(lines) + "\n"


def said_in(statement: StatementDraft) -> list[str]:
    segments = [remark.segment for remark in statement.remarks]
    for entry in statement.qa_items:
        segments += entry.question
        segments += [segment for answer in entry.answers for segment in answer.segments]
    return [segment.text for segment in sorted(segments, key=lambda one: one.span.start)]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("language", PAGES)
def test_only_what_is_said_comes_out(language: str, between: str) -> None:
    page = PAGES[language]
    lines = page.splitlines()

    draft = read_text(source_of(page, between), states=STATES)

    assert draft.statement is not None
    assert said_in(draft.statement) == [
        line.removeprefix("= ").rpartition("|")[2].strip() for line in lines if line[:2] == "= "
    ]
    assert [draft.statement.title] == [line[2:] for line in lines if line[:2] == "# "]
    assert len(draft.statement.qa_items) == 2
    assert draft.account.unaccounted == 0


@pytest.mark.parametrize("language", PAGES)
def test_the_event_is_not_on_the_day_of_its_publication(language: str) -> None:
    draft = read_text(source_of(PAGES[language], "\n"), states=STATES)

    assert draft.statement is not None
    assert str(draft.statement.date) == "2029-03-03"
