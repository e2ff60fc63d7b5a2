"""Filters, orders and totals of the lists, held against the same done in Python."""

from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.v1.archive import Archive
from tests.v1.reading import get, ids, list_paths, walk

Document = dict[str, Any]
Keep = Callable[[Document], bool]


def speaks(*names: str) -> Keep:
    return lambda d: any(speaker["name"] in names for speaker in d["speakers"])


def answers(*names: str) -> Keep:
    def keep(document: Document) -> bool:
        speakers = [answer["speaker"] for answer in document["answers"]]
        return any(speaker and speaker["name"] in names for speaker in speakers)

    return keep


def about(*slugs: str) -> Keep:
    return lambda d: any(topic["slug"] in slugs for topic in d["topics"])


def since(day: str) -> Keep:
    return lambda d: (d.get("date") or d.get("statement", {}).get("date") or "") >= day


def before(day: str) -> Keep:
    return lambda d: "" < (d.get("date") or d.get("statement", {}).get("date") or "") < day


def nothing(_document: Document) -> bool:
    return False


STATEMENTS: dict[str, Keep] = {
    "kind=meeting": lambda d: d["kind"] == "meeting",
    "kind=meeting,briefing": lambda d: d["kind"] in ("meeting", "briefing"),
    "kind=meeting&kind=briefing,speech": lambda d: d["kind"] in ("meeting", "briefing", "speech"),
    "kind=meeting&kind=meeting": lambda d: d["kind"] == "meeting",
    "kind=article": nothing,
    "speaker={minister}": speaks("Ilvara Tennos"),
    "speaker={deputy}": speaks("Oren Palk"),
    "speaker={minister},{deputy}": speaks("Ilvara Tennos", "Oren Palk"),
    "speaker={minister_slug}&speaker={deputy_slug}": speaks("Ilvara Tennos", "Oren Palk"),
    "speaker=nobody,{deputy_slug}": speaks("Oren Palk"),
    "speaker=nobody": nothing,
    "mission={embassy}": lambda d: "Maren" in (d["mission"] or {"name": ""})["name"],
    "mission={embassy_slug},{consulate}": lambda d: d["mission"] is not None,
    "mission={neighbour}": nothing,
    "topic=trade": about("trade"),
    "topic=education,water": about("education", "water"),
    "topic=no-such-topic": nothing,
    "country=XB": lambda d: d["country"] == "XB",
    "country=XA,XC": lambda d: d["country"] in ("XA", "XC"),
    "date_from=2024-05-14": since("2024-05-14"),
    "date_to=2024-05-14": before("2024-05-14"),
    "date_from=2022-03-02&date_to=2022-03-03": lambda d: d["date"] == "2022-03-02",
    "date_from=2024-06-02&date_to=2022-01-01": nothing,
    "date_from=1900-01-01&date_to=2200-12-31": lambda d: d["date"] is not None,
    "kind=speech&topic=water&date_from=2022-03-02&speaker={minister}": lambda d: (
        d["kind"] == "speech" and d["date"] >= "2022-03-02"
    ),
    "topic=trade&country=XC": lambda d: d["country"] == "XC",
    "published_from={third}": lambda d: d["published_at"] >= d["third"],
    "published_to={third}": lambda d: d["published_at"] < d["third"],
    "published_from={third}&published_to={third}": nothing,
}
QA_ITEMS: dict[str, Keep] = {
    "answered=true": lambda d: d["answered"],
    "answered=false": lambda d: not d["answered"],
    "speaker={minister}": answers("Ilvara Tennos"),
    "speaker={deputy_slug},{minister}": answers("Ilvara Tennos", "Oren Palk"),
    "topic=education": about("education"),
    "topic=trade,water": about("trade", "water"),
    "statement={students}": lambda d: d["statement"]["id"] == d["students"],
    "statement={students_slug}": lambda d: d["statement"]["id"] == d["students"],
    "statement=nothing": nothing,
    "date_from=2024-05-14": since("2024-05-14"),
    "date_to=2024-05-14": before("2024-05-14"),
    "answered=false&topic=trade&date_from=2024-06-01": lambda d: (
        not d["answered"] and d["statement"]["date"] == "2024-06-01"
    ),
}
MISSIONS: dict[str, Keep] = {
    "sending_state=XA": lambda d: d["sending_state"] == "XA",
    "sending_state=XA,XD": lambda d: d["sending_state"] in ("XA", "XD"),
    "receiving_state=XB": lambda d: d["receiving_state"] == "XB",
    "receiving_state=XB&receiving_state=XC": lambda d: d["receiving_state"] in ("XB", "XC"),
    "type=embassy": lambda d: d["type"] == "embassy",
    "type=consulate_general,honorary_consulate": lambda d: "consulate" in d["type"],
    "city=Maren": lambda d: d["city"] == "Maren",
    "city=MAREN,port%20sel": lambda d: d["city"] in ("Maren", "Port Sel"),
    "city=%D0%9C%D0%B0%D1%80%D0%B5%D0%BD": lambda d: d["id"] == d["embassy"],
    "city=Nowhere": nothing,
    "city=Ferris": lambda d: d["id"] == d["capital"],
    "city=Ferris,%20D.F.": lambda d: d["id"] == d["capital"],
    "sending_state=XA&receiving_state=XB&type=embassy&city=maren": lambda d: (
        d["id"] == d["embassy"]
    ),
}
CONTACTS: dict[str, Keep] = {
    "purpose=emergency": lambda d: d["purpose"] == "emergency",
    "purpose=visa,consular": lambda d: d["purpose"] in ("visa", "consular"),
    "sending_state=XA": lambda d: d["mission"]["sending_state"] == "XA",
    "receiving_state=XB,XC": lambda d: d["mission"]["receiving_state"] in ("XB", "XC"),
    "purpose=general&receiving_state=XB&sending_state=XD": lambda d: (
        d["mission"]["sending_state"] == "XD" and d["mission"]["receiving_state"] == "XB"
    ),
}
FILTERS = [
    *(("/v1/statements", query, keep) for query, keep in STATEMENTS.items()),
    *(("/v1/qa-items", query, keep) for query, keep in QA_ITEMS.items()),
    *(("/v1/missions", query, keep) for query, keep in MISSIONS.items()),
    *(("/v1/contacts", query, keep) for query, keep in CONTACTS.items()),
]


