"""Turns saved pages of embassies and ministries into drafts; pure functions, no database.

Give `read_page` the bytes of a page: it returns a `Draft` or raises `UnreadableInputError`.
"""

from api.ingest.draft import (
    Account,
    Address,
    Answer,
    Asker,
    Confidence,
    ContactPoint,
    Draft,
    MissionDraft,
    Phone,
    Picture,
    QAItem,
    Remark,
    Repair,
    Segment,
    SetAside,
    SocialLink,
    Span,
    Speaker,
    StatementDraft,
    UnreadableInputError,
)
from api.ingest.reading import read_page, read_text
from api.ingest.source.decode import MAX_BYTES
from api.ingest.states import ISO_STATES, States

__all__ = [
    "ISO_STATES",
    "MAX_BYTES",
    "Account",
    "Address",
    "Answer",
    "Asker",
    "Confidence",
    "ContactPoint",
    "Draft",
    "MissionDraft",
    "Phone",
    "Picture",
    "QAItem",
    "Remark",
    "Repair",
    "Segment",
    "SetAside",
    "SocialLink",
    "Span",
    "Speaker",
    "StatementDraft",
    "States",
    "UnreadableInputError",
    "read_page",
    "read_text",
]
