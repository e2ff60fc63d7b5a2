"""Pages meet every document exactly once, in every order, with every filter, in every language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete

from api.ingest.draft import Speaker
from api.record import pages
from api.record.languages import LanguageWish, Mode
from api.record.lists import CONTACTS, MISSIONS, QA_ITEMS, SPEAKERS, STATEMENTS
from api.record.pages import Listing, Order, PageWish, read_page
from api.record.tables import public_edition, public_statement
from tests import factories as make
from tests.use_cases import shelf
from tests.use_cases.office import Office
from tests.use_cases.shelf import Row, walk

on_both = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=60,
)


def latest(available: Sequence[str], default: str) -> str:
    """A reader who likes languages late in the alphabet, and never the first of them."""
    return max(available) if max(available) != "de" else default


WISHES = st.sampled_from(
    [
        LanguageWish(),
        LanguageWish("en"),
        LanguageWish("ru"),
        LanguageWish("fr"),
        LanguageWish(choose=latest),
    ]
)


def some(values: Sequence[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from([*values, "absent"]), min_size=1, max_size=3)


STATEMENT_FILTERS = st.fixed_dictionaries(
    {},
    optional={
        "kind": some(shelf.KINDS),
        "country": st.lists(st.sampled_from(["JM", "RU", "XX"]), min_size=1),
        "mission": some(["ms_1", ""]),
        "speaker": some(shelf.SPEAKERS),
        "topic": some(shelf.TOPICS),
        "date_from": st.sampled_from(shelf.DAYS),
        "date_to": st.sampled_from(shelf.DAYS),
        "published_from": st.sampled_from(shelf.TIMES),
        "published_to": st.sampled_from(shelf.TIMES),
    },
)
QA_FILTERS = st.fixed_dictionaries(
    {},
    optional={
        "statement": some(["st_1", "st_2"]),
        "speaker": some(shelf.SPEAKERS),
        "answered": st.booleans(),
        "date_from": st.sampled_from(shelf.DAYS),
        "date_to": st.sampled_from(shelf.DAYS),
    },
)


# A list, a filter, and how many documents there are.
MISSION_FILTERS: list[tuple[Listing, dict[str, Any], int]] = [
    (MISSIONS, {"sending_state": ["XA"]}, 2),
    (MISSIONS, {"receiving_state": ["XB", "XC"]}, 2),
    (MISSIONS, {"receiving_state": ["XC"]}, 1),
    (MISSIONS, {"type": ["embassy"], "receiving_state": ["XC"]}, 0),
    (MISSIONS, {"city": ["maren"]}, 1),
    (MISSIONS, {"city": ["марен"]}, 1),
    (MISSIONS, {"city": ["absent"]}, 0),
    (CONTACTS, {"purpose": ["emergency"]}, 2),
    (CONTACTS, {"purpose": ["emergency", "visa"], "receiving_state": ["XB"]}, 2),
    (CONTACTS, {"sending_state": ["XX"]}, 0),
]


def expected(
    rows: list[Row], listing: Listing, wish: LanguageWish, sort: str, filters: Mapping[str, Any]
) -> list[bytes]:
    """The whole list as plain Python makes it."""
    order = listing.orders[sort]
    is_neutral = listing.neutral is not None and wish.mode is not Mode.LANGUAGE
    published = "first_at" if is_neutral else "published_at"
    found: list[tuple[Any, bytes]] = []
    for editions in shelf.first_of(rows).values():
        default = next(row for row in editions.values() if row.is_default)
        sorted_by = editions.get(wish.language) if wish.language else default
        if sorted_by is None or not shelf.is_wanted(sorted_by, filters, published):
            continue
        shown = (
            editions[wish.choose(sorted(editions), default.language)] if wish.choose else sorted_by
        )
        facts = {**sorted_by.facts, listing.key: sorted_by.id}
        facts["published_at"] = facts.get(published)
        found.append((tuple(facts[name] for name in order.columns), shown.body))
    return [body for _, body in sorted(found, reverse=order.descending)]


def differs(
    connection: Connection,
    rows: list[Row],
    listing: Listing,
    wish: LanguageWish,
    limit: int,
    filters: Mapping[str, Any],
) -> list[str]:
    """The orders in which the list is not what plain Python makes of it."""
    return [
        sort
        for sort in listing.orders
        if walk(connection, listing, wish, sort, limit, filters)
        != expected(rows, listing, wish, sort, filters)
    ]


@on_both
@given(rows=shelf.statements(), wish=WISHES, limit=st.integers(1, 4), filters=STATEMENT_FILTERS)
def test_statements_are_what_plain_python_makes_of_them(
    office: Office, rows: list[Row], wish: LanguageWish, limit: int, filters: dict[str, Any]
) -> None:
    with office.engine.connect() as connection:
        shelf.put_statements(connection, rows)

        assert differs(connection, rows, STATEMENTS, wish, limit, filters) == []

        connection.rollback()


@on_both
@given(rows=shelf.qa_items(), wish=WISHES, limit=st.integers(1, 4), filters=QA_FILTERS)
def test_qa_items_are_what_plain_python_makes_of_them(
    office: Office, rows: list[Row], wish: LanguageWish, limit: int, filters: dict[str, Any]
) -> None:
    with office.engine.connect() as connection:
        shelf.put_qa_items(connection, rows)

        assert differs(connection, rows, QA_ITEMS, wish, limit, filters) == []

        connection.rollback()


def tied(count: int) -> list[Row]:
    """Statements of one day and one time."""
    facts = {
        "kind": "meeting",
        "country": None,
        "mission_id": None,
        "event_on": None,
        "sort_on": shelf.DAYS[0],
        "first_at": shelf.TIMES[0],
        "published_at": shelf.TIMES[0],
        "speakers": (),
        "topics": (),
    }
    return [Row(f"st_{number:02}", "en", True, facts) for number in range(count)]


def test_an_order_that_leaves_ties_open_is_caught(office: Office) -> None:
    loose = Listing(
        rows=public_edition,
        neutral=public_statement,
        key="statement_id",
        body="summary",
        orders={"newest": Order(("sort_on",), descending=True)},
    )
    rows = tied(5)

    with office.engine.connect() as connection:
        shelf.put_statements(connection, rows)
        wish = PageWish(2, "newest", (shelf.DAYS[0].isoformat(),))
        rest = read_page(connection, loose, wish, LanguageWish())

    assert rest.bodies == []


def test_a_key_that_includes_its_own_row_is_caught(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = pages._beyond
    monkeypatch.setattr(
        pages, "_beyond", lambda keys, order: honest(keys, order) | (keys[0] == keys[0])
    )
    pages._select_page.cache_clear()

    with office.engine.connect() as connection:
        shelf.put_statements(connection, tied(3))
        wish = PageWish(3, "newest", (shelf.DAYS[0].isoformat(), "st_01"))
        found = read_page(connection, STATEMENTS, wish, LanguageWish()).bodies
    pages._select_page.cache_clear()

    assert found != [b"st_00 en"]


@pytest.mark.parametrize("sort", STATEMENTS.orders)
@pytest.mark.parametrize("wish", [LanguageWish(), LanguageWish("en"), LanguageWish(choose=latest)])
def test_what_comes_and_goes_meanwhile_hides_and_repeats_nothing(
    office: Office, sort: str, wish: LanguageWish
) -> None:
    rows = tied(20)
    stays, comes = rows[::2], rows[1::2]
    met: list[bytes] = []
    after = None

    with office.engine.connect() as connection:
        shelf.put_statements(connection, stays)
        while True:
            page = read_page(connection, STATEMENTS, PageWish(3, sort, after), wish)
            met += page.bodies
            after = page.next_key
            if after is None:
                break
            if comes:
                shelf.put_statements(connection, [comes.pop(), comes.pop(0)])
            for table in (public_statement, public_edition):
                # The row that the key was taken from goes.
                connection.execute(delete(table).where(table.c.statement_id == after[-1]))

    assert len(met) == len(set(met))
    assert {row.body for row in stays} <= set(met)


@pytest.mark.parametrize("listing", [SPEAKERS, MISSIONS, CONTACTS], ids=["sp", "ms", "cp"])
@pytest.mark.parametrize("language", [None, "en", "ru"])
def test_people_and_missions_are_walked_in_the_order_of_their_names(
    office: Office, listing: Listing, language: str | None
) -> None:
    for number, name in enumerate(["Ölm", "olm", "Zed", "Åse", "Anna"]):
        mission = make.mission(
            make.contact("visa"), make.contact("general"), receiving_state=f"X{5 - number}"
        )
        draft = make.page(
            make.statement(title=name, speakers=(Speaker(f"{name} {number}"),)), mission
        )
        office.put_out(f"{number}.txt", draft)
    wish = LanguageWish(language)

    with office.record.connect() as connection:
        whole = read_page(connection, listing, PageWish(100, "name"), wish).bodies
        for limit in (1, 2, 3):
            assert walk(connection, listing, wish, "name", limit, {}) == whole

    assert len(whole) == (0 if language == "ru" else 10 if listing is CONTACTS else 5)


def test_missions_and_contacts_are_filtered(office: Office) -> None:
    embassy = make.mission(make.contact("emergency"), make.contact("visa"))
    consulate = make.mission(
        make.contact("emergency"), type="consulate", receiving_state="XC", city="Port"
    )
    office.put_out("a.txt", make.page(None, embassy, consulate))
    office.put_out("b.txt", make.page(None, make.mission(city="Марен"), language="ru"))

    wishes = (LanguageWish(), LanguageWish(choose=lambda available, _: available[0]))
    with office.record.connect() as connection:
        for wish, (listing, filters, count) in product(wishes, MISSION_FILTERS):
            assert len(walk(connection, listing, wish, "name", 1, filters)) == count


def test_a_very_long_name_still_fits_into_a_cursor(office: Office) -> None:
    for number in range(3):
        name = "漢" * 290 + str(number)
        draft = make.page(make.statement(title=name, speakers=(Speaker(name),)))
        office.put_out(f"{number}.txt", draft)

    with office.record.connect() as connection:
        found = walk(connection, SPEAKERS, LanguageWish(), "name", 1, {})
        page = read_page(connection, SPEAKERS, PageWish(1, "name"), LanguageWish())

    assert len(set(found)) == 3
    assert len("".join(map(str, page.next_key or ())).encode()) < 340
