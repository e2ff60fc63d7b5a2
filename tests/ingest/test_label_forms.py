"""Labels in other forms than `Name: text`: cut, spoilt, without a colon, inside a line."""

from __future__ import annotations

import pytest

from tests.ingest.outlines import outline

WHOLE = "Q:QUESTION1 A:SECRETARY TOLVAN1 Q:QUESTION1 A:SECRETARY TOLVAN1"


def test_a_label_that_is_broken_over_two_paragraphs_is_one() -> None:
    page = (
        "Press availability\n\nQUESTION: <q>\n\nSECRETARY TOLVAN: <a>\n\nQUESTION: <q>\n\n"
        "SECRETARY\n\nTOLVAN: <a>\n"
    )

    assert outline(page) == WHOLE


def test_an_office_over_a_name_is_a_part_of_the_label() -> None:
    page = (
        "Answers to questions\n\nQuestion: <q>\n\nPresident of Valdoria\n\nMira Tolvan: <a>\n\n"
        "Question: <q>\n\nMira Tolvan: <a>\n"
    )

    assert outline(page) == (
        "Q:Question1 A:President of Valdoria Mira Tolvan1 Q:Question1 A:Mira Tolvan1"
    )


def test_a_heading_over_a_label_stays_a_heading() -> None:
    page = (
        "Press conference\n\nThe New Pier\n\nLake TV: <q>\n\nMinister Tolvan: <a>\n\n"
        "The Old Ferry\n\nLake TV: <q>\n\nMinister Tolvan: <a>\n"
    )

    assert outline(page) == "Q:Lake TV1 A:Minister Tolvan1 Q:Lake TV1 A:Minister Tolvan1"


@pytest.mark.parametrize("sign", ["\t", " – ", "- ", " : ", "\n\n"])
def test_names_need_no_colon_where_one_returns_behind_those_who_ask(sign: str) -> None:
    page = (
        f"Spokesperson Mira Tolvan's Regular Press Conference\n\nLake Agency{sign}<q>\n\n"
        f"Mira Tolvan{sign}<a>\n\nOTV{sign}<q>\n\nMira Tolvan{sign}<a>\n"
    )

    assert outline(page) == "Q:Lake Agency1 A:Mira Tolvan1 Q:OTV1 A:Mira Tolvan1"


def test_a_bold_word_ends_where_the_bold_ends() -> None:
    page = (
        "<html><body><main><h1>Press briefing</h1><P><b>QUESTION</b> Well, When does it sail?</P>"
        "<P><b>MR. TOLVAN</b> <a></P><P><b>QUESTION</b> Bram Linden told us that it sails.</P>"
        "<P><b>MR. TOLVAN</b> <a></P></main></body></html>"
    )

    assert outline(page) == "Q:QUESTION1 A:MR. TOLVAN1 Q:QUESTION1 A:MR. TOLVAN1"


def test_a_repeated_label_may_have_a_semicolon() -> None:
    page = "Press conference\n\n" + "Question: <q>\n\nMira Tolvan: <a>\n\n" * 2
    page += "Question; <q>\n\nMira Tolvan; <a>\n"

    assert outline(page) == " ".join(["Q:Question1 A:Mira Tolvan1"] * 3)


def test_a_bold_question_and_its_answer_may_share_a_paragraph() -> None:
    pair = "<P><strong><q></strong><br><a></P>"
    page = f"<html><body><main><h1>Interview with the minister</h1>{pair * 3}</main></body></html>"

    assert outline(page) == "Q:-1 A:-1 Q:-1 A:-1 Q:-1 A:-1"


def test_a_title_before_the_first_label_of_a_long_line_is_no_part_of_it() -> None:
    turns = "Question: <q> Minister of Ferries Mira Tolvan: <a> " + "<p> " * 12
    page = f"Minister on the situation at the lake {turns}Question: <q> Mira Tolvan: <a>\n"

    assert "Q:Question1 A:Minister of Ferries Mira Tolvan1 Q:Question1" in outline(page)


@pytest.mark.parametrize("form", ["<q>\n\n<a>", "1. <q>\n\n<a>\n\n2. <q>\n\n<a>\n\n3. <q>\n\n<a>"])
def test_common_questions_need_a_form_and_a_title(form: str) -> None:
    asked = outline(f"Frequently asked questions about visas\n\n{form}\n").count("Q:")

    assert asked == (3 if form.startswith("1") else 0)
