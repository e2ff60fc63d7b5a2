"""How labels, sections and sentences say what a number or an address is."""

from __future__ import annotations

import pytest

from api.ingest import read_text
from api.ingest.draft import MissionDraft
from tests.ingest.texts import STATES

NAME = "## Embassy of Valdoria, Ostland\n\n12 Quay Street\nPort Ost\n\n"


def mission(text: str) -> MissionDraft:
    return read_text(NAME + text, states=STATES).missions[0]


def values(found: MissionDraft) -> set[tuple[str, str, str]]:
    phones = {
        (point.purpose, phone.type, phone.number or phone.display)
        for point in found.contact_points
        for phone in point.phones
    }
    emails = {
        (point.purpose, "email", email) for point in found.contact_points for email in point.emails
    }
    return phones | emails


MAIN = ("general", "voice", "+442079460100")
FAX = ("general", "fax", "+442079460101")


@pytest.mark.parametrize(
    "label",
    [
        "Tel:", "Tel.", "T:", "Ph.", "Phone |", "☎", "Telephone No.:", "Тел.:", "Tél. :",
        "Teléfono:", "Telefone:", "Telefon:", "电话：", "電話：", "هاتف:", "Switchboard:",
    ],
)  # fmt: skip
def test_a_telephone_has_many_labels(label: str) -> None:
    assert values(mission(f"{label} +44 20 7946 0100")) == {MAIN}


@pytest.mark.parametrize("label", ["Fax:", "F:", "Факс:", "Télécopie :", "传真：", "Telefax:"])
def test_a_fax_has_many_labels(label: str) -> None:
    assert values(mission(f"Tel: +44 20 7946 0100 {label} +44 20 7946 0101")) == {MAIN, FAX}


def test_one_number_may_be_telephone_and_fax() -> None:
    found = values(mission("Tel/Fax: +44 20 7946 0100"))

    assert found == {MAIN, ("general", "fax", "+442079460100")}


def test_a_label_may_stand_behind_its_number() -> None:
    assert FAX in values(mission("Tel: +44 20 7946 0100\n+44 20 7946 0101 (fax)"))


@pytest.mark.parametrize(
    "printed",
    [
        "post@valdoria.example",
        "post [at] valdoria.example",
        "post(at)valdoria(dot)example",
        "post AT valdoria DOT example",
        "[write to us](mailto:post@valdoria.example)",
        "<post@valdoria.example>",
    ],
)
def test_addresses_for_mail_are_found_however_they_hide(printed: str) -> None:
    assert ("general", "email", "post@valdoria.example") in values(mission(f"E-mail: {printed}"))


def test_a_link_does_not_touch_the_word_behind_it() -> None:
    found = values(mission("Email: [post@valdoria.example](mailto:post@valdoria.example)This area"))

    assert found == {("general", "email", "post@valdoria.example")}


def test_labels_may_touch_the_values_before_them() -> None:
    line = "**Telephone:**+44 20 7946 0100**Emergency Telephone:**+44 20 7946 0199**Fax:**"

    found = values(mission(line + "+44 20 7946 0101"))

    assert found == {MAIN, FAX, ("emergency", "voice", "+442079460199")}


def test_sections_say_what_their_numbers_are_for() -> None:
    text = "Tel: +44 20 7946 0100\n\n### Visa section\n\nTel: +44 20 7946 0102\n"

    found = values(mission(text + "\n### Press\n\npress@valdoria.example"))

    assert ("visa", "voice", "+442079460102") in found
    assert ("press", "email", "press@valdoria.example") in found


def test_an_emergency_number_may_stand_in_a_sentence_above_the_name() -> None:
    above = (
        "If you need urgent assistance while the office is closed, call +44 20 7946 0199 and"
        " wait. Your message is heard every hour.\n\n"
    )

    found = read_text(above + NAME + "Tel: +44 20 7946 0100", states=STATES).missions[0]

    assert ("emergency", "voice", "+442079460199") in values(found)


@pytest.mark.parametrize(
    "head", ["#### Police", "#### Visa Application Centre", "24/7 help of the Department of State:"]
)
def test_numbers_of_others_are_not_the_missions(head: str) -> None:
    found = values(mission(f"Tel: +44 20 7946 0100\n\n{head}\n\nPhone: +44 20 7946 0155"))

    assert found == {MAIN}


def test_a_postal_code_is_no_number() -> None:
    found = mission("ZIP/CEP: 70200-010\nTel: +44 20 7946 0100")

    assert values(found) == {MAIN}


def test_how_to_dial_is_not_a_number() -> None:
    text = "Tel: +44 20 7946 0100\n\nFor example: +44 20 7946 0177 becomes 020 7946 0177 at home."

    assert values(mission(text)) == {MAIN}


def test_hours_of_several_lines_stay_in_order() -> None:
    found = mission("Tel: +44 20 7946 0100\nMonday - Thursday: 9.00 - 16.00\nFriday: 9.00 - 12.00")

    assert found.contact_points[0].hours == "Monday - Thursday: 9.00 - 16.00\nFriday: 9.00 - 12.00"


def test_a_number_that_cannot_be_dialled_is_told() -> None:
    draft = read_text(NAME + "Tel: 7946 0100", states=STATES)

    assert draft.warnings == ("The number “7946 0100” cannot be dialled from abroad as printed.",)


def test_numbers_of_a_list_share_the_codes_of_the_first() -> None:
    found = mission("Tel: 00-44-20-79460100, 79460102")

    assert values(found) == {MAIN, ("general", "voice", "+442079460102")}


def test_hours_go_on_for_what_they_began() -> None:
    text = (
        "Tel: +44 20 7946 0100\n\nConsular hours:\n\nMon - Thu: 9.00 - 16.00\n\nFri: 9.00 - 12.00"
    )

    hours = {point.purpose: point.hours for point in mission(text).contact_points}

    assert hours["consular"] == "Mon - Thu: 9.00 - 16.00\nFri: 9.00 - 12.00"


def test_an_address_for_mail_may_stand_in_a_sentence() -> None:
    found = mission("You can write to us at any time: post@valdoria.example is read every day.")

    assert ("general", "email", "post@valdoria.example") in values(found)


def test_abbreviations_do_not_end_an_address() -> None:
    page = (
        "## Embassy of Valdoria, Ostland\n\nCtra. De Ostland Km 4,\nEdif. Lago, 15401 Port Ost\n\n"
    )

    address = read_text(page + "Tel: +44 20 7946 0100", states=STATES).missions[0].address

    assert address is not None
    assert address.lines == ("Ctra. De Ostland Km 4,", "Edif. Lago, 15401 Port Ost")


def test_a_state_in_the_name_of_a_street_is_not_where_the_mission_is() -> None:
    page = "## Embassy of Valdoria, Ostland\n\nAvenue of France, 50\nPort Ost\n\n"

    address = read_text(page + "Tel: +44 20 7946 0100", states=STATES).missions[0].address

    assert address is not None
    assert address.country == "XB"
