"""The lists that the record offers: their orders and filters. `pages.read_page` reads them."""

from sqlalchemy import ColumnElement, Table, and_, bindparam, select

from api.record.pages import Filter, Listing, Order, one_of
from api.record.tables import (
    public_contact,
    public_edition,
    public_mission,
    public_qa_item,
    public_speaker,
    public_statement,
    qa_item_speaker,
    statement_speaker,
    statement_topic,
)


def _linked(link: Table, key: str, column: str, name: str) -> Filter:
    """A filter: the document is linked to one of the values bound to `name`."""

    def clause(table: Table) -> ColumnElement[bool]:
        linked = select(link.c[key]).where(link.c[column].in_(bindparam(name, expanding=True)))
        return table.c[key].in_(linked)

    return clause


def _since(column: str, name: str) -> Filter:
    return lambda table: table.c[column] >= bindparam(name, type_=table.c[column].type)


def _before(column: str, name: str) -> Filter:
    return lambda table: table.c[column] < bindparam(name, type_=table.c[column].type)


def _dated(bound: Filter) -> Filter:
    """The order's day stands in for an unknown date; filters by date must not take it for one."""
    return lambda table: and_(bound(table), table.c.event_on.is_not(None))


def _in_city(table: Table) -> ColumnElement[bool]:
    """A filter: the mission's city has one of these names, folded, in any language."""
    named = public_mission.alias("named")
    there = select(named.c.mission_id).where(
        named.c.folded_city.in_(bindparam("city", expanding=True))
    )
    return table.c.mission_id.in_(there)


DATES = {
    "date_from": _dated(_since("sort_on", "date_from")),
    "date_to": _dated(_before("sort_on", "date_to")),
}
TOPIC = _linked(statement_topic, "statement_id", "slug", "topic")

STATEMENTS = Listing(
    rows=public_edition,
    neutral=public_statement,
    key="statement_id",
    body="summary",
    orders={
        "newest": Order(("sort_on", "statement_id"), descending=True),
        "oldest": Order(("sort_on", "statement_id")),
        "recently_published": Order(("published_at", "statement_id"), descending=True),
    },
    filters={
        "kind": one_of("kind", "kind"),
        "country": one_of("country", "country"),
        "mission": one_of("mission_id", "mission"),
        "speaker": _linked(statement_speaker, "statement_id", "speaker_id", "speaker"),
        "topic": TOPIC,
        **DATES,
        "published_from": _since("published_at", "published_from"),
        "published_to": _before("published_at", "published_to"),
    },
)

QA_ITEMS = Listing(
    rows=public_qa_item,
    key="qa_item_id",
    body="body",
    orders={
        # Two editions of a statement may number different items alike: the id settles it.
        "newest": Order(("sort_on", "statement_id", "countdown", "qa_item_id"), descending=True),
        "oldest": Order(("sort_on", "statement_id", "position", "qa_item_id")),
        "position": Order(("position", "qa_item_id")),
    },
    filters={
        "statement": one_of("statement_id", "statement"),
        "speaker": _linked(qa_item_speaker, "qa_item_id", "speaker_id", "speaker"),
        "topic": TOPIC,
        "answered": lambda table: table.c.answered == bindparam("answered"),
        **DATES,
    },
)

BY_NAME = "name"

SPEAKERS = Listing(
    rows=public_speaker,
    key="speaker_id",
    body="body",
    orders={BY_NAME: Order(("sort_name", "speaker_id"))},
)

MISSIONS = Listing(
    rows=public_mission,
    key="mission_id",
    body="summary",
    orders={BY_NAME: Order(("sort_name", "mission_id"))},
    filters={
        "sending_state": one_of("sending_state", "sending_state"),
        "receiving_state": one_of("receiving_state", "receiving_state"),
        "type": one_of("type", "type"),
        "city": _in_city,
    },
)

CONTACTS = Listing(
    rows=public_contact,
    key="contact_id",
    body="body",
    orders={BY_NAME: Order(("sort_name", "contact_id"))},
    filters={
        "purpose": one_of("purpose", "purpose"),
        "sending_state": one_of("sending_state", "sending_state"),
        "receiving_state": one_of("receiving_state", "receiving_state"),
    },
)
