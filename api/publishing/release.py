"""The act that carries drafts to the record: find, refuse, change, tell; one transaction."""

from collections.abc import Collection
from dataclasses import dataclass

from api.desk import queries
from api.desk.content import EditionContent, digest_of
from api.desk.context import Desk
from api.desk.models import Edition, Mission, Revision, Statement
from api.desk.reading import content_of
from api.errors import ConflictError
from api.publishing import changes, missions, speakers, statements
from api.publishing.views import Renderers
from api.vocabulary import RevisionKind


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a release did: the document, its language, and the revision now on the record."""

    document_id: str
    language: str | None
    revision: int | None
    is_new: bool


def release_statement(
    desk: Desk,
    statement: Statement,
    renderers: Renderers,
    *,
    languages: Collection[str] | None = None,
    note: str | None = None,
) -> list[Outcome]:
    """Release the editions of a statement whose draft differs from what is on the record.

    With `languages`, only these editions: the drafts beside them stay where they are. An edition
    that is on the record as it stands is left alone: releasing one state twice is one release.
    `note` is public and belongs to the revisions after the first.
    """
    changes.take_turn(desk)
    queries.lock_statement(desk.session, statement)
    chosen = [e for e in statement.editions if languages is None or e.language in languages]
    if not chosen:
        raise ConflictError(f"Statement {statement.public_id} has no edition to publish.")
    outcomes = []
    released: list[EditionContent] = []
    for edition in chosen:
        content = content_of(queries.load_edition(desk.session, edition.id))
        outcome = _release_edition(desk, edition, content, note)
        outcomes.append(outcome)
        if outcome.is_new:
            released.append(content)
    for content in released:
        speakers.write_speakers(desk, content, renderers)
    if released:
        statements.write_statement(desk, statement, released, renderers)
    return outcomes


def _release_edition(
    desk: Desk, edition: Edition, content: EditionContent, note: str | None
) -> Outcome:
    document_id = edition.statement.public_id
    last = queries.find_last_revision(desk.session, edition.id)
    document = content.to_json()
    digest = digest_of(document)
    if last is not None and last.digest == digest:
        return Outcome(document_id, edition.language, last.number, is_new=False)
    number = last.number + 1 if last else 1
    desk.session.add(
        Revision(
            edition_id=edition.id,
            number=number,
            kind=RevisionKind.EDITORIAL if last else RevisionKind.INITIAL,
            note=note if last else None,
            released_at=desk.now,
            content=document,
            digest=digest,
        )
    )
    desk.session.flush()
    changes.append(desk, document_id, edition.language, number, is_first=last is None)
    return Outcome(document_id, edition.language, number, is_new=True)


def release_mission(desk: Desk, mission: Mission, renderers: Renderers) -> Outcome:
    """Release a mission with its contact points in all its languages.

    Statements that name it are rendered anew if its name on the record has changed.
    """
    changes.take_turn(desk)
    queries.lock_mission(desk.session, mission)
    views = missions.views_of(mission)
    if not views:
        raise ConflictError(f"Mission {mission.public_id} has no text to publish.")
    documents = [renderers.mission(view) for view in views]
    digest = digest_of(mission.slug.encode() + b"".join(documents))
    if mission.released_digest == digest:
        mission.unreleased = []
        return Outcome(mission.public_id, None, None, is_new=False)
    changes.append(desk, mission.public_id, None, None, is_first=mission.released_digest is None)
    mission.released_digest, mission.unreleased = digest, []
    names = missions.find_names(desk, mission.public_id)
    missions.write_mission(desk, mission, views, documents, renderers)
    desk.session.flush()
    if missions.find_names(desk, mission.public_id) != names:
        statements.rewrite_statements(desk, mission, renderers)
    return Outcome(mission.public_id, None, None, is_new=True)
