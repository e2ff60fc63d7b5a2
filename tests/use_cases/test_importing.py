"""A page becomes a draft once; saved anew it changes its edition; what fails leaves nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from api.db.base import DESK, RECORD
from api.desk import alignment, queries
from api.desk.imports import find_report, import_page
from api.desk.models import Edition, Source, Statement
from api.desk.reading import content_of
from api.desk.reports import ImportStatus
from api.errors import InvalidInputError, NotFoundError
from api.ingest.draft import Account, Draft, Picture, Repair, SetAside, Span
from tests import factories as make
from tests.use_cases.office import Office

TALKS = make.page(
    make.statement(
        make.item("Why now?", "Because it is time to do so."),
        make.item("How long will it take?", make.answer("A year.", "Perhaps two of them.")),
        topics=("Trade", "Education"),
    ),
    make.mission(),
)


def all_rows(office: Office) -> dict[str, int]:
    return {
        table.name: office.count(table) for side in (DESK, RECORD) for table in side.sorted_tables
    }


def content(office: Office, statement_id: str | None, language: str = "en") -> Any:
    """The draft's whole content."""
    assert statement_id is not None
    with office.desk() as desk:
        statement = queries.get_statement(desk.session, statement_id)
        (edition,) = [each for each in statement.editions if each.language == language]
        return content_of(queries.load_edition(desk.session, edition.id))


def test_a_page_becomes_a_statement_with_everything_that_was_read(office: Office) -> None:
    draft = make.page(
        make.statement(
            make.item("Why now?", make.answer("So.", "And so.", label="Minister:")),
            make.item("And then?", "Then.", follow_up_of=0),
            remarks=(
                "Dear students,",
                make.remark("Next, please.", after=0, speaker="Moderator", label="Moderator:"),
                make.remark("Goodbye.", after=1),
            ),
            venue="Great Hall",
            delivery="as_delivered",
            pictures=(Picture("https://example.org/1.jpg", "At the table", None),),
            topics=("Trade", "TRADE", "Law of the sea"),
            source_url="https://example.org/1",
            retrieved_on=date(2024, 5, 20),
        )
    )

    report = office.receive("a.txt", draft)
    found = content(office, report.statement)

    assert (report.status, report.editions) == (ImportStatus.IMPORTED, ["en"])
    assert report.qa_items == [item.id for item in found.qa_items]
    assert [remark.part for remark in found.remarks] == ["opening", report.qa_items[0], "closing"]
    assert [remark.position for remark in found.remarks] == [1, 5, 8]
    assert [s.text for s in found.qa_items[0].answers[0].segments] == ["So.", "And so."]
    assert found.qa_items[1].follow_up_of == report.qa_items[0]
    assert [speaker.name for speaker in found.speakers] == [make.MINISTER, "Moderator"]
    assert [topic.slug for topic in found.topics] == ["trade", "law-of-the-sea"]
    assert (found.venue, found.delivery, found.kind) == ("Great Hall", "as_delivered", "meeting")
    assert (found.translation, found.date) == ("original", make.EVENT_DAY)
    assert found.pictures[0].caption == "At the table"
    assert found.source.retrieved_on == date(2024, 5, 20)


def test_the_report_tells_of_repairs_set_aside_text_and_account(office: Office) -> None:
    draft = replace(
        TALKS,
        repairs=(Repair(Span(3, 7), 1, 4, "inpidual", "individual", "div replaced by p"),),
        set_aside=(SetAside(Span(9, 20), "site_clock", "23-01-2018"),),
        warnings=("The day is a guess.",),
        account=Account(100, 80, 8, 12),
    )

    report = office.receive("a.txt", draft)

    assert (report.repairs[0].before, report.repairs[0].column) == ("inpidual", 4)
    assert (report.set_aside[0].start, report.set_aside[0].reason) == (9, "site_clock")
    assert report.warnings == ["The day is a guess."]
    assert report.account is not None
    assert (report.account.characters, report.account.unaccounted) == (100, 0)


