"""Whose turns they are: names and offices from labels and titles."""

from __future__ import annotations

import pytest

from api.ingest.transcript import titled
from tests.ingest.outlines import read

EXCHANGE = "Question: <q>\n\n{label}: <a>\n\n"


@pytest.mark.parametrize(
    ("title", "label", "name", "role"),
    [
        ("Doorstop interview", "MIRA TOLVAN", "Mira Tolvan", None),
        ("Interview with Minister Mira Tolvan", "MS TOLVAN", "Mira Tolvan", "Minister"),
        ("Interview of the minister, Mira Tolvan, on television", "M. Tolvan", "Mira Tolvan", None),
        ("Weekly briefing", "Shri Mir Tolvan, Official Spokesperson", "Mir Tolvan", None),
        ("Press conference of Foreign Minister Mira Tolvan", "MINISTER", "Mira Tolvan", "Minister"),
        ("Press conference", "President of Valdoria Mira Tolvan", "Mira Tolvan", None),
        ("Press conference", "PM", "PM", None),
    ],
)
def test_a_label_gives_the_name(title: str, label: str, name: str, role: str | None) -> None:
    statement = read(f"{title}\n\n" + EXCHANGE.format(label=label) * 3)

    assert [speaker.name for speaker in statement.speakers] == [name]
    assert role is None or statement.speakers[0].role == role


def test_a_surname_is_the_person_who_was_introduced_by_the_whole_name() -> None:
    statement = read(
        "Doorstop interview\n\nMIRA TOLVAN: <p>\n\nQUESTION: <q>\n\n"
        "TOLVAN: <a>\n\nQUESTION: <q>\n\n"
        "TOLVAN: <a>\n"
    )

    assert [speaker.name for speaker in statement.speakers] == ["Mira Tolvan"]


def test_two_people_of_one_surname_stay_two() -> None:
    statement = read(
        "Press conference\n\nQuestion: <q>\n\nMira Tolvan: <a>\n\n"
        "Question: <q>\n\nJon Tolvan: <a>\n"
    )

    assert {speaker.name for speaker in statement.speakers} == {"Mira Tolvan", "Jon Tolvan"}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Press conference by Minister for Foreign Affairs Mira Tolvan", "Mira Tolvan"),
        ("Remarks by High Representative/Vice-President Mira Tolvan upon arrival", "Mira Tolvan"),
        ("Secretary General Jon Brack's press conference", "Jon Brack"),
        ("Entrevista da Presidenta da República, Mira Tolvan, na televisão", "Mira Tolvan"),
        ("Talks of Minister Mira Tolvan with Minister Jon Brack", None),
        ("Spokesperson's Press Briefing", None),
        ("Briefing by the Office of the Spokesperson", None),
        ("Remarks by President Tolvan", None),
        ("Statement on the ferry", None),
    ],
)
def test_a_title_names_one_person_or_nobody(title: str, name: str | None) -> None:
    named = titled.find(title)

    assert (named.name if named else None) == name


def test_answers_without_a_name_are_of_the_one_whom_the_title_names() -> None:
    statement = read(
        "Remarks by High Representative Mira Tolvan upon arrival\n\n"
        "Q. <q>\n\n<a>\n\nQ. <q>\n\n<a>\n"
    )

    assert [speaker.name for speaker in statement.speakers] == ["Mira Tolvan"]


def test_a_page_about_a_meeting_has_no_speaker() -> None:
    statement = read("Meeting with Foreign Minister Jon Brack of Ostland\n\n<p>\n\n<p>\n")

    assert statement.speakers == ()


def test_a_number_tells_two_speakers_apart() -> None:
    statement = read(
        "Lesson at the lake\n\n"
        + "".join(f"TEACHER: <q>\n\nPUPIL {number}: <a>\n\n" for number in (1, 2, 1, 2))
    )

    answers = [answer.speaker for each in statement.qa_items for answer in each.answers]
    assert answers == ["Pupil 1", "Pupil 2", "Pupil 1", "Pupil 2"]


def test_two_people_with_one_label_are_nobody_s_longer_name() -> None:
    statement = read(
        "Press conference\n\n"
        + "QUESTION: <q>\n\nMira Tolvan and Jon Brack: <a>\n\nQUESTION: <q>\n\nBrack: <a>\n\n" * 2
    )

    assert "Brack" in [speaker.name for speaker in statement.speakers]


def test_the_articles_of_a_treaty_are_no_speakers() -> None:
    articles = "".join(f"Article {number}: <p>\n\n" for number in range(1, 5))

    assert read(f"Treaty on the lake\n\n{articles}").speakers == ()
