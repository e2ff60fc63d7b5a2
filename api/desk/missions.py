"""Receives the missions of a page: adds what is new, never overwrites what is known.

A number that a page gives and the desk does not know is reported, not taken: an old page must not
replace the emergency number of a newer one. New missions take everything.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from api.db.folding import fold
from api.db.ids import CONTACT_POINT, MISSION
from api.desk import queries
from api.desk.context import Desk
from api.desk.models import ContactPoint, Mission, MissionText, Phone, SocialLink
from api.desk.names import slug_of
from api.ingest.draft import ContactPoint as ContactPointDraft
from api.ingest.draft import MissionDraft
from api.vocabulary import NAME_LENGTH, TEXT_LENGTH, MissionType, Purpose

# Of these there is one at most between two states; of ministries, one in each.
LONE_TYPES = {MissionType.EMBASSY, MissionType.HIGH_COMMISSION, MissionType.FOREIGN_MINISTRY}


@dataclass(frozen=True, slots=True)
class ReceivedMission:
    """The mission that holds the page's entry now, and what the desk did not take."""

    mission: Mission
    is_changed: bool
    warnings: Sequence[str] = ()


def receive_mission(desk: Desk, language: str, draft: MissionDraft) -> ReceivedMission:
    """Put a mission of a page on the desk, or complete the one that is there."""
    mission = _find_known(desk, language, draft)
    if mission is None:
        mission = _new_mission(desk, draft)
        _add_contact_points(desk, mission, language, draft.contact_points)
        warnings: list[str] = []
    else:
        warnings = [*_differences(mission, draft), *_other_address(mission, language, draft)]
        _join_contact_points(desk, mission, language, draft.contact_points)
    _complete(mission, language, draft)
    is_changed = _is_changed(desk)
    desk.session.flush()
    return ReceivedMission(mission, is_changed, warnings)


def _is_changed(desk: Desk) -> bool:
    """Whether anything waits to be written: what came before was written by the first query."""
    session = desk.session
    return bool(session.new) or any(session.is_modified(each) for each in session.dirty)


def _find_known(desk: Desk, language: str, draft: MissionDraft) -> Mission | None:
    candidates = queries.find_missions(
        desk.session, draft.type, draft.sending_state, draft.receiving_state
    )
    # A ministry sends and does not receive: its own state says enough.
    is_placed = draft.receiving_state or MissionType(draft.type) is MissionType.FOREIGN_MINISTRY
    lone = draft.type in LONE_TYPES and draft.sending_state and is_placed
    for mission in candidates:
        if lone or (_is_same(mission, draft) and not _is_elsewhere(mission, language, draft)):
            return mission
    return None


def _is_same(mission: Mission, draft: MissionDraft) -> bool:
    """Whether two entries of one type between the same states are of one mission."""
    given, known = _ways(draft.contact_points), _ways(mission.contact_points)
    names = {fold(text.name, NAME_LENGTH) for text in mission.texts}
    has_name = fold(draft.name, NAME_LENGTH) in names
    # A translation has another name and city, and the same numbers.
    is_reached_alike = bool(given) and given == known
    return is_reached_alike or (has_name and bool(given & known)) or _same_city(mission, draft)


def _is_elsewhere(mission: Mission, language: str, draft: MissionDraft) -> bool:
    """Whether the page names another city: consulates may share their numbers and their name."""
    cities = {fold(t.city, NAME_LENGTH) for t in mission.texts if t.city and t.language == language}
    return bool(cities and draft.city) and not _same_city(mission, draft)


def _same_city(mission: Mission, draft: MissionDraft) -> bool:
    cities = {fold(text.city, NAME_LENGTH) for text in mission.texts if text.city}
    return draft.city is not None and fold(draft.city, NAME_LENGTH) in cities


def _ways(points: Sequence[ContactPointDraft] | Sequence[ContactPoint]) -> set[str]:
    """Numbers and addresses for mail, of a page's or of the desk's contact points."""
    return {
        way
        for point in points
        for way in [*point.emails, *(phone.number or phone.display for phone in point.phones)]
    }


def _new_mission(desk: Desk, draft: MissionDraft) -> Mission:
    public_id = desk.ids.new(MISSION)
    mission = Mission(
        public_id=public_id,
        slug=slug_of(draft.name, public_id),
        type=draft.type,
        sending_state=draft.sending_state,
        receiving_state=draft.receiving_state,
        languages=[],
        texts=[],
        contact_points=[],
        social_links=[],
    )
    desk.session.add(mission)
    return mission


