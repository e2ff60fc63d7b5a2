"""Runs `communique` in this process, on an empty database of its own, and pages to import."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import orjson
import pytest
import structlog
from sqlalchemy import Engine, func, select

from api.cli.main import main
from api.db.base import DESK, RECORD
from api.db.engines import desk_engine
from tests.cli.pages import TALK


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str

    @property
    def files(self) -> list[dict[str, Any]]:
        """The reports of `import --json`."""
        document = orjson.loads(self.out)
        assert list(document) == ["files"]
        files: list[dict[str, Any]] = document["files"]
        return files


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """None of the settings of whoever runs the tests; logging as it was afterwards."""
    for name in list(os.environ):
        if name.startswith("COMMUNIQUE_") and not name.startswith("COMMUNIQUE_TEST_"):
            monkeypatch.delenv(name)
    before = structlog.get_config()
    yield
    structlog.configure(**before)


def call(*arguments: object) -> Ran:
    """The command as the console script calls it, in this process and its environment."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    code: Any = 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["communique", *map(str, arguments)])
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        try:
            main()
        except SystemExit as ending:
            code = ending.code
    assert isinstance(code, int | None), code
    return Ran(code or 0, printed(out), printed(err))


def printed(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


@pytest.fixture
def bare_run() -> Run:
    """The command without any setting."""
    return call


@pytest.fixture
def run(bare_run: Run, engine_url: str, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command on an empty migrated database; a test that asks for it runs on both engines."""
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", engine_url)
    monkeypatch.setenv("COMMUNIQUE_SECRET_KEY", "t" * 40)
    return bare_run


@pytest.fixture
def engine(engine_url: str) -> Iterator[Engine]:
    engine = desk_engine(engine_url)
    yield engine
    engine.dispose()


@pytest.fixture
def stored(engine_url: str) -> Callable[[], dict[str, int]]:
    """How many rows each table has, without the empty ones."""
    return partial(count_rows, engine_url)


def count_rows(url: str) -> dict[str, int]:
    engine = desk_engine(url)
    tables = [*DESK.tables.values(), *RECORD.tables.values()]
    with engine.connect() as connection:
        sizes = {
            table.name: connection.scalar(select(func.count()).select_from(table)) or 0
            for table in tables
        }
    engine.dispose()
    return {name: size for name, size in sizes.items() if size}


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page that holds a statement and a mission."""
    path = tmp_path / "talk.txt"
    path.write_text(TALK, encoding="utf-8")
    return path
