"""Extraction damage is mended with proof; words that exist stay."""

from __future__ import annotations

from itertools import pairwise

import pytest

from api.ingest import Draft, read_text
from tests.ingest import prose


def read(sentence: str) -> Draft:
    rest = "And so on, for as long as it takes all of us to see it."
    return read_text(f"Speech at the lake\n\n{sentence} {rest}\n")


@pytest.mark.parametrize(
    ("seen", "mended"),
    [
        ("inpidual", "individual"),
        ("Inpidual", "Individual"),
        ("INPIDUAL", "INDIVIDUAL"),
        ("pisions", "divisions"),
        ("Pisions", "Divisions"),
        ("inpisible", "indivisible"),
        ("subpisions", "subdivisions"),
    ],
)
def test_a_lost_div_comes_back_anywhere_in_a_word(seen: str, mended: str) -> None:
    repairs = read(f"The {seen} we saw.").repairs

    assert [(repair.before, repair.after) for repair in repairs] == [(seen, mended)]


@pytest.mark.parametrize("word", ["per", "people", "opposite", "Pashayev", "counties", "faction"])
def test_valid_words_and_names_are_never_touched(word: str) -> None:
    assert read(f"The {word} we saw.").repairs == ()


def test_soft_hyphens_go_and_are_listed() -> None:
    draft = read("The inter\u00adnational lake.")

    assert draft.statement is not None
    assert draft.statement.remarks[0].segment.text.startswith("The international lake.")
    assert [repair.reason for repair in draft.repairs] == ["soft_hyphen"]


def test_mojibake_is_mended() -> None:
    draft = read("The lake isn’t closed — not “today”.".encode().decode("windows-1252", "replace"))

    assert draft.statement is not None
    assert "isn’t closed —" in draft.statement.remarks[0].segment.text


def test_spelled_out_bytes_are_read() -> None:
    page = (
        r"<h1>Briefing</h1>"
        "\n"
        r"b'<p>MR. BRACK:\xc2\xa0 It isn\xe2\x80\x99t so.</p>\n"
        r"<p>Q\xc2\xa0 Why is it not so?</p>\n<p>MR. BRACK:\xc2\xa0 Because.</p>'"
    )

    draft = read_text(page)

    assert draft.statement is not None
    assert draft.statement.remarks[0].segment.text == "It isn’t so."
    assert len(draft.statement.qa_items) == 1
    assert draft.account.unaccounted == 0


def changes(sentence: str) -> list[tuple[str, str]]:
    return [(repair.before, repair.after) for repair in read(sentence).repairs]


@pytest.mark.parametrize(
    ("seen", "mended"),
    [
        ("rail-\nway", "railway"),
        ("GOVERN-\nMENT", "GOVERNMENT"),
        ("well-\nknown", "well-known"),
        ("long-\nterm", "long-term"),
        ("Anglo-\nAmerican", "Anglo-American"),
        ("interna- tional", "international"),
        ("inter\u00ad\nnational", "international"),
    ],
)
def test_a_word_divided_by_the_end_of_a_line_is_joined(seen: str, mended: str) -> None:
    draft = read(f"The {seen} line is the one that we saw.")

    assert draft.statement is not None
    assert f"The {mended} line" in draft.statement.remarks[0].segment.text


def test_a_name_is_joined_if_the_page_has_it_whole_elsewhere() -> None:
    assert changes("We left Valdo-\nria, and Valdoria was glad.") == [("Valdo-\nria", "Valdoria")]
    assert changes("We left Valdo-\nria, and nobody was glad.") == []


@pytest.mark.parametrize(
    "phrase", ["pre- and\npost-war", "in pre-\nand post-war times", "it is here- in this room"]
)
def test_a_hyphen_that_divides_no_word_stays(phrase: str) -> None:
    assert changes(f"They met {phrase} again.") == []


def test_ligatures_become_letters_and_lost_ones_return_where_one_word_fits() -> None:
    assert changes("The \ufb01nal of\ufb01ce of \ufb01 nancial a\ufb00airs.") == [
        ("\ufb01", "fi"),
        ("\ufb01", "fi"),
        ("\ufb01 ", "fi"),
        ("\ufb00", "ff"),
    ]
    assert changes("An e ective and signi cant step.") == [
        ("e ective", "effective"),
        ("signi cant", "significant"),
    ]
    assert changes("An ofcial visit, and only one such word.") == []


@pytest.mark.parametrize(
    ("seen", "after"),
    [
        (r"\u2019", "’"),
        (r"\xe2\x80\x99", "’"),
        (r"\x92", "’"),
        ("&#8217;", "’"),
        ("&amp;rsquo;", "’"),
        ("=E2=80=99", "’"),
        ("â€™", "’"),
        ("Ã¢â‚¬â„¢", "’"),
        ("вЂ™", "’"),
    ],
)
def test_a_spelled_out_or_misread_apostrophe_is_one_again(seen: str, after: str) -> None:
    assert changes(f"It isn{seen}t so.") == [(seen, after)]


@pytest.mark.parametrize(
    ("seen", "mended"),
    [
        ("SÃ¼dfeld", "Südfeld"),
        ("TolvÃ¡nÃ©", "Tolváné"),
        ("ì„œìš¸", "서울"),
        ("Ð¢Ð¾Ð»Ð²Ð°Ð½", "Толван"),
        ("‚Ä¢", "•"),
    ],
)
def test_misread_names_come_back_without_a_word_list(seen: str, mended: str) -> None:
    draft = read(f"The {seen} office is the one that we saw.")

    assert draft.statement is not None
    assert f"The {mended} office" in draft.statement.remarks[0].segment.text


def test_addresses_of_pages_keep_their_escapes() -> None:
    assert changes("See https://press.example/a?b=1&amp;c=%20&#8217;x for more.") == []


def test_lines_that_stand_spelled_out_are_lines() -> None:
    page = (
        r"Speech at the lake\n\nIt isn\'t over, dear all. And so on, for as long as it takes all"
        r" of us to see it.\n\nThat is all that I wanted to say to you today.\n"
    )

    statement = read_text(page).statement

    assert statement is not None
    assert statement.title == "Speech at the lake"
    assert statement.remarks[0].segment.text.startswith("It isn't over, dear all.")


def test_quoted_printable_mail_is_read() -> None:
    page = (
        "Speech at the lake\n\nThe lake is open, he said to the people who were th=\nere. "
        "It isn=E2=80=99t closed, and that is good for us all. We shall=20\nsee what the fut=\nure "
        "brings to everybody here, and then we shall be gl=\nad.\n"
    )

    statement = read_text(page).statement

    assert statement is not None
    assert "who were there. It isn’t closed" in statement.remarks[0].segment.text


def test_a_word_mended_twice_is_listed_once() -> None:
    draft = read("The â€œinterna-\ntional\u00adlyâ€\x9d known lake.")

    assert draft.account.unaccounted == 0
    spans = [repair.span for repair in draft.repairs]
    assert all(one.end <= two.start for one, two in pairwise(spans))


def test_russian_letters_read_as_western_ones_come_back() -> None:
    page = "Выступление министра Вальдории\n\n" + "\n\n".join(
        prose.write("ru", paragraphs=3, seed=5)
    ).replace("ё", "е")

    draft = read_text(page.encode("windows-1251").decode("windows-1252"))

    assert draft.language == "ru"
    assert draft.statement is not None
    assert draft.statement.title == "Выступление министра Вальдории"
