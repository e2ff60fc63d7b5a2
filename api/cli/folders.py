"""Finds the pages in what was named on the command line, and reads their bytes; for `importing`."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from api.ingest import MAX_BYTES, UnreadableInputError

PAGE_TYPES = {".txt", ".text", ".html", ".htm", ".xhtml", ".md", ".markdown", ".json"}
# What tells about a folder is no page of it. A file that is named itself is always read.
NO_PAGES = {"readme", "license", "licence", "copying", "notice", "changelog", "contributing"}


def find_pages(paths: Sequence[Path]) -> Iterator[Path]:
    """The files named, and the pages in the folders named, each once, in order.

    Folders are walked while the pages are taken, by name, each folder's own folders in their
    place; links to folders are not followed, so there are no loops. A folder without pages, or
    one that cannot be read, is given back itself: whoever imports it is told.
    """
    seen: set[Path] = set()
    for path in paths:
        for file in _pages_of(path):
            if len(paths) == 1:
                yield file
            elif file not in seen:
                seen.add(file)
                yield file


def _pages_of(path: Path) -> Iterator[Path]:
    if not os.path.isdir(path):
        yield path
        return
    is_empty = True
    for file in _walk(path):
        is_empty = False
        yield file
    if is_empty:
        yield path


def _walk(folder: Path) -> Iterator[Path]:
    """Names wait as plain strings: a folder may hold a hundred thousand, and lie very deep."""
    waiting = [(os.fspath(folder), True)]
    while waiting:
        name, is_folder = waiting.pop()
        if not is_folder:
            if os.path.isfile(name):
                yield Path(name)
            continue
        try:
            waiting += sorted(_inside(name), reverse=True)
        except OSError:
            yield Path(name)


def _inside(folder: str) -> Iterator[tuple[str, bool]]:
    """The folders and the names of pages in a folder; what is hidden is no page."""
    with os.scandir(folder) as entries:
        for entry in entries:
            is_folder = entry.is_dir(follow_symlinks=False)
            if not entry.name.startswith(".") and (is_folder or _is_named_as_page(entry.name)):
                yield entry.path, is_folder


def _is_named_as_page(name: str) -> bool:
    stem, ending = os.path.splitext(name.lower())
    return ending in PAGE_TYPES and stem not in NO_PAGES


def read_bytes(file: Path) -> bytes:
    """The file's bytes, at most one more than ingest takes: a huge file is not read whole.

    Raises OSError, and UnreadableInputError for what is no file.
    """
    if os.path.isdir(file):
        os.scandir(file).close()
        raise UnreadableInputError("nothing_found", "There are no pages in this folder.")
    if os.path.exists(file) and not os.path.isfile(file):
        raise UnreadableInputError("binary", "This is no regular file.")
    with file.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)
