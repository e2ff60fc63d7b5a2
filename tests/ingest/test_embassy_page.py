"""A page with everything: site header, contacts, statement, questions, footer."""

from __future__ import annotations

from datetime import date

import pytest

from api.ingest import Draft, StatementDraft, read_text
from tests.ingest.texts import EMBASSY_PAGE, STATES


@pytest.fixture(scope="module")
def draft() -> Draft:
    return read_text(EMBASSY_PAGE, states=STATES)


@pytest.fixture(scope="module")
def statement(draft: Draft) -> StatementDraft:
    assert draft.statement is not None
    return draft.statement


def test_the_title_names_the_event_date_not_the_sites_clock(statement: StatementDraft) -> None:
    assert statement.title.startswith("Foreign Minister Mira Tolvan's meeting")
    assert statement.date == date(2029, 3, 3)
    assert statement.kind == "meeting"
    assert statement.venue == "Lakeside University"


def test_a_salutation_opens_the_text(statement: StatementDraft) -> None:
    opening = [remark.segment.text for remark in statement.remarks if remark.after is None]

    assert opening[0] == "Madam Rector,"
    assert len(opening) == 3


def test_paragraphs_without_a_label_go_on_with_the_answer(statement: StatementDraft) -> None:
    counts = [[len(answer.segments) for answer in item.answers] for item in statement.qa_items]

    assert counts == [[2], [1]]


def test_the_answerer_has_name_and_office_and_the_asker_is_unknown(
    statement: StatementDraft,
) -> None:
    speaker = statement.speakers[0]
    asker = statement.qa_items[0].asker

    assert (speaker.name, speaker.role) == ("Mira Tolvan", "Foreign Minister")
    assert asker is not None
    assert (asker.label, asker.name) == ("Question", None)


def test_the_mission_is_read_with_its_states_and_numbers(draft: Draft) -> None:
    mission = draft.missions[0]
    points = {point.purpose: point for point in mission.contact_points}

    assert mission.name == "Embassy of the Republic of Valdoria in Ostland"
    assert (mission.sending_state, mission.receiving_state) == ("XA", "XB")
    assert mission.languages == ("ru", "en")
    assert [phone.type for phone in points["general"].phones] == ["voice", "fax"]
    assert points["emergency"].phones[0].display == "+ 44 (20) 7946 00-20"
    assert points["emergency"].phones[0].number == "+442079460020"


def test_the_footer_is_greeting_caption_and_social_links(draft: Draft) -> None:
    mission = draft.missions[0]

    assert mission.welcome[0] == "Dear visitor,"
    assert mission.pictures[0].caption == "Building of the Valdorian Embassy in Port Ost"
    assert [(link.platform, link.url) for link in mission.social] == [("twitter", None)]


def test_only_the_damaged_word_is_repaired(draft: Draft) -> None:
    repairs = [(repair.before, repair.after, repair.reason) for repair in draft.repairs]

    assert repairs == [("inpidual", "individual", "div_to_p")]
    place = draft.repairs[0]
    line = EMBASSY_PAGE.splitlines()[place.line - 1]
    assert line[place.column - 1 :].startswith("inpidual")


def test_the_rest_is_set_aside_with_a_reason(draft: Draft) -> None:
    reasons = {entry.text: entry.reason for entry in draft.set_aside}

    assert reasons["Friday, 14-02-2031"] == "page_header"
    assert reasons["Official website of the Valdorian Embassy in Ostland"] == "site_name"
