"""`communique import`: saved pages become drafts, and with `--publish` public documents."""

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import click

from api.cli.desk import open_database, open_known, read_places
from api.cli.folders import find_pages
from api.cli.intake import Options, import_files
from api.cli.progress import show_progress
from api.cli.reporting import print_json, print_summary
from api.desk.reports import ImportStatus, Report
from api.sandbox import usable_processors
from api.settings import Settings

INTERRUPTED = 128 + 2  # as a shell reports a command that SIGINT ended
MAX_JOBS = 256


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--publish", "is_publishing", is_flag=True, help="Release what was imported.")
@click.option("--dry-run", "is_dry_run", is_flag=True, help="Report, but keep nothing.")
@click.option("--json", "is_json", is_flag=True, help="Print the report of every file as JSON.")
@click.option(
    "--jobs",
    type=click.IntRange(1, MAX_JOBS),
    help="Processes that read pages. Without it, one for each processor.",
)
def import_pages(
    paths: tuple[Path, ...], is_publishing: bool, is_dry_run: bool, is_json: bool, jobs: int | None
) -> None:
    """Import saved pages: files, and folders with the pages in them.

    Files whose bytes are known change nothing, so an interrupted import goes on with the same
    command. Exit status 1 if any file failed (the others are kept), 130 if it was interrupted.
    """
    settings = Settings.from_environment()
    states = read_places(settings.places_file)
    options = Options(
        states,
        is_publishing=is_publishing,
        is_dry_run=is_dry_run,
        jobs=jobs or usable_processors(),
    )
    outcome = Outcome()
    opened = open_known if is_dry_run else open_database
    with (
        outcome,
        opened(settings.database_url) as engine,
        closing(import_files(engine, find_pages(paths), options)) as found,
    ):
        # JSON on the terminal itself is not to be broken by a bar.
        is_hidden = is_json and sys.stdout.isatty()
        bar = show_progress(found, lambda: find_pages(paths), is_hidden=is_hidden)
        reports = outcome.watch(bar)
        if is_json:
            print_json(reports)
        else:
            print_summary(reports, is_dry_run=is_dry_run)
    outcome.leave()


class Outcome:
    """How the command ends: what the reports that passed by say."""

    def __init__(self) -> None:
        self._has_failures = False
        self._is_interrupted = False

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> bool:
        """Ctrl-C ends the command here, wherever it comes."""
        self._is_interrupted |= kind is KeyboardInterrupt
        return kind is KeyboardInterrupt

    def watch(self, reports: Iterator[Report]) -> Iterator[Report]:
        """The reports; on Ctrl-C they end, so that what was done is told in full."""
        try:
            for report in reports:
                self._has_failures |= report.status is ImportStatus.FAILED
                yield report
        except KeyboardInterrupt:
            self._is_interrupted = True

    def leave(self) -> None:
        """End the process with the status that says how it went."""
        if self._is_interrupted:
            click.echo("Interrupted. What is imported stays; the same command goes on.", err=True)
            sys.exit(INTERRUPTED)
        if self._has_failures:
            sys.exit(1)
