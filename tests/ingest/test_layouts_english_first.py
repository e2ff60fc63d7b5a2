"""Title, day, place and opening of pages in English, plain text, as ministries lay them out."""

from __future__ import annotations

import pytest

from tests.ingest.layouts import Layout, misread

PAGES = {
    "en_index_of_topics": Layout(
        "en",
        "Regular Press Briefing\n\nJon B. Brack\nActing Spokesperson\nRegular Press "
        "Briefing\nGullhaven, LR\nMarch 3, 2029\n\nIndex for Today's Briefing\n\nFerries / "
        "Fish\nMinister's Meeting with Lake Council President Osten\nInterview of the "
        "Chairman\nRail Travel\n\n12:40 p.m.\n\nMR. BRACK: Good afternoon. @\n\nQUESTION: "
        "Who pays?\n\nMR. BRACK: We do.\n\nQUESTION: When?\n\nMR. BRACK: Soon.\n",
        "Regular Press Briefing",
        "2029-03-03",
        None,
        1,
    ),
    "place_and_day_above_title": Layout(
        "en",
        "Geneva\n\n03 March 2029\n\nTranscript of the Director's Press Encounter\n\nLadies "
        "and Gentlemen,\n\n@\n\n@\n",
        "Transcript of the Director's Press Encounter",
        "2029-03-03",
        "Geneva",
        3,
    ),
    "fields_on_one_line": Layout(
        "en",
        "The minister explains her ferries; the fish; and the rails.\n\nDATE: March 3 2029 "
        "TITLE: Interview with Jon Brack - Radio Lake\n\nBRACK: Who pays?\n\nTOLVAN: @\n\n"
        "BRACK: When?\n\nTOLVAN: Soon.\n",
        "The minister explains her ferries; the fish; and the rails.",
        "2029-03-03",
        None,
        0,
    ),
    "sentence_title_above_fields": Layout(
        "en",
        "Transcript of doorstop interview: Lake House; ferry rails; fishing in the Lower "
        "Lakes.\n\nDATE: Saturday, 3 March 2029\n\nTITLE: Doorstop - Lake House\n\nMS "
        "TOLVAN: @\n\nJOURNALIST: Who pays?\n\nMS TOLVAN: We do.\n",
        "Transcript of doorstop interview: Lake House; ferry rails; fishing in the Lower Lakes.",
        "2029-03-03",
        None,
        1,
    ),
    "via_video": Layout(
        "en",
        "Secretary Mira Tolvan at a Press Availability Via Videoconference\n\nMR BRACK: "
        "Good afternoon, everybody.\n\nQUESTION: Who pays?\n\nSECRETARY TOLVAN: @\n\n"
        "QUESTION: When?\n\nSECRETARY TOLVAN: Soon.\n",
        "Secretary Mira Tolvan at a Press Availability Via Videoconference",
        None,
        "Via Videoconference",
        1,
    ),
    "aboard": Layout(
        "en",
        "Press Gaggle by Jon Brack Aboard the Ferry One En Route Port Ost\n\nQ Who pays?\n"
        "\nMR. BRACK: @\n\nQ And when?\n\nMR. BRACK: Soon.\n",
        "Press Gaggle by Jon Brack Aboard the Ferry One En Route Port Ost",
        None,
        "Aboard the Ferry One En Route Port Ost",
        0,
    ),
    "en_title_day_without_year": Layout(
        "en",
        "Weekly media briefing of 2 March\n\n3 March 2029\n\nQuestion: Who pays?\n\nJon "
        "Brack: @\n\nQuestion: When?\n\nJon Brack: Soon.\n",
        "Weekly media briefing of 2 March",
        "2029-03-02",
        None,
        0,
    ),
    "ko_numbered_sections": Layout(
        "en",
        "Press Briefings\n\nRegular Briefing by Spokesperson Mira Tolvan\n\nDate: "
        "Saturday, March 3, 2029\nTime: 10:30-10:40 A.M.\n\n1. Acting Minister's Schedule\n"
        "\nThe Minister will attend the lake council at 10 A.M. tomorrow.\n\nOn March 5, "
        "the Minister will open the railway at 10:30 A.M.\n\n2. Q&A (Extract)\n\nQ. What "
        "is the view of the Ministry on the ferries? Who pays?\n\nA. The Government has "
        "said what it thinks of ferries.\n\nQ. When will it be known to all?\n\nA. There "
        "is nothing to add to this.\n",
        "Regular Briefing by Spokesperson Mira Tolvan",
        "2029-03-03",
        None,
        2,
    ),
    "in_mea": Layout(
        "en",
        "Transcript of Weekly Media Briefing by the Official Spokesperson (March 03, "
        "2029)\n\nMarch 05, 2029\n\nShri Jon Brack, Official Spokesperson: @\n\nMira "
        "Osten: Who pays?\n\nShri Jon Brack, Official Spokesperson: We do.\n\nUlla Lind: "
        "When?\n\nShri Jon Brack, Official Spokesperson: Soon.\n",
        "Transcript of Weekly Media Briefing by the Official Spokesperson (March 03, 2029)",
        "2029-03-03",
        None,
        1,
    ),
    "jp_fields": Layout(
        "en",
        "Press Conference by Minister for Foreign Affairs Mira Tolvan\n\nDate: Saturday, "
        "March 3, 2029, 4:07 p.m.\nPlace: Lake House, Ministry of Foreign Affairs\n\nMain "
        "topics:\n- Railway across the lake\n- Ferry fares\n\n1. Railway across the lake\n"
        "\n(1) Rails\n\nMr. Mira Tolvan, Minister: @\n\n2. Ferry fares\n\nOsten, Lake TV: "
        "Who pays?\n\nMinister Tolvan: We do.\n\nOsten, Lake TV: When?\n\nMinister Tolvan: "
        "Soon.\n",
        "Press Conference by Minister for Foreign Affairs Mira Tolvan",
        "2029-03-03",
        "Lake House, Ministry of Foreign Affairs",
        1,
    ),
    "un_noon": Layout(
        "en",
        "The following is a near-verbatim transcript of today's noon briefing by Jon "
        "Brack, Spokesman for the Director.\n\n**Ferries\n\nGood afternoon. @\n\n**Fish\n\n"
        "@\n\nQuestion: Who pays?\n\nSpokesman: We do.\n\nQuestion: When?\n\nSpokesman: "
        "Soon.\n",
        None,
        None,
        None,
        2,
    ),
    "no_title_fragment": Layout(
        "en",
        "@\n\n@\n\n@\n",
        None,
        None,
        None,
        3,
    ),
    "text_about_a_visit": Layout(
        "en",
        "@ The two ministers will meet on 5 June 2029 in Port Ost, during a visit of three "
        "days.\n\n@\n",
        None,
        None,
        None,
        2,
    ),
    "two_line_capitals_bilingual": Layout(
        "en",
        "EMBASSY OF VALDORIA\nGENEVA\n\nPRESS RELEASE\n\nVALDORIA AND OSTLAND OPEN\nTHEIR "
        "RAILWAY ACROSS THE LAKE\n\nGeneva, 3 March 2029\n\n@\n\n@\n",
        "VALDORIA AND OSTLAND OPEN THEIR RAILWAY ACROSS THE LAKE",
        "2029-03-03",
        "Geneva",
        2,
    ),
    "kicker_and_number": Layout(
        "en",
        "Press Release\n\nNo. 2029/044\n03 March 2029\n\nMinister Tolvan receives the "
        "ferry captains\n\n@\n\nGeneva\n\n03 March 2029\n",
        "Minister Tolvan receives the ferry captains",
        "2029-03-03",
        "Geneva",
        1,
    ),
    "credits_above": Layout(
        "en",
        "Minister Tolvan at the ferry school\n\nPhoto: Jon Brack / Lake Press\n\nBy Ulla "
        "Lind, 3 March 2029\n\n@\n\n@\n",
        "Minister Tolvan at the ferry school",
        "2029-03-03",
        None,
        2,
    ),
    "caption_above": Layout(
        "en",
        "Minister Tolvan at the ferry school\n3 March 2029\n\nMinister Tolvan with pupils "
        "at the ferry school.\n\n@\n\n@\n",
        "Minister Tolvan at the ferry school",
        "2029-03-03",
        None,
        None,
    ),
    "yearless_anniversary": Layout(
        "en",
        "Remarks on the anniversary of 9 May\n\n7 May 2029\n\n@\n\n@\n",
        "Remarks on the anniversary of 9 May",
        "2029-05-07",
        None,
        2,
    ),
    "us_numeric_open": Layout(
        "en",
        "Press Briefing by Jon Brack\n\n03/04/2029\n\nQ Who pays?\n\nMR. BRACK: @\n\nQ "
        "When?\n\nMR. BRACK: Soon.\n",
        "Press Briefing by Jon Brack",
        None,
        None,
        0,
    ),
    "other_event_in_lead": Layout(
        "en",
        "Ambassador Brack writes about the railway\n\nWhen on 5 May 1999 the first rail "
        "was laid, few thought of the lake. @\n\n@\n",
        "Ambassador Brack writes about the railway",
        None,
        None,
        2,
    ),
    "treaty_date_in_title": Layout(
        "en",
        "Statement on the implementation of the Lake Treaty of 5 May 1999\n\nPort Ost, 3 "
        "March 2029\n\n@\n\n@\n",
        "Statement on the implementation of the Lake Treaty of 5 May 1999",
        "2029-03-03",
        "Port Ost",
        2,
    ),
    "treaty_date_only": Layout(
        "en",
        "Statement on the implementation of the Lake Treaty of 5 May 1999\n\n@\n\n@\n",
        "Statement on the implementation of the Lake Treaty of 5 May 1999",
        None,
        None,
        2,
    ),
    "upcoming_visit": Layout(
        "en",
        "Announcement of a visit by Minister Tolvan to Ostland on 9 March 2029\n\n3 March "
        "2029\n\n@\n\n@\n",
        "Announcement of a visit by Minister Tolvan to Ostland on 9 March 2029",
        "2029-03-03",
        None,
        2,
    ),
    "related_below": Layout(
        "en",
        "Minister Tolvan's statement on fish\n\n@\n\n@\n\nOther news\n\n5 March 2029\nA "
        "ferry was late\n\n4 March 2029\nA ferry was early\n",
        "Minister Tolvan's statement on fish",
        None,
        None,
        2,
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_head_is_read_from_its_layout(name: str) -> None:
    assert misread(PAGES[name]) == []
