"""What the desk holds and the record does not: archive.py hides it, the tests look for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from api.desk import queries
from api.desk.models import Speaker
from api.ingest.draft import ContactPoint, Draft, Picture
from api.ingest.draft import Speaker as SpeakerDraft
from tests.factories import answer, contact, item, mission, page, phone, statement
from tests.v1 import pages
from tests.v1.scribe import Scribe

# Stands in whatever is imported and not published. No answer may hold it, in no spelling.
CANARY = "Kanarek"


@dataclass(frozen=True, slots=True)
class Hidden:
    """What the desk holds and the record does not: ids, slugs and a topic."""

    statement: str
    statement_slug: str
    qa_item: str
    speaker: str
    speaker_slug: str
    mission: str
    mission_slug: str
    topic: str


def hide(scribe: Scribe) -> Hidden:
    """Import what must not be seen: whole documents, and drafts beside what is public."""
    secret = scribe.keep("secret.txt", secret_page())
    # A newer draft, another edition, another text and another number of what is public.
    scribe.keep("briefing-again.txt", pages.briefing(f"{CANARY} sails never."))
    scribe.keep("speech-0.fr.txt", replace(_secret_speech(), language="fr"))
    scribe.keep(
        "neighbour.fr.txt", page(None, replace(pages.NEIGHBOUR, name=CANARY), language="fr")
    )
    scribe.keep(
        "consulate-again.txt", page(None, replace(pages.CONSULATE, contact_points=(_secret(),)))
    )
    with scribe.desk() as desk:
        found = queries.get_statement(desk.session, str(secret.statement))
        speaker = desk.session.scalars(
            select(Speaker).where(Speaker.names.any(name=f"{CANARY} Kanarkov"))
        ).one()
        return Hidden(
            statement=found.public_id,
            statement_slug=found.slug,
            qa_item=secret.qa_items[0],
            speaker=speaker.public_id,
            speaker_slug=speaker.slug,
            mission=secret.missions[0],
            mission_slug=queries.get_mission(desk.session, secret.missions[0]).slug,
            topic=CANARY.lower(),
        )


def secret_page() -> Draft:
    """A page that says the canary's name wherever a page can."""
    speaker = f"{CANARY} Kanarkov"
    draft = statement(
        item(f"{CANARY}?", answer(f"{CANARY}!", speaker=speaker)),
        title=f"{CANARY} under embargo",
        remarks=(f"{CANARY}.",),
        speakers=(SpeakerDraft(speaker, CANARY),),
        topics=(CANARY,),
        city=CANARY,
        venue=CANARY,
        country="XK",
        pictures=(Picture(f"https://{CANARY}.example/1.jpg", CANARY, CANARY),),
        source_name=CANARY,
    )
    embassy = mission(_secret(), name=f"Embassy of {CANARY}", sending_state="XK", city=CANARY)
    return page(draft, embassy)


def _secret() -> ContactPoint:
    return contact(
        "emergency", phone("+441632960999"), hours=CANARY, emails=(f"{CANARY}@a.example",)
    )


def _secret_speech() -> Draft:
    return page(
        statement(
            item(CANARY, answer(CANARY, speaker=f"{CANARY} Tennos")),
            title=CANARY,
            kind="speech",
            day=date(2022, 3, 1),
            speakers=(SpeakerDraft(f"{CANARY} Tennos", CANARY),),
            topics=(CANARY,),
        )
    )
