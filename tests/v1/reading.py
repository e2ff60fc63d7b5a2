"""How the tests read the API: every route with real ids, lists to their end, ids of documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.routing import Rule

from tests.v1.archive import Archive

ABSENT = "0000000000000000"
LISTS = ("/v1/statements", "/v1/qa-items", "/v1/speakers", "/v1/missions", "/v1/contacts")
ASSET = "init.js"


def routes(app: Flask) -> list[Rule]:
    """Every route there is: one that is added tomorrow is tested tomorrow."""
    found = sorted(app.url_map.iter_rules(), key=lambda rule: rule.rule)
    assert len(found) > 10
    return found


def path_of(rule: Rule, identifier: str) -> str:
    """The route's address with this value in place of its parameters."""
    pieces = [identifier if is_dynamic else text for is_dynamic, text in rule._trace]
    return "".join(pieces).removeprefix("|")


def paths(app: Flask, archive: Archive) -> list[str]:
    """An address of every route that answers 200."""
    return [path_of(rule, known_id(rule, archive)) for rule in routes(app)]


def known_id(rule: Rule, archive: Archive) -> str:
    known = {
        "st": str(archive.students.statement),
        "qa": archive.students.qa_items[0],
        "sp": archive.minister,
        "ms": archive.embassy,
        None: ASSET,
    }
    prefixes = [getattr(each, "prefix", None) for each in rule._converters.values()]
    return known[prefixes[0]] if prefixes else ""


def document_paths(archive: Archive) -> dict[str, str]:
    """One address for each sort of document, by prefix."""
    return {
        "st": f"/v1/statements/{archive.students.statement}",
        "qa": f"/v1/qa-items/{archive.students.qa_items[0]}",
        "sp": f"/v1/speakers/{archive.minister}",
        "ms": f"/v1/missions/{archive.embassy}",
    }


def list_paths(archive: Archive) -> list[str]:
    return [*LISTS, f"/v1/statements/{archive.students.statement}/qa-items"]


def walk(client: FlaskClient, path: str, **headers: str) -> list[dict[str, Any]]:
    """The documents of a list, read to its end by `Link`."""
    return [each for page in pages(client, path, **headers) for each in page["data"]]


def pages(client: FlaskClient, path: str, **headers: str) -> Iterator[dict[str, Any]]:
    following: str | None = path
    while following is not None:
        response = client.get(following, headers=headers)
        assert response.status_code == 200, response.get_data(as_text=True)
        yield response.json
        following = next_link(response.headers.get("Link"))


def next_link(header: str | None) -> str | None:
    if header is None:
        return None
    address, _, relation = header.partition("; ")
    assert relation == 'rel="next"'
    return address.strip("<>")


def ids(documents: list[dict[str, Any]]) -> list[str]:
    return [str(document["id"]) for document in documents]


def get(client: FlaskClient, path: str, **headers: str) -> dict[str, Any]:
    response = client.get(path, headers=headers)
    assert response.status_code == 200, response.get_data(as_text=True)
    document: dict[str, Any] = response.json
    return document
