"""Public ids are random, of one form, and lose none of their randomness."""

from __future__ import annotations

import re
import secrets

from hypothesis import given
from hypothesis import strategies as st

from api.db.ids import (
    ALPHABET,
    ANCHOR,
    CONTACT_POINT,
    MISSION,
    PUBLIC_ID_COLUMN,
    QA_ITEM,
    SPEAKER,
    STATEMENT,
    PublicIds,
)

PREFIXES = (STATEMENT, QA_ITEM, SPEAKER, MISSION, CONTACT_POINT, ANCHOR)


def number_of(public_id: str) -> int:
    """The random number behind an id: its characters from the last to the first."""
    number = 0
    for character in reversed(public_id.partition("_")[2]):
        number = number * len(ALPHABET) + ALPHABET.index(character)
    return number


def test_ids_have_their_prefix_and_length() -> None:
    for prefix in PREFIXES:
        length = 10 if prefix == ANCHOR else 16
        public_id = PublicIds(secrets.randbits).new(prefix)

        assert re.fullmatch(rf"{prefix}_[0-9a-hjkmnp-tv-z]{{{length}}}", public_id)
        assert len(public_id) <= PUBLIC_ID_COLUMN


@given(number=st.integers(0, 2**80 - 1))
def test_every_random_bit_is_in_the_id(number: int) -> None:
    asked: list[int] = []
    ids = PublicIds(lambda bits: asked.append(bits) or number % 2**bits)  # type: ignore[func-returns-value]

    assert number_of(ids.new(STATEMENT)) == number
    assert number_of(ids.new(ANCHOR)) == number % 2**50
    assert asked == [80, 50]


def test_a_thousand_ids_are_a_thousand_ids() -> None:
    ids = PublicIds(secrets.randbits)

    assert len({ids.new(ANCHOR) for _ in range(1_000)}) == 1_000
