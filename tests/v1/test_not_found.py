"""Hidden and absent are the same; slugs lead to documents, old slugs to new ones."""

from urllib.parse import urlsplit

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.v1.archive import OLD_SLUG, Archive
from tests.v1.reading import ABSENT, LISTS, get, walk

FORMS = ("", "?lang=en", "?lang=fr", "?lang=ru")


def told(response: TestResponse) -> tuple[int, bytes, dict[str, str]]:
    """Everything that an answer tells, except the name of its request."""
    headers = {name: value for name, value in response.headers if name != "X-Request-Id"}
    return response.status_code, response.data, headers


def hidden_and_absent(archive: Archive) -> list[tuple[str, str]]:
    hidden = archive.hidden
    return [
        (f"/v1/statements/{hidden.statement}", f"/v1/statements/st_{ABSENT}"),
        (f"/v1/statements/{hidden.statement}/qa-items", f"/v1/statements/st_{ABSENT}/qa-items"),
        (f"/v1/statements/{hidden.statement_slug}", "/v1/statements/nothing-of-this-name"),
        (f"/v1/statements/{hidden.statement_slug}/qa-items", "/v1/statements/no-such/qa-items"),
        (f"/v1/qa-items/{hidden.qa_item}", f"/v1/qa-items/qa_{ABSENT}"),
        (f"/v1/speakers/{hidden.speaker}", f"/v1/speakers/sp_{ABSENT}"),
        (f"/v1/speakers/{hidden.speaker_slug}", "/v1/speakers/nobody"),
        (f"/v1/missions/{hidden.mission}", f"/v1/missions/ms_{ABSENT}"),
        (f"/v1/missions/{hidden.mission_slug}", "/v1/missions/no-embassy"),
    ]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("accept", [None, "en", "fr, ru;q=0.5"])
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "OPTIONS"])
def test_hidden_and_absent_are_the_same_byte_for_byte(
    client: FlaskClient, archive: Archive, form: str, accept: str | None, method: str
) -> None:
    headers = {"If-None-Match": "*"} | ({"Accept-Language": accept} if accept else {})
    for hidden, absent in hidden_and_absent(archive):
        one = client.open(f"{hidden}{form}", method=method, headers=headers)
        other = client.open(f"{absent}{form}", method=method, headers=headers)

        assert told(one) == told(other), hidden
        if method in ("GET", "HEAD"):
            assert one.status_code == 404


def test_filters_by_what_is_hidden_are_filters_by_nothing(
    client: FlaskClient, archive: Archive
) -> None:
    hidden = archive.hidden
    pairs = [
        (f"/v1/statements?speaker={hidden.speaker}", f"/v1/statements?speaker=sp_{ABSENT}"),
        (f"/v1/statements?speaker={hidden.speaker_slug}", "/v1/statements?speaker=nobody"),
        (f"/v1/statements?mission={hidden.mission}", f"/v1/statements?mission=ms_{ABSENT}"),
        (f"/v1/statements?mission={hidden.mission_slug}", "/v1/statements?mission=nobody"),
        (f"/v1/statements?topic={hidden.topic}", "/v1/statements?topic=nothing"),
        ("/v1/statements?country=XK", "/v1/statements?country=XZ"),
        ("/v1/statements?lang=fr", "/v1/statements?lang=de"),
        (f"/v1/qa-items?statement={hidden.statement}", f"/v1/qa-items?statement=st_{ABSENT}"),
        (f"/v1/qa-items?statement={hidden.statement_slug}", "/v1/qa-items?statement=nothing"),
        (f"/v1/qa-items?speaker={hidden.speaker}", f"/v1/qa-items?speaker=sp_{ABSENT}"),
        (f"/v1/qa-items?topic={hidden.topic}", "/v1/qa-items?topic=nothing"),
        ("/v1/missions?sending_state=XK", "/v1/missions?sending_state=XZ"),
        (f"/v1/missions?city={hidden.topic}", "/v1/missions?city=nowhere"),
        ("/v1/contacts?sending_state=XK", "/v1/contacts?sending_state=XZ"),
    ]
    for hidden_query, absent_query in pairs:
        one = client.get(f"{hidden_query}&include_total=true")
        other = client.get(f"{absent_query}&include_total=true")

        assert one.json["data"] == []
        assert (one.data, one.headers["ETag"]) == (other.data, other.headers["ETag"])


