"""What cannot be imported: a message in plain words, exit status 1, nothing stored."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.pages import OTHER, TALK

Count = Callable[[], dict[str, int]]

BAD = {
    "binary": (bytes(range(256)) * 40, "not text"),
    "picture": (b"\x89PNG\r\n\x1a\n" + os.urandom(2_000), "picture"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + os.urandom(2_000), "document"),
    "empty": (b"", "empty"),
    "blank": (b" \n\t \n", "empty"),
    "huge": (b"a talk\n" * 3_000_000, "10"),
    "menu": (b"Home\nNews\nContacts\nSearch\n", "statement"),
    "one word": (b"hello", "statement"),
    "nul": (b"\x00" * 5_000, "not text"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_page_is_refused(run: Run, tmp_path: Path, stored: Count, name: str) -> None:
    content, word = BAD[name]
    page = tmp_path / "bad.txt"
    page.write_bytes(content)

    ran = run("import", page, "--publish", "--json")

    assert ran.code == 1
    (report,) = ran.files
    assert report["status"] == "failed"
    assert word in report["error"].lower()
    assert_plain(report["error"])
    for member in ("statement", "account"):
        assert report[member] is None
    for member in ("editions", "missions", "qa_items", "repairs", "set_aside", "warnings"):
        assert report[member] == []
    assert stored() == {}


@pytest.mark.parametrize(
    "content",
    [
        TALK.encode() + b"\xff\xfe\x80\xc3(" * 3,
        TALK.encode()[:100] + b"\xff" + TALK.encode()[100:],
        b"\xef\xbb\xbf" + TALK.encode() + b"\xff",
        "Вопрос: Открыта ли библиотека?".encode() * 9 + b"\xd0",
        b'<html><head><meta charset="utf-8"></head><body><h1>T\xff\xfe</h1></body></html>',
    ],
    ids=["tail", "middle", "marked", "cyrillic", "declared"],
)
def test_invalid_utf8_is_refused(run: Run, tmp_path: Path, stored: Count, content: bytes) -> None:
    page = tmp_path / "bad.html"
    page.write_bytes(content + b" more")

    ran = run("import", page, "--publish", "--json")

    (report,) = ran.files
    assert (ran.code, report["status"]) == (1, "failed")
    assert "not valid utf-8" in report["error"].lower()
    assert_plain(report["error"])
    assert stored() == {}


def test_a_missing_file_is_named(run: Run, tmp_path: Path, stored: Count) -> None:
    ran = run("import", tmp_path / "absent.txt", "--json")

    (report,) = ran.files
    assert (ran.code, report["status"]) == (1, "failed")
    assert report["error"] == "The file cannot be read: No such file or directory."
    assert stored() == {}


def test_a_file_that_cannot_be_read_is_named(run: Run, tmp_path: Path, stored: Count) -> None:
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)

    ran = run("import", loop, "--json")

    assert ran.code == 1
    assert "cannot be read" in ran.files[0]["error"]
    assert stored() == {}


def test_a_file_without_permission_is_named(
    run: Run, page: Path, stored: Count, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the operating system refuses it; whoever runs the tests may be root."""

    def refuse(_path: Path, _mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)

    ran = run("import", page, "--json")

    assert ran.code == 1
    assert ran.files[0]["error"] == "The file cannot be read: Permission denied."
    monkeypatch.undo()
    assert stored() == {}


def test_one_bad_file_does_not_stop_the_rest(run: Run, tmp_path: Path, stored: Count) -> None:
    for name, content in (("a", TALK), ("b", ""), ("c", OTHER)):
        (tmp_path / f"{name}.txt").write_text(content, encoding="utf-8")

    ran = run("import", tmp_path, tmp_path / "absent.txt", "--publish", "--json")

    assert ran.code == 1
    assert [each["status"] for each in ran.files] == ["imported", "failed", "imported", "failed"]
    assert (stored()["statement"], stored()["public_statement"], stored()["source"]) == (2, 2, 2)


def test_a_page_that_fails_late_leaves_nothing_behind(
    run: Run, tmp_path: Path, stored: Count, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words of this page fit, its title does not."""
    page = tmp_path / "long.txt"
    page.write_text(TALK, encoding="utf-8")
    monkeypatch.setattr("api.db.types.Line.process_bind_param", refuse)

    ran = run("import", page, "--publish", "--json")

    assert ran.code == 1
    assert "Text of 9 characters" in ran.files[0]["error"]
    assert stored() == {}


def refuse(_self: object, value: str | None, _dialect: object) -> str | None:
    from api.db.types import UnstorableValueError

    if value == "en":
        raise UnstorableValueError("too_long", "Text of 9 characters where 8 are allowed.")
    return value


def test_a_file_name_that_is_no_text_is_reported_all_the_same(run: Run, tmp_path: Path) -> None:
    bad = os.path.join(os.fsencode(tmp_path), b"talk-\xff.txt")
    try:
        with open(bad, "wb") as stream:
            stream.write(TALK.encode())
    except OSError:
        pytest.skip("this file system takes names in UTF-8 alone")
    (tmp_path / "good.txt").write_text(OTHER, encoding="utf-8")

    ran = run("import", tmp_path, "--publish", "--json")
    again = run("import", tmp_path)

    assert [each["status"] for each in ran.files] == ["imported", "imported"]
    assert ran.files[1]["path"].endswith("talk-\N{REPLACEMENT CHARACTER}.txt")
    assert "2 unchanged" in again.out


def test_failures_are_told_to_people_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x00" * 500)

    ran = run("import", tmp_path / "bad.txt")

    assert ran.code == 1
    assert "The input is not text" in ran.out
    assert "1 failed" in ran.out


def assert_plain(message: str) -> None:
    """A sentence for a person: no class names, no traces, no bytes."""
    assert message.endswith(".")
    assert message[0].isupper()
    for word in ("Error", "Traceback", "\\x", "codec", "Exception", "None"):
        assert word not in message
