"""`communique evaluate`: what it prints, and what is wrong with an index."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.cli.conftest import Run
from tests.cli.pages import TALK

TRUTH: dict[str, Any] = {
    "title": "Remarks by Irena Halvorn at the opening of the library, Port Selm, May 14, 2024",
    "date": "2024-05-14",
    "items": [
        {
            "asker_label": "Question",
            "question_first60": "Is the library open on Sundays?",
            "question_paragraphs": 1,
            "answers": [
                {
                    "speaker_label": "Irena Halvorn",
                    "answer_first60": "It is open every day, from morning till evening.",
                    "paragraphs": 2,
                }
            ],
        },
        {
            "asker_label": "Question",
            "question_first60": "And at night?",
            "question_paragraphs": 1,
            "answers": [
                {
                    "speaker_label": "Irena Halvorn",
                    "answer_first60": "At night it is closed.",
                    "paragraphs": 1,
                }
            ],
        },
    ],
}
RECORD = {"id": "library", "file": "talk.txt", "truth": TRUTH}


def write_index(folder: Path, *lines: bytes | dict[str, Any]) -> Path:
    written = [line if isinstance(line, bytes) else orjson.dumps(line) for line in lines]
    (folder / "index.jsonl").write_bytes(b"\n".join(written))
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one page and its truth."""
    (tmp_path / "talk.txt").write_text(TALK, encoding="utf-8")
    return write_index(tmp_path, RECORD)


def test_every_page_has_a_line_and_every_figure_its_total(bare_run: Run, folder: Path) -> None:
    ran = bare_run("evaluate", folder)

    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[1].split()[:5] == ["library", "1.000", "1.000", "–", "2/2"]
    assert any(line.split()[:4] == ["turns", "4", "4", "4"] for line in lines)
    assert "0 characters unaccounted for" in lines


def test_json_has_exact_figures_and_null_for_what_was_not_measured(
    bare_run: Run, folder: Path
) -> None:
    ran = bare_run("evaluate", folder, "--json")

    document = orjson.loads(ran.out)
    assert (ran.code, list(document)) == (0, ["documents", "total", "faults"])
    (page,) = document["documents"]
    assert list(page) == ["id", "file", "error", "figures", "counts", "differences"]
    assert (page["id"], page["file"], page["error"]) == ("library", "talk.txt", None)
    assert page["figures"]["turns"] == {
        "expected": 4,
        "found": 4,
        "right": 4,
        "precision": 1.0,
        "recall": 1.0,
        "f1": 1.0,
    }
    assert page["figures"]["contacts"] is None
    assert (page["counts"]["unaccounted"], page["counts"]["invented_items"]) == (0, None)
    assert (document["total"]["documents"], document["total"]["unreadable"]) == (1, 0)
    assert document["total"]["figures"] == page["figures"]


def test_what_differs_is_told_on_demand(bare_run: Run, folder: Path) -> None:
    write_index(folder, RECORD | {"truth": TRUTH | {"title": "[red]Welcome\x1b[0m"}})

    silent, telling = bare_run("evaluate", folder), bare_run("evaluate", folder, "--wrong")
    (page,) = orjson.loads(bare_run("evaluate", folder, "--json").out)["documents"]

    assert "Welcome" not in silent.out
    assert "“[red]Welcome\N{REPLACEMENT CHARACTER}[0m” was expected" in telling.out
    assert [each["figure"] for each in page["differences"]] == ["title"]
    assert {silent.code, telling.code} == {0}


def test_a_page_that_cannot_be_read_counts_as_found_nothing(bare_run: Run, folder: Path) -> None:
    (folder / "talk.txt").write_bytes(b"%PDF-1.7")

    ran = bare_run("evaluate", folder)

    assert ran.code == 0
    assert "The input is a PDF document, not a saved page." in ran.out
    assert ran.out.splitlines()[1].split()[:5] == ["library", "0.000", "0.000", "–", "0/2"]


def test_lines_that_cannot_be_used_are_told_and_the_others_are_measured(
    bare_run: Run, folder: Path
) -> None:
    (folder / "inner").mkdir()
    (folder / "outside.txt").symlink_to(folder.parent / "elsewhere.txt")
    (folder.parent / "elsewhere.txt").write_text(TALK, encoding="utf-8")
    names = ("missing.txt", "inner", "outside.txt", "../elsewhere.txt")
    write_index(folder, b"{", *({"file": name} for name in names), RECORD)

    ran = bare_run("evaluate", folder, "--json")

    document = orjson.loads(ran.out)
    assert ran.code == 1
    assert [fault["line"] for fault in document["faults"]] == [1, 2, 3, 4, 5]
    assert [page["id"] for page in document["documents"]] == ["library"]
    assert bare_run("evaluate", folder).out.count(" of the index: ") == 5


def test_an_empty_index_gives_empty_tables(bare_run: Run, tmp_path: Path) -> None:
    ran = bare_run("evaluate", write_index(tmp_path))

    assert ran.code == 0
    assert "0 pages" in ran.out


def test_without_an_index_it_says_what_is_missing(bare_run: Run, tmp_path: Path) -> None:
    ran = bare_run("evaluate", tmp_path)

    assert (ran.code, ran.out) == (1, "")
    assert ran.err.endswith("index.jsonl cannot be read: No such file or directory.\n")


def test_added_places_are_honoured(
    bare_run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = "Embassy of Valdoria in Ostland\n\n7 Harbour Lane\n\nPhone: +44 20 7946 0018\n"
    (folder / "talk.txt").write_text(page, encoding="utf-8")
    contacts = [{"name": "Embassy of Valdoria in Ostland", "phone": "+44 20 7946 0018"}]
    write_index(folder, {"file": "talk.txt", "truth": {"contacts": contacts}})
    places = folder / "places.json"
    places.write_bytes(b'{"states": {"Valdoria": "XA", "Ostland": "XB"}}')
    monkeypatch.setenv("COMMUNIQUE_PLACES_FILE", str(places))

    document = orjson.loads(bare_run("evaluate", folder, "--json").out)

    assert document["total"]["figures"]["contacts"]["right"] == 1
