"""Which files of what was named are pages, and in which order they come."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.cli import folders
from api.cli.folders import find_pages, read_bytes
from api.ingest import UnreadableInputError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "pages"
    path.mkdir()
    return path


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("A page.", encoding="utf-8")


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find_pages([folder])]


def test_pages_come_by_name_and_those_of_a_folder_in_its_place(folder: Path) -> None:
    make(folder, "b.txt", "a/z.html", "a/b/c.md", "c.json", "a.txt", "B.HTM")

    assert names(folder) == ["B.HTM", "a/b/c.md", "a/z.html", "a.txt", "b.txt", "c.json"]


def test_what_tells_about_a_folder_is_no_page_of_it(folder: Path) -> None:
    make(folder, "README.md", "License.txt", "index.jsonl", "style.css", "talk.txt")

    assert names(folder) == ["talk.txt"]
    assert list(find_pages([folder / "README.md"])) == [folder / "README.md"]


def test_what_is_hidden_is_no_page(folder: Path) -> None:
    make(folder, ".git/a.txt", ".talk.txt.swp.txt", "talk.txt")

    assert names(folder) == ["talk.txt"]


def test_links_to_files_are_followed_and_links_to_folders_are_not(folder: Path) -> None:
    make(folder, "deep/talk.txt")
    (folder / "deep" / "up").symlink_to(folder)
    (folder / "link.txt").symlink_to(folder / "deep" / "talk.txt")
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "broken.txt").symlink_to("absent.txt")

    assert names(folder) == ["deep/talk.txt", "link.txt"]


def test_a_pipe_in_a_folder_is_passed_by(folder: Path) -> None:
    make(folder, "talk.txt")
    os.mkfifo(folder / "pipe.txt")

    assert names(folder) == ["talk.txt"]


def test_a_page_that_is_named_twice_comes_once(folder: Path) -> None:
    make(folder, "a.txt", "b.txt")

    found = list(find_pages([folder / "b.txt", folder, folder / "a.txt"]))

    assert found == [folder / "b.txt", folder / "a.txt"]


def test_a_folder_without_pages_is_given_back(folder: Path) -> None:
    make(folder, "picture.jpg")

    assert list(find_pages([folder])) == [folder]
    with pytest.raises(UnreadableInputError, match="There are no pages in this folder"):
        read_bytes(folder)


def test_a_folder_that_cannot_be_read_is_given_back_and_the_rest_comes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the operating system refuses it; whoever runs the tests may be root."""
    make(folder, "closed/a.txt", "open/b.txt")
    scandir = os.scandir

    def refuse(path: str) -> Iterator[os.DirEntry[str]]:
        if os.fspath(path).endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(folders.os, "scandir", refuse)

    assert names(folder) == ["closed", "open/b.txt"]
    with pytest.raises(PermissionError):
        read_bytes(folder / "closed")


def test_folders_may_lie_deeper_than_functions_may_call(folder: Path) -> None:
    """Not so deep that whoever clears the folder away afterwards would fail."""
    make(folder.joinpath(*["d"] * 200), "talk.txt")
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 100)
    try:
        found = [path.name for path in find_pages([folder])]
    finally:
        sys.setrecursionlimit(before)

    assert found == ["talk.txt"]


def test_pages_are_found_while_they_are_taken(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(folder, "a/1.txt", "b/2.txt")
    opened = []
    scandir = os.scandir
    monkeypatch.setattr(folders.os, "scandir", lambda path: opened.append(path) or scandir(path))

    first = next(find_pages([folder]))

    assert first == folder / "a" / "1.txt"
    assert opened == [os.fspath(folder), os.fspath(folder / "a")]