def test_the_same_bytes_again_change_nothing_and_say_so(office: Office) -> None:
    first = office.receive("a.txt", TALKS, b"page")
    before = all_rows(office)

    again = office.receive("copy/of/a.txt", TALKS, b"page")

    assert again == replace(first, path="copy/of/a.txt", status=ImportStatus.UNCHANGED)
    assert all_rows(office) == before


def test_whether_bytes_are_known_can_be_asked_before_they_are_read(office: Office) -> None:
    office.receive("a.txt", TALKS, b"page")

    with office.desk() as desk:
        known, unknown = find_report(desk, "a.txt", b"page"), find_report(desk, "a.txt", b"other")

    assert known is not None
    assert (known.status, unknown) == (ImportStatus.UNCHANGED, None)


def test_the_bytes_of_every_page_are_kept_as_they_were(office: Office) -> None:
    pages = [b"\xff\xfe\x00page", b"\x00", b"page\r\n"]

    for number, page in enumerate(pages):
        office.receive(f"{number}.txt", TALKS, page)

    assert {row.content for row in office.rows(Source.__table__)} == set(pages)


def changed() -> Draft:
    statement = make.statement(
        make.item("What else?", "Nothing that I could tell you."),
        make.item("Why now?", "Because it is time to do so now."),
        make.item("How long will it take?", make.answer("A year.", "Perhaps two of them.")),
        title="MEETING with students of the Maren Institute!",
    )
    return make.page(statement)


def test_a_page_of_the_same_title_and_day_changes_its_edition(office: Office) -> None:
    first = office.receive("a.txt", TALKS)
    before = content(office, first.statement)

    again = office.receive("b.txt", changed())
    after = content(office, again.statement)

    assert (again.status, again.statement) == (ImportStatus.IMPORTED, first.statement)
    assert office.count(Statement.__table__) == office.count(Edition.__table__) == 1
    assert again.qa_items[1:] == first.qa_items
    assert again.qa_items[0] not in first.qa_items
    assert [remark.id for remark in after.remarks] == [remark.id for remark in before.remarks]
    # The edited answer keeps its anchor, the new question has one of its own.
    assert (
        after.qa_items[1].answers[0].segments[0].id == before.qa_items[0].answers[0].segments[0].id
    )
    assert after.qa_items[0].question[0].id not in {
        s.id for i in before.qa_items for s in i.question
    }
    assert after.title == "MEETING with students of the Maren Institute!"
    assert after.source.sha256 != before.source.sha256


@pytest.mark.parametrize(
    "other",
    [
        make.page(make.statement(day=date(2024, 5, 15))),
        make.page(make.statement(title="Meeting with teachers")),
        make.page(make.statement(), language="fr"),
    ],
    ids=["another day", "another title", "another language"],
)
def test_another_day_title_or_language_is_another_statement(office: Office, other: Draft) -> None:
    first = office.receive("a.txt", make.page(make.statement()))

    second = office.receive("b.txt", other)

    assert second.statement != first.statement


def test_two_undated_pages_of_one_title_are_two_statements(office: Office) -> None:
    first = office.receive("1.txt", make.page(make.statement(day=None, remarks=["One."])))

    second = office.receive("2.txt", make.page(make.statement(day=None, remarks=["Two."])))

    assert second.statement != first.statement
    assert [remark.text for remark in content(office, first.statement).remarks] == ["One."]


def test_an_undated_file_saved_anew_is_the_same_edition(office: Office) -> None:
    first = office.receive("1.txt", make.page(make.statement(day=None, remarks=["One."])))

    again = office.receive("1.txt", make.page(make.statement(remarks=["One!"])))

    assert again.statement == first.statement
    assert content(office, first.statement).date == make.EVENT_DAY


