"""`communique import --dry-run`: a person sees at a glance what is what, and how sure that is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.pages import DAMAGED, TALK

PARTS = {"turns", "title", "date", "speakers"}
CONTACTS = """\
# Missions abroad

#### Embassy of Ireland, Japan

12 Quay Street
Tokyo

Phone: +81 3 5550 0100
Phone: 555
Email: office@ireland.example
"""


@pytest.fixture
def open_page(tmp_path: Path) -> Path:
    """A page whose second question nobody answers."""
    path = tmp_path / "open.txt"
    path.write_text(TALK.partition("Irena Halvorn: At night")[0], encoding="utf-8")
    return path


def test_each_part_comes_with_its_confidence_and_the_reason(run: Run, page: Path) -> None:
    (report,) = run("import", page, "--dry-run", "--json").files

    confidence = report["findings"]["confidence"]

    assert {each["part"] for each in confidence} == PARTS
    assert {each["level"] for each in confidence} <= {"high", "medium", "low"}
    assert all(each["reason"].endswith(".") for each in confidence)
    assert "Question" in report["findings"]["grammar"]


def test_what_was_read_is_shown_beside_how_sure_it_is(run: Run, page: Path) -> None:
    shown = run("import", page, "--dry-run").out

    for line in (
        "Remarks by Irena Halvorn at the opening of the library, Port Selm, May 14, 2024",
        "2024-05-14",
        "2 Q&A items, 2 paragraphs before them",
        "Is the library open on Sundays? 1¶",
        "Irena Halvorn 2¶",
        " 0 unaccounted",
    ):
        assert line in shown
    dates = next(line for line in shown.splitlines() if line.startswith("date"))
    assert any(level in dates for level in ("high", "medium", "low"))


def test_a_question_that_nobody_answers_is_seen(run: Run, open_page: Path) -> None:
    shown = run("import", open_page, "--dry-run").out

    assert "nobody" in shown
    assert "Question 2 has no answer." in shown


def test_repairs_and_what_was_set_aside_are_shown_with_their_text(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "damaged.txt"
    page.write_text(f"Menu | Home | Contacts\n\n\n{DAMAGED}", encoding="utf-8")

    shown = run("import", page, "--dry-run").out

    assert "pision → division (div_to_p)" in shown
    assert "Menu | Home | Contacts" in shown


def test_numbers_are_shown_as_printed_and_as_they_are_dialled(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "contacts.md"
    page.write_text(CONTACTS, encoding="utf-8")

    shown = run("import", page, "--dry-run").out

    assert "Embassy of Ireland, Japan (embassy, IE→JP)" in shown
    assert "+81 3 5550 0100 = +81355500100" in shown


def test_text_of_a_page_is_printed_and_never_obeyed(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "talk.txt"
    page.write_text(TALK.replace("on Sundays", "[red]\x1b[31m on Sundays"), encoding="utf-8")

    shown = run("import", page, "--dry-run").out

    assert "[red]" in shown
    assert "\x1b" not in shown
