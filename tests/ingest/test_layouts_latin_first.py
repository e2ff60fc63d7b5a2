"""Title, day, place and opening of pages in other Latin scripts, as ministries lay them out."""

from __future__ import annotations

import pytest

from tests.ingest.layouts import Layout, misread

PAGES = {
    "fr_sommaire": Layout(
        "fr",
        "Point de presse\n\n3 mars 2029\n\nSommaire\n1 - Entretien de la ministre avec son "
        "homologue\n2 - Réunion du conseil du lac\n\nQuestion : Qui paiera ?\n\nRéponse : "
        "@\n\nQuestion : Et quand ?\n\nRéponse : Bientôt.\n",
        "Point de presse",
        "2029-03-03",
        None,
        0,
    ),
    "fr_place_and_day_above_title": Layout(
        "fr",
        "Genève\n\nLe 3 mars 2029\n\nDéclaration de la ministre sur le chemin de fer\n\n@\n",
        "Déclaration de la ministre sur le chemin de fer",
        "2029-03-03",
        "Genève",
        1,
    ),
    "de_place_above_title": Layout(
        "de",
        "Wien, 3. März 2029\n\nRede der Ministerin zur Seebahn\n\n-- Es gilt das "
        "gesprochene Wort --\n\nSehr geehrte Damen und Herren,\n\n@\n",
        "Rede der Ministerin zur Seebahn",
        "2029-03-03",
        "Wien",
        2,
    ),
    "es_share_list": Layout(
        "es",
        "Rueda de prensa de la ministra de Lagos\n\n3.3.2029\n\n  • x: abre ventana nueva\n"
        "  • Whatsapp: abre ventana nueva\n  • Linkedin: abre ventana nueva\n  • Enviar "
        "por correo: abre ventana nueva\n\nViena\n\nMinistra.- Señoras y señores, muy "
        "buenas tardes. @\n\n@\n\n@\n",
        "Rueda de prensa de la ministra de Lagos",
        "2029-03-03",
        "Viena",
        3,
    ),
    "fr_share_list": Layout(
        "fr",
        "Discours de la ministre sur le lac\n\nPublié le 5 mars 2029\n\n- Partager sur "
        "Facebook (nouvelle fenêtre)\n- Partager sur X (nouvelle fenêtre)\n- Envoyer par "
        "courriel\n\nGenève, le 3 mars 2029\n\n@\n\n@\n",
        "Discours de la ministre sur le lac",
        "2029-03-03",
        "Genève",
        2,
    ),
    "de_press_conference_fields": Layout(
        "de",
        "Regierungspressekonferenz vom 3. März 2029\n\nThemen: Fähren auf dem See, "
        "Fischerei im Norden, Besuch der Ministerin in Ostland\n\nSprecher: StS Brack, "
        "Osten (Bahn), Ulla (Fische)\n\nVors. Lind eröffnet die Pressekonferenz und "
        "begrüßt StS Brack sowie die Sprecherinnen und Sprecher.\n\nFrage: Herr Osten, wer "
        "bezahlt die Bahn?\n\nOsten: @\n\nFrage: Und wann?\n\nOsten: Bald.\n",
        "Regierungspressekonferenz vom 3. März 2029",
        "2029-03-03",
        None,
        1,
    ),
    "id_dateline": Layout(
        "id",
        "Siaran Pers\n\nMenteri Luar Negeri Mira Tolvan Bertemu Nakhoda Feri Danau\n\n"
        "Sabtu, 3 Maret 2029\n\nJakarta - @\n\n@\n",
        "Menteri Luar Negeri Mira Tolvan Bertemu Nakhoda Feri Danau",
        "2029-03-03",
        "Jakarta",
        2,
    ),
    "tr_speech": Layout(
        "tr",
        "Dışişleri Bakanı Sayın Mira Tolvan'ın Göl Konferansında Yaptığı Konuşma, 3 Mart "
        "2029, Ankara\n\nDeğerli konuklar,\n\n@\n",
        "Dışişleri Bakanı Sayın Mira Tolvan'ın Göl Konferansında Yaptığı Konuşma, 3 Mart "
        "2029, Ankara",
        "2029-03-03",
        "Ankara",
        2,
    ),
    "pl_statement": Layout(
        "pl",
        "Oświadczenie MSZ w sprawie kolei nad jeziorem\n\n03.03.2029\n\n@\n\n@\n",
        "Oświadczenie MSZ w sprawie kolei nad jeziorem",
        "2029-03-03",
        None,
        2,
    ),
    "it_interview": Layout(
        "it",
        "Intervista\n\nTolvan: «La ferrovia del lago è pronta» (Il Giornale del Lago)\n\n"
        "Data: 3 marzo 2029\n\n@\n\nChi pagherà?\n\n@\n",
        "Tolvan: «La ferrovia del lago è pronta» (Il Giornale del Lago)",
        "2029-03-03",
        None,
        None,
    ),
    "pt_nota": Layout(
        "pt",
        "NOTA À IMPRENSA Nº 87\n\nInauguração da ferrovia do lago\n\nPublicado em "
        "03/03/2029 14h20\n\n@\n\n@\n",
        "Inauguração da ferrovia do lago",
        "2029-03-03",
        None,
        2,
    ),
    "es_communicado": Layout(
        "es",
        "Ministerio de Relaciones Exteriores\n\nComunicado Oficial 012 - 29\n\nEl Gobierno "
        "de Valdoria saluda la apertura del ferrocarril del lago\n\nLima, 3 de marzo de "
        "2029\n\n@\n\n@\n",
        "El Gobierno de Valdoria saluda la apertura del ferrocarril del lago",
        "2029-03-03",
        "Lima",
        2,
    ),
    "fr_nota": Layout(
        "fr",
        "Valdorie - Ouverture du chemin de fer du lac (3 mars 2029)\n\n@\n\n@\n",
        "Valdorie - Ouverture du chemin de fer du lac (3 mars 2029)",
        "2029-03-03",
        None,
        2,
    ),
    "yearless_fr": Layout(
        "fr",
        "Point de presse du 2 mars\n\nPublié le 5 mars 2029\n\nQuestion : Qui paiera ?\n\n"
        "Réponse : @\n\nQuestion : Quand ?\n\nRéponse : Bientôt.\n",
        "Point de presse du 2 mars",
        "2029-03-02",
        None,
        0,
    ),
    "yearless_new_year": Layout(
        "de",
        "Pressekonferenz vom 30. Dezember\n\n03.01.2029\n\nFrage: Wer bezahlt?\n\nAntwort: "
        "@\n\nFrage: Wann?\n\nAntwort: Bald.\n",
        "Pressekonferenz vom 30. Dezember",
        "2028-12-30",
        None,
        0,
    ),
    "publication_only": Layout(
        "es",
        "La ministra visita el lago\n\nFecha de publicación: 3 de marzo de 2029\n\n@\n\n@\n",
        "La ministra visita el lago",
        "2029-03-03",
        None,
        2,
    ),
    "it_saluto": Layout(
        "it",
        "Ministero degli Affari Lacustri\n\nDiscorso\n\nIntervento della Ministra Tolvan "
        "alla conferenza del lago\n(Roma, 3 marzo 2029)\n\n@\n\n@\n",
        "Intervento della Ministra Tolvan alla conferenza del lago",
        "2029-03-03",
        "Roma",
        2,
    ),
    "pt_discurso": Layout(
        "pt",
        "Discurso da Ministra Mira Tolvan na abertura da ferrovia – Lisboa, 3 de março de "
        "2029\n\nSenhor Presidente,\n\n@\n\n@\n",
        "Discurso da Ministra Mira Tolvan na abertura da ferrovia – Lisboa, 3 de março de 2029",
        "2029-03-03",
        "Lisboa",
        3,
    ),
    "es_intervencion": Layout(
        "es",
        "DISCURSO DE LA MINISTRA DE LAGOS, MIRA TOLVAN,\nEN LA APERTURA DEL FERROCARRIL\n\n"
        "Madrid, 3 de marzo de 2029\n\n(Cotejar con el discurso pronunciado)\n\n"
        "Excelencias,\n\n@\n",
        "DISCURSO DE LA MINISTRA DE LAGOS, MIRA TOLVAN, EN LA APERTURA DEL FERROCARRIL",
        "2029-03-03",
        "Madrid",
        2,
    ),
    "nl": Layout(
        "de",
        "Toespraak van minister Tolvan bij de opening van de spoorlijn\n\nToespraak | "
        "03-03-2029\n\n@\n\n@\n",
        "Toespraak van minister Tolvan bij de opening van de spoorlijn",
        "2029-03-03",
        None,
        2,
    ),
    "vi": Layout(
        "id",
        "Họp báo thường kỳ của Bộ Ngoại giao Valdoria\n\nNgày 3 tháng 3 năm 2029\n\n@\n\n@\n",
        "Họp báo thường kỳ của Bộ Ngoại giao Valdoria",
        "2029-03-03",
        None,
        2,
    ),
    "de_in_wien": Layout(
        "de",
        "Rede in Wien von Ministerin Tolvan\n\n03.03.2029 - Rede\n\n@\n\n@\n",
        "Rede in Wien von Ministerin Tolvan",
        "2029-03-03",
        "Wien",
        2,
    ),
    "inhalt_de": Layout(
        "de",
        "Pressekonferenz der Ministerin am See\n\n03.03.2029\n\nInhalt\nGespräch mit dem "
        "Seerat\nRede des Kapitäns\n\nFrage: Wer bezahlt?\n\nAntwort: @\n\nFrage: Wann?\n\n"
        "Antwort: Bald.\n",
        "Pressekonferenz der Ministerin am See",
        "2029-03-03",
        None,
        0,
    ),
    "fr_accord": Layout(
        "fr",
        "Déclaration de la ministre sur l'application de l'accord du 5 mai 1999\n\nGenève, "
        "le 3 mars 2029\n\n@\n\n@\n",
        "Déclaration de la ministre sur l'application de l'accord du 5 mai 1999",
        "2029-03-03",
        "Genève",
        2,
    ),
    "es_atentados": Layout(
        "es",
        "Discurso de la ministra en el aniversario de los atentados del 5 de mayo de 1999\n"
        "\n@\n\n@\n",
        "Discurso de la ministra en el aniversario de los atentados del 5 de mayo de 1999",
        None,
        None,
        2,
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_head_is_read_from_its_layout(name: str) -> None:
    assert misread(PAGES[name]) == []
