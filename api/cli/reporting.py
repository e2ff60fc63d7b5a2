"""How import reports are shown: as a summary for people, as JSON for programs."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator

import click
import msgspec
from rich.console import Console
from rich.table import Table

from api.cli.glance import print_glance, tell_repairs
from api.cli.printing import shown
from api.desk.reports import ImportStatus, Report

PIPE_WIDTH = 200
# Of more files than these, only those that a person has to look at are listed.
MAX_LISTED = 50
COLUMNS = ("file", "status", "statement", "editions", "Q&A", "missions", "repairs")
STYLES = {
    ImportStatus.IMPORTED: "green",
    ImportStatus.UNCHANGED: "dim",
    ImportStatus.FAILED: "red",
}


def print_json(reports: Iterable[Report]) -> None:
    """One JSON object with every file's report, written as the reports come."""
    click.echo('{"files":[', nl=False)
    for index, report in enumerate(reports):
        click.echo(b"," * bool(index) + msgspec.json.encode(report), nl=False)
    click.echo("]}")


def print_summary(reports: Iterable[Report], *, is_dry_run: bool) -> None:
    """A line per file, then repairs, what was set aside and why, warnings and failures.

    Of more than 50 files, those that went well are only counted. A dry run shows for each file
    what it was read as, and how sure that is. Nothing is printed before the last report has come.
    """
    # Whoever reads it through a pipe gets whole lines; a terminal folds them by its width.
    width = None if sys.stdout.isatty() else PIPE_WIDTH
    console = Console(highlight=False, soft_wrap=True, width=width)
    counts: Counter[ImportStatus] = Counter()
    listed: list[Row] = []
    is_short = True
    for report in reports:
        counts[report.status] += 1
        is_short = is_dry_run or counts.total() <= MAX_LISTED
        if is_short or _is_urgent(report):
            listed.append(Row(console, report, is_dry_run=is_dry_run))
    if not is_short:
        listed = [row for row in listed if row.is_urgent]
    if listed:
        console.print(_files(listed))
    for row in listed:
        click.echo(row.details, nl=False)
    told = ", ".join(f"{counts[status]} {status.value}" for status in ImportStatus)
    console.print(f"{counts.total()} files: {told}." + (" Nothing was kept." * is_dry_run))


class Row:
    """A report as it will be printed: what was read is not kept in memory for every file."""

    def __init__(self, console: Console, report: Report, *, is_dry_run: bool) -> None:
        self.is_urgent = _is_urgent(report)
        self.cells = (
            shown(report.path),
            f"[{STYLES[report.status]}]{report.status.value}",
            report.statement or "",
            " ".join(report.editions),
            str(_count_items(report)),
            " ".join(report.missions),
            str(len(report.repairs)),
        )
        with console.capture() as capture:
            if is_dry_run and report.findings:
                print_glance(console, report)
            else:
                _print_details(console, report)
        self.details = capture.get()


def _is_urgent(report: Report) -> bool:
    return report.status is ImportStatus.FAILED or bool(report.warnings)


def _count_items(report: Report) -> int:
    """Of a dry run nothing has an id yet."""
    statement = report.findings and report.findings.statement
    return len(report.qa_items) or (len(statement.qa_items) if statement else 0)


def _files(rows: Iterable[Row]) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in COLUMNS:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*row.cells)
    return table


def _print_details(console: Console, report: Report) -> None:
    lines = list(_details(report))
    if lines:
        console.print(f"\n[bold]{shown(report.path)}")
        for line in lines:
            console.print(f"  {line}")


def _details(report: Report) -> Iterator[str]:
    if report.error:
        yield f"[red]{shown(report.error)}"
    if report.status is ImportStatus.UNCHANGED:
        return
    yield from tell_repairs(report)
    for reason, count in Counter(each.reason for each in report.set_aside).items():
        yield f"set aside {count} × {shown(reason)}"
    for warning in report.warnings:
        yield f"[yellow]{shown(warning)}"
