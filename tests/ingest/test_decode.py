"""Which bytes are text, and in which encoding."""

from __future__ import annotations

import pytest

from api.ingest import MAX_BYTES, UnreadableInputError, read_page
from api.ingest.source.decode import decode
from tests.ingest.texts import RUSSIAN_PAGE

ENGLISH = "Speech of the minister\n\nThe café on the lake isn’t closed, said the minister to all.\n"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b" \n\t\n ", "empty"),
        (b"%PDF-1.7 and then some", "binary"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, "binary"),
        (b"text \x00\x01\x02 text", "binary"),
        (bytes(range(1, 9)) * 20, "binary"),
        (b"x" * (MAX_BYTES + 1), "too_large"),
        (b"Menu\nHome\nNews\n", "nothing_found"),
        (b'{"title": "Embassy of Ireland, Japan", "number": "+81 3 3263 0695"}', "nothing_found"),
    ],
)
def test_what_is_no_page_is_refused_with_its_code(content: bytes, code: str) -> None:
    with pytest.raises(UnreadableInputError) as caught:
        read_page(content)

    assert caught.value.code == code


def test_broken_utf8_names_the_byte() -> None:
    content = "Вопрос: Так ли это?".encode() + b"\xff\xfe broken"

    with pytest.raises(UnreadableInputError, match=f"byte {len(content) - 9} ") as caught:
        read_page(content)

    assert caught.value.code == "encoding"


@pytest.mark.parametrize(
    "broken",
    [b"\xc0\xaf", b"\xed\xa0\x80", b"\xfe\xff", b"\xff", b"\xc3\x28 \xa0\xa1", b"\xf0\x28\x8c"],
)
@pytest.mark.parametrize("times", [1, 50])
def test_broken_bytes_in_an_english_page_are_no_old_encoding(broken: bytes, times: int) -> None:
    content = ENGLISH.encode("ascii", "ignore") + (b" and " + broken + b" then") * times

    with pytest.raises(UnreadableInputError) as caught:
        read_page(content)

    assert caught.value.code == "encoding"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1251", "koi8-r"])
def test_russian_pages_are_read_in_their_encoding(encoding: str) -> None:
    draft = read_page(RUSSIAN_PAGE.encode(encoding, "replace"))

    assert draft.statement is not None
    assert len(draft.statement.qa_items) == 2
    assert draft.language == "ru"


def test_western_pages_without_a_declaration_are_proved_by_their_words() -> None:
    draft = read_page(ENGLISH.encode("windows-1252"))

    assert draft.encoding == "windows-1252"
    assert draft.statement is not None
    assert "isn’t" in draft.statement.remarks[0].segment.text


def test_a_declared_encoding_is_used() -> None:
    page = (
        f'<html><head><meta charset="iso-8859-2"></head><body><p>{"Řeč ministra. " * 9}</p></body>'
    )

    assert read_page(page.encode("iso-8859-2")).encoding == "iso-8859-2"


SENTENCES = {
    "windows-1250": "Minister powiedział dziś, że współpraca jest ważna i będziemy działać razem.",
    "iso-8859-2": "Ministr řekl, že vztahy jsou dobré a že můžeme společně jednat o míru.",
    "windows-1254": "Bakan, iki ülke arasındaki işbirliği için yeni adımlar atıldığını söyledi.",
    "windows-1256": "قال الوزير إن العلاقات بين البلدين جيدة وسوف نعمل معا من أجل السلام.",
    "windows-1253": "Ο υπουργός δήλωσε ότι οι σχέσεις των χωρών είναι πολύ καλές για την ειρήνη.",
    "cp866": "Министр заявил, что отношения между нашими странами хорошо развиваются.",
    "gb18030": "部长表示，两国的关系发展得很好，我们会一起为和平作出努力，这对大家是有好处的。",
    "big5": "部長表示，兩國的關係發展得很好，我們會一起為和平作出努力，這對大家是有好處的。",
    "cp932": "大臣は、両国の関係がとても良いと述べ、これからも平和のために努力すると言いました。",
    "cp949": "장관은 두 나라의 관계가 좋다고 말했고, 우리는 평화를 위해 함께 노력할 것이라고 했다.",
    "utf-16-le": "Министр заявил, что отношения между странами хорошо развиваются. ",
    "utf-32-be": "The minister said that relations between the countries are good. ",
}


@pytest.mark.parametrize("encoding", SENTENCES)
def test_old_encodings_are_proved_by_the_words_of_their_languages(encoding: str) -> None:
    page = "\n".join([SENTENCES[encoding]] * 2)

    assert decode(page.encode(encoding)) == (page, encoding)


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "utf-8", "no-such-encoding"])
def test_a_wrong_declaration_is_overruled_by_words(label: str) -> None:
    page = f'<meta charset="{label}"><p>{RUSSIAN_PAGE}</p>'

    text, encoding = decode(page.encode("windows-1251"))

    assert (text, encoding) == (page, "windows-1251")


@pytest.mark.parametrize("label", ["idna", "unicode_escape", "utf-7", "rot13", "zlib", "undefined"])
def test_a_declared_name_of_no_page_encoding_is_not_followed(label: str) -> None:
    page = f'<meta charset="{label}"><p>{ENGLISH}</p>'

    assert decode(page.encode("windows-1252")) == (page, "windows-1252")


def test_a_declared_western_page_may_have_bytes_without_a_character() -> None:
    page = b'<meta charset="windows-1252"><p>A caf\xe9 \x9d and more words</p>'

    assert decode(page) == (page.decode("latin-1"), "windows-1252")
