"""`communique import DIR`: hundreds of files, several processes, Ctrl-C and going on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import Engine, delete, func, inspect, select
from sqlalchemy.exc import DBAPIError

from api.cli import intake
from api.cli.desk import open_known
from api.db.engines import desk_engine
from api.desk.models import Edition, Import, Segment
from api.sandbox import Limits, Readers
from tests.cli.conftest import Run
from tests.cli.pages import OTHER, TALK
from tests.sandbox.running import children_of, is_running

Count = Callable[[], dict[str, int]]

FILES = 200
FEW = 60
BAD = {"037-bad.txt": b"", "101-bad.html": b"\x00" * 500, "199-bad.txt": b"hello"}
WAITING_SECONDS = 60


def write_pages(folder: Path, count: int) -> None:
    folder.mkdir()
    for number in range(count):
        text = TALK.replace("this library", f"hall {number}").replace("library", f"hall {number}")
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two hundred files, three of which are no pages."""
    path = tmp_path / "pages"
    write_pages(path, FILES - len(BAD))
    for name, content in BAD.items():
        (path / name).write_bytes(content)
    return path


@pytest.fixture
def small_folder(tmp_path: Path) -> Path:
    path = tmp_path / "pages"
    write_pages(path, FEW)
    return path


def statuses(files: list[dict[str, Any]]) -> dict[str, int]:
    found = [file["status"] for file in files]
    return {status: found.count(status) for status in dict.fromkeys(found)}


def test_bad_files_do_not_stop_the_rest_and_a_second_run_changes_nothing(
    run: Run, folder: Path, stored: Count
) -> None:
    first = run("import", folder, "--json")
    before = stored()
    second = run("import", folder, "--json")

    assert first.code == second.code == 1
    names = [Path(file["path"]).name for file in first.files]
    assert names == sorted(names)
    assert [name for name in names if name in BAD] == list(BAD)
    assert statuses(first.files) == {"imported": 197, "failed": 3}
    assert statuses(second.files) == {"unchanged": 197, "failed": 3}
    assert before["statement"] == before["source"] == 197
    assert stored() == before


def test_the_number_of_processes_changes_nothing_of_what_is_kept(
    run: Run, small_folder: Path, engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = f"sqlite:///{tmp_path / 'other.sqlite3'}"

    run("import", small_folder, "--jobs", 4)
    with monkeypatch.context() as patch:
        patch.setenv("COMMUNIQUE_DATABASE_URL", other)
        run("import", small_folder, "--jobs", 1)

    other_engine = desk_engine(other)
    assert content(engine) == content(other_engine)
    other_engine.dispose()


def content(engine: Engine) -> list[tuple[Any, ...]]:
    """What was kept, in the order in which it was; without the ids, which are random."""
    pages = select(Import.file_name, Import.sha256, Edition.title, Edition.language)
    texts = select(Edition.title, Segment.position, Segment.text).order_by(
        Edition.id, Segment.position
    )
    with engine.connect() as connection:
        return [
            *map(tuple, connection.execute(pages.join(Edition).order_by(Import.id))),
            *map(tuple, connection.execute(texts.join(Segment))),
        ]


def count_imports(engine: Engine) -> int:
    with engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(Import)) or 0


def test_an_interrupted_import_keeps_what_it_did_and_goes_on(
    run: Run, small_folder: Path, engine: Engine
) -> None:
    with start("import", small_folder, "--json", "--jobs", 2) as command:
        wait_until(lambda: count_imports(engine) >= 5)
        command.send_signal(signal.SIGINT)
        out, err = command.communicate(timeout=WAITING_SECONDS)
    kept = count_imports(engine)
    resumed = run("import", small_folder, "--json")

    assert command.returncode == 130
    assert err.decode() == "Interrupted. What is imported stays; the same command goes on.\n"
    told = statuses(orjson.loads(out)["files"])["imported"]
    assert told in {kept - 1, kept}
    assert 5 <= kept < FEW
    assert statuses(resumed.files) == {"unchanged": kept, "imported": FEW - kept}


