"""A release carries a draft to the record, whole or not at all, and once."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete

from api.db.base import RECORD
from api.desk import queries
from api.desk.context import Desk
from api.desk.models import Edition, Mission, MissionText, Revision
from api.errors import ConflictError, NotFoundError
from api.ingest.draft import Draft
from api.publishing import missions, release_mission, release_statement
from api.publishing.views import MissionName
from api.record.lists import MISSIONS, QA_ITEMS, SPEAKERS
from api.record.tables import public_change, public_document, public_qa_item
from api.v1.rendering import SchemaRenderers
from tests import factories as make
from tests.use_cases.office import Office, anchor_of, anchors

MONDAY = datetime(2024, 6, 3, 9, 30, 0, 123_456, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
FIRST = make.page(
    make.statement(
        make.item("Why now?", "Because it is time to do so."),
        make.item("How long will it take?", make.answer("A year.", "Perhaps two of them.")),
        topics=("Trade",),
    ),
    make.mission(make.contact("emergency"), make.contact("general")),
)
SECOND = make.page(
    make.statement(
        make.item("What else is there?", "Nothing that I could tell you."),
        make.item("Why now?", "Because it is time to do so today."),
        make.item("How long will it take?", make.answer("Perhaps two of them.")),
    )
)


class FailingRenderers(SchemaRenderers):
    """Renders everything but one sort of document."""

    def __init__(self, failing: str) -> None:
        setattr(self, failing, self.fail)

    def fail(self, view: Any) -> bytes:
        raise ZeroDivisionError


def everything(office: Office) -> list[Any]:
    tables = [*RECORD.sorted_tables, Revision.__table__, Mission.__table__]
    return [office.rows(table) for table in tables]


def in_the_hall(draft: Draft) -> Draft:
    assert draft.statement is not None
    return make.page(dataclasses.replace(draft.statement, venue="Great Hall"))


def test_what_was_imported_can_be_read_after_its_release_alone(office: Office) -> None:
    report = office.receive("a.txt", FIRST)
    for identifier in (report.statement, *report.missions, *report.qa_items):
        with pytest.raises(NotFoundError):
            office.find(identifier)

    for identifier in (*report.missions, report.statement):
        office.publish(identifier, MONDAY)

    found = office.read(report.statement)
    assert (found["title"], found["revision"]) == (make.statement().title, 1)
    assert found["published_at"] == found["updated_at"] == "2024-06-03T09:30:00.123456Z"
    assert [item["id"] for item in found["qa_items"]] == report.qa_items
    assert [office.read(each)["id"] for each in report.qa_items] == report.qa_items
    assert found["mission"]["id"] == report.missions[0]
    assert office.read(found["speakers"][0]["id"])["name"] == make.MINISTER


@pytest.mark.parametrize(
    "failing", ["statement", "statement_summary", "qa_item", "speaker", "mission", "contact"]
)
def test_a_renderer_that_fails_leaves_nothing(office: Office, failing: str) -> None:
    report = office.receive("a.txt", FIRST)
    before = everything(office)
    broken = dataclasses.replace(office, renderers=FailingRenderers(failing))

    def release_all() -> None:
        with broken.desk() as desk:
            mission = queries.get_mission(desk.session, report.missions[0])
            release_mission(desk, mission, broken.renderers)
            statement = queries.get_statement(desk.session, report.statement or "")
            release_statement(desk, statement, broken.renderers)

    with pytest.raises(ZeroDivisionError):
        release_all()

    assert everything(office) == before
    assert office.count(public_change) == 0


def test_publishing_twice_is_one_release(office: Office) -> None:
    report = office.put_out("a.txt", FIRST, MONDAY)
    before = everything(office)

    outcomes = [
        outcome
        for each in (*report.missions, report.statement)
        for outcome in office.publish(each, TUESDAY)
    ]

    assert [outcome.is_new for outcome in outcomes] == [False, False]
    assert everything(office) == before


def test_a_second_revision_keeps_the_anchors_of_what_lives_on(office: Office) -> None:
    report = office.put_out("a.txt", FIRST, MONDAY)
    before = office.read(report.statement)

    again = office.put_out("b.txt", SECOND, TUESDAY)
    after = office.read(again.statement)

    assert (again.statement, after["revision"]) == (report.statement, 2)
    assert again.qa_items[1:] == report.qa_items
    kept = {text: key for key, text in anchors(after).items()}
    for key, text in anchors(before).items():
        if text in kept:
            assert kept[text] == key
    assert anchor_of(before, "Because it is time to do so.") == anchor_of(
        after, "Because it is time to do so today."
    )
    assert (after["published_at"], after["updated_at"]) == (
        before["published_at"],
        "2024-06-04T09:30:00.123456Z",
    )


def test_an_item_that_is_gone_is_no_longer_on_the_record(office: Office) -> None:
    office.put_out("b.txt", SECOND)

    report = office.put_out("a.txt", FIRST)

    assert len(office.list(QA_ITEMS)) == len(report.qa_items) == 2
    assert office.read(report.statement)["qa_count"] == 2


def test_what_is_byte_for_byte_the_same_keeps_its_tag_and_time(office: Office) -> None:
    office.put_out("a.txt", FIRST, MONDAY)
    before = {row[:2]: row for row in office.rows(public_document)}
    items = {row[:2]: row for row in office.rows(public_qa_item)}

    report = office.put_out("c.txt", in_the_hall(FIRST), TUESDAY)

    for row in office.rows(public_document):
        is_changed = row.document_id == report.statement
        assert (row.etag != before[row[:2]].etag) == is_changed
        assert row.modified_at == (TUESDAY if is_changed else MONDAY)
    assert {row[:2]: row for row in office.rows(public_qa_item)} == items


def test_a_tag_is_of_the_public_bytes_alone(office: Office) -> None:
    report = office.put_out("a.txt", FIRST, MONDAY)
    before = office.find(report.statement)
    changed = in_the_hall(FIRST)

    office.receive("secret.txt", changed)
    office.publish(report.missions[0], TUESDAY)

    assert office.find(report.statement) == before


def test_a_statement_without_edition_is_refused(office: Office) -> None:
    report = office.receive("a.txt", FIRST)
    with office.desk() as desk:
        desk.session.execute(delete(Edition))

    with pytest.raises(ConflictError, match="no edition to publish"):
        office.publish(report.statement)


def test_a_mission_without_text_is_refused(office: Office) -> None:
    report = office.receive("a.txt", FIRST)
    with office.desk() as desk:
        desk.session.execute(delete(MissionText))

    with pytest.raises(ConflictError, match="no text to publish"):
        office.publish(report.missions[0])


def test_speakers_and_missions_become_public_by_a_release_alone(office: Office) -> None:
    draft = make.page(
        make.statement(make.item("Why?", make.answer("So.", speaker="Orro"))), make.mission()
    )
    report = office.receive("a.txt", draft)
    assert (office.list(SPEAKERS), office.list(MISSIONS)) == ([], [])

    office.publish(report.statement)

    assert [each["name"] for each in office.list(SPEAKERS)] == [make.MINISTER, "Orro"]
    assert office.list(MISSIONS) == []
    assert office.read(report.statement)["mission"] is None
    assert office.list(mission=report.missions) == []


def test_a_mission_that_leaks_by_a_statement_is_caught(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:

    def careless(desk: Desk, mission_id: str, language: str) -> MissionName:
        return MissionName(mission_id, language)

    monkeypatch.setattr(missions, "name_on_record", careless)

    report = office.receive("a.txt", FIRST)
    office.publish(report.statement)

    assert office.read(report.statement)["mission"] is not None


def test_a_statement_names_its_mission_once_that_is_public(office: Office) -> None:
    report = office.receive("a.txt", FIRST)
    office.publish(report.statement, MONDAY)
    before = office.find(report.statement)

    office.publish(report.missions[0], TUESDAY)

    after = office.find(report.statement)
    assert office.read(report.statement)["mission"]["id"] == report.missions[0]
    assert [each["id"] for each in office.list(mission=report.missions)] == [report.statement]
    assert (after.etag != before.etag, after.modified_at) == (True, TUESDAY)
    assert office.rows(public_change)[-1].document_id == report.statement


def test_a_mission_with_new_numbers_leaves_its_statements_alone(office: Office) -> None:
    report = office.put_out("a.txt", FIRST, MONDAY)
    before = office.find(report.statement)
    office.receive("b.txt", make.page(None, make.mission(make.contact("visa"))))

    office.publish(report.missions[0], TUESDAY)

    assert office.find(report.statement) == before


def test_a_new_contact_point_is_public_after_the_next_release(office: Office) -> None:
    report = office.put_out("a.txt", FIRST, MONDAY)
    more = make.mission(make.contact("visa", make.phone("+441632960003")))
    office.receive("b.txt", make.page(None, more))
    assert len(office.read(report.missions[0])["contact_points"]) == 2

    (outcome,) = office.publish(report.missions[0], TUESDAY)

    found = office.read(report.missions[0])["contact_points"]
    assert (outcome.is_new, [point["purpose"] for point in found]) == (
        True,
        ["emergency", "general", "visa"],
    )


def test_a_revision_is_the_whole_state_and_never_changes(office: Office) -> None:
    office.put_out("a.txt", FIRST, MONDAY)
    (first,) = office.rows(Revision.__table__)

    office.put_out("b.txt", SECOND, TUESDAY)

    before, after = office.rows(Revision.__table__)
    assert before == first
    assert [(r.number, r.kind, r.released_at) for r in (before, after)] == [
        (1, "initial", MONDAY),
        (2, "editorial", TUESDAY),
    ]


def test_a_note_belongs_to_the_revisions_after_the_first(office: Office) -> None:
    for name, draft in (("a.txt", FIRST), ("b.txt", SECOND)):
        report = office.receive(name, draft)
        with office.desk() as desk:
            statement = queries.get_statement(desk.session, report.statement or "")
            release_statement(desk, statement, office.renderers, note="A word was missing.")

    notes = [revision.note for revision in office.rows(Revision.__table__)]
    assert notes == [None, "A word was missing."]
