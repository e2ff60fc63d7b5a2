"""Source, topics, pictures, kind, delivery and translation: only what the page itself says."""

from __future__ import annotations

import pytest

from api.ingest import ISO_STATES, read_text
from api.ingest.draft import Span
from api.ingest.head import kinds, matter, origin, pictures
from api.ingest.pages.blocks import Block, MetaValue, Page
from api.ingest.source.flow import Flow

PROSE = "The lake between our two countries has been a subject of patience for a hundred years."


def page_of(*lines: str, asides: dict[int, str] | None = None) -> Page:
    text = "\n".join(lines)
    blocks, start = [], 0
    for index, line in enumerate(lines):
        aside = (asides or {}).get(index)
        blocks.append(Block(start, start + len(line), aside=aside))
        start += len(line) + 1
    return Page(Flow.identity(text), blocks, is_markup=False)


def origin_of(page: Page) -> origin.Origin:
    return origin.read(page, page.blocks, matter.read(page, page.blocks, ISO_STATES))


def test_topics_are_those_of_an_explicit_list() -> None:
    page = page_of("Doorstop interview on ferries", "Subjects: Ferries; The lake; “Fish”.", PROSE)

    assert origin_of(page).topics == ("Ferries", "The lake", "Fish")


def test_commas_part_topics_where_nothing_else_does() -> None:
    page = page_of("Interview about the lake", "Themen: Fähren, Fische", PROSE)

    assert origin_of(page).topics == ("Fähren", "Fische")


def test_brackets_at_the_end_of_a_title_hold_topics() -> None:
    page = page_of("Transcript of an interview: Port Ost: [ferries; fish]", PROSE)

    assert origin_of(page).topics == ("ferries", "fish")


def test_places_in_a_list_of_tags_are_no_topics() -> None:
    lines = ("Interview about the lake", PROSE, "Geography", "Ostland", "Topics", "Ferries")
    page = page_of(*lines, asides=dict.fromkeys((2, 3, 4, 5), "tags"))

    assert origin_of(page).topics == ("Ferries",)


def test_a_page_without_a_list_has_no_topics() -> None:
    assert origin_of(page_of("Interview about the lake", PROSE)).topics == ()


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("Source: https://mfa.valdoria.example/d/12.", "https://mfa.valdoria.example/d/12"),
        ("Direct link: valdoria.example/d/12", "https://valdoria.example/d/12"),
        ("Источник: http://valdoria.example/a?b=1", "http://valdoria.example/a?b=1"),
    ],
)
def test_the_source_is_the_address_that_a_line_names(line: str, url: str) -> None:
    assert origin_of(page_of("Interview about the lake", PROSE, PROSE, line)).url == url


def test_a_relative_address_is_no_source() -> None:
    page = page_of("Interview about the lake", PROSE)
    page.meta["canonical"] = MetaValue("12.html", Span(0, 7))

    assert origin_of(page).url is None


def test_a_caption_belongs_to_the_picture_with_the_same_words() -> None:
    caption = "The Minister on the quay of Port Ost"
    page = page_of("Title", PROSE, caption, asides={2: "picture_caption"})
    page.pictures = [("logo.png", "Valdoria"), ("quay.jpg", caption)]

    found, blocks = pictures.find(page, page.blocks, range(1, 3), "Title")

    assert [(picture.url, picture.caption) for picture in found] == [("quay.jpg", caption)]
    assert blocks == [2]


def test_a_caption_that_repeats_the_title_is_none() -> None:
    title = "The Minister on the quay of Port Ost"
    page = page_of(title, PROSE, title, asides={2: "picture_caption"})

    assert pictures.find(page, page.blocks, range(1, 3), title) == ([], [])


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Remarks at a joint press conference", "press_conference"),
        ("Press statement by the Ministry", "release"),
        ("Sözcünün Olağan Basın Toplantısı", "press_conference"),
        ("Συνέντευξη της Υπουργού στην τηλεόραση", "interview"),
        ("外務大臣会見記録", "press_conference"),
        ("Rede der Ministerin zum See", "speech"),
        ("Nota à imprensa sobre o lago", "release"),
        ("بيان صحفي عن البحيرة", "release"),
        ("Брифинг представителя министерства", "briefing"),
        ("Readout of the call", "release"),
    ],
)
def test_the_title_tells_the_kind(title: str, kind: str) -> None:
    assert kinds.kind_of(title, has_questions=False, has_speakers=True) == kind


def test_questions_under_a_statement_make_a_press_conference() -> None:
    title = "Statement on the lake"

    assert kinds.kind_of(title, has_questions=True, has_speakers=True) == "press_conference"


@pytest.mark.parametrize(
    ("text", "delivery", "translation"),
    [
        ("-- Es gilt das gesprochene Wort! --", "check_against_delivery", None),
        ("(As delivered)", "as_delivered", None),
        ("(As prepared for delivery)", None, None),
        ("Discours prononcé par la ministre", None, None),
        ("(This is a provisional translation)", None, "unofficial"),
        ("Traduction de courtoisie", None, "unofficial"),
        ("Nichtamtliche Übersetzung", None, "unofficial"),
        ("(仮訳)", None, "unofficial"),
        ("Official translation", None, "official"),
        ("Unofficial translation", None, "unofficial"),
        ("E&OE", None, None),
    ],
)
def test_notes_tell_delivery_and_translation(
    text: str, delivery: str | None, translation: str | None
) -> None:
    assert (kinds.delivery_of(text), kinds.translation_of(text)) == (delivery, translation)


def test_a_note_above_the_text_is_no_part_of_it() -> None:
    note = "(* This is a provisional translation by a company. The original is in Valdorian.)"
    page = f"{note}\n\nPress conference on the lake\n\n{PROSE} {PROSE}\n\n{PROSE} {PROSE}\n"

    statement = read_text(page).statement

    assert statement is not None
    assert statement.title == "Press conference on the lake"
    assert [remark.segment.text for remark in statement.remarks] == [f"{PROSE} {PROSE}"] * 2
