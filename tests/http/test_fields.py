"""What fields accept, what they give back, and what the contract says of them."""

import copy
import datetime as dt
import unicodedata
from typing import Any

import marshmallow as ma
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.http.fields import (
    CalendarDate,
    CommaList,
    Described,
    ExtensibleEnum,
    InstantField,
    LanguageTag,
    NamedEnum,
    PublicId,
    StrictBoolean,
    StrictInteger,
    String,
    format_instant,
    id_example,
)
from tests.http.toy import Kind


def code_of(field: Described, value: Any) -> str:
    """The code with which this value is refused."""
    with pytest.raises(ma.ValidationError) as refusal:
        field.deserialize(value)
    return str(refusal.value.messages[0].code)


def test_text_comes_out_in_nfc() -> None:
    assert String(max_length=10).deserialize("e\u0301") == "é"


def test_length_is_measured_in_nfc() -> None:
    assert String(max_length=1).deserialize("e\u0301") == "é"


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x7f", "\x85", "\u2028", "\ud800", "\n"])
def test_a_line_of_text_has_no_control_characters(character: str) -> None:
    assert code_of(String(max_length=10), f"a{character}b") == "control_character"


def test_text_of_several_lines_may_have_breaks_and_tabs() -> None:
    assert String(max_length=10, is_multiline=True).deserialize("a\n\tb") == "a\n\tb"


def test_ten_thousand_combining_marks_are_refused_quickly() -> None:
    marks = "a" + "\u0316\u0301" * 5000

    assert code_of(String(max_length=20_000), marks) == "combining_marks"


@given(st.text())
def test_whatever_text_is_accepted_is_stored_as_it_is(text: str) -> None:
    field = String(max_length=50, is_multiline=True)
    try:
        loaded = field.deserialize(text)
    except ma.ValidationError:
        return

    assert unicodedata.is_normalized("NFC", loaded)
    assert field.deserialize(loaded) == loaded
    assert "\x00" not in loaded
    loaded.encode("utf-8")


@pytest.mark.parametrize("value", ["5", 5.0, True, None])
def test_a_body_has_real_integers(value: Any) -> None:
    assert code_of(StrictInteger(minimum=0, maximum=9), value) in {"not_an_integer", "null"}
    assert StrictInteger(minimum=0, maximum=9).deserialize(5) == 5


@pytest.mark.parametrize("value", ["true", 1, 0])
def test_a_body_has_real_booleans(value: Any) -> None:
    assert code_of(StrictBoolean(), value) == "not_a_boolean"
    assert StrictBoolean().deserialize(False) is False


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-01-31T09:30:00Z", "2026-01-31T09:30:00Z"),
        ("2026-01-31T09:30:00.5+03:00", "2026-01-31T06:30:00.500000Z"),
        ("2026-06-01T00:00:00-12:00", "2026-06-01T12:00:00Z"),
    ],
)
def test_an_instant_is_read_with_its_offset_and_written_in_utc(text: str, utc: str) -> None:
    assert format_instant(InstantField().deserialize(text)) == utc


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2026-01-31T09:30:00", "not_an_instant"),
        ("2026-01-31 09:30:00Z", "not_an_instant"),
        ("2026-01-31T09:30:00z", "not_an_instant"),
        ("2016-12-31T23:59:60Z", "not_an_instant"),
        ("2026-01-31T24:00:00Z", "not_an_instant"),
        ("2026-02-30T00:00:00Z", "not_an_instant"),
        ("2026-01-31T09:30:00+25:00", "not_an_instant"),
        ("٢٠٢٦-01-31T09:30:00Z", "not_an_instant"),
        ("0001-01-01T00:00:00+01:00", "out_of_range"),
        ("9999-12-31T23:59:59-14:00", "out_of_range"),
        ("1900-01-01T00:00:00+01:00", "out_of_range"),
        ("2201-01-01T00:00:00Z", "out_of_range"),
    ],
)
def test_an_instant_that_could_not_be_stored_is_refused(text: str, code: str) -> None:
    assert code_of(InstantField(), text) == code


@given(st.datetimes(timezones=st.timezones()))
def test_whatever_instant_is_accepted_can_be_written_and_read_again(moment: dt.datetime) -> None:
    field = InstantField()
    try:
        loaded = field.deserialize(moment.isoformat())
    except ma.ValidationError:
        return

    assert field.deserialize(format_instant(loaded)) == loaded


def test_an_instant_without_offset_is_never_written() -> None:
    with pytest.raises(ValueError, match="offset"):
        format_instant(dt.datetime(2026, 1, 31))


def test_a_list_is_split_deduplicated_and_kept_in_order() -> None:
    field = CommaList(NamedEnum("Kind", Kind))

    assert field.deserialize(["meeting,speech", "meeting"]) == (Kind.MEETING, Kind.SPEECH)


def test_a_closed_set_loads_members_and_writes_values() -> None:
    field = NamedEnum("Kind", Kind)

    assert field.deserialize("speech") is Kind.SPEECH
    assert field.serialize("kind", {"kind": Kind.SPEECH}) == "speech"
    assert field.serialize("kind", {"kind": "speech"}) == "speech"


@pytest.mark.parametrize("tag", ["en", "ru", "sr-Latn", "pt-BR", "zh-Hant-TW", "es-419"])
def test_canonical_language_tags_are_accepted(tag: str) -> None:
    assert LanguageTag().deserialize(tag) == tag


@pytest.mark.parametrize("tag", ["EN", "pt-br", "sr-latn", "en_US", "x-private", "en-"])
def test_another_spelling_of_a_language_is_refused(tag: str) -> None:
    assert code_of(LanguageTag(), tag) == "pattern_mismatch"


@pytest.mark.parametrize("prefix", ["st", "qa", "sp", "ms", "cp", "p"])
def test_the_example_of_an_id_is_one(prefix: str) -> None:
    assert PublicId(prefix).deserialize(id_example(prefix)) == id_example(prefix)


@pytest.mark.parametrize(
    "text", ["st_3KQ8M2V7X1C9D5FH", "st_ilou000000000000", "sp_3kq8m2v7x1c9d5f"]
)
def test_a_filter_takes_an_id_or_a_slug_in_one_form(text: str) -> None:
    assert PublicId("st", or_slug=True).deserialize("opening-of-2017") == "opening-of-2017"
    assert code_of(PublicId("st", or_slug=True), text) == "pattern_mismatch"


def test_a_growing_set_shows_what_it_holds_today() -> None:
    schema = ExtensibleEnum(list(Kind)).json_schema()

    assert schema["x-extensible-enum"] == ["speech", "meeting"]
    assert {type(value) for value in schema["x-extensible-enum"]} == {str}


def test_messages_keep_their_codes_when_schemas_are_copied() -> None:
    field = copy.deepcopy(CalendarDate())

    assert code_of(field, "today") == "not_a_date"
