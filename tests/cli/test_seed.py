"""The real page of the issue, from its bytes to JSON over HTTP, on both engines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.cli.conftest import Ran, call, count_rows
from tests.conftest import ENGINES
from tests.v1.conftest import close_app, make_app, own_database
from tests.v1.reading import get, ids, walk

SEED = Path(__file__).resolve().parents[3] / "shared" / "inputs" / "seed.txt"
DAMAGE = {"inpidual": "individual", "inpisible": "indivisible", "pisions": "divisions"}
ANSWER_SEGMENTS = [2, 4, 2, 13, 7, 2, 1, 7]

pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the real pages are not here")


@dataclass(frozen=True, slots=True)
class Imported:
    """The report of the command, and the API that serves what it published."""

    ran: Ran
    client: FlaskClient
    url: str

    @property
    def report(self) -> dict[str, Any]:
        return self.ran.files[0]

    @property
    def statement(self) -> dict[str, Any]:
        return get(self.client, f"/v1/statements/{self.report['statement']}")

    @property
    def mission(self) -> dict[str, Any]:
        return get(self.client, f"/v1/missions/{self.report['missions'][0]}")


@pytest.fixture(scope="module", params=ENGINES)
def seed(request: pytest.FixtureRequest) -> Iterator[Imported]:
    with own_database(request, request.param) as url, pytest.MonkeyPatch.context() as patch:
        patch.setenv("COMMUNIQUE_DATABASE_URL", url)
        ran = call("import", SEED, "--publish", "--json")
        app = make_app(url)
        yield Imported(ran, app.test_client(), url)
        close_app(app)


def test_the_import_succeeds_and_accounts_for_every_character(seed: Imported) -> None:
    assert seed.ran.code == 0
    assert seed.report["status"] == "imported"
    account = seed.report["account"]
    assert account["unaccounted"] == 0
    assert account["characters"] == len(SEED.read_text(encoding="utf-8"))


def test_the_seven_damaged_places_are_repaired_and_nothing_else(seed: Imported) -> None:
    repairs = seed.report["repairs"]

    assert len(repairs) == 7
    assert {repair["before"].lower() for repair in repairs} == set(DAMAGE)
    lines = SEED.read_text(encoding="utf-8").split("\n")
    for repair in repairs:
        place = lines[repair["line"] - 1][repair["column"] - 1 :]
        assert place.startswith(repair["before"])
        assert repair["after"].lower() == DAMAGE[repair["before"].lower()]
        assert repair["reason"]


def test_the_typos_of_the_original_stay(seed: Imported) -> None:
    text = seed.client.get(f"/v1/statements/{seed.report['statement']}").get_data(as_text=True)

    assert "three counties" in text
    assert "read faction" in text
    assert not [word for word in DAMAGE if word in text]


def test_what_was_set_aside_has_a_reason(seed: Imported) -> None:
    asides = seed.report["set_aside"]

    assert asides
    assert all(aside["reason"] and aside["start"] < aside["end"] for aside in asides)


def test_the_head_of_the_statement(seed: Imported) -> None:
    document = seed.statement

    assert "Lavrov" in document["title"]
    assert document["date"] == "2017-11-20"
    assert document["kind"] == "meeting"
    assert document["city"]
    assert document["venue"]
    assert (document["language"], document["translation"]) == ("en", "original")
    assert document["qa_count"] == 8
    assert document["source"]["sha256"] == hashlib.sha256(SEED.read_bytes()).hexdigest()
    assert document["mission"]["id"] == seed.report["missions"][0]
    assert any("Lavrov" in speaker["name"] for speaker in document["speakers"])
    assert document["pictures"] or seed.mission["pictures"]


def test_the_opening_segments(seed: Imported) -> None:
    opening = [r for r in seed.statement["remarks"] if r["part"] == "opening"]

    assert len(opening) == 12
    assert len(opening[0]["text"]) < 60 < min(len(remark["text"]) for remark in opening[2:])
    assert [remark["position"] for remark in opening] == list(range(1, 13))


def test_the_questions_and_their_answers(seed: Imported) -> None:
    items = walk(seed.client, f"/v1/statements/{seed.report['statement']}/qa-items?limit=3")

    assert ids(items) == seed.report["qa_items"]
    assert [item["position"] for item in items] == list(range(1, 9))
    segments = [sum(len(answer["segments"]) for answer in item["answers"]) for item in items]
    assert segments == ANSWER_SEGMENTS
    for item in items:
        assert item["asker"]["name"] is None
        assert item["answered"]
        assert {answer["speaker"]["name"] for answer in item["answers"]} == {"Sergey Lavrov"}


def test_the_mission(seed: Imported) -> None:
    mission = seed.mission

    assert mission["type"] == "embassy"
    assert (mission["sending_state"], mission["receiving_state"]) == ("RU", "JM")
    assert set(mission["languages"]) == {"ru", "en"}
    assert mission["address"]["lines"]
    assert mission["welcome"]
    assert mission["social"]
    assert mission["pictures"][0]["caption"]


def test_the_phones_in_both_forms(seed: Imported) -> None:
    points = {point["purpose"]: point for point in seed.mission["contact_points"]}
    everyone = [phone for point in points.values() for phone in point["phones"]]

    assert {"general", "emergency"} <= set(points)
    emergency = points["emergency"]["phones"][0]
    assert emergency["number"] == "+18764565486"
    assert emergency["display"] == "+ 1 (876) 456-54-86"
    assert {"voice", "fax"} <= {phone["type"] for phone in everyone}
    assert all(phone["number"].startswith("+1876") for phone in everyone)


def test_whom_to_call_is_found_by_state(seed: Imported) -> None:
    query = "purpose=emergency&sending_state=RU&receiving_state=JM"

    (contact,) = walk(seed.client, f"/v1/contacts?{query}")

    assert contact["phones"][0]["number"] == "+18764565486"
    assert contact["mission"]["id"] == seed.report["missions"][0]


def test_it_is_found_by_its_facts(seed: Imported) -> None:
    speaker = next(s for s in seed.statement["speakers"] if "Lavrov" in s["name"])

    for query in (
        "date_from=2017-11-20&date_to=2017-11-21",
        f"speaker={speaker['id']}",
        f"mission={seed.report['missions'][0]}",
        "kind=meeting&lang=en",
    ):
        assert ids(walk(seed.client, f"/v1/statements?{query}")) == [seed.report["statement"]]
    assert walk(seed.client, "/v1/statements?date_from=2018-01-23") == []


def test_the_second_import_reports_that_nothing_changed(
    seed: Imported, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", seed.url)
    before, served = count_rows(seed.url), seed.statement

    second = call("import", SEED, "--publish", "--json")

    assert second.code == 0
    assert second.files == [{**seed.report, "status": "unchanged"}]
    assert count_rows(seed.url) == before
    assert seed.statement == served
