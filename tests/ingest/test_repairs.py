"""Extraction damage is mended with proof; words that exist stay."""

from __future__ import annotations

import pytest

from api.ingest import Draft, read_text


def read(sentence: str) -> Draft:
    rest = "And so on, for as long as it takes all of us to see it."
    return read_text(f"Speech at the lake\n\n{sentence} {rest}\n")


@pytest.mark.parametrize(
    ("seen", "mended"),
    [
        ("inpidual", "individual"),
        ("Inpidual", "Individual"),
        ("INPIDUAL", "INDIVIDUAL"),
        ("pisions", "divisions"),
        ("Pisions", "Divisions"),
        ("inpisible", "indivisible"),
        ("subpisions", "subdivisions"),
    ],
)
def test_a_lost_div_comes_back_anywhere_in_a_word(seen: str, mended: str) -> None:
    repairs = read(f"The {seen} we saw.").repairs

    assert [(repair.before, repair.after) for repair in repairs] == [(seen, mended)]


@pytest.mark.parametrize("word", ["per", "people", "opposite", "Pashayev", "counties", "faction"])
def test_valid_words_and_names_are_never_touched(word: str) -> None:
    assert read(f"The {word} we saw.").repairs == ()


def test_soft_hyphens_go_and_are_listed() -> None:
    draft = read("The inter\u00adnational lake.")

    assert draft.statement is not None
    assert draft.statement.remarks[0].segment.text.startswith("The international lake.")
    assert [repair.reason for repair in draft.repairs] == ["soft_hyphen"]


def test_mojibake_is_mended() -> None:
    draft = read("The lake isn’t closed — not “today”.".encode().decode("windows-1252", "replace"))

    assert draft.statement is not None
    assert "isn’t closed —" in draft.statement.remarks[0].segment.text


def test_spelled_out_bytes_are_read() -> None:
    page = (
        r"<h1>Briefing</h1>"
        "\n"
        r"b'<p>MR. BRACK:\xc2\xa0 It isn\xe2\x80\x99t so.</p>\n"
        r"<p>Q\xc2\xa0 Why is it not so?</p>\n<p>MR. BRACK:\xc2\xa0 Because.</p>'"
    )

    draft = read_text(page)

    assert draft.statement is not None
    assert draft.statement.remarks[0].segment.text == "It isn’t so."
    assert len(draft.statement.qa_items) == 1
    assert draft.account.unaccounted == 0
