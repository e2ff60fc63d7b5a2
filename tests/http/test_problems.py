"""Refusals and failures: one form, no internals, headers kept."""

from typing import Any

import orjson
import pytest
from flask import Flask
from flask.testing import FlaskClient

from api.errors import DomainError
from api.http.kinds import KINDS, kind_of_exception, kind_of_status

MEMBERS = ["type", "title", "status", "detail", "code", "errors"]


def test_a_hidden_and_an_absent_thing_give_the_same_bytes(client: FlaskClient) -> None:
    hidden = client.get("/v1/things/hidden")
    absent = client.get("/v1/things/absent")
    unknown_path = client.get("/v1/nothing/here")

    assert hidden.status_code == absent.status_code == unknown_path.status_code == 404
    assert hidden.data == absent.data == unknown_path.data
    varying = {"X-Request-Id"}
    assert {h for h in hidden.headers if h[0] not in varying} == {
        h for h in absent.headers if h[0] not in varying
    }


def test_every_member_of_a_problem_is_there(client: FlaskClient) -> None:
    problem = client.get("/v1/things/absent").json

    assert list(problem) == MEMBERS
    assert problem["type"] == "about:blank"
    assert problem["errors"] == []


@pytest.mark.parametrize(
    ("name", "status", "code"),
    [
        ("absent", 404, "not_found"),
        ("clash", 409, "conflict"),
        ("busy", 429, "too_many_requests"),
        ("away", 503, "unavailable"),
        ("broken", 500, "internal_error"),
    ],
)
def test_an_exception_gets_its_status_and_code(
    client: FlaskClient, name: str, status: int, code: str
) -> None:
    response = client.get(f"/v1/things/{name}")

    assert response.status_code == status
    assert response.mimetype == "application/problem+json"
    assert response.json["status"] == status
    assert response.json["code"] == code
    assert response.headers["Cache-Control"] == "no-store"


def test_a_failure_of_ours_tells_the_caller_nothing_and_the_log_all(
    client: FlaskClient, log_lines: list[dict[str, Any]]
) -> None:
    response = client.get("/v1/things/broken")

    assert b"hunter2" not in response.data
    failure = next(line for line in log_lines if line["event"] == "request_failed")
    assert "hunter2" in str(failure["exc_info"])
    assert failure["endpoint"] == "things.OneThing"


def test_the_headers_of_an_exception_are_kept(client: FlaskClient) -> None:
    assert client.get("/v1/things/busy").headers["Retry-After"] == "7"
    assert client.get("/v1/things/away").headers["Retry-After"] == "5"
    assert client.delete("/v1/things").headers["Allow"] == "GET, HEAD, OPTIONS, POST"


def test_a_method_that_is_not_there_is_405(client: FlaskClient) -> None:
    response = client.put("/v1/things/absent")

    assert response.status_code == 405
    assert response.json["code"] == "method_not_allowed"


def test_an_old_name_answers_301_with_the_query_kept(client: FlaskClient) -> None:
    response = client.get("/v1/things/old-name?lang=ru")

    assert response.status_code == 301
    assert response.headers["Location"] == "/v1/things/st_0000000000000001?lang=ru"
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert response.json["code"] == "moved"


def test_a_domain_error_can_say_which_parameter_is_wrong(client: FlaskClient) -> None:
    problem = client.get("/v1/things/untranslated?lang=de").json

    assert problem["errors"] == [
        {
            "pointer": None,
            "parameter": "lang",
            "code": "no_edition",
            "detail": "There are editions in en, ru.",
        }
    ]


def test_a_failure_inside_an_error_handler_is_still_a_problem(app: Flask) -> None:
    def fail(error: DomainError) -> str:
        raise RuntimeError("password=hunter2")

    app.register_error_handler(DomainError, fail)
    app.register_error_handler(RuntimeError, fail)
    response = app.test_client().get("/v1/things/absent")

    assert response.status_code == 500
    assert orjson.loads(response.data)["code"] == "internal_error"
    assert b"hunter2" not in response.data


def test_no_status_has_two_codes_and_no_code_two_statuses() -> None:
    assert len({kind.status for kind in KINDS}) == len({kind.code for kind in KINDS}) == len(KINDS)


def test_a_status_without_a_row_gets_its_registered_phrase() -> None:
    kind = kind_of_status(418)

    assert (kind.status, kind.code) == (418, "im_a_teapot")


def test_an_error_that_nobody_listed_is_ours() -> None:
    assert kind_of_exception(ZeroDivisionError()).status == 500


def test_a_domain_error_that_nobody_listed_is_the_callers() -> None:
    assert kind_of_exception(DomainError()).status == 400
