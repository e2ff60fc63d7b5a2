"""The measuring: what is right, and what each kind of fault costs."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from api.ingest import (
    Account,
    Answer,
    Asker,
    Confidence,
    Draft,
    MissionDraft,
    Phone,
    QAItem,
    Segment,
    StatementDraft,
)
from api.ingest.evaluation import COUNTS, FIGURES, Score, Tally, read_index, score_page, total
from tests.ingest.truths import (
    ANSWER,
    DRAFT,
    EMBASSY,
    ITEMS,
    MISSION,
    PAGE,
    STATEMENT,
    line_of,
    segment,
)

FIRST, SECOND = STATEMENT.qa_items
GENERAL, EMERGENCY = EMBASSY.contact_points
# What the truth of this page does not speak of.
UNSAID = {"hours", "invented_items"}


def score(draft: Draft | None, **changes: Any) -> Score:
    """The score of a draft of the embassy's page, by its truth or a changed one."""
    (entry,) = read_index(line_of(**changes)).entries.values()
    return score_page(draft, entry, PAGE)


def imperfect(measured: Score) -> set[str]:
    """The figures that are not 1 and the counts that are not 0."""
    figures = {name for name, tally in measured.figures.items() if tally.f1 not in {1, None}}
    return figures | {name for name, count in measured.counts.items() if count}


def with_statement(**changes: Any) -> Draft:
    statement: StatementDraft = replace(STATEMENT, **changes)
    return replace(DRAFT, statement=statement)


def with_item(**changes: Any) -> Draft:
    """The second of the two items changed."""
    item: QAItem = replace(SECOND, **changes)
    return with_statement(qa_items=(FIRST, item))


def with_answer(**changes: Any) -> Draft:
    answer: Answer = replace(SECOND.answers[0], **changes)
    return with_item(answers=(answer,))


def with_mission(**changes: Any) -> Draft:
    mission: MissionDraft = replace(EMBASSY, **changes)
    return replace(DRAFT, missions=(mission,))


def with_phones(*phones: Phone) -> Draft:
    return with_mission(contact_points=(replace(GENERAL, phones=phones), EMERGENCY))


FAX = GENERAL.phones[1]
EXTRA = QAItem(Asker("Question"), (segment("Madam Rector,"),), ())
INVENTED = replace(SECOND.answers[0].segments[0], text=f"{ANSWER} Much later.")
FAULTS: dict[str, tuple[Draft, str]] = {
    "another title": (with_statement(title="Welcome"), "title"),
    "no date": (with_statement(date=None), "date"),
    "another date": (
        with_statement(date=datetime.date(2031, 2, 14)),
        "date wrong_dates wrong_dates_with_confidence",
    ),
    "another place": (with_statement(city="Valdograd", venue=None), "place"),
    "no place": (with_statement(city=None, venue=None), "place"),
    "no speaker": (with_statement(speakers=()), "speakers"),
    "no remarks": (with_statement(remarks=()), "opening"),
    "another language": (replace(DRAFT, language="de"), "language"),
    "an asker under another label": (with_item(asker=Asker("Rector")), "labels items"),
    "an answerer under another label": (
        with_answer(label="Rector", speaker=None),
        "labels answerers items",
    ),
    "an answerer without label": (
        with_answer(label=None, speaker=None),
        "labels answerers items",
    ),
    "an answer that begins too late": (
        with_answer(segments=(segment("Answer later."),)),
        "labels turns answerers items",
    ),
    "an answer in too many paragraphs": (
        with_answer(segments=(segment("Listen per default."), segment("Answer later."))),
        "items",
    ),
    "an answer that is taken for a moderator's": (
        with_answer(is_moderator=True),
        "labels turns answerers items",
    ),
    "an item too many": (
        with_statement(qa_items=(FIRST, EXTRA, SECOND)),
        "labels turns items",
    ),
    "a lost item": (
        with_statement(qa_items=(SECOND,)),
        "labels turns answerers items",
    ),
    "no statement": (
        replace(DRAFT, statement=None),
        "labels turns answerers items title date place speakers opening",
    ),
    "another number": (
        with_phones(Phone("+44 20 7946 0017", "+442079460017"), FAX),
        "contacts contacts_by_mission",
    ),
    "a number of another kind": (
        with_phones(*(replace(phone, type="fax") for phone in GENERAL.phones)),
        "contacts contacts_by_mission",
    ),
    "a number too many": (
        with_phones(*GENERAL.phones, Phone("199", None)),
        "contacts contacts_by_mission",
    ),
    "another mission": (with_mission(name="Consulate of Kestria"), "missions"),
    "no address": (with_mission(address=None), "addresses"),
    "no mission": (
        replace(DRAFT, missions=()),
        "contacts contacts_by_mission missions addresses",
    ),
    "a repair that is not told": (replace(DRAFT, repairs=()), "repairs invented_text"),
    "a character that is lost": (replace(DRAFT, account=Account(9, 8, 0, 0)), "unaccounted"),
    "a character that is there twice": (
        replace(DRAFT, account=Account(9, 9, 1, 0)),
        "unaccounted",
    ),
    "words that were added": (with_answer(segments=(INVENTED,)), "items invented_text"),
}


