"""Every operation has a name, a description, examples and an access declaration, and the committed
contract is the one that the code generates.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from flask import Flask

from api.access.policy import Access
from api.app import create_app
from api.http.contract import render_yaml
from api.settings import Settings
from tests.architecture import operation_rules as rules

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = ROOT / "openapi.yaml"


@pytest.fixture(scope="module")
def app(sqlite_template: Path) -> Flask:
    url = f"sqlite:///{sqlite_template}"
    return create_app(replace(Settings.from_environment(), database_url=url, record_url=url))


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(
    "rule", [rules.says_what_it_does, rules.is_named_verb_noun, rules.declares_security]
)
def test_every_operation(rule: Any, contract: dict[str, Any]) -> None:
    complaints = [
        line for name, operation in rules.operations(contract) for line in rule(name, operation)
    ]

    assert not complaints, "\n".join(complaints)


def test_every_operation_gives_examples(contract: dict[str, Any]) -> None:
    complaints = [
        line
        for name, operation in rules.operations(contract)
        for line in rules.gives_examples(name, operation, contract)
    ]

    assert not complaints, "\n".join(complaints)


def test_operation_ids_are_unique(contract: dict[str, Any]) -> None:
    found = [operation["operationId"] for _, operation in rules.operations(contract)]

    assert len(found) > 10
    assert len(set(found)) == len(found)


def test_every_view_declares_access(app: Flask) -> None:
    found = dict(rules.views(app))
    complaints = [
        line for name, view in found.items() for line in rules.declares_access(name, view)
    ]

    assert len(found) > 10
    assert not complaints, "\n".join(complaints)


def test_the_committed_contract_is_the_generated_one(app: Flask) -> None:
    generated = render_yaml(app.extensions["contract"].document)

    assert CONTRACT.read_text(encoding="utf-8") == generated, "out of date: run make openapi"


def test_the_contract_describes_every_route(app: Flask, contract: dict[str, Any]) -> None:
    """Compare numbers of operations: a route writes its parameters differently."""
    assert len(dict(rules.views(app))) == len(dict(rules.operations(contract)))


GOOD = {
    "operationId": "getStatement",
    "summary": "Read a statement",
    "description": "The whole edition.",
    "tags": ["statements"],
    "security": [],
    "responses": {"200": {}},
    "parameters": [{"name": "lang", "in": "query", "schema": {"examples": ["en"]}}],
}


def complaints_about(operation: dict[str, Any]) -> list[str]:
    name = "GET /v1/statements/{id}"
    return [
        *rules.says_what_it_does(name, operation),
        *rules.is_named_verb_noun(name, operation),
        *rules.declares_security(name, operation),
        *rules.gives_examples(name, operation, {}),
    ]


def test_a_complete_operation_passes() -> None:
    assert not complaints_about(GOOD)


@pytest.mark.parametrize(
    "fault",
    [
        {"summary": ""},
        {"description": None},
        {"operationId": "StatementItem_get"},
        {"parameters": [{"name": "lang", "in": "query", "schema": {"type": "string"}}]},
        {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}},
    ],
    ids=["summary", "description", "operationId", "parameter", "body"],
)
def test_an_incomplete_operation_is_caught(fault: dict[str, Any]) -> None:
    assert len(complaints_about({**GOOD, **fault})) == 1


def test_an_operation_that_does_not_say_who_may_call_it_is_caught() -> None:
    silent = {key: value for key, value in GOOD.items() if key != "security"}

    assert len(complaints_about(silent)) == 1


def test_a_view_without_access_is_caught() -> None:
    def view() -> None: ...

    assert rules.declares_access("GET /v1/secret", view)

    view.access = Access.PUBLIC  # type: ignore[attr-defined]
    assert not rules.declares_access("GET /v1/secret", view)
