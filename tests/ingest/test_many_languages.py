"""Pages in further languages and manners: what is said, and what only stands there."""

from __future__ import annotations

import pytest

from api.ingest import Draft, StatementDraft, read_text
from tests.ingest.texts import STATES

ANSWER = "We shall open the railway across the lake next spring, when the ice has gone."
PAGES = {
    "id": ("Cetak", "Wawancara Menteri Mira Tolvan", "Wartawan", "Jawaban", "Baca juga: Feri Baru"),
    "vi": ("Trang chủ", "Họp báo của Bộ trưởng Mira Tolvan", "Phóng viên", "Trả lời", "Chia sẻ"),
    "tr": ("Yazdır", "Bakan Mira Tolvan’ın basın toplantısı", "Soru", "Cevap", "İlgili haberler"),
    "pl": ("Drukuj", "Wywiad z Mirą Tolvan", "Pytanie", "Odpowiedź", "Zobacz także"),
    "uk": ("Друкувати", "Інтерв’ю міністра М.Толван", "Запитання", "Відповідь", "Поділитися"),
    "ko": ("인쇄", "톨반 외교장관 기자회견", "질문", "답변", "관련 기사"),
    "he": ("הדפסה", "ראיון עם שרת החוץ", "שאלה", "תשובה", "כתבות נוספות"),
    "el": ("Εκτύπωση", "Συνέντευξη της Μίρα Τόλβαν", "Ερώτηση", "Απάντηση", "Δείτε επίσης"),
    "nl": ("Afdrukken", "Interview met Mira Tolvan", "Vraag", "Antwoord", "Lees ook"),
    "sv": ("Skriv ut", "Intervju med Mira Tolvan", "Fråga", "Svar", "Läs också"),
    "fi": ("Tulosta", "Mira Tolvanin haastattelu", "Kysymys", "Vastaus", "Lue myös"),
    "hu": ("Nyomtatás", "Interjú Mira Tolvannal", "Kérdés", "Válasz", "Kapcsolódó hírek"),
    "ro": ("Tipărește", "Interviu cu Mira Tolvan", "Întrebare", "Răspuns", "Citește și"),
    "sl": ("Natisni", "Intervju z Miro Tolvan", "Vprašanje", "Odgovor", "Preberite tudi"),
    "uz": ("Chop etish", "Vazir Mira Tolvan bilan suhbat", "Savol", "Javob", "Ulashish"),
    "ka": ("ბეჭდვა", "მინისტრის მირა ტოლვანის ინტერვიუ", "კითხვა", "პასუხი", "გაზიარება"),
    "hi": ("प्रिंट करें", "विदेश मंत्री मीरा तोलवान का साक्षात्कार", "प्रश्न", "उत्तर", "यह भी पढ़ें"),
    "th": ("พิมพ์", "การแถลงข่าวของรัฐมนตรีต่างประเทศ", "คำถาม", "คำตอบ", "ข่าวที่เกี่ยวข้อง"),
    "sw": ("Chapisha", "Mahojiano na Waziri Mira Tolvan", "Swali", "Jibu", "Soma pia"),
    "bn": ("প্রিন্ট", "পররাষ্ট্রমন্ত্রী মিরা তোলভানের সাক্ষাৎকার", "প্রশ্ন", "উত্তর", "আরও পড়ুন"),
}


def read(text: str) -> StatementDraft:
    draft = read_text(text, states=STATES)
    assert draft.statement is not None
    return draft.statement


def set_aside(draft: Draft) -> set[str]:
    return {aside.reason for aside in draft.set_aside}


@pytest.mark.parametrize("language", PAGES)
def test_labels_and_furniture_are_known_in_the_languages_of_ministries(language: str) -> None:
    button, title, asks, answers, box = PAGES[language]
    turns = f"{asks}: When will it open?\n\n{answers}: {ANSWER}\n\n" * 2

    statement = read(f"{button}\n\n{title}\n\n{turns}{box}\n")

    assert statement.title == title
    assert len(statement.qa_items) == 2
    assert [len(item.answers[0].segments) for item in statement.qa_items] == [1, 1]


