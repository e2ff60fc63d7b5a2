"""The default lists are read along an index: no table is scanned, nothing is sorted afterwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import Connection, Engine, event

from api.db.engines import desk_engine
from api.record.catalogue import find_languages
from api.record.languages import LanguageWish
from api.record.lists import CONTACTS, MISSIONS, QA_ITEMS, SPEAKERS, STATEMENTS
from api.record.pages import Listing, Order, PageWish, read_page

LISTS = {
    "statements": (STATEMENTS, ("st_1",)),
    "qa-items": (QA_ITEMS, ("st_1", -1, "qa_1")),
    "speakers": (SPEAKERS, ("sp_1",)),
    "missions": (MISSIONS, ("ms_1",)),
    "contacts": (CONTACTS, ("cp_1",)),
}
WISHES = {
    "no language": LanguageWish(),
    "a language": LanguageWish("en"),
    "a choice": LanguageWish(choose=lambda _, default: default),
}


def plans(engine: Engine, read: Callable[[Connection], object]) -> list[str]:
    """What SQLite says of every statement that `read` executes."""
    found: list[str] = []

    def explain(
        connection: Connection, cursor: object, statement: str, parameters: object, *_: object
    ) -> None:
        if statement.startswith(("SELECT", "WITH")):
            driver = connection.connection.driver_connection
            assert driver is not None
            rows = driver.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            found.extend(row[3] for row in rows)

    event.listen(engine, "before_cursor_execute", explain)
    with engine.connect() as connection:
        read(connection)
    event.remove(engine, "before_cursor_execute", explain)
    return found


def faults(plan: list[str], *, may_sort_a_page: bool) -> list[str]:
    """Scans of whole tables, and sorting; a page's own rows are put in order again by some."""
    scans = [line for line in plan if line.startswith("SCAN") and " USING " not in line]
    scans = [line for line in scans if line not in {"SCAN page", "SCAN hops"}]
    sorts = [line for line in plan if "TEMP B-TREE" in line]
    return scans + sorts[1 if may_sort_a_page else 0 :]


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("language", WISHES)
@pytest.mark.parametrize("is_continued", [False, True])
def test_a_default_list_is_read_along_an_index(
    sqlite_url: str, name: str, language: str, is_continued: bool
) -> None:
    listing, key = LISTS[name]
    engine, wish = desk_engine(sqlite_url), WISHES[language]
    sort = next(iter(listing.orders))
    start = "2024-05-14" if "sort_on" in listing.orders[sort].columns else "name"
    after = (start, *key) if is_continued else None

    plan = plans(engine, lambda c: read_page(c, listing, PageWish(20, sort, after), wish))

    engine.dispose()
    is_joined = wish.choose is not None or (listing.neutral is not None and not wish.language)
    assert plan
    assert faults(plan, may_sort_a_page=is_joined) == []


@pytest.mark.parametrize("name", LISTS)
def test_going_on_jumps_to_the_key(sqlite_url: str, name: str) -> None:
    listing, key = LISTS[name]
    engine = desk_engine(sqlite_url)
    sort = next(iter(listing.orders))
    start = "2024-05-14" if "sort_on" in listing.orders[sort].columns else "name"

    wish = PageWish(20, sort, (start, *key))
    plan = plans(engine, lambda c: read_page(c, listing, wish, LanguageWish()))

    engine.dispose()
    assert any("SEARCH" in line and ("<" in line or ">" in line) for line in plan)


def test_the_languages_are_looked_up_one_by_one(sqlite_url: str) -> None:
    engine = desk_engine(sqlite_url)

    plan = plans(engine, find_languages)

    engine.dispose()
    assert faults(plan, may_sort_a_page=True) == []


def test_an_order_without_index_is_caught(sqlite_url: str) -> None:
    engine = desk_engine(sqlite_url)
    by_name = Listing(
        rows=SPEAKERS.rows,
        key=SPEAKERS.key,
        body=SPEAKERS.body,
        orders={"name": Order(("name", "speaker_id"))},
    )

    plan = plans(engine, lambda c: read_page(c, by_name, PageWish(20, "name"), LanguageWish("en")))

    engine.dispose()
    assert faults(plan, may_sort_a_page=False)
