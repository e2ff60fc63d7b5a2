"""What stands on a page without being said, by its words; and what only looks like it."""

from __future__ import annotations

import pytest

from api.ingest import read_text
from api.ingest.pages import furniture
from tests.ingest.texts import STATES

LONG = "This paragraph is long enough to be a part of a text that somebody said aloud."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Page 3 of 12", "page_number"),
        ("- 7 -", "page_number"),
        ("Стр. 2 из 5", "page_number"),
        ("第 2 页", "page_number"),
        ("1 2 3 … 10", "page_strip"),
        ("Print | Share | Back to top", "page_furniture"),
        ("Facebook Twitter LinkedIn", "page_furniture"),
        ("Download PDFDownload PDF", "page_furniture"),
        ("Partager", "page_furniture"),
        ("Seite drucken", "page_furniture"),
        ("打印本页", "page_furniture"),
        ("English Русский Français العربية", "menu"),
        ("Home > News > Press releases", "breadcrumb"),
        ("Главная / Новости / Выступления", "breadcrumb"),
        ("Views: 1 234", "counter"),
        ("Количество просмотров: 33", "counter"),
        ("3 min read", "counter"),
        ("Posted on March 3, 2029", "publication_status"),
        ("Опубликовано 3 марта 2029", "publication_status"),
        ("Last modified: 03/03/2029 12:00", "publication_status"),
        ("Photo: Jon Brack", "picture_caption"),
        ("Фото: Й. Брак", "picture_caption"),
        ("© Lake Agency", "picture_caption"),
        ("© 2029 Ministry of Foreign Affairs", "notice"),
        ("This website uses cookies.", "notice"),
        ("ENDS", "end_mark"),
        ("[End of transcript]", "end_mark"),
        ("Конец", "end_mark"),
        ("E & O E - PROOF ONLY", "delivery_note"),
        ("mk/JS", "typist_initials"),
        ("Media Enquiries: Minister's Office (02) 5550 1234", "press_contact"),
        ("Inquiries: (02) 5550 7500 1", "press_contact"),
        ("Tel: (02) 5550 7500 Fax: (02) 5550 4112", "press_contact"),
        ("Стенограмма:", "section_heading"),
        ("[Q&A]", "section_heading"),
        ("Tags: lake, railway", "tags"),
        ('<img class="logo" src="logo.gif"', "markup_text"),
        ("[1]: https://valdoria.example/lake", "link_definition"),
    ],
)
def test_furniture_is_known_by_its_words(text: str, reason: str) -> None:
    assert furniture.reason_for(text) == reason


@pytest.mark.parametrize(
    "text",
    [
        "Yes.",
        "Thank you",
        "Of course.",
        "The end of the war was near.",
        "Contact with the ministry was lost in 1962, and it was lost for ever.",
        "The phone number is (02) 5550 1234, and that is all I can say about it.",
        "Published in 2029, the book of the Minister tells the story of the lake.",
        "Following the meeting we published a statement in March 2029.",
        "Press the button.",
        "We share what we have, and we like it.",
        "Copyright law is a matter for the courts, said the minister.",
        "Children like cookies.",
        "On March 3, 2029",
        "Information is what we lack.",
    ],
)
def test_sentences_are_no_furniture(text: str) -> None:
    assert furniture.reason_for(text) is None


def test_a_box_of_links_inside_an_answer_is_set_aside() -> None:
    text = (
        "Press conference\n\nQuestion: Is it so?\n\nMira Tolvan: It is so.\n\nSee also:\n\n"
        "Railway opened on the eastern shore\n\nMarch 1, 2029\n\n"
        "It was so before, and it will be so again.\n\nQuestion: Why?\n\nMira Tolvan: Because.\n"
    )

    draft = read_text(text, states=STATES)

    assert draft.statement is not None
    answer = draft.statement.qa_items[0].answers[0]
    assert [segment.text for segment in answer.segments] == [
        "It is so.",
        "It was so before, and it will be so again.",
    ]


def test_a_caption_that_repeats_the_title_is_no_text() -> None:
    title = "Speech of the Minister at the lake"
    text = f"{title}\n\n{LONG}\n\n{title}.\n\n{LONG}\n"

    draft = read_text(text, states=STATES)

    assert draft.statement is not None
    assert len(draft.statement.remarks) == 2


def test_nothing_behind_the_end_mark_is_said() -> None:
    text = f"Speech at the lake\n\n{LONG}\n\n{LONG}\n\nENDS\n\nThe office can be reached all day\n"

    draft = read_text(text, states=STATES)

    assert draft.statement is not None
    assert len(draft.statement.remarks) == 2


def test_another_article_behind_the_tags_is_not_said_here() -> None:
    other = f"Read also:\n\nAnother speech at another lake\n\n{LONG} And there it ends.\n"
    text = f"Speech at the lake\n\n{LONG}\n\nTags: lake, railway\n\n{other}"

    draft = read_text(text, states=STATES)

    assert draft.statement is not None
    assert [remark.segment.text for remark in draft.statement.remarks] == [LONG]


def test_an_editors_insertion_stays_in_the_text() -> None:
    draft = read_text(f"Speech at the lake\n\n[The Minister shows a map.] {LONG}\n", states=STATES)

    assert draft.statement is not None
    assert "[The Minister shows a map.]" in draft.statement.remarks[0].segment.text
