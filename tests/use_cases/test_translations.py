"""Files of one family are editions of one statement, with the same anchors, items and people."""

from __future__ import annotations

from datetime import date

import pytest

from api.desk import queries
from api.desk.models import Speaker as SpeakerRow
from api.desk.speakers import pair_names
from api.desk.statements import Page
from api.ingest.draft import Draft, Speaker
from tests import factories as make
from tests.use_cases.office import Office
from tests.use_cases.test_importing import content

RU_MINISTER = "Илвара Теннос"


def english(**facts: object) -> Draft:
    return make.page(
        make.statement(
            make.item("Why?", "Because."),
            make.item("How?", make.answer("So.", "And so."), make.answer("Aye.", speaker="Orro")),
            **facts,  # type: ignore[arg-type]
        )
    )


def russian(**facts: object) -> Draft:
    given = {"title": "Встреча", "remarks": ["Дорогие студенты,", "Рад быть здесь."], **facts}
    return make.page(
        make.statement(
            make.item("Почему?", make.answer("Потому.", speaker=RU_MINISTER)),
            make.item(
                "Как?",
                make.answer("Так.", "И так.", speaker=RU_MINISTER),
                make.answer("Да.", speaker="Орро"),
            ),
            speakers=(Speaker(RU_MINISTER, "Министр"),),
            **given,  # type: ignore[arg-type]
        ),
        language="ru",
    )


@pytest.mark.parametrize(
    ("names", "is_family"),
    [
        (("talks.en.html", "talks.ru.html"), True),
        (("talks-en.txt", "talks_ru.txt"), True),
        (("in/talks.en", "in/talks.ru"), True),
        (("talks.en.html", "other.ru.html"), False),
        (("index.html", "index.html"), False),
        (("talks.ru.html", "talks.en.html"), False),  # the endings name other languages
    ],
)
def test_the_file_names_tell_a_family(
    office: Office, names: tuple[str, str], is_family: bool
) -> None:
    first = office.receive(names[0], english())

    second = office.receive(names[1], russian())

    assert (second.statement == first.statement) == is_family
    assert second.warnings == []


@pytest.mark.parametrize("name", ["", ".", "..", "/", ".en", "en", "a.en.", "\n.en"])
def test_odd_file_names_are_families_of_their_own(name: str) -> None:
    page = Page(name, "0" * 64, english())

    assert isinstance(page.family, str)


def test_editions_of_one_statement_share_anchors_and_items(office: Office) -> None:
    first = office.receive("talks.en.html", english())
    second = office.receive("talks.ru.html", russian())
    en, ru = content(office, first.statement), content(office, first.statement, "ru")

    assert second.statement == first.statement
    assert second.qa_items == first.qa_items
    assert [r.id for r in en.remarks] == [r.id for r in ru.remarks]
    for ours, theirs in zip(en.qa_items, ru.qa_items, strict=True):
        assert [s.id for s in ours.question] == [s.id for s in theirs.question]
        assert [[s.id for s in a.segments] for a in ours.answers] == [
            [s.id for s in a.segments] for a in theirs.answers
        ]
    assert (en.translation, ru.translation) == ("original", "official")


def test_the_original_may_come_after_its_translation(office: Office) -> None:
    first = office.receive("talks.en.html", english(translation="unofficial"))
    office.publish(first.statement)
    assert office.read(first.statement)["translation"] == "unofficial"

    office.put_out("talks.ru.html", russian())

    found = [office.read(first.statement, language) for language in ("en", "ru")]
    assert [each["translation"] for each in found] == ["unofficial", "original"]
    assert [each["original_language"] for each in found] == ["ru", "ru"]
    assert office.read(first.statement)["language"] == "ru"


def test_the_people_of_a_translation_are_the_same_people(office: Office) -> None:
    office.receive("talks.en.html", english())
    report = office.receive("talks.ru.html", russian())
    en, ru = content(office, report.statement), content(office, report.statement, "ru")

    assert [s.id for s in en.speakers] == [s.id for s in ru.speakers]
    assert [s.name for s in ru.speakers] == [RU_MINISTER, "Орро"]
    assert [s.role for s in ru.speakers] == ["Министр", None]
    assert office.count(SpeakerRow.__table__) == 2


