"""Every SELECT of the desk; services decide, this module finds."""

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload

from api.desk.models import (
    ContactPoint,
    Edition,
    Import,
    Mission,
    Question,
    Revision,
    Segment,
    Speaker,
    SpeakerName,
    Statement,
)
from api.errors import NotFoundError

Found = TypeVar("Found")

IMPORT_LOCK = 7_245_312  # any number that nothing else in the database locks


def find_statement(session: Session, identifier: str) -> Statement | None:
    """The statement with this public id or slug."""
    return session.scalar(
        select(Statement).where(
            or_(Statement.public_id == identifier, Statement.slug == identifier)
        )
    )


def get_statement(session: Session, identifier: str) -> Statement:
    """The statement with this public id or slug; raises NotFoundError."""
    return _found(find_statement(session, identifier), "statement", identifier)


def find_mission(session: Session, identifier: str) -> Mission | None:
    """The mission with this public id or slug."""
    return session.scalar(
        select(Mission).where(or_(Mission.public_id == identifier, Mission.slug == identifier))
    )


def get_mission(session: Session, identifier: str) -> Mission:
    """The mission with this public id or slug; raises NotFoundError."""
    return _found(find_mission(session, identifier), "mission", identifier)


def _found(row: Found | None, noun: str, identifier: str) -> Found:
    if row is None:
        raise NotFoundError(f"There is no {noun} '{identifier}'.")
    return row


def lock_imports(session: Session) -> None:
    """Wait until nobody else imports, so that a page is compared with all that came before.

    Until the transaction ends. SQLite has one writer at a time anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(IMPORT_LOCK)))


def lock_statement(session: Session, statement: Statement) -> None:
    """Wait until nobody else releases editions of this statement (SQLite: nobody writes).

    What was read of it before the wait is read again.
    """
    session.scalars(
        select(Statement)
        .where(Statement.id == statement.id)
        .options(selectinload(Statement.editions))
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one()


def lock_mission(session: Session, mission: Mission) -> None:
    """Wait until nobody else releases this mission; what was read before is read again."""
    session.scalars(
        select(Mission)
        .where(Mission.id == mission.id)
        .options(
            selectinload(Mission.texts),
            selectinload(Mission.contact_points).selectinload(ContactPoint.phones),
            selectinload(Mission.social_links),
        )
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one()


def load_edition(session: Session, edition_id: int) -> Edition:
    """An edition with all its parts, in a fixed number of reads."""
    return session.execute(
        select(Edition)
        .where(Edition.id == edition_id)
        .options(
            joinedload(Edition.statement).joinedload(Statement.mission),
            selectinload(Edition.questions).options(
                joinedload(Question.item),
                joinedload(Question.follow_up_of),
                selectinload(Question.answers),
            ),
            selectinload(Edition.segments),
            selectinload(Edition.appearances),
            selectinload(Edition.pictures),
            selectinload(Edition.topics),
        )
        .execution_options(populate_existing=True)
    ).scalar_one()


def find_edition_by_title(session: Session, language: str, folded_title: str) -> Sequence[Edition]:
    """Editions in a language whose folded title is this one, oldest first."""
    return session.scalars(
        select(Edition)
        .where(Edition.language == language, Edition.folded_title == folded_title)
        .order_by(Edition.id)
    ).all()


def find_import(session: Session, sha256: str) -> Import | None:
    """The reading of the page with these bytes, if there was one."""
    return session.scalar(select(Import).where(Import.sha256 == sha256))


def find_family(session: Session, family: str) -> Sequence[Edition]:
    """Editions that came from files of one family of translations, newest first, each once."""
    found = session.scalars(
        select(Edition)
        .join(Import, Import.edition_id == Edition.id)
        .where(Import.family == family)
        .order_by(Import.id.desc())
    )
    return list(dict.fromkeys(found))


def find_speaker(session: Session, language: str, folded_name: str) -> Speaker | None:
    """The speaker who has this name, folded, in this language."""
    return session.scalar(
        select(Speaker)
        .join(SpeakerName)
        .where(SpeakerName.language == language, SpeakerName.folded == folded_name)
        .order_by(Speaker.id)
        .limit(1)
    )


def find_missions(
    session: Session, type: str, sending_state: str | None, receiving_state: str | None
) -> Sequence[Mission]:
    """Missions of one type between two states, oldest first."""
    return session.scalars(
        select(Mission)
        .where(
            Mission.type == type,
            Mission.sending_state.is_not_distinct_from(sending_state),
            Mission.receiving_state.is_not_distinct_from(receiving_state),
        )
        .order_by(Mission.id)
    ).all()


def find_segments(session: Session, edition_id: int) -> Sequence[Segment]:
    """The segments of an edition in order."""
    return session.scalars(
        select(Segment).where(Segment.edition_id == edition_id).order_by(Segment.position)
    ).all()


def select_revisions(statement_id: int) -> Select[Revision]:
    """Every revision of every edition of a statement, oldest first within an edition."""
    return (
        select(Revision)
        .join(Edition, Edition.id == Revision.edition_id)
        .where(Edition.statement_id == statement_id)
        .order_by(Edition.id, Revision.number)
    )


def find_released_statements(session: Session, mission: Mission) -> Sequence[Statement]:
    """The statements of a mission that have an edition on the record, oldest first."""
    released = select(Edition.statement_id).join(Revision, Revision.edition_id == Edition.id)
    return session.scalars(
        select(Statement)
        .where(Statement.mission_id == mission.id, Statement.id.in_(released))
        .order_by(Statement.id)
    ).all()


def find_last_revision(session: Session, edition_id: int) -> Revision | None:
    """The newest revision of an edition, None if it was never released."""
    return session.scalar(
        select(Revision)
        .where(Revision.edition_id == edition_id)
        .order_by(Revision.number.desc())
        .limit(1)
    )
