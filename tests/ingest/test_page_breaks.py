"""Text of printed pages: numbers, running headers, wrapped lines, sentences cut in two."""

from __future__ import annotations

import pytest

from api.ingest import Draft, StatementDraft, read_text
from tests.ingest.texts import STATES

OPENING = "I am glad to be at the lake today, and I thank everybody who has come."
FOOTER = """\
Parliament House, Port Ost 2600
Telephone (02) 5550 7500   Facsimile (02) 5550 4112
Page {number} of 3
"""
HEADER = """\
MINISTER FOR FOREIGN AFFAIRS
HON MIRA TOLVAN, MP
"""
COUNTRIES = ("Japan", "Spain", "Sweden", "Denmark")
PRINTED = f"""\
{HEADER}
Doorstop interview of the Minister for Foreign Affairs, Port Ost, 3 March 2029

JOURNALIST: Minister, will the railway across the lake be opened before the
end of this year?

MINISTER: We said that the railway would be opened when the last bolt is in
its place, and that is what we are going to do, whatever the papers on either
side of the lake may write about it in the meantime, because we have to
{FOOTER.format(number=1)}{HEADER}
think of the people who will travel on it every morning.

JOURNALIST: And who pays?

MINISTER: Both sides pay, as we have always said. There is nothing more to it
than that, and I do not think that anyone will find a better way of doing it.
{FOOTER.format(number=2)}{HEADER}
It will be done in equal parts.

JOURNALIST: Thank you.

MINISTER: Thank you.

ENDS

Media contact: Jon Brack 0412 555 010
Departmental Media Liaison (02) 5550 1555
mk/JS
Page 3 of 3
"""


def statement_of(draft: Draft) -> StatementDraft:
    assert draft.statement is not None
    return draft.statement


def answers_of(draft: Draft) -> list[list[str]]:
    return [
        [segment.text for answer in item.answers for segment in answer.segments]
        for item in statement_of(draft).qa_items
    ]


def mended(text: str, draft: Draft) -> str:
    """The source with its listed repairs made."""
    for repair in reversed(draft.repairs):
        text = text[: repair.span.start] + repair.after + text[repair.span.end :]
    return " ".join(text.split())


@pytest.fixture(scope="module")
def draft() -> Draft:
    return read_text(PRINTED, states=STATES)


def test_a_sentence_cut_by_a_page_break_is_one_paragraph(draft: Draft) -> None:
    first = answers_of(draft)[0]

    assert len(first) == 1
    assert first[0].endswith(
        "because we have to think of the people who will travel on it every morning."
    )


def test_a_paragraph_that_ended_with_its_page_stays_one(draft: Draft) -> None:
    assert [text[-20:] for text in answers_of(draft)[1]] == [
        "better way of doing it."[-20:],
        "done in equal parts.",
    ]


def test_the_cut_is_listed_and_said(draft: Draft) -> None:
    cuts = [repair for repair in draft.repairs if repair.reason == "page_break"]

    assert [cut.after for cut in cuts] == [" "]
    assert "Page 1 of 3" in cuts[0].before
    lines = enumerate(PRINTED.splitlines(), 1)
    line = next(number for number, text in lines if text.startswith("think of the people"))
    assert f"A sentence was cut by a page break and joined (line {line})." in draft.warnings


def test_a_joined_segment_stands_in_the_source_after_the_repairs(draft: Draft) -> None:
    source = mended(PRINTED, draft)

    assert all(text in source for texts in answers_of(draft) for text in texts)


def test_headers_numbers_and_contacts_are_set_aside(draft: Draft) -> None:
    reasons = {reason.reason for reason in draft.set_aside}
    said = " ".join(text for texts in answers_of(draft) for text in texts)

    assert {"page_number", "running_header", "end_mark", "press_contact"} <= reasons
    assert not any(word in said for word in ("5550", "Parliament", "HON", "Page", "mk/JS", "Brack"))
    assert draft.account.unaccounted == 0


def test_the_offices_number_on_every_page_is_no_text() -> None:
    turns = "QUESTION: Is it so?\n\nMR TOLVAN: It is so.\n\nInquiries: (02) 5550 7500 {0}\n\n"
    text = "Press conference of the minister\n\n" + "".join(turns.format(n) for n in range(1, 5))

    assert answers_of(read_text(text, states=STATES)) == [["It is so."]] * 4


def test_numbers_of_offices_are_contacts_and_no_headers() -> None:
    office = "Embassy of Valdoria, {1}\n{0} Quay Street\nTel: +44 20 7946 010{0}\n\n- {0} -\n\n"

    draft = read_text(
        "".join(office.format(number, country) for number, country in enumerate(COUNTRIES, 1)),
        states=STATES,
    )

    phones = [
        phone.number
        for mission in draft.missions
        for point in mission.contact_points
        for phone in point.phones
    ]
    assert phones == [f"+44207946010{number}" for number in range(1, 5)]


