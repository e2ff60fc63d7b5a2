"""The bundled pages come out right: imported and released by the services that a user's pages meet.

Both engines; what is looked at is what the world may read, and the import's reports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import Engine, select

from api.cli.desk import read_places
from api.cli.intake import Options, import_files
from api.db.engines import desk_engine, record_engine
from api.desk.reports import ImportStatus, Report
from api.record.documents import get_document
from api.record.languages import LanguageWish
from api.record.tables import public_contact
from api.samples import PAGES, PLACES_FILE

LANGUAGES = ("en", "ru")
E164 = re.compile(r"\+[1-9]\d{7,14}\Z")
# Ofcom keeps these for drama: they belong to nobody.
NOBODYS_NUMBER = re.compile(r"\+44(?:1632960\d{3}|2079460\d{3})\Z")
# Words of the pages' menus, notices, clocks and site names.
FURNITURE = (
    "Official website|Официальный сайт|06-06-2024|07-06-2024|09:4|cookie|Passports|Паспорта"
    "|timetable|Расписание|All rights|Все права|eng  /  рус|Understood|Понятно"
)
DAMAGE = {"pided": "divided", "persity": "diversity", "inpidual": "individual"}


@dataclass(frozen=True, slots=True)
class Archive:
    """The samples after their import, seen from the public side."""

    reports: list[Report]
    record: Engine

    def document(self, public_id: str | None, language: str) -> dict[str, Any]:
        assert public_id is not None
        with self.record.connect() as connection:
            wish = LanguageWish(language=language)
            document = get_document(connection, public_id.partition("_")[0], public_id, wish)
        found: dict[str, Any] = orjson.loads(document.body)
        return found

    def talks(self, language: str) -> dict[str, Any]:
        return self.document(self.reports[0].statement, language)

    def mission(self, page: int, language: str) -> dict[str, Any]:
        return self.document(self.reports[page].missions[0], language)

    def contacts(self) -> list[dict[str, Any]]:
        with self.record.connect() as connection:
            bodies = connection.scalars(select(public_contact.c.body))
            return [orjson.loads(body) for body in bodies]


def import_samples(engine_url: str) -> list[Report]:
    options = Options(read_places(PLACES_FILE), is_publishing=True)
    engine = desk_engine(engine_url)
    try:
        return list(import_files(engine, PAGES, options))
    finally:
        engine.dispose()


@pytest.fixture
def archive(engine_url: str) -> Iterator[Archive]:
    reports = import_samples(engine_url)
    record = record_engine(engine_url)
    yield Archive(reports, record)
    record.dispose()


def said(statement: dict[str, Any]) -> list[tuple[str, str]]:
    """Every paragraph of a statement with its anchor, in order."""
    paragraphs = [*statement["remarks"]]
    for item in statement["qa_items"]:
        paragraphs += item["question"]
        for answer in item["answers"]:
            paragraphs += answer["segments"]
    return [(each["id"], each["text"]) for each in paragraphs]


def test_every_page_is_imported_without_a_warning(archive: Archive) -> None:
    assert [report.status for report in archive.reports] == [ImportStatus.IMPORTED] * len(PAGES)
    assert [report.warnings for report in archive.reports] == [[]] * len(PAGES)


def test_every_character_is_accounted_for(archive: Archive) -> None:
    for report, page in zip(archive.reports, PAGES, strict=True):
        assert report.account is not None
        assert report.account.unaccounted == 0
        assert report.account.characters == len(page.read_text(encoding="utf-8"))


def test_importing_the_pages_again_changes_nothing(engine_url: str) -> None:
    first = import_samples(engine_url)

    again = import_samples(engine_url)

    assert {report.status for report in again} == {ImportStatus.UNCHANGED}
    assert [report.statement for report in again] == [report.statement for report in first]
    assert [report.missions for report in again] == [report.missions for report in first]


def test_the_two_transcripts_are_editions_of_one_statement(archive: Archive) -> None:
    english, russian = archive.talks("en"), archive.talks("ru")

    assert archive.reports[0].statement == archive.reports[1].statement
    assert archive.reports[0].qa_items == archive.reports[1].qa_items
    for edition, language in ((english, "en"), (russian, "ru")):
        assert (edition["language"], edition["original_language"]) == (language, "en")
        assert [each["language"] for each in edition["available_languages"]] == ["en", "ru"]
        assert (edition["date"], edition["kind"]) == ("2024-05-14", "meeting")
        assert edition["qa_count"] == 5


def test_a_paragraph_has_one_anchor_in_both_languages(archive: Archive) -> None:
    english, russian = said(archive.talks("en")), said(archive.talks("ru"))

    assert [anchor for anchor, _ in english] == [anchor for anchor, _ in russian]
    assert len({anchor for anchor, _ in english}) == len(english) == 22


def test_the_questions_have_their_answers(archive: Archive) -> None:
    for language in LANGUAGES:
        items = archive.talks(language)["qa_items"]

        segments = [[len(answer["segments"]) for answer in item["answers"]] for item in items]
        assert segments == [[2], [3], [1], [2], [1, 1]]
        assert all(item["answered"] for item in items)


def test_a_question_that_was_broken_off_is_followed_up(archive: Archive) -> None:
    for language in LANGUAGES:
        items = archive.talks(language)["qa_items"]

        followed = [item["follow_up_of"] for item in items]
        assert followed == [None, None, None, items[2]["id"], None]


def test_speakers_are_the_same_people_in_both_languages(archive: Archive) -> None:
    english, russian = archive.talks("en"), archive.talks("ru")

    people = [each["id"] for each in english["speakers"]]
    assert people == [each["id"] for each in russian["speakers"]]
    names = [[each["name"] for each in edition["speakers"]] for edition in (english, russian)]
    assert names == [["Irena Halvorn", "Oren Tallis"], ["И.Хальворн", "О.Таллис"]]
    for edition in (english, russian):
        answers = [answer for item in edition["qa_items"] for answer in item["answers"]]
        speaking = [answer["speaker"]["id"] for answer in answers]
        assert speaking == [people[0]] * 4 + [people[1], people[0]]


def test_speakers_have_their_office(archive: Archive) -> None:
    roles = [
        [each["role"] for each in archive.talks(language)["speakers"]] for language in LANGUAGES
    ]

    assert roles[0] == ["Foreign Minister", "Rector"]
    assert roles[1][1] == "Ректор"


def test_an_asker_who_gives_a_name_has_it(archive: Archive) -> None:
    askers = [archive.talks(language)["qa_items"][1]["asker"] for language in LANGUAGES]

    assert [(asker["name"], asker["affiliation"]) for asker in askers] == [
        ("Tessa Ormund", "Selm Evening Post"),
        ("Тесса Ормунд", "Вечерний Селм"),
    ]


def test_the_place_is_the_one_in_the_title(archive: Archive) -> None:
    cities = [archive.talks(language)["city"] for language in LANGUAGES]

    countries = [archive.talks(language)["country"] for language in LANGUAGES]
    assert cities == ["Port Selm", "Порт-Селм"]
    assert countries == ["XB", "XB"]


def test_damage_is_repaired_and_the_original_typo_stays(archive: Archive) -> None:
    text = " ".join(text for _, text in said(archive.talks("en")))

    mended = {repair.before: repair.after for repair in archive.reports[0].repairs}
    assert mended == DAMAGE
    assert all(after in text and before not in text for before, after in DAMAGE.items())
    assert "It leaves form the old pier" in text
    assert [report.repairs for report in archive.reports[1:]] == [[], [], []]


def test_nothing_of_the_pages_furniture_is_published(archive: Archive) -> None:
    for language in LANGUAGES:
        documents = [archive.talks(language), archive.mission(0, language)]
        documents.append(archive.mission(2, language))

        found = [re.findall(FURNITURE, orjson.dumps(each).decode()) for each in documents]
        assert found == [[], [], []]


def test_each_mission_is_one_mission_in_both_languages(archive: Archive) -> None:
    missions = [report.missions for report in archive.reports]

    assert missions[0] == missions[1]
    assert missions[2] == missions[3]
    assert {len(each) for each in missions} == {1}
    for page in (0, 2):
        offered = archive.mission(page, "ru")["available_languages"]
        assert [each["language"] for each in offered] == ["en", "ru"]


def test_missions_stand_between_the_invented_states(archive: Archive) -> None:
    for language in LANGUAGES:
        found = [archive.mission(page, language) for page in (0, 2)]

        states = [(each["type"], each["sending_state"], each["receiving_state"]) for each in found]
        assert states == [("embassy", "XA", "XB"), ("consulate_general", "XA", "XC")]
        assert [each["languages"] for each in found] == [["en", "ru"]] * 2
    assert archive.talks("en")["mission"]["id"] == archive.reports[0].missions[0]


def test_missions_have_their_names_in_the_nominative(archive: Archive) -> None:
    names = [archive.mission(page, language)["name"] for page in (0, 2) for language in LANGUAGES]

    assert names == [
        "Embassy of the Republic of Valdoria in Kestria",
        "Посольство Республики Вальдория в Кестрии",
        "Consulate General of the Republic of Valdoria in Brann",
        "Генеральное консульство Республики Вальдория в Бранне",
    ]


def test_addresses_hold_the_address_alone(archive: Archive) -> None:
    lines = [
        archive.mission(page, language)["address"]["lines"]
        for page in (0, 2)
        for language in LANGUAGES
    ]

    assert lines == [
        ["12 Lighthouse Street, Port Selm 4, Kestria"],
        ["ул. Маячная, 12, Порт-Селм 4, Кестрия"],
        ["5 Mill Bridge", "Brann 1020", "Orvania"],
        ["Мельничный мост, 5", "Бранн 1020", "Орвания"],
    ]


def test_the_embassy_greets_in_both_languages(archive: Archive) -> None:
    english, russian = (archive.mission(0, language) for language in LANGUAGES)

    assert english["welcome"].startswith("Dear visitor,")
    assert russian["welcome"].startswith("Уважаемый посетитель!")
    captions = [each["pictures"][0]["caption"] for each in (english, russian)]
    assert captions == [
        "Building of the Valdorian Embassy in Port Selm",
        "Здание Посольства Вальдории в Порт-Селме",
    ]
    assert [each["platform"] for each in english["social"]] == ["twitter", "facebook"]


def test_telephone_numbers_are_in_e164_and_belong_to_nobody(archive: Archive) -> None:
    contacts = archive.contacts()

    numbers = {
        (each["mission"]["type"], each["purpose"], phone["type"], phone["number"])
        for each in contacts
        for phone in each["phones"]
    }
    assert numbers == {
        ("embassy", "general", "voice", "+441632960114"),
        ("embassy", "general", "fax", "+441632960115"),
        ("embassy", "emergency", "voice", "+441632960179"),
        ("consulate_general", "general", "voice", "+442079460321"),
        ("consulate_general", "general", "fax", "+442079460322"),
        ("consulate_general", "emergency", "voice", "+442079460461"),
    }
    assert all(E164.match(number) and NOBODYS_NUMBER.match(number) for *_, number in numbers)


def test_the_consulate_has_hours_and_an_address_for_mail(archive: Archive) -> None:
    for language, hours in (
        ("en", "Monday to Thursday, 9:00 to 12:30; Friday by appointment"),
        ("ru", "понедельник – четверг, 9:00–12:30; пятница по предварительной записи"),
    ):
        general = archive.mission(2, language)["contact_points"][0]

        assert (general["purpose"], general["hours"]) == ("general", hours)
        assert general["emails"] == ["brann@consulates.valdoria.example"]


def test_slugs_end_in_a_part_of_the_id(archive: Archive) -> None:
    documents = [archive.talks("en"), archive.mission(0, "en"), archive.mission(2, "en")]

    for document in documents:
        assert document["slug"].endswith("-" + document["id"][-8:])


def test_a_page_does_not_overwrite_a_known_number(engine_url: str, tmp_path: Path) -> None:
    import_samples(engine_url)
    page = tmp_path / "another.en.txt"
    text = PAGES[0].read_text(encoding="utf-8")
    page.write_text(text.replace("96-01-79", "96-01-80"), encoding="utf-8")

    engine = desk_engine(engine_url)
    options = Options(read_places(PLACES_FILE), is_publishing=True)
    [report] = import_files(engine, [page], options)
    engine.dispose()

    record = record_engine(engine_url)
    contacts = Archive([], record).contacts()
    record.dispose()
    urgent = [each for each in contacts if each["purpose"] == "emergency"]
    numbers = {phone["number"] for each in urgent for phone in each["phones"]}
    assert "+441632960179" in numbers
    assert "+441632960180" not in numbers
    assert any("+441632960180" in warning for warning in report.warnings)


def test_the_states_of_the_samples_are_no_real_ones() -> None:
    places = orjson.loads(PLACES_FILE.read_bytes())
    codes = {code for names in places.values() for code in names.values()}

    # ISO 3166-1 leaves XA to XZ to its users.
    assert all(re.fullmatch("X[A-Z]", code) for code in codes)
    assert {path.parent for path in PAGES} == {Path(PLACES_FILE).parent}
