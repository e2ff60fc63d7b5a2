"""Takes files onto the desk: known bytes are passed by, others read in the sandbox and kept.

`importing` and `serving` call it. Pages are read in several processes at a time; the database is
written here alone, in the order of the files, one transaction a file.
"""

import os
from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import click
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from api.cli.desk import open_desk
from api.cli.folders import read_bytes
from api.desk.content import digest_of
from api.desk.imports import find_report, import_page
from api.desk.reports import Report, report_draft, report_failure
from api.errors import DomainError
from api.ingest import Draft, UnreadableInputError
from api.ingest.states import States
from api.publishing import release_page
from api.sandbox import Readers
from api.v1.rendering import SchemaRenderers

REFUSALS = (UnreadableInputError, DomainError, OSError, DBAPIError)


@dataclass(frozen=True, slots=True)
class Options:
    """What is done with each page, and in how many processes pages are read."""

    states: States
    is_publishing: bool = False
    is_dry_run: bool = False
    jobs: int = 1


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file as it came: its bytes, and its report if nothing has to be read for it."""

    name: str
    home: str
    content: bytes = b""
    known: Report | None = None
    failure: Report | None = None

    @property
    def unread(self) -> bytes | None:
        return None if self.known or self.failure else self.content


def import_files(
    engine: Engine | None, files: Iterable[Path], options: Options
) -> Generator[Report]:
    """Import each file in a transaction of its own; one bad file does not stop the rest.

    Without an engine, or in a dry run, nothing is kept: pages are read and reported.
    """
    arrivals = (_receive(engine, file) for file in files)
    with Readers(options.jobs, states=options.states) as readers:
        pages = readers.read_many((arrival, arrival.unread) for arrival in arrivals)
        # Left in the middle, it must not go on pulling files.
        with closing(pages):
            for arrival, draft in pages:
                yield _settle(engine, arrival, draft, options)


def _receive(engine: Engine | None, file: Path) -> Arrival:
    # A name that is no text in the file system's encoding can be neither stored nor printed.
    name = click.format_filename(file)
    # Where it lies tells which files are translations of each other, from wherever it is imported.
    home = click.format_filename(os.path.abspath(file))
    try:
        content = read_bytes(file)
        return Arrival(name, home, content, known=_find_known(engine, home, content))
    except REFUSALS as error:
        return Arrival(name, home, failure=_failure(name, error))


def _find_known(engine: Engine | None, home: str, content: bytes) -> Report | None:
    if engine is None:
        return None
    with open_desk(engine) as desk:
        return find_report(desk, home, content)


def _settle(
    engine: Engine | None,
    arrival: Arrival,
    draft: Draft | UnreadableInputError | None,
    options: Options,
) -> Report:
    if arrival.failure:
        return arrival.failure
    try:
        if isinstance(draft, UnreadableInputError):
            raise draft
        if options.is_dry_run or engine is None:
            report = report_draft(arrival.home, draft) if draft else arrival.known
        else:
            report = _keep(engine, arrival, draft, is_publishing=options.is_publishing)
    except REFUSALS as error:
        return _failure(arrival.name, error)
    assert report is not None  # noqa: S101 - either it was known or it was read
    return replace(report, path=arrival.name)


def _keep(
    engine: Engine, arrival: Arrival, draft: Draft | None, *, is_publishing: bool
) -> Report | None:
    """The page was read outside any transaction: reading takes longer than keeping."""
    if draft is None and not is_publishing:
        return arrival.known
    with open_desk(engine) as desk:
        report = import_page(desk, arrival.home, arrival.content, draft) if draft else arrival.known
        if report and is_publishing:
            digest = digest_of(arrival.content)
            warnings = release_page(desk, report, digest, SchemaRenderers())
            report = replace(report, warnings=[*report.warnings, *warnings])
    return report


def _failure(name: str, error: Exception) -> Report:
    """What went wrong, in a sentence for a person."""
    match error:
        case DomainError():
            details = " ".join(each.detail for each in error.errors)
            return report_failure(name, f"{error.detail} {details}".strip())
        case DBAPIError():
            return report_failure(name, f"The database refused it: {error.orig}.")
        case OSError():
            return report_failure(name, f"The file cannot be read: {error.strerror}.")
        case _:
            return report_failure(name, str(error))
