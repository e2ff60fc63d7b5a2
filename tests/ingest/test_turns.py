"""Labels and turns: what marks a speaker, and what only looks like it."""

from __future__ import annotations

import pytest

from api.ingest import StatementDraft, read_text
from tests.ingest.texts import RUSSIAN_PAGE, STATES

LONG = "This paragraph is long enough to be a part of a text that somebody said aloud."


def read(text: str) -> StatementDraft:
    statement = read_text(text, states=STATES).statement
    assert statement is not None
    return statement


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        ("Question:", "Mira Tolvan:"),
        ("QUESTION:", "MR TOLVAN:"),
        ("Q:", "A:"),
        ("Q   ", "PRESIDENT TOLVAN:"),
        ("Вопрос:", "М.Толван:"),
        ("Frage:", "Tolvan:"),
        ("Question (translated from Ostlandish):", "Mira Tolvan (speaks after the guest):"),
        ("JOURNALIST:", "MINISTER:"),
        ("Вопрос:", "Ответ:"),
        ("سؤال:", "ميرا تولفان:"),
        ("问:", "答:"),
    ],
)
def test_question_labels_of_many_languages_open_items(ask: str, answer: str) -> None:
    text = "\n\n".join([f"{ask} Is it so, and since when?", f"{answer} Yes, it is so."] * 3)

    statement = read(f"Press conference of the minister\n\n{text}\n")

    assert len(statement.qa_items) == 3
    assert all(len(item.answers) == 1 for item in statement.qa_items)


def test_a_russian_interview_is_read_with_initials_as_speaker() -> None:
    statement = read(RUSSIAN_PAGE)

    assert statement.kind == "interview"
    assert [item.answers[0].speaker for item in statement.qa_items] == ["М.Толван", "М.Толван"]
    assert [item.asker and item.asker.label for item in statement.qa_items] == [
        "Вопрос",
        "Вопрос (перевод с остландского)",
    ]


def test_two_forms_of_a_name_are_one_speaker() -> None:
    statement = read(
        "Answers to questions\n\nQuestion: Is it so?\n\nPresident of Valdoria Mira Tolvan: Yes.\n\n"
        "Question: And now?\n\nMira Tolvan: Now too.\n"
    )

    assert [speaker.name for speaker in statement.speakers] == ["Mira Tolvan"]
    assert statement.speakers[0].role == "President of Valdoria"


def test_colons_in_running_text_are_no_labels() -> None:
    statement = read(
        f"Speech at the lake\n\n{LONG}\n\nOne thing is clear: we must talk. {LONG}\n\n"
        f"Conclusion: the lake stays. {LONG}\n"
    )

    assert statement.qa_items == ()
    assert statement.speakers == ()
    assert len(statement.remarks) == 3


def test_rhetorical_questions_are_no_items() -> None:
    statement = read(f"Speech at the lake\n\nDoes it go far enough? Of course not.\n\n{LONG}\n")

    assert statement.qa_items == ()


def test_an_interviewer_by_name_asks() -> None:
    turns = ["Jon Brack: Why the lake?", f"Mira Tolvan: {LONG}"] * 4

    statement = read("Interview with the President\n\n" + "\n\n".join(turns))

    assert len(statement.qa_items) == 4
    assert statement.qa_items[0].asker is not None
    assert statement.qa_items[0].asker.name == "Jon Brack"


def test_outlets_ask_when_one_person_answers_them_all() -> None:
    turns = [
        "Reuters: Will you sign the treaty?",
        f"Mira Tolvan: {LONG}",
        "The Lake Times: And who pays for it?",
        f"Mira Tolvan: {LONG}",
        "Ost TV: When will that be?",
        f"Mira Tolvan: {LONG}",
    ]

    statement = read("Regular press briefing\n\n" + "\n\n".join(turns))

    assert [item.asker and item.asker.affiliation for item in statement.qa_items] == [
        "Reuters",
        "The Lake Times",
        "Ost TV",
    ]


def test_a_page_flattened_into_one_line_is_read_by_its_labels() -> None:
    body = " ".join(
        f"Вопрос: Так ли это, и с каких пор? М.Толван: {'Да, это так. ' * 30}" for _ in range(3)
    )
    page = f"События Ответы на вопросы 3 марта 2029 года 16:45 Москва Ответы на вопросы {body}"

    statement = read(page)

    assert statement.title == "Ответы на вопросы"
    assert str(statement.date) == "2029-03-03"
    assert statement.city == "Москва"
    assert len(statement.qa_items) == 3


def test_moderators_and_remarks_are_no_answers() -> None:
    statement = read(
        "Press conference\n\nQuestion: Is it so?\n\nMira Tolvan: Yes.\n\nRemark: But when?\n\n"
        "Mira Tolvan: Soon.\n\nMODERATOR: Last question, please.\n\nQuestion: Why?\n\n"
        "Mira Tolvan: Because.\n"
    )

    flags = [answer.is_moderator for answer in statement.qa_items[0].answers]
    assert flags == [False, True, False, True]


def test_an_unanswered_question_is_said_in_a_warning() -> None:
    draft = read_text(
        "Press conference\n\nQuestion: Is it so?\n\nMira Tolvan: Yes.\n\nQuestion: Why?\n",
        states=STATES,
    )

    assert "Question 2 has no answer." in draft.warnings
