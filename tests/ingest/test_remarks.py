"""Remarks between and behind the questions: what belongs to no answer, and what does."""

from __future__ import annotations

import pytest

from tests.ingest.outlines import outline, read

EXCHANGE = "QUESTION: <q>\n\nMINISTER TOLVAN: <a>\n\n"
ASKED = f"Press conference\n\nMODERATOR: <p>\n\nMINISTER TOLVAN: <p>\n\n{EXCHANGE}{EXCHANGE}"
READ = "R2 Q:QUESTION1 A:MINISTER TOLVAN1 Q:QUESTION1 A:MINISTER TOLVAN1"
STATEMENT = "MINISTER BRACK: " + "<p> <p> <p>\n\n" * 3


@pytest.mark.parametrize(
    "told",
    [
        "(The press conference ended at 5 p.m.)",
        "The talks then continued behind closed doors.",
        "На этом пресс-конференция завершилась.",
        "Les entretiens : la conférence de presse s'est achevée à midi.",
        "Die Pressekonferenz wurde um 12 Uhr beendet.",
    ],
)
def test_what_an_editor_tells_at_the_end_is_a_remark(told: str) -> None:
    assert outline(f"{ASKED}{told}\n") == f"{READ} R1"


@pytest.mark.parametrize(
    "said",
    [
        "Our briefing ended before we came to the ferry, and I am sorry.",
        "The meeting ended without a treaty.",
        "(Laughter.) And the ferry sails.",
    ],
)
def test_what_the_answer_tells_stays_with_the_answer(said: str) -> None:
    assert outline(f"{ASKED}{said}\n").endswith("A:MINISTER TOLVAN2")


@pytest.mark.parametrize("line", ["* * *", "----------", ". . . . . ."])
def test_text_behind_a_separator_is_a_remark_if_nobody_speaks_in_it(line: str) -> None:
    aside = "The minister then visited the harbour and the fishermen of the eastern shore."

    assert outline(f"{ASKED}{line}\n\n{aside}\n") == f"{READ} R1"


def test_behind_a_separator_the_one_who_answers_may_go_on() -> None:
    page = f"{ASKED}* * *\n\nI want to add that we shall be back, and that the boats are ours.\n"

    assert outline(page).endswith("A:MINISTER TOLVAN2")


def test_a_section_with_background_is_a_remark_behind_the_last_answer() -> None:
    page = (
        "<html><body><main><h1>Press conference of Minister Tolvan</h1>"
        "<P>QUESTION: <q></P><P>MINISTER TOLVAN: <a></P><P>QUESTION: <q></P>"
        "<P>MINISTER TOLVAN: <a></P><h2>Background</h2>"
        "<P>The ferry was built in 1911 and sailed for eighty years without an accident.</P>"
        "</main></body></html>"
    )

    (remark,) = read(page).remarks
    assert remark.after == 1
    assert remark.segment.text.startswith("The ferry was built")


def test_a_second_statement_between_questions_is_a_remark_with_its_speaker() -> None:
    floor = "MODERATOR: Thank you. Minister Brack will now make his statement.\n\n"
    again = "MODERATOR: And now your questions again.\n\nQUESTION: <q>\n\nMINISTER BRACK: <a>\n"

    statement = read(f"{ASKED}{floor}{STATEMENT}{again}")

    between = [remark for remark in statement.remarks if remark.after == 1]
    assert [remark.speaker for remark in between] == ["Brack"] * 3 + [None]
    assert between[-1].label == "MODERATOR"
    assert [len(item.answers) for item in statement.qa_items] == [1, 2, 1]


@pytest.mark.parametrize(
    "floor",
    [
        "MODERATOR: Minister Brack, any remarks on this?\n\n",
        "MODERATOR: Minister Brack, the floor is yours.\n\n",
    ],
)
def test_a_minister_who_is_asked_to_add_something_answers(floor: str) -> None:
    statement = read(f"{ASKED}{floor}{STATEMENT}")

    assert all(remark.after is None for remark in statement.remarks)
    assert [answer.is_moderator for answer in statement.qa_items[1].answers] == [False, True, False]


def test_an_answer_goes_on_behind_a_note() -> None:
    page = f"{ASKED}(Applause.)\n\nLet me add that the boats are ready.\n\n{EXCHANGE}"

    assert "A:MINISTER TOLVAN3 Q:QUESTION1" in outline(page)


def test_a_note_at_the_end_of_an_answer_is_said_by_nobody() -> None:
    page = f"{ASKED}(Call lost.)\n\nOPERATOR: Please stand by.\n\nMINISTER TOLVAN: <a>\n"

    assert outline(page) == f"{READ} M:-1 M:OPERATOR1 A:MINISTER TOLVAN1"


def test_a_question_that_a_page_break_cuts_is_one_question() -> None:
    half = "Could you tell us what the two ministers agreed on when they met"
    page = (
        f"Press conference\n\nQuestion: {half}\n\nlast night on the ferry between the two harbours."
        "\n\n<a>\n\nQuestion: <q>\n\n<a>\n\nQuestion: <q>\n\n<a>\n"
    )

    statement = read(page)

    assert [len(item.question) for item in statement.qa_items] == [1, 1, 1]
    assert statement.qa_items[0].question[0].text.endswith("between the two harbours.")
