"""The day of the event: which of the days of a page it is, how sure that is, and when none."""

from __future__ import annotations

from datetime import date

import pytest

from api.ingest import read_page, read_text, structure
from api.ingest.draft import Confidence
from api.ingest.head import occasion
from api.ingest.head.occasion import Evidence, Ground, Signs
from tests.ingest.texts import STATES

PROSE = (
    "The lake between our two countries has been a subject of patience for a hundred years, and "
    "today we can say that patience has found its railway at last."
)
TITLE = "Minister Tolvan's statement on the railway"
THIRD = date(2029, 3, 3)
PAGES = {
    "title_end": f"{TITLE}, Port Ost, March 3, 2029\n\n{PROSE}\n",
    "title_brackets_before_page_date": f"{TITLE} (March 03, 2029)\n\nMarch 04, 2029\n\n{PROSE}\n",
    "field": f"{TITLE}\n\nDate: Saturday, March 3, 2029, 4:07 p.m.\nPlace: Lake House\n\n{PROSE}\n",
    "line_below_title": f"{TITLE}\n\n03.03.2029 - Speech\n\n{PROSE}\n",
    "line_above_title": f"Port Ost, 3 March 2029\n\n{TITLE}\n\n{PROSE}\n",
    "line_below_text": f"{TITLE}\n\n{PROSE}\n\n{PROSE}\n\nPort Ost, 3 March 2029\n",
    "dateline": f"{TITLE}\n\nPORT OST, 3 March 2029 – {PROSE}\n\n{PROSE}\n",
    "dateline_in_brackets": f"{TITLE}\n\n(Port Ost, 3 mars 2029) - {PROSE}\n\n{PROSE}\n",
    "updated_beside_it": f"{TITLE}\n\n3 March 2029\n\nUpdated: 9 March 2029 10:00\n\n{PROSE}\n",
    "clock_above": f"Official site\n\nTuesday, 06-03-2029\n\n{TITLE}, March 3, 2029\n\n{PROSE}\n",
    "delivered_on": f"{TITLE}\n\nPublished 7 March 2029\n\nDelivered on: 3 March 2029\n\n{PROSE}\n",
    "title_about_another_day": (
        f"Statement on the anniversary of 5 May 1999 and its railway\n\n3 March 2029\n\n{PROSE}\n"
    ),
    "report_names_its_event": (
        "Ferry captains visit the ministry\n\n09.03.2029 - News\n\nOn 3 March 2029 Minister Tolvan"
        f" met the captains of the ferries in Port Ost.\n\n{PROSE}\n"
    ),
    "order_proven_by_another_date": (
        f"In office: 24/06/2027 - 27/06/2030\n\n{TITLE}\n\nDate: 03/03/2029\n\n{PROSE}\n"
    ),
    "caption_before_the_date": (
        f"{TITLE}\n\nThe captains with the Minister on the quay.\n\n03.03.2029 -"
        f" Speech\n\n{PROSE}\n"
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_day_of_the_event_is_found(name: str) -> None:
    assert day_of(PAGES[name]) == THIRD


NO_DAY = {
    "none": f"{TITLE}\n\n{PROSE}\n",
    "open_order": f"{TITLE}\n\n03/04/2029\n\n{PROSE}\n",
    "another_event": (
        f"{TITLE}\n\nOn 3 March 2029 the railway was closed by a storm, and it has stayed closed"
        f" ever since.\n\n{PROSE}\n"
    ),
    "only_a_clock": f"Official site\n\nTuesday, 06-03-2029\n\n{TITLE}\n\n{PROSE}\n",
    "only_updated": f"{TITLE}\n\nLast updated: 6 March 2029\n\n{PROSE}\n",
    "two_days": f"{TITLE}\n\n3 March 2029\n\n9 March 2029\n\n{PROSE}\n",
    "related": f"{TITLE}\n\n{PROSE}\n\n{PROSE}\n\nRead also\n\nOther news of 3 March 2029\n",
    "no_year": f"{TITLE}\n\nSaturday, 3 March\n\n{PROSE}\n",
}


@pytest.mark.parametrize("name", NO_DAY)
def test_there_is_no_day_where_nothing_proves_one(name: str) -> None:
    assert day_of(NO_DAY[name]) is None


def test_a_french_page_writes_the_day_first() -> None:
    prose = "Le lac entre nos deux pays est une affaire de patience pour les uns et les autres."

    assert day_of(f"Déclaration de la ministre\n\n03/04/2029\n\n{prose} {prose}\n") == date(
        2029, 4, 3
    )


def test_the_pages_own_date_decides_an_open_order() -> None:
    page = (
        '<meta property="article:published_time" content="2029-04-03T10:00:00Z">'
        f"<h1>{TITLE}</h1><p>03/04/2029</p><p>{PROSE}</p><p>{PROSE}</p>"
    )

    statement = read_page(page.encode(), states=STATES).statement

    assert statement is not None
    assert statement.date == date(2029, 4, 3)


def test_a_date_of_publication_alone_is_not_sure() -> None:
    decided = occasion.decide(Signs(found=[Evidence(THIRD, Ground.METADATA)]))

    assert (decided.day, decided.confidence.level) == (THIRD, "medium")
    assert "publication" in decided.warnings[0]


def test_signs_that_agree_are_sure_and_say_why() -> None:
    signs = Signs(found=[Evidence(THIRD, Ground.LINE), Evidence(THIRD, Ground.METADATA)])

    assert occasion.decide(signs).confidence == Confidence(
        "date",
        "high",
        "A line beside the text holds this day; the page's metadata names this day.",
    )


def test_equal_signs_that_contradict_each_other_give_no_day() -> None:
    other = date(2029, 3, 9)
    signs = Signs(found=[Evidence(THIRD, Ground.LINE), Evidence(other, Ground.LINE)])

    decided = occasion.decide(signs)

    assert (decided.day, decided.confidence.level) == (None, "low")
    assert "2029-03-03, 2029-03-09" in decided.confidence.reason


def test_a_wrong_weekday_lowers_the_confidence_and_is_told() -> None:
    signs = Signs(found=[Evidence(THIRD, Ground.FIELD, weekday_fits=False)])

    decided = occasion.decide(signs)

    assert decided.confidence.level == "medium"
    assert "weekday" in decided.warnings[0]


def test_a_range_is_told() -> None:
    signs = Signs(found=[Evidence(THIRD, Ground.TITLE, last=date(2029, 3, 5))])

    assert "2029-03-05" in occasion.decide(signs).warnings[0]


def test_the_day_on_which_a_page_was_saved_is_kept_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    original = structure.matter.read

    def read(*arguments: object) -> object:
        head = original(*arguments)  # type: ignore[arg-type]
        seen.append(head.retrieved)
        return head

    monkeypatch.setattr(structure.matter, "read", read)
    read_text(PAGES["clock_above"], states=STATES)

    assert seen == [date(2029, 3, 6)]


def day_of(page: str) -> date | None:
    statement = read_text(page, states=STATES).statement
    assert statement is not None
    return statement.date
