"""Missions are found again and completed; what is known is never overwritten by a page."""

from __future__ import annotations

from typing import Any

import pytest

from api.desk.models import ContactPoint, Mission, MissionText, Phone, SocialLink
from api.desk.reports import Report
from api.ingest.draft import Address, MissionDraft
from api.ingest.draft import SocialLink as SocialDraft
from tests import factories as make
from tests.use_cases.office import Office

RU = {"name": "Посольство Вальдории", "city": "Марен", "welcome": ("Добро пожаловать.",)}


def receive(office: Office, mission: MissionDraft, language: str = "en") -> Report:
    draft = make.page(None, mission, language=language)
    return office.receive("m.txt", draft)


def rows(office: Office, model: Any) -> Any:
    return office.rows(model.__table__)


def test_a_new_mission_takes_everything_that_the_page_tells(office: Office) -> None:
    receive(
        office,
        make.mission(
            make.contact("general", make.phone(), make.phone(None), emails=("a@b.example",)),
            make.contact("emergency", hours="always", note="No visas."),
            time_zone="America/Jamaica",
            address=Address(("7 Harbour Street",), "Maren", "K6", "XB"),
        ),
    )

    (mission,) = rows(office, Mission)
    (text,) = rows(office, MissionText)
    assert (mission.sending_state, mission.receiving_state) == ("XA", "XB")
    assert (mission.time_zone, mission.languages) == ("America/Jamaica", ["en"])
    assert (mission.postal_code, mission.address_country) == ("K6", "XB")
    assert (text.welcome, text.address_lines) == (
        ["Dear visitor,", "Welcome."],
        ["7 Harbour Street"],
    )
    assert [p.purpose for p in rows(office, ContactPoint)] == ["general", "emergency"]
    assert [p.number for p in rows(office, Phone)] == ["+441632960001", None, "+441632960001"]
    assert [p.hours for p in rows(office, ContactPoint)] == [{}, {"en": "always"}]
    assert mission.released_digest is None


def test_the_embassy_between_two_states_is_one(office: Office) -> None:
    first = receive(office, make.mission())

    again = receive(office, make.mission(name="The Embassy", city="Elsewhere"))

    assert again.missions == first.missions
    assert (again.warnings, len(rows(office, Mission))) == ([], 1)
    assert [text.name for text in rows(office, MissionText)] == ["Embassy of Valdoria in Maren"]


@pytest.mark.parametrize(
    "facts",
    [
        {"receiving_state": "XC"},
        {"sending_state": "XC"},
        {"receiving_state": None},
        {"type": "consulate"},
        {"type": "high_commission"},
    ],
)
def test_other_states_or_another_type_are_another_mission(
    office: Office, facts: dict[str, Any]
) -> None:
    first = receive(office, make.mission(city=None))

    assert receive(office, make.mission(city=None, **facts)).missions != first.missions


@pytest.mark.parametrize(
    ("facts", "is_same"),
    [
        ({"name": "Consulate-General in MAREN", "city": "máren"}, True),
        ({"name": "Consulate", "city": "Port"}, False),  # they share name and telephone
        ({"name": "Consulate", "city": None}, True),
        ({"name": "Another", "city": None}, True),  # all its numbers are the same
    ],
)
def test_one_of_several_consulates_is_known_by_its_city_or_its_numbers(
    office: Office, facts: dict[str, Any], is_same: bool
) -> None:
    known = make.mission(type="consulate", name="Consulate")
    first = receive(office, known)

    second = receive(office, make.mission(type="consulate", **facts))

    assert (second.missions == first.missions) == is_same


def test_a_consulate_is_known_in_another_language_by_its_numbers(office: Office) -> None:
    first = receive(office, make.mission(type="consulate", name="Consulate"))

    second = receive(office, make.mission(type="consulate", **RU), "ru")

    assert second.missions == first.missions


def test_a_number_that_is_not_known_is_reported_and_not_taken(office: Office) -> None:
    known = make.contact("emergency", make.phone("+441632960001"), emails=("a@b.example",))
    first = receive(office, make.mission(known))
    other = make.contact("emergency", make.phone("+441632960009"), emails=("c@d.example",))

    again = receive(office, make.mission(other))

    place = f"{first.missions[0]} (emergency)"
    assert again.warnings == [
        *(
            f"{place}: the page gives {way}, which the desk does not have; it was not taken over."
            for way in ("+441632960009", "c@d.example")
        ),
        *(
            f"{place}: the page does not give {way}; the desk keeps it."
            for way in ("+441632960001", "a@b.example")
        ),
    ]
    assert [phone.number for phone in rows(office, Phone)] == ["+441632960001"]
    assert [point.emails for point in rows(office, ContactPoint)] == [["a@b.example"]]


