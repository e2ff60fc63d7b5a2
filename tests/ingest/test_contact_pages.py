"""Which missions a page of contacts has, and where each begins."""

from __future__ import annotations

import pytest

from api.ingest import UnreadableInputError, read_text
from api.ingest.contacts import missions, naming
from api.ingest.contacts.lines import Line
from tests.ingest.texts import STATES

TABLE = """\
# Missions abroad

| Country | Mission | Address | Phone | Fax |
|---|---|---|---|---|
| Ostland | Embassy of Valdoria | 12 Quay Street | +44 20 7946 0100 | +44 20 7946 0101 |
| France | Embassy of Valdoria | 3 rue du Lac | +44 20 7946 0110 | +44 20 7946 0111 |
"""
HTML_TABLE = """\
<html><body><h1>Missions</h1><table>
<tr><th>Mission</th><th>Address</th><th>Telephone</th><th>Fax</th></tr>
<tr><td>Embassy of Valdoria, Ostland</td><td>12 Quay Street</td><td>+44 20 7946 0100</td>
<td>+44 20 7946 0101</td></tr>
<tr><td>Embassy of Valdoria, France</td><td>3 rue du Lac</td><td>+44 20 7946 0110</td>
<td>+44 20 7946 0111</td></tr></table></body></html>
"""
GLUED = """\
[**Valdorian Embassy Paris**](https://valdoria.example/paris)3 rue du Lac
75116 Paris
Telephone: +44 20 7946 0110

[**Valdorian Consulate General Lyon**](https://valdoria.example/lyon)9 quai Neuf
69007 Lyon
Telephone: +44 20 7946 0120
"""
COUNTRIES = """\
## France

Embassy
3 rue du Lac, Paris
Tel: +44 20 7946 0110

## Japan

Embassy
1-1 Mizuumi, Tokyo
Tel: +44 20 7946 0130
"""
TITLED = """\
<html><head><title>Contact | Embassy of Valdoria in Ostland</title></head>
<body><h1>Contact</h1><table><tr><td>Address</td><td>12 Quay Street</td></tr>
<tr><td>Telephone</td><td>+44 20 7946 0100</td></tr></table></body></html>
"""
MENU = """\
Embassy of Valdoria in Ostland
Home
About the lake
News of the day
Railway across the lake
Visa-free travel
Photographs
Contacts
+44 20 7946 0100"""


@pytest.mark.parametrize("page", [TABLE, HTML_TABLE])
def test_a_row_of_a_table_is_a_mission(page: str) -> None:
    draft = read_text(page, states=STATES)

    kinds = [
        [(phone.type, phone.number) for phone in mission.contact_points[0].phones]
        for mission in draft.missions
    ]
    assert [mission.receiving_state for mission in draft.missions] == ["XB", "FR"]
    assert kinds[1] == [("voice", "+442079460110"), ("fax", "+442079460111")]


def test_a_name_in_a_link_ends_where_the_link_ends() -> None:
    draft = read_text(GLUED, states=STATES)

    names = [mission.name for mission in draft.missions]
    assert names == ["Valdorian Embassy Paris", "Valdorian Consulate General Lyon"]
    first = draft.missions[0].address
    assert first is not None
    assert first.lines == ("3 rue du Lac", "75116 Paris")


def test_a_heading_that_is_a_state_says_where_the_missions_below_are() -> None:
    draft = read_text(COUNTRIES, states=STATES)

    assert [mission.receiving_state for mission in draft.missions] == ["FR", "JP"]


def test_contacts_without_a_name_are_those_of_the_mission_in_the_title() -> None:
    draft = read_text(TITLED, states=STATES)

    assert [mission.name for mission in draft.missions] == ["Embassy of Valdoria in Ostland"]


def test_contacts_of_nobody_are_told() -> None:
    lines = [Line("Tel: +44 20 7946 0100", 0, 21)]

    found = missions.find(lines, STATES)

    assert found.drafts == ()
    assert found.warnings == [
        "There are contact details on this page, but no mission is named beside them."
    ]
    assert [each.level for each in found.confidence] == ["low"]


def test_links_to_missions_are_no_missions() -> None:
    text = "Embassy of Valdoria, France\nEmbassy of Valdoria, Japan\nEmbassy of Valdoria, Ostland\n"

    with pytest.raises(UnreadableInputError):
        read_text(f"{text}\nFrom abroad: +44 20 7946 0100\n", states=STATES)


@pytest.mark.parametrize(
    ("line", "sending", "receiving"),
    [
        ("Embassy of Valdoria in Ostland", "XA", "XB"),
        ("EMBASSY OF VALDORIA IN OSTLAND", "XA", "XB"),
        ("Embassy in Ostland", None, "XB"),
        ("Valdoria's Consulate in Lyon", "XA", "FR"),
        ("Ambassade de France au Japon", "FR", "JP"),
        ("Посольство Франции в Японии", "FR", "JP"),
        ("法国驻日本大使馆", "FR", "JP"),
        ("在フランス日本国大使館", "JP", "FR"),
        ("Deutsche Botschaft Paris", "DE", "FR"),
    ],
)
def test_a_name_tells_who_sends_and_where_to(
    line: str, sending: str | None, receiving: str
) -> None:
    name = naming.read(line, STATES)

    assert name is not None
    assert (name.sending, name.receiving) == (sending, receiving)


@pytest.mark.parametrize(
    "line",
    [
        "Statement of the Embassy of Valdoria in Ostland",
        "Please contact the Embassy of Valdoria in Ostland",
        "our embassy in Ostland",
        "History of the Embassy of Valdoria in Ostland",
        "Embassies and Consulates",
        "The Embassy of Valdoria in Ostland is open every day.",
    ],
)
def test_speaking_of_a_mission_does_not_name_one(line: str) -> None:
    assert naming.read(line, STATES) is None


def test_lines_of_a_menu_are_no_address() -> None:
    menu = [Line(text, index, index + 1) for index, text in enumerate(MENU.split("\n"))]

    found = missions.find(menu, STATES)

    assert found.drafts == ()


def test_hundreds_of_missions_stay_apart() -> None:
    block = "#### Consulate of Valdoria, Place{0}\n\n{0} Quay Street\n\nTel: +44 20 7946 0100\n\n"

    draft = read_text("".join(block.format(index) for index in range(300)), states=STATES)

    assert len(draft.missions) == 300


def test_a_speech_under_an_embassys_name_is_not_lost() -> None:
    paragraph = "The railway across the lake carries more people every month than it did before. "
    page = "# Embassy of Valdoria in Ostland\n\nTel: +44 20 7946 0100\n\n" + 9 * (
        3 * paragraph + "\n\n"
    )

    assert read_text(page, states=STATES).statement is not None


def test_a_remark_below_contacts_is_no_speech() -> None:
    page = "# Contact us\n\nEmbassy of Valdoria, Ostland\nTel: +44 20 7946 0100\n\n"

    draft = read_text(
        page + "The office does not accept parcels that are left at the gate.", states=STATES
    )

    assert draft.statement is None
