"""Families of transcripts in other scripts, and pages that mark questions without labels."""

from __future__ import annotations

import pytest

from tests.ingest.outlines import outline

PAGES = {
    "russian_initials": (
        "Пресс-конференция министра\n\nМ.В.Толван: <p>\n\nВопрос: <q>\n\nМ.В.Толван: <a>\n\n"
        "Вопрос (перевод с остландского): <q>\n\nМ.В.Толван: <a>\n\n"
        "Реплика: Но ведь это дорого.\n\n"
        "М.В.Толван: <a>\n",
        "R1 Q:Вопрос1 A:М.В.Толван1 Q:Вопрос (перевод с остландского)1 A:М.В.Толван1"
        " M:Реплика1 A:М.В.Толван1",
    ),
    "russian_interviewer": (
        "Интервью агентству\n\nК.Бракин: <q>\n\nМ.Толван: <a>\n\nК.Бракин: <q>\n\nМ.Толван: <a>\n\n"
        "К.Бракин: <q>\n\nМ.Толван: <a>\n",
        "Q:К.Бракин1 A:М.Толван1 Q:К.Бракин1 A:М.Толван1 Q:К.Бракин1 A:М.Толван1",
    ),
    "russian_outlet_in_label": (
        "Брифинг представителя\n\nВопрос телеканала «Озеро»: <q>\n\nОтвет: <a>\n\n"
        "Вопрос: <q>\n\nОтвет: <a>\n",
        "Q:Вопрос телеканала «Озеро»1 A:Ответ1 Q:Вопрос1 A:Ответ1",
    ),
    "ukrainian": (
        "Брифінг\n\nЗапитання: <q>\n\nВідповідь: <a>\n\nЗапитання: <q>\n\nВідповідь: <a>\n",
        "Q:Запитання1 A:Відповідь1 Q:Запитання1 A:Відповідь1",
    ),
    "chinese_outlets": (
        "外交部发言人例行记者会\n\n湖畔社记者：<zq>\n\n陶文：<za>\n\n"
        "港口报记者：<zq>\n\n陶文：<za>\n",
        "Q:湖畔社记者1 A:陶文1 Q:港口报记者1 A:陶文1",
    ),
    "chinese_in_one_paragraph": (
        "外交部发言人例行记者会\n\n湖畔社记者：<zq>陶文：<za>港口报记者：<zq>陶文：<za>\n\n<za>\n",
        "Q:湖畔社记者1 A:陶文1 Q:港口报记者1 A:陶文2",
    ),
    "chinese_words": (
        "专访\n\n问：<zq>\n\n答：<za>\n\n<za>\n\n问：<zq>\n\n答：<za>\n",
        "Q:问1 A:答2 Q:问1 A:答1",
    ),
    "bilingual": (
        "Spokesperson's Regular Press Conference\n\n湖畔社记者：<zq>\n\n"
        "Lake Agency: <q>\n\n陶文：<za>\n\n"
        "Tao Wen: <a>\n\n港口报记者：<zq>\n\nThe Port Times: <q>\n\n陶文：<za>\n\nTao Wen: <a>\n",
        "Q:湖畔社记者1 Q:Lake Agency1 A:陶文1 A:Tao Wen1 Q:港口报记者1 Q:The Port Times1 A:陶文1"
        " A:Tao Wen1",
    ),
    "japanese_brackets": (
        "外務大臣会見記録\n\n【外務大臣】<za>\n\n【湖畔新聞 山田記者】<zq>\n\n【外務大臣】<za>\n\n"
        "【記者】<zq>\n\n【外務大臣】<za>\n",
        "R1 Q:湖畔新聞 山田記者1 A:外務大臣1 Q:記者1 A:外務大臣1",
    ),
    "korean_brackets": (
        "정례브리핑\n\n<질문> <q>\n\n<답변> <a>\n\n<질문> <q>\n\n<답변> <a>\n",
        "Q:질문1 A:답변1 Q:질문1 A:답변1",
    ),
    "arabic": (
        "مؤتمر صحفي\n\nالسؤال: <q>\n\nالوزير: <a>\n\nسؤال: <q>\n\nالوزير: <a>\n",
        "Q:السؤال1 A:الوزير1 Q:سؤال1 A:الوزير1",
    ),
    "greek": (
        "Συνέντευξη\n\nΔΗΜΟΣΙΟΓΡΑΦΟΣ: <q>\n\nΜ. ΤΟΛΒΑΝ: <a>\n\n"
        "ΔΗΜΟΣΙΟΓΡΑΦΟΣ: <q>\n\nΜ. ΤΟΛΒΑΝ: <a>\n",
        "Q:ΔΗΜΟΣΙΟΓΡΑΦΟΣ1 A:Μ. ΤΟΛΒΑΝ1 Q:ΔΗΜΟΣΙΟΓΡΑΦΟΣ1 A:Μ. ΤΟΛΒΑΝ1",
    ),
    "bold_questions": (
        "<html><body><main><h1>Interview with the Lake Times</h1>"
        "<P><strong><q></strong></P><P><a></P>"
        "<P><strong><q></strong></P><P><a></P><P><p></P><P><strong><q></strong></P><P><a></P>"
        "</main></body></html>",
        "Q:-1 A:-1 Q:-1 A:-2 Q:-1 A:-1",
    ),
    "questions_as_headings": (
        "<html><body><main><h1>Interview with the Lake Times</h1><h3><q></h3><P><a></P>"
        "<h3><q></h3><P><a></P><h3><q></h3><P><a></P></main></body></html>",
        "Q:-1 A:-1 Q:-1 A:-1 Q:-1 A:-1",
    ),
    "dash_dialogue": (
        "Interview\n\n— <q>\n\n— <a>\n\n— <q>\n\n— <a>\n\n— <q>\n\n— <a>\n\n<p>\n",
        "Q:-1 A:-1 Q:-1 A:-1 Q:-1 A:-2",
    ),
    "numbered_questions": (
        "Interview with the minister\n\n1. <q>\n\n<a>\n\n2. <q>\n\n<a>\n\n<p>\n\n3. <q>\n\n<a>\n",
        "Q:-1 A:-1 Q:-1 A:-2 Q:-1 A:-1",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_family_is_read_as_a_person_reads_it(name: str) -> None:
    page, expected = PAGES[name]

    assert outline(page) == expected
