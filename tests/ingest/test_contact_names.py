"""Names of missions in many languages: who sends, where to; and what only looks like a name."""

from __future__ import annotations

import pytest

from api.ingest import ISO_STATES, read_text
from api.ingest.contacts import hours, naming, phones
from tests.ingest.texts import STATES


@pytest.mark.parametrize(
    ("line", "kind", "sending", "receiving"),
    [
        ("Ambasada Norwegii w Rzymie", "embassy", "NO", "IT"),
        ("Ambasada RP w Berlinie", "embassy", "PL", "DE"),
        ("Stałe Przedstawicielstwo Czech przy ONZ", "permanent_mission", "CZ", None),
        ("Посольство Норвегії в Берліні", "embassy", "NO", "DE"),
        ("Посольство Норвегии в Берлине", "embassy", "NO", "DE"),
        ("Почесний консул Норвегії у Львові", "honorary_consulate", "NO", None),
        ("Norveç Ankara Büyükelçiliği", "embassy", "NO", "TR"),
        ("NORVEÇ BÜYÜKELÇİLİĞİ, ANKARA", "embassy", "NO", "TR"),
        ("Kedutaan Besar Norwegia di Jepang", "embassy", "NO", "JP"),
        ("KBRI Wina", "embassy", "ID", "AT"),
        ("挪威驻日本大使馆", "embassy", "NO", "JP"),
        ("在ノルウェー日本国大使館", "embassy", "JP", "NO"),
        ("주독일 노르웨이 대사관", "embassy", "NO", "DE"),
        ("السفارة النرويجية في القاهرة", "embassy", "NO", "EG"),
        ("Console Generale dell'Italia a Colonia", "consulate_general", "IT", None),
        ("Consulado Hon. de Noruega en Lima", "honorary_consulate", "NO", "PE"),
        ("Section consulaire de l'Ambassade de Norvège au Japon", "embassy", "NO", "JP"),
    ],
)
def test_a_name_is_understood_in_its_language(
    line: str, kind: str, sending: str, receiving: str | None
) -> None:
    name = naming.read(line, ISO_STATES)

    assert name is not None
    assert (name.type, name.sending) == (kind, sending)
    if receiving:
        assert name.receiving == receiving


@pytest.mark.parametrize(
    "line",
    [
        "Historia de la Embajada de Valdoria en Ostland",
        "Aktualności Ambasady Valdorii",
        "외교부 대변인 성명",
        "外交部发言人就湖上铁路答记者问",
        "El Embajador visitó nuestra Embajada en Ostland.",
        "Oświadczenie Ministerstwa Spraw Zagranicznych",
        "外交部：湖上铁路年内通车",
    ],
)
def test_what_is_said_of_a_mission_is_no_name(line: str) -> None:
    assert naming.read(line, STATES) is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Abd el Turki met us here", []),
        ("It costs Rp 500 in all", []),
        ("ABD ve TBMM", ["US"]),
    ],
)
def test_short_forms_of_states_are_written_in_capitals(text: str, codes: list[str]) -> None:
    assert [place.code for place in ISO_STATES.find(text)] == codes


def test_two_numbers_without_a_sign_between_them_are_two() -> None:
    text = "030/ 23125 431 030 /231 25 432"

    assert [found.display for found in phones.find(text)] == ["030/ 23125 431", "030 /231 25 432"]


@pytest.mark.parametrize("text", ["7946-08-11", "46-08-11"])
def test_groups_of_two_digits_are_a_number_and_no_date(text: str) -> None:
    assert [found.display for found in phones.find(text)] == [text]


@pytest.mark.parametrize(
    "text", ["24-08-2031", "2031.08.24", "24/08/31", "1998-2004", "2031-08-09 20:53"]
)
def test_days_of_the_calendar_are_no_numbers(text: str) -> None:
    assert list(phones.find(text)) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Mo. bis Fr. 9.00 - 12.30 Uhr Feiertag: 2. Mai", "Mo. bis Fr. 9.00 - 12.30 Uhr"),
        (
            "The hours of the house are 9am to 4pm Monday to Friday. Outside these hours, write.",
            "9am to 4pm Monday to Friday",
        ),
        ("Monday 9am - 12pm Friday: closed", "Monday 9am - 12pm Friday: closed"),
    ],
)
def test_hours_end_where_something_else_begins(line: str, told: str) -> None:
    assert hours.cut_out(line) == told


def test_numbers_above_missions_of_several_states_are_nobodys() -> None:
    page = (
        "Secretariat of the consular corps\nTel. +44 20 7946 0100\n\n"
        "Consulate of Valdoria in Brann\n3 Mill Road\nTel. +44 20 7946 0101\n\n"
        "Consulate of Ostland in Brann\n5 Mill Road\nTel. +44 20 7946 0102\n"
    )

    missions = read_text(page, states=STATES).missions

    shown = [[p.display for p in each.contact_points[0].phones] for each in missions]
    assert shown == [["+44 20 7946 0101"], ["+44 20 7946 0102"]]


def test_a_number_of_the_ministry_at_home_is_a_note_and_not_the_embassys() -> None:
    page = (
        "Embassy of Valdoria in Ostland\n12 Quay Street\nTel. +44 20 7946 0100\n\n"
        "In an emergency you can also call the duty officer at the Ministry of Foreign Affairs "
        "in the capital on +44 20 7946 0199.\n"
    )

    points = read_text(page, states=STATES).missions[0].contact_points

    assert [phone.display for point in points for phone in point.phones] == ["+44 20 7946 0100"]
    assert "+44 20 7946 0199" in (points[-1].note or "")
