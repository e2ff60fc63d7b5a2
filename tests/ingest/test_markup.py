"""Saved HTML: the main text by its structure, on any site; what surrounds it is set aside."""

from __future__ import annotations

import textwrap

import pytest

from api.ingest import Draft, StatementDraft, read_text
from api.ingest.pages import markup
from api.ingest.source.flow import Flow
from tests.ingest.texts import STATES

FIRST = "The lake belongs to both of our countries, and both of them keep it clean for all."
SECOND = "We said so in the treaty, and we say so again today, in front of the two shores."
QUESTION = "Will the railway across the lake be opened before the end of this year?"
ANSWER = "We will see about that, since the last bolts are being checked."
MENU = (
    "<ul>" + "".join(f'<li><a href="/{n}">Entry number {n}</a></li>' for n in range(40)) + "</ul>"
)


def read(page: str) -> Draft:
    draft = read_text(page, states=STATES)
    assert draft.account.unaccounted == 0
    return draft


def statement_of(page: str) -> StatementDraft:
    statement = read(page).statement
    assert statement is not None
    return statement


def remarks_of(page: str) -> list[str]:
    return [remark.segment.text for remark in statement_of(page).remarks]


def reasons_of(page: str) -> dict[str, str]:
    return {entry.text: entry.reason for entry in read(page).set_aside}


BODIES = {
    "paragraphs": f"<h1>Speech at the lake</h1><p>{FIRST}</p><p>{SECOND}</p>",
    "divisions": f"<h1>Speech at the lake</h1><div>{FIRST}</div><div>{SECOND}</div>",
    "double breaks": f"<h1>Speech at the lake</h1>{FIRST}<br><br>{SECOND}",
    "double breaks, closed": f"<h1>Speech at the lake</h1><p>{FIRST}<br/><br />{SECOND}</p>",
    "unclosed paragraphs": f"<h1>Speech at the lake</h1><P>{FIRST}<P>{SECOND}",
    "centred": f"<h1>Speech at the lake</h1><center>{FIRST}</center><center>{SECOND}</center>",
    "cells": f"<h1>Speech at the lake</h1><table><tr><td>{FIRST}<tr><td>{SECOND}</table>",
    "paragraphs in a list": f"<h1>Speech at the lake</h1><ul><li><p>{FIRST}<li><p>{SECOND}</ul>",
    "definitions": f"<h1>Speech at the lake</h1><dl><dt>{FIRST}<dd>{SECOND}</dl>",
    "split words": f"<h1>Speech at the lake</h1><p><b>{FIRST[:6]}</b>{FIRST[6:]}<p>{SECOND}",
    "word processor": f"<h1>Speech at the lake</h1><p class=MsoNormal>{FIRST}<o:p></o:p></p>"
    f"<xml><w:x>1</w:x></xml><p class=MsoNormal>{SECOND}<o:p>&nbsp;</o:p></p>",
    "character data": f"<h1>Speech at the lake</h1><![CDATA[<p>{FIRST}</p>]]><p>{SECOND}</p>",
}


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize(
    "page",
    [
        "<html><head><title>Speech at the lake</title></head><body>{menu}{body}</body></html>",
        # No closing tag of the head, tags in capitals, layout by tables.
        "<HTML><HEAD><TITLE>The lake</TITLE><BODY><TABLE><TR><TD>{menu}<TD>{body}</TABLE>",
        "<html><body><form id=f><div class=left-menu>{menu}</div><div>{body}</div></form>",
        "<html><body><main><article class='share video'>{body}</article></main>{menu}",
    ],
)
def test_the_text_is_found_in_any_structure(name: str, page: str) -> None:
    assert remarks_of(page.format(menu=MENU, body=BODIES[name])) == [FIRST, SECOND]


def test_class_names_never_drop_the_text_itself() -> None:
    parts = "".join(
        f'<div class="photo-text caption"><p>{text}</p></div>' for text in (FIRST, SECOND)
    )

    assert remarks_of(f"<html><body><h1>Speech at the lake</h1>{parts}</body></html>") == [
        FIRST,
        SECOND,
    ]


def test_turns_in_an_element_show_that_it_is_text() -> None:
    page = (
        f"<html><body><h1>Interview at the lake</h1><p>{FIRST}</p><p>{SECOND}</p><p>{FIRST}</p>"
        f"<div class='related'><p>Question: {QUESTION}</p></div>"
        f"<div class='related'><p>Mira Tolvan: {ANSWER}</p></div></body></html>"
    )

    assert len(statement_of(page).qa_items) == 1


def test_captions_boxes_and_comments_are_set_aside() -> None:
    page = (
        f"<html><body><article><h1>Speech at the lake</h1><p>{FIRST}</p>"
        "<figure><img src=a.jpg><figcaption>The Minister at the lake</figcaption></figure>"
        "<div class=relatedBox><a href=/1>Lake cleaned</a></div>"
        f"<p>{SECOND}</p></article><div id=comments><p>I have read all of this, twice.</p></div>"
        "<footer><p>Ministry of the lake, 1 Quay Street.</p></footer></body></html>"
    )

    read_page = markup.read(Flow.identity(page))
    reasons = {read_page.text(block): block.aside for block in read_page.blocks}

    assert remarks_of(page) == [FIRST, SECOND]
    assert reasons["The Minister at the lake"] == "picture_caption"
    assert reasons["Lake cleaned"] == "related_links"
    assert reasons["I have read all of this, twice."] == "comments"


