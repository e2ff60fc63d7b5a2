"""Title, day, place and opening of pages in English, plain text, as ministries lay them out."""

from __future__ import annotations

import pytest

from tests.ingest.layouts import Layout, misread

PAGES = {
    "menu_dates_above": Layout(
        "en",
        "News\n5 March 2029 A ferry was late\n4 March 2029 A ferry was early\n\nMinister "
        "Tolvan's statement on fish\n\n3 March 2029\n\n@\n\n@\n",
        "Minister Tolvan's statement on fish",
        "2029-03-03",
        None,
        2,
    ),
    "range": Layout(
        "en",
        "Remarks at the Lake Conference, 3-5 March 2029\n\n@\n\n@\n",
        "Remarks at the Lake Conference, 3-5 March 2029",
        "2029-03-03",
        None,
        2,
    ),
    "author_line": Layout(
        "en",
        "Ferries and patience\n\nby Mira Tolvan, Minister of Lakes\n\nThe Lake Gazette, 3 "
        "March 2029\n\n@\n\n@\n",
        "Ferries and patience",
        "2029-03-03",
        None,
        2,
    ),
    "number_letterhead": Layout(
        "en",
        "MINISTRY OF LAKES\nREPUBLIC OF VALDORIA\n\nNo. 12/LK/2029\n\nPRESS STATEMENT\n\n"
        "The Ministry of Lakes regrets the late arrival of the spring ferry.\n\nPort Ost, "
        "3 March 2029\n\n@\n\n@\n",
        None,
        "2029-03-03",
        "Port Ost",
        None,
    ),
    "subject_line": Layout(
        "en",
        "PRESS RELEASE\n\nSubject: Opening of the lake railway\n\nDate: 3 March 2029\n\n@\n\n@\n",
        "Opening of the lake railway",
        "2029-03-03",
        None,
        2,
    ),
    "transcript_colon": Layout(
        "en",
        "TRANSCRIPT OF THE PRIME MINISTER, MIRA TOLVAN\nPRESS CONFERENCE, LAKE HOUSE, 3 "
        "MARCH 2029\n\nE & OE - PROOF ONLY\n\nTOLVAN: @\n\nJOURNALIST: Who pays?\n\n"
        "TOLVAN: We do.\n\nJOURNALIST: When?\n\nTOLVAN: Soon.\n",
        "TRANSCRIPT OF THE PRIME MINISTER, MIRA TOLVAN PRESS CONFERENCE, LAKE HOUSE, 3 MARCH 2029",
        "2029-03-03",
        None,
        1,
    ),
    "about_city": Layout(
        "en",
        "Statement on the attack in Vienna\n\n3 March 2029\n\n@\n\n@\n",
        "Statement on the attack in Vienna",
        "2029-03-03",
        None,
        2,
    ),
    "cookie_first": Layout(
        "en",
        "We use cookies on this site. By using the website you accept our policy.\n\n"
        "Accept\n\nSpeech: ferries for all\n\n3 March 2029\n\n@\n\n@\n",
        "Speech: ferries for all",
        "2029-03-03",
        None,
        2,
    ),
    "events_of": Layout(
        "en",
        "Statement by Minister Tolvan on the events of 5 May\n\n7 May 2029\n\n@\n\n@\n",
        "Statement by Minister Tolvan on the events of 5 May",
        "2029-05-07",
        None,
        2,
    ),
    "news_link_above": Layout(
        "en",
        "Latest\n\n9 March 2029 – Captains meet again\n\nSpeech by Minister Tolvan at the "
        "lake\n\n@\n\n@\n",
        "Speech by Minister Tolvan at the lake",
        None,
        None,
        2,
    ),
    "byline_line": Layout(
        "en",
        "Press Briefing on the Lake\n\nSpokesperson and Deputy Minister Jon Brack\n\n3 "
        "March 2029 14:30\n\n@\n\nQ: Who pays?\n\nA: We do.\n\nQ: When?\n\nA: Soon.\n",
        "Press Briefing on the Lake",
        "2029-03-03",
        None,
        1,
    ),
    "two_days_two_places": Layout(
        "en",
        "Speech by Minister Tolvan\n\n3 March 2029\n\n@\n\n@\n\nGeneva, 4 March 2029\n",
        "Speech by Minister Tolvan",
        None,
        "Geneva",
        None,
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_head_is_read_from_its_layout(name: str) -> None:
    assert misread(PAGES[name]) == []
