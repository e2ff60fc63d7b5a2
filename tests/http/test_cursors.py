"""Cursors: only what was handed out for this query is read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.errors import InvalidInputError
from api.http.cursors import CURSOR_PATTERN, MAX_CURSOR_CHARACTERS, CursorCodec

CODEC = CursorCodec(b"a secret of the tests")
QUERY = {"sort": "newest", "kind": ("speech",)}
KEY = ["2017-11-20", "st_3kq8m2v7x1c9d5fh"]
KEYS = st.lists(st.one_of(st.integers(-(2**63), 2**63 - 1), st.text(max_size=20)), max_size=4)


def code_of(query: object, cursor: str) -> str:
    with pytest.raises(InvalidInputError) as refusal:
        CODEC.decode(query, cursor)
    (error,) = refusal.value.errors
    return error.code


@given(KEYS.filter(lambda key: "\ud800" not in str(key)))
def test_what_was_encoded_is_decoded(key: list[int | str]) -> None:
    cursor = CODEC.encode(QUERY, key)

    assert CODEC.decode(QUERY, cursor) == key
    assert len(cursor) <= MAX_CURSOR_CHARACTERS


def test_the_order_of_the_query_does_not_matter() -> None:
    cursor = CODEC.encode(QUERY, KEY)

    assert CODEC.decode(dict(reversed(QUERY.items())), cursor) == KEY


def test_a_cursor_is_bound_to_its_query() -> None:
    assert code_of({**QUERY, "sort": "oldest"}, CODEC.encode(QUERY, KEY)) == "invalid_cursor"


def test_a_cursor_of_another_secret_is_refused() -> None:
    foreign = CursorCodec(b"another secret").encode(QUERY, KEY)

    assert code_of(QUERY, foreign) == "invalid_cursor"


def test_every_single_altered_character_is_noticed() -> None:
    cursor = CODEC.encode(QUERY, KEY)

    for place, character in enumerate(cursor):
        for other in "AB-_z9":
            if other != character:
                altered = cursor[:place] + other + cursor[place + 1 :]
                assert code_of(QUERY, altered) == "invalid_cursor"


def test_every_truncation_is_noticed() -> None:
    cursor = CODEC.encode(QUERY, KEY)

    for length in range(len(cursor)):
        assert code_of(QUERY, cursor[:length]) == "invalid_cursor"


@pytest.mark.parametrize("cursor", ["", "=", "a" * 1_000_000, "é" * 30, "A" * 25, "A" * 24 + "\n"])
def test_what_is_no_cursor_is_refused(cursor: str) -> None:
    assert code_of(QUERY, cursor) == "invalid_cursor"


def test_a_key_that_does_not_fit_is_an_error_of_ours() -> None:
    with pytest.raises(ValueError, match="too long"):
        CODEC.encode(QUERY, ["x" * 500])


def test_cursors_have_the_documented_form() -> None:
    import re

    assert re.fullmatch(CURSOR_PATTERN, CODEC.encode(QUERY, KEY))
