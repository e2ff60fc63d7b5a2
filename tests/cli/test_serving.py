"""`communique serve` and `communique demo`: real processes on a free port of this machine."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import orjson
import pytest

from api.cli.serving import listening_address
from tests.cli.conftest import Run
from tests.cli.pages import TALK

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 40
STOP_SECONDS = 10


@dataclass
class Served:
    """A running server; `stop` ends it and gives its exit status and what it printed."""

    process: subprocess.Popen[str]
    base: str
    folder: Path

    def get(self, path: str, **headers: str) -> tuple[int, bytes]:
        connection = HTTPConnection(self.base.removeprefix("http://"), timeout=10)
        try:
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def wait(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while True:
            assert self.process.poll() is None, self.printed()
            try:
                assert self.get("/readyz")[0] == 200
                return
            except ConnectionError:
                assert time.monotonic() < deadline, "it did not start"
                time.sleep(0.05)

    def stop(self, sign: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(sign)
        return self.process.wait(STOP_SECONDS)

    def printed(self) -> str:
        return (self.folder / "out.txt").read_text() + (self.folder / "err.txt").read_text()


Start = Callable[..., Served]
Patch = pytest.MonkeyPatch


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the command in an empty folder; whatever still runs in the end is killed."""
    running: list[subprocess.Popen[str]] = []

    def launch(*arguments: str, **variables: str) -> Served:
        port = free_port()
        temporary = tmp_path / "tmp"
        temporary.mkdir(exist_ok=True)
        with open(tmp_path / "out.txt", "w") as out, open(tmp_path / "err.txt", "w") as err:
            process = subprocess.Popen(
                [sys.executable, "-m", "api.cli", *arguments, "--port", str(port)],
                cwd=tmp_path,
                env=environment(TMPDIR=str(temporary), **variables),
                stdout=out,
                stderr=err,
                text=True,
            )
        running.append(process)
        return Served(process, f"http://127.0.0.1:{port}", tmp_path)

    yield launch
    for process in running:
        if process.poll() is None:
            process.kill()
            process.wait()


def environment(**variables: str) -> dict[str, str]:
    kept = {name: text for name, text in os.environ.items() if not name.startswith("COMMUNIQUE_")}
    return {**kept, "PYTHONPATH": str(ROOT), **variables}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def command(*arguments: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "api.cli", *arguments],
        cwd=cwd,
        env=environment(**variables),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_serve_migrates_and_answers_on_both_engines(start: Start, engine_url: str) -> None:
    served = start("serve", COMMUNIQUE_DATABASE_URL=engine_url)
    served.wait()

    status, body = served.get("/v1/statements", Authorization="Bearer nonsense")

    assert (status, orjson.loads(body)["data"]) == (200, [])
    assert served.stop() == 0
    assert f"{served.base}/v1" in served.printed()
    assert f"{served.base}/docs" in served.printed()
    assert "Traceback" not in served.printed()


def test_what_is_imported_while_it_serves_is_served(start: Start, tmp_path: Path) -> None:
    served = start("serve", "--workers", "2")
    served.wait()
    (tmp_path / "talk.txt").write_text(TALK)

    imported = command("import", "talk.txt", "--publish", "--json", cwd=tmp_path)

    assert imported.returncode == 0, imported.stderr
    statement = orjson.loads(imported.stdout)["files"][0]["statement"]
    for _ in range(10):  # each of the workers
        assert served.get(f"/v1/statements/{statement}")[0] == 200
    lines = [line for line in served.printed().splitlines() if "request_served" in line]
    assert orjson.loads(lines[-1])["route"].startswith("/v1/statements/")
    assert served.stop(signal.SIGINT) == 0


def test_cursors_of_one_worker_are_read_by_the_others(start: Start, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(TALK.replace("library", f"library {number}"))
    assert command("import", ".", "--publish", cwd=tmp_path).returncode == 0
    served = start("serve", "--workers", "3")
    served.wait()

    for _ in range(12):
        page = orjson.loads(served.get("/v1/qa-items?limit=1")[1])["page"]
        assert served.get(f"/v1/qa-items?limit=1&cursor={page['next_cursor']}")[0] == 200

    assert served.stop() == 0


def test_demo_serves_the_samples_and_leaves_nothing_behind(start: Start, tmp_path: Path) -> None:
    served = start("demo")
    served.wait()

    statements = orjson.loads(served.get("/v1/statements")[1])["data"]
    contacts = orjson.loads(served.get("/v1/contacts?purpose=emergency")[1])["data"]
    suggested = re.findall(r"curl '([^']+)'", served.printed())

    assert [link["language"] for link in statements[0]["available_languages"]] == ["en", "ru"]
    assert contacts[0]["phones"][0]["number"].startswith("+44")
    assert len(suggested) >= 3
    for address in suggested:
        body = orjson.loads(served.get(address.removeprefix(served.base))[1])
        assert body.get("data", [body]), address
    assert served.get("/docs")[0] == 200
    assert served.stop() == 0
    assert not list((tmp_path / "tmp").iterdir()), "the demo's database was left behind"
    assert not list(tmp_path.glob("*.db"))


def test_a_port_that_is_taken_is_told(bare_run: Run, tmp_path: Path, monkeypatch: Patch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        ran = bare_run("serve", "--port", port)

    assert (ran.code, ran.out) == (1, "")
    assert f"port {port}: Address already in use" in ran.err


@pytest.mark.parametrize("host", ["no.such.host.invalid", "256.0.0.1", "192.0.2.1", "h" * 300])
def test_an_address_that_is_not_ours_is_told(
    bare_run: Run, tmp_path: Path, monkeypatch: Patch, host: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COMMUNIQUE_HOST", host)

    ran = bare_run("serve", "--port", free_port())

    assert (ran.code, ran.out) == (1, "")
    assert f"Nothing can listen on {host}" in ran.err


def test_a_host_may_be_given_by_name() -> None:
    assert listening_address("localhost", free_port()) in ("127.0.0.1", "::1")