def test_who_has_another_name_in_the_language_is_another_person(office: Office) -> None:
    office.receive("talks.en.html", english())
    office.receive("talks.ru.html", russian())
    office.receive("other.en.html", english(title="Another meeting"))
    stranger = make.page(
        make.statement(
            make.item("Почему?", make.answer("Потому.", speaker="Мария Ольм")),
            make.item("Как?", make.answer("Так.", speaker="Мария Ольм")),
            title="Другая",
            speakers=(Speaker("Мария Ольм"),),
        ),
        language="ru",
    )

    report = office.receive("other.ru.html", stranger)
    en, ru = content(office, report.statement), content(office, report.statement, "ru")

    assert [speaker.name for speaker in ru.speakers] == ["Мария Ольм"]
    assert ru.speakers[0].id not in {speaker.id for speaker in en.speakers}


def test_a_paragraph_cut_otherwise_gets_its_own_anchor(office: Office) -> None:
    office.receive("talks.en.html", english())
    report = office.receive("talks.ru.html", russian(remarks=["Дорогие студенты, рад быть здесь."]))
    en, ru = content(office, report.statement), content(office, report.statement, "ru")

    assert ru.remarks[0].id not in {remark.id for remark in en.remarks}
    assert [item.id for item in ru.qa_items] == [item.id for item in en.qa_items]


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (russian(day=date(2024, 5, 15)), "its day is 2024-05-15, not 2024-05-14"),
        (make.page(make.statement(title="Встреча"), language="ru"), "it has 0 questions, not 2"),
    ],
)
def test_another_day_or_number_of_questions_is_a_statement_of_its_own(
    office: Office, other: Draft, reason: str
) -> None:
    first = office.receive("talks.en.html", english())
    office.receive("talks.en.html", english(venue="Hall"))  # the same edition by two imports

    second = office.receive("talks.ru.html", other)

    assert second.statement != first.statement
    assert second.warnings == [
        f"Named like a translation of {first.statement}, "
        f"but {reason}: kept as a statement of its own."
    ]
    assert not set(second.qa_items) & set(first.qa_items)


def test_no_warning_where_a_later_statement_of_the_family_fits(office: Office) -> None:
    first = office.receive("talks.en.html", english())
    office.receive("talks.en.html", english(day=date(2024, 6, 1)))

    second = office.receive("talks.ru.html", russian())

    assert (second.statement, second.warnings) == (first.statement, [])


def test_a_translation_tells_the_day_that_the_original_does_not(office: Office) -> None:
    office.receive("talks.en.html", english(day=None, country=None))

    report = office.receive("talks.ru.html", russian(country="XB"))

    found = content(office, report.statement)
    assert (found.date, found.country) == (make.EVENT_DAY, "XB")


def test_a_translation_saved_anew_keeps_its_anchors(office: Office) -> None:
    office.receive("talks.en.html", english())
    report = office.receive("talks.ru.html", russian())
    before = content(office, report.statement, "ru")

    again = office.receive("talks.ru.html", russian(remarks=["Дорогие студенты,", "Рад быть тут."]))

    assert again.qa_items == report.qa_items
    after = content(office, report.statement, "ru")
    assert [r.id for r in after.remarks] == [r.id for r in before.remarks]


def test_an_unknown_person_is_added_once_and_found_whatever_the_capitals(office: Office) -> None:
    for number, name in enumerate(["Ilvara Tennos", "ILVARA  TENNOS", "Ilvára Tennos"]):
        draft = make.page(make.statement(title=f"Day {number}", speakers=(Speaker(name),)))
        office.receive(f"{number}.txt", draft)

    with office.desk() as desk:
        speaker = queries.find_speaker(desk.session, "en", "ilvara tennos")
        assert speaker is not None
        assert [name.name for name in speaker.names] == ["Ilvara Tennos"]
    assert office.count(SpeakerRow.__table__) == 1


def test_names_are_paired_one_to_one_by_most_places() -> None:
    minister, guest = SpeakerRow(public_id="sp_1"), SpeakerRow(public_id="sp_2")
    places = [("А", minister), ("А", minister), ("Б", minister), ("Б", guest), ("В", guest)]

    paired = pair_names(places)

    assert paired["А"] is minister
    assert list(paired.values()).count(minister) == list(paired.values()).count(guest) == 1