def test_of_a_page_that_is_read_right_nothing_is_wrong() -> None:
    measured = score(DRAFT)

    assert imperfect(measured) == set()
    assert measured.differences == ()
    assert {*measured.figures, *measured.counts} == {*FIGURES, *COUNTS} - UNSAID
    assert measured.figures["turns"] == Tally(4, 4, 4)
    assert measured.figures["contacts"] == Tally(3, 3, 3)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_costs_its_own_figures_and_no_others(fault: str) -> None:
    draft, expected = FAULTS[fault]

    measured = score(draft)

    assert imperfect(measured) == set(expected.split())
    assert measured.differences or expected == "unaccounted"
    assert {each.figure for each in measured.differences} <= set(expected.split())


def test_a_page_that_was_refused_counts_as_found_nothing() -> None:
    measured = score(None)

    assert {tally.right for tally in measured.figures.values()} == {0}
    assert measured.figures["turns"] == Tally(4, 0, 0)
    assert not {"unaccounted", "invented_text", "repairs"} & {*measured.figures, *measured.counts}


def test_one_turn_too_many_costs_itself_alone() -> None:
    draft = with_statement(qa_items=(EXTRA, FIRST, SECOND))

    measured = score(draft)

    assert measured.figures["turns"] == Tally(4, 5, 4)
    assert measured.figures["items"] == Tally(2, 3, 2)
    assert measured.figures["answerers"] == Tally(2, 2, 2)


def test_turns_in_the_wrong_order_are_wrong() -> None:
    draft = with_statement(qa_items=(SECOND, FIRST))

    assert score(draft).figures["turns"].right == 2


def test_equal_turns_count_as_often_as_they_stand_there() -> None:
    draft = with_statement(qa_items=(FIRST, SECOND, SECOND))

    assert score(draft).figures["turns"] == Tally(4, 6, 4)
    assert score(draft, items=[*ITEMS, ITEMS[1]]).figures["turns"] == Tally(6, 6, 6)


def test_items_are_invented_where_the_truth_says_that_there_are_none() -> None:
    measured = score(DRAFT, items=[], n_question_turns=0)

    assert measured.counts["invented_items"] == 2
    assert measured.figures["turns"] == Tally(0, 4, 0)
    assert "invented_items" not in score(DRAFT, items=[], n_question_turns=2).counts


def test_a_wrong_date_that_is_called_a_guess_is_not_stated_with_confidence() -> None:
    wrong = with_statement(date=datetime.date(2031, 2, 14))
    guess = replace(wrong, confidence=(Confidence("date", "low", "It is the site's clock."),))
    sure = replace(wrong, confidence=(Confidence("date", "medium", "It stands in the title."),))

    assert score(guess).counts["wrong_dates"] == 1
    assert score(guess).counts["wrong_dates_with_confidence"] == 0
    assert score(sure).counts["wrong_dates_with_confidence"] == 1


def test_a_date_on_a_page_that_has_none_is_wrong_and_none_is_not_counted() -> None:
    stated, none = score(DRAFT, date=None), score(with_statement(date=None), date=None)

    assert (stated.figures["date"], stated.counts["wrong_dates"]) == (Tally(1, 1, 0), 1)
    assert ("date" in none.figures, none.counts["wrong_dates"]) == (False, 0)


def test_added_words_are_counted_by_their_characters() -> None:
    draft = with_answer(segments=(INVENTED,))

    assert score(draft).counts["invented_text"] == len("Muchlater.")


def test_furniture_left_out_of_a_segment_is_no_invention() -> None:
    whole = segment("Our two countries share a lake, a railway and a habit of arguing about both")
    joined = Segment("Our two countries share a habit of arguing about both", whole.span)
    short = Segment("Our two lake, a both", whole.span)

    assert score(with_answer(segments=(joined,))).counts["invented_text"] == 0
    assert score(with_answer(segments=(short,))).counts["invented_text"] == 0


def test_a_contact_filed_with_the_wrong_mission_costs_where_it_was_filed() -> None:
    other = {"name": "Consulate of Valdoria, Selm", "emails": ["selm@valdoria.example"]}
    point = replace(GENERAL, emails=("selm@valdoria.example",))
    consulate = replace(EMBASSY, name="Consulate of Valdoria, Selm", contact_points=())
    embassy = replace(EMBASSY, contact_points=(point, EMERGENCY))

    measured = score(replace(DRAFT, missions=(embassy, consulate)), contacts=[MISSION, other])

    assert measured.figures["contacts"] == Tally(4, 4, 4)
    assert measured.figures["contacts_by_mission"] == Tally(4, 4, 3)


def test_shares_are_of_all_turns_of_all_pages() -> None:
    whole, half = score(DRAFT), score(with_statement(qa_items=(FIRST,)))

    summed = total([whole, half])

    assert summed.figures["turns"] == Tally(8, 6, 6)
    assert summed.figures["turns"].precision == 1
    assert summed.figures["turns"].recall == 0.75
    assert summed.figures["turns"].f1 == pytest.approx(12 / 14)
    assert total([]) == Score()
