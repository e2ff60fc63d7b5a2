"""How sure the contacts of a page are, and what a person has to look at; for `missions`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from api.ingest.contacts import dialling
from api.ingest.draft import Confidence, MissionDraft, Phone

_MAX_WARNINGS = 50


def judge(
    drafts: Sequence[MissionDraft], *, is_named_here: bool, is_unnamed: bool
) -> Iterator[Confidence]:
    """One judgement for the contacts of the page, none where there are none."""
    if is_unnamed:
        yield Confidence("contacts", "low", "Contact details stand without a mission's name.")
    if not drafts:
        return
    doubtful = [phone for draft in drafts for phone in _phones(draft) if not _is_good(phone)]
    if not is_named_here:
        reason = "The mission is named in the page's title alone, not beside the contacts."
        yield Confidence("contacts", "medium", reason)
    elif doubtful:
        reason = f"{len(doubtful)} of the printed numbers cannot be checked."
        yield Confidence("contacts", "medium", reason)
    elif all(_has_ways(draft) for draft in drafts):
        reason = "Every mission is named beside its contacts, and all numbers can be dialled."
        yield Confidence("contacts", "high", reason)
    else:
        reason = "Not every mission that is named has a number or an e-mail address."
        yield Confidence("contacts", "medium", reason)


def warn(drafts: Sequence[MissionDraft], *, is_unnamed: bool) -> Iterator[str]:
    """Sentences about contacts of nobody, and about numbers that cannot be dialled."""
    if is_unnamed:
        yield "There are contact details on this page, but no mission is named beside them."
    numbers = (phone for draft in drafts for phone in _phones(draft) if phone.number is None)
    shown = dict.fromkeys(phone.display for phone in numbers)
    for display in list(shown)[:_MAX_WARNINGS]:
        yield f"The number “{display}” cannot be dialled from abroad as printed."


def _phones(draft: MissionDraft) -> Iterator[Phone]:
    for point in draft.contact_points:
        yield from point.phones


def _is_good(phone: Phone) -> bool:
    return phone.number is not None and dialling.is_assigned(phone.number)


def _has_ways(draft: MissionDraft) -> bool:
    return any(point.phones or point.emails for point in draft.contact_points)
