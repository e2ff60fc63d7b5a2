"""The client of the tests: it notices what the contract does not say, and says how to mend it."""

from typing import Any

import orjson
import pytest
from flask import Flask, Response
from werkzeug.test import TestResponse

from tests.contract import ContractViolationError
from tests.http.toy import thing

ADDRESS = "/v1/things/st_0000000000000001"


def answer_with(app: Flask, response: Response) -> TestResponse:
    """Asks for a thing, and is answered by this instead."""
    app.view_functions["things.OneThing"] = lambda **_path: response
    return app.test_client().get(ADDRESS)


def as_json(document: Any, status: int = 200, **headers: str) -> Response:
    complete = {"ETag": '"x"', "Cache-Control": "no-store", "Vary": "*", **headers}
    body = orjson.dumps(document)
    return Response(body, status, content_type="application/json", headers=complete)


def good() -> dict[str, Any]:
    document: dict[str, Any] = orjson.loads(thing(1))
    return document


def test_a_good_answer_passes(app: Flask) -> None:
    assert answer_with(app, as_json(good())).status_code == 200


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"title": None}, r"\$\.title"),
        ({"title": "x" * 201}, r"\$\.title"),
        ({"kind": "gossip"}, r"\$\.kind"),
        ({"held_on": "2017-02-30"}, r"\$\.held_on"),
        ({"secret": 1}, "secret"),
    ],
)
def test_a_body_that_the_schema_does_not_describe_fails(
    app: Flask, change: dict[str, Any], said: str
) -> None:
    with pytest.raises(ContractViolationError, match=said):
        answer_with(app, as_json({**good(), **change}))


def test_a_missing_member_fails(app: Flask) -> None:
    document = good()
    del document["held_on"]

    with pytest.raises(ContractViolationError, match="held_on"):
        answer_with(app, as_json(document))


def test_an_undocumented_status_fails_and_the_advice_is_given(app: Flask) -> None:
    with pytest.raises(ContractViolationError, match=r"no response 206 here(.|\n)*make openapi"):
        answer_with(app, as_json(good(), 206))


def test_another_type_fails(app: Flask) -> None:
    response = as_json(good())
    response.content_type = "text/html"

    with pytest.raises(ContractViolationError, match="its type is text/html"):
        answer_with(app, response)


def test_a_missing_header_fails(app: Flask) -> None:
    response = as_json(good())
    del response.headers["ETag"]

    with pytest.raises(ContractViolationError, match="the header ETag is missing"):
        answer_with(app, response)


def test_a_malformed_header_fails(app: Flask) -> None:
    with pytest.raises(ContractViolationError, match="the header Content-Language"):
        answer_with(app, as_json(good(), **{"Content-Language": "English"}))


def test_a_body_that_is_no_json_fails(app: Flask) -> None:
    truncated = as_json(good())
    truncated.data = truncated.data[:-1]

    with pytest.raises(ContractViolationError, match="not JSON"):
        answer_with(app, truncated)


def test_an_answer_at_an_address_without_operation_fails(app: Flask) -> None:
    app.add_url_rule("/v1/secret", view_func=lambda: "hello")

    with pytest.raises(ContractViolationError, match="no such operation"):
        app.test_client().get("/v1/secret")


def test_a_refusal_in_another_form_fails(app: Flask) -> None:
    with pytest.raises(ContractViolationError, match="its type is application/json"):
        answer_with(app, as_json({"message": "no"}, 404))
