"""Imports: a saved page becomes drafts on the desk, once, with a report."""

from dataclasses import replace

from api.desk import queries
from api.desk.content import digest_of
from api.desk.context import Desk
from api.desk.missions import ReceivedMission, receive_mission
from api.desk.models import Edition, Import, Source
from api.desk.offices import join_offices
from api.desk.reports import Report, report_draft
from api.desk.statements import Page, receive_statement
from api.ingest.draft import Draft, MissionDraft


def find_report(desk: Desk, file_name: str, content: bytes) -> Report | None:
    """The report of an earlier import of these bytes, as of today: nothing changed."""
    known = queries.find_import(desk.session, digest_of(content))
    if known is None:
        return None
    report = Report.from_json(known.report).repeated(file_name)
    edition = known.edition_id and desk.session.get(Edition, known.edition_id)
    if edition and edition.source_sha256 != known.sha256:
        warning = "The desk has another page of this edition, which came later."
        return replace(report, warnings=[*report.warnings, warning])
    return report


def import_page(desk: Desk, file_name: str, content: bytes, draft: Draft) -> Report:
    """Keep a page's bytes and put what was read in them on the desk.

    Importing bytes that are known changes nothing and says so.
    """
    queries.lock_imports(desk.session)
    repeated = find_report(desk, file_name, content)
    if repeated:
        return repeated
    page = Page(file_name, digest_of(content), draft)
    record = _keep(desk, page, content)
    report = _receive(desk, page, record)
    record.report = report.to_json()
    desk.session.flush()
    return report


def _keep(desk: Desk, page: Page, content: bytes) -> Import:
    desk.session.add(Source(sha256=page.sha256, content=content))
    desk.session.flush()
    record = Import(
        sha256=page.sha256,
        file_name=page.file_name,
        family=page.family,
        encoding=page.draft.encoding,
        language=page.draft.language,
        imported_at=desk.now,
        report=b"",
    )
    desk.session.add(record)
    return record


def _receive(desk: Desk, page: Page, record: Import) -> Report:
    draft = page.draft
    offices = join_offices(draft.missions)
    received = [_receive_mission(desk, page, mission) for mission in offices]
    report = report_draft(page.file_name, draft)
    warnings = [*report.warnings, *(line for each in received for line in each.warnings)]
    missions = list(dict.fromkeys(each.mission.public_id for each in received))
    report = replace(report, missions=missions, warnings=warnings)
    if draft.statement is None:
        return report
    mission = received[0].mission if received else None
    arrived = receive_statement(desk, page, draft.statement, mission)
    edition = arrived.edition
    record.edition_id = edition.id
    return replace(
        report,
        statement=edition.statement.public_id,
        editions=[edition.language],
        qa_items=[question.item.public_id for question in edition.questions],
        warnings=[*warnings, *arrived.warnings],
    )


def _receive_mission(desk: Desk, page: Page, draft: MissionDraft) -> ReceivedMission:
    """The mission remembers which pages changed it, so that each is released knowingly."""
    desk.session.flush()
    received = receive_mission(desk, page.draft.language, draft)
    if received.is_changed:
        received.mission.unreleased = [*received.mission.unreleased, page.sha256]
    return received
