"""Families of transcripts in English and other languages with Latin letters, one page each."""

from __future__ import annotations

import pytest

from tests.ingest.outlines import outline

PAGES = {
    "australia_capitals": (
        "DOORSTOP, PORT OST\n\nJOURNALIST: <q>\n\nMR TOLVAN: <a>\n\nJOURNALIST: <q>\n\n"
        "MR TOLVAN: <a>\n\n<p>\n",
        "Q:JOURNALIST1 A:MR TOLVAN1 Q:JOURNALIST1 A:MR TOLVAN2",
    ),
    "australia_own_lines": (
        "Press conference, Port Ost\n\nReporter\n\n<q>\n\nMr Tolvan\n\n<a>\n\nReporter\n\n<q>\n\n"
        "Mr Tolvan\n\n<a>\n\nReporter\n\n<q>\n\nMr Tolvan\n\n<a>\n",
        "Q:Reporter1 A:Mr Tolvan1 Q:Reporter1 A:Mr Tolvan1 Q:Reporter1 A:Mr Tolvan1",
    ),
    "australia_long_and_short_label": (
        "Press conference, Port Ost\n\nMIRA TOLVAN - FOREIGN AFFAIRS MINISTER: <p>\n\n"
        "JOURNALIST: <q>\n\nTOLVAN: <a>\n\nQUESTION: <q>\n\nTOLVAN: <a>\n",
        "R1 Q:JOURNALIST1 A:TOLVAN1 Q:QUESTION1 A:TOLVAN1",
    ),
    "scanned_labels": (
        "Press conference, Port Ost\n\nJOURNALIST: <q>\n\nMINISTER TOLVAN: <a>\n\n"
        "JOXJRNALIST: <q>\n\nMINSTER TOLVAN: <a>\n\nJOURNALIST; <q>\n\nMINISTER TOLVAN <a>\n\n"
        "JOURNALlST: <q>\n\nMINISTER TOLVAN: <a>\n",
        "Q:JOURNALIST1 A:MINISTER TOLVAN1 Q:JOXJRNALIST1 A:MINSTER TOLVAN1 Q:JOURNALIST1"
        " A:MINISTER TOLVAN1 Q:JOURNALlST1 A:MINISTER TOLVAN1",
    ),
    "first_question_behind_the_head": (
        "Doorstop interview\n\nSubjects: ferries, lakes E&OE JOURNALIST: <q>\n\nMINISTER: <a>\n\n"
        "JOURNALIST: <q>\n\nMINISTER: <a>\n",
        "Q:JOURNALIST1 A:MINISTER1 Q:JOURNALIST1 A:MINISTER1",
    ),
    "turns_in_one_paragraph": (
        "Doorstop interview\n\nJOURNALIST: <q> TOLVAN: <a> JOURNALIST: <q> TOLVAN: <a>\n\n<p>\n",
        "Q:JOURNALIST1 A:TOLVAN1 Q:JOURNALIST1 A:TOLVAN2",
    ),
    "interviewer_by_name": (
        "Interview with the Morning Ferry\n\nJON BRACK: Welcome to the programme, Minister.\n\n"
        "MIRA TOLVAN, FOREIGN MINISTER: <p>\n\nBRACK: <q>\n\nFOREIGN MINISTER: <a>\n\n"
        "BRACK: <q>\n\nFOREIGN MINISTER: <a>\n",
        "Q:JON BRACK1 A:MIRA TOLVAN, FOREIGN MINISTER1 Q:BRACK1 A:FOREIGN MINISTER1 Q:BRACK1"
        " A:FOREIGN MINISTER1",
    ),
    "host_who_asks": (
        "Radio interview\n\nHOST: <q>\n\nMINISTER: <a>\n\nHOST: <q>\n\nMINISTER: <a>\n",
        "Q:HOST1 A:MINISTER1 Q:HOST1 A:MINISTER1",
    ),
    "moderator_by_what_she_does": (
        "Remarks of Secretary Tolvan\n\nMS BRACK: Good morning. Welcome.\n\n"
        "SECRETARY TOLVAN: <p>\n\n"
        "MS BRACK: We take questions now. First, Osten.\n\nQUESTION: <q>\n\n"
        "SECRETARY TOLVAN: <a>\n\nMS BRACK: The next one is for Ulla.\n\nQUESTION: <q>\n\n"
        "SECRETARY TOLVAN: <a>\n\nMS BRACK: Last question, please.\n\nQUESTION: <q>\n\n"
        "SECRETARY TOLVAN: <a>\n",
        "R3 Q:QUESTION1 A:SECRETARY TOLVAN1 M:MS BRACK1 Q:QUESTION1 A:SECRETARY TOLVAN1"
        " M:MS BRACK1 Q:QUESTION1 A:SECRETARY TOLVAN1",
    ),
    "briefer_who_answers": (
        "Daily briefing\n\nMS BRACK: <p>\n\nQUESTION: <q>\n\nMS BRACK: <a>\n\nQUESTION: (Off-mike.)"
        "\n\nMS BRACK: <a>\n",
        "R1 Q:QUESTION1 A:MS BRACK1 Q:QUESTION1 A:MS BRACK1",
    ),
    "bare_q": (
        "Press briefing\n\nTHE PRESIDENT: <p>\n\nQ    <q>\n\nTHE PRESIDENT: <a>\n\nQ    <q>\n\n"
        "Q    <q>\n\nTHE PRESIDENT: (Laughs.) <a>\n",
        "R1 Q:Q1 A:THE PRESIDENT1 Q:Q1 Q:Q1 A:THE PRESIDENT1",
    ),
    "outlets": (
        "Spokesperson Tolvan's Regular Press Conference\n\n<p>\n\nLake Agency: <q>\n\n"
        "Mira Tolvan: <a>\n\nOTV: <q>\n\nMira Tolvan: <a>\n\n<p>\n\nThe Paper: <q>\n\n"
        "Mira Tolvan: <a>\n",
        "R1 Q:Lake Agency1 A:Mira Tolvan1 Q:OTV1 A:Mira Tolvan2 Q:The Paper1 A:Mira Tolvan1",
    ),
    "one_outlet_only": (
        "Spokesperson Mira Tolvan's Regular Press Conference\n\n<p>\n\nLake Agency: <q>\n\n"
        "Mira Tolvan: <a>\n\n<p>\n",
        "R1 Q:Lake Agency1 A:Mira Tolvan2",
    ),
    "reporters_with_outlets_and_topics": (
        "Press Conference by Foreign Minister Tolvan\n\nThe ferry\n\nYama, Lake TV: <q>\n\n"
        "Minister Tolvan: <a>\n\nThe new pier\n\nOsten, Lake Agency: <q>\n\n"
        "Minister Tolvan: <a>\n\n"
        "<p>\n\nA visit in May\n\nYama, Lake TV: <q>\n\nMinister Tolvan: <a>\n",
        "Q:Yama, Lake TV1 A:Minister Tolvan1 Q:Osten, Lake Agency1 A:Minister Tolvan2"
        " Q:Yama, Lake TV1 A:Minister Tolvan1",
    ),
    "several_questions_before_one_answer": (
        "Transcript of Weekly Media Briefing\n\nShri Mir Tolvan, Official Spokesperson: <p>\n\n"
        "Ulla: <q>\n\nOsten: Sir, I was wondering about the pier --\n\nBram: <q>\n\n"
        "Shri Mir Tolvan, Official Spokesperson: <a>\n\nUlla: <q>\n\n"
        "Shri Mir Tolvan, Official Spokesperson: <a>\n",
        "R1 Q:Ulla1 Q:Osten1 Q:Bram1 A:Shri Mir Tolvan, Official Spokesperson1 Q:Ulla1"
        " A:Shri Mir Tolvan, Official Spokesperson1",
    ),
    "alliance": (
        "Press conference\n\nModerator/Ulla Brack (Spokesperson): We start with the first row.\n\n"
        "Question (Lake Agency): <q>\n\nSecretary General Jon Tolvan: <a>\n\n"
        "Moderator/Ulla Brack (Spokesperson): Next.\n\nQuestion (Ost TV): <q>\n\n"
        "Secretary General Jon Tolvan: <a>\n",
        "R1 Q:Question (Lake Agency)1 A:Secretary General Jon Tolvan1"
        " M:Moderator/Ulla Brack (Spokesperson)1 Q:Question (Ost TV)1"
        " A:Secretary General Jon Tolvan1",
    ),
    "unlabelled_answers": (
        "Remarks by High Representative Tolvan upon arrival\n\n<p>\n\nQ. <q>\n\n<a>\n\n<a>\n\n"
        "Q. <q>\n\n<a>\n",
        "R1 Q:Q1 A:-2 Q:Q1 A:-1",
    ),
    "french_dashes": (
        "Point de presse\n\nQ - <q>\n\nR - <a>\n\n<p>\n\nQ - <q>\n\nR - <a>\n",
        "Q:Q1 A:R2 Q:Q1 A:R1",
    ),
    "french_first_question_without_label": (
        "Entretien de la ministre\n\n<q>\n\nR - <a>\n\nQ - <q>\n\nR - <a>\n\nQ - <q>\n\nR - <a>\n",
        "Q:-1 A:R1 Q:Q1 A:R1 Q:Q1 A:R1",
    ),
    "french_spaced_colons": (
        "Conférence de presse\n\nLE MINISTRE : <p>\n\nQuestion : <q>\n\nLE MINISTRE : <a>\n\n"
        "Question : <q>\n\nLE MINISTRE : <a>\n",
        "R1 Q:Question1 A:LE MINISTRE1 Q:Question1 A:LE MINISTRE1",
    ),
    "german_askers_by_name": (
        "Regierungspressekonferenz\n\nSTS BRACK: <p>\n\nFRAGE JUNGHANS: <q>\n\nTOLVAN (AA): <a>\n\n"
        "ZUSATZFRAGE: <q>\n\nTOLVAN (AA): <a>\n\nZUSATZ: Das war nicht die Frage.\n\n"
        "STS BRACK: <a>\n",
        "R1 Q:FRAGE JUNGHANS1 A:TOLVAN (AA)1 Q:ZUSATZFRAGE1 A:TOLVAN (AA)1 Q:ZUSATZ1 A:STS BRACK1",
    ),
    "german_lines": (
        "Erklärungen in der Regierungspressekonferenz\n\nFähren\n\nFrage\n\n<q>\n\n"
        "Tolvan (AA)\n\n<a>\n\nZusatzfrage\n\n<q>\n\nTolvan (AA)\n\n<a>\n\nDer Hafen\n\nFrage\n\n"
        "<q>\n\nTolvan (AA)\n\n<a>\n",
        "Q:Frage1 A:Tolvan (AA)1 Q:Zusatzfrage1 A:Tolvan (AA)1 Q:Frage1 A:Tolvan (AA)1",
    ),
    "spanish_points_and_dashes": (
        "Entrevista a la ministra\n\nP.- <q>\n\nR.- <a>\n\nP.- <q>\n\nR.- <a>\n",
        "Q:P1 A:R1 Q:P1 A:R1",
    ),
    "cuban_names": (
        "Conferencia de prensa\n\nUlla Brack (Moderadora).- Buenos días.\n\nMira Tolvan.- <p>\n\n"
        "Periodista.- <q>\n\nMira Tolvan.- <a>\n\nPeriodista.- <q>\n\nMira Tolvan.- <a>\n",
        "R2 Q:Periodista1 A:Mira Tolvan1 Q:Periodista1 A:Mira Tolvan1",
    ),
    "italian": (
        "Intervista al ministro\n\nDomanda: <q>\n\nRisposta: <a>\n\n"
        "Domanda: <q>\n\nRisposta: <a>\n",
        "Q:Domanda1 A:Risposta1 Q:Domanda1 A:Risposta1",
    ),
    "portuguese": (
        "Entrevista coletiva\n\nMinistro: <p>\n\nJornalista: <q>\n\nMinistro: <a>\n\n"
        "Jornalista: <q>\n\nMinistro: <a>\n",
        "R1 Q:Jornalista1 A:Ministro1 Q:Jornalista1 A:Ministro1",
    ),
    "turkish": (
        "Basın toplantısı\n\nSORU: <q>\n\nCEVAP: <a>\n\nSORU: <q>\n\nCEVAP: <a>\n",
        "Q:SORU1 A:CEVAP1 Q:SORU1 A:CEVAP1",
    ),
    "numbered_labels": (
        "Interview\n\nQuestion 1: <q>\n\nAnswer: <a>\n\nQuestion 2: <q>\n\nAnswer: <a>\n",
        "Q:Question 11 A:Answer1 Q:Question 21 A:Answer1",
    ),
    "markdown": (
        "# Press conference\n\n**Question:** <q>\n\n**Mira Tolvan:** <a>\n\n**Question:** <q>\n\n"
        "**Mira Tolvan:** <a>\n",
        "Q:Question1 A:Mira Tolvan1 Q:Question1 A:Mira Tolvan1",
    ),
    "bullets_and_invisible_signs": (
        "Press conference\n\n- Question: <q>\n\n- Mira Tolvan: <a>\n\n"
        "\u200b• Question\u00a0: <q>\n\n"
        "\u200e• Mira Tolvan : <a>\n",
        "Q:Question1 A:Mira Tolvan1 Q:Question1 A:Mira Tolvan1",
    ),
    "dashes_for_colons": (
        "Press conference\n\nQuestion – <q>\n\nMr Tolvan – <a>\n\nQuestion – <q>\n\n"
        "Mr Tolvan – <a>\n",
        "Q:Question1 A:Mr Tolvan1 Q:Question1 A:Mr Tolvan1",
    ),
    "unlabelled_question_inside": (
        "Doorstop interview\n\nJOURNALIST: <q>\n\nMR TOLVAN: <a>\n\nAnd the pier?\n\nMR TOLVAN: <a>"
        "\n\nJOURNALIST: <q>\n\nMR TOLVAN: <a>\n",
        "Q:JOURNALIST1 A:MR TOLVAN1 Q:-1 A:MR TOLVAN1 Q:JOURNALIST1 A:MR TOLVAN1",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_family_is_read_as_a_person_reads_it(name: str) -> None:
    page, expected = PAGES[name]

    assert outline(page) == expected
