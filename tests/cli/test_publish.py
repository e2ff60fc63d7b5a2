"""`communique publish`: by id or slug, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from api.desk.models import Mission, Statement
from api.record.tables import public_document, public_mission, public_statement
from api.samples import PAGES, PLACES_FILE
from tests.cli.conftest import Run
from tests.cli.pages import TALK_AGAIN

Count = Callable[[], dict[str, int]]


@pytest.fixture
def drafts(run: Run, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A statement and its mission, imported and not published."""
    monkeypatch.setenv("COMMUNIQUE_PLACES_FILE", str(PLACES_FILE))
    (report,) = run("import", PAGES[0], "--json").files
    return {"statement": report["statement"], "mission": report["missions"][0]}


def test_an_unknown_id_is_refused_with_a_sentence(run: Run, stored: Count) -> None:
    ran = run("publish", "st_0000000000000000")

    assert ran.code == 1
    assert ran.out == ""
    assert ran.err == "communique: There is no statement or mission 'st_0000000000000000'.\n"
    assert stored() == {}


def test_one_unknown_id_and_nothing_is_published(
    run: Run, drafts: dict[str, str], stored: Count
) -> None:
    before = stored()

    ran = run("publish", drafts["mission"], drafts["statement"], "nothing-of-this-name")

    assert ran.code == 1
    assert "'nothing-of-this-name'" in ran.err
    assert stored() == before


def test_by_id(run: Run, drafts: dict[str, str], engine: Engine) -> None:
    ran = run("publish", drafts["mission"], drafts["statement"])

    assert ran.code == 0
    assert ran.out.splitlines() == [
        f"{drafts['mission']} published",
        f"{drafts['statement']} en published revision 1",
    ]
    with engine.connect() as connection:
        assert connection.scalars(select(public_statement.c.statement_id)).all() == [
            drafts["statement"]
        ]
        assert drafts["mission"] in connection.scalars(select(public_mission.c.mission_id)).all()


def test_by_slug(run: Run, drafts: dict[str, str], engine: Engine) -> None:
    with engine.connect() as connection:
        slugs = [
            connection.scalars(select(model.slug).where(model.public_id == drafts[name])).one()
            for name, model in (("mission", Mission), ("statement", Statement))
        ]

    assert run("publish", *slugs).code == 0

    with engine.connect() as connection:
        found = set(connection.scalars(select(public_document.c.document_id)))
    assert set(drafts.values()) <= found


@pytest.mark.parametrize("order", [("mission", "statement"), ("statement", "mission")])
def test_a_statement_names_its_mission_in_whatever_order_they_are_given(
    run: Run, drafts: dict[str, str], engine: Engine, order: tuple[str, str]
) -> None:
    run("publish", *(drafts[name] for name in order))

    with engine.connect() as connection:
        assert connection.scalars(select(public_statement.c.mission_id)).all() == [
            drafts["mission"]
        ]


def test_publishing_again_is_no_second_release(
    run: Run, drafts: dict[str, str], stored: Count
) -> None:
    run("publish", *drafts.values())
    before = stored()

    ran = run("publish", *drafts.values(), *drafts.values())

    assert ran.code == 0
    assert all(line.endswith("unchanged") for line in ran.out.splitlines())
    assert stored() == before


def test_a_changed_draft_is_the_next_revision(run: Run, page: Path) -> None:
    (report,) = run("import", page, "--publish", "--json").files
    page.write_text(TALK_AGAIN, encoding="utf-8")
    run("import", page)

    ran = run("publish", report["statement"], "--note", "A word was missing.")

    assert ran.out == f"{report['statement']} en published revision 2\n"


def test_what_is_no_document_of_its_own_is_not_published(
    run: Run, page: Path, stored: Count
) -> None:
    (report,) = run("import", page, "--json").files
    before = stored()

    ran = run("publish", report["qa_items"][0])

    assert ran.code == 1
    assert report["qa_items"][0] in ran.err
    assert stored() == before


@pytest.mark.parametrize("text", ["", "\x1b[31m", "' OR 1=1 --", "a" * 5_000, "\ud800"])
def test_what_is_no_id_is_not_published(run: Run, stored: Count, text: str) -> None:
    ran = run("publish", text)

    assert ran.code == 1
    assert "Traceback" not in ran.err
    assert "\x1b" not in ran.err
    assert stored() == {}
