"""The house rules that can be read off one file's source; test_source_rules.py runs them.

Each rule is a function of a path and a text that gives the complaints, so that the tests can show
it a broken file as well as the project's own.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

Complaints = list[str]
Rule = Callable[[PurePosixPath, str], Complaints]

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
THE_ONLY_COMMIT = PurePosixPath("api/db/session.py")
# Names that say nothing about what lives in a module.
VAGUE = re.compile(r"^(utils?|helpers?|common|managers?|misc|stuff)$")
# Split, so that this file does not break its own rule.
UNFINISHED = re.compile(rf"\b({'TODO'}|{'FIXME'}|{'XXX'}|{'HACK'})\b|\b{'for now'}\b")
# The record is nothing but queries, and publishing reads only the rows that it is about to replace.
ROOMS_WITH_QUERIES = ("desk",)
ROOMS_WITHOUT_SQL = ("v1", "http")
HANDLES = {"Connection", "Engine"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def file_is_short(path: PurePosixPath, text: str) -> Complaints:
    lines = text.count("\n")
    if lines <= LONGEST_FILE:
        return []
    return [f"{path}: {lines} lines, {LONGEST_FILE} are allowed: divide the room"]


def functions_are_short(path: PurePosixPath, text: str) -> Complaints:
    return [
        f"{path}:{node.lineno} {node.name}: {length} lines, {LONGEST_FUNCTION} are allowed"
        for node in functions(text)
        if (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]


def functions(text: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(ast.parse(text)) if isinstance(node, FUNCTIONS))


def one_place_commits(path: PurePosixPath, text: str) -> Complaints:
    """Count calls and references, so that `commit = session.commit` is found as well."""
    found = [
        node.lineno
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute) and node.attr == "commit"
    ]
    allowed = 1 if path == THE_ONLY_COMMIT else 0
    return [
        f"{path}:{line}: the only commit stands in {THE_ONLY_COMMIT}" for line in found[allowed:]
    ]


def name_says_something(path: PurePosixPath, _text: str) -> Complaints:
    parts = (*path.parent.parts, path.stem)
    return [
        f"{path}: '{part}' does not say what lives there" for part in parts if VAGUE.match(part)
    ]


def nothing_is_unfinished(path: PurePosixPath, text: str) -> Complaints:
    return [
        f"{path}:{number}: finish it or leave it out: {line.strip()[:80]}"
        for number, line in enumerate(text.splitlines(), 1)
        if UNFINISHED.search(line)
    ]


def nothing_is_a_stub(path: PurePosixPath, text: str) -> Complaints:
    return [
        f"{path}:{node.lineno}: a function that is not written yet"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Name) and node.id == "NotImplementedError"
    ]


def module_says_what_it_is(path: PurePosixPath, text: str) -> Complaints:
    docstring = ast.get_docstring(ast.parse(text))
    if docstring and docstring.splitlines()[0].strip():
        return []
    return [f"{path}: open with one docstring line: what lives here and who calls it"]


def selects_live_in_queries(path: PurePosixPath, text: str) -> Complaints:
    if len(path.parts) < 3 or path.parts[1] not in ROOMS_WITH_QUERIES or "queries" in str(path):
        return []
    return [
        f"{path}:{node.lineno}: every SELECT of a room lives in its queries module"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"select", "text"}
        and node.func.id in {name for _, name in sqlalchemy_names(text)}
    ]


def routes_hold_no_sql(path: PurePosixPath, text: str) -> Complaints:
    """A route may pass a connection on; what to ask of it is the record's business."""
    if len(path.parts) < 3 or path.parts[1] not in ROOMS_WITHOUT_SQL:
        return []
    return [
        f"{path}:{line}: '{name}' of SQLAlchemy has no place in a route or schema"
        for line, name in sqlalchemy_names(text)
        if name not in HANDLES
    ]


def sqlalchemy_names(text: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found = [alias.name for alias in node.names if alias.name.split(".")[0] == "sqlalchemy"]
            yield from ((node.lineno, name) for name in found)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "sqlalchemy":
            yield from ((node.lineno, alias.name) for alias in node.names)


RULES: dict[str, Rule] = {
    "files are at most 300 lines": file_is_short,
    "functions are at most 40 lines": functions_are_short,
    "one place commits": one_place_commits,
    "module names say something": name_says_something,
    "nothing is left for later": nothing_is_unfinished,
    "nothing is a stub": nothing_is_a_stub,
    "modules open with a docstring": module_says_what_it_is,
    "selects live in queries": selects_live_in_queries,
    "routes hold no SQL": routes_hold_no_sql,
}
