"""`communique openapi` and what the command says of itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from api import __version__
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = ("serve", "demo", "import", "publish", "migrate", "openapi")


def test_it_prints_the_committed_contract(
    bare_run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)

    ran = bare_run("openapi")

    assert ran.code == 0
    assert ran.out == (ROOT / "openapi.yaml").read_text(encoding="utf-8"), "run: make openapi"
    assert not list(tmp_path.iterdir()), "it needs no database"


def test_help_lists_every_command(bare_run: Run) -> None:
    ran = bare_run("--help")

    assert ran.code == 0
    assert all(f"  {command} " in ran.out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_every_command_explains_itself(bare_run: Run, command: str, option: str) -> None:
    ran = bare_run(command, option)

    assert ran.code == 0
    assert ran.out.startswith(f"Usage: communique {command}")


def test_the_version(bare_run: Run) -> None:
    assert bare_run("--version").out == f"communique, version {__version__}\n"


@pytest.mark.parametrize(
    "arguments", [("nonsense",), ("import", "--nonsense"), ("serve", "--port", "0")]
)
def test_what_is_no_command_is_refused(bare_run: Run, arguments: tuple[str, ...]) -> None:
    ran = bare_run(*arguments)

    assert ran.code == 2
    assert "Usage: communique" in ran.err


def test_the_module_is_the_command() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "api.cli", "publish"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert ran.returncode == 2
    assert ran.stderr.startswith("Usage: communique publish")
