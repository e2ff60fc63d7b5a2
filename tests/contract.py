"""A test client that compares every answer with the contract; tests of HTTP use it for Flask's.

    app.test_client_class = ContractClient

Without more it reads openapi.yaml as it is committed. What it finds, it says as a failed assertion.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import orjson
import yaml
from flask.testing import FlaskClient
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012
from werkzeug.test import TestResponse

COMMITTED = Path(__file__).parents[1] / "openapi.yaml"
PROBLEM = "application/problem+json"
# Pages for people, which are no part of the contract.
OUTSIDE = re.compile(r"/docs(?:/.*)?")

ADVICE = (
    "If the answer is right, mend the schema or the decorators of the route and run `make openapi`;"
    " if the contract is right, mend the answer."
)


class ContractViolationError(AssertionError):
    """An answer that the contract does not describe."""


class Contract:
    """An OpenAPI document, ready to judge answers.

    Answers are held to more than clients may rely on: a member that no schema names is a violation.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = _closed(document)
        self._templates = [(_template(path), path) for path in sorted(document["paths"], key=_rank)]
        resource = Resource.from_contents(self._document, default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource("urn:contract", resource)
        self._validators: dict[str, Draft202012Validator] = {}

    def check(self, response: TestResponse) -> None:
        """Raises ContractViolationError, with the place and how to mend it."""
        request = response.request
        if request.method == "OPTIONS" or OUTSIDE.fullmatch(request.path):
            return
        faults = list(self._faults(request.method, request.path, response))
        if faults:
            where = f"{request.method} {request.path} answered {response.status_code}"
            raise ContractViolationError("\n  - ".join([f"{where}, but:", *faults]) + f"\n{ADVICE}")

    def _faults(self, method: str, path: str, response: TestResponse) -> Iterator[str]:
        pointer = self._operation(method, path)
        if pointer is None:
            yield from self._stray_faults(response)
            return
        responses = self._at(pointer)["responses"]
        status = str(response.status_code)
        if status not in responses and not (response.status_code >= 400 and "default" in responses):
            yield f"the contract has no response {status} here, only {', '.join(responses)}."
            return
        place = f"{pointer}/responses/{status if status in responses else 'default'}"
        place = self._at(place).get("$ref", place)
        yield from self._header_faults(place, response)
        yield from self._content_faults(place, response)

    def _stray_faults(self, response: TestResponse) -> Iterator[str]:
        """Where the contract has no operation, the only answer is a refusal."""
        if response.status_code < 400:
            yield "the contract has no such operation."
        elif response.mimetype != PROBLEM:
            yield f"its type is {response.mimetype}, not {PROBLEM}."
        elif response.request.method != "HEAD":
            yield from self._body_faults("#/components/schemas/Problem", response)

    def _header_faults(self, place: str, response: TestResponse) -> Iterator[str]:
        for name, header in self._at(place).get("headers", {}).items():
            where = header.get("$ref", f"{place}/headers/{name}")
            value = response.headers.get(name)
            if value is not None:
                errors = self._validator(f"{where}/schema").iter_errors(value)
                yield from (f"the header {name}: {fault.message}." for fault in errors)
            elif self._at(where).get("required"):
                yield f"the header {name} is missing."

    def _content_faults(self, place: str, response: TestResponse) -> Iterator[str]:
        content = self._at(place).get("content", {})
        if not content:
            if response.get_data():
                yield "there is a body, and the contract has none."
        elif response.mimetype not in content:
            yield f"its type is {response.mimetype}, and the contract has {', '.join(content)}."
        elif response.request.method == "HEAD":
            if response.get_data():
                yield "an answer to HEAD has a body."
        else:
            media_type = str(response.mimetype).replace("/", "~1")
            yield from self._body_faults(f"{place}/content/{media_type}/schema", response)

    def _body_faults(self, schema: str, response: TestResponse) -> Iterator[str]:
        try:
            body = orjson.loads(response.get_data())
        except orjson.JSONDecodeError as error:
            yield f"its body is not JSON: {error}."
            return
        for fault in self._validator(schema).iter_errors(body):
            yield f"in the body, {fault.json_path}: {fault.message[:300]}."

    def _operation(self, method: str, path: str) -> str | None:
        """The JSON Pointer of the operation. HEAD is described by its GET."""
        verb = "get" if method == "HEAD" else method.lower()
        for pattern, template in self._templates:
            if pattern.fullmatch(path) and verb in self._document["paths"][template]:
                return f"#/paths/{template.replace('/', '~1')}/{verb}"
        return None

    def _at(self, pointer: str) -> Any:
        node: Any = self._document
        for part in pointer.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node

    def _validator(self, pointer: str) -> Draft202012Validator:
        if pointer not in self._validators:
            reference = {"$ref": f"urn:contract#{quote(pointer.removeprefix('#'), safe='/~')}"}
            self._validators[pointer] = Draft202012Validator(
                reference,
                registry=self._registry,
                format_checker=Draft202012Validator.FORMAT_CHECKER,
            )
        return self._validators[pointer]


class ContractClient(FlaskClient):
    """Compares every answer; `contract` replaces the committed one in tests of the kit itself."""

    contract: Contract | None = None

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        response = super().open(*args, **kwargs)
        (self.contract or committed_contract()).check(response)
        return response


@cache
def committed_contract() -> Contract:
    return Contract(yaml.safe_load(COMMITTED.read_text(encoding="utf-8")))


def client_class_for(document: Mapping[str, Any]) -> type[ContractClient]:
    """A client that holds answers to this document instead."""
    return type("ToyContractClient", (ContractClient,), {"contract": Contract(document)})


def _template(path: str) -> re.Pattern[str]:
    return re.compile("".join(_piece(piece) for piece in re.split(r"(\{[^}]+\})", path)))


def _piece(piece: str) -> str:
    return "[^/]+" if piece.startswith("{") else re.escape(piece)


def _rank(path: str) -> tuple[int, str]:
    """Addresses without parameters first: they win over the templates that they also match."""
    return path.count("{"), path


def _closed(node: Any) -> Any:
    """A copy in which every schema with properties refuses other members."""
    if isinstance(node, list):
        return [_closed(value) for value in node]
    if not isinstance(node, Mapping):
        return node
    copy = {key: _closed(value) for key, value in node.items()}
    if copy.get("type") in ("object", ["object", "null"]) and "properties" in copy:
        copy.setdefault("additionalProperties", False)
    return copy
