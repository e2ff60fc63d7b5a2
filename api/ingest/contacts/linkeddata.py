"""Offices in the JSON-LD of a page, which its text does not show; called by `reading`.

Only what schema.org calls an organisation or a place, in the form that `jsonpage` reads.
"""

from __future__ import annotations

import re

from api.ingest.contacts import jsonpage
from api.ingest.contacts.missions import Missions
from api.ingest.pages.blocks import Page
from api.ingest.source.flow import Flow
from api.ingest.states import States

_SCRIPT = re.compile(
    r"<script\b[^<>]{0,200}\btype\s?=\s?[\"']?application/ld\+json\b[^<>]{0,200}>", re.I
)
_MAX_SCRIPTS = 8


def read(layer: Flow, states: States) -> tuple[Page, Missions] | None:
    """The first script that has missions, as a page of its own, and these; None if none has."""
    for number, opening in enumerate(_SCRIPT.finditer(layer.text)):
        end = layer.text.find("</", opening.end())
        if end < 0 or number == _MAX_SCRIPTS:
            break
        # Blank outside the script: what is found has its place in the whole.
        text = " " * opening.end() + layer.text[opening.end() : end]
        found = jsonpage.read(layer, states, text)
        if found and found[1].drafts:
            return found
    return None
