"""Days in titles: without a year, of other things; and who is named above a text."""

from __future__ import annotations

from datetime import date

import pytest

from api.ingest.head import dates, titledays
from api.ingest.head.occasion import Evidence, Ground, Signs, decide
from api.ingest.pages import furniture
from api.ingest.transcript import bylines

ABOUT = (
    "Statement on the Lake Treaty of 5 May 1999",
    "Remarks on the anniversary of 5 May 1999",
    "Заявление о соглашении от 5 мая 1999 года",
    "Déclaration sur l'accord du 5 mai 1999",
    "Rede zum Jahrestag des 5. Mai 1999",
    "Discurso sobre los atentados del 5 de mayo de 1999",
)
OWN = (
    "Press conference of 5 May 1999",
    "Заявление МИД Вальдории, 5 мая 1999 года",
    "Conférence de presse du 5 mai 1999",
    "Regierungspressekonferenz vom 5. Mai 1999",
    "Speech at the lake (5 May 1999)",
)
SPEAKERS = {
    "Conferencia de prensa de Mira Tolvan Osten, Ministra de Lagos": "Mira Tolvan Osten",
    "Noon briefing by Jon Brack, Spokesperson for the Director": "Jon Brack",
    "Sözcü Tolvan'ın Olağan Basın Toplantısı": "Tolvan",
    "外交部发言人托尔万主持例行记者会": "托尔万",
    "المتحدث باسم وزارة الخارجية جون براك يعقد مؤتمرا صحفيا": "جون براك",
}


@pytest.mark.parametrize("title", ABOUT)
def test_the_day_of_a_treaty_is_not_that_of_the_page(title: str) -> None:
    assert titledays.ground(title, dates.find(title)[0]) is Ground.ABOUT


@pytest.mark.parametrize("title", OWN)
def test_the_day_of_an_occasion_is_its_own(title: str) -> None:
    assert titledays.ground(title, dates.find(title)[0]) is Ground.TITLE


def test_a_day_that_the_title_only_tells_of_is_not_stated() -> None:
    decided = decide(Signs(found=[Evidence(date(1999, 5, 5), Ground.ABOUT)]))

    assert decided.day is None
    assert decided.confidence.level == "low"


def test_a_day_without_a_year_gets_that_of_the_report_after_it() -> None:
    signs = Signs(found=[Evidence(date(2029, 1, 3), Ground.LINE)])
    signs.yearless = dates.find_yearless("Briefing of 30 December")

    assert decide(signs).day == date(2028, 12, 30)


def test_two_days_without_a_year_leave_the_day_open() -> None:
    signs = Signs(found=[Evidence(date(2029, 3, 3), Ground.LINE)])
    signs.yearless = dates.find_yearless("3月2日・3月1日大臣会見記録")

    assert decide(signs).day is None


def test_a_weekday_that_is_not_of_that_year_leaves_the_day_open() -> None:
    signs = Signs(found=[Evidence(date(2029, 3, 3), Ground.LINE)])
    signs.yearless = dates.find_yearless("Briefing, Sunday, 2 March")

    assert decide(signs).day is None


def test_a_full_date_is_none_without_a_year() -> None:
    assert dates.find_yearless("Briefing of 2 March 2029, and of 2029年3月1日") == []


@pytest.mark.parametrize("title", SPEAKERS)
def test_a_title_names_its_speaker(title: str) -> None:
    named = bylines.find(title, ())

    assert named is not None
    assert named.name == SPEAKERS[title]


def test_a_line_below_the_title_names_the_speaker() -> None:
    named = bylines.find("Noon briefing", ["3 March 2029", "Briefing by Jon Brack, Spokesman"])

    assert named is not None
    assert named.name == "Jon Brack"


def test_two_names_leave_the_speaker_open() -> None:
    title = "Talks of Mira Tolvan, Minister of Lakes, with Jon Brack, Minister of Rails"

    assert bylines.find(title, ()) is None


@pytest.mark.parametrize(
    "row",
    [
        "• Facebook (opens in new window)",
        "X: abre ventana nueva",
        "Auf X teilen (öffnet in neuem Fenster)",
        "Partager par courriel (nouvelle fenêtre)",
        "【中大小】 打印",
    ],
)
def test_rows_of_platforms_are_furniture(row: str) -> None:
    assert furniture.reason_for(row) == "page_furniture"


@pytest.mark.parametrize("said", ["No", "На озере", "On the lake", "Por el lago"])
def test_what_is_said_is_no_row_of_platforms(said: str) -> None:
    assert furniture.reason_for(said) is None
