"""Contacts in JSON data, and the account of it."""

from __future__ import annotations

import orjson
import pytest

from api.ingest import UnreadableInputError, read_text
from api.ingest.contacts import jsonscan
from tests.ingest.texts import STATES

OFFICES = {
    "results": [
        {
            "title": "Valdorian High Commission Port Ost",
            "web_url": "https://valdoria.example/1",
            "offices": {
                "main": {
                    "title": "Valdorian High Commission Port Ost",
                    "details": {
                        "email": "",
                        "hours_text": "<h2>Hours</h2>\r\n<p>Monday to Friday 9am to 4pm</p>"
                        "<h3>Urgent help for travellers at any hour, call +44 20 7946 0199</h3>",
                        "type": "High Commission",
                    },
                    "address": {
                        "adr": {
                            "street-address": "Box 5\r\n12 Quay Street",
                            "locality": "Port Ost",
                            "country-name": "Ostland",
                        }
                    },
                    "contact_numbers": [{"label": "Telephone:", "number": "+44 20 7946 0100"}],
                },
                "other": [
                    {
                        "title": "Trade Office (Japan)",
                        "address": {"adr": {"country-name": "Japan", "locality": "Tokyo"}},
                        "contact_numbers": [
                            {"label": "Tel:", "number": "+44 20 7946 0110 "},
                            {"label": "Fax:", "number": "+44 20 7946 0111"},
                        ],
                    }
                ],
            },
        }
    ]
}
SCHEMA = {
    "@type": "Embassy",
    "name": "Embassy of Valdoria in Ostland",
    "telephone": "+44 20 7946 0100",
    "faxNumber": "+44 20 7946 0101",
    "email": "post@valdoria.example",
    "openingHours": "Mo-Fr 09:00-17:00",
    "address": {
        "streetAddress": "12 Quay Street",
        "addressLocality": "Port Ost",
        "postalCode": "10020",
        "addressCountry": "XB",
    },
}
LISTS = {
    "France": [{"type": "Embassy", "city": "Paris", "phone": "+44 20 7946 0110"}],
    "Japan": [{"type": "Embassy", "city": "Tokyo", "phone": "+44 20 7946 0130"}],
}


def text_of(data: object) -> str:
    return orjson.dumps(data, option=orjson.OPT_INDENT_2).decode()


def test_each_office_of_an_interface_is_a_mission_with_its_own_numbers() -> None:
    draft = read_text(text_of(OFFICES), states=STATES)

    assert [(mission.name, mission.receiving_state) for mission in draft.missions] == [
        ("Valdorian High Commission Port Ost", "XB"),
        ("Trade Office (Japan)", "JP"),
    ]
    numbers = [(p.type, p.number) for p in draft.missions[1].contact_points[0].phones]
    assert numbers == [("voice", "+442079460110"), ("fax", "+442079460111")]


def test_hours_and_emergencies_are_read_from_markup_inside_data() -> None:
    mission = read_text(text_of(OFFICES), states=STATES).missions[0]

    points = {point.purpose: point for point in mission.contact_points}
    assert points["general"].hours == "Monday to Friday 9am to 4pm"
    assert [phone.number for phone in points["emergency"].phones] == ["+442079460199"]
    assert mission.address is not None
    assert mission.address.lines == ("Box 5", "12 Quay Street", "Port Ost", "Ostland")


def test_schema_org_names_are_understood() -> None:
    mission = read_text(text_of(SCHEMA), states=STATES).missions[0]

    point = mission.contact_points[0]
    assert (mission.sending_state, mission.receiving_state) == ("XA", "XB")
    assert [(phone.type, phone.number) for phone in point.phones] == [
        ("voice", "+442079460100"),
        ("fax", "+442079460101"),
    ]
    assert (point.emails, point.hours) == (("post@valdoria.example",), "Mo-Fr 09:00-17:00")


def test_lists_by_country_say_where_a_mission_is() -> None:
    draft = read_text(text_of(LISTS), states=STATES)

    assert [(each.receiving_state, each.city) for each in draft.missions] == [
        ("FR", "Paris"),
        ("JP", "Tokyo"),
    ]


