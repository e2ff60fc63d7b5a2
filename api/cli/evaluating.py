"""`communique evaluate`: how well the pages of a folder are read, measured by hand-made truth."""

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from api.cli.desk import read_places
from api.cli.figures import Measured, print_figures, print_json
from api.errors import NotFoundError
from api.ingest import MAX_BYTES, Draft, UnreadableInputError
from api.ingest.evaluation import Entry, Fault, read_index, score_page
from api.ingest.states import States
from api.sandbox import Readers, usable_processors
from api.settings import Settings

INDEX = "index.jsonl"


@dataclass(frozen=True, slots=True)
class Page:
    """A page that the index names, read from the disk."""

    entry: Entry
    content: bytes


@click.command("evaluate")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--json", "is_json", is_flag=True, help="Print the exact figures as JSON.")
@click.option("--wrong", "is_telling", is_flag=True, help="Tell everything that differs, in words.")
def evaluate(folder: Path, is_json: bool, is_telling: bool) -> None:
    """Measure how well the pages of a folder are read: DIR/index.jsonl says what they hold.

    Needs no database. Exit status 1 if the index, or a line of it, cannot be used; how good the
    figures are does not change the status.
    """
    states = read_places(Settings.from_environment().places_file)
    index = read_index(read_index_file(folder / INDEX))
    faults = list(index.faults)
    pages = open_pages(folder, index.entries, faults)
    measured = [measure(page, draft) for page, draft in read_pages(pages, states)]
    faults.sort(key=lambda fault: fault.line)
    if is_json:
        print_json(measured, faults)
    else:
        print_figures(measured, faults, is_telling=is_telling)
    if faults:
        sys.exit(1)


def read_index_file(path: Path) -> bytes:
    """The bytes of the index. Raises NotFoundError."""
    try:
        return path.read_bytes()
    except OSError as error:
        shown = click.format_filename(path)
        raise NotFoundError(f"{shown} cannot be read: {error.strerror}.") from error


def open_pages(folder: Path, entries: dict[int, Entry], faults: list[Fault]) -> Iterator[Page]:
    """The pages in the order of the index; those that cannot be read are added to `faults`."""
    root = os.path.realpath(folder)
    for line, entry in entries.items():
        path = os.path.realpath(folder / entry.file)
        try:
            if not path.startswith(os.path.join(root, "")):
                faults.append(Fault(line, f"{entry.file} lies outside the folder."))
            elif not os.path.isfile(path):
                faults.append(Fault(line, f"There is no file {entry.file}."))
            else:
                with open(path, "rb") as stream:
                    yield Page(entry, stream.read(MAX_BYTES + 1))
        except OSError as error:
            faults.append(Fault(line, f"{entry.file} cannot be read: {error.strerror}."))


def read_pages(
    pages: Iterable[Page], states: States
) -> Iterator[tuple[Page, Draft | UnreadableInputError]]:
    """Each page with its draft, or with why there is none, in the order given."""
    with Readers(usable_processors(), states=states) as readers:
        for page, draft in readers.read_many((page, page.content) for page in pages):
            if draft is not None:
                yield page, draft


def measure(page: Page, draft: Draft | UnreadableInputError) -> Measured:
    """The score of a page; of one that cannot be read, as if nothing had been found in it."""
    if isinstance(draft, UnreadableInputError):
        return Measured(page.entry, score_page(None, page.entry, page.content), str(draft))
    return Measured(page.entry, score_page(draft, page.entry, page.content))
