"""Which bytes are text, and in which encoding."""

from __future__ import annotations

import pytest

from api.ingest import MAX_BYTES, UnreadableInputError, read_page
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
