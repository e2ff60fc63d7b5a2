"""The drafts of the archive, as ingest would hand them over; archive.py publishes them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from api.ingest.draft import Address, Asker, ContactPoint, Draft, Picture, SocialLink
from api.ingest.draft import Speaker as SpeakerDraft
from tests.factories import answer, contact, item, mission, page, phone, remark, statement

DEPUTY = "Oren Palk"
MINISTER_RU = "Илвара Теннос"

EMBASSY = mission(
    contact(
        "emergency",
        phone(extension="12"),
        phone(None, type="mobile"),
        hours="At any hour",
        note="For emergencies only.",
    ),
    contact(
        "general",
        phone("+441632960002", type="fax"),
        emails=("office@embassy.example",),
        urls=("https://embassy.example",),
    ),
    time_zone="Europe/London",
    languages=("en", "ru"),
    address=Address(("7 Harbour Street", "Maren"), "Maren", "10440", "XB"),
    pictures=(Picture("https://embassy.example/house.jpg", "The house", "A white house"),),
    social=(SocialLink("facebook", "https://social.example/valdoria"), SocialLink("x")),
)
EMBASSY_RU = mission(
    contact("emergency", hours="Круглосуточно"), name="Посольство Вальдории", city="Марен"
)
CONSULATE = mission(
    contact("consular", phone("+442079460001")),
    contact("visa", phone("+442079460002")),
    type="consulate_general",
    name="Consulate General of Valdoria in Port Sel",
    receiving_state="XC",
    city="Port Sel",
)
NEIGHBOUR = mission(
    contact("general", phone("+442079460003")),
    name="Embassy of Ostland in Maren",
    sending_state="XD",
)
CAPITAL = mission(
    contact("general", phone("+442079460004")),
    name="Embassy of Ostland in Ferris, D.F.",
    sending_state="XD",
    receiving_state="XE",
    city="Ferris, D.F.",
)
# Of this mission nothing is known but its name.
UNKNOWN = mission(
    ContactPoint("press", (), ("press@honorary.example",)),
    type="honorary_consulate",
    name="Honorary consulate",
    sending_state=None,
    receiving_state=None,
    city=None,
    languages=(),
    address=None,
    welcome=(),
    social=(),
)


def students(language: str = "en") -> Draft:
    """A meeting with questions of every sort, in English or in Russian."""
    ru = language == "ru"
    minister = MINISTER_RU if ru else "Ilvara Tennos"
    deputy = "Орен Палк" if ru else DEPUTY
    asked = item("Зачем?" if ru else "Why?", answer("Да." if ru else "Because.", speaker=minister))
    draft = statement(
        replace(asked, asker=Asker("Question", "Tia Mor", "Maren Herald")),
        item(
            "Как?" if ru else "How?",
            answer("Так." if ru else "So.", "Вот." if ru else "And so.", speaker=minister),
            answer("И." if ru else "Also.", speaker=deputy),
            answer("Далее." if ru else "Next question, please.", speaker=None, is_moderator=True),
            follow_up_of=0,
        ),
        replace(item("И всё?" if ru else "Is that all?"), asker=None),
        title="Встреча со студентами" if ru else "Meeting with students of the Maren Institute",
        remarks=(
            "Дорогие студенты," if ru else "Dear students,",
            remark("Спасибо." if ru else "Thank you.", after=0, speaker=minister, label=minister),
            remark("До встречи." if ru else "Until next time.", after=2),
        ),
        speakers=(SpeakerDraft(minister, "Foreign Minister"), SpeakerDraft(deputy, None)),
        topics=("Trade", "Education"),
        venue="Maren Institute",
        delivery="check_against_delivery",
        pictures=(
            Picture("https://embassy.example/1.jpg", "Students", None),
            Picture(None, "A", "B"),
        ),
        source_name="Embassy of Valdoria",
        source_url="https://embassy.example/news/1",
        retrieved_on=date(2024, 6, 1),
    )
    return page(draft, EMBASSY_RU if ru else EMBASSY, language=language)


def briefing(reply: str = "It sails on Monday.") -> Draft:
    draft = statement(
        item("When does the ferry sail?", answer(reply, speaker=DEPUTY)),
        item("And the night ferry?"),
        title="Briefing on the ferry line",
        kind="briefing",
        day=date(2024, 6, 1),
        country="XC",
        speakers=(SpeakerDraft(DEPUTY, "Deputy Minister"),),
        topics=("Trade",),
    )
    return page(draft, CONSULATE)


def interview() -> Draft:
    """In Russian alone, and of no known day, place or speaker."""
    draft = statement(
        item("Что дальше?", answer("Увидим.", speaker=None)),
        title="Интервью",
        kind="interview",
        day=None,
        city=None,
        country=None,
        speakers=(),
        remarks=(),
    )
    return page(draft, language="ru")


def speech(number: int) -> Draft:
    """Three of them share a day, so that lists have ties to break."""
    return page(
        statement(
            item(f"Question {number}?", f"Answer {number}."),
            title=f"Speech {number}",
            kind="speech",
            day=date(2022, 3, 1 + number // 3),
            topics=("Water",),
        )
    )
