"""Telephone numbers as people print them."""

from __future__ import annotations

import pytest

from api.ingest.contacts import phones
from api.ingest.contacts.dialling import to_e164


def read(text: str, region: str | None = None) -> list[tuple[str | None, str | None]]:
    return [
        (phone.number, phone.extension)
        for found in phones.find(text)
        for phone in phones.read(found, region)
    ]


@pytest.mark.parametrize(
    ("printed", "region", "number"),
    [
        ("(+44 20) 7946 0018", None, "+442079460018"),
        ("+(44) (0) 20-7946-0018", None, "+442079460018"),
        ("(44-20) 7946 0018", None, "+442079460018"),
        ("(8-10-44) 20-7946-0018", None, "+442079460018"),
        ("8-10-44-20-7946-0018", "RU", "+442079460018"),
        ("44-20-7946-0018", "GB", "+442079460018"),
        ("（０２０）７９４６－００１８", "GB", "+442079460018"),
        ("0018 7946 20 44+", None, "+442079460018"),
        ("1-800-555-0199", "US", "+18005550199"),
    ],
)
def test_a_number_is_dialled_alike_however_it_is_printed(
    printed: str, region: str | None, number: str
) -> None:
    assert to_e164(printed, region) == number


def test_what_is_a_way_out_elsewhere_may_be_the_code_of_a_city_at_home() -> None:
    assert to_e164("011-4940 0100", "IN") == "+911149400100"


@pytest.mark.parametrize(
    "printed",
    [
        "020 7946 0018/0019",
        "020 7946 0018/-0019",
        "020 7946 0018, 0019",
        "020 7946 0018 or 19",
        "020 7946 0018-0019",
        "020 7946 0018 to 0019",
        "020 7946 0018 / 020 7946 0019",
    ],
)
def test_one_print_may_stand_for_several_numbers(printed: str) -> None:
    assert [number for number, _ in read(printed, "GB")] == ["+442079460018", "+442079460019"]


def test_a_stroke_may_part_a_number_from_its_code() -> None:
    assert read("020/79460018", "GB") == [("+442079460018", None)]


@pytest.mark.parametrize("printed", ["ext. 5", "доб. 5", "x5", "poste 5"])
def test_extensions_are_no_part_of_the_number(printed: str) -> None:
    assert read(f"+44 20 7946 0018 {printed}") == [("+442079460018", "5")]


@pytest.mark.parametrize(
    "text",
    [
        "Mon 09.30-12.30",
        "9.00-13.00 and 14.00-16:00",
        "2019-2023",
        "12-05-2021",
        "first dial 011-(44) (20)",
        "110",
        "8:30 - 13:00, 14:00-17:00",
    ],
)
def test_hours_years_dates_and_codes_are_no_numbers(text: str) -> None:
    assert read(text, "GB") == []


def test_a_number_that_no_plan_knows_is_not_made_up() -> None:
    assert to_e164("4033-8300", "IN") is None
    assert to_e164("020 7946 0018", None) is None