def test_two_long_titles_of_any_script_can_be_kept(office: Office) -> None:
    title = "".join(chr(0x4E00 + number * 7 % 20_000) for number in range(1_000))

    report = office.receive("漢" * 1_024, make.page(make.statement(title=title)))

    assert content(office, report.statement).title == title


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (make.page(make.statement(title="T" * 1_001)), "1001 characters where 1000"),
        (make.page(make.statement(city="C" * 201)), "201 characters where 200"),
        (make.page(make.statement(topics=("T" * 301,))), "301 characters where 300"),
        (make.page(make.statement(make.item("?", make.answer("!", speaker="S" * 301)))), "301"),
        (make.page(make.statement(source_url="u" * 2_049)), "2049 characters where 2048"),
        (make.page(make.statement(remarks=["fine", "half \ud800"])), "half a character"),
        (make.page(make.statement(remarks=["nul \0"])), "NUL"),
        (
            make.page(None, make.mission(name="N" * 301, type="consulate")),
            "301 characters where 300",
        ),
        (make.page(None, make.mission(make.contact("visa", make.phone("+" * 17)))), "17"),
    ],
)
def test_what_does_not_fit_is_refused_clearly_and_leaves_nothing(
    office: Office, draft: Draft, words: str
) -> None:
    office.put_out("good.txt", TALKS)
    before = all_rows(office)

    with pytest.raises(InvalidInputError) as refusal:
        office.receive("bad.txt", draft, b"bad")

    assert words in refusal.value.detail
    assert all_rows(office) == before


def test_an_alignment_that_reuses_an_anchor_is_caught_and_undone(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.receive("a.txt", TALKS)
    before = all_rows(office)

    def careless(old: object, anchors: list[str], new: list[object]) -> list[str]:
        return [anchors[0]] * len(new)

    monkeypatch.setattr(alignment, "carry_within", careless)

    with pytest.raises(IntegrityError):
        office.receive("b.txt", changed())

    assert all_rows(office) == before


def test_a_failure_after_the_import_undoes_it(office: Office) -> None:
    before = all_rows(office)

    def fail_late() -> None:
        with office.desk() as desk:
            import_page(desk, "a.txt", b"page", TALKS)
            queries.get_mission(desk.session, "ms_absent")

    with pytest.raises(NotFoundError):
        fail_late()
    assert all_rows(office) == before


def test_statements_and_missions_are_found_by_id_and_slug(office: Office) -> None:
    report = office.receive("a.txt", TALKS)

    with office.desk() as desk:
        statement = queries.get_statement(desk.session, report.statement or "")
        mission = queries.get_mission(desk.session, report.missions[0])
        by_slug = queries.get_statement(desk.session, statement.slug)
        mission_by_slug = queries.get_mission(desk.session, mission.slug)

        assert by_slug is statement
        assert mission_by_slug is mission
        assert statement.mission is mission


@pytest.mark.parametrize("find", [queries.get_statement, queries.get_mission])
def test_what_is_not_at_the_desk_is_not_found(office: Office, find: Any) -> None:
    with office.desk() as desk, pytest.raises(NotFoundError, match="'st_absent'"):
        find(desk.session, "st_absent")


def test_briefings_that_share_title_and_day_are_kept_apart(office: Office) -> None:
    ours = make.statement(
        make.item("What of the ferry?", "It sails at seven in the morning."),
        remarks=["The harbour is open again after the storm of last week."],
    )
    theirs = make.statement(
        make.item("Will taxes rise?", "No decision has been taken by the cabinet."),
        remarks=["Colleagues, the budget was adopted on second reading today."],
    )

    first = office.receive("a.txt", make.page(ours))
    second = office.receive("b.txt", make.page(theirs))

    assert first.statement != second.statement


def test_questions_that_a_page_has_no_more_are_reported(office: Office) -> None:
    whole = make.statement(make.item("Why?", "Because."), make.item("How?", "So."))
    first = office.receive("a.txt", make.page(whole))

    half = office.receive("b.txt", make.page(make.statement(make.item("Why?", "Because."))))

    assert half.statement == first.statement
    assert any(first.qa_items[1] in warning for warning in half.warnings)
