"""What every answer has, whoever gave it: request id, security headers, CORS, a line in the log."""

from typing import Any

import orjson
import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import EnvironBuilder, run_wsgi_app

from api.http.application import new_application
from api.http.middleware import (
    LAST_RESORT,
    Edge,
    add_request_id,
    current_request_id,
    install,
)

ADDRESSES = [
    "/v1/things",
    "/v1/things/absent",
    "/v1/things/broken",
    "/nothing",
    "/docs",
    "/healthz",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_has_the_headers_of_the_edge(client: FlaskClient, address: str) -> None:
    headers = client.get(address, headers={"Origin": "null"}).headers

    assert len(headers["X-Request-Id"]) == 32
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in headers
    assert "ETag" in headers["Access-Control-Expose-Headers"]
    assert len(headers.getlist("Content-Security-Policy")) == 1


@pytest.mark.parametrize("sent", ["abcdefgh", "A.b_c-9" * 9, "0123456789abcdef"])
def test_a_well_formed_request_id_is_kept(client: FlaskClient, sent: str) -> None:
    assert client.get("/healthz", headers={"X-Request-Id": sent}).headers["X-Request-Id"] == sent


@pytest.mark.parametrize("sent", ["", "short", "a" * 65, "has space", "ünïcödé-id", "a;b,c=d/e"])
def test_another_request_id_is_replaced(client: FlaskClient, sent: str) -> None:
    answer = client.get("/healthz", headers={"X-Request-Id": sent}).headers["X-Request-Id"]

    assert answer != sent
    assert len(answer) == 32


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_preflight_is_answered_everywhere(client: FlaskClient, address: str) -> None:
    headers = {"Origin": "https://press.example", "Access-Control-Request-Method": "GET"}

    response = client.options(address, headers=headers)

    assert response.status_code == 204
    assert response.data == b""
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert "If-None-Match" in response.headers["Access-Control-Allow-Headers"]


def test_the_log_has_the_route_and_nothing_that_the_caller_wrote(
    client: FlaskClient, log_lines: list[dict[str, Any]]
) -> None:
    client.get("/v1/things/st_0000000000000001?lang=en", headers={"X-Request-Id": "my-own-id"})

    (line,) = log_lines
    assert line.pop("milliseconds") >= 0
    assert line == {
        "event": "request_served",
        "log_level": "info",
        "method": "GET",
        "route": "/v1/things/<public_id(st):thing_id>",
        "status": 200,
        "request_id": "my-own-id",
    }


def test_an_address_or_method_that_is_not_ours_is_not_logged_as_written(
    client: FlaskClient, log_lines: list[dict[str, Any]]
) -> None:
    client.open("/nothing\x1b[31m\r\nforged", method="FORGED")

    (line,) = log_lines
    assert (line["method"], line["route"], line["status"]) == ("other", None, 404)


@pytest.mark.parametrize(("method", "body"), [("GET", LAST_RESORT), ("HEAD", b"")])
def test_a_failure_outside_flask_is_a_problem_too(
    log_lines: list[dict[str, Any]], method: str, body: bytes
) -> None:
    def fail(environ: dict[str, Any], start: Any) -> Any:
        raise RuntimeError("password=hunter2")

    environ = EnvironBuilder(method=method).get_environ()
    chunks, status, headers = run_wsgi_app(Edge(fail, logs_requests=True), environ)

    assert status == "500 Internal Server Error"
    assert b"".join(chunks) == body
    assert headers["Content-Type"] == "application/problem+json"
    assert headers["X-Request-Id"]
    assert log_lines[0]["event"] == "request_failed_outside_handlers"


def test_the_last_resort_is_what_the_handlers_would_say(client: FlaskClient) -> None:
    assert client.get("/v1/things/broken").data == LAST_RESORT


def test_the_log_of_requests_can_be_left_to_the_server(log_lines: list[dict[str, Any]]) -> None:
    app = new_application("bare")
    install(app, logs_requests=False)

    app.test_client().get("/")

    assert log_lines == []


def test_lines_of_a_request_carry_its_id(app: Flask) -> None:
    seen = {}

    @app.get("/probe")
    def probe() -> str:
        seen.update(add_request_id(None, "info", {"event": "probed"}))
        return orjson.dumps(None).decode()

    app.test_client_class = None
    app.test_client().get("/probe", headers={"X-Request-Id": "my-own-id"})

    assert seen == {"event": "probed", "request_id": "my-own-id"}
    assert current_request_id() is None
    assert add_request_id(None, "info", {"event": "later"}) == {"event": "later"}
