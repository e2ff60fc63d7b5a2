"""The account: every character of the source belongs to one of kept, repaired, set aside."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.ingest import UnreadableInputError, read_page, read_text
from api.ingest.source import ledger
from api.ingest.source.ledger import KEPT, BrokenLedgerError, Run
from tests.ingest.texts import CONTACT_PAGE, EMBASSY_PAGE, RUSSIAN_PAGE, STATES

FRAGMENTS = st.sampled_from(
    [
        "Question: Is it so?", "Mira Tolvan: Yes, it is, and it was said before.", "\n", "\n\n",
        "<p>", "</p>", "<div class='nav'>", "</div>", "<br>", "&nbsp;", "&amp;", "<!--", "-->",
        "<script>", "</script>",
        "<b>Q:</b> ", "> ", "# ", "---\n", "b'", "title: x\n", "\\xc2\\xa0",
        "inpidual", "\u00ad", "Ð¡Ð¾", "See also", "March 3, 2029", "Embassy of Ireland, Japan",
        "Phone: +44 20 7946 0018", "Вопрос: Как?", "М.Толван: Так.", " ", "\t", "\r\n", "«", "…",
        "This sentence is long enough to be counted as prose by every rule that counts.",
    ]
)  # fmt: skip
PAGES = st.lists(st.one_of(FRAGMENTS, st.text(max_size=12)), max_size=40).map("".join)


@settings(max_examples=250, deadline=None)
@given(PAGES)
def test_any_text_is_accounted_for_or_refused(text: str) -> None:
    try:
        draft = read_text(text, states=STATES)
    except UnreadableInputError:
        return

    assert draft.account.characters == len(text)
    assert draft.account.unaccounted == 0


@settings(max_examples=250, deadline=None)
@given(st.one_of(st.binary(max_size=300), PAGES.map(lambda text: text.encode("utf-8", "replace"))))
def test_no_bytes_raise_anything_but_the_one_error(content: bytes) -> None:
    try:
        draft = read_page(content, states=STATES)
    except UnreadableInputError as refusal:
        code, unaccounted = refusal.code, 0
    else:
        code, unaccounted = "", draft.account.unaccounted

    assert code in {"", "empty", "too_large", "binary", "encoding", "nothing_found"}
    assert unaccounted == 0


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted).map(tuple), max_size=12)
)
def test_claims_always_become_a_partition(spans: list[tuple[int, int]]) -> None:
    claims = [Run(start, end, KEPT) for start, end in spans]

    runs = ledger.partition(claims, "x" * 60, "separator")

    ledger.check(runs, 60)
    assert ledger.count(runs, 60).unaccounted == 0


def test_a_ledger_that_forgets_a_run_is_caught() -> None:
    runs = ledger.partition([Run(2, 5, KEPT)], "x" * 9, "separator")
    forgetful = [run for run in runs if run.state != KEPT]

    with pytest.raises(BrokenLedgerError):
        ledger.check(forgetful, 9)
    assert ledger.count(forgetful, 9).unaccounted == 3


@pytest.mark.parametrize("page", [EMBASSY_PAGE, RUSSIAN_PAGE, CONTACT_PAGE])
def test_kept_text_stands_in_the_source_after_the_listed_repairs(page: str) -> None:
    draft = read_text(page, states=STATES)
    mended = page
    for repair in reversed(draft.repairs):
        mended = mended[: repair.span.start] + repair.after + mended[repair.span.end :]
    source = " ".join(mended.split())

    statement = draft.statement
    segments = [remark.segment for remark in statement.remarks] if statement else []
    for item in statement.qa_items if statement else ():
        segments += [*item.question, *(s for answer in item.answers for s in answer.segments)]

    assert all(" ".join(segment.text.split()) in source for segment in segments)
