"""Families of transcripts from more parts of the world, one page each."""

from __future__ import annotations

import pytest

from tests.ingest.outlines import outline

PAGES = {
    "polish": (
        "Konferencja prasowa ministra Jana Tolvana\n\nJan Tolvan: <p>\n\nPytanie (TVO): <q>\n\n"
        "Jan Tolvan: <a>\n\nPytanie: <q>\n\nMinister Jan Tolvan: <a>\n\n<p>\n\nDziennikarz TVP: "
        "<q>\n\nMinister: <a>\n",
        "R1 Q:Pytanie (TVO)1 A:Jan Tolvan1 Q:Pytanie1 A:Minister Jan Tolvan2 Q:Dziennikarz TVP1 "
        "A:Minister1",
    ),
    "polish_interview_with_initials": (
        'Wywiad z ministrem Janem Tolvanem dla "Gazety Jeziornej"\n\nGazeta Jeziorna: <q>\n\n'
        "Jan Tolvan: <a>\n\nGJ: <q>\n\nJT: <a>\n\nGJ: <q>\n\nJT: <a>\n",
        "Q:Gazeta Jeziorna1 A:Jan Tolvan1 Q:GJ1 A:JT1 Q:GJ1 A:JT1",
    ),
    "ukrainian_outlet": (
        "Брифінг речника МЗС України\n\n<p>\n\nПитання («Озерні новини»): <q>\n\nО.Толван: "
        "<a>\n\nПитання: <q>\n\nО.Толван: <a>\n",
        "R1 Q:Питання («Озерні новини»)1 A:О.Толван1 Q:Питання1 A:О.Толван1",
    ),
    "ukrainian_journalist": (
        "Інтерв'ю Міністра закордонних справ Ольги Толван\n\nЖурналіст: <q>\n\nОльга Толван: "
        "<a>\n\nЖурналіст: <q>\n\nОльга Толван: <a>\n",
        "Q:Журналіст1 A:Ольга Толван1 Q:Журналіст1 A:Ольга Толван1",
    ),
    "ukrainian_hyphens": (
        "Інтерв'ю міністра\n\n- Пане міністре, коли піде пором?\n\n- Навесні. Так вирішили "
        "обидві сторони.\n\n- А хто заплатить?\n\n- Обидві держави.\n\n- Чи буде міст?\n\n- Ні.\n",
        "Q:-1 A:-1 Q:-1 A:-1 Q:-1 A:-1",
    ),
    "turkish_outlet": (
        "Dışişleri Bakanı Sayın Mira Tolvan’ın Basın Toplantısı\n\nBAKAN TOLVAN: <p>\n\nSORU: "
        "<q>\n\nBAKAN TOLVAN: <a>\n\nSORU (Göl Ajansı): <q>\n\nBAKAN TOLVAN: <a>\n",
        "R1 Q:SORU1 A:BAKAN TOLVAN1 Q:SORU (Göl Ajansı)1 A:BAKAN TOLVAN1",
    ),
    "turkish_hyphens_without_blank": (
        "Sözcü Tolvan’ın Basın Bilgilendirmesi\n\nSORU- <q>\n\nSÖZCÜ TOLVAN- <a>\n\nSORU- <q>\n\n"
        "SÖZCÜ TOLVAN- <a>\n\nSORU- <q>\n\nSÖZCÜ TOLVAN- <a>\n",
        "Q:SORU1 A:SÖZCÜ TOLVAN1 Q:SORU1 A:SÖZCÜ TOLVAN1 Q:SORU1 A:SÖZCÜ TOLVAN1",
    ),
    "turkish_single_answer": (
        "Sözcünün bir soruya cevabı\n\nSC-12, 3 Mart 2029, Dışişleri Bakanlığı Sözcüsünün Bir "
        "Soruya Cevabı\n\nSORU: <q>\n\nCEVAP: <a>\n\n<p>\n",
        "Q:SORU1 A:CEVAP2",
    ),
    "indonesian_letters": (
        "Wawancara Menteri Luar Negeri Mira Tolvan\n\nT: <q>\n\nJ: <a>\n\nT: <q>\n\nJ: <a>\n",
        "Q:T1 A:J1 Q:T1 A:J1",
    ),
    "indonesian_press": (
        "Keterangan Pers Presiden Mira Tolvan\n\nPresiden Tolvan: <p>\n\nWartawan: <q>\n\n"
        "Presiden Tolvan: <a>\n\nWartawan: <q>\n\nPresiden Tolvan: <a>\n",
        "R1 Q:Wartawan1 A:Presiden Tolvan1 Q:Wartawan1 A:Presiden Tolvan1",
    ),
    "indonesian_words": (
        "Sesi Tanya Jawab\n\nTanya: <q>\n\nJawab: <a>\n\nTanya: <q>\n\nJawab: <a>\n\n<p>\n",
        "Q:Tanya1 A:Jawab1 Q:Tanya1 A:Jawab2",
    ),
    "points_behind_letters": (
        "Press Briefing by Spokesperson Tolvan\n\n1. Schedule\n\n<p>\n\n2. Q&A (Extract)\n\nQ. "
        "<q>\n\nA. <a>\n\n<p>\n\nQ. <q>\n\nA. <a>\nQ. <q>\n\nA. <a>\n",
        "R1 Q:Q1 A:A2 Q:Q1 A:A1 Q:Q1 A:A1",
    ),
    "korean_answer_brackets": (
        "브리핑\n\n<질문> <q>\n\n<답변> <a>\n\n<질문> <q>\n\n<답변> <a>\n",
        "Q:질문1 A:답변1 Q:질문1 A:답변1",
    ),
    "korean_reporters": (
        "대변인 정례브리핑\n\n<p>\n\n기자(레이크뉴스 홍길동): <q>\n\n대변인: <a>\n\n"
        "기자(연합 김철수): <q>\n\n대변인: <a>\n",
        "R1 Q:기자(레이크뉴스 홍길동)1 A:대변인1 Q:기자(연합 김철수)1 A:대변인1",
    ),
    "vietnamese_words": (
        "Người phát ngôn trả lời câu hỏi của phóng viên\n\nCâu hỏi: <q>\n\nTrả lời: <a>\n\nCâu "
        "hỏi: <q>\n\nTrả lời: <a>\n\n<p>\n",
        "Q:Câu hỏi1 A:Trả lời1 Q:Câu hỏi1 A:Trả lời2",
    ),
    "vietnamese_office_in_small_letters": (
        "Phỏng vấn Bộ trưởng Mira Tolvan\n\nPhóng viên: <q>\n\nBộ trưởng Mira Tolvan: <a>\n\n"
        "Phóng viên: <q>\n\nBộ trưởng Mira Tolvan: <a>\n",
        "Q:Phóng viên1 A:Bộ trưởng Mira Tolvan1 Q:Phóng viên1 A:Bộ trưởng Mira Tolvan1",
    ),
    "vietnamese_short": (
        "Bộ trưởng trả lời phỏng vấn\n\nPV: <q>\n\nBộ trưởng: <a>\n\nPV: <q>\n\nBộ trưởng: <a>\n",
        "Q:PV1 A:Bộ trưởng1 Q:PV1 A:Bộ trưởng1",
    ),
    "vietnamese_ask_and_answer": (
        "Họp báo\n\nHỏi: <q>\n\nĐáp: <a>\n\nHỏi: <q>\n\nĐáp: <a>\n",
        "Q:Hỏi1 A:Đáp1 Q:Hỏi1 A:Đáp1",
    ),
    "brazilian_inaudible": (
        "Entrevista coletiva da presidenta Mira Tolvan\n\nJornalista: <q>\n\nPresidenta: <a>\n\n"
        "Jornalista: (inaudível)\n\nPresidenta: <a>\n\nJornalista: <q>\n\nPresidenta: <a>\n",
        "Q:Jornalista1 A:Presidenta1 Q:Jornalista1 A:Presidenta1 Q:Jornalista1 A:Presidenta1",
    ),
    "brazilian_names_before_dashes": (
        "Entrevista do Ministro João Tolvan à Folha do Lago\n\nFOLHA – <q>\n\nJOÃO TOLVAN – "
        "<a>\n\nFOLHA – <q>\n\nTOLVAN – <a>\n\nFOLHA – <q>\n\nTOLVAN – <a>\n",
        "Q:FOLHA1 A:JOÃO TOLVAN1 Q:FOLHA1 A:TOLVAN1 Q:FOLHA1 A:TOLVAN1",
    ),
    "mexican_interlocutors": (
        "Conferencia de prensa matutina\n\nPRESIDENTA MIRA TOLVAN: <p>\n\nPREGUNTA: <q>\n\n"
        "PRESIDENTA MIRA TOLVAN: <a>\n\nINTERLOCUTOR: <q>\n\nPRESIDENTA MIRA TOLVAN: <a>\n\n"
        "INTERLOCUTORA: <q>\n\nPRESIDENTA MIRA TOLVAN: <a>\n",
        "R1 Q:PREGUNTA1 A:PRESIDENTA MIRA TOLVAN1 Q:INTERLOCUTOR1 A:PRESIDENTA MIRA TOLVAN1 "
        "Q:INTERLOCUTORA1 A:PRESIDENTA MIRA TOLVAN1",
    ),
    "mexican_initials_and_dashes": (
        "Versión estenográfica. Conferencia de prensa del secretario Juan Tolvan\n\n-JUAN TOLVAN "
        "(JT): <p>\n\n-PREGUNTA: <q>\n\n-JT: <a>\n\n-PREGUNTA: <q>\n\n-JT: <a>\n",
        "R1 Q:PREGUNTA1 A:JT1 Q:PREGUNTA1 A:JT1",
    ),
    "question_from_an_outlet": (
        "PM Tolvan’s Press Conference\n\nPrime Minister Tolvan: <p>\n\nQuestion from Lake "
        "Channel 12: <q>\n\nPrime Minister Tolvan: <a>\n\nQuestion from a foreign journalist: "
        "<q>\n\nPM: <a>\n",
        "R1 Q:Question from Lake Channel 121 A:Prime Minister Tolvan1 Q:Question from a foreign "
        "journalist1 A:PM1",
    ),
    "hebrew": (
        "מסיבת עיתונאים\n\nשאלה: <q>\n\nתשובה: <a>\n\nשאלה: <q>\n\nתשובה: <a>\n",
        "Q:שאלה1 A:תשובה1 Q:שאלה1 A:תשובה1",
    ),
    "persian": (
        "نشست خبری سخنگوی وزارت امور خارجه\n\nسؤال: <q>\n\nپاسخ: <a>\n\nسؤال: <q>\n\nپاسخ: <a>\n",
        "Q:سؤال1 A:پاسخ1 Q:سؤال1 A:پاسخ1",
    ),
    "persian_reporter": (
        "مصاحبه وزیر امور خارجه\n\nخبرنگار: <q>\n\nوزیر امور خارجه: <a>\n\nخبرنگار: <q>\n\nوزیر "
        "امور خارجه: <a>\n",
        "Q:خبرنگار1 A:وزیر امور خارجه1 Q:خبرنگار1 A:وزیر امور خارجه1",
    ),
    "question_with_name_and_outlet": (
        "Transcript of media briefing by Deputy Minister Tolvan\n\nDEPUTY MINISTER TOLVAN: "
        "<p>\n\nQUESTIONS AND ANSWERS\n\nQuestion Jon Brack, Lake Times: <q>\n\nAnswer: <a>\n\n"
        "Question Ulla Osten, Reuters: <q>\n\nAnswer: <a>\n",
        "R1 Q:Question Jon Brack, Lake Times1 A:Answer1 Q:Question Ulla Osten, Reuters1 A:Answer1",
    ),
    "norwegian": (
        "Pressekonferanse med statsminister Tolvan\n\nStatsminister Tolvan: <p>\n\nSpørsmål: "
        "<q>\n\nStatsministeren: <a>\n\nSpørsmål: <q>\n\nStatsministeren: <a>\n",
        "R1 Q:Spørsmål1 A:Statsministeren1 Q:Spørsmål1 A:Statsministeren1",
    ),
    "swedish": (
        "Frågor och svar om färjan\n\nFråga: <q>\n\nSvar: <a>\n\nFråga: <q>\n\nSvar: <a>\n\n<p>\n",
        "Q:Fråga1 A:Svar1 Q:Fråga1 A:Svar2",
    ),
    "chairperson_who_answers": (
        "Press Conference by the Chairperson of the Commission, H.E. Moussa Tolvan\n\n"
        "Chairperson: <p>\n\nQuestion 1 (Lake TV): <q>\n\nChairperson: <a>\n\nQuestion 2 (Ost "
        "Radio): <q>\n\nChairperson: <a>\n",
        "R1 Q:Question 1 (Lake TV)1 A:Chairperson1 Q:Question 2 (Ost Radio)1 A:Chairperson1",
    ),
    "brackets_and_colon": (
        "Record of the Press Briefing by the Spokesperson\n\n<p>\n\n(Jon Brack, Lake TV): <q>\n\n"
        "(Spokesperson): <a>\n\n(Ulla Osten, Ost News): <q>\n\n(Spokesperson): <a>\n",
        "R1 Q:Jon Brack, Lake TV1 A:Spokesperson1 Q:Ulla Osten, Ost News1 A:Spokesperson1",
    ),
    "chairperson_in_office": (
        "Press conference of the Chairperson-in-Office\n\nSpokesperson: <p>\n\n"
        "Chairperson-in-Office Tolvan: <p>\n\nLake News Agency: <q>\n\nChairperson-in-Office "
        "Tolvan: <a>\n\nJon Brack, Ost Radio: <q>\n\nChairperson-in-Office Tolvan: <a>\n\n"
        "Spokesperson: Thank you very much. This concludes our conference.\n",
        "R2 Q:Lake News Agency1 A:Chairperson-in-Office Tolvan1 Q:Jon Brack, Ost Radio1 "
        "A:Chairperson-in-Office Tolvan1 M:Spokesperson1",
    ),
    "label_lines_with_colon": (
        "Conferenza stampa del Santo Padre\n\nMatteo Brack:\n<p>\n\nPapa Tolvan:\n<p>\n\nUlla "
        "Osten, Lago TV:\n<q>\n\nPapa Tolvan:\n<a>\n\nJon Marin, Radio Ost:\n<q>\n\nPapa "
        "Tolvan:\n<a>\n",
        "R2 Q:Ulla Osten, Lago TV1 A:Papa Tolvan1 Q:Jon Marin, Radio Ost1 A:Papa Tolvan1",
    ),
    "dutch": (
        "Vraaggesprek met minister Tolvan\n\nVRAAG: <q>\n\nTOLVAN: <a>\n\nVRAAG: <q>\n\nTOLVAN: "
        "<a>\n",
        "Q:VRAAG1 A:TOLVAN1 Q:VRAAG1 A:TOLVAN1",
    ),
    "czech": (
        "Rozhovor ministra Tolvana pro Jezerní noviny\n\nOtázka: <q>\n\nOdpověď: <a>\n\n"
        "Redaktor: <q>\n\nMinistr Tolvan: <a>\n",
        "Q:Otázka1 A:Odpověď1 Q:Redaktor1 A:Ministr Tolvan1",
    ),
    "hungarian": (
        "Interjú Tolvan miniszterrel\n\nMűsorvezető: <q>\n\nTolvan Péter: <a>\n\nMűsorvezető: "
        "<q>\n\nTolvan Péter: <a>\n",
        "Q:Műsorvezető1 A:Tolvan Péter1 Q:Műsorvezető1 A:Tolvan Péter1",
    ),
    "thai": (
        "การแถลงข่าว\n\nคำถาม: <q>\n\nคำตอบ: <a>\n\nถาม: <q>\n\nตอบ: <a>\n",
        "Q:คำถาม1 A:คำตอบ1 Q:ถาม1 A:ตอบ1",
    ),
    "hindi": (
        "प्रेस वार्ता\n\nप्रश्न: <q>\n\nउत्तर: <a>\n\nप्रश्न: <q>\n\nउत्तर: <a>\n",
        "Q:प्रश्न1 A:उत्तर1 Q:प्रश्न1 A:उत्तर1",
    ),
    "common_questions_about_visas": (
        "Visa FAQ - Embassy of Valdoria in Ostland\n\nQ: How long does a visa take, and where do "
        "I apply for it?\nA: It takes ten working days from the day on which we have your "
        "papers.\n\nQ: What does it cost for a family?\nA: Sixty crowns a person. Children below "
        "six pay nothing at all.\n\nQ: May I pay with a card at the counter?\nA: Yes, with every "
        "card that has a chip.\n",
        "Q:Q1 A:A1 Q:Q1 A:A1 Q:Q1 A:A1",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_family_is_read_as_a_person_reads_it(name: str) -> None:
    page, expected = PAGES[name]

    assert outline(page) == expected