@pytest.fixture(scope="module")
def names(app: Any, archive: Archive) -> dict[str, str]:
    """What stands in the braces above."""
    client = app.test_client()
    published = sorted(each["published_at"] for each in walk(client, "/v1/statements"))
    found = {
        "minister": archive.minister,
        "deputy": archive.deputy,
        "embassy": archive.embassy,
        "consulate": archive.consulate,
        "neighbour": archive.neighbour,
        "capital": archive.capital,
        "students": str(archive.students.statement),
        "third": published[2],
    }
    kinds = {"minister": "speakers", "deputy": "speakers", "embassy": "missions"}
    kinds |= {"students": "statements"}
    for name, kind in kinds.items():
        found[f"{name}_slug"] = get(client, f"/v1/{kind}/{found[name]}")["slug"]
    return found


@pytest.mark.parametrize(
    ("path", "query", "keep"), FILTERS, ids=[f"{p}?{q}" for p, q, _ in FILTERS]
)
def test_a_filter_keeps_what_it_says(
    client: FlaskClient, names: dict[str, str], path: str, query: str, keep: Keep
) -> None:
    everything = walk(client, f"{path}?limit=100")
    wanted = [each["id"] for each in everything if keep({**each, **names, "id": each["id"]})]
    address = f"{path}?{query.format(**names)}"

    found = walk(client, f"{address}&limit=2")
    counted = get(client, f"{address}&include_total=true&limit=1")

    assert ids(found) == wanted
    assert counted["page"]["total"] == len(wanted)


def test_the_filters_together_leave_nothing_out(client: FlaskClient) -> None:
    everything = walk(client, "/v1/qa-items")
    answered = walk(client, "/v1/qa-items?answered=true")
    open_ = walk(client, "/v1/qa-items?answered=false")

    assert len(everything) == len(answered) + len(open_)
    assert len(open_) == 2


@pytest.mark.parametrize("lang", ["", "&lang=en", "&lang=ru"])
def test_statements_are_ordered_as_asked(client: FlaskClient, lang: str) -> None:
    newest = walk(client, f"/v1/statements?sort=newest{lang}")
    oldest = walk(client, f"/v1/statements?sort=oldest{lang}")
    recent = walk(client, f"/v1/statements?sort=recently_published{lang}")

    def day(document: Document) -> tuple[str, str]:
        return document["date"] or document["published_at"][:10], document["id"]

    assert newest == sorted(newest, key=day, reverse=True)
    assert oldest == newest[::-1]
    assert recent == sorted(recent, key=lambda d: (d["published_at"], d["id"]), reverse=True)
    assert newest == walk(client, f"/v1/statements?{lang.removeprefix('&')}")


def test_qa_items_are_in_the_order_of_asking_within_a_statement(client: FlaskClient) -> None:
    for sort, sign in (("newest", -1), ("oldest", 1)):
        items = walk(client, f"/v1/qa-items?sort={sort}&limit=2")
        days = [item["statement"]["date"] for item in items if item["statement"]["date"]]
        assert days == sorted(days, reverse=sign < 0)
        by_statement: dict[str, list[int]] = {}
        for item in items:
            by_statement.setdefault(item["statement"]["id"], []).append(item["position"])
        assert all(positions == sorted(positions) for positions in by_statement.values())


def test_a_statements_items_are_in_the_order_of_asking(
    client: FlaskClient, archive: Archive
) -> None:
    path = f"/v1/statements/{archive.students.statement}/qa-items"

    assert ids(walk(client, f"{path}?limit=1")) == archive.students.qa_items


def test_missions_are_in_diplomatic_order(client: FlaskClient, archive: Archive) -> None:
    order = [archive.embassy, archive.neighbour, archive.consulate]
    order += [archive.capital, archive.unknown]

    assert ids(walk(client, "/v1/missions?limit=1")) == order
    contacts = [each["mission"]["id"] for each in walk(client, "/v1/contacts?limit=1")]
    assert list(dict.fromkeys(contacts)) == order


def test_speakers_are_ordered_by_name(client: FlaskClient) -> None:
    found = [each["name"] for each in walk(client, "/v1/speakers?limit=1")]

    assert found == sorted(found, key=str.casefold)


def test_everything_public_is_listed(client: FlaskClient, archive: Archive) -> None:
    assert set(ids(walk(client, "/v1/statements"))) == set(archive.statements)
    assert set(ids(walk(client, "/v1/speakers"))) == {archive.minister, archive.deputy}


def test_a_total_is_exact_and_only_given_when_asked_for(
    client: FlaskClient, archive: Archive
) -> None:
    for path in list_paths(archive):
        for lang in ("", "lang=en&", "lang=ru&"):
            size = len(walk(client, f"{path}?{lang}limit=2"))

            assert get(client, f"{path}?{lang}limit=1")["page"]["total"] is None
            assert get(client, f"{path}?{lang}include_total=false")["page"]["total"] is None
            counted = get(client, f"{path}?{lang}limit=1&include_total=true")
            assert counted["page"]["total"] == size, path