@pytest.mark.parametrize(
    "line",
    [
        "Ir direto para o conteúdo",
        "Início do conteúdo da página",
        "Przejdź do treści",
        "İçeriğe geç",
        "Siirry sisältöön",
        "본문 바로가기",
        "آخر تعديل يوم 01/04/2029",
        "Ostatnia modyfikacja: 3.04.2029",
        "등록일 2029-04-03",
    ],
)
def test_ways_past_the_menu_and_stamps_are_never_said(line: str) -> None:
    statement = read(f"Statement on the lake railway\n\n{ANSWER}\n\n{ANSWER[3:]}\n\n{line}\n")

    assert [remark.segment.text for remark in statement.remarks] == [ANSWER, ANSWER[3:]]


# Titles


def test_the_only_line_in_capitals_heads_the_page() -> None:
    text = f"TICKETS FOR THE FERRY\nSold only on Mondays at the pier\n\n{ANSWER}\n"

    assert read(text).title == "TICKETS FOR THE FERRY"


def test_a_sentence_below_a_headline_is_its_lead() -> None:
    headline = "Between two shores: why the minister takes the ferry"
    lead = "An interview with Mira Tolvan in Port Ost, 3 March 2029."

    assert read(f"{headline}\n\n{lead}\n\n{ANSWER}\n").title == headline


def test_a_page_that_prints_its_title_as_a_list_has_the_last_entry_above_the_text() -> None:
    text = f"Skip to content\n • Ice on the lake – help for passengers\n\n{ANSWER}\n"

    assert read(text).title == "Ice on the lake – help for passengers"


def test_a_title_carries_no_mark_of_another_language() -> None:
    text = f"Statement by Mira Tolvan on the lake [fr]\n\n{ANSWER}\n"

    assert read(text).title == "Statement by Mira Tolvan on the lake"


def test_a_chinese_title_over_two_lines_is_joined_without_a_blank() -> None:
    turns = "公报记者:铁路何时开通?\n\n林湖:明年春天。\n"
    text = f"2029年3月3日外交部发言人林湖\n\n主持例行记者会\n\n{turns}"

    assert read(text).title == "2029年3月3日外交部发言人林湖主持例行记者会"


def test_a_line_with_an_address_is_no_title() -> None:
    text = (
        f"The archive has moved to archive.example/lake\n\nFerry timetable for spring\n\n{ANSWER}\n"
    )

    assert read(text).title == "Ferry timetable for spring"


# Turns


BILINGUAL = (
    "湖畔社记者:铁路什么时候开通?\n\nThe Lakeside: When will the railway open?\n\n"
    "林湖:我们将于明年春天开通铁路。\n\nLin Hu: We shall open it next spring.\n"
)


def test_turns_given_in_two_languages_have_the_roles_of_their_originals() -> None:
    items = read(f"外交部发言人主持例行记者会\n\n{BILINGUAL}").qa_items

    assert [item.asker.label for item in items if item.asker] == ["湖畔社记者", "The Lakeside"]
    assert [answer.label for answer in items[1].answers] == ["林湖", "Lin Hu"]


def test_the_lead_tells_that_a_page_is_an_interview() -> None:
    text = (
        "Between two shores: why the minister still takes the ferry\n\n"
        "This is our interview with Mira Tolvan.\n\n"
        f"Lakeside: Why do you take the ferry?\n\nMira Tolvan: {ANSWER}\n"
    )

    (item,) = read(text).qa_items

    assert item.asker is not None
    assert item.asker.label == "Lakeside"


def test_a_label_may_have_two_colons() -> None:
    turns = "QUESTION: When?\n\nMR TOLVAN: Soon.\n\nQUESTION: Where?\n\nMR TOLVAN:: Here.\n"

    items = read(f"Doorstop interview\n\n{turns}").qa_items

    assert [item.answers[0].label for item in items] == ["MR TOLVAN", "MR TOLVAN"]


