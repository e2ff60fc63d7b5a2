"""Editions name each other, and a draft newer than its revision never leaks by a sibling."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from api.desk import queries
from api.desk.models import Edition
from api.desk.reading import content_of
from api.errors import MissingLanguageError
from api.ingest.draft import Draft
from api.publishing import Outcome, changes, release, speakers, statements
from api.record.languages import LanguageWish
from api.record.lists import QA_ITEMS
from api.record.tables import (
    public_anchor,
    public_document,
    public_edition,
    public_qa_item,
    public_statement,
)
from tests import factories as make
from tests.use_cases.office import Office, anchors
from tests.use_cases.test_change_log import is_complete

MONDAY = datetime(2024, 6, 3, 9, 30, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
HIDDEN = "something that nobody has released"


def english(*more: str, **facts: object) -> Draft:
    remarks = ["Dear students,", *more]
    return make.page(
        make.statement(make.item("Why?", "Because."), remarks=remarks, **facts)  # type: ignore[arg-type]
    )


RUSSIAN = make.page(
    make.statement(make.item("Почему?", "Потому."), title="Встреча", remarks=["Дорогие студенты,"]),
    language="ru",
)


def release_one(office: Office, statement_id: str | None, language: str, now: datetime) -> Outcome:
    """Release one edition and leave the drafts of its siblings where they are."""
    assert statement_id is not None
    with office.desk(now) as desk:
        statement = queries.get_statement(desk.session, statement_id)
        (edition,) = [each for each in statement.editions if each.language == language]
        content = content_of(queries.load_edition(desk.session, edition.id))
        outcome = release._release_edition(desk, edition, content, None)
        speakers.write_speakers(desk, content, office.renderers)
        statements.write_statement(desk, statement, [content], office.renderers)
    return outcome


def prepared(office: Office) -> str | None:
    """English on the record with a newer draft at the desk, Russian at the desk alone."""
    office.put_out("talks.en.txt", english(), MONDAY)
    office.receive("talks.en.txt", english(HIDDEN, venue=HIDDEN, topics=(HIDDEN,)))
    return office.receive("talks.ru.txt", RUSSIAN).statement


def is_anywhere(office: Office, words: str) -> bool:
    """Whether the words are in anything that the world can read."""
    tables = (public_document, public_edition, public_qa_item)
    bodies = [
        bytes(cell)
        for t in tables
        for row in office.rows(t)
        for cell in row
        if isinstance(cell, bytes)
    ]
    slug = words.replace(" ", "-")
    return any(words.encode() in body or slug.encode() in body for body in bodies)


def test_after_either_release_all_editions_name_each_other(office: Office) -> None:
    first = office.put_out("talks.en.txt", english(), MONDAY)
    assert [e["language"] for e in office.read(first.statement)["available_languages"]] == ["en"]

    office.put_out("talks.ru.txt", RUSSIAN, TUESDAY)

    for language in ("en", "ru"):
        for identifier in (first.statement, first.qa_items[0]):
            found = office.read(identifier, language)
            assert found["language"] == language
            assert [e["language"] for e in found["available_languages"]] == ["en", "ru"]


def test_editions_share_anchors_on_the_record(office: Office) -> None:
    report = office.put_out("talks.en.txt", english())
    office.put_out("talks.ru.txt", RUSSIAN)

    en, ru = (anchors(office.read(report.statement, language)) for language in ("en", "ru"))

    assert list(en) == list(ru)
    assert {row.language for row in office.rows(public_anchor)} == {"en", "ru"}


def test_each_edition_has_its_own_times_and_the_list_the_first(office: Office) -> None:
    report = office.put_out("talks.en.txt", english(), MONDAY)
    office.put_out("talks.ru.txt", RUSSIAN, TUESDAY)

    en, ru = (office.read(report.statement, language) for language in ("en", "ru"))

    assert (en["published_at"], ru["published_at"]) == (
        "2024-06-03T09:30:00Z",
        "2024-06-04T09:30:00Z",
    )
    assert (en["revision"], ru["revision"]) == (1, 1)
    assert [row.published_at for row in office.rows(public_statement)] == [MONDAY]


def test_a_newer_draft_never_leaks_when_a_sibling_is_released(office: Office) -> None:
    statement_id = prepared(office)

    release_one(office, statement_id, "ru", TUESDAY)

    assert not is_anywhere(office, HIDDEN)
    assert office.read(statement_id, "en")["revision"] == 1
    assert office.read(statement_id, "ru")["title"] == "Встреча"
    assert office.list(topic=["something-that-nobody-has-released"]) == []


def test_a_sibling_that_is_rendered_from_its_draft_is_caught(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id = prepared(office)
    honest = statements._on_record

    def careless(desk: object, statement: object) -> list[statements.OnRecord]:
        found = honest(desk, statement)  # type: ignore[arg-type]
        drafts = {
            edition.language: content_of(queries.load_edition(desk.session, edition.id))  # type: ignore[attr-defined]
            for edition in statement.editions  # type: ignore[attr-defined]
        }
        return [
            statements.OnRecord(
                drafts[e.content.language], e.revision, e.published_at, e.updated_at
            )
            for e in found
        ]

    monkeypatch.setattr(statements, "_on_record", careless)
    release_one(office, statement_id, "ru", TUESDAY)

    assert is_anywhere(office, HIDDEN)


def test_an_edition_that_waits_at_the_desk_is_missing_like_one_that_never_was(
    office: Office,
) -> None:
    statement_id = office.put_out("talks.en.txt", english()).statement
    with pytest.raises(MissingLanguageError) as never:
        office.find(statement_id, LanguageWish("ru"))

    office.receive("talks.ru.txt", RUSSIAN)

    with pytest.raises(MissingLanguageError) as waiting:
        office.find(statement_id, LanguageWish("ru"))
    assert waiting.value.detail == never.value.detail
    assert waiting.value.errors == never.value.errors


def test_the_original_is_the_default_whichever_was_released_first(office: Office) -> None:
    office.receive("talks.en.txt", english())
    statement_id = office.receive("talks.ru.txt", RUSSIAN).statement

    release_one(office, statement_id, "ru", MONDAY)
    before = office.read(statement_id)["language"]
    release_one(office, statement_id, "en", TUESDAY)

    assert (before, office.read(statement_id)["language"]) == ("ru", "en")
    assert [each["language"] for each in office.list()] == ["en"]


def test_items_of_two_editions_at_one_place_are_both_listed(office: Office) -> None:
    two = make.page(make.statement(make.item("Why?", "Because."), make.item("How?", "So.")))
    russian = make.page(
        make.statement(make.item("Почему?", "Потому."), make.item("Как?", "Так.")), language="ru"
    )
    first = office.put_out("talks.en.txt", two)
    office.put_out("talks.ru.txt", russian)

    office.put_out("talks.en.txt", make.page(make.statement(make.item("How?", "So."))))

    # "How?" is first in English now, and "Почему?" is first in Russian still.
    found = [(each["id"], each["position"]) for each in office.list(QA_ITEMS)]
    assert sorted(found) == sorted((each, 1) for each in first.qa_items)
    choice = LanguageWish(choose=lambda available, _: available[-1])
    assert len(office.list(QA_ITEMS, wish=choice)) == 2


def test_a_release_without_a_line_in_the_change_log_is_caught(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.put_out("talks.en.txt", english())
    assert is_complete(office)
    monkeypatch.setattr(changes, "append", lambda *_, **__: 0)

    office.put_out("talks.ru.txt", RUSSIAN)

    assert not is_complete(office)
    assert office.count(Edition.__table__) == 2
