"""The record's tables: rendered documents, the columns to filter and sort them by, the search
index, anchors and the change log. `api.publishing` writes them, `api.record` reads them.

Nothing here refers to the desk: a row stands by itself on a replica that has no desk. Names are
unique over both sides, because SQLite keeps them in one file without schemas.
"""

from sqlalchemy import (
    DDL,
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    Table,
    event,
    func,
    text,
)

from api.db.base import RECORD
from api.db.ids import PUBLIC_ID_COLUMN
from api.db.types import Body, Instant, Line, Prose, RowId, SortText
from api.vocabulary import (
    ETAG_LENGTH,
    KIND_LENGTH,
    LANGUAGE_LENGTH,
    NAME_LENGTH,
    PLACE_LENGTH,
    SLUG_LENGTH,
    SORT_NAME_LENGTH,
    STATE_LENGTH,
)


def _id(
    name: str, *, key: bool = False, index: bool = False, optional: bool = False
) -> Column[str]:
    return Column(name, SortText(PUBLIC_ID_COLUMN), primary_key=key, index=index, nullable=optional)


def _language() -> Column[str]:
    return Column("language", SortText(LANGUAGE_LENGTH), primary_key=True)


def _is_default() -> Column[bool]:
    """Whether this language is served to a reader who prefers none of those there are."""
    return Column("is_default", Boolean, nullable=False)


# Whole documents that are read by id: statements, speakers, missions; one per language.
public_document = Table(
    "public_document",
    RECORD,
    _id("document_id", key=True),
    _language(),
    _is_default(),
    Column("etag", Line(ETAG_LENGTH), nullable=False),
    Column("modified_at", Instant, nullable=False),
    Column("body", Body, nullable=False),
)

# Every slug that ever led to a document; a slug that is not current leads to the id.
public_slug = Table(
    "public_slug",
    RECORD,
    Column("slug", SortText(SLUG_LENGTH), primary_key=True),
    _id("document_id", index=True),
    Column("is_current", Boolean, nullable=False),
)

# What lists of statements filter and sort by, in no particular language.
public_statement = Table(
    "public_statement",
    RECORD,
    _id("statement_id", key=True),
    Column("kind", Line(KIND_LENGTH), nullable=False),
    Column("country", Line(STATE_LENGTH)),
    _id("mission_id", optional=True, index=True),
    Column("event_on", Date),
    # The day of the event, or of the first publication where no page told it.
    Column("sort_on", Date, nullable=False),
    # When the first edition was released.
    Column("published_at", Instant, nullable=False),
    Index(None, "sort_on", "statement_id"),
    Index(None, "published_at", "statement_id"),
)

