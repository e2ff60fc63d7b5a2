"""Writes a statement's part of the record: its documents, list rows and links.

Every edition on the record is rendered again from its last revision, because each names the
others; a draft that is newer than the revision plays no part. What comes out byte for byte the
same keeps its entity tag and time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Table, delete, insert

from api.desk import queries
from api.desk.content import EditionContent
from api.desk.context import Desk
from api.desk.models import Mission, Revision, Statement
from api.publishing import anchors, changes, missions, passages, qa_items
from api.publishing.documents import Rendered, write_documents, write_slug
from api.publishing.views import Languages, Renderers, StatementView
from api.record.tables import (
    public_edition,
    public_statement,
    statement_speaker,
    statement_topic,
)


@dataclass(frozen=True, slots=True)
class OnRecord:
    """An edition on the record: its newest content and the times of its revisions."""

    content: EditionContent
    revision: int
    published_at: datetime
    updated_at: datetime


def write_statement(
    desk: Desk, statement: Statement, released: Sequence[EditionContent], renderers: Renderers
) -> None:
    """Bring the whole record of a statement up to its revisions; `released` are the new ones."""
    editions = _on_record(desk, statement)
    default = _default_language(statement, editions)
    views = [_view(desk, statement, edition, editions) for edition in editions]
    write_slug(desk, statement.public_id, statement.slug)
    write_documents(
        desk,
        statement.public_id,
        [
            Rendered(v.content.language, v.content.language == default, renderers.statement(v))
            for v in views
        ],
    )
    _write_rows(desk, statement, views, default, renderers)
    qa_items.write_qa_items(desk, views, default, renderers)
    fresh = {content.language for content in released}
    for view in views:
        if view.content.language in fresh:
            anchors.write_anchors(desk, view)
            passages.write_passages(desk, view)


def rewrite_statements(desk: Desk, mission: Mission, renderers: Renderers) -> None:
    """Render anew what names a mission, after its name on the record has changed."""
    for statement in queries.find_released_statements(desk.session, mission):
        queries.lock_statement(desk.session, statement)
        write_statement(desk, statement, [], renderers)
        changes.append(desk, statement.public_id, None, None, is_first=False)


def _on_record(desk: Desk, statement: Statement) -> list[OnRecord]:
    """The released editions of a statement, oldest first."""
    by_edition: dict[int, list[Revision]] = {}
    for revision in desk.session.scalars(queries.select_revisions(statement.id)):
        by_edition.setdefault(revision.edition_id, []).append(revision)
    editions = [
        OnRecord(
            EditionContent.from_json(revisions[-1].content),
            revisions[-1].number,
            revisions[0].released_at,
            revisions[-1].released_at,
        )
        for revisions in by_edition.values()
    ]
    return sorted(editions, key=lambda e: (e.published_at, e.content.language))


def _default_language(statement: Statement, editions: Sequence[OnRecord]) -> str:
    """The original language where the record has it, else the one released first."""
    languages = [edition.content.language for edition in editions]
    original = statement.original_language
    return original if original in languages else languages[0]


def _view(
    desk: Desk, statement: Statement, edition: OnRecord, editions: Sequence[OnRecord]
) -> StatementView:
    language = edition.content.language
    available = tuple(sorted(each.content.language for each in editions))
    return StatementView(
        id=statement.public_id,
        slug=statement.slug,
        content=edition.content,
        languages=Languages(language, statement.original_language, available),
        mission=missions.name_on_record(desk, edition.content.mission_id, language),
        qa_items=qa_items.views_of(
            statement.public_id,
            edition.content,
            qa_items.languages_of(each.content for each in editions),
            statement.original_language,
        ),
        revision=edition.revision,
        published_at=edition.published_at,
        updated_at=edition.updated_at,
    )


def _write_rows(
    desk: Desk,
    statement: Statement,
    views: Sequence[StatementView],
    default: str,
    renderers: Renderers,
) -> None:
    first = min(view.published_at for view in views)
    contents = [view.content for view in views]
    shown = next(view for view in views if view.content.language == default)
    facts = _facts(shown, first)
    _replace(desk, public_statement, statement.public_id, [{**facts, "published_at": first}])
    _replace(
        desk,
        public_edition,
        statement.public_id,
        [
            {
                **facts,
                "language": view.content.language,
                "is_default": view is shown,
                "published_at": view.published_at,
                "updated_at": view.updated_at,
                "revision": view.revision,
                "summary": renderers.statement_summary(view),
            }
            for view in views
        ],
    )
    speaker_ids = {speaker.id for content in contents for speaker in content.speakers}
    slugs = {topic.slug for content in contents for topic in content.topics}
    _replace(
        desk,
        statement_speaker,
        statement.public_id,
        [{"speaker_id": speaker_id} for speaker_id in sorted(speaker_ids)],
    )
    _replace(desk, statement_topic, statement.public_id, [{"slug": slug} for slug in sorted(slugs)])


def _facts(view: StatementView, first: datetime) -> dict[str, Any]:
    content = view.content
    return {
        "kind": content.kind,
        "country": content.country,
        "mission_id": view.mission.id if view.mission else None,
        "event_on": content.date,
        "sort_on": sort_day(content.date, first),
    }


def sort_day(event_on: date | None, first: datetime) -> date:
    """The day that lists order by: that of the event, else that of the first publication."""
    return event_on or first.date()


def _replace(desk: Desk, table: Table, statement_id: str, rows: list[dict[str, Any]]) -> None:
    desk.session.execute(delete(table).where(table.c.statement_id == statement_id))
    if rows:
        desk.session.execute(insert(table), [{"statement_id": statement_id, **r} for r in rows])
