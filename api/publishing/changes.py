"""Appends to the public change log."""

from sqlalchemy import insert
from sqlalchemy.dialects import postgresql, sqlite

from api.desk.context import Desk
from api.record.tables import public_change, public_change_head
from api.vocabulary import Change


def take_turn(desk: Desk) -> None:
    """Wait until no other release is under way.

    Every release begins with this, so that two which need the same rows cannot wait for each
    other: one statement naming a mission, the other being that mission's.
    """
    _count(desk, 0)


def append(
    desk: Desk, document_id: str, language: str | None, revision: int | None, *, is_first: bool
) -> int:
    """Write one line and give its number."""
    number = _next_number(desk)
    desk.session.execute(
        insert(public_change).values(
            number=number,
            changed_at=desk.now,
            change=Change.PUBLISHED if is_first else Change.UPDATED,
            document_id=document_id,
            language=language,
            revision=revision,
        )
    )
    return number


def _next_number(desk: Desk) -> int:
    return _count(desk, 1)


def _count(desk: Desk, step: int) -> int:
    """The head's row stays locked until the transaction ends: no gaps, and visible in order."""
    table = public_change_head
    is_postgresql = desk.session.get_bind().dialect.name == "postgresql"
    upsert = postgresql.insert if is_postgresql else sqlite.insert
    number: int = desk.session.execute(
        upsert(table)
        .values(id=1, number=step)
        .on_conflict_do_update(index_elements=["id"], set_={"number": table.c.number + step})
        .returning(table.c.number)
    ).scalar_one()
    return number
