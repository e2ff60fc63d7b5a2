"""What the grammar decides and says: reasons, confidence, warnings, damaged labels."""

from __future__ import annotations

from collections import Counter
from time import process_time

import pytest

from api.ingest import Draft, read_text
from api.ingest.pages import plain
from api.ingest.source.flow import Flow
from api.ingest.transcript import grammar, names, near, turns
from api.ingest.transcript.grammar import Grammar
from tests.ingest.outlines import fill, outline, read
from tests.ingest.texts import STATES


def decide(text: str, title: str = "") -> Grammar:
    page = plain.read(Flow.identity(fill(text)))
    return grammar.decide(turns.survey(page, page.blocks), title)


def draft_of(text: str) -> Draft:
    return read_text(fill(text), states=STATES)


def test_the_reason_names_the_labels_and_who_answers() -> None:
    decided = decide("Question: <q>\n\nMira Tolvan: <a>\n\n" * 3)

    assert decided.reason == "3 turns are labelled “Question”; “Mira Tolvan” answers."
    assert decided.level == "high"


def test_one_exchange_alone_is_less_certain() -> None:
    assert decide("Question: <q>\n\nMira Tolvan: <a>\n").level == "medium"


def test_a_page_without_labels_decides_nothing() -> None:
    decided = decide("<p>\n\nWho knows? Nobody.\n\n<p>\n")

    assert not decided.is_decided
    assert decided.level == "low"
    assert "remarks" in decided.reason


def test_turns_by_name_say_how_many_of_them_ask() -> None:
    decided = decide("Ost TV: <q>\n\nMira Tolvan: <a>\n\n" * 3)

    assert decided.roles == {"ost tv": "ask", "mira tolvan": "answer"}
    assert "3 of them ask" in decided.reason


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [("joxjrnalist", "journalist"), ("secrtary tolvan", "secretary tolvan")],
)
def test_a_spoilt_label_is_known_by_the_one_that_repeats(damaged: str, whole: str) -> None:
    assert near.find(Counter({whole: 5, damaged: 1}), frozenset()) == {damaged: whole}


@pytest.mark.parametrize("other", ["ms brolan", "mr tolva", "questions", "minister brack"])
def test_another_name_is_no_spoilt_label(other: str) -> None:
    repeated = Counter({"ms tolvan": 5, "mr tolvan": 5, "minister tolvan": 5, other: 1})

    assert other not in near.find(repeated, frozenset())


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("president of valdoria mira tolvan", "mira tolvan"),
        ("mira tolvan, minister for railways", "tolvan"),
        ("mira tolvan, foreign minister", "foreign minister"),
        ("mr tolvan", "tolvan"),
    ],
)
def test_two_forms_name_one_person(first: str, second: str) -> None:
    assert names.same_person(first, second)
    assert names.same_person(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [("mira tolvan", "jon tolvan"), ("prime minister", "mira tolvan"), ("brack", "tolvan")],
)
def test_two_people_stay_two(first: str, second: str) -> None:
    assert not names.same_person(first, second)


def test_interrupted_and_unanswered_questions_are_said_in_words() -> None:
    draft = draft_of(
        "Press conference\n\nQuestion: <q>\n\nMira Tolvan: <a>\n\n"
        "Question: And what about the --\n\n"
        "Question: <q>\n\nMira Tolvan: <a>\n\nQuestion: <q>\n"
    )

    assert "Question 2 is interrupted." in draft.warnings
    assert "Question 2 has no answer." in draft.warnings
    assert "The answer to question 3 may answer question 2 too." in draft.warnings
    assert "Question 4 has no answer." in draft.warnings


def test_a_question_without_label_is_said_in_words() -> None:
    draft = draft_of("Interview\n\n<q>\n\nR - <a>\n\nQ - <q>\n\nR - <a>\n\nQ - <q>\n\nR - <a>\n")

    assert "Question 1 has no label; it is read from what stands around it." in draft.warnings


def test_speakers_known_by_their_office_alone_are_less_certain() -> None:
    draft = draft_of("Doorstop interview\n\n" + "JOURNALIST: <q>\n\nMINISTER: <a>\n\n" * 3)

    speakers = next(part for part in draft.confidence if part.part == "speakers")
    assert speakers.level == "medium"


def test_the_one_whom_the_title_names_opens_a_press_conference() -> None:
    statement = read(
        "Press conference by Minister Mira Tolvan\n\n<p>\n\n<p>\n\nQuestion: <q>\n\n"
        "Mira Tolvan: <a>\n\nQuestion: <q>\n\nMira Tolvan: <a>\n"
    )

    assert {remark.speaker for remark in statement.remarks} == {"Mira Tolvan"}


def test_what_stands_under_a_label_on_its_own_line_is_text() -> None:
    page = (
        "Press conference\n\nQUESTION:\n\n"
        "OSTLAND TELEVISION says that the ferry is late. Is it?\n\n"
        "MIRA TOLVAN:\n\n<a>\n\nQUESTION:\n\n<q>\n\nMIRA TOLVAN:\n\n<a>\n"
    )

    assert outline(page) == "Q:QUESTION1 A:MIRA TOLVAN1 Q:QUESTION1 A:MIRA TOLVAN1"


def test_a_label_in_one_long_line_keeps_the_given_name() -> None:
    exchange = "BRACK: <q> TOLVAN: <a> " * 8
    page = f"Radio interview with Jon Brack JON BRACK: <q> MIRA TOLVAN: <a> {exchange}"

    assert outline(page).startswith("Q:JON BRACK1 A:MIRA TOLVAN1 Q:BRACK1 A:TOLVAN1")


def test_a_name_that_begins_a_paragraph_inside_a_turn_makes_the_reading_unsure() -> None:
    exchange = "Question: <q>\n\nMira Tolvan: <a>\n\n"
    page = f"Interview\n\n{exchange * 2}Brack: I do not think so, my friends.\n\n{exchange}"

    draft = read_text(fill(page), states=STATES)

    assert {each.level for each in draft.confidence if each.part in {"turns", "speakers"}} == {
        "medium"
    }
    assert any("“Brack:” begins a paragraph" in warning for warning in draft.warnings)


def test_time_grows_with_the_length_of_a_page_and_not_faster() -> None:
    def seconds(exchanges: int) -> float:
        page = fill("Press briefing\n\n" + "Question: <q>\n\nMira Tolvan: <a>\n\n" * exchanges)
        start = process_time()
        read_text(page, states=STATES)
        return process_time() - start

    seconds(50)
    assert seconds(1_600) < 12 * max(seconds(200), 0.02)
