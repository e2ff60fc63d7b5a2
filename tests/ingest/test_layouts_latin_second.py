"""Title, day, place and opening of pages in other Latin scripts, as ministries lay them out."""

from __future__ import annotations

import pytest

from tests.ingest.layouts import Layout, misread

PAGES = {
    "de_share": Layout(
        "de",
        "Rede der Ministerin zur Seebahn\n\n03.03.2029\n\n• Auf Facebook teilen (öffnet in "
        "neuem Fenster)\n• Auf X teilen (öffnet in neuem Fenster)\n• Per E-Mail teilen\n\n"
        "Meine Damen und Herren,\n\n@\n",
        "Rede der Ministerin zur Seebahn",
        "2029-03-03",
        None,
        2,
    ),
    "pt_share": Layout(
        "pt",
        "Discurso da ministra sobre o lago\n\nCompartilhe: Facebook Twitter Linkedin\n\n"
        "Publicado em 03/03/2029\n\n@\n\n@\n",
        "Discurso da ministra sobre o lago",
        "2029-03-03",
        None,
        2,
    ),
    "numbered_qa_fr": Layout(
        "fr",
        "Point de presse de la porte-parole\n\nDate : 3 mars 2029\nHeure : 10 h 30\n\n1. "
        "Le lac\n\n@\n\n2. Questions et réponses (extraits)\n\nQuestion : Qui paiera ?\n\n"
        "Réponse : Nous.\n\nQuestion : Quand ?\n\nRéponse : Bientôt.\n",
        "Point de presse de la porte-parole",
        "2029-03-03",
        None,
        1,
    ),
    "teleconf_fr": Layout(
        "fr",
        "Intervention de la ministre Tolvan par visioconférence\n\n3 mars 2029\n\n@\n\n@\n",
        "Intervention de la ministre Tolvan par visioconférence",
        "2029-03-03",
        "par visioconférence",
        2,
    ),
    "sentence_title_fields_fr": Layout(
        "fr",
        "Transcription de l'entretien de la ministre : le lac, la pêche et le rail.\n\n"
        "DATE: 3 mars 2029\nLIEU: Maison du Lac, Genève\n\nJOURNALISTE : Qui paiera ?\n\n"
        "TOLVAN : @\n\nJOURNALISTE : Quand ?\n\nTOLVAN : Bientôt.\n",
        "Transcription de l'entretien de la ministre : le lac, la pêche et le rail.",
        "2029-03-03",
        "Maison du Lac, Genève",
        0,
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_head_is_read_from_its_layout(name: str) -> None:
    assert misread(PAGES[name]) == []
