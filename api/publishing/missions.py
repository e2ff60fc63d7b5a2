"""Writes missions and their contact points, in every language that the mission has texts in."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Table, delete, insert, select

from api.db.folding import fold
from api.desk.content import PictureContent
from api.desk.context import Desk
from api.desk.models import ContactPoint, Mission, MissionText
from api.publishing.documents import Rendered, write_documents, write_slug
from api.publishing.views import (
    AddressView,
    ContactPointView,
    ContactView,
    GeoView,
    Languages,
    MissionName,
    MissionView,
    PhoneView,
    Renderers,
    SocialView,
)
from api.record.tables import public_contact, public_mission
from api.vocabulary import PLACE_LENGTH


def views_of(mission: Mission) -> list[MissionView]:
    """The mission as it would be released now, one view per language, the default one first."""
    available = tuple(sorted(text.language for text in mission.texts))
    return [_view(mission, text, available) for text in mission.texts]


def _view(mission: Mission, text: MissionText, available: tuple[str, ...]) -> MissionView:
    language = text.language
    return MissionView(
        id=mission.public_id,
        slug=mission.slug,
        type=mission.type,
        name=text.name,
        sending_state=mission.sending_state,
        receiving_state=mission.receiving_state,
        city=text.city,
        time_zone=mission.time_zone,
        working_languages=mission.languages,
        address=_address(mission, text),
        geo=_geo(mission),
        contact_points=[_point(point, language) for point in mission.contact_points],
        welcome="\n\n".join(text.welcome) or None,
        pictures=[PictureContent(p["url"], p["caption"], p["alt"]) for p in text.pictures],
        social=[SocialView(link.platform, link.url) for link in mission.social_links],
        verified_at=mission.verified_at,
        languages=Languages(language, mission.texts[0].language, available),
    )


def _address(mission: Mission, text: MissionText) -> AddressView | None:
    if not text.address_lines:
        return None
    return AddressView(text.address_lines, text.city, mission.address_country, mission.postal_code)


def _geo(mission: Mission) -> GeoView | None:
    if mission.latitude is None or mission.longitude is None:
        return None
    return GeoView(mission.latitude, mission.longitude)


def _point(point: ContactPoint, language: str) -> ContactPointView:
    return ContactPointView(
        id=point.public_id,
        purpose=point.purpose,
        phones=[PhoneView(p.number, p.display, p.extension, p.type) for p in point.phones],
        emails=point.emails,
        urls=point.urls,
        hours=_worded(point.hours, language),
        note=_worded(point.note, language),
    )


def _worded(texts: dict[str, str], language: str) -> str | None:
    """The wording in this language, else the first there is: hours in another beat none."""
    return texts.get(language) or next(iter(texts.values()), None)


def find_names(desk: Desk, mission_id: str) -> list[tuple[str, str]]:
    """Languages and names under which the record has the mission, the default one first."""
    table = public_mission
    rows = desk.session.execute(
        select(table.c.language, table.c.name)
        .where(table.c.mission_id == mission_id)
        .order_by(table.c.is_default.desc(), table.c.language)
    )
    return [(language, name) for language, name in rows]


def name_on_record(desk: Desk, mission_id: str | None, language: str) -> MissionName | None:
    """The mission as the record names it; None while the record does not have it."""
    names = find_names(desk, mission_id) if mission_id else []
    if mission_id is None or not names:
        return None
    return MissionName(mission_id, dict(names).get(language, names[0][1]))


def write_mission(
    desk: Desk,
    mission: Mission,
    views: Sequence[MissionView],
    documents: Sequence[bytes],
    renderers: Renderers,
) -> None:
    """Replace the mission on the record; `documents` are its rendered views."""
    default = views[0].languages.language
    write_slug(desk, mission.public_id, mission.slug)
    write_documents(
        desk,
        mission.public_id,
        [
            Rendered(view.languages.language, view.languages.language == default, document)
            for view, document in zip(views, documents, strict=True)
        ],
    )
    _replace(desk, public_mission, mission, [_mission_row(v, default, renderers) for v in views])
    _replace(
        desk,
        public_contact,
        mission,
        [row for view in views for row in _contact_rows(view, default, renderers)],
    )


def _replace(desk: Desk, table: Table, mission: Mission, rows: list[dict[str, Any]]) -> None:
    desk.session.execute(delete(table).where(table.c.mission_id == mission.public_id))
    if rows:
        desk.session.execute(insert(table), rows)


def _facts(view: MissionView, default: str) -> dict[str, Any]:
    return {
        "mission_id": view.id,
        "language": view.languages.language,
        "is_default": view.languages.language == default,
        "sending_state": view.sending_state,
        "receiving_state": view.receiving_state,
    }


def _mission_row(view: MissionView, default: str, renderers: Renderers) -> dict[str, Any]:
    return {
        **_facts(view, default),
        "type": view.type,
        "name": view.name,
        # Filters take what stands before a comma, because commas part their values.
        "folded_city": fold(view.city.partition(",")[0], PLACE_LENGTH) if view.city else None,
        "sort_name": _sort_name(view),
        "summary": renderers.mission_summary(view),
    }


def _sort_name(view: MissionView) -> str:
    return f"{view.receiving_state or '~~'} {view.sending_state or '~~'} {view.type}"


def _contact_rows(view: MissionView, default: str, renderers: Renderers) -> list[dict[str, Any]]:
    return [
        {
            **_facts(view, default),
            "contact_id": point.id,
            "purpose": point.purpose,
            "sort_name": f"{_sort_name(view)} {view.id} {position:04}",
            "body": renderers.contact(_contact(point, view)),
        }
        for position, point in enumerate(view.contact_points, 1)
    ]


def _contact(point: ContactPointView, view: MissionView) -> ContactView:
    members = {member.name: getattr(point, member.name) for member in fields(point)}
    return ContactView(**members, mission=view, language=view.languages.language)
