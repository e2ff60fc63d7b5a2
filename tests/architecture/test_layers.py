"""The arrows between the rooms hold, and an import against them is caught."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# One import each that must not be there: the module that imports, and the line.
AGAINST_THE_ARROWS = {
    "http looks up": ("http/paging.py", "import api.v1"),
    "publishing looks up": ("publishing/release.py", "import api.http"),
    "record knows the desk": ("record/statements.py", "import api.desk"),
    "the desk knows the record": ("desk/statements.py", "import api.record"),
    "ingest knows the database": ("ingest/reading.py", "import api.db"),
    "ingest knows the errors": ("ingest/reading.py", "import api.errors"),
    "ingest knows its sandbox": ("ingest/reading.py", "import api.sandbox"),
    "the sandbox knows the database": ("sandbox/readers.py", "import api.db"),
    "the desk knows the web": ("desk/statements.py", "import werkzeug"),
    "the record knows schemas": ("record/statements.py", "import marshmallow"),
    "errors know the web": ("errors.py", "import flask"),
    "a room without a place": ("utilities.py", "import api.errors"),
}


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Hold the package in `folder` to the contracts of this project's pyproject.toml."""
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as go; go()",
    ]
    config = ["--config", str(ROOT / "pyproject.toml"), "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONSAFEPATH": "1"}
    return subprocess.run(
        [*command, *config],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The names of this project's modules without their contents."""
    folder = tmp_path_factory.mktemp("rooms")
    for source in (ROOT / "api").rglob("*.py"):
        copy = folder / source.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.touch()
    return folder


def test_the_arrows_hold() -> None:
    done = lint_imports(ROOT)

    assert done.returncode == 0, done.stdout + done.stderr


def test_rooms_that_import_nothing_keep_the_contracts(rooms: Path) -> None:
    done = lint_imports(rooms)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("case", AGAINST_THE_ARROWS)
def test_an_import_against_the_arrows_is_caught(case: str, rooms: Path, tmp_path: Path) -> None:
    module, line = AGAINST_THE_ARROWS[case]
    shutil.copytree(rooms, tmp_path / "broken")
    (tmp_path / "broken" / "api" / module).write_text(f"{line}\n", encoding="utf-8")

    done = lint_imports(tmp_path / "broken")

    assert done.returncode == 1, done.stdout + done.stderr
    assert "BROKEN" in done.stdout or "Missing layers" in done.stdout, done.stdout