def test_labels_that_return_at_page_edges_are_no_headers() -> None:
    turns = "".join(
        f"QUESTION: Is it so, number {number}?\n\nMR TOLVAN: It is so.\n\n{number}\n\n"
        for number in range(1, 6)
    )

    draft = read_text(f"Press conference of the minister\n\n{turns}", states=STATES)

    assert len(statement_of(draft).qa_items) == 5
    assert answers_of(draft) == [["It is so."]] * 5


def test_numbers_that_count_no_pages_stay_in_the_text() -> None:
    line = "This sentence about the treaty goes on and on until it reaches the year of"
    rest = "when everything was signed by everybody who had a pen at hand."
    text = f"Speech at the lake\n\n{line}\n1962\n{rest}\n" * 3

    said = " ".join(remark.segment.text for remark in statement_of(read_text(text)).remarks)

    assert "1962" in said


def test_a_word_cut_by_a_page_break_is_one_word_again() -> None:
    first = "We share the costs of everything that belongs to the inter-"
    second = "national railway, and of everything else that has been built beside it."
    text = f"Speech at the lake\n\n{OPENING}\n\n{first}\n\n- 2 -\n\n{second}\n"

    remarks = statement_of(read_text(text)).remarks

    assert [remark.segment.text[:80] for remark in remarks[1:]] == [
        "We share the costs of everything that belongs to the international railway, and "[:80]
    ]


def test_what_was_skipped_inside_a_word_is_listed_with_its_hyphen() -> None:
    first = "We share the costs of everything that belongs to the inter-"
    second = "national railway, and of everything else that has been built beside it."
    text = f"Speech at the lake\n\n{OPENING}\n\n{first}\n\n- 2 -\n\n{second}\n"

    draft = read_text(text)

    assert [(repair.before.split(), repair.after) for repair in draft.repairs] == [
        (["-", "-", "2", "-"], "")
    ]
    assert statement_of(draft).remarks[1].segment.text in mended(text, draft)
    assert draft.account.unaccounted == 0


def test_a_hyphen_that_waits_for_a_later_word_keeps_its_blank() -> None:
    first = "We share the costs of everything that was built on the pre-"
    second = "and post-war piers, and of everything else that has been built beside them."
    text = f"Speech at the lake\n\n{OPENING}\n\n{first}\n\n- 2 -\n\n{second}\n"

    remarks = statement_of(read_text(text)).remarks

    assert "the pre- and post-war piers" in remarks[1].segment.text


@pytest.mark.parametrize(
    "second",
    [
        "Railways are expensive, and so is everything.",
        "a) railways, which are expensive everywhere;",
    ],
)
def test_new_sentences_and_lists_are_not_joined(second: str) -> None:
    first = "We share the costs of everything that belongs to the railway on both sides"
    text = f"Speech at the lake\n\n{OPENING}\n\n{first}\n\n{second}\n"

    assert len(statement_of(read_text(text)).remarks) == 3


def test_salutations_are_not_joined() -> None:
    text = (
        "Rede am See\n\nSehr geehrter Herr Präsident,\n\nmeine sehr geehrten Damen und Herren,\n\n"
        "ich freue mich, dass wir heute alle am See zusammengekommen sind.\n"
    )

    assert len(statement_of(read_text(text)).remarks) == 3


def wrapped(paragraph: str, between: str) -> str:
    words, lines = paragraph.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) > 70:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return between.join(lines)


PARAGRAPHS = [
    "Question: " + "Will the railway across the lake be opened soon by the two governments? " * 3,
    "Mira Tolvan: " + "We have said that it will be opened when every bolt is in its place. " * 6,
    "And we have said that nobody has to pay for it twice, whatever the papers may write. " * 5,
]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_paragraphs_are_rebuilt_from_wrapped_lines(between: str) -> None:
    """With an empty line after every line, or with none at all, short lines end paragraphs."""
    body = between.join(wrapped(paragraph, between) for paragraph in PARAGRAPHS * 4)

    draft = read_text(f"Interview with the Minister{between}{body}\n", states=STATES)

    items = statement_of(draft).qa_items
    assert len(items) == 4
    assert {len(item.question) for item in items} == {1}
    assert {len(item.answers[0].segments) for item in items} == {2}


def test_list_marks_begin_paragraphs_of_their_own() -> None:
    intro = wrapped("We have agreed on three things that everybody will see very soon: " * 4, "\n")
    items = "\n".join(
        f"- {wrapped('the railway is opened for all of us ' * 4, chr(10))};" for _ in range(3)
    )

    remarks = statement_of(read_text(f"Speech at the lake\n\n{intro}\n{items}\n")).remarks

    assert sum(remark.segment.text.startswith("- ") for remark in remarks) == 3
