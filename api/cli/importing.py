"""`communique import`: saved pages become drafts, and with `--publish` public documents."""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from api.cli.desk import open_database, open_desk, read_places
from api.cli.reporting import print_json, print_summary
from api.desk.content import digest_of
from api.desk.imports import find_report, import_page
from api.desk.reports import ImportStatus, Report, report_failure
from api.errors import DomainError
from api.ingest import MAX_BYTES, UnreadableInputError, read_page
from api.ingest.states import States
from api.publishing import release_page
from api.settings import Settings
from api.v1.rendering import SchemaRenderers

PAGE_TYPES = {".txt", ".text", ".html", ".htm", ".xhtml"}


@dataclass(frozen=True, slots=True)
class Options:
    """What is done with each page."""

    states: States
    is_publishing: bool
    is_dry_run: bool


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--publish", "is_publishing", is_flag=True, help="Release what was imported.")
@click.option("--dry-run", "is_dry_run", is_flag=True, help="Report, but keep nothing.")
@click.option("--json", "is_json", is_flag=True, help="Print the report as JSON.")
def import_pages(
    paths: tuple[Path, ...], is_publishing: bool, is_dry_run: bool, is_json: bool
) -> None:
    """Import saved pages: files, and folders with the pages in them.

    Exit status 1 if any file failed; the others are kept.
    """
    settings = Settings.from_environment()
    options = Options(read_places(settings.places_file), is_publishing, is_dry_run)
    with open_database(settings.database_url) as engine:
        reports = import_files(engine, list(find_pages(paths)), options, is_quiet=is_json)
    if is_json:
        print_json(reports)
    else:
        print_summary(reports, is_dry_run=is_dry_run)
    if any(report.status is ImportStatus.FAILED for report in reports):
        sys.exit(1)


def find_pages(paths: Sequence[Path]) -> Iterator[Path]:
    """The files named, and the pages in the folders named, each once, in order.

    A folder without pages is given back itself: whoever imports it is told.
    """
    found = (file for path in paths for file in _pages_of(path) or [path])
    return iter(dict.fromkeys(found))


def _pages_of(path: Path) -> list[Path]:
    if not os.path.isdir(path):
        return [path]
    inside = sorted(path.rglob("*"))
    return [file for file in inside if file.suffix.lower() in PAGE_TYPES and file.is_file()]


def import_files(
    engine: Engine, files: Sequence[Path], options: Options, *, is_quiet: bool
) -> list[Report]:
    """Import each file in a transaction of its own; one bad file does not stop the rest."""
    console = Console(stderr=True)
    hidden = is_quiet or not console.is_terminal
    reports = []
    with Progress(console=console, disable=hidden, transient=True) as progress:
        for file in progress.track(files, description="Importing"):
            reports.append(import_file(engine, file, options))
    return reports


def import_file(engine: Engine, file: Path, options: Options) -> Report:
    """Import one file; whatever is wrong with it is in the report."""
    # A name that is no text in the file system's encoding can be neither stored nor printed.
    name = click.format_filename(file)
    # Where it lies tells which files are translations of each other, from wherever it is imported.
    home = click.format_filename(os.path.abspath(file))
    try:
        return replace(_import(engine, home, read_bytes(file), options), path=name)
    except UnreadableInputError as error:
        return report_failure(name, str(error))
    except DomainError as error:
        details = " ".join(each.detail for each in error.errors)
        return report_failure(name, f"{error.detail} {details}".strip())
    except OSError as error:
        return report_failure(name, f"The file cannot be read: {error.strerror}.")
    except DBAPIError as error:
        return report_failure(name, f"The database refused it: {error.orig}.")


def _import(engine: Engine, name: str, content: bytes, options: Options) -> Report:
    """Read the page outside any transaction: reading takes longer than keeping."""
    with open_desk(engine) as desk:
        known = find_report(desk, name, content)
    draft = None if known else read_page(content, states=options.states)
    with open_desk(engine) as desk:
        report = import_page(desk, name, content, draft) if draft else known
        assert report is not None  # noqa: S101 - either it was known or it was read
        if options.is_publishing:
            warnings = release_page(desk, report, digest_of(content), SchemaRenderers())
            report = replace(report, warnings=[*report.warnings, *warnings])
        if options.is_dry_run:
            desk.session.rollback()
    return report


def read_bytes(file: Path) -> bytes:
    """The file's bytes, at most one more than ingest takes: a huge file is not read whole."""
    if os.path.isdir(file):
        raise UnreadableInputError("nothing_found", "There are no pages in this folder.")
    if os.path.exists(file) and not os.path.isfile(file):
        raise UnreadableInputError("binary", "This is no regular file.")
    with file.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)
