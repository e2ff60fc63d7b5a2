"""Writes the search index: the title and every paragraph of a released edition."""

from collections.abc import Iterator

from sqlalchemy import delete, insert

from api.desk.context import Desk
from api.publishing.views import StatementView
from api.record.tables import public_passage

# PostgreSQL indexes no text whose words take more than a megabyte (its limit for a tsvector).
PIECE_LENGTH = 50_000  # characters

TITLE, REMARK, QUESTION, ANSWER = "title", "remark", "question", "answer"


def write_passages(desk: Desk, view: StatementView) -> None:
    """Replace what search knows of this edition."""
    table, language = public_passage, view.content.language
    desk.session.execute(
        delete(table).where(table.c.statement_id == view.id, table.c.language == language)
    )
    desk.session.execute(
        insert(table),
        [
            {
                "statement_id": view.id,
                "language": language,
                "part": part,
                "qa_item_id": item_id,
                "anchor": anchor,
                "text": text,
            }
            for part, item_id, anchor, whole in _passages(view)
            for text in pieces(whole)
        ],
    )


def pieces(text: str) -> Iterator[str]:
    """A text as it is, or if it is very long, cut between words where that is possible."""
    while len(text) > PIECE_LENGTH:
        cut = text.rfind(" ", 1, PIECE_LENGTH)
        cut = cut if cut > 0 else PIECE_LENGTH
        yield text[:cut]
        text = text[cut:].lstrip(" ")
    yield text


def _passages(view: StatementView) -> Iterator[tuple[str, str | None, str | None, str]]:
    content = view.content
    yield TITLE, None, None, content.title
    for remark in content.remarks:
        yield REMARK, None, remark.id, remark.text
    for item in content.qa_items:
        for segment in item.question:
            yield QUESTION, item.id, segment.id, segment.text
        for answer in item.answers:
            for segment in answer.segments:
                yield ANSWER, item.id, segment.id, segment.text