# The same facts per edition, with the summary that lists are joined from.
public_edition = Table(
    "public_edition",
    RECORD,
    _id("statement_id", key=True),
    _language(),
    _is_default(),
    Column("kind", Line(KIND_LENGTH), nullable=False),
    Column("country", Line(STATE_LENGTH)),
    _id("mission_id", optional=True),
    Column("event_on", Date),
    Column("sort_on", Date, nullable=False),
    Column("published_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("summary", Body, nullable=False),
    Index(None, "language", "sort_on", "statement_id"),
    Index(None, "language", "published_at", "statement_id"),
)

statement_speaker = Table(
    "public_statement_speaker",
    RECORD,
    _id("statement_id", key=True),
    _id("speaker_id", key=True, index=True),
)

statement_topic = Table(
    "public_statement_topic",
    RECORD,
    _id("statement_id", key=True),
    Column("slug", SortText(SLUG_LENGTH), primary_key=True, index=True),
)

public_qa_item = Table(
    "public_qa_item",
    RECORD,
    _id("qa_item_id", key=True),
    _language(),
    _is_default(),
    _id("statement_id"),
    Column("position", Integer, nullable=False),
    # Minus the position, so that "newest first, then in order" is one descending key.
    Column("countdown", Integer, nullable=False),
    Column("answered", Boolean, nullable=False),
    Column("event_on", Date),
    Column("sort_on", Date, nullable=False),
    Column("etag", Line(ETAG_LENGTH), nullable=False),
    Column("modified_at", Instant, nullable=False),
    Column("body", Body, nullable=False),
    Index(None, "statement_id", "language", "position"),
    Index(None, "language", "sort_on", "statement_id", "countdown", "qa_item_id"),
    Index(None, "is_default", "sort_on", "statement_id", "countdown", "qa_item_id"),
)

qa_item_speaker = Table(
    "public_qa_item_speaker",
    RECORD,
    _id("qa_item_id", key=True),
    _id("speaker_id", key=True, index=True),
)

public_speaker = Table(
    "public_speaker",
    RECORD,
    _id("speaker_id", key=True),
    _language(),
    _is_default(),
    Column("name", Line(NAME_LENGTH), nullable=False),
    # The start of the default name, folded; the same in every language of a speaker.
    Column("sort_name", SortText(SORT_NAME_LENGTH), nullable=False),
    Column("body", Body, nullable=False),
    Index(None, "is_default", "sort_name", "speaker_id"),
    Index(None, "language", "sort_name", "speaker_id"),
)

public_mission = Table(
    "public_mission",
    RECORD,
    _id("mission_id", key=True),
    _language(),
    _is_default(),
    Column("type", Line(KIND_LENGTH), nullable=False),
    Column("name", Line(NAME_LENGTH), nullable=False),
    Column("sending_state", Line(STATE_LENGTH), index=True),
    Column("receiving_state", Line(STATE_LENGTH), index=True),
    Column("folded_city", Line(PLACE_LENGTH), index=True),
    # Receiving state, sending state and type: the order of a diplomatic list.
    Column("sort_name", SortText(SORT_NAME_LENGTH), nullable=False),
    Column("summary", Body, nullable=False),
    Index(None, "is_default", "sort_name", "mission_id"),
    Index(None, "language", "sort_name", "mission_id"),
)

public_contact = Table(
    "public_contact",
    RECORD,
    _id("contact_id", key=True),
    _language(),
    _is_default(),
    _id("mission_id", index=True),
    Column("purpose", Line(KIND_LENGTH), nullable=False),
    Column("sending_state", Line(STATE_LENGTH), index=True),
    Column("receiving_state", Line(STATE_LENGTH), index=True),
    # That of the mission, then the contact point's place within it.
    Column("sort_name", SortText(SORT_NAME_LENGTH), nullable=False),
    Column("body", Body, nullable=False),
    Index(None, "is_default", "sort_name", "contact_id"),
    Index(None, "language", "sort_name", "contact_id"),
)

# Every paragraph that was ever public; one whose last revision is not the edition's is gone.
public_anchor = Table(
    "public_anchor",
    RECORD,
    _id("anchor", key=True),
    _language(),
    _id("statement_id", index=True),
    _id("qa_item_id", optional=True),
    Column("position", Integer, nullable=False),
    Column("first_revision", Integer, nullable=False),
    Column("last_revision", Integer, nullable=False),
)

# The search index: every public title and paragraph. It holds no other text, because the score of
# a public passage would change with the drafts around it.
public_passage = Table(
    "public_passage",
    RECORD,
    Column("passage_id", RowId, primary_key=True),
    _id("statement_id"),
    Column("language", SortText(LANGUAGE_LENGTH), nullable=False),
    _id("qa_item_id", optional=True),
    _id("anchor", optional=True),  # NULL: the title
    Column("part", Line(KIND_LENGTH), nullable=False),
    Column("text", Prose, nullable=False),
    Index(None, "statement_id", "language"),
)

# A gap-free log: numbers are given inside the transaction that they report.
public_change = Table(
    "public_change",
    RECORD,
    Column("number", RowId, primary_key=True, autoincrement=False),
    Column("changed_at", Instant, nullable=False),
    Column("change", Line(KIND_LENGTH), nullable=False),
    _id("document_id", index=True),
    Column("language", Line(LANGUAGE_LENGTH)),  # NULL: the document in every language
    Column("revision", Integer),  # NULL: the document has no revisions
)

# One row: the last number given. Its lock makes releases take their numbers in turn.
public_change_head = Table(
    "public_change_head",
    RECORD,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("number", RowId, nullable=False),
)

Index(
    "ix_public_passage_search",
    func.to_tsvector(text("'simple'"), public_passage.c.text),
    postgresql_using="gin",
).ddl_if(dialect="postgresql")

SQLITE_SEARCH_INDEX = (
    """CREATE VIRTUAL TABLE public_passage_fts USING fts5(
        text, content='public_passage', content_rowid='passage_id',
        tokenize="unicode61 remove_diacritics 2")""",
    """CREATE TRIGGER public_passage_added AFTER INSERT ON public_passage BEGIN
        INSERT INTO public_passage_fts(rowid, text) VALUES (new.passage_id, new.text);
    END""",
    """CREATE TRIGGER public_passage_removed AFTER DELETE ON public_passage BEGIN
        INSERT INTO public_passage_fts(public_passage_fts, rowid, text)
        VALUES ('delete', old.passage_id, old.text);
    END""",
)

for statement in SQLITE_SEARCH_INDEX:
    event.listen(public_passage, "after_create", DDL(statement).execute_if(dialect="sqlite"))
event.listen(
    public_passage,
    "before_drop",
    DDL("DROP TABLE IF EXISTS public_passage_fts").execute_if(dialect="sqlite"),
)