def test_lines_of_a_short_page_are_joined_where_all_of_them_were_cut_by_width() -> None:
    text = (
        "Remarks before departure\n\nQ    Will you take the ferry?\n\n"
        "THE MINISTER:  Yes, I hope so, if the ice allows it on\nThursday.\n\n"
        "Q    Will the mayor of Port Ost be going too, or the other\nMayor?\n\n"
        "THE MINISTER:  Ask them.\n"
    )

    first, second = read(text).qa_items

    assert len(first.answers[0].segments) == 1
    assert len(second.question) == 1


# What stands around


def test_headlines_of_other_pages_between_paragraphs_are_no_text() -> None:
    link = "• Minister Tolvan Opens New Pier In Port Ost\n"
    draft = read_text(f"A day at the lake\n\n{ANSWER}\n{link}{ANSWER}\n{link}{ANSWER}\n")

    assert draft.statement is not None
    assert len(draft.statement.remarks) == 3
    assert "related_links" in set_aside(draft)


def test_the_entries_of_a_list_are_text() -> None:
    entries = "• Take Warm Clothes And Boots\n• Take Some Hot Tea\n"
    text = f"A day at the lake\n\n{ANSWER}\n{entries}{ANSWER}\n"

    assert len(read(text).remarks) > 2


def test_links_to_other_posts_close_a_page_though_one_looks_like_a_label() -> None:
    box = "Recent Posts\n\nLake news: the pier is open again!\n\n55 minutes ago\n"

    assert len(read(f"Statement on the ice\n\n{ANSWER}\n\n{ANSWER[3:]}\n\n{box}").remarks) == 2


def test_what_a_release_says_of_its_sender_is_no_part_of_it() -> None:
    sender = f"About the Ministry of Lakes\n\n{ANSWER}\n\nWebsite: https://lakes.example\n"

    assert len(read(f"Statement on the ice\n\n{ANSWER}\n\n{sender}").remarks) == 1


def test_the_press_office_below_a_text_is_no_part_of_it() -> None:
    assert len(read(f"Statement on the ice\n\n{ANSWER}\n\nPress Office\n").remarks) == 1


def test_a_heading_above_a_list_of_topics_opens_no_text() -> None:
    text = (
        "Daily Press Briefing\n\nIndex for Today’s Briefing:\n\n  • Ferries / Ice\n  • Railway\n\n"
        "Jon Brack\nPort Ost\nMarch 3, 2029\n\nMR. BRACK: Good day, everybody.\n\n"
        "QUESTION: When will it open?\n\nMR. BRACK: Next spring.\n"
    )

    assert [remark.label for remark in read(text).remarks] == ["MR. BRACK"]


def test_a_weekday_proves_the_day_of_the_interview_that_the_lead_names() -> None:
    lead = "This is our interview with Mira Tolvan in Port Ost, Saturday (03/03/2029)."

    assert (
        str(read(f"Why the minister takes the ferry\n\n{lead}\n\n{ANSWER}\n").date) == "2029-03-03"
    )


def test_an_entry_of_a_list_names_no_place() -> None:
    text = f"Daily briefing, March 3, 2029\n\n• Geneva / Talks on the ferry\n\n{ANSWER}\n"

    assert read(text).city is None


def test_a_spokesman_of_several_is_named_with_his_ministry() -> None:
    text = f"Erklärungen des Amtes vom 03.03.2029\n\nBRACK (MFA): {ANSWER}\n\n{ANSWER}\n"

    assert [speaker.labels for speaker in read(text).speakers] == [("BRACK (MFA)",)]


@pytest.mark.parametrize(
    ("line", "city"),
    [("Victoria Brack", None), ("Geneva Airport", "Geneva"), ("Washington, DC", "Washington")],
)
def test_a_name_that_begins_like_a_city_is_no_place(line: str, city: str | None) -> None:
    text = f"Briefing on the lake\n\n{line}\nMarch 3, 2029\n\n{ANSWER}\n"

    assert read(text).city == city
