"""The work of a reader: ingest, ready before the first page comes; `nursery` loads this module."""

from __future__ import annotations

from contextlib import suppress

from api.ingest import Draft, States, UnreadableInputError, read_page
from api.samples import PAGES


def read(content: bytes, states: States) -> Draft:
    """The draft of a page; raises UnreadableInputError."""
    return read_page(content, states=states)


def warm() -> None:
    """Read the samples once, so that word lists and gazetteers are loaded before readers fork."""
    for page in PAGES:
        with suppress(UnreadableInputError):
            read_page(page.read_bytes())
