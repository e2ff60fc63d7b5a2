"""City and venue: taken where the form of a line proves a place, from no other line."""

from __future__ import annotations

import pytest

from api.ingest import read_text
from tests.ingest.texts import STATES

PROSE = (
    "The lake between our two countries has been a subject of patience for a hundred years, and "
    "today we can say that patience has found its railway at last."
)
TITLE = "Minister Tolvan's statement on the railway"
KNOWN = STATES.with_names({}, {"Port Selm": "XA", "Selm Bay": "XA"})
PAGES = {
    "title": (f"{TITLE}, Port Selm, 3 March 2029\n\n{PROSE}\n", ("Port Selm", None, "XA")),
    "title_behind_the_day": (
        f"{TITLE}, 3 March 2029, Port Selm\n\n{PROSE}\n",
        ("Port Selm", None, "XA"),
    ),
    "title_with_state": (f"{TITLE} in Port Selm, Valdoria\n\n{PROSE}\n", ("Port Selm", None, "XA")),
    "title_colons": (f"{TITLE}: Port Selm: 3 March 2029\n\n{PROSE}\n", ("Port Selm", None, "XA")),
    "line_with_day": (
        f"{TITLE}\n\nPort Selm, 3 March 2029\n\n{PROSE}\n",
        ("Port Selm", None, "XA"),
    ),
    "unknown_with_day": (
        f"{TITLE}\n\nGullhaven, 3 March 2029\n\n{PROSE}\n",
        ("Gullhaven", None, None),
    ),
    "behind_day_and_time": (
        f"{TITLE}\n\n3 March 2029\n\n18:00\n\nGullhaven, Lake Region\n\n{PROSE}\n",
        ("Gullhaven", "Gullhaven, Lake Region", None),
    ),
    "dateline": (
        f"{TITLE}\n\nPORT SELM, 3 March 2029 – {PROSE}\n\n{PROSE}\n",
        ("Port Selm", None, "XA"),
    ),
    "field": (
        f"{TITLE}\n\nVenue: Lake House, Port Selm\n\n{PROSE}\n",
        ("Port Selm", "Lake House, Port Selm", "XA"),
    ),
    "room": (f"{TITLE}\n\nBlue Briefing Room\n\n{PROSE}\n", (None, "Blue Briefing Room", None)),
    "below": (
        f"{TITLE}\n\n{PROSE}\n\n{PROSE}\n\nPORT SELM\n\n3 MARCH 2029\n",
        ("Port Selm", None, "XA"),
    ),
    "no_place_beside_the_day": (
        f"{TITLE}\n\n03.03.2029 - Article\n\n{PROSE}\n",
        (None, None, None),
    ),
    "counter_beside_the_day": (f"{TITLE}\n\n2029-03-03 Hit 120\n\n{PROSE}\n", (None, None, None)),
    "category_behind_the_day": (
        f"{TITLE}\n\n3 March 2029\n\nForeign Policy\n\n{PROSE}\n",
        (None, None, None),
    ),
    "city_that_the_text_is_about": (
        f"Statement on the situation in Port Selm\n\n{PROSE}\n",
        (None, None, None),
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_place_is_taken_where_a_line_proves_it(name: str) -> None:
    page, expected = PAGES[name]

    statement = read_text(page, states=KNOWN).statement

    assert statement is not None
    assert (statement.city, statement.venue, statement.country) == expected
