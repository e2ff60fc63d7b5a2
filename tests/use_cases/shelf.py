"""A record in plain Python and the same in the tables: what lists are compared with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import Connection, insert

from api.record.languages import LanguageWish
from api.record.pages import Key, Listing, PageWish, read_page
from api.record.tables import (
    public_edition,
    public_qa_item,
    public_statement,
    qa_item_speaker,
    statement_speaker,
    statement_topic,
)

LANGUAGES = ("de", "en", "ru")
SPEAKERS = ("sp_1", "sp_2")
TOPICS = ("peace", "trade")
KINDS = ("meeting", "speech")
# Few days and times, so that ties are everywhere.
DAYS = (date(2024, 5, 13), date(2024, 5, 14))
TIMES = tuple(datetime(2024, 6, day, 12, tzinfo=UTC) for day in (1, 2, 3))


@dataclass(frozen=True, slots=True)
class Row:
    """A document in one language, with what lists sort and filter by."""

    id: str
    language: str
    is_default: bool
    facts: Mapping[str, Any]

    @property
    def body(self) -> bytes:
        return f"{self.id} {self.language}".encode()


@st.composite
def statements(draw: st.DrawFn) -> list[Row]:
    """The editions of up to eight statements."""
    rows: list[Row] = []
    for number in range(draw(st.integers(0, 8))):
        event_on = draw(st.sampled_from([None, *DAYS]))
        languages = draw(st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True))
        times = [draw(st.sampled_from(TIMES)) for _ in languages]
        shared = {
            "kind": draw(st.sampled_from(KINDS)),
            "country": draw(st.sampled_from([None, "JM", "RU"])),
            "mission_id": draw(st.sampled_from([None, "ms_1"])),
            "event_on": event_on,
            "sort_on": event_on or draw(st.sampled_from(DAYS)),
            "first_at": min(times),
            "speakers": draw(st.sets(st.sampled_from(SPEAKERS))),
            "topics": draw(st.sets(st.sampled_from(TOPICS))),
        }
        rows += [
            Row(
                f"st_{number}", language, language == languages[0], {**shared, "published_at": time}
            )
            for language, time in zip(languages, times, strict=True)
        ]
    return rows


@st.composite
def qa_items(draw: st.DrawFn) -> list[Row]:
    """Items of two statements; editions may number them differently."""
    rows: list[Row] = []
    for number in range(draw(st.integers(0, 8))):
        event_on = draw(st.sampled_from([None, *DAYS]))
        languages = draw(st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True))
        shared = {
            "statement_id": draw(st.sampled_from(["st_1", "st_2"])),
            "answered": draw(st.booleans()),
            "event_on": event_on,
            "sort_on": event_on or DAYS[0],
            "speakers": draw(st.sets(st.sampled_from(SPEAKERS))),
            "topics": (),
        }
        for language in languages:
            position = draw(st.integers(1, 3))
            facts = {**shared, "position": position, "countdown": -position}
            rows.append(Row(f"qa_{number}", language, language == languages[0], facts))
    return rows


def put_statements(connection: Connection, rows: Iterable[Row]) -> None:
    for row in rows:
        columns = {name: row.facts[name] for name in ("kind", "country", "event_on", "sort_on")}
        columns |= {"statement_id": row.id, "mission_id": row.facts["mission_id"]}
        if row.is_default:
            first = {"published_at": row.facts["first_at"]}
            connection.execute(insert(public_statement).values(**columns, **first))
            link(connection, statement_speaker, row, "statement_id", "speaker_id", "speakers")
            link(connection, statement_topic, row, "statement_id", "slug", "topics")
        connection.execute(
            insert(public_edition).values(
                **columns,
                language=row.language,
                is_default=row.is_default,
                published_at=row.facts["published_at"],
                updated_at=row.facts["published_at"],
                revision=1,
                summary=row.body,
            )
        )


def put_qa_items(connection: Connection, rows: Iterable[Row]) -> None:
    for row in rows:
        columns = {k: v for k, v in row.facts.items() if k not in {"speakers", "topics"}}
        connection.execute(
            insert(public_qa_item).values(
                **columns,
                qa_item_id=row.id,
                language=row.language,
                is_default=row.is_default,
                etag="",
                modified_at=TIMES[0],
                body=row.body,
            )
        )
        if row.is_default:
            link(connection, qa_item_speaker, row, "qa_item_id", "speaker_id", "speakers")


def link(connection: Connection, table: Any, row: Row, key: str, column: str, fact: str) -> None:
    for value in row.facts[fact]:
        connection.execute(insert(table).values({key: row.id, column: value}))


def is_wanted(row: Row, filters: Mapping[str, Any], published: str) -> bool:
    """What the filters of both lists mean; `published` names the time that they look at."""
    facts = row.facts
    day = facts["event_on"]
    tests: dict[str, Callable[[Any], bool]] = {
        "kind": lambda v: facts["kind"] in v,
        "country": lambda v: facts["country"] in v,
        "mission": lambda v: facts["mission_id"] in v,
        "speaker": lambda v: bool(facts["speakers"] & set(v)),
        "topic": lambda v: bool(facts["topics"] & set(v)),
        "statement": lambda v: facts["statement_id"] in v,
        "answered": lambda v: facts["answered"] == v,
        "date_from": lambda v: day is not None and day >= v,
        "date_to": lambda v: day is not None and day < v,
        "published_from": lambda v: facts[published] >= v,
        "published_to": lambda v: facts[published] < v,
    }
    return all(tests[name](value) for name, value in filters.items())


def walk(
    connection: Connection,
    listing: Listing,
    language: LanguageWish,
    sort: str,
    limit: int,
    filters: Mapping[str, Any],
) -> list[bytes]:
    """All bodies, page by page; every page but the last is full, every total the same."""
    bodies: list[bytes] = []
    totals: set[int | None] = set()
    after: Key | None = None
    while True:
        wish = PageWish(limit, sort, after, filters, include_total=True)
        page = read_page(connection, listing, wish, language)
        bodies += page.bodies
        totals.add(page.total)
        assert page.bodies or after is None  # a page that is promised holds something
        if page.next_key is None:
            assert totals == {len(bodies)}
            return bodies
        assert len(page.bodies) == limit
        after = page.next_key


def first_of(rows: Sequence[Row]) -> dict[str, dict[str, Row]]:
    """Rows by document and language."""
    found: dict[str, dict[str, Row]] = {}
    for row in rows:
        found.setdefault(row.id, {})[row.language] = row
    return found
