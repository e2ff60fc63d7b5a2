"""Validators, 304, HEAD, and the links of lists."""

import hashlib

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.http.toy import ETAG, STORED

ITEM = "/v1/things/st_0000000000000001"
TAG = f'"{ETAG}"'
MODIFIED = "Sat, 31 Jan 2026 09:30:00 GMT"
CACHE = "public, max-age=60, stale-while-revalidate=300"


def test_a_document_carries_what_caches_need(client: FlaskClient) -> None:
    headers = client.get(ITEM, headers={"Authorization": "Bearer nonsense"}).headers

    assert headers["ETag"] == TAG
    assert headers["Last-Modified"] == MODIFIED
    assert headers["Cache-Control"] == CACHE
    assert headers["Vary"] == "Accept-Language"
    assert headers["Content-Language"] == "en"
    assert headers["Content-Type"] == "application/json"


@pytest.mark.parametrize(
    "tags",
    [
        TAG,
        f"W/{TAG}",
        "*",
        f'"other", {TAG}',
        f'"other",W/{TAG}',
        ", ".join(['"x"'] * 998) + f", {TAG}",
    ],
)
def test_a_caller_that_has_it_gets_304(client: FlaskClient, tags: str) -> None:
    full = client.get(ITEM)
    response = client.get(ITEM, headers={"If-None-Match": tags})

    assert response.status_code == 304
    assert response.data == b""
    for name in ("ETag", "Cache-Control", "Vary", "Last-Modified", "Content-Language"):
        assert response.headers[name] == full.headers[name]
    assert "Content-Type" not in response.headers
    assert "Content-Length" not in response.headers


@pytest.mark.parametrize(
    "tags", ['"other"', "", ETAG, "W/", ", ".join(['"x"'] * 1000) + f", {TAG}"]
)
def test_a_caller_that_has_another_gets_it_whole(client: FlaskClient, tags: str) -> None:
    assert client.get(ITEM, headers={"If-None-Match": tags}).status_code == 200


@pytest.mark.parametrize(
    ("since", "status"),
    [
        (MODIFIED, 304),
        ("Sun, 01 Feb 2026 00:00:00 GMT", 304),
        ("Sat, 31 Jan 2026 09:29:59 GMT", 200),
        ("yesterday", 200),
        ("Sat, 31 Jan 99999 09:29:59 GMT", 200),
    ],
)
def test_if_modified_since_is_honoured(client: FlaskClient, since: str, status: int) -> None:
    assert client.get(ITEM, headers={"If-Modified-Since": since}).status_code == status


def test_a_tag_wins_over_a_date(client: FlaskClient) -> None:
    headers = {"If-None-Match": '"other"', "If-Modified-Since": MODIFIED}

    assert client.get(ITEM, headers=headers).status_code == 200


@pytest.mark.parametrize("address", [ITEM, "/v1/things", "/v1/things/absent", "/healthz", "/x"])
def test_head_is_get_without_the_body(client: FlaskClient, address: str) -> None:
    get, head = client.get(address), client.head(address)

    varying = {"X-Request-Id"}
    assert head.status_code == get.status_code
    assert head.data == b""
    assert head.headers["Content-Length"] == str(len(get.data))
    assert {h for h in head.headers if h[0] not in varying} == {
        h for h in get.headers if h[0] not in varying
    }


def test_head_answers_304_too(client: FlaskClient) -> None:
    assert client.head(ITEM, headers={"If-None-Match": TAG}).status_code == 304


def test_a_list_is_walked_by_its_links_to_the_end(client: FlaskClient) -> None:
    address: str | None = "/v1/things?kind=speech,meeting&limit=20&include_total=true"
    seen = []
    while address is not None:
        response = client.get(address)
        page = response.json["page"]
        seen += [entry["id"] for entry in response.json["data"]]
        assert page["total"] == STORED
        link = response.headers.get("Link")
        assert (link is not None) == page["has_more"] == (page["next_cursor"] is not None)
        address = link.removeprefix("<").removesuffix('>; rel="next"') if link else None

    assert len(seen) == len(set(seen)) == STORED


def test_the_next_link_replaces_the_cursor_and_keeps_the_rest(client: FlaskClient) -> None:
    first = client.get("/v1/things?q=%3Ea%26b+%D1%8F&limit=2").headers["Link"]
    second = client.get(first[1 : first.index(">")]).headers["Link"]

    assert first.startswith("</v1/things?q=%3Ea%26b+%D1%8F&limit=2&cursor=")
    assert second.count("cursor=") == 1
    assert first != second


def test_a_cursor_of_another_query_is_422(client: FlaskClient) -> None:
    cursor = client.get("/v1/things?sort=oldest").json["page"]["next_cursor"]

    response = client.get(f"/v1/things?cursor={cursor}")

    assert response.status_code == 422
    assert response.json["errors"][0]["code"] == "invalid_cursor"


def test_the_total_is_null_unless_it_was_asked_for(client: FlaskClient) -> None:
    assert client.get("/v1/things").json["page"]["total"] is None


def test_the_tag_of_a_list_is_of_its_bytes(client: FlaskClient) -> None:
    response = client.get("/v1/things")

    assert response.headers["ETag"] == f'"{hashlib.sha256(response.data).hexdigest()[:32]}"'
    again = client.get("/v1/things", headers={"If-None-Match": response.headers["ETag"]})
    assert again.status_code == 304


def test_letters_are_not_escaped(client: FlaskClient) -> None:
    assert "Встреча" in client.get("/v1/things").data.decode()


@pytest.mark.parametrize("accept", ["*/*;q=0", "text/html", "application/xml", "nonsense"])
def test_accept_is_never_answered_by_406(client: FlaskClient, accept: str) -> None:
    assert client.get(ITEM, headers={"Accept": accept}).status_code == 200


def test_there_are_no_sessions(app: Flask, client: FlaskClient) -> None:
    assert app.secret_key is None
    assert "Set-Cookie" not in client.get(ITEM).headers
