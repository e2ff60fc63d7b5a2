"""The finishing of the contract: what is missing is refused, the rest is put in one order.

The input is what flask-smorest collected, the output what is committed as openapi.yaml and served.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

METHODS = ("get", "post", "put", "patch", "delete")
OPERATION_ID = re.compile(r"[a-z]+(?:[A-Z][a-z0-9]*)+")

_OPERATION_KEYS = (
    "operationId",
    "tags",
    "summary",
    "description",
    "security",
    "parameters",
    "requestBody",
    "responses",
)
_PARAMETER_KEYS = ("name", "in", "description", "required", "style", "explode", "schema", "example")
_ROOT_KEYS = ("openapi", "info", "servers", "security", "tags", "paths", "components")
_INFO_KEYS = ("title", "version", "summary", "description", "contact", "license")
_LOCATIONS = ("path", "query", "header", "cookie")
_REFERENCE = re.compile(r"#/components/([A-Za-z]+)/([A-Za-z0-9._-]+)")

Document = dict[str, Any]


class ContractError(ValueError):
    """An operation lacks something that the contract promises of every operation."""


def finish(document: Mapping[str, Any]) -> Document:
    """The contract in its final form; the same input gives the same bytes."""
    finished = _with_text_keys(document)
    seen: set[str] = set()
    for path, item in finished["paths"].items():
        shared = item.pop("parameters", [])
        for method in [method for method in METHODS if method in item]:
            operation = item[method]
            operation["parameters"] = [*shared, *operation.get("parameters", [])]
            where = f"{method.upper()} {path}"
            _refuse_incomplete(where, operation, seen)
            item[method] = _finish_operation(where, operation, finished)
    finished["tags"] = list({tag["name"]: tag for tag in finished.get("tags", [])}.values())
    finished["info"] = ordered(finished["info"], _INFO_KEYS)
    drop_orphans(finished)
    return ordered(finished, _ROOT_KEYS)


def ordered(mapping: Mapping[str, Any], keys: tuple[str, ...]) -> Document:
    """The members named first, in this order, then the others as they came."""
    first = {key: mapping[key] for key in keys if key in mapping}
    return {**first, **{key: value for key, value in mapping.items() if key not in first}}


def drop_orphans(document: Document) -> None:
    """Removes components that nothing refers to until none is left; sorts the rest."""
    components = document.get("components", {})
    while True:
        used = set(_references(document))
        orphans = [
            (section, name)
            for section, members in components.items()
            for name in members
            if (section, name) not in used and section != "securitySchemes"
        ]
        if not orphans:
            break
        for section, name in orphans:
            del components[section][name]
    document["components"] = {
        section: dict(sorted(components[section].items()))
        for section in sorted(components)
        if components[section]
    }


def render_yaml(document: Mapping[str, Any]) -> str:
    """The contract as it is committed: keys in their order, long lines whole, letters plain."""
    return yaml.dump(
        dict(document), Dumper=_PlainDumper, sort_keys=False, width=1_000_000, allow_unicode=True
    )


def _refuse_incomplete(where: str, operation: Document, seen: set[str]) -> None:
    name = operation.get("operationId", "")
    if not OPERATION_ID.fullmatch(name):
        raise ContractError(f'{where}: add @blp.doc(operationId="verbNoun"), not "{name}".')
    if name in seen:
        raise ContractError(f"{where}: the operationId {name} is taken.")
    seen.add(name)
    for member in ("summary", "description"):
        if not operation.get(member):
            raise ContractError(f"{where}: its docstring has no {member}.")


def _finish_operation(where: str, operation: Document, document: Document) -> Document:
    parameters = [_finish_parameter(where, p, document) for p in operation["parameters"]]
    parameters.sort(key=lambda parameter: _LOCATIONS.index(parameter["in"]))
    finished = ordered(operation, _OPERATION_KEYS)
    finished["parameters"] = parameters
    if not parameters:
        del finished["parameters"]
    # Generators take the first response as what the call returns.
    finished["responses"] = dict(sorted(operation["responses"].items()))
    return finished


def _finish_parameter(where: str, parameter: Document, document: Document) -> Document:
    """Description and example stand at the parameter itself, where every tool looks for them."""
    schema = parameter["schema"]
    if "description" in schema:
        parameter["description"] = schema.pop("description")
    example = _example(schema, document)
    if example is None:
        raise ContractError(f"{where}: the parameter {parameter['name']} needs an example.")
    schema.pop("examples", None)
    return ordered({**parameter, "example": example}, _PARAMETER_KEYS)


def _example(schema: Document, document: Document) -> Any:
    if "examples" in schema:
        return schema["examples"][0]
    if "$ref" in schema:
        return document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]["enum"][0]
    if schema.get("type") == "array":
        inner = _example(schema["items"], document)
        return None if inner is None else [inner]
    return None


def _references(node: Any) -> Iterator[tuple[str, str]]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key == "$ref" and (match := _REFERENCE.fullmatch(value)):
                yield match[1], match[2]
            else:
                yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


def _with_text_keys(node: Any) -> Any:
    """A copy with text for keys: statuses are numbers in Python and text in JSON."""
    if isinstance(node, Mapping):
        return {str(key): _with_text_keys(value) for key, value in node.items()}
    if isinstance(node, list | tuple):
        return [_with_text_keys(value) for value in node]
    return node


class _PlainDumper(yaml.SafeDumper):
    """No anchors, lists indented, text of several lines as a block."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_PlainDumper.add_representer(str, _text)
