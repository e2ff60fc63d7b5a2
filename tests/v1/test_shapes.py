"""Every member that the contract promises is there; what is absent is null or empty."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.v1.archive import OLD_SLUG, Archive
from tests.v1.reading import get, walk

SUMMARY = (
    "id slug url kind title language original_language translation available_languages date venue "
    "city country speakers mission topics delivery qa_count published_at updated_at revision"
).split()
STATEMENT = [*SUMMARY, "remarks", "qa_items", "source", "pictures"]
QA_ITEM = (
    "id url statement position language asker question answers follow_up_of answered topics".split()
)
MISSION_SUMMARY = "id slug url type name sending_state receiving_state city".split()
MISSION = [
    *MISSION_SUMMARY,
    *"time_zone languages address geo contact_points welcome pictures social verified_at".split(),
]
CONTACT_POINT = "id purpose phones emails urls hours note".split()
SPEAKER = "id slug url name language original_language available_languages names".split()


def has(document: dict[str, Any], members: list[str] | str) -> bool:
    wanted = members.split() if isinstance(members, str) else members
    missing = [member for member in wanted if member not in document]
    assert not missing, f"{missing} of {document}"
    return True


def test_a_statement_is_whole(client: FlaskClient, archive: Archive) -> None:
    document = get(client, f"/v1/statements/{archive.students.statement}")

    assert has(document, STATEMENT)
    assert document["url"] == f"/v1/statements/{document['id']}"
    assert document["slug"].startswith("2024-05-14-meeting-with-students")
    assert document["date"] == "2024-05-14"
    assert document["venue"] == "Maren Institute"
    assert document["delivery"] == "check_against_delivery"
    assert document["qa_count"] == len(document["qa_items"]) == 3
    assert document["revision"] == 1
    assert document["published_at"].endswith("Z")
    assert [topic["slug"] for topic in document["topics"]] == ["trade", "education"]
    assert document["speakers"] == [
        {"id": archive.minister, "name": "Ilvara Tennos", "role": "Foreign Minister"},
        {"id": archive.deputy, "name": "Oren Palk", "role": None},
    ]
    assert document["mission"]["id"] == archive.embassy
    assert has(document["source"], "name url retrieved_on sha256")
    assert document["source"]["retrieved_on"] == "2024-06-01"
    assert document["pictures"][1] == {"url": None, "caption": "A", "alt": "B"}


def test_remarks_say_where_they_stand(client: FlaskClient, archive: Archive) -> None:
    document = get(client, f"/v1/statements/{archive.students.statement}")

    remarks = document["remarks"]
    assert all(has(remark, "id position text part") for remark in remarks)
    assert [(remark["text"], remark["part"]) for remark in remarks] == [
        ("Dear students,", "opening"),
        ("Thank you.", document["qa_items"][0]["id"]),
        ("Until next time.", "closing"),
    ]
    assert [remark["position"] for remark in remarks] == [1, 4, 11]


def test_a_summary_is_the_statement_without_its_text(client: FlaskClient, archive: Archive) -> None:
    whole = get(client, f"/v1/statements/{archive.students.statement}?lang=en")
    shown = {each["id"]: each for each in walk(client, "/v1/statements?lang=en")}

    assert has(shown[whole["id"]], SUMMARY)
    assert shown[whole["id"]] == {name: whole[name] for name in SUMMARY}


def test_unknown_facts_of_a_statement_are_null(client: FlaskClient, archive: Archive) -> None:
    document = get(client, f"/v1/statements/{archive.interview.statement}")

    assert has(document, STATEMENT)
    for member in ("date", "venue", "city", "country", "mission", "delivery"):
        assert document[member] is None, member
    for member in ("speakers", "topics", "remarks", "pictures"):
        assert document[member] == [], member
    source = document["source"]
    assert (source["name"], source["url"], source["retrieved_on"]) == (None, None, None)
    assert document["qa_items"][0]["answers"][0]["speaker"] is None


def test_a_second_revision_says_so(client: FlaskClient, archive: Archive) -> None:
    document = get(client, f"/v1/statements/{archive.renamed.statement}")

    assert document["revision"] == 2
    assert document["updated_at"] >= document["published_at"]
    assert document["slug"] != OLD_SLUG
    assert document["qa_items"][0]["answers"][0]["segments"][0]["text"] == "It opens today."


def test_qa_items_are_whole(client: FlaskClient, archive: Archive) -> None:
    first, second, third = (
        get(client, f"/v1/qa-items/{each}?lang=en") for each in archive.students.qa_items
    )

    assert all(has(item, QA_ITEM) for item in (first, second, third))
    assert first["url"] == f"/v1/qa-items/{first['id']}"
    assert has(first["statement"], "id title date url")
    assert first["statement"]["url"] == f"/v1/statements/{archive.students.statement}"
    assert first["asker"] == {
        "label": "Question",
        "name": "Tia Mor",
        "affiliation": "Maren Herald",
    }
    assert third["asker"] == {"label": None, "name": None, "affiliation": None}
    assert [item["position"] for item in (first, second, third)] == [1, 2, 3]
    assert [item["answered"] for item in (first, second, third)] == [True, True, False]
    assert (first["follow_up_of"], second["follow_up_of"]) == (None, first["id"])
    assert third["answers"] == []


def test_answers_name_their_speakers(client: FlaskClient, archive: Archive) -> None:
    item = get(client, f"/v1/qa-items/{archive.students.qa_items[1]}?lang=en")

    assert all(has(answer, "speaker label segments") for answer in item["answers"])
    speakers = [answer["speaker"] and answer["speaker"]["id"] for answer in item["answers"]]
    assert speakers == [archive.minister, archive.deputy, None]
    assert has(item["answers"][0]["speaker"], "id name role")
    assert [segment["text"] for segment in item["answers"][0]["segments"]] == ["So.", "And so."]
    assert all(has(segment, "id text") for segment in item["question"])


def test_a_qa_item_is_the_same_wherever_it_is_read(client: FlaskClient, archive: Archive) -> None:
    path = f"/v1/statements/{archive.students.statement}"
    within = get(client, f"{path}?lang=ru")["qa_items"]
    listed = get(client, f"{path}/qa-items?lang=ru")["data"]
    everywhere = get(client, f"/v1/qa-items?lang=ru&statement={archive.students.statement}")["data"]
    alone = [get(client, f"{item['url']}?lang=ru") for item in within]

    assert within == listed == everywhere == alone


def test_a_mission_is_whole(client: FlaskClient, archive: Archive) -> None:
    document = get(client, f"/v1/missions/{archive.embassy}")

    assert has(document, MISSION)
    assert document["address"] == {
        "lines": ["7 Harbour Street", "Maren"],
        "city": "Maren",
        "country": "XB",
        "postal_code": "10440",
    }
    assert document["geo"] == {"latitude": 17.99, "longitude": -76.79}
    assert document["welcome"] == "Dear visitor,\n\nWelcome."
    assert document["verified_at"] == "2024-05-15T08:30:00Z"
    assert document["languages"] == ["en", "ru"]
    assert document["social"][1] == {"platform": "x", "url": None}
    assert all(has(point, CONTACT_POINT) for point in document["contact_points"])
    emergency, general = document["contact_points"]
    assert all(has(phone, "number display type") for phone in emergency["phones"])
    assert [phone["number"] for phone in emergency["phones"]] == ["+441632960001", None]
    assert (emergency["hours"], general["hours"]) == ("At any hour", None)
    assert general["emails"] == ["office@embassy.example"]


def test_unknown_facts_of_a_mission_are_null(client: FlaskClient, archive: Archive) -> None:
    document = get(client, f"/v1/missions/{archive.unknown}")

    assert has(document, MISSION)
    for member in (
        *("sending_state", "receiving_state", "city", "time_zone", "address"),
        *("geo", "welcome", "verified_at"),
    ):
        assert document[member] is None, member
    for member in ("languages", "pictures", "social"):
        assert document[member] == [], member
    assert document["contact_points"][0]["phones"] == []


def test_a_mission_in_a_list_is_without_the_ways_to_reach_it(
    client: FlaskClient, archive: Archive
) -> None:
    whole = get(client, f"/v1/missions/{archive.embassy}?lang=ru")
    shown = {each["id"]: each for each in walk(client, "/v1/missions?lang=ru")}

    summary = shown[archive.embassy]
    assert has(summary, MISSION_SUMMARY)
    assert summary == {name: whole[name] for name in summary}
    assert "contact_points" not in summary


def test_contacts_are_contact_points_with_their_mission(
    client: FlaskClient, archive: Archive
) -> None:
    mission = get(client, f"/v1/missions/{archive.embassy}?lang=ru")
    listed = walk(client, "/v1/contacts?lang=ru")

    points = [each for each in listed if each["mission"]["id"] == archive.embassy]
    assert [{name: each[name] for name in CONTACT_POINT} for each in points] == mission[
        "contact_points"
    ]
    assert has(points[0]["mission"], "id url type name sending_state receiving_state city")
    assert points[0]["mission"]["name"] == "Посольство Вальдории"


def test_a_speaker_has_a_name_in_every_language(client: FlaskClient, archive: Archive) -> None:
    document = get(client, f"/v1/speakers/{archive.minister}?lang=ru")

    assert has(document, SPEAKER)
    assert document["name"] == "Илвара Теннос"
    assert document["names"] == [
        {"language": "en", "name": "Ilvara Tennos"},
        {"language": "ru", "name": "Илвара Теннос"},
    ]


def test_the_service_document_leads_everywhere(client: FlaskClient, archive: Archive) -> None:
    document = get(client, "/v1")

    assert has(document, "name version api_version languages limits links")
    assert document["languages"] == ["en", "ru"]
    assert document["limits"]["max_page_size"] == 100
    for url in document["links"].values():
        assert client.get(url).status_code == 200, url


@pytest.mark.parametrize(
    ("path", "status"), [("/healthz", "alive"), ("/readyz", "ready")], ids=["healthz", "readyz"]
)
def test_health(client: FlaskClient, path: str, status: str) -> None:
    assert get(client, path) == {"status": status}


def test_every_address_in_a_document_leads_somewhere(client: FlaskClient, archive: Archive) -> None:
    document = get(client, f"/v1/statements/{archive.students.statement}")
    urls = [document["url"], document["mission"]["url"], document["qa_items"][0]["url"]]
    urls += [link["url"] for link in document["available_languages"]]

    for url in urls:
        assert url.startswith("/v1/")
        assert client.get(url).status_code == 200, url
