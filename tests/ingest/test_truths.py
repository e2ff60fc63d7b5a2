"""The index: lines that cannot be used, members that are not there, and what counts as the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import orjson
import pytest

from api.ingest import Asker, ContactPoint, Phone
from api.ingest.evaluation import Score, Tally, read_index, score_page
from tests.ingest.truths import DRAFT, EMBASSY, MISSION, PAGE, RECORD, STATEMENT, TRUTH, line_of

FIRST, SECOND = STATEMENT.qa_items


def score(*, page: bytes = PAGE, mission: Any = EMBASSY, **changes: Any) -> Score:
    """The score of the embassy's page by a changed truth; `changes` may be about the draft too."""
    statement = replace(STATEMENT, **changes.pop("statement", {}))
    (entry,) = read_index(line_of(**changes)).entries.values()
    return score_page(replace(DRAFT, statement=statement, missions=(mission,)), entry, page)


def with_numbers(*numbers: str) -> Any:
    phones = tuple(Phone(number, number) for number in numbers)
    return replace(EMBASSY, contact_points=(ContactPoint("general", phones),))


# Reading


def test_an_empty_index_has_no_pages() -> None:
    for content in (b"", b"\n \n", b"\xef\xbb\xbf"):
        index = read_index(content)

        assert (index.entries, index.faults) == ({}, ())


def test_broken_lines_are_told_by_their_number_and_the_others_are_read() -> None:
    lines = [
        line_of().strip(),
        b"",
        b"{",
        b"[]",
        b'{"file": 5}',
        b'{"id": "nameless"}',
        b'{"file": "a.txt", "truth": {"opening_paragraphs": "three"}}',
        b'{"file": "\xff"}',
        b'{"file": "a.txt", "truth": ' + b"[" * 100_000,
        b'{"file": "last.txt"}',
    ]

    index = read_index(b"\r\n".join(lines))

    assert {line: entry.name for line, entry in index.entries.items()} == {
        1: "embassy",
        10: "last.txt",
    }
    assert [fault.line for fault in index.faults] == [3, 4, 5, 6, 7, 8, 9]
    assert all(fault.detail.endswith(".") for fault in index.faults)
    assert "opening_paragraphs" in index.faults[4].detail


@pytest.mark.parametrize(
    "name", ["", "/a.txt", "../a.txt", "a/../../b.txt", "C:\\a.txt", "..\\a.txt", "a\0.txt"]
)
def test_a_file_outside_the_folder_is_refused(name: str) -> None:
    index = read_index(orjson.dumps(RECORD | {"file": name}))

    assert index.entries == {}
    assert [fault.line for fault in index.faults] == [1]


@pytest.mark.parametrize("value", [..., None])
@pytest.mark.parametrize("name", [name for name in TRUTH if name != "date"])
def test_what_the_truth_does_not_say_is_not_measured(name: str, value: object) -> None:
    figures = {
        "title": {"title"},
        "venue": {"place"},
        "main_speakers": {"speakers"},
        "n_question_turns": set(),
        "opening_paragraphs": {"opening"},
        "items": {"labels", "turns", "items", "answerers"},
        "contacts": {"contacts", "contacts_by_mission", "missions", "addresses"},
        "damage": {"repairs"},
        "original_typos_not_to_repair": {"typos"},
    }

    measured = score(**{name: value})

    assert set(score().figures) - set(measured.figures) == figures[name]


def test_without_a_truth_only_what_needs_none_is_measured() -> None:
    line = b'{"file": "a.txt", "id": 7, "truth": null, "unknown": {"members": [1]}}'
    (entry,) = read_index(line).entries.values()

    measured = score_page(DRAFT, entry, PAGE)

    assert (entry.name, measured.figures) == ("7", {})
    assert measured.counts == {"unaccounted": 0, "invented_text": 0}


@pytest.mark.parametrize("date", [..., "May 2029", "2029", "2029-13-45"])
def test_a_date_that_is_no_day_is_not_measured(date: object) -> None:
    measured = score(date=date)

    assert "date" not in measured.figures
    assert "wrong_dates" not in measured.counts


def test_an_item_may_leave_out_what_its_author_does_not_know() -> None:
    item: dict[str, Any] = {"question_first60": "What is your advice to young diplomats?"}

    measured = score(items=[item, {"answers": None}], statement={"qa_items": (SECOND,)})

    assert measured.figures["turns"] == Tally(1, 2, 1)
    assert measured.figures["items"] == Tally(2, 1, 1)
    assert not {"labels", "answerers"} & set(measured.figures)