def test_a_long_discussion_is_not_the_text() -> None:
    comments = "".join(
        f"<p>Reader {n} has a long opinion about lakes and taxes.</p>" for n in range(4)
    )
    page = (
        f"<html><body><h1>Speech at the lake</h1><div class=content><p>{FIRST}</p><p>{SECOND}</p>"
        f"<p>{FIRST} {SECOND}</p></div><div id=comments>{comments}</div></body></html>"
    )

    assert len(remarks_of(page)) == 3


def test_a_list_of_news_beside_a_short_text_is_not_the_text() -> None:
    news = "".join(
        f"<p>News number {n} of the lake, told in one long line of words.</p>" for n in "1234"
    )
    page = (
        f"<html><body><div class=c1><h1>Speech at the lake</h1><p>{FIRST}</p><p>{SECOND}</p></div>"
        f"<div class=c2>{news}</div></body></html>"
    )

    assert remarks_of(page) == [FIRST, SECOND]


def test_the_header_of_an_article_holds_its_title() -> None:
    page = (
        "<html><body><header><h1>Ministry of the lake</h1></header><article><header>"
        f"<h1>Speech at the lake</h1></header><p>{FIRST}</p><p>{SECOND}</p></article></body></html>"
    )

    blocks = markup.read(Flow.identity(page)).blocks

    assert [block.aside for block in blocks] == ["page_header", None, None, None]


def test_text_that_opens_at_a_click_is_read_where_nothing_else_is() -> None:
    page = (
        "<html><body><h1>Speech at the lake</h1><p>Read the speech.</p>"
        f"<div style='display: none'><p>{FIRST}</p><p>{SECOND}</p></div></body></html>"
    )

    assert remarks_of(page)[-2:] == [FIRST, SECOND]


def test_hidden_text_beside_a_text_is_set_aside() -> None:
    page = (
        f"<html><body><h1>Speech at the lake</h1><p>{FIRST}</p><p>{SECOND}</p>"
        "<div hidden>A form that nobody sees.</div></body></html>"
    )

    assert reasons_of(page)["A form that nobody sees."] == "hidden"


def test_wrapped_lines_of_preformatted_text_are_joined() -> None:
    body = textwrap.fill(f"{FIRST} {SECOND}", 60)
    page = f"<html><body><pre>Speech at the lake\n\n{body}\n\n{body}\n</pre></body></html>"

    assert remarks_of(page) == [f"{FIRST} {SECOND}"] * 2


def test_a_line_break_inside_a_sentence_ends_no_paragraph() -> None:
    page = f"<html><body><h1>Speech at the lake</h1><p>{FIRST}</p><p>We said<br>so in it.</p>"

    assert remarks_of(page) == [FIRST, "We said so in it."]


def test_linked_data_tells_title_and_date() -> None:
    page = (
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", '
        '"headline": "Speech at the l\\u0061ke", "datePublished": "2029-03-03"}</script></head>'
        f"<body><p>{FIRST}</p><p>{SECOND}</p></body></html>"
    )

    statement = statement_of(page)

    assert statement.title == "Speech at the lake"
    assert str(statement.date) == "2029-03-03"


def test_markup_that_leaks_into_the_text_is_no_text() -> None:
    page = (
        f"<html><body><h1>Speech at the lake</h1><p>{FIRST}</p><p>&lt;img class=&quot;logo&quot; "
        f"src=&quot;logo.gif&quot;</p><p>{SECOND}</p></body></html>"
    )

    assert remarks_of(page) == [FIRST, SECOND]


def test_a_tag_that_was_cut_off_is_markup() -> None:
    page = f'<html><body><h1>Speech at the lake</h1><div class="x" <p>{FIRST}</p><p>{SECOND}</p>'

    assert remarks_of(page) == [FIRST, SECOND]


def test_a_tag_with_very_many_attributes_is_markup() -> None:
    many = " a=1" * 100_000
    page = f"<html><body><h1>Speech at the lake</h1><div{many}><p>{FIRST}</p><p>{SECOND}</p></div>"

    assert remarks_of(page) == [FIRST, SECOND]


def test_unclosed_inline_elements_never_make_a_page_too_deep() -> None:
    body = "".join(f"<font size={n % 7}><br><br>{FIRST}" for n in range(700))

    assert len(remarks_of(f"<html><body><h1>Speech at the lake</h1>{body}")) == 700


def test_markdown_with_some_tags_is_no_page_of_markup() -> None:
    rest = f"{FIRST}\n\n{SECOND}\n\n" * 2
    text = f"# Speech at the lake\n\nOh.<br> {FIRST}\n\n<b>And</b> {SECOND}\n\n{rest}"

    assert len(remarks_of(text)) == 6