def test_no_process_is_left_after_an_import_that_was_killed(
    run: Run, small_folder: Path, engine: Engine
) -> None:
    if not Path("/proc/self/stat").exists():
        pytest.skip("there is no /proc")

    with start("import", small_folder, "--json", "--jobs", 2) as command:
        wait_until(lambda: count_imports(engine) >= 1)
        (nursery,) = children_of(command.pid)
        family = [nursery, *children_of(nursery)]
        command.kill()

    assert len(family) >= 2
    wait_until(lambda: not any(map(is_running, family)))


def start(*arguments: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "api.cli", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
    )


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + WAITING_SECONDS
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch) -> None:
    """Readers that obey the pages that they read."""
    limits = Limits(seconds=0.3)
    readers = partial(Readers, target="tests.sandbox.hostile", limits=limits)
    monkeypatch.setattr(intake, "Readers", readers)


@pytest.mark.usefixtures("hostile")
def test_pages_that_take_their_reader_down_fail_alone(run: Run, tmp_path: Path) -> None:
    for name, order in (("a", "loop"), ("b", "die 9"), ("c", "echo 1"), ("d", "allocate 9999")):
        (tmp_path / f"{name}.txt").write_text(order, encoding="utf-8")

    ran = run("import", tmp_path, "--json", "--jobs", 2)

    assert (ran.code, ran.err) == (1, "")
    assert [(file["status"], file["error"]) for file in ran.files] == [
        ("failed", "The page could not be read within 0.3 seconds."),
        ("failed", "The process that was reading this page ended (signal 9)."),
        ("imported", None),
        ("failed", "The page could not be read within 256 MB of memory."),
    ]


def test_a_file_that_vanishes_before_it_is_read_fails_alone(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TALK, encoding="utf-8")
    files = iter([tmp_path / "gone.txt", tmp_path / "a.txt"])
    monkeypatch.setattr("api.cli.importing.find_pages", lambda _paths: files)

    ran = run("import", tmp_path, "--json")

    assert [file["status"] for file in ran.files] == ["failed", "imported"]


def test_files_are_asked_for_as_reports_are_taken(engine: Engine, small_folder: Path) -> None:
    taken = []

    def files() -> Iterator[Path]:
        for file in sorted(small_folder.iterdir()):
            taken.append(file)
            yield file

    reports = intake.import_files(engine, files(), intake.Options(intake.States()))
    next(reports)
    reports.close()

    assert len(taken) < 10
    assert count_imports(engine) <= 1


def test_a_dry_run_needs_no_database_and_makes_none(
    bare_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TALK, encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    database = tmp_path / "absent.sqlite3"
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", f"sqlite:///{database}")

    ran = bare_run("import", tmp_path, "--dry-run", "--json")

    assert [file["status"] for file in ran.files] == ["imported", "failed"]
    assert not database.exists()


def test_a_dry_run_migrates_nothing(
    bare_run: Run, bare_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TALK, encoding="utf-8")
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", bare_url)

    ran = bare_run("import", tmp_path / "a.txt", "--dry-run", "--json")

    assert [file["status"] for file in ran.files] == ["imported"]
    engine = desk_engine(bare_url)
    assert not inspect(engine).has_table("import")
    engine.dispose()


def test_a_dry_run_tells_what_is_on_the_desk_already(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TALK, encoding="utf-8")
    (known,) = run("import", tmp_path / "a.txt", "--json").files
    (tmp_path / "b.txt").write_text(OTHER, encoding="utf-8")

    first, second = run("import", tmp_path, "--dry-run", "--json").files

    assert first == {**known, "status": "unchanged"}
    assert (second["status"], second["statement"]) == ("imported", None)


def test_of_a_dry_run_nothing_could_be_written(run: Run, engine_url: str) -> None:
    with open_known(engine_url) as engine:
        assert engine is not None
        with engine.connect() as connection, pytest.raises(DBAPIError, match=r"read-?only"):
            connection.execute(delete(Import))
