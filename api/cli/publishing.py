"""`communique publish`: releases statements and missions by id or slug."""

import click

from api.cli.desk import open_database, open_desk
from api.desk import queries
from api.desk.context import Desk
from api.desk.models import Mission, Statement
from api.errors import NotFoundError
from api.publishing import Outcome, release_mission, release_statement
from api.settings import Settings
from api.v1.rendering import SchemaRenderers


@click.command()
@click.argument("ids", nargs=-1, required=True)
@click.option("--note", help="Public note on revisions after the first.")
def publish(ids: tuple[str, ...], note: str | None) -> None:
    """Release statements and missions: all of these, or none if one cannot be.

    What is on the record as it stands is left alone.
    """
    with (
        open_database(Settings.from_environment().database_url) as engine,
        open_desk(engine) as desk,
    ):
        found = [_find(desk, each) for each in ids]
        # Missions first: a statement names its mission only if the record has it.
        found.sort(key=lambda document: not isinstance(document, Mission))
        outcomes = [outcome for each in found for outcome in _release(desk, each, note)]
    for outcome in outcomes:
        click.echo(_told(outcome))


def _find(desk: Desk, identifier: str) -> Mission | Statement:
    found = queries.find_mission(desk.session, identifier) or queries.find_statement(
        desk.session, identifier
    )
    if found is None:
        raise NotFoundError(f"There is no statement or mission '{identifier}'.")
    return found


def _release(desk: Desk, document: Mission | Statement, note: str | None) -> list[Outcome]:
    if isinstance(document, Mission):
        return [release_mission(desk, document, SchemaRenderers())]
    return release_statement(desk, document, SchemaRenderers(), note=note)


def _told(outcome: Outcome) -> str:
    parts = [outcome.document_id, outcome.language or "", "published" if outcome.is_new else ""]
    if outcome.revision is not None:
        parts.append(f"revision {outcome.revision}")
    return " ".join(part for part in [*parts, "" if outcome.is_new else "unchanged"] if part)
