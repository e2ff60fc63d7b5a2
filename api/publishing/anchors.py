"""Writes the permanent addresses of paragraphs; an anchor that was public is never removed."""

from typing import Any

from sqlalchemy import bindparam, insert, select, update

from api.desk.context import Desk
from api.publishing.views import StatementView
from api.record.tables import public_anchor


def write_anchors(desk: Desk, view: StatementView) -> None:
    """Record every paragraph of a released edition, and that it is in this revision."""
    table, content = public_anchor, view.content
    known = set(
        desk.session.scalars(
            select(table.c.anchor).where(
                table.c.statement_id == view.id, table.c.language == content.language
            )
        )
    )
    rows = [
        {
            "anchor": anchor,
            "language": content.language,
            "statement_id": view.id,
            "qa_item_id": item_id,
            "position": position,
            "first_revision": view.revision,
            "last_revision": view.revision,
        }
        for anchor, item_id, position in _places(view)
    ]
    fresh = [row for row in rows if row["anchor"] not in known]
    kept = [_renamed(row) for row in rows if row["anchor"] in known]
    if fresh:
        desk.session.execute(insert(table), fresh)
    if kept:
        desk.session.connection().execute(
            update(table)
            .where(
                table.c.anchor == bindparam("the_anchor"),
                table.c.language == content.language,
            )
            .values(
                qa_item_id=bindparam("the_item"),
                position=bindparam("the_position"),
                last_revision=view.revision,
            ),
            kept,
        )


def _renamed(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "the_anchor": row["anchor"],
        "the_item": row["qa_item_id"],
        "the_position": row["position"],
    }


def _places(view: StatementView) -> list[tuple[str, str | None, int]]:
    """Anchor, Q&A item and position of every paragraph, in reading order by part."""
    places: list[tuple[str, str | None]] = [(r.id, None) for r in view.content.remarks]
    for item in view.content.qa_items:
        places += [(segment.id, item.id) for segment in item.question]
        places += [(s.id, item.id) for answer in item.answers for s in answer.segments]
    return [(anchor, item, position) for position, (anchor, item) in enumerate(places, 1)]
