"""Writes the Q&A items of a statement: one rendered row per item and language."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import delete, insert, select

from api.desk.content import EditionContent
from api.desk.context import Desk
from api.publishing.documents import stamp
from api.publishing.views import (
    Languages,
    QAItemView,
    Renderers,
    StatementName,
    StatementView,
)
from api.record.tables import public_qa_item, qa_item_speaker


def views_of(
    statement_id: str,
    content: EditionContent,
    languages: Mapping[str, Sequence[str]],
    original: str,
) -> list[QAItemView]:
    """The items of an edition; `languages` tells for each item which editions have it."""
    return [
        QAItemView(
            **{member.name: getattr(item, member.name) for member in fields(item)},
            statement=StatementName(statement_id, content.title, content.date),
            languages=Languages(content.language, original, tuple(sorted(languages[item.id]))),
            translation=content.translation,
            topics=content.topics,
        )
        for item in content.qa_items
    ]


def languages_of(contents: Iterable[EditionContent]) -> dict[str, list[str]]:
    """The languages of each item, in the order of the editions given."""
    found: dict[str, list[str]] = {}
    for content in contents:
        for item in content.qa_items:
            found.setdefault(item.id, []).append(content.language)
    return found


def write_qa_items(
    desk: Desk, views: Sequence[StatementView], default: str, renderers: Renderers
) -> None:
    """Replace the items of a statement in all its languages."""
    ordered = sorted(views, key=lambda v: (v.content.language != default, v.published_at))
    languages = languages_of(view.content for view in ordered)
    before = _remove(desk, views[0].id)
    first = min(view.published_at for view in views).date()
    rows = [
        {
            **_row(view, item, languages[item.id][0], first),
            "body": body,
            **stamp(body, before.get((item.id, view.content.language)), desk.now),
        }
        for view in views
        for item in view.qa_items
        for body in [renderers.qa_item(item)]
    ]
    if rows:
        desk.session.execute(insert(public_qa_item), rows)
    links = sorted(set(_speakers(views)))
    if links:
        desk.session.execute(
            insert(qa_item_speaker),
            [{"qa_item_id": item, "speaker_id": speaker} for item, speaker in links],
        )


def _remove(desk: Desk, statement_id: str) -> dict[tuple[str, str], Any]:
    """Take the statement's items away and tell what their tags and times were."""
    table = public_qa_item
    before = {
        (item_id, language): (etag, modified_at)
        for item_id, language, etag, modified_at in desk.session.execute(
            select(table.c.qa_item_id, table.c.language, table.c.etag, table.c.modified_at).where(
                table.c.statement_id == statement_id
            )
        )
    }
    item_ids = sorted({item_id for item_id, _ in before})
    desk.session.execute(delete(qa_item_speaker).where(qa_item_speaker.c.qa_item_id.in_(item_ids)))
    desk.session.execute(delete(table).where(table.c.statement_id == statement_id))
    return before


def _row(view: StatementView, item: QAItemView, default: str, first: date) -> dict[str, Any]:
    content = view.content
    return {
        "qa_item_id": item.id,
        "language": content.language,
        "is_default": content.language == default,
        "statement_id": view.id,
        "position": item.position,
        "countdown": -item.position,
        "answered": item.answered,
        "event_on": content.date,
        "sort_on": content.date or first,
    }


def _speakers(views: Sequence[StatementView]) -> Iterable[tuple[str, str]]:
    for view in views:
        for item in view.qa_items:
            for answer in item.answers:
                if answer.speaker is not None:
                    yield item.id, answer.speaker.id
