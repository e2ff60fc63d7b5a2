"""What the routes of version 1 work with: the record's engine and the cursors' secret.

`app.py` puts it on the application; views reach it through these functions.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any

from flask import Flask, Response, current_app, request
from sqlalchemy import Connection, Engine

from api.http.caching import respond, respond_collection
from api.http.cursors import CursorCodec
from api.http.negotiation import accepted_languages, choose_language
from api.http.schemas import LanguageQuery, PageQuery
from api.record.connections import open_record
from api.record.documents import Document
from api.record.languages import LanguageWish
from api.record.pages import Listing, Page, PageWish, read_page

EXTENSION = "communique"


@dataclass(frozen=True, slots=True)
class Services:
    """What the public side may use; there is no desk in it."""

    record: Engine
    cursors: CursorCodec


def install(app: Flask, services: Services) -> None:
    """Give an application its services."""
    app.extensions[EXTENSION] = services


def services() -> Services:
    """Those of the current application."""
    found: Services = current_app.extensions[EXTENSION]
    return found


def current_record() -> AbstractContextManager[Connection]:
    """A connection that can read the record and nothing else; closed when the block ends."""
    return open_record(services().record)


def language_wish(query: LanguageQuery) -> LanguageWish:
    """`?lang=` wins over `Accept-Language`; without either, documents come in their default."""
    if query.lang is not None:
        return LanguageWish(language=query.lang)
    if "HTTP_ACCEPT_LANGUAGE" not in request.environ:
        return LanguageWish()
    return LanguageWish(choose=partial(choose_language, accept=accepted_languages()))


def answer_document(document: Document) -> Response:
    """A document as it stands on the record."""
    return respond(
        document.body,
        etag=document.etag,
        modified_at=document.modified_at,
        language=document.language,
    )


def read_list(
    connection: Connection,
    listing: Listing,
    query: PageQuery,
    sort: str,
    filters: Mapping[str, Any],
) -> tuple[Page, Mapping[str, Any]]:
    """One page of a list, and the query that its cursor is bound to."""
    given = {name: value for name, value in filters.items() if value is not None}
    bound = {"list": listing.key, "sort": sort, "lang": query.lang, **given}
    after = None
    if query.cursor is not None:
        after = tuple(
            key for key in services().cursors.decode(bound, query.cursor) if key is not None
        )
    wish = PageWish(query.limit, sort, after, given, query.include_total)
    return read_page(connection, listing, wish, language_wish(query)), bound


def answer_page(page: Page, query: PageQuery, bound: Mapping[str, Any]) -> Response:
    """A page of a list with the cursor that leads on."""
    cursor = None
    if page.next_key is not None:
        cursor = services().cursors.encode(bound, page.next_key)
    return respond_collection(
        page.bodies,
        limit=query.limit,
        next_cursor=cursor,
        total=page.total,
        language=query.lang,
    )