def test_an_office_in_the_form_of_missions_is_one_of_theirs() -> None:
    data = [
        {"format": "Office", "name": "Valdorian Embassy Port Ost", "tel": "+44 20 7946 0100"},
        {"format": "Office", "name": "Trade Desk", "country": "Japan", "tel": "+44 20 7946 0110"},
        {"format": "Shop", "name": "Lake Ferries", "tel": "+44 20 7946 0120"},
    ]

    draft = read_text(text_of(data), states=STATES)

    assert [(each.name, each.sending_state) for each in draft.missions] == [
        ("Valdorian Embassy Port Ost", "XA"),
        ("Trade Desk", "XA"),
    ]


@pytest.mark.parametrize("data", [OFFICES, SCHEMA, LISTS])
def test_every_character_of_the_data_is_accounted_for(data: object) -> None:
    text = text_of(data)

    account = read_text(text, states=STATES).account

    assert (account.characters, account.unaccounted) == (len(text), 0)
    assert account.kept > 0


@pytest.mark.parametrize(
    "data",
    [
        {"name": "Lake Ferries", "phone": "+44 20 7946 0100"},
        {"name": "Embassy of Valdoria in Ostland", "version": "20 7946 0100"},
        [],
    ],
)
def test_data_without_missions_is_refused(data: object) -> None:
    with pytest.raises(UnreadableInputError) as refusal:
        read_text(text_of(data), states=STATES)

    assert refusal.value.code == "nothing_found"


@pytest.mark.parametrize(
    "text", ["[1,]", '{"a":1,}', "[1 2]", "{1:2}", '["\n"]', "[01]", "[}", '{"a":1}x', "[1]]"]
)
def test_what_is_not_json_is_not_taken_for_it(text: str) -> None:
    assert jsonscan.scan(text) is None


def test_data_nested_without_end_is_refused() -> None:
    with pytest.raises(UnreadableInputError) as refusal:
        jsonscan.scan("[" * 5000 + "]" * 5000)

    assert refusal.value.code == "too_large"


LINKED = """\
<html><head><title>Visitors</title><script type="application/ld+json">
{"@context": "https://schema.org", "@type": "GovernmentOffice",
 "name": "Embassy of Valdoria in Ostland", "telephone": "+44 20 7946 0018",
 "email": "office@valdoria.example",
 "address": {"@type": "PostalAddress", "streetAddress": "12 Quay Street",
             "addressLocality": "Port Ost", "addressCountry": "XB"}}
</script></head><body><h1>Open day at the lake</h1>
<p>The doors of the house by the lake are open to everybody on the first Saturday of May, and \
there will be soup, music and a short talk about the railway.</p></body></html>
"""


def test_data_inside_a_page_name_the_mission_that_the_text_does_not() -> None:
    draft = read_text(LINKED, states=STATES)

    assert draft.statement is not None
    assert [mission.name for mission in draft.missions] == ["Embassy of Valdoria in Ostland"]
    assert draft.missions[0].contact_points[0].phones[0].number == "+442079460018"
    assert draft.account.unaccounted == 0


def test_data_inside_a_page_say_nothing_where_the_text_names_the_mission() -> None:
    footer = "<footer>Embassy of Valdoria in Ostland<br>Tel. +44 20 7946 0100</footer></body>"

    draft = read_text(LINKED.replace("</body>", footer), states=STATES)

    phones = [each.phones[0].display for each in draft.missions[0].contact_points]
    assert phones == ["+44 20 7946 0100"]


def test_what_an_organisation_says_of_emergencies_is_its_main_offices() -> None:
    urgent = "<p>In an emergency, call +44 7700 900177 at any time.</p>"
    offices = [
        {"title": "Valdorian Embassy Port Ost", "phone": "+44 20 7946 0018"},
        {"title": "Valdorian Consulate Brann", "phone": "+44 20 7946 0019"},
    ]
    text = {"title": "Valdorian Embassy Ostland", "description": urgent, "offices": offices}

    draft = read_text(orjson.dumps(text).decode(), states=STATES)

    shown = [[p.display for c in m.contact_points for p in c.phones] for m in draft.missions]
    assert shown == [["+44 20 7946 0018", "+44 7700 900177"], ["+44 20 7946 0019"]]
    assert draft.account.unaccounted == 0
