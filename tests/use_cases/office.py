"""A desk and a record on one database, each step in one line; conftest.py opens it for tests."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Engine, FromClause, Row, func, select

from api.db.clock import read_clock
from api.db.ids import PublicIds
from api.db.session import transaction
from api.desk import queries
from api.desk.context import Desk
from api.desk.imports import import_page
from api.desk.reports import Report
from api.ingest.draft import Draft
from api.publishing import Outcome, release_mission, release_statement
from api.publishing.views import Renderers
from api.record.documents import Document, get_document, get_qa_item
from api.record.languages import LanguageWish
from api.record.lists import STATEMENTS
from api.record.pages import Listing, Page, PageWish, read_page
from api.v1.rendering import SchemaRenderers

ANY_LANGUAGE = LanguageWish()


@dataclass(frozen=True, slots=True)
class Office:
    """What editors do and what the world sees of it."""

    url: str
    engine: Engine
    record: Engine
    renderers: Renderers = field(default_factory=SchemaRenderers)

    def close(self) -> None:
        self.engine.dispose()
        self.record.dispose()

    @contextmanager
    def desk(self, now: datetime | None = None) -> Iterator[Desk]:
        """One transaction; `now` stands in for the database's clock."""
        with transaction(self.engine) as session:
            yield Desk(session, now or read_clock(session), PublicIds(secrets.randbits))

    def receive(self, name: str, draft: Draft, content: bytes | None = None) -> Report:
        """Import a page; without `content`, equal drafts come from equal bytes."""
        with self.desk() as desk:
            return import_page(desk, name, content or repr(draft).encode(), draft)

    def publish(self, identifier: str | None, now: datetime | None = None) -> list[Outcome]:
        """Release a statement or a mission."""
        assert identifier is not None
        with self.desk(now) as desk:
            if identifier.startswith("ms_"):
                mission = queries.get_mission(desk.session, identifier)
                return [release_mission(desk, mission, self.renderers)]
            statement = queries.get_statement(desk.session, identifier)
            return release_statement(desk, statement, self.renderers)

    def put_out(self, name: str, draft: Draft, now: datetime | None = None) -> Report:
        """Import a page and release all that it became, missions first."""
        report = self.receive(name, draft)
        for identifier in [*report.missions, *filter(None, [report.statement])]:
            self.publish(identifier, now)
        return report

    def rows(self, table: FromClause, *where: ColumnElement[bool]) -> Sequence[Row[Any]]:
        """Rows of a table, by the eyes of the desk, in the order of its key."""
        with self.engine.connect() as connection:
            statement = select(table).where(*where).order_by(*table.primary_key)
            return connection.execute(statement).all()

    def count(self, table: FromClause) -> int:
        with self.engine.connect() as connection:
            return connection.execute(select(func.count()).select_from(table)).scalar_one()

    def find(self, identifier: str | None, wish: LanguageWish = ANY_LANGUAGE) -> Document:
        """A document by the eyes of the world."""
        assert identifier is not None
        with self.record.connect() as connection:
            if identifier.startswith("qa_"):
                return get_qa_item(connection, identifier, wish)
            return get_document(connection, identifier[:2], identifier, wish)

    def read(self, identifier: str | None, language: str | None = None) -> dict[str, Any]:
        """A document's JSON by the eyes of the world."""
        found: dict[str, Any] = orjson.loads(self.find(identifier, LanguageWish(language)).body)
        return found

    def list(
        self, listing: Listing = STATEMENTS, *, wish: LanguageWish = ANY_LANGUAGE, **filters: Any
    ) -> list[dict[str, Any]]:
        """The first hundred of a list in its first order."""
        page_wish = PageWish(limit=100, sort=next(iter(listing.orders)), filters=filters)
        return [orjson.loads(body) for body in self.page(listing, page_wish, wish).bodies]

    def page(self, listing: Listing, wish: PageWish, language: LanguageWish) -> Page:
        with self.record.connect() as connection:
            return read_page(connection, listing, wish, language)


def anchors(document: dict[str, Any]) -> dict[str, str]:
    """The text of each paragraph of a statement by its anchor, in reading order by part."""
    found = {remark["id"]: remark["text"] for remark in document["remarks"]}
    for item in document["qa_items"]:
        found |= {segment["id"]: segment["text"] for segment in item["question"]}
        for answer in item["answers"]:
            found |= {segment["id"]: segment["text"] for segment in answer["segments"]}
    return found


def anchor_of(document: dict[str, Any], text: str) -> str:
    """The anchor of the one paragraph with this text."""
    (anchor,) = [key for key, value in anchors(document).items() if value == text]
    return anchor
