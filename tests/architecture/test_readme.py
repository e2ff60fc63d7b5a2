"""README and decisions keep up: settings, make targets, commands, and the files that they name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from api.cli.main import COMMANDS
from api.settings import ENVIRONMENT

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
DECISIONS = sorted((ROOT / "api" / "decisions").glob("0*.md"))

# `make` with a target: in backquotes, or at the beginning of a line of a code block.
MAKE = re.compile(r"(?:`|^)make ([a-z][a-z-]*)", re.MULTILINE)
TARGET = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#:]+)\)")
TEST = re.compile(r"`(test_[a-z0-9_]+)`")


def missing_settings(text: str, names: Iterable[str]) -> set[str]:
    """Settings without a row in the table."""
    rows = set(re.findall(r"^\| `(COMMUNIQUE_[A-Z_]+)` \|", text, re.MULTILINE))
    return {f"COMMUNIQUE_{name.upper()}" for name in names} ^ rows


def unknown_targets(text: str, makefile: str) -> set[str]:
    return set(MAKE.findall(text)) - set(TARGET.findall(makefile))


def dead_links(text: str, folder: Path) -> list[str]:
    return [target for target in LINK.findall(text) if not (folder / target).exists()]


def test_the_table_has_every_setting_and_no_other() -> None:
    assert missing_settings(README, ENVIRONMENT) == set()


def test_every_make_target_of_the_readme_exists() -> None:
    assert MAKE.findall(README)
    assert unknown_targets(README, MAKEFILE) == set()


def test_every_command_has_its_line() -> None:
    rows = set(re.findall(r"^\| `communique ([a-z]+)` \|", README, re.MULTILINE))

    assert rows == {command.name for command in COMMANDS}


@pytest.mark.parametrize("page", [ROOT / "README.md", *DECISIONS], ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    assert dead_links(page.read_text(encoding="utf-8"), page.parent) == []


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda decision: decision.stem)
def test_the_tests_that_hold_a_decision_exist(decision: Path) -> None:
    tests = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")
    )

    named = TEST.findall(decision.read_text(encoding="utf-8"))
    assert [name for name in named if f"def {name}(" not in tests] == []


def test_every_decision_is_in_the_index() -> None:
    index = (ROOT / "api" / "decisions" / "README.md").read_text(encoding="utf-8")

    assert LINK.findall(index) == [*(path.name for path in DECISIONS), "template.md"]


def test_a_missing_or_unknown_setting_is_caught() -> None:
    table = "| `COMMUNIQUE_HOST` | x | y |\n| `COMMUNIQUE_HOTS` | x | y |"

    assert missing_settings(table, ["host", "port"]) == {"COMMUNIQUE_PORT", "COMMUNIQUE_HOTS"}


def test_an_unknown_target_and_a_dead_link_are_caught() -> None:
    text = "`make run` or\nmake rnu\n[why](nowhere.md) [more](https://example.org)"

    assert unknown_targets(text, "run: x\n") == {"rnu"}
    assert dead_links(text, ROOT) == ["nowhere.md"]