def test_an_emergency_number_that_is_gone_or_changed_places_is_reported(office: Office) -> None:
    one, two = make.phone("+441632960001"), make.phone("+441632960002")
    receive(office, make.mission(make.contact("general", one), make.contact("emergency", two)))

    swapped = receive(
        office, make.mission(make.contact("general", two), make.contact("emergency", one))
    )
    silent = receive(office, make.mission(make.contact("general", one)))

    assert len(swapped.warnings) == 4
    assert [w for w in silent.warnings if "does not give +441632960002" in w]


def test_another_address_is_reported_and_not_taken(office: Office) -> None:
    receive(office, make.mission())

    moved = receive(office, make.mission(address=Address(("1 New Street", "Maren"))))

    assert [w for w in moved.warnings if "1 New Street" in w and "the desk keeps" in w]


def test_a_new_purpose_is_added(office: Office) -> None:
    receive(office, make.mission(make.contact("general")))

    again = receive(office, make.mission(make.contact("general"), make.contact("visa")))

    assert again.warnings == []
    assert [(p.position, p.purpose) for p in rows(office, ContactPoint)] == [
        (1, "general"),
        (2, "visa"),
    ]


def test_what_is_known_is_never_overwritten(office: Office) -> None:
    given = make.contact("general", hours="9 to 5")
    receive(office, make.mission(given, time_zone="Europe/London"))

    receive(
        office,
        make.mission(
            make.contact("general", hours="never", note="Closed."),
            time_zone="Europe/Paris",
            welcome=("Go away.",),
            address=Address(("1 New Street",), "Port", "9", "XC"),
            social=(SocialDraft("facebook", "https://evil.example"), SocialDraft("x")),
            languages=("fr", "en"),
        ),
    )

    (mission,), (text,), (point,) = (rows(office, m) for m in (Mission, MissionText, ContactPoint))
    assert (mission.time_zone, mission.languages) == ("Europe/London", ["en", "fr"])
    assert text.welcome == ["Dear visitor,", "Welcome."]
    assert text.address_lines == ["7 Harbour Street", "Maren"]
    assert (point.hours, point.note) == ({"en": "9 to 5"}, {"en": "Closed."})
    assert [(s.platform, s.url) for s in rows(office, SocialLink)] == [
        ("facebook", None),
        ("x", None),
    ]


def test_a_second_language_adds_its_wording(office: Office) -> None:
    first = receive(office, make.mission(make.contact("general", hours="9 to 5")))

    again = receive(office, make.mission(make.contact("general", hours="с 9 до 5"), **RU), "ru")

    assert (again.missions, again.warnings) == (first.missions, [])
    assert [(t.language, t.city) for t in rows(office, MissionText)] == [
        ("en", "Maren"),
        ("ru", "Марен"),
    ]
    (point,) = rows(office, ContactPoint)
    assert point.hours == {"en": "9 to 5", "ru": "с 9 до 5"}


def test_two_accounts_of_one_platform_become_one_with_an_address(office: Office) -> None:
    social = (
        SocialDraft("x"),
        SocialDraft("facebook", "https://fb.example/1"),
        SocialDraft("x", "https://x.example/1"),
        SocialDraft("facebook", "https://fb.example/2"),
    )

    receive(office, make.mission(social=social))

    assert [(link.platform, link.url) for link in rows(office, SocialLink)] == [
        ("x", "https://x.example/1"),
        ("facebook", "https://fb.example/1"),
    ]


def test_offices_of_one_embassy_keep_all_their_numbers(office: Office) -> None:
    other = make.phone("+441632960077")
    draft = make.page(
        None,
        make.mission(make.contact("general", make.phone())),
        make.mission(make.contact("general", other), name="Visa office", city="Port"),
    )

    report = office.receive("a.txt", draft)

    assert (len(report.missions), report.warnings) == (1, [])
    assert "+441632960077" in [phone.number for phone in rows(office, Phone)]
    assert [point.note for point in rows(office, ContactPoint)][-1] == {
        "en": "Visa office: 7 Harbour Street, Maren"
    }


def test_two_missions_of_a_page_are_two_and_the_first_is_the_statements(office: Office) -> None:
    consulate = make.mission(type="consulate", name="Consulate in Port", city="Port")
    draft = make.page(make.statement(), make.mission(), consulate, make.mission())

    report = office.put_out("a.txt", draft)

    assert len(report.missions) == len(set(report.missions)) == 2
    assert office.read(report.statement)["mission"]["id"] == report.missions[0]
