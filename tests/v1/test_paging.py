"""Pages and cursors of every list."""

import base64
from urllib.parse import parse_qsl, urlsplit

import pytest
from flask.testing import FlaskClient

from tests.v1.archive import Archive
from tests.v1.reading import LISTS, get, ids, list_paths, next_link, pages, walk

QUERIES = (
    "",
    "lang=en",
    "lang=ru",
    "sort=oldest",
    "sort=recently_published",
    "kind=speech,comment&topic=water",
    "date_from=2022-03-01&sort=oldest&lang=en",
    "published_from=2000-01-01T00:00:00Z&sort=recently_published",
)


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 100])
def test_a_walk_meets_every_document_once(
    client: FlaskClient, archive: Archive, limit: int
) -> None:
    for path in list_paths(archive):
        whole = get(client, f"{path}?limit=100")["data"]

        assert walk(client, f"{path}?limit={limit}") == whole, path


@pytest.mark.parametrize("query", QUERIES)
def test_a_walk_keeps_its_query(client: FlaskClient, query: str) -> None:
    whole = get(client, f"/v1/statements?{query}&limit=100")["data"]

    found = walk(client, f"/v1/statements?{query}&limit=2")

    assert found == whole
    assert len(set(ids(found))) == len(found) > 1


def test_the_envelope_tells_whether_there_is_more(client: FlaskClient, archive: Archive) -> None:
    for path in list_paths(archive):
        size = len(walk(client, path))
        for page in pages(client, f"{path}?limit={size - 1}"):
            assert page["page"]["limit"] == size - 1
            assert page["page"]["has_more"] is (page["page"]["next_cursor"] is not None)

        full = client.get(f"{path}?limit={size}")
        assert full.json["page"]["has_more"] is False
        assert "Link" not in full.headers


def test_link_is_this_request_with_the_cursor(client: FlaskClient) -> None:
    query = [("kind", "speech,comment"), ("topic", "water"), ("limit", "2"), ("lang", "en")]
    response = client.get("/v1/statements", query_string=query)

    following = urlsplit(str(next_link(response.headers["Link"])))

    assert following.path == "/v1/statements"
    assert following.netloc == ""
    cursor = response.json["page"]["next_cursor"]
    assert parse_qsl(following.query) == [*query, ("cursor", cursor)]


def test_twenty_is_the_default_and_a_hundred_the_most(
    client: FlaskClient, archive: Archive
) -> None:
    for path in list_paths(archive):
        assert get(client, path)["page"]["limit"] == 20
        assert get(client, f"{path}?limit=100")["page"]["limit"] == 100


def test_the_size_and_the_total_may_change_along_the_way(client: FlaskClient) -> None:
    """A cursor belongs to what is listed, in which order; not to how much of it is shown."""
    whole = ids(get(client, "/v1/statements?limit=100")["data"])
    cursor = get(client, "/v1/statements?limit=3")["page"]["next_cursor"]

    second = get(client, f"/v1/statements?limit=5&include_total=true&cursor={cursor}")

    assert ids(second["data"]) == whole[3:8]
    assert second["page"]["total"] == len(whole)


def test_a_preferred_language_may_change_along_the_way(client: FlaskClient) -> None:
    whole = ids(get(client, "/v1/statements?limit=100")["data"])
    cursor = get(client, "/v1/statements?limit=1")["page"]["next_cursor"]

    second = get(client, f"/v1/statements?limit=100&cursor={cursor}", **{"Accept-Language": "ru"})

    assert ids(second["data"]) == whole[1:]


@pytest.mark.parametrize(
    "other",
    [
        "/v1/statements?sort=oldest",
        "/v1/statements?lang=en",
        "/v1/statements?kind=speech",
        "/v1/statements?date_from=2022-01-01",
        "/v1/qa-items",
        "/v1/speakers",
        "/v1/missions",
        "/v1/contacts",
    ],
)
def test_a_cursor_of_another_query_is_refused(client: FlaskClient, other: str) -> None:
    cursor = get(client, "/v1/statements?limit=1")["page"]["next_cursor"]
    separator = "&" if "?" in other else "?"

    response = client.get(f"{other}{separator}cursor={cursor}")

    assert refused(response) == "invalid_cursor"


def test_a_cursor_of_another_statement_is_refused(client: FlaskClient, archive: Archive) -> None:
    path = f"/v1/statements/{archive.students.statement}/qa-items"
    cursor = get(client, f"{path}?limit=1")["page"]["next_cursor"]
    other = f"/v1/statements/{archive.briefing.statement}/qa-items"

    assert refused(client.get(f"{other}?cursor={cursor}")) == "invalid_cursor"
    assert refused(client.get(f"/v1/qa-items?cursor={cursor}")) == "invalid_cursor"


def test_an_altered_cursor_is_refused(client: FlaskClient, archive: Archive) -> None:
    for path in list_paths(archive):
        cursor = get(client, f"{path}?limit=1")["page"]["next_cursor"]
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        altered = [cursor[:-1], cursor[1:], cursor[:30], f"{cursor}A", f"{cursor}AAAA"]
        altered += [cursor.swapcase(), cursor * 2]
        for place in range(0, len(raw), 5):
            flipped = bytes([*raw[:place], raw[place] ^ 1, *raw[place + 1 :]])
            altered.append(base64.urlsafe_b64encode(flipped).rstrip(b"=").decode())
        for each in altered:
            assert refused(client.get(f"{path}?cursor={each}")), each


@pytest.mark.parametrize(
    ("cursor", "code"),
    [
        ("", "too_short"),
        ("A", "invalid_cursor"),
        ("AAAA" * 10, "invalid_cursor"),
        ("a%20b", "pattern_mismatch"),
        ("%D1%8F" * 30, "pattern_mismatch"),
        ("A" * 513, "too_long"),
        ("A" * 8000, "too_long"),
    ],
)
def test_what_was_never_a_cursor_is_refused(client: FlaskClient, cursor: str, code: str) -> None:
    for path in LISTS:
        assert refused(client.get(f"{path}?cursor={cursor}")) == code


def test_a_cursor_of_a_megabyte_is_refused_unread(client: FlaskClient) -> None:
    for path in LISTS:
        response = client.get(f"{path}?cursor={'A' * 1_000_000}")

        assert response.status_code == 414
        assert response.json["code"] == "uri_too_long"


def test_a_cursor_tells_nothing_that_the_page_did_not(
    client: FlaskClient, archive: Archive
) -> None:
    """Its key is the last row's place in the order: that of a public document."""
    for path in LISTS:
        page = get(client, f"{path}?limit=1")
        cursor = page["page"]["next_cursor"]

        payload = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))[16:].decode()

        last = page["data"][0]
        assert last.get("statement", last)["id"] in payload or last["id"] in payload, path


def refused(response: object) -> str:
    """The code of the one complaint, which is about the cursor."""
    assert response.status_code == 422, response  # type: ignore[attr-defined]
    problem = response.json  # type: ignore[attr-defined]
    assert problem["code"] == "invalid_input"
    (error,) = problem["errors"]
    assert error["parameter"] == "cursor"
    return str(error["code"])
