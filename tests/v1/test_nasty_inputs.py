"""Nasty inputs in every plausible place of every route are refused or answered, never a 5xx."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse, create_environ, run_wsgi_app
from werkzeug.wrappers import Request

from tests.contract import committed_contract
from tests.v1.archive import Archive
from tests.v1.corpus import BODIES, HEADERS, IDS, QUERIES, TEXTS
from tests.v1.reading import path_of, paths, routes


def check(response: TestResponse) -> None:
    """A valid answer, or a problem document with a code; the client has checked the rest."""
    where = response.request.url[:200]
    assert response.status_code < 500, where
    if response.status_code >= 400 and response.request.method != "HEAD":
        assert response.mimetype == "application/problem+json", where
        assert response.json["code"], where
        assert len(response.data) < 20_000, where
    assert "evil.example" not in str(response.headers), where
    assert not any(c in str(v) for _, v in response.headers for c in "\r\n\x1b"), where


def parameters(app: Flask) -> dict[str, set[str]]:
    """The query parameters that the contract has for each route."""
    document: dict[str, Any] = app.extensions["contract"].document
    return {
        path: {each["name"] for each in item["get"].get("parameters", []) if each["in"] == "query"}
        for path, item in document["paths"].items()
    }


def asked(app: Flask, archive: Archive) -> Iterator[tuple[str, str]]:
    """An address of every route with each query parameter it knows, and one it does not."""
    described = parameters(app)
    for rule, path in zip(routes(app), paths(app, archive), strict=True):
        template = path_of(rule, "{" + next(iter(rule.arguments), "") + "}")
        for name in [*sorted(described.get(template, set())), "q"]:
            yield path, name


@pytest.mark.parametrize("identifier", IDS, ids=range(len(IDS)))
def test_an_id_of_any_form(client: FlaskClient, app: Flask, identifier: str) -> None:
    for rule in routes(app):
        if rule.arguments:
            for method in ("GET", "HEAD"):
                response = client.open(path_of(rule, identifier), method=method)

                check(response)
                assert response.status_code == 404, response.request.url


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_query_value_of_any_form(
    client: FlaskClient, app: Flask, archive: Archive, text: str
) -> None:
    for path, name in asked(app, archive):
        check(client.get(f"{path}?{name}={text}"))


@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
def test_a_query_of_any_form(client: FlaskClient, app: Flask, archive: Archive, query: str) -> None:
    for path in paths(app, archive):
        check(client.get(f"{path}?{query}"))


@pytest.mark.parametrize("headers", HEADERS, ids=range(len(HEADERS)))
def test_headers_of_any_form(app: Flask, archive: Archive, headers: dict[str, str]) -> None:
    for path in [*paths(app, archive), "/v1/nowhere"]:
        for method in ("GET", "OPTIONS"):
            sent = {variable(name): value for name, value in headers.items()}

            check(call(app, method, path, sent))


def call(app: Flask, method: str, path: str, variables: dict[str, str]) -> TestResponse:
    """As a server calls: a test client would mend or refuse some of these requests."""
    environ = {**create_environ(method=method), "PATH_INFO": path, **variables}
    iterable, status, headers = run_wsgi_app(app, environ)
    response = TestResponse(iterable, status, headers, Request(environ))
    committed_contract().check(response)
    return response


def variable(header: str) -> str:
    """The name under which a server hands a header over."""
    name = header.upper().replace("-", "_")
    return name if name in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{name}"


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_bodies_of_any_form(client: FlaskClient, app: Flask, archive: Archive, body: bytes) -> None:
    for path in paths(app, archive):
        for method in ("GET", "POST"):
            for content_type in ("application/json", "multipart/form-data"):
                response = client.open(path, method=method, data=body, content_type=content_type)

                check(response)
                assert response.status_code == (200 if method == "GET" else 405)


@pytest.mark.parametrize(
    "suffix",
    ["/", "//", "/.", "/..", "%2f", "%2F..", ".css", ".json", ".", "%20", ";x", "%00", "/*"],
)
def test_addresses_of_another_form(
    client: FlaskClient, app: Flask, archive: Archive, suffix: str
) -> None:
    for path in paths(app, archive):
        response = client.get(f"{path}{suffix}")

        check(response)
        assert response.status_code == 404, response.request.url


@pytest.mark.parametrize("prefix", ["/v1/..", "/%2e", "/V1", "/v1/v1", "/.", "\u00ff"])
def test_addresses_with_another_beginning(app: Flask, archive: Archive, prefix: str) -> None:
    for path in paths(app, archive):
        response = call(app, "GET", f"{prefix}{path}", {})

        check(response)
        assert response.status_code == 404, response.request.url


@pytest.mark.parametrize("prefix", ["/", "//", "////"])
def test_slashes_in_front_are_read_as_one_and_never_as_a_host(
    app: Flask, archive: Archive, prefix: str
) -> None:
    for path in paths(app, archive):
        response = call(app, "GET", f"{prefix}{path}", {})

        check(response)
        assert response.status_code == 200
        assert not response.headers.get("Link", "</v1").startswith("<//")
