"""The progress of an import on the terminal: files, rate, time left; `importing` shows it."""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from api.desk.reports import Report


class RateColumn(ProgressColumn):
    """Files per second, of the last half minute."""

    def render(self, task: Task) -> Text:
        """Nothing until there is something to say."""
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.0f} files/s" if speed else "")


def show_progress(
    reports: Iterator[Report], count_again: Callable[[], Iterable[Path]], *, is_hidden: bool
) -> Iterator[Report]:
    """The reports as they come, with a bar on standard error if that is a terminal.

    `count_again` walks the folders once more: the bar needs to know how many files there are.
    """
    console = Console(stderr=True)
    if is_hidden or not console.is_terminal:
        yield from reports
        return
    columns = (
        TextColumn("Importing"),
        BarColumn(),
        MofNCompleteColumn(),
        RateColumn(),
        TimeRemainingColumn(),
    )
    # What goes to a file or a pipe goes there, not to the terminal of the bar.
    is_shared = sys.stdout.isatty()
    with Progress(*columns, console=console, transient=True, redirect_stdout=is_shared) as bar:
        total = sum(1 for _ in count_again())
        yield from bar.track(reports, total=total)
