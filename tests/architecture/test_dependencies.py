"""The lock holds what pyproject.toml asks for and no addresses; what is declared is used."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("serve.txt", "all.txt")
PINNED = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;\\]+) \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")

# Declared though no module imports them, and why.
USED_OTHERWISE = {
    "flask-swagger-ui": "the files of the docs page",
    "psycopg": "SQLAlchemy's driver for PostgreSQL",
}


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def declared() -> dict[str, Requirement]:
    """What serving needs, the PostgreSQL driver included."""
    table = project()["project"]
    texts = [*table["dependencies"], *table["optional-dependencies"]["postgres"]]
    return {canonicalize_name(found.name): found for found in map(Requirement, texts)}


def pins(text: str) -> dict[str, str]:
    matches = (PINNED.match(line) for line in text.splitlines())
    return {canonicalize_name(found[1]): found[2] for found in matches if found}


def foreign_lines(text: str) -> list[str]:
    """Lines of a lock that are neither a pinned version nor a hash."""
    return [
        line
        for line in text.splitlines()
        if not (PINNED.match(line) or HASH.match(line) or line.startswith("# Written by"))
    ]


def imported_modules(text: str) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names - set(sys.stdlib_module_names) - {"api", "tests", "_typeshed"}


def imported_distributions(sources: Iterable[str]) -> set[str]:
    known = packages_distributions()
    names = {module for text in sources for module in imported_modules(text)}
    return {canonicalize_name(known.get(name, [name])[0]) for name in names}


def served_sources() -> list[str]:
    paths = [*(ROOT / "api").rglob("*.py"), *(ROOT / "migrations").rglob("*.py")]
    return [path.read_text(encoding="utf-8") for path in paths]


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_holds_versions_and_hashes_alone(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")

    assert not foreign_lines(text)
    assert len(pins(text)) > 20


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://mirror.example.org/simple",
        "-f /srv/wheels",
        "flask==3.1.3",
        "flask>=3 \\",
        "communique @ file:///srv/communique",
    ],
)
def test_any_other_line_in_a_lock_is_caught(line: str) -> None:
    assert foreign_lines(line) == [line]


def test_the_lock_satisfies_what_is_declared() -> None:
    locked = pins((ROOT / "requirements" / "serve.txt").read_text(encoding="utf-8"))

    wrong = [
        f"{found} is pinned as {locked.get(name)}: run make lock"
        for name, found in declared().items()
        if name not in locked or locked[name] not in found.specifier
    ]

    assert not wrong, "\n".join(wrong)


def test_contributors_and_servers_get_the_same_versions() -> None:
    serve, everything = (
        pins((ROOT / "requirements" / lock).read_text(encoding="utf-8")) for lock in LOCKS
    )

    assert serve.items() <= everything.items()


def test_what_is_imported_is_declared() -> None:
    undeclared = imported_distributions(served_sources()) - declared().keys()

    assert not undeclared, f"imported by api or migrations, not declared: {sorted(undeclared)}"


def test_what_the_tests_import_is_declared() -> None:
    groups = project()["dependency-groups"]
    named = groups["test"] + groups["lint"] + groups["fuzz"]
    known = {canonicalize_name(Requirement(text).name) for text in named}
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py")]

    undeclared = imported_distributions(sources) - declared().keys() - known

    assert not undeclared, f"imported by tests, not declared: {sorted(undeclared)}"


def test_what_is_declared_is_imported() -> None:
    unused = declared().keys() - imported_distributions(served_sources()) - USED_OTHERWISE.keys()

    assert not unused, f"declared in pyproject.toml, imported nowhere: {sorted(unused)}"


def test_an_undeclared_import_is_caught() -> None:
    found = imported_distributions(["import os\nfrom pip_audit import x\nimport yaml.nodes\n"])

    assert found == {"pip-audit", "pyyaml"}
