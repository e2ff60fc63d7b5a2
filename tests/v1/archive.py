"""A small published archive with every kind of document; conftest.py builds it once per engine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import select

from api.desk.models import Mission, Speaker, Statement
from api.desk.reports import Report
from api.ingest.draft import Draft
from tests.factories import item, page, statement
from tests.v1.hidden import Hidden, hide
from tests.v1.pages import (
    CAPITAL,
    DEPUTY,
    NEIGHBOUR,
    UNKNOWN,
    briefing,
    interview,
    speech,
    students,
)
from tests.v1.scribe import Scribe

VERIFIED_AT = datetime(2024, 5, 15, 8, 30, tzinfo=UTC)
SPEECHES = 9
OLD_SLUG = "the-slug-of-yesterday"


@dataclass(frozen=True, slots=True)
class Archive:
    """The public ids by the name that the tests know them under."""

    url: str
    students: Report
    briefing: Report
    interview: Report
    renamed: Report
    speeches: tuple[Report, ...]
    embassy: str
    consulate: str
    neighbour: str
    capital: str
    unknown: str
    minister: str
    deputy: str
    hidden: Hidden

    @property
    def statements(self) -> list[str]:
        reports = (self.students, self.briefing, self.interview, self.renamed, *self.speeches)
        return [str(report.statement) for report in reports]


def build(url: str) -> Archive:
    """Fill an empty migrated database and publish all of it."""
    scribe = Scribe(url)
    try:
        return _build(scribe, url)
    finally:
        scribe.close()


def _build(scribe: Scribe, url: str) -> Archive:
    neighbour = scribe.release("neighbour.txt", page(None, NEIGHBOUR))
    capital = scribe.release("capital.txt", page(None, CAPITAL))
    unknown = scribe.release("unknown.txt", page(None, UNKNOWN))
    english = scribe.keep("students.en.txt", students())
    _complete(scribe, english.missions[0])
    scribe.publish(english)
    scribe.release("students.ru.txt", students("ru"))
    brief = scribe.release("briefing.txt", briefing())
    interviewed = scribe.release("interview.txt", interview())
    renamed = _renamed(scribe)
    speeches = [scribe.release(f"speech-{n}.en.txt", speech(n)) for n in range(SPEECHES)]
    return Archive(
        url=url,
        students=english,
        briefing=brief,
        interview=interviewed,
        renamed=renamed,
        speeches=tuple(speeches),
        embassy=english.missions[0],
        consulate=brief.missions[0],
        neighbour=neighbour.missions[0],
        capital=capital.missions[0],
        unknown=unknown.missions[0],
        minister=_speaker(scribe, "Ilvara Tennos"),
        deputy=_speaker(scribe, DEPUTY),
        hidden=hide(scribe),
    )


def _complete(scribe: Scribe, mission_id: str) -> None:
    """What no page tells, an editor adds."""
    with scribe.desk() as desk:
        found = desk.session.scalars(select(Mission).where(Mission.public_id == mission_id)).one()
        found.latitude, found.longitude, found.verified_at = 17.99, -76.79, VERIFIED_AT


def _renamed(scribe: Scribe) -> Report:
    """A statement that was published under another slug before."""
    first = scribe.keep("renamed.txt", _opening("It opens."))
    with scribe.desk() as desk:
        found = desk.session.scalars(
            select(Statement).where(Statement.public_id == first.statement)
        ).one()
        slug, found.slug = found.slug, OLD_SLUG
    scribe.publish(first)
    with scribe.desk() as desk:
        found = desk.session.merge(found)
        found.slug = slug
    return scribe.release("renamed-again.txt", _opening("It opens today."))


def _opening(text: str) -> Draft:
    return page(
        statement(
            item("Is it open?", text),
            title="Opening of the harbour",
            day=date(2023, 1, 10),
            kind="comment",
            country="XA",
            city="Tenn",
        )
    )


def _speaker(scribe: Scribe, name: str) -> str:
    with scribe.desk() as desk:
        return desk.session.scalars(
            select(Speaker.public_id).where(Speaker.names.any(name=name))
        ).one()
