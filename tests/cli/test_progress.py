"""The bar of an import: where it is shown, what it says, and what it leaves alone."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from api.cli.progress import show_progress
from api.desk.reports import Report, report_failure


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def show(monkeypatch: pytest.MonkeyPatch) -> Callable[[], Terminal]:
    """Puts a terminal in the place of standard error; pytest puts its own there before a test."""

    def replace() -> Terminal:
        screen = Terminal()
        monkeypatch.setattr(sys, "stderr", screen)
        return screen

    monkeypatch.setenv("TERM", "xterm")
    return replace


def reports(count: int) -> Iterator[Report]:
    return (report_failure(f"{number}.txt", "A fault.") for number in range(count))


def files() -> list[Path]:
    return [Path(f"{number}.txt") for number in range(30)]


def test_it_counts_files_and_passes_the_reports_on(show: Callable[[], Terminal]) -> None:
    terminal = show()

    shown = list(show_progress(reports(30), files, is_hidden=False))

    assert [report.path for report in shown] == [str(file) for file in files()]
    assert "Importing" in terminal.getvalue()
    assert "30/30" in terminal.getvalue()


def test_it_is_not_shown_where_nobody_looks(
    show: Callable[[], Terminal], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = show()

    hidden = list(show_progress(reports(3), files, is_hidden=True))
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    piped = list(show_progress(reports(3), files, is_hidden=False))

    assert len(hidden) == len(piped) == 3
    assert terminal.getvalue() == ""


def test_what_is_printed_to_a_file_meanwhile_goes_there(
    show: Callable[[], Terminal], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal, out = show(), io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)

    for report in show_progress(reports(2), files, is_hidden=False):
        print(report.path)

    assert out.getvalue() == "0.txt\n1.txt\n"
    assert "0.txt" not in terminal.getvalue()