def test_a_slug_works_wherever_an_id_does(client: FlaskClient, archive: Archive) -> None:
    for kind, public_id in (
        ("statements", archive.students.statement),
        ("speakers", archive.minister),
        ("missions", archive.embassy),
    ):
        by_id = client.get(f"/v1/{kind}/{public_id}", headers={"Accept-Language": "ru"})
        slug = by_id.json["slug"]

        by_slug = client.get(f"/v1/{kind}/{slug}", headers={"Accept-Language": "ru"})

        assert by_slug.data == by_id.data
        assert by_slug.headers["ETag"] == by_id.headers["ETag"]


def test_a_slug_leads_to_a_statements_items(client: FlaskClient, archive: Archive) -> None:
    slug = get(client, f"/v1/statements/{archive.students.statement}")["slug"]

    by_slug = client.get(f"/v1/statements/{slug}/qa-items?limit=2")
    by_id = client.get(f"/v1/statements/{archive.students.statement}/qa-items?limit=2")

    assert by_slug.data == by_id.data
    following = by_slug.headers["Link"].partition(">")[0].removeprefix("<")
    assert len(get(client, following)["data"]) == 1


@pytest.mark.parametrize("rest", ["", "/qa-items"])
@pytest.mark.parametrize("query", ["", "lang=en", "lang=fr", "lang=%65%6E"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_an_old_slug_leads_to_the_new_one(
    client: FlaskClient, archive: Archive, rest: str, query: str, method: str
) -> None:
    current = get(client, f"/v1/statements/{archive.renamed.statement}")["slug"]

    response = client.open(f"/v1/statements/{OLD_SLUG}{rest}?{query}", method=method)

    assert response.status_code == 301
    target = urlsplit(response.headers["Location"])
    assert (target.netloc, target.path) == ("", f"/v1/statements/{current}{rest}")
    assert target.query == query
    assert response.headers["Content-Type"] == "application/problem+json"
    if method == "GET":
        assert response.json["code"] == "moved"


def test_an_old_slug_still_filters(client: FlaskClient, archive: Archive) -> None:
    found = walk(client, f"/v1/qa-items?statement={OLD_SLUG}")

    assert {item["statement"]["id"] for item in found} == {archive.renamed.statement}


def test_an_id_of_another_kind_is_not_found(client: FlaskClient, archive: Archive) -> None:
    known = {
        "statements": str(archive.students.statement),
        "qa-items": archive.students.qa_items[0],
        "speakers": archive.minister,
        "missions": archive.embassy,
    }
    slugs = {
        kind: get(client, f"/v1/{kind}/{known[kind]}")["slug"]
        for kind in ("statements", "speakers", "missions")
    }
    for kind, own in known.items():
        absent = client.get(f"/v1/{kind}/nothing")
        for other in [*known.values(), *slugs.values()]:
            if other in (own, slugs.get(kind)):
                continue
            response = client.get(f"/v1/{kind}/{other}")

            assert told(response) == told(absent), (kind, other)


@pytest.mark.parametrize("form", ["ST_", "st-", "st_st_", "%20", "st_%20", ""])
def test_an_id_has_one_spelling(client: FlaskClient, archive: Archive, form: str) -> None:
    public_id = str(archive.students.statement)

    for spelled in (public_id.replace("st_", form), public_id.upper(), f"{public_id} "):
        if spelled != public_id:
            assert client.get(f"/v1/statements/{spelled}").status_code == 404


@pytest.mark.parametrize("path", ["/", "/v2", "/v1/", "/v1/statement", "/v1/topics", "/v1/search"])
def test_an_unknown_address_is_a_problem_document(client: FlaskClient, path: str) -> None:
    response = client.get(path)

    assert response.status_code == 404
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.json == {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": "There is nothing at this address.",
        "code": "not_found",
        "errors": [],
    }


def test_the_404_of_a_document_is_that_of_an_unknown_address(
    client: FlaskClient, archive: Archive
) -> None:
    unknown = told(client.get("/v1/nowhere"))

    for hidden, absent in hidden_and_absent(archive):
        assert told(client.get(hidden)) == told(client.get(absent)) == unknown


def test_lists_do_not_count_what_is_hidden(client: FlaskClient, archive: Archive) -> None:
    totals = {
        path: get(client, f"{path}?include_total=true&limit=1")["page"]["total"] for path in LISTS
    }

    assert totals["/v1/statements"] == len(archive.statements)
    assert totals["/v1/speakers"] == 2
    assert totals["/v1/missions"] == 5
