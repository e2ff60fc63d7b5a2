"""Offices of one mission on one page become one mission with all their numbers; for `imports`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from api.desk.missions import LONE_TYPES
from api.ingest.draft import ContactPoint, MissionDraft
from api.vocabulary import MissionType


def join_offices(drafts: Sequence[MissionDraft]) -> list[MissionDraft]:
    """The drafts with the later offices of an embassy inside the first one.

    Between two states the desk has one embassy: what a second office of it prints would be reported
    as differing from the first, and its numbers would not be taken.
    """
    joined: dict[tuple[str | None, ...] | int, MissionDraft] = {}
    for number, draft in enumerate(drafts):
        is_lone = MissionType(draft.type) in LONE_TYPES and draft.sending_state
        is_ministry = MissionType(draft.type) is MissionType.FOREIGN_MINISTRY
        is_placed = draft.receiving_state or is_ministry
        key = (draft.type, draft.sending_state, draft.receiving_state)
        known = joined.get(key) if is_lone and is_placed else None
        if known is None:
            joined[key if is_lone and is_placed else number] = draft
        else:
            points = (*known.contact_points, *_new_points(draft, known))
            joined[key] = replace(known, contact_points=points)
    return list(joined.values())


def _new_points(office: MissionDraft, known: MissionDraft) -> Iterator[ContactPoint]:
    """What is not known yet, each point saying which office answers."""
    told = {way for point in known.contact_points for way in _ways(point)}
    place = ", ".join(office.address.lines) if office.address else ""
    name = f"{office.name}: {place}" if place else office.name
    for point in office.contact_points:
        if told.issuperset(_ways(point)):
            continue
        note = f"{name}\n{point.note}" if point.note else name
        yield replace(point, note=note)


def _ways(point: ContactPoint) -> set[str]:
    return {*point.emails, *(phone.number or phone.display for phone in point.phones)}
