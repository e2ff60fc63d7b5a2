"""The contract that is generated: complete, ordered, and the same every time."""

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from flask import Flask
from flask.testing import FlaskClient
from openapi_spec_validator import OpenAPIV31SpecValidator

from api.http.contract import render_yaml
from tests.http.toy import make_app

Document = dict[str, Any]


@pytest.fixture
def document(app: Flask) -> Document:
    contract: Document = app.extensions["contract"].document
    return contract


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from nodes(value)
    elif isinstance(node, list):
        for value in node:
            yield from nodes(value)


def operation(document: Document, name: str) -> Document:
    found: Document = next(n for n in nodes(document) if n.get("operationId") == name)
    return found


def test_it_is_openapi_3_1_1(document: Document) -> None:
    assert document["openapi"] == "3.1.1"
    OpenAPIV31SpecValidator(document).validate()


def test_it_is_the_same_every_time(document: Document) -> None:
    assert render_yaml(document) == render_yaml(make_app().extensions["contract"].document)
    assert yaml.safe_load(render_yaml(document)) == document


def test_it_is_served_as_it_is_committed(client: FlaskClient, document: Document) -> None:
    response = client.get("/v1/openapi.json")

    assert response.json == document
    again = client.get("/v1/openapi.json", headers={"If-None-Match": response.headers["ETag"]})
    assert again.status_code == 304


def test_the_root_is_in_the_usual_order(document: Document) -> None:
    assert list(document) == ["openapi", "info", "servers", "tags", "paths", "components"]
    assert document["info"]["license"]["identifier"] == "Apache-2.0"


def test_success_comes_first_among_responses(document: Document) -> None:
    responses = operation(document, "getThing")["responses"]

    assert list(responses) == "200 301 304 404 409 422 429 503 default".split()


def test_refusals_are_references_to_one_problem(document: Document) -> None:
    responses = operation(document, "getThing")["responses"]

    assert responses["404"] == {"$ref": "#/components/responses/NotFound"}
    assert responses["default"] == {"$ref": "#/components/responses/Problem"}
    assert document["components"]["responses"]["NotFound"]["content"]["application/problem+json"][
        "schema"
    ] == {"$ref": "#/components/schemas/Problem"}


def test_parameters_are_path_then_query_and_all_have_examples(document: Document) -> None:
    parameters = operation(document, "getThing")["parameters"]

    assert [(p["name"], p["in"]) for p in parameters] == [("thing_id", "path"), ("lang", "query")]
    for found in nodes(document):
        if "in" in found and "name" in found:
            assert "example" in found
            assert found["description"]


def test_enums_and_envelopes_are_named_components(document: Document) -> None:
    schemas = document["components"]["schemas"]

    assert schemas["ThingKind"] == {
        "type": "string",
        "description": "What sort of thing it is.",
        "enum": ["speech", "meeting"],
    }
    assert set(schemas["ThingList"]["properties"]) == {"data", "page"}
    assert all("enum" not in found for name, s in schemas.items() for found in nested(name, s))


def nested(name: str, schema: Document) -> list[Document]:
    return [found for found in nodes(schema) if found is not schema]


def test_answers_require_their_members_and_bear_new_ones(document: Document) -> None:
    thing = document["components"]["schemas"]["Thing"]

    assert thing["required"] == list(thing["properties"])
    assert "additionalProperties" not in thing
    assert document["components"]["schemas"]["ThingCreate"]["additionalProperties"] is False


def test_null_is_said_as_json_schema_says_it(document: Document) -> None:
    properties = document["components"]["schemas"]["Thing"]["properties"]

    assert properties["held_on"]["type"] == ["string", "null"]
    assert properties["kind"]["anyOf"][1] == {"type": "null"}


def test_nothing_is_there_that_nothing_refers_to(document: Document) -> None:
    used = {found["$ref"] for found in nodes(document) if "$ref" in found}

    for section, members in document["components"].items():
        assert {f"#/components/{section}/{name}" for name in members} <= used


def test_every_tag_is_described(document: Document) -> None:
    described = {tag["name"] for tag in document["tags"] if tag["description"]}

    assert {t for found in nodes(document["paths"]) for t in found.get("tags", [])} == described


def test_public_operations_ask_for_no_credentials(document: Document) -> None:
    assert operation(document, "getThing")["security"] == []
