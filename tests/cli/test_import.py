"""`communique import`: what is kept, what is told, and what a second import changes."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import orjson
import pytest
from sqlalchemy import Engine, select

from api.record.tables import public_edition
from api.samples import PAGES, PLACES_FILE
from tests.cli.conftest import Run
from tests.cli.pages import DAMAGED, OTHER, TALK, TALK_AGAIN

Count = Callable[[], dict[str, int]]

MEMBERS = (
    "path status statement editions missions qa_items repairs set_aside warnings account findings"
    " error"
).split()
PUBLIC = ("public_statement", "public_document", "public_change", "revision")


def test_the_report_has_every_member(run: Run, page: Path) -> None:
    ran = run("import", page, "--json")

    assert (ran.code, ran.err) == (0, "")
    (report,) = ran.files
    assert list(report) == MEMBERS
    assert report["path"] == str(page)
    assert report["status"] == "imported"
    assert report["statement"].startswith("st_")
    assert report["editions"] == ["en"]
    assert report["missions"] == []
    assert [each[:3] for each in report["qa_items"]] == ["qa_", "qa_"]
    assert report["error"] is None
    account = report["account"]
    assert list(account) == ["characters", "kept", "repaired", "set_aside", "unaccounted"]
    assert account["characters"] == len(page.read_text(encoding="utf-8"))
    assert account["unaccounted"] == 0
    assert account["kept"] + account["repaired"] + account["set_aside"] == account["characters"]


def test_repairs_and_what_was_set_aside_are_told_with_their_places(
    run: Run, tmp_path: Path
) -> None:
    page = tmp_path / "damaged.txt"
    page.write_text(f"Menu | Home | Contacts\n\n\n{DAMAGED}", encoding="utf-8")

    (report,) = run("import", page, "--json").files

    repairs = {(each["before"], each["after"], each["reason"]) for each in report["repairs"]}
    assert repairs == {
        ("pision", "division", "div_to_p"),
        ("inpidual", "individual", "div_to_p"),
    }
    lines = page.read_text(encoding="utf-8").split("\n")
    for repair in report["repairs"]:
        assert list(repair) == ["line", "column", "before", "after", "reason"]
        assert lines[repair["line"] - 1][repair["column"] - 1 :].startswith(repair["before"])
    text = page.read_text(encoding="utf-8")
    for aside in report["set_aside"]:
        assert list(aside) == ["start", "end", "reason", "text"]
        assert 0 <= aside["start"] < aside["end"] <= len(text)
        assert text[aside["start"] : aside["end"]].startswith(aside["text"])
        assert aside["reason"]


def test_importing_does_not_publish(run: Run, page: Path, stored: Count) -> None:
    run("import", page)

    counts = stored()
    assert counts["statement"] == 1
    assert not set(PUBLIC) & set(counts)


def test_with_publish_it_is_on_the_record(run: Run, page: Path, stored: Count) -> None:
    run("import", page, "--publish")

    assert {name: stored()[name] for name in ("public_statement", "revision")} == {
        "public_statement": 1,
        "revision": 1,
    }


def test_the_same_bytes_again_change_nothing_and_say_so(
    run: Run, page: Path, stored: Count
) -> None:
    first = run("import", page, "--publish", "--json")
    before = stored()

    second = run("import", page, "--publish", "--json")

    assert second.code == 0
    assert second.files == [{**first.files[0], "status": "unchanged"}]
    assert stored() == before


def test_the_same_bytes_under_another_name_are_the_same(
    run: Run, page: Path, tmp_path: Path, stored: Count
) -> None:
    (first,) = run("import", page, "--json").files
    copy = tmp_path / "copy.txt"
    copy.write_bytes(page.read_bytes())
    before = stored()

    (second,) = run("import", copy, "--json").files

    assert (second["status"], second["path"]) == ("unchanged", str(copy))
    assert second["statement"] == first["statement"]
    assert stored() == before


def test_publish_publishes_what_was_imported_before_without_it(
    run: Run, page: Path, stored: Count
) -> None:
    run("import", page)
    assert "public_statement" not in stored()

    (report,) = run("import", page, "--publish", "--json").files

    assert report["status"] == "unchanged"
    assert stored()["public_statement"] == 1


def test_a_changed_page_is_the_next_revision(run: Run, page: Path, stored: Count) -> None:
    (first,) = run("import", page, "--publish", "--json").files
    page.write_text(TALK_AGAIN, encoding="utf-8")

    (second,) = run("import", page, "--publish", "--json").files

    assert second["status"] == "imported"
    assert second["statement"] == first["statement"]
    assert second["qa_items"] == first["qa_items"]
    assert (stored()["statement"], stored()["revision"]) == (1, 2)


@pytest.mark.parametrize("options", [[], ["--publish"], ["--json"], ["--publish", "--json"]])
def test_a_dry_run_keeps_nothing(run: Run, page: Path, stored: Count, options: list[str]) -> None:
    ran = run("import", page, "--dry-run", *options)

    assert ran.code == 0
    assert "imported" in ran.out
    assert stored() == {}


def test_a_dry_run_over_what_is_there_changes_nothing(run: Run, page: Path, stored: Count) -> None:
    run("import", page)
    before = stored()
    page.with_name("again.txt").write_text(TALK_AGAIN, encoding="utf-8")

    run("import", page, page.with_name("again.txt"), "--dry-run", "--publish")

    assert stored() == before


def test_a_folder_gives_its_pages_and_those_of_its_folders(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    (folder / "deep" / "deeper").mkdir(parents=True)
    (folder / "b.txt").write_text(TALK, encoding="utf-8")
    (folder / "deep" / "deeper" / "a.HTML").write_text(OTHER, encoding="utf-8")
    for other in ("picture.jpg", "list.jsonl", "style.css", "noending", ".hidden.txt", "README.md"):
        (folder / other).write_bytes(b"\x00\x01")
    (folder / "loop.txt").symlink_to("loop.txt")

    ran = run("import", folder, "--json")

    assert ran.code == 0
    assert [Path(each["path"]).name for each in ran.files] == ["b.txt", "a.HTML"]


def test_a_file_is_read_once_however_often_it_is_named(run: Run, page: Path) -> None:
    assert len(run("import", page, page.parent, page, "--json").files) == 1


def test_a_file_that_is_named_is_read_whatever_its_ending(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "talk.saved"
    page.write_text(TALK, encoding="utf-8")

    assert run("import", page, "--json").files[0]["status"] == "imported"


def test_a_folder_without_pages_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()

    ran = run("import", tmp_path / "none", "--json")

    assert ran.code == 1
    assert [(file["status"], file["error"]) for file in ran.files] == [
        ("failed", "There are no pages in this folder.")
    ]


def test_a_pipe_and_an_endless_name_are_failures_of_their_own(run: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")

    ran = run("import", tmp_path / "pipe.txt", tmp_path / ("x" * 300), "--json")

    assert ran.code == 1
    assert [file["status"] for file in ran.files] == ["failed", "failed"]


def test_known_bytes_do_not_publish_what_came_after_them(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(TALK, encoding="utf-8")
    (tmp_path / "later.txt").write_text(TALK_AGAIN, encoding="utf-8")
    run("import", tmp_path / "page.txt", "--publish", "--json")
    run("import", tmp_path / "later.txt", "--json")

    again = run("import", tmp_path / "page.txt", "--publish", "--json").files[0]

    assert again["status"] == "unchanged"
    assert any("was not published" in warning for warning in again["warnings"])


def test_translations_and_missions_are_reported(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMMUNIQUE_PLACES_FILE", str(PLACES_FILE))

    english, russian, *_ = run("import", *PAGES, "--json").files

    assert (english["editions"], russian["editions"]) == (["en"], ["ru"])
    assert english["statement"] == russian["statement"]
    assert english["qa_items"] == russian["qa_items"]
    assert english["missions"] == russian["missions"]
    assert english["missions"][0].startswith("ms_")


def test_publishing_a_page_does_not_publish_its_translation(
    run: Run, monkeypatch: pytest.MonkeyPatch, engine: Engine
) -> None:
    monkeypatch.setenv("COMMUNIQUE_PLACES_FILE", str(PLACES_FILE))
    run("import", PAGES[0])

    run("import", PAGES[1], "--publish")
    run("import", PAGES[1], "--publish")

    with engine.connect() as connection:
        assert connection.scalars(select(public_edition.c.language)).all() == ["ru"]


def test_people_read_a_summary(run: Run, tmp_path: Path) -> None:
    page, empty = tmp_path / "damaged.txt", tmp_path / "empty.txt"
    page.write_text(DAMAGED, encoding="utf-8")
    empty.touch()

    ran = run("import", page, empty)

    assert ran.code == 1
    assert "damaged.txt" in ran.out
    assert "inpidual → individual (div_to_p)" in ran.out
    assert "2 files: 1 imported, 0 unchanged, 1 failed." in ran.out
    assert "\x1b" not in ran.out


def test_a_dry_run_says_that_nothing_was_kept(run: Run, page: Path) -> None:
    assert "Nothing was kept" in run("import", page, "--dry-run").out


def test_names_are_printed_and_never_obeyed(run: Run, tmp_path: Path) -> None:
    """Neither as markup of the summary nor as control characters of the terminal."""
    page = tmp_path / "[red]\x1b[31m\x9b[bold]\r.txt"
    page.write_text(TALK, encoding="utf-8")

    ran = run("import", page)

    assert ran.code == 0
    assert "[red]" in ran.out
    assert not set("\x1b\x9b\r") & set(ran.out)


def test_letters_stay_letters_in_the_report(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "беседа.txt"
    page.write_text(TALK, encoding="utf-8")

    ran = run("import", page, "--json")

    assert "беседа.txt" in ran.out
    assert orjson.loads(ran.out)["files"][0]["path"] == str(page)


def test_without_a_path_it_says_what_is_missing(bare_run: Run) -> None:
    ran = bare_run("import")

    assert ran.code == 2
    assert "Missing argument" in ran.err
