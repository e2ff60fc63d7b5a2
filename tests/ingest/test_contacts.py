"""Contact pages and numbers."""

from __future__ import annotations

import pytest

from api.ingest import read_text
from api.ingest.contacts.dialling import to_e164
from tests.ingest.texts import CONTACT_PAGE, STATES


def test_a_contact_page_holds_missions_and_no_statement() -> None:
    draft = read_text(CONTACT_PAGE, states=STATES)

    assert draft.statement is None
    assert [mission.type for mission in draft.missions] == ["embassy", "honorary_consulate"]


def test_numbers_of_the_police_are_not_the_missions() -> None:
    draft = read_text(CONTACT_PAGE, states=STATES)

    displays = [
        phone.display
        for mission in draft.missions
        for point in mission.contact_points
        for phone in point.phones
    ]
    assert "199" not in displays
    assert displays[:2] == ["+44 20 7946 0100", "+44 20 7946 0101"]


def test_a_referral_is_an_emergency_note_without_a_number() -> None:
    mission = read_text(CONTACT_PAGE, states=STATES).missions[0]
    emergency = next(point for point in mission.contact_points if point.purpose == "emergency")

    assert emergency.phones == ()
    assert emergency.note == "Please contact the ministry in the capital"


def test_address_lines_stand_as_printed() -> None:
    address = read_text(CONTACT_PAGE, states=STATES).missions[0].address

    assert address is not None
    assert address.lines == ("12 Quay Street", "Port Ost")


@pytest.mark.parametrize(
    ("printed", "region", "number"),
    [
        ("+44 20 7946 0018", None, "+442079460018"),
        ("+ 44 (20) 7946 00-18", None, "+442079460018"),
        ("+44 (0)20 7946 0018", None, "+442079460018"),
        ("0044(0)20 7946 0018", "FR", "+442079460018"),
        ("011-44-20-7946-0018", "US", "+442079460018"),
        ("+(44) 20-7946-0018", None, "+442079460018"),
        ("020 7946 0018", "GB", "+442079460018"),
        ("020 7946 0018", None, None),
        ("199", "GB", None),
    ],
)
def test_printed_numbers_become_e164_or_nothing(
    printed: str, region: str | None, number: str | None
) -> None:
    assert to_e164(printed, region) == number
