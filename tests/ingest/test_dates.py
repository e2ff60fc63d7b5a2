"""Dates in words and numbers: what is certain is found, what is not stays open."""

from __future__ import annotations

from datetime import date
from time import perf_counter

import pytest

from api.ingest.head import dates

THIRD = date(2029, 3, 3)
FORMS = (
    "3 March 2029|March 3, 2029|3rd of March 2029|Mar. 3, 2029|3-Mar-2029|3rd day of March, 2029"
    "|3 марта 2029 года|3 mars 2029|den 3. März 2029|3 de marzo de 2029|3 de março de 2029"
    "|3 marzo 2029|٣ مارس ٢٠٢٩|3 آذار 2029|3 آذار/مارس 2029|3 березня 2029|3 сакавіка 2029"
    "|3 март 2029|3 maart 2029|3 marca 2029|3 martie 2029|3 Mart 2029|3. března 2029|3 Mac 2029"
    "|3 Μαρτίου 2029|3Μαρτίου 2029|3. maaliskuuta 2029|3. marts 2029|2029. március 3.|3 במרץ 2029"
    "|3 Maret 2029|2029 m. kovo 3 d.|2029. gada 3. marts|2029-yil 3-mart|2029 жылғы 3 наурыз"
    "|ngày 3 tháng 3 năm 2029|3 मार्च 2029|3 มีนาคม 2572|3 მარტი, 2029|3. ožujka 2029.|3 MARS 2029"
    "|2029年3月3日|２０２９年３月３日|二〇二九年三月三日|令和11年3月3日|2029년 3월 3일"
    "|2029-03-03|2029/03/03"
    "|03.03.2029|3. 3. 2029|2029-03-03T10:00:00Z|03/03/2029|3 de Marzo del 2029|3 مارس عام 2029"
).split("|")


@pytest.mark.parametrize("text", FORMS)
def test_a_day_is_read_in_many_languages_and_forms(text: str) -> None:
    assert [found.day for found in dates.find(f"x {text} y")] == [THIRD]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("March 3-5, 2029", THIRD, date(2029, 3, 5)),
        ("3–5 марта 2029 года", THIRD, date(2029, 3, 5)),
        ("3. bis 5. März 2029", THIRD, date(2029, 3, 5)),
        ("3 and 4 March 2029", THIRD, date(2029, 3, 4)),
        ("3 March – 2 April 2029", THIRD, date(2029, 4, 2)),
        ("2029年3月3日至5日", THIRD, date(2029, 3, 5)),
    ],
)
def test_a_range_begins_on_its_first_day(text: str, first: date, last: date) -> None:
    found = dates.find(text)[0]

    assert (found.day, found.last) == (first, last)


def test_a_number_before_a_date_is_no_beginning_of_a_range() -> None:
    assert [(found.day, found.last) for found in dates.find("Hall 12 and 3 March 2029")] == [
        (THIRD, None)
    ]


@pytest.mark.parametrize(
    "text", ["03/04/2029", "03 MAR 29", "March 2029", "3 March", "12 people in 2029", "3 foo 2029"]
)
def test_what_is_not_certain_is_no_date(text: str) -> None:
    assert dates.find(text) == []


def test_an_open_order_of_day_and_month_has_both_readings() -> None:
    reading = dates.readings("03/04/2029")[0]

    assert (reading.day_first, reading.month_first) == (date(2029, 4, 3), date(2029, 3, 4))


def test_a_weekday_decides_between_the_readings() -> None:
    found = dates.find("Tuesday, 03/04/2029")

    assert [(item.day, item.weekday_fits) for item in found] == [(date(2029, 4, 3), True)]
    assert dates.readings("Tuesday, 03/04/2029") == []


def test_a_wrong_weekday_is_told() -> None:
    assert dates.find("Monday, 3 March 2029")[0].weekday_fits is False


def test_other_dates_of_a_page_prove_the_order() -> None:
    assert dates.order(["from 24/06/2029", "to 01/02/2029"]) == "day"
    assert dates.order(["06/24/2029"]) == "month"
    assert dates.order(["24/06/2029", "06/24/2029"]) is None


def test_one_name_of_two_months_needs_the_language() -> None:
    assert dates.find("3 listopada 2029") == []
    assert dates.find("3 listopada 2029", "pl")[0].day == date(2029, 11, 3)
    assert dates.find("3 listopada 2029", "hr")[0].day == date(2029, 10, 3)


@pytest.mark.parametrize(
    "piece", ["12 March ", "1 ", "a", "March 3 ", "3 - ", "2029 ", "1-1-", "年"]
)
def test_any_text_is_searched_in_no_time(piece: str) -> None:
    text = piece * (200_000 // len(piece))

    began = perf_counter()
    dates.find(text)
    dates.readings(text)

    assert perf_counter() - began < 0.2
