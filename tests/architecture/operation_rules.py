"""What every operation of the API must declare; test_operations.py runs these checks.

Each is a function of one operation as the contract has it (path, method, members), and the access
check of a view, so that the tests can show them a broken one as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from flask import Flask

from api.access.policy import POLICY, Access

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
OPERATION_ID = re.compile(
    r"^(get|list|create|update|delete|search|verify|publish|check|read)[A-Z]\w*$"
)
# The pages for people are outside the contract; they hold no document of the archive.
OUTSIDE_THE_CONTRACT = re.compile(r"^/(docs|static)\b")

Operation = dict[str, Any]
Contract = dict[str, Any]


def operations(contract: Contract) -> Iterator[tuple[str, Operation]]:
    for path, item in contract["paths"].items():
        for method in METHODS:
            if method in item:
                shared = item.get("parameters", [])
                own = item[method].get("parameters", [])
                yield f"{method.upper()} {path}", {**item[method], "parameters": [*shared, *own]}


def says_what_it_does(name: str, operation: Operation) -> list[str]:
    wanted = ("operationId", "summary", "description", "tags", "responses")
    return [f"{name} has no {member}" for member in wanted if not operation.get(member)]


def is_named_verb_noun(name: str, operation: Operation) -> list[str]:
    found = str(operation.get("operationId"))
    return [] if OPERATION_ID.match(found) else [f"{name}: {found} is not verbNoun"]


def declares_security(name: str, operation: Operation) -> list[str]:
    return [] if "security" in operation else [f"{name} does not say who may call it"]


def gives_examples(name: str, operation: Operation, contract: Contract) -> list[str]:
    """Every parameter, every request body."""
    missing = [
        f"{name}: parameter {parameter['name']} has no example"
        for parameter in (resolve(found, contract) for found in operation["parameters"])
        if not has_example(parameter, contract)
    ]
    body = resolve(operation.get("requestBody", {}), contract)
    missing += [
        f"{name}: the {media} body has no example"
        for media, content in body.get("content", {}).items()
        if not has_example(content, contract)
    ]
    return missing


def has_example(found: dict[str, Any], contract: Contract) -> bool:
    schema = resolve(found.get("schema", {}), contract)
    items = resolve(schema.get("items", {}), contract)
    return any("example" in part or "examples" in part for part in (found, schema, items))


def resolve(found: dict[str, Any], contract: Contract) -> dict[str, Any]:
    """Follow a local `$ref`."""
    while "$ref" in found:
        target: Any = contract
        for part in found["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        found = target
    return found


def declares_access(name: str, view: object) -> list[str]:
    access = getattr(view, "access", None)
    if isinstance(access, Access) and access in POLICY:
        return []
    return [f"{name} declares no access: put @blp.public or a permission on the route"]


def views(app: Flask) -> Iterator[tuple[str, object]]:
    """Every function that answers a method of a route, by its name in messages."""
    for rule in app.url_map.iter_rules():
        if OUTSIDE_THE_CONTRACT.match(rule.rule):
            continue
        function = app.view_functions[rule.endpoint]
        resource = getattr(function, "view_class", None)
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            view = getattr(resource, method.lower()) if resource else function
            yield f"{method} {rule.rule}", view
