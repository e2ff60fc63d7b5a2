"""Puts drafts on the desk and on the record as the command line does; archive.py uses it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from api.db.clock import read_clock
from api.db.engines import desk_engine
from api.db.ids import PublicIds
from api.db.session import transaction
from api.desk import queries
from api.desk.context import Desk
from api.desk.imports import import_page
from api.desk.reports import Report
from api.ingest.draft import Draft
from api.publishing import release_mission, release_statement
from api.v1.rendering import SchemaRenderers


class Scribe:
    """One database's editor. `close` when done: an engine keeps connections open."""

    def __init__(self, url: str) -> None:
        self._engine = desk_engine(url)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        with transaction(self._engine) as session:
            yield Desk(session, read_clock(session), PublicIds(secrets.randbits))

    def keep(self, file_name: str, draft: Draft) -> Report:
        """Import without publishing."""
        with self.desk() as desk:
            return import_page(desk, file_name, repr((file_name, draft)).encode(), draft)

    def publish(self, report: Report) -> Report:
        for mission_id in report.missions:
            self.publish_ids(mission=mission_id)
        self.publish_ids(statement=report.statement)
        return report

    def publish_ids(self, *, statement: str | None = None, mission: str | None = None) -> None:
        """The mission first, because the statement names it."""
        with self.desk() as desk:
            if mission is not None:
                found = queries.get_mission(desk.session, mission)
                release_mission(desk, found, SchemaRenderers())
            if statement is not None:
                draft = queries.get_statement(desk.session, statement)
                release_statement(desk, draft, SchemaRenderers())

    def release(self, file_name: str, draft: Draft) -> Report:
        """Import and publish."""
        return self.publish(self.keep(file_name, draft))

    def close(self) -> None:
        self._engine.dispose()
