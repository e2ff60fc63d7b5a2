"""Keyset pages: how every list of the record is cut, ordered, and put into the right language.

A list is described by a `Listing`; `read_page` answers it with one read. Statements are built
once per shape (which filters, which order, which mode) and bound afterwards.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Date,
    Select,
    Table,
    bindparam,
    func,
    select,
    tuple_,
    type_coerce,
)
from sqlalchemy.types import NullType

from api.db.types import EPOCH, Instant
from api.record.languages import Choose, LanguageWish, Mode

Key = tuple[int | str, ...]
Filter = Callable[[Table], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Order:
    """A total order: by these columns, all ascending or all descending."""

    columns: tuple[str, ...]
    descending: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """One kind of list.

    `rows` has one row per document and language, `key` names the document there, `body` the
    rendered bytes. `neutral`, where it differs from `rows`, has one row per document and decides
    order and filters when no language is demanded.
    """

    rows: Table
    key: str
    body: str
    orders: Mapping[str, Order]
    filters: Mapping[str, Filter] = field(default_factory=dict)
    neutral: Table | None = None


@dataclass(frozen=True, slots=True)
class PageWish:
    """Which page: how many, after which key, in which named order, filtered how."""

    limit: int
    sort: str
    after: Key | None = None
    filters: Mapping[str, Any] = field(default_factory=dict)
    include_total: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Rendered documents, the key to go on after (None: this is the end), the exact total."""

    bodies: Sequence[bytes]
    next_key: Key | None
    total: int | None


Shape = tuple[str, frozenset[str], bool, Mode]


def read_page(
    connection: Connection, listing: Listing, wish: PageWish, language: LanguageWish
) -> Page:
    """One page of a list; the same key always leads to the same place, however deep."""
    order = listing.orders[wish.sort]
    names = frozenset(wish.filters)
    shape = (wish.sort, names, wish.after is not None, language.mode)
    values = dict(wish.filters)
    if language.language is not None:
        values["wanted"] = language.language
    total = None
    if wish.include_total:
        total = connection.execute(_select_count(listing, names, language.mode), values).scalar()
    values["page_limit"] = wish.limit + 1
    after: Key = wish.after or ()
    for name, position in zip(order.columns, after, strict=False):
        values[f"after_{name}"] = _from_key(listing.rows.c[name], position)
    rows: Sequence[Any] = connection.execute(_select_page(listing, shape), values).all()
    if language.choose is not None and language.mode is Mode.CHOICE:
        rows = _choose_rows(rows, language.choose)
    return _cut(rows, wish.limit, total)


def _cut(rows: Sequence[Any], limit: int, total: int | None) -> Page:
    shown = rows[:limit]
    has_more = len(rows) > limit
    next_key = tuple(_to_key(value) for value in shown[-1][2:]) if has_more else None
    return Page([row[0] for row in shown], next_key, total)


def _choose_rows(rows: Sequence[Any], choose: Choose) -> Sequence[Any]:
    """Of the rows of each document the one in the best language, in the order of the rows."""
    groups: dict[Any, list[Any]] = {}
    for row in rows:
        groups.setdefault(tuple(row[3:]), []).append(row)
    chosen = []
    for group in groups.values():
        by_language = {row.language: row for row in group}
        default = next((row.language for row in group if row.is_default), group[0].language)
        chosen.append(by_language[choose(list(by_language), default)])
    return [(row[0], row[1], *row[3:]) for row in chosen]


@lru_cache(maxsize=1024)
def _select_page(listing: Listing, shape: Shape) -> Select[Any]:
    sort, names, is_continued, mode = shape
    order = listing.orders[sort]
    source = _source(listing, mode)
    keys = [source.c[name] for name in order.columns]
    statement = _filtered(listing, source, names, mode, [source.c[listing.key], *keys])
    if is_continued:
        statement = statement.where(_beyond(keys, order))
    statement = _ordered(statement, keys, order).limit(bindparam("page_limit"))
    if source is listing.rows and mode is not Mode.CHOICE:
        body, language = source.c[listing.body], source.c.language
        return statement.with_only_columns(body, language, *map(_raw, keys))
    return _with_bodies(listing, statement, order, mode)


def _with_bodies(listing: Listing, statement: Select[Any], order: Order, mode: Mode) -> Select[Any]:
    """The page's keys first, then the rows of just these documents."""
    rows = listing.rows
    page = statement.subquery("page")
    keys = [page.c[name] for name in order.columns]
    columns: list[Column[Any]] = [rows.c[listing.body], rows.c.language]
    if mode is Mode.CHOICE:
        columns.append(rows.c.is_default)
    joined = (
        select(*columns, *map(_raw, keys))
        .select_from(page)
        .join(rows, rows.c[listing.key] == page.c[listing.key])
    )
    if mode is Mode.DEFAULT:
        joined = joined.where(rows.c.is_default)
    return _ordered(joined, keys, order)


@lru_cache(maxsize=1024)
def _select_count(listing: Listing, names: frozenset[str], mode: Mode) -> Select[Any]:
    source = _source(listing, mode)
    return _filtered(listing, source, names, mode, [func.count()])


def _source(listing: Listing, mode: Mode) -> Table:
    if mode is Mode.LANGUAGE or listing.neutral is None:
        return listing.rows
    return listing.neutral


def _filtered(
    listing: Listing, source: Table, names: frozenset[str], mode: Mode, columns: Sequence[Any]
) -> Select[Any]:
    statement = select(*columns).select_from(source)
    if mode is Mode.LANGUAGE:
        statement = statement.where(source.c.language == bindparam("wanted"))
    elif listing.neutral is None:
        statement = statement.where(source.c.is_default)
    for name in sorted(names):
        statement = statement.where(listing.filters[name](source))
    return statement


def _raw(key: Any) -> ColumnElement[Any]:
    """The value as the driver gives it: of a page's keys only the last is looked at."""
    return type_coerce(key, NullType()).label(key.name)


def _ordered(statement: Select[Any], keys: Sequence[Any], order: Order) -> Select[Any]:
    return statement.order_by(*(key.desc() if order.descending else key.asc() for key in keys))


def _beyond(keys: Sequence[Column[Any]], order: Order) -> ColumnElement[bool]:
    here = tuple_(*(bindparam(f"after_{key.name}", type_=key.type) for key in keys))
    return tuple_(*keys) < here if order.descending else tuple_(*keys) > here


def _to_key(value: Any) -> int | str:
    """A sort value as it stands in a cursor: instants in microseconds, dates in ISO form."""
    if isinstance(value, datetime):
        return (value - EPOCH) // timedelta(microseconds=1)
    return value.isoformat() if isinstance(value, date) else value


def _from_key(column: Column[Any], value: int | str) -> Any:
    if isinstance(column.type, Instant):
        return EPOCH + timedelta(microseconds=int(value))
    return date.fromisoformat(str(value)) if isinstance(column.type, Date) else value


def one_of(column: str, name: str) -> Filter:
    """A filter: the column has one of the values bound to `name`."""
    return lambda table: table.c[column].in_(bindparam(name, expanding=True))
