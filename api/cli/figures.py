"""How measurements of ingest are shown: tables for people, JSON for programs; for `evaluate`."""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import click
import orjson
from rich.console import Console
from rich.table import Table

from api.cli.printing import shown
from api.ingest.evaluation import COUNTS, FIGURES, Entry, Fault, Score, Tally, total

PIPE_WIDTH = 200
NOT_MEASURED = "[dim]–[/dim]"
SHARES = ("labels", "turns", "contacts")
FRACTIONS = ("items", "answerers", "opening", "title", "date", "place", "repairs")
ZEROS = {"unaccounted": "lost", "invented_text": "invented"}
# A terminal of 80 columns takes these; heads of columns fold.
NAME_WIDTH = 16
CELL_WIDTH = 4
SENTENCES = {
    "invented_items": "Q&A items on pages without questions",
    "wrong_dates": "dates stated that are wrong",
    "wrong_dates_with_confidence": "of these with confidence",
    "unaccounted": "characters unaccounted for",
    "invented_text": "characters of segments that stand nowhere on their page",
}


@dataclass(frozen=True, slots=True)
class Measured:
    """The score of one page; `error` says why a page could not be read."""

    entry: Entry
    score: Score
    error: str | None = None


def print_json(measured: Sequence[Measured], faults: Sequence[Fault]) -> None:
    """One JSON object: `documents`, `total`, `faults`. A figure that was not measured is null."""
    summed = total(each.score for each in measured)
    document = {
        "documents": [
            {
                "id": each.entry.name,
                "file": each.entry.file,
                "error": each.error,
                **_members(each.score),
                "differences": each.score.differences,
            }
            for each in measured
        ],
        "total": {
            "documents": len(measured),
            "unreadable": sum(each.error is not None for each in measured),
            **_members(summed),
        },
        "faults": faults,
    }
    click.echo(orjson.dumps(document))


def _members(score: Score) -> dict[str, Any]:
    figures = {name: _shares(score.figures.get(name)) for name in FIGURES}
    return {"figures": figures, "counts": {name: score.counts.get(name) for name in COUNTS}}


def _shares(tally: Tally | None) -> dict[str, float | None] | None:
    if tally is None:
        return None
    return {
        "expected": tally.expected,
        "found": tally.found,
        "right": tally.right,
        "precision": tally.precision,
        "recall": tally.recall,
        "f1": tally.f1,
    }


def print_figures(
    measured: Sequence[Measured], faults: Sequence[Fault], *, is_telling: bool
) -> None:
    """A line per page, then the totals, then what could not be read or used.

    Labels, turns and contacts are F1; the others are what is right by what was expected, with what
    was found beyond it; a dash is what the truth does not say.
    """
    # Whoever reads it through a pipe gets whole lines; a terminal folds them by its width.
    width = None if sys.stdout.isatty() else PIPE_WIDTH
    console = Console(highlight=False, soft_wrap=True, width=width)
    summed = total(each.score for each in measured)
    console.print(_pages(measured, summed))
    console.print()
    console.print(_totals(summed))
    for name, sentence in SENTENCES.items():
        console.print(f"{_count(summed.counts.get(name))} {sentence}")
    for each in measured:
        lines = list(_tell(each, is_telling=is_telling))
        if lines:
            console.print("\n".join([f"\n[bold]{shown(each.entry.name)}[/bold]", *lines]))
    for fault in faults:
        console.print(f"[red]line {fault.line} of the index:[/red] {shown(fault.detail)}")


def _tell(measured: Measured, *, is_telling: bool) -> Iterator[str]:
    """Why a page could not be read, or what differs: if nothing was read, everything does."""
    if measured.error:
        yield f"[red]{shown(measured.error)}[/red]"
    elif is_telling:
        yield from (shown(str(difference)) for difference in measured.score.differences)


def _pages(measured: Sequence[Measured], summed: Score) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("page", overflow="fold", min_width=NAME_WIDTH)
    for name in (*SHARES, *FRACTIONS, *ZEROS.values()):
        table.add_column(name, justify="right", overflow="fold", min_width=CELL_WIDTH)
    for each in measured:
        name = shown(each.entry.name)
        table.add_row(f"[red]{name}[/red]" if each.error else name, *_cells(each.score))
    table.add_section()
    table.add_row(f"[bold]{len(measured)} pages[/bold]", *_cells(summed))
    return table


def _cells(score: Score) -> list[str]:
    shares = [_cell(score.figures.get(name), _share) for name in SHARES]
    fractions = [_cell(score.figures.get(name), _fraction) for name in FRACTIONS]
    return shares + fractions + [_count(score.counts.get(name)) for name in ZEROS]


def _cell(tally: Tally | None, tell: Callable[[Tally], str]) -> str:
    if tally is None:
        return NOT_MEASURED
    is_perfect = tally.right == tally.expected == tally.found
    return tell(tally) if is_perfect else f"[red]{tell(tally)}[/red]"


def _share(tally: Tally) -> str:
    # Rounded down: 1.000 is nothing but perfect.
    return NOT_MEASURED if tally.f1 is None else f"{int(tally.f1 * 1000) / 1000:.3f}"


def _fraction(tally: Tally) -> str:
    extra = tally.found - tally.expected
    return f"{tally.right}/{tally.expected}" + (f" +{extra}" if extra > 0 else "")


def _count(count: int | None) -> str:
    if count is None:
        return NOT_MEASURED
    return f"[red]{count:,}[/red]" if count else "0"


def _totals(summed: Score) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("all pages")
    for name in ("expected", "found", "right", "precision", "recall", "F1"):
        table.add_column(name, justify="right")
    for figure in FIGURES:
        tally = summed.figures.get(figure)
        counts = (tally.expected, tally.found, tally.right) if tally else (None, None, None)
        shares = (tally.precision, tally.recall, tally.f1) if tally else (None, None, None)
        table.add_row(
            figure.replace("_", " "),
            *(NOT_MEASURED if count is None else f"{count:,}" for count in counts),
            *(NOT_MEASURED if share is None else f"{share:.4f}" for share in shares),
        )
    return table