def test_repairs_are_compared_by_what_the_truth_gives() -> None:
    assert score(damage=[{"line": 21, "seen": "inpidual"}]).figures["repairs"] == Tally(1, 1, 1)
    assert score(damage=[{"line": 22, "seen": "inpidual"}]).figures["repairs"] == Tally(1, 1, 0)
    assert score(damage=[]).figures["repairs"] == Tally(0, 1, 0)


def test_contacts_may_be_texts_lists_or_something_else() -> None:
    mission = {
        "name": ["Embassy of Valdoria", "the Valdorian mission"],
        "phone": "+44 20 7946 0018",
        "fax": {"number": 5},
        "emergency_phone": [None, 7],
        "emails": "",
        "hours": {"monday": "9-5"},
        "address": 12,
    }

    measured = score(contacts=[mission, {}])

    assert measured.figures["contacts"] == Tally(1, 3, 1)
    assert not {"hours", "addresses"} & set(measured.figures)


# What counts as the same


@pytest.mark.parametrize(
    ("title", "figure"),
    [
        ("WELCOME to the “Lake”", Tally(1, 1, 1)),
        ('"Welcome to the ‘Lake’."', Tally(1, 1, 1)),
        ('Welcome\u00a0 to the "Lake" (printed twice)', Tally(1, 1, 1)),
        ("Welcome", Tally(1, 1, 0)),
        ("Farewell (it stands in another file)", None),
    ],
)
def test_titles_differ_by_their_words_alone(title: str, figure: Tally | None) -> None:
    page = b"<h1>Welcome to the &quot;Lake&quot;</h1><p>Farewell, said nobody.</p>"

    measured = score(page=page, title=title, statement={"title": 'Welcome to the "Lake"'})

    assert measured.figures.get("title") == figure


@pytest.mark.parametrize(
    ("city", "venue", "truth", "is_right"),
    [
        ("Moscow", None, "Москва, 3 марта", True),
        ("Port Ost", None, "Lakeside University, Port Ost", True),
        (None, "Lakeside University (main hall)", "Lakeside University", True),
        (None, "柏林湖畔大学", "湖畔大学", True),
        ("Ost", None, "Port Osten", False),
        ("Port Selm", "Harbour", "Port Ost", False),
    ],
)
def test_a_place_is_right_by_its_words(
    city: str | None, venue: str | None, truth: str, is_right: bool
) -> None:
    measured = score(venue=truth, statement={"city": city, "venue": venue})

    assert measured.figures["place"] == Tally(1, 1, int(is_right))


def test_a_speaker_is_known_by_part_of_the_name_and_expected_if_the_page_names_him() -> None:
    speakers = ["M. Tolvan", "Tolvan (the minister)", "Jon Brack (not named here)", "The Rector"]

    assert score(main_speakers=speakers).figures["speakers"] == Tally(3, 2, 2)


def test_labels_are_the_same_without_their_marks_and_case() -> None:
    items = tuple(replace(item, asker=Asker("**QUESTION** :")) for item in (FIRST, SECOND))

    measured = score(statement={"qa_items": items})

    assert measured.figures["labels"] == Tally(4, 4, 4)
    assert measured.figures["items"] == Tally(2, 2, 2)


def test_an_answerer_is_known_by_the_label_or_by_the_name_made_of_it() -> None:
    answer = replace(SECOND.answers[0], label="The minister")
    item = replace(SECOND, answers=(answer,))

    measured = score(statement={"qa_items": (FIRST, item)})

    assert measured.figures["answerers"] == Tally(2, 2, 2)
    assert measured.figures["labels"] == Tally(4, 4, 3)


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        ("(0)20 7946 0018", ["+442079460018"]),
        ("7946 0018 ext. 5512", ["+442079460018"]),
        ("7946-0018/19", ["+442079460018", "+442079460019"]),
        ("7946-0018/0019/20", ["+442079460018", "+442079460019", "+442079460020"]),
        ("020 7946 0018 or 020 7946 0019; 020 7946 0020 (24 hours)", [
            "+442079460018", "+442079460019", "+442079460020",
        ]),
        ("946-0018", ["+442079460018"]),
        ("+44 (20) 79460018", ["+442079460018"]),
    ],
)  # fmt: skip
def test_numbers_are_the_same_however_they_are_printed(printed: str, numbers: list[str]) -> None:
    contacts = [{"name": MISSION["name"], "phone": printed}]

    measured = score(contacts=contacts, mission=with_numbers(*numbers))

    count = len(numbers)
    assert measured.figures["contacts"] == Tally(count, count, count)