def _add_contact_points(
    desk: Desk, mission: Mission, language: str, drafts: Sequence[ContactPointDraft]
) -> None:
    for draft in drafts:
        mission.contact_points.append(
            ContactPoint(
                public_id=desk.ids.new(CONTACT_POINT),
                position=len(mission.contact_points) + 1,
                purpose=draft.purpose,
                emails=list(draft.emails),
                urls=list(draft.urls),
                hours=_worded(language, draft.hours),
                note=_worded(language, draft.note),
                phones=[
                    Phone(
                        position=position,
                        display=phone.display,
                        number=phone.number,
                        extension=phone.extension,
                        type=phone.type,
                    )
                    for position, phone in enumerate(draft.phones, 1)
                ],
            )
        )


def _worded(language: str, text: str | None) -> dict[str, str]:
    return {language: text} if text else {}


def _join_contact_points(
    desk: Desk, mission: Mission, language: str, drafts: Sequence[ContactPointDraft]
) -> None:
    """Add contact points for new purposes, and wordings in a new language."""
    fresh: list[ContactPointDraft] = []
    for draft in drafts:
        known = [point for point in mission.contact_points if point.purpose == draft.purpose]
        if not known:
            fresh.append(draft)
            continue
        for field in ("hours", "note"):
            worded = {**_worded(language, getattr(draft, field)), **getattr(known[0], field)}
            setattr(known[0], field, worded)
    _add_contact_points(desk, mission, language, fresh)


def _differences(mission: Mission, draft: MissionDraft) -> list[str]:
    """Where page and desk differ on a purpose that both know; nothing of it is taken over."""
    warnings: list[str] = []
    for purpose in dict.fromkeys(point.purpose for point in mission.contact_points):
        known = _ways([point for point in mission.contact_points if point.purpose == purpose])
        given = _ways([point for point in draft.contact_points if point.purpose == purpose])
        place = f"{mission.public_id} ({purpose})"
        if given:
            warnings += [
                f"{place}: the page gives {way}, which the desk does not have; it was not taken "
                "over."
                for way in sorted(given - known)
            ]
        if given or (purpose == Purpose.EMERGENCY and draft.contact_points):
            warnings += [
                f"{place}: the page does not give {way}; the desk keeps it."
                for way in sorted(known - given)
            ]
    return warnings


def _other_address(mission: Mission, language: str, draft: MissionDraft) -> list[str]:
    text = next((each for each in mission.texts if each.language == language), None)
    if text is None or draft.address is None or not text.address_lines:
        return []
    given, known = " ".join(draft.address.lines), " ".join(text.address_lines)
    if fold(given, TEXT_LENGTH) == fold(known, TEXT_LENGTH):
        return []
    return [f"{mission.public_id}: the page gives the address {given}; the desk keeps {known}."]


def _complete(mission: Mission, language: str, draft: MissionDraft) -> None:
    address = draft.address
    mission.languages = list(dict.fromkeys([*mission.languages, *draft.languages]))
    mission.time_zone = mission.time_zone or draft.time_zone
    if address:
        mission.postal_code = mission.postal_code or address.postal_code
        mission.address_country = mission.address_country or address.country
    if all(text.language != language for text in mission.texts):
        mission.texts.append(_text(language, draft))
    known = {link.platform for link in mission.social_links}
    # The first account of a platform wins, unless only a later one has an address.
    named = {link.platform: link.url for link in reversed(draft.social)}
    named |= {link.platform: link.url for link in reversed(draft.social) if link.url}
    mission.social_links += [
        SocialLink(platform=platform, url=named[platform])
        for platform in dict.fromkeys(link.platform for link in draft.social)
        if platform not in known
    ]


def _text(language: str, draft: MissionDraft) -> MissionText:
    address = draft.address
    return MissionText(
        language=language,
        name=draft.name,
        city=draft.city or (address.city if address else None),
        address_lines=list(address.lines) if address else [],
        welcome=list(draft.welcome),
        pictures=[
            {"url": picture.url, "caption": picture.caption, "alt": picture.alt}
            for picture in draft.pictures
        ],
    )
