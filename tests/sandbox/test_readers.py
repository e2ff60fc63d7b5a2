"""Pages that would hang, fill or take down whoever reads them: the caller is told and goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from api.errors import UnavailableError
from api.ingest import ISO_STATES, Draft, UnreadableInputError
from api.sandbox import Limits, Readers
from api.sandbox.readers import PAGES_AHEAD
from tests.sandbox.running import is_running, parent_of

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = "tests.sandbox.hostile"
QUICK = Limits(seconds=0.3, patience=4)
SLACK_SECONDS = 3.0  # for a machine that is busy with other tests

hostile_readers = partial(Readers, target=HOSTILE, limits=QUICK)
needs_proc = pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="there is no /proc")


@pytest.fixture
def readers() -> Iterator[Readers]:
    with hostile_readers(1) as readers:
        yield readers


def ask(readers: Readers, order: str) -> str:
    """What the page says that it found."""
    return readers.read(order.encode()).warnings[0]


def refusal(readers: Readers, order: str) -> UnreadableInputError:
    with pytest.raises(UnreadableInputError) as caught:
        readers.read(order.encode())
    return caught.value


SLOW = "The page could not be read within 0.3 seconds."
FULL = "The page could not be read within 256 MB of memory."
FAULT = "Reading this page failed. That is a fault of this program, not of the page."
ENDED = "The process that was reading this page ended ({})."


@pytest.mark.parametrize(
    ("order", "code", "message"),
    [
        ("loop", "too_costly", SLOW),
        ("backtrack", "too_costly", SLOW),
        ("wait 60", "too_costly", SLOW),
        ("allocate 100000", "too_costly", FULL),
        ("recurse", "crashed", FAULT),
        ("die 9", "crashed", ENDED.format("signal 9")),
        ("crash", "crashed", ENDED.format("signal 11")),
        ("leave 0", "crashed", ENDED.format("without a reason")),
        ("refuse", "binary", "The input is a picture."),
    ],
)
def test_a_hostile_page_ends_with_a_clear_message_and_the_next_one_is_read(
    readers: Readers, order: str, code: str, message: str
) -> None:
    started = time.monotonic()

    error = refusal(readers, order)

    assert (error.code, str(error)) == (code, message)
    assert time.monotonic() - started < QUICK.wall_seconds(1) + SLACK_SECONDS
    assert ask(readers, "echo still here") == "still here"


def test_a_page_may_cost_two_seconds_and_so_much_again_for_each_further_megabyte() -> None:
    limits = Limits()
    megabyte = 1024 * 1024

    costs = [limits.cpu_seconds(size) for size in (0, 1, megabyte, megabyte + 1, 10 * megabyte)]

    assert costs == [2, 2, 2, 4, 20]


def test_with_the_limits_as_they_are_a_page_ends_after_two_seconds() -> None:
    with Readers(1, target=HOSTILE) as readers:
        ask(readers, "echo warm")
        started = time.monotonic()

        error = refusal(readers, "loop")

    assert str(error) == "The page could not be read within 2 seconds."
    assert 1.9 < time.monotonic() - started < Limits().wall_seconds(1) + SLACK_SECONDS


@needs_proc
def test_a_reader_holds_the_limits_that_it_was_given(readers: Readers) -> None:
    lines = ask(readers, "limits").splitlines()

    soft = {line[:26].strip(): line[26:].split()[0] for line in lines}
    assert soft["Max address space"] == str(256 * 1024 * 1024)
    assert soft["Max core file size"] == "0"
    assert soft["Max file size"] == "0"
    assert soft["Max processes"] == "0"
    assert int(soft["Max open files"]) <= 32


def test_a_page_that_fits_in_memory_is_read(readers: Readers) -> None:
    assert ask(readers, "allocate 100") == str(100 * 1024 * 1024)


def test_what_earlier_pages_left_in_memory_does_not_fail_the_next(readers: Readers) -> None:
    first = ask(readers, "hoard 120")

    second = ask(readers, "hoard 120")

    assert first != second


def test_a_page_writes_no_file(readers: Readers, tmp_path: Path) -> None:
    target = tmp_path / "written.txt"

    assert ask(readers, f"write {target}") == "OSError"

    assert not target.exists() or target.stat().st_size == 0


def test_a_page_prints_nothing(readers: Readers, capfd: pytest.CaptureFixture[str]) -> None:
    assert ask(readers, "shout noise") == "shouted"

    assert capfd.readouterr() == ("", "")


def test_a_page_sees_no_setting(readers: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMMUNIQUE_SECRET_KEY", "s" * 40)

    assert "COMMUNIQUE" not in ask(readers, "variables")


def test_the_states_that_a_caller_adds_are_known_to_its_readers() -> None:
    states = ISO_STATES.with_names({"Valdoria": "XA"})

    with hostile_readers(1, states=states) as readers:
        assert ask(readers, "code Valdoria") == "XA"


def test_what_is_no_draft_is_not_taken() -> None:
    with Readers(1, target="tests.sandbox.lying") as readers:
        assert refusal(readers, "any page").code == "crashed"


def test_a_reader_that_is_killed_in_mid_page_is_replaced(readers: Readers) -> None:
    _, pid = ask(readers, "wait 0").split()
    timer = threading.Timer(0.2, os.kill, (int(pid), signal.SIGKILL))
    timer.start()

    error = refusal(readers, "wait 60")
    timer.join()

    assert str(error) == ENDED.format("signal 9")
    assert ask(readers, "echo still here") == "still here"


def test_a_reader_that_was_killed_while_it_rested_costs_no_page(readers: Readers) -> None:
    _, pid = ask(readers, "wait 0").split()
    os.kill(int(pid), signal.SIGKILL)
    time.sleep(0.1)

    assert ask(readers, "echo still here") == "still here"


@needs_proc
def test_readers_outlive_the_process_that_they_were_forked_from(readers: Readers) -> None:
    _, pid = ask(readers, "wait 0").split()

    os.kill(parent_of(int(pid)), signal.SIGKILL)

    assert ask(readers, "wait 0").split()[1] == pid
    assert refusal(readers, "leave 0").code == "crashed"
    assert ask(readers, "echo still here") == "still here"


def test_many_pages_come_back_in_their_order_whatever_they_cost() -> None:
    pages = [("slow", b"wait 0.2"), ("bad", b"loop"), ("none", None), ("quick", b"echo 1")] * 3

    with hostile_readers(3) as readers:
        found = list(readers.read_many(pages))

    assert [key for key, _ in found] == ["slow", "bad", "none", "quick"] * 3
    kinds = [type(draft) for _, draft in found]
    assert kinds == [Draft, UnreadableInputError, type(None), Draft] * 3


def test_pages_are_asked_for_only_as_drafts_are_taken(readers: Readers) -> None:
    asked = []

    def pages() -> Iterator[tuple[int, bytes]]:
        for number in range(100):
            asked.append(number)
            yield number, b"wait 0.01"

    found = readers.read_many(pages())
    for taken in range(1, 11):
        next(found)
        assert len(asked) <= taken + PAGES_AHEAD
    found.close()

    assert len(asked) < 20


def test_many_threads_share_the_readers() -> None:
    with hostile_readers(2) as readers:
        answers: list[str] = []
        threads = [
            threading.Thread(target=lambda n=n: answers.append(ask(readers, f"echo {n}")))
            for n in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert sorted(answers) == [str(number) for number in range(8)]


def test_no_process_is_left_when_the_block_ends_in_mid_page() -> None:
    pages = [(number, b"wait 60") for number in range(4)]
    patient = Limits(seconds=60)
    with Readers(2, target=HOSTILE, limits=patient) as readers:
        pids = [int(ask(readers, "wait 0").split()[1])]
        found = readers.read_many([(0, b"echo 0"), *pages])
        next(found)
        started = time.monotonic()

    found.close()
    assert time.monotonic() - started < SLACK_SECONDS
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_target_that_cannot_be_loaded_is_told_to_the_caller(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with (
        Readers(1, target="tests.sandbox.absent") as readers,
        pytest.raises(UnavailableError, match="No reader of pages could be started"),
    ):
        readers.read(b"a page")

    assert "ModuleNotFoundError" in capfd.readouterr().err


ORPHANS = """
from api.sandbox import Limits, Readers
with Readers(1, target="tests.sandbox.hostile", limits=Limits(seconds=60)) as readers:
    print(readers.read(b"wait 0").warnings[0].split()[1], flush=True)
    readers.read(b"wait 1.5")
"""


@needs_proc
def test_readers_end_when_their_parent_is_killed() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", ORPHANS], stdout=subprocess.PIPE, env=environment
    ) as parent:
        assert parent.stdout
        reader = int(parent.stdout.readline())
        nursery = parent_of(reader)
        parent.kill()

    deadline = time.monotonic() + 10
    while is_running(reader) or is_running(nursery):
        assert time.monotonic() < deadline, "somebody is left"
        time.sleep(0.05)
