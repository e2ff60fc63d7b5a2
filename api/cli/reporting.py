"""How import reports are shown: as a summary for people, as JSON for programs."""

import re
import sys
from collections import Counter
from collections.abc import Sequence

import click
import msgspec
from rich import markup
from rich.console import Console
from rich.table import Table

from api.desk.reports import ImportStatus, Report

PIPE_WIDTH = 200
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
STYLES = {
    ImportStatus.IMPORTED: "green",
    ImportStatus.UNCHANGED: "dim",
    ImportStatus.FAILED: "red",
}


def print_json(reports: Sequence[Report]) -> None:
    """One JSON object with every file's report."""
    click.echo(msgspec.json.encode({"files": reports}))


def print_summary(reports: Sequence[Report], *, is_dry_run: bool) -> None:
    """A line per file, then repairs, what was set aside and why, warnings and failures."""
    # Whoever reads it through a pipe gets whole lines; a terminal folds them by its width.
    width = None if sys.stdout.isatty() else PIPE_WIDTH
    console = Console(highlight=False, soft_wrap=True, width=width)
    console.print(_files(reports))
    for report in reports:
        _print_details(console, report)
    counts = Counter(report.status for report in reports)
    told = ", ".join(f"{counts[status]} {status.value}" for status in ImportStatus)
    console.print(f"{len(reports)} files: {told}." + (" Nothing was kept." if is_dry_run else ""))


def _files(reports: Sequence[Report]) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in ("file", "status", "statement", "editions", "Q&A", "missions", "repairs"):
        table.add_column(column, overflow="fold")
    for report in reports:
        table.add_row(
            _shown(report.path),
            f"[{STYLES[report.status]}]{report.status.value}",
            report.statement or "",
            " ".join(report.editions),
            str(len(report.qa_items)),
            " ".join(report.missions),
            str(len(report.repairs)),
        )
    return table


def _shown(text: str) -> str:
    """Text of a page or a file name: neither markup nor orders to the terminal."""
    return markup.escape(CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text))


def _print_details(console: Console, report: Report) -> None:
    lines = [f"[red]{_shown(report.error)}"] if report.error else []
    if report.status is not ImportStatus.UNCHANGED:
        lines += [
            f"repaired {each.line}:{each.column} {_shown(each.before)} → {_shown(each.after)} "
            f"({_shown(each.reason)})"
            for each in report.repairs
        ]
        reasons = Counter(each.reason for each in report.set_aside)
        lines += [f"set aside {count} × {_shown(reason)}" for reason, count in reasons.items()]
        lines += [f"[yellow]{_shown(warning)}" for warning in report.warnings]
    if lines:
        console.print(f"\n[bold]{_shown(report.path)}")
        for line in lines:
            console.print(f"  {line}")
