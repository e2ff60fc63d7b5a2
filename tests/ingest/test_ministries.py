"""A foreign ministry's own contacts: where they stand under its name, and nowhere else."""

from __future__ import annotations

from api.ingest import read_text
from tests.ingest.texts import STATES

SPEECH = """\
<html><body><main><h1>Minister opens the lake railway</h1>
<p>The railway across the lake was opened this morning before several hundred guests.</p>
<p>The minister thanked the builders on both shores, and nobody else spoke for very long.</p>
</main>
<footer>{footer}</footer></body></html>
"""
OWN = """\
<h4>Contact us</h4>
<p>Ministry of Foreign Affairs of Valdoria<br>3 Ferry Street<br>10020 Port Selm</p>
<p>Phone | +44 20 7946 0100</p><p>Email | press [at] mfa [dot] example</p>
<h4>Help at any hour</h4>
<div>Phone No : +44 20 7946 0100<br>After Office Hours [Duty Officer]<br>
Phone No: +44 20 7946 0111</div>
"""
PASSING = """\
<p>© 2031 Ministry of Foreign Affairs of Valdoria</p><p>Home</p><p>News</p>
"""
EMBASSY = """\
<p>Ministry of Foreign Affairs of Valdoria</p>
<p>Embassy of Valdoria in Ostland</p><p>Tel: +44 20 7946 0120</p>
"""


def test_a_ministry_is_a_mission_without_a_receiving_state() -> None:
    draft = read_text(SPEECH.format(footer=OWN), states=STATES)

    mission = draft.missions[0]
    assert (mission.type, mission.name) == (
        "foreign_ministry",
        "Ministry of Foreign Affairs of Valdoria",
    )
    assert (mission.sending_state, mission.receiving_state) == ("XA", None)
    assert draft.statement is not None


def test_the_main_number_is_no_emergency_number_because_it_stands_among_them() -> None:
    mission = read_text(SPEECH.format(footer=OWN), states=STATES).missions[0]

    numbers = {point.purpose: [p.number for p in point.phones] for point in mission.contact_points}
    assert numbers == {"general": ["+442079460100"], "emergency": ["+442079460111"]}


def test_a_ministry_named_in_passing_is_no_mission() -> None:
    draft = read_text(SPEECH.format(footer=PASSING), states=STATES)

    assert draft.missions == ()


def test_numbers_below_an_embassys_name_are_not_the_ministrys() -> None:
    draft = read_text(SPEECH.format(footer=EMBASSY), states=STATES)

    assert [mission.type for mission in draft.missions] == ["embassy"]
