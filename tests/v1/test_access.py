"""What holds for every route, whatever it answers: who may call it, methods, HEAD, CORS, ids."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.v1.archive import Archive
from tests.v1.reading import document_paths, list_paths, paths

CREDENTIALS = ("Bearer nonsense", "Basic Og==", "Bearer", "\u00ff", "Digest " + "a" * 5000)
REQUEST_ID = "a-request-id.of_the-caller"


@pytest.fixture
def every_path(app: Flask, archive: Archive) -> list[str]:
    return paths(app, archive)


def test_public_operations_ignore_authorization(client: FlaskClient, every_path: list[str]) -> None:
    for path in every_path:
        anonymous = client.get(path)

        for credentials in CREDENTIALS:
            response = client.get(path, headers={"Authorization": credentials})

            assert (response.status_code, response.data) == (200, anonymous.data), path
            assert "Authorization" not in response.headers.get("Vary", "")


@pytest.mark.parametrize("path", ["", "/statements", "/imports", "/missions", "/keys", "/audit"])
def test_nothing_of_the_desk_is_reachable(client: FlaskClient, path: str) -> None:
    for method in ("GET", "POST", "PUT", "DELETE"):
        response = client.open(f"/v1/desk{path}", method=method)

        assert response.status_code == 404
        assert response.json["code"] == "not_found"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PURGE"])
def test_other_methods_are_refused_and_told_which_there_are(
    client: FlaskClient, every_path: list[str], method: str
) -> None:
    for path in every_path:
        response = client.open(path, method=method)

        assert response.status_code == 405, path
        assert response.headers["Allow"] == "GET, HEAD, OPTIONS"
        assert response.json["code"] == "method_not_allowed"


def test_head_answers_like_get_without_the_body(client: FlaskClient, every_path: list[str]) -> None:
    for path in every_path:
        full = client.get(path)

        response = client.head(path)

        assert response.data == b"", path
        assert comparable(response.headers) == comparable(full.headers), path
        assert response.headers["Content-Length"] == str(len(full.data)), path


def test_head_of_what_is_not_there_is_404_without_a_body(client: FlaskClient) -> None:
    response = client.head("/v1/statements/st_0000000000000000")

    assert (response.status_code, response.data) == (404, b"")


def comparable(headers: object) -> dict[str, str]:
    return {name: value for name, value in headers if name != "X-Request-Id"}  # type: ignore[attr-defined]


def test_options_tells_the_methods(client: FlaskClient, every_path: list[str]) -> None:
    for path in every_path:
        response = client.options(path)

        assert response.status_code == 200, path
        assert set(response.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}, path


@pytest.mark.parametrize("origin", ["https://site.example", "null", "http://127.0.0.1:3000"])
def test_every_origin_may_read_without_credentials(
    client: FlaskClient, every_path: list[str], origin: str
) -> None:
    for path in [*every_path, "/v1/nowhere", "/v1/statements?limit=0"]:
        response = client.get(path, headers={"Origin": origin})

        assert response.headers.getlist("Access-Control-Allow-Origin") == ["*"], path
        assert "Access-Control-Allow-Credentials" not in response.headers, path
        exposed = set(response.headers["Access-Control-Expose-Headers"].split(", "))
        assert {"ETag", "Link", "X-Request-Id", "Content-Language", "Last-Modified"} <= exposed


def test_a_preflight_is_answered_for_every_path(client: FlaskClient, every_path: list[str]) -> None:
    asked = {
        "Origin": "https://site.example",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "if-none-match",
    }
    for path in every_path:
        response = client.options(path, headers=asked)

        assert (response.status_code, response.data) == (204, b""), path
        assert response.headers["Access-Control-Allow-Origin"] == "*"
        assert "GET" in response.headers["Access-Control-Allow-Methods"]
        assert "If-None-Match" in response.headers["Access-Control-Allow-Headers"]


def test_every_answer_names_its_request(client: FlaskClient, every_path: list[str]) -> None:
    for path in [*every_path, "/v1/nowhere", "/v1/statements?limit=0"]:
        first, second = client.get(path), client.get(path)
        named = client.get(path, headers={"X-Request-Id": REQUEST_ID})

        assert re.fullmatch("[0-9a-f]{32}", first.headers["X-Request-Id"])
        assert first.headers["X-Request-Id"] != second.headers["X-Request-Id"]
        assert named.headers["X-Request-Id"] == REQUEST_ID


@pytest.mark.parametrize("sent", ["short", "a" * 65, "a b c d e f", "<script>", "ид-запроса"])
def test_a_request_id_of_another_form_is_replaced(client: FlaskClient, sent: str) -> None:
    value = sent.encode().decode("latin-1")

    response = client.get("/healthz", headers={"X-Request-Id": value})

    assert re.fullmatch("[0-9a-f]{32}", response.headers["X-Request-Id"])


def test_browsers_are_told_not_to_guess_types(client: FlaskClient, every_path: list[str]) -> None:
    for path in [*every_path, "/v1/nowhere"]:
        response = client.get(path)

        assert response.headers["X-Content-Type-Options"] == "nosniff", path
        assert "default-src 'none'" in response.headers["Content-Security-Policy"], path


def test_documents_and_lists_may_be_kept_by_caches(client: FlaskClient, archive: Archive) -> None:
    for path in [
        *document_paths(archive).values(),
        *list_paths(archive),
        "/v1",
        "/v1/openapi.json",
    ]:
        response = client.get(path)

        assert response.headers["Cache-Control"] == (
            "public, max-age=60, stale-while-revalidate=300"
        )
        assert response.headers["Content-Type"] == "application/json"


def test_the_address_has_one_form(client: FlaskClient, every_path: list[str]) -> None:
    for path in every_path:
        for other in (f"{path}/", f"{path}.json", f"{path}.css", f"{path}%00"):
            response = client.get(other)

            assert response.status_code == 404, other
            assert response.json["code"] == "not_found", other
