"""The house rules hold in every file of `api`, and each of them catches a file that breaks it."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from tests.architecture.source_rules import RULES

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(path for path in (ROOT / "api").rglob("*.py"))

# For each rule a file that breaks it; the path is where the file would stand.
BROKEN = {
    "files are at most 300 lines": ("api/desk/long.py", "x = 1\n" * 301),
    "functions are at most 40 lines": (
        "api/desk/long.py",
        "def long():\n" + "    x = 1\n" * 40,
    ),
    "one place commits": ("api/desk/release.py", "def go(session):\n    session.commit()\n"),
    "module names say something": ("api/desk/helpers.py", ""),
    "nothing is left for later": ("api/desk/release.py", "x = 1  # TO" + "DO: check\n"),
    "nothing is a stub": ("api/desk/release.py", "def go():\n    raise NotImplementedError\n"),
    "modules open with a docstring": ("api/desk/release.py", "import os\n"),
    "selects live in queries": (
        "api/desk/statements.py",
        "from sqlalchemy import select\nx = select(1)\n",
    ),
    "routes hold no SQL": (
        "api/v1/statements.py",
        "from sqlalchemy import Connection, select\n",
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_every_module_keeps(rule: str) -> None:
    complaints = [
        complaint
        for path in MODULES
        for complaint in RULES[rule](
            PurePosixPath(path.relative_to(ROOT).as_posix()), path.read_text(encoding="utf-8")
        )
    ]

    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("rule", RULES)
def test_a_file_that_breaks_the_rule_is_caught(rule: str) -> None:
    path, text = BROKEN[rule]

    assert len(RULES[rule](PurePosixPath(path), text)) == 1


def test_a_second_commit_beside_the_only_one_is_caught() -> None:
    text = "def go(session):\n    session.commit()\n    keep = session.commit\n"

    complaints = RULES["one place commits"](PurePosixPath("api/db/session.py"), text)

    assert len(complaints) == 1


def test_there_are_modules_to_check() -> None:
    assert len(MODULES) > 20
