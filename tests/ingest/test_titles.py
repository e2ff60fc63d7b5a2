"""Which line of a page is the title: families of layouts, all of invented states."""

from __future__ import annotations

import pytest

from api.ingest import Draft, read_page, read_text
from tests.ingest.texts import STATES

PROSE = (
    "The lake between our two countries has been a subject of patience for a hundred years, and "
    "today we can say that patience has found its railway at last."
)
TITLE = "Minister Tolvan on the railway across the lake"
PLAIN = {
    "site_greeting": (
        "Welcome to the Foreign Office of Valdoria\n\n"
        "Speech by Minister Mira Tolvan in Port Ost\n\n"
        f"03.03.2029 - Speech\n\n-- Check against delivery --\n\n{PROSE}\n",
        "Speech by Minister Mira Tolvan in Port Ost",
    ),
    "note_and_fields": (
        "Note: the document may be ordered in print\nTranscript of a doorstop interview: Port Ost:"
        " 3 March 2029: [ferries and fish].\n\nDATE: 3 March 2029\n\n"
        "TITLE: Doorstop, Lake House\n\n"
        f"QUESTION: Who pays?\n\nTOLVAN: {PROSE}\n\nQUESTION: When?\n\nTOLVAN: Soon.\n",
        "Transcript of a doorstop interview: Port Ost: 3 March 2029: [ferries and fish].",
    ),
    "field_only": (
        f"MINISTER FOR FERRIES\n\nDATE: 3 March 2029\n\nTITLE: The Ferry Hour with Jon Brack\n\n"
        f"BRACK: Who pays?\n\nTOLVAN: {PROSE}\n\nBRACK: When?\n\nTOLVAN: Soon.\n",
        "The Ferry Hour with Jon Brack",
    ),
    "heading_in_two_lines": (
        "Press conference\n\nby Valdorian Foreign Minister Mira Tolvan ahead of the lake summit\n\n"
        f"  • 03 Mar. 2029 -\n  • |\n  • Last updated: 05 Mar. 2029 20:03\n\n"
        f"(As delivered)\n\n{PROSE}\n",
        "Press conference by Valdorian Foreign Minister Mira Tolvan ahead of the lake summit",
    ),
    "no_word_that_tells": (f"A railway finds its shore\n\n{PROSE}\n", "A railway finds its shore"),
    "capitals_over_two_lines": (
        f"STATEMENT BY THE MINISTER ON THE RAILWAY\nAND ON THE FERRIES OF THE LAKE\n\n{PROSE}\n",
        "STATEMENT BY THE MINISTER ON THE RAILWAY AND ON THE FERRIES OF THE LAKE",
    ),
    "trail_above": (
        f"Home > Press > Statements > {TITLE}\n\n{TITLE}\n\n{PROSE}\n",
        TITLE,
    ),
    "kicker": (
        f"PRESS RELEASE No. 12/2029\n\n{TITLE}\n\nPort Ost, 3 March 2029\n\n{PROSE}\n",
        TITLE,
    ),
    "markdown": (f"# {TITLE}\n\n{PROSE}\n", TITLE),
    "proof_note": (
        "Doorstop interview\n\nParliament House, Port Ost\n\nTranscript, E&OE, proof only\n\n"
        f"3 March 2029\n\nJOURNALIST: Who pays?\n\nTOLVAN: {PROSE}\n\n"
        "JOURNALIST: When?\n\nTOLVAN: Soon.\n",
        "Doorstop interview",
    ),
    "russian": (
        "Версия для слабовидящих\n\n3 марта 2029\n\nМинистр М.Толван встретилась в Порт-Осте с"
        " паромщиками и с участниками озёрного форума\n\nСтенограмма:\n\nМ.Толван: Добрый день!"
        " Рада вас видеть.\n\nРеплика: И мы рады.\n\nМ.Толван: Тогда начнём.\n",
        "Министр М.Толван встретилась в Порт-Осте с паромщиками и с участниками озёрного форума",
    ),
    "japanese": (
        "記者会見\n\n外務大臣会見記録(令和11年3月)\n\n"
        "外務大臣会見記録(令和11年3月3日(土曜日)9時5分 於:湖畔会館)\n\n"
        "【トルヴァン外務大臣】本日は湖の鉄道について、三つの点を申し上げたいと思います。\n\n"
        "【記者】費用は誰が負担しますか。\n\n【トルヴァン外務大臣】両国で半分ずつ負担します。\n",
        "外務大臣会見記録(令和11年3月3日(土曜日)9時5分 於:湖畔会館)",
    ),
    "arabic": (
        "الصفحة الرئيسية\n\n"
        "المتحدثة باسم وزارة خارجية فالدوريا تعقد مؤتمرا صحفيا يوم 3 مارس عام 2029\n\n"
        "2029-03-05 18:34\n\n"
        "نبدأ المؤتمر الصحفي اليوم بكلمة قصيرة عن البحيرة وعن السكة الحديدية الجديدة"
        " التي ننتظرها منذ سنوات طويلة، ثم أجيب عن أسئلتكم.\n",
        "المتحدثة باسم وزارة خارجية فالدوريا تعقد مؤتمرا صحفيا يوم 3 مارس عام 2029",
    ),
    "greek": (
        "Πορτ Οστ, 3Μαρτίου 2029\n\n"
        "Δήλωση της Υπουργού Μίρα Τόλβαν μετά τη συνάντηση για τη λίμνη\n"
        "\nΑγαπητοί φίλοι,\n\n"
        "Χαίρομαι πολύ που είμαι σήμερα εδώ μαζί σας, κοντά στη λίμνη που μας ενώνει.\n",
        "Δήλωση της Υπουργού Μίρα Τόλβαν μετά τη συνάντηση για τη λίμνη",
    ),
}
MARKUP = {
    "site_behind": (f"<title>{TITLE} | Ministry of Lakes</title>", f"<h1>{TITLE}</h1>"),
    "site_before": (f"<title>Ministry of Lakes - {TITLE}</title>", f"<h2>{TITLE}</h2>"),
    "site_in_h1": (
        "<title>Speeches « Government of Valdoria</title>",
        f"<h1>Government of Valdoria</h1><h2>Speeches</h2><h3>{TITLE}</h3>",
    ),
    "section_in_h1": (f"<title>{TITLE}</title>", f"<h1>Press Releases</h1><h2>{TITLE}</h2>"),
    "shared_title": (
        f'<title>MFA</title><meta property="og:title" content="{TITLE}">',
        f"<p>{TITLE}</p>",
    ),
    "in_trail_too": (
        f"<title>{TITLE} - Portal</title>",
        f"<ul><li>Home</li><li>{TITLE}</li></ul><h3>{TITLE}</h3>",
    ),
}


@pytest.mark.parametrize("name", PLAIN)
def test_the_title_is_found_among_plain_lines(name: str) -> None:
    page, expected = PLAIN[name]

    assert title_of(read_text(page, states=STATES)) == expected


@pytest.mark.parametrize("name", MARKUP)
def test_the_title_is_found_in_markup(name: str) -> None:
    head, top = MARKUP[name]
    page = f"<html><head>{head}</head><body>{top}<p>{PROSE}</p><p>{PROSE}</p></body></html>"

    assert title_of(read_page(page.encode(), states=STATES)) == TITLE


def test_a_heading_that_opens_many_sections_is_no_title() -> None:
    page = "".join(f"<h2>Part {number}</h2><p>{PROSE}</p>" for number in range(4))

    assert not title_of(read_page(page.encode(), states=STATES)).startswith("Part")


def test_a_page_that_opens_with_its_text_has_no_line_as_title() -> None:
    title = title_of(read_text(f"{PROSE}\n\nKeywords: ferries, fish\n\n{PROSE}\n", states=STATES))

    assert PROSE.startswith(title)


def title_of(draft: Draft) -> str:
    assert draft.statement is not None
    return draft.statement.title
