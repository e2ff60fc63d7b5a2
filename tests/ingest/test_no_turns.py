"""Pages on which nobody asks: what looks like labels and questions stays text."""

from __future__ import annotations

import pytest

from api.ingest import read_text
from tests.ingest.outlines import fill, read
from tests.ingest.texts import STATES

PAGES = {
    "rhetorical_questions": (
        "Speech of Minister Tolvan at the lake\n\n<p>\n\nAnd what did we do? We built a pier.\n\n"
        "Was it enough?\n\n<p>\n\nWho will pay for it? All of us.\n\n<p>\n"
    ),
    "colons_in_sentences": (
        "Speech at the lake\n\n<p>\n\nOne thing is clear: the ferry must sail.\n\n<p>\n\n"
        "Let me say this to Ostland: we are ready. Are you?\n\nTo our friends: thank you.\n\n<p>\n"
    ),
    "quoted_speech": (
        "Minister Tolvan met the fishermen\n\n<p>\n\nMinister Tolvan said: “The ferry sails.” Jon"
        " Brack asked: “When?” Mira Tolvan answered: “In spring.”\n\n<p>\n"
    ),
    "list_of_points": (
        "Joint statement on the lake\n\n<p>\n\nTrade: both sides lower their tolls.\n\n"
        "Energy: a cable will be laid.\n\nDefence: staff talks go on.\n\n"
        "Culture: a fair is held.\n\n"
        "<p>\n"
    ),
    "articles_of_a_treaty": (
        "Treaty on the lake\n\nArticle 1: <p>\n\nArticle 2: <p>\n\nArticle 3: <p>\n\nArticle 4: <p>"
    ),
    "agenda": (
        "Programme of the visit\n\n<p>\n\n09:00: Arrival in Port Ost\n\n"
        "10:30: Talks at the palace\n\n"
        "12:00: Press conference\n\n14:15: Lunch with students\n\n<p>\n"
    ),
    "headings_that_ask": (
        "<html><body><main><h1>The new ferry</h1><P><p></P><h2>Why a ferry?</h2><P><p></P>"
        "<h2>What does it cost?</h2><P><p></P><h2>Who will sail it?</h2><P><p></P>"
        "</main></body></html>"
    ),
    "bold_sentences": (
        "<html><body><main><h1>Statement on the ferry</h1><P><strong><p></strong></P><P><p></P>"
        "<P><strong><p></strong></P><P><p></P></main></body></html>"
    ),
    "two_ministers_speak": (
        "Statements to the press\n\nMinister Mira Tolvan: <p>\n\n"
        "<p>\n\nMinister Jon Brack: <p>\n\n<p>\n"
    ),
    "letters_of_a_list": (
        "Statement on the fair\n\n<p>\n\nA. Boats of wood\n\n"
        "B. Boats of iron\n\nC. Boats of glass\n\n"
        "D. Is there a fourth kind?\n\n<p>\n"
    ),
    "numbered_points": (
        "Statement on the fair\n\n1. <p>\n\n2. <p>\n\n3. What follows from this? Much.\n\n4. <p>\n"
    ),
    "dashes_of_a_list": (
        "Statement on the fair\n\n<p>\n\n— boats of wood;\n\n"
        "— boats of iron;\n\n— and what else?\n\n<p>\n"
    ),
    "names_before_dashes": (
        "Members of the council\n\n<p>\n\nMira Tolvan – the minister\n\nJon Brack – her deputy\n\n"
        "Ulla Osten – the harbour master\n\n<p>\n"
    ),
    "one_word_that_asks": (
        "Statement on the press\n\n<p>\n\nPress: the ministry will answer in writing.\n\n<p>\n"
    ),
    "answers_in_a_report": (
        "Readout of the talks\n\n<p>\n\n"
        "Question of the ferry: both sides agreed to meet again.\n\n<p>\n"
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_on_which_nobody_asks_has_no_questions(name: str) -> None:
    statement = read(PAGES[name])

    assert statement.qa_items == ()
    assert statement.remarks


@pytest.mark.parametrize("name", ["rhetorical_questions", "colons_in_sentences", "agenda"])
def test_a_page_without_labels_says_so_with_low_confidence(name: str) -> None:
    draft = read_text(fill(PAGES[name]), states=STATES)

    turns = next(part for part in draft.confidence if part.part == "turns")
    assert turns.level == "low"
    assert "No labels" in turns.reason


def test_a_page_of_short_paragraphs_is_kept_as_remarks() -> None:
    lines = ["The lake is calm today.", "Both harbours are open.", "No ship waits for a berth."]
    text = "On the lake, 3 March 2029\n\n" + "\n\n".join(lines * 3)

    statement = read_text(text, states=STATES).statement

    assert statement is not None
    assert [remark.segment.text for remark in statement.remarks] == lines * 3
    assert statement.qa_items == ()
