"""Text that one engine could not keep is refused before either sees it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg import DataError
from sqlalchemy import Column, Table, insert, select
from sqlalchemy.exc import DBAPIError

from api.db import types
from api.db.folding import fold
from api.db.types import Line, Prose, SortText
from api.errors import InvalidInputError
from api.record.tables import public_passage, public_speaker
from api.vocabulary import NAME_LENGTH, SORT_NAME_LENGTH, StatementKind
from tests.use_cases.office import Office

COLUMNS = {
    Line: public_speaker.c.name,
    SortText: public_speaker.c.sort_name,
    Prose: public_passage.c.text,
}
SPEAKER = {
    "speaker_id": "sp_1",
    "language": "en",
    "is_default": True,
    "name": "",
    "sort_name": "",
    "body": b"",
}
PASSAGE = {"statement_id": "st_1", "language": "en", "part": "title", "text": ""}
ROWS: dict[Table, dict[str, Any]] = {public_speaker: SPEAKER, public_passage: PASSAGE}

each_type = pytest.mark.parametrize("kind", COLUMNS, ids=lambda kind: kind.__name__)
# Whatever both engines can encode.
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)


def kept(office: Office, column: Column[Any], text: str) -> str:
    """The text as it comes back; nothing is left behind."""
    table = column.table
    assert isinstance(table, Table)
    with office.engine.connect() as connection:
        connection.execute(insert(table).values({**ROWS[table], column.name: text}))
        found: str = connection.execute(select(column).where(column == text)).scalar_one()
        connection.rollback()
    return found


def is_refused(office: Office, column: Column[Any], text: str) -> bool:
    try:
        kept(office, column, text)
    except InvalidInputError:
        return True
    except (UnicodeError, DBAPIError, DataError):
        return False
    return False


@each_type
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a\0b", "nul_character"),
        ("\ud800", "lone_surrogate"),
        ("\udfff and more", "lone_surrogate"),
    ],
)
def test_what_one_engine_cannot_keep_is_refused(
    office: Office, kind: Any, text: str, code: str
) -> None:
    with pytest.raises(InvalidInputError) as refusal:
        kept(office, COLUMNS[kind], text)

    assert [error.code for error in refusal.value.errors] == [code]


@pytest.mark.parametrize(("kind", "length"), [(Line, NAME_LENGTH), (SortText, SORT_NAME_LENGTH)])
def test_a_line_has_a_length_and_the_refusal_shows_the_text(
    office: Office, kind: Any, length: int
) -> None:
    assert kept(office, COLUMNS[kind], "я" * length) == "я" * length

    with pytest.raises(InvalidInputError) as refusal:
        kept(office, COLUMNS[kind], "я" * (length + 1))

    assert refusal.value.errors[0].code == "too_long"
    assert f"{length + 1} characters where {length} are allowed: 'яяя" in refusal.value.detail


@each_type
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(text=texts)
def test_all_other_text_comes_back_as_it_was(office: Office, kind: Any, text: str) -> None:
    assert kept(office, COLUMNS[kind], text) == text


@each_type
def test_a_member_of_a_closed_set_is_kept_as_its_value(office: Office, kind: Any) -> None:
    found = kept(office, COLUMNS[kind], StatementKind.PRESS_CONFERENCE)

    assert found == "press_conference"
    assert type(found) is str


def test_sort_texts_are_compared_by_code_point(office: Office) -> None:
    names = ["b", "B", "a b", "a-b", "ab", "Ä", "я", "Я", "漢", "\U0001f600", "\ufb01", ""]

    with office.engine.connect() as connection:
        rows = [{**SPEAKER, "speaker_id": f"sp_{n}", "sort_name": s} for n, s in enumerate(names)]
        connection.execute(insert(public_speaker), rows)
        column = public_speaker.c.sort_name
        found = connection.scalars(select(column).order_by(column)).all()

    assert found == sorted(names)


def test_a_type_that_lets_everything_through_is_caught(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(types, "storable", lambda value: value)

    assert not is_refused(office, public_passage.c.text, "a\0b")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Сергей ЛАВРОВ", "сергей  лавров"),
        ("José Peña", "Jose Pena"),
        ("“Talks” — day 1", "talks day 1"),
        ("Ёлкин", "елкин"),
        ("ﬁnal", "FINAL"),
    ],
)
def test_folding_ignores_marks_capitals_and_punctuation(one: str, other: str) -> None:
    assert fold(one, 100) == fold(other, 100)


@pytest.mark.parametrize(("one", "other"), [("राम", "रीम"), ("กา", "กิ"), ("王毅", "王义")])
def test_folding_keeps_the_vowels_of_scripts_that_write_them_as_marks(one: str, other: str) -> None:
    assert fold(one, 100) != fold(other, 100)


@given(text=st.text(max_size=60), length=st.integers(1, 20))
def test_folding_twice_is_folding_once_and_never_longer(text: str, length: int) -> None:
    folded = fold(text, length)

    assert len(folded) <= length
    assert folded == folded.strip()
    assert fold(folded, length) == folded
