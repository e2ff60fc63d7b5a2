"""Damage seeded into clean text is repaired where words prove it; clean text is not touched."""

from __future__ import annotations

import re
from random import Random

import pytest

from api.ingest import read_text
from api.ingest.repairs import hyphens, lost_div, mojibake
from tests.ingest import damaging, prose
from tests.ingest.damaging import Damage, Score

LATIN = tuple(language for language in prose.LANGUAGES if language != "ru")
KINDS: dict[str, tuple[Damage, tuple[str, ...], float]] = {
    "div": (damaging.lose_div, ("en", "fr", "es", "it", "pt"), 0.8),
    "line_end": (damaging.divide, prose.LANGUAGES, 0.08),
    "soft_hyphen": (damaging.soften, prose.LANGUAGES, 0.08),
    "ligature": (damaging.bind, LATIN, 0.5),
    "utf8_as_1252": (damaging.misread_as("sloppy-windows-1252"), prose.LANGUAGES, 0.2),
    "utf8_as_latin": (damaging.misread_as("latin-1"), prose.LANGUAGES, 0.2),
    "utf8_as_1251": (damaging.misread_as("sloppy-windows-1251"), prose.LANGUAGES, 0.2),
    "utf8_as_koi8": (damaging.misread_as("koi8-r"), ("ru", "en"), 0.2),
    "utf8_as_mac": (damaging.misread_as("mac-roman"), ("en", "fr", "es", "de"), 0.2),
    "twice": (damaging.misread_as("sloppy-windows-1252", 2), LATIN, 0.2),
    "1251_as_1252": (damaging.read_as_western, ("ru",), 0.2),
    "bytes": (damaging.spell_out, prose.LANGUAGES, 0.2),
    "entities": (damaging.name_entities, prose.LANGUAGES, 0.2),
}
HEADS = {"ru": "Выступление министра иностранных дел Вальдории"}


def page_of(language: str, paragraphs: list[str]) -> str:
    head = HEADS.get(language, "Statement by the Foreign Minister of Valdoria")
    return "\n\n".join([head, *paragraphs]) + "\n"


def measure(damage: Damage, languages: tuple[str, ...], share: float) -> Score:
    scores = [measure_one(damage, language, share) for language in languages]
    return Score(
        sum(score.places for score in scores),
        sum(score.mended for score in scores),
        sum(score.repairs for score in scores),
        sum(score.right for score in scores),
    )


def measure_one(damage: Damage, language: str, share: float) -> Score:
    chance = Random(f"{language} {share}")  # noqa: S311 - the same damage in every run
    clean = page_of(language, prose.write(language, paragraphs=24, seed=7))
    text, places = damaging.seed_damage(clean, damage, chance, share)
    draft = read_text(text)
    assert draft.account.unaccounted == 0
    assert draft.statement is not None
    mended = flatten(damaging.repair(text, draft.repairs))
    assert all(flatten(one.segment.text) in mended for one in draft.statement.remarks)
    return damaging.compare(text, places, draft.repairs)


def flatten(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("kind", KINDS)
def test_damage_at_random_places_is_repaired(kind: str) -> None:
    score = measure(*KINDS[kind])

    assert score.places > 20
    assert score.recall >= 0.95, score
    assert score.precision >= 0.99, score


@pytest.mark.parametrize("language", prose.LANGUAGES)
def test_clean_prose_has_no_repairs(language: str) -> None:
    page = page_of(language, prose.write(language, paragraphs=40, seed=11))

    assert read_text(page).repairs == ()


HARD_CASES = {
    "en": (
        "Per Olofsson and Pavlos Papadakis opposed the pilot; the pope passed per diem receipts."
        " Mr Piotr Przybylski, Pia Appel and Upinder Kapoor support UNEP, OPEC and the APEC."
        " A well-known, long-term co-operation - he said - is here- and there-to stay, pre- and"
        " post-war. The NÃO campaign, the IRMÃ» and Đặng Văn Ấn met Ångström at 10°C, §5, №7."
        " Write to inpidual@press.example or see www.inpisible.example/pision?a=1&amp;b=%20c."
        " The type, apple, paper, option, pipe, grape and happy people of Pyongyang appear."
        " Their rst ag was fi ve; temperatures of 3–5° and prices of 7 £/8 €…”"
    ),
    "ru": (
        "П. П. Петров и Пьер Пападакис поддержали проект; МИД РФ, США и ООН — «за»."
        " Какой-то кто-нибудь из-за Санкт-Петербурга сказал: «Нет…» — и ушёл."
        " Українські слова: Рік, Сім, Ні, Від, ВІЙНА, Її, що й казати; в.п. Р. Ї. В«Вестнике»"
        " сказано: объём, приём, В\u00a0городе, Р\u00a0и\u00a0С, «РФ»."
    ),
    "fr": (
        "« Ê, à, où, ça », l’été à Étaples : Î, Â et Û sont des lettres – « pérenne », « pisé »."
        " Le préfet a-t-il répondu ? Peut-être. Les Pays-Bas et la Grande-Bretagne, oui."
    ),
    "pt": (
        "NÃO, AMANHÃ, IRMÃ, MAÇÃ… A REPÚBLICA PORTUGUESA DÁ AS MÃOS À NAÇÃO; «É, não é?»"
        " O senhor Papa pede a paz, e a opinião pública pergunta: é assim?"
    ),
    "de": (
        "Ein- und Ausreise, Vor- und Nachteile, ÖVP und SPÖ, die Papiere des Präsidenten."
        " Der Bürgermeister von Großpösna, Herr Pöppelmann, empfing Frau Öztürk in Überlingen."
    ),
    "es": (
        "El Perú pide que piden los países; la pulga, el pulgar y el pino. ¿Así? ¡Sí! AÑO, NIÑO."
        " Pérez, Peña y Pando opinan que la opción es propia: «España, Ñuñoa y Güímar»."
    ),
}


@pytest.mark.parametrize("language", HARD_CASES)
def test_names_foreign_words_and_odd_forms_are_left_alone(language: str) -> None:
    clean = prose.write(language, paragraphs=3, seed=3)
    page = page_of(language, [*clean, HARD_CASES[language]])

    assert [(one.before, one.after) for one in read_text(page).repairs] == []


CARELESS = {
    "known words": (lost_div, "_UNKNOWN", 9.0, "a pert and pine-scented skyping evening"),
    "compounds": (hyphens, "_RARER_THAN_HALVES", 9.0, "the well-known decision-\nmaking minister"),
    "capitals": (mojibake, "_WORD_IN_CAPITALS", re.compile("(?!)"), "the «festa dos CHÃ»"),
}


@pytest.mark.parametrize("rule", CARELESS)
def test_without_its_evidence_a_repair_does_harm(
    rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module, name, careless, phrase = CARELESS[rule]
    page = page_of("en", [*prose.write("en", paragraphs=3, seed=3), f"They spoke of {phrase}."])
    sound = [one.after for one in read_text(page).repairs]

    monkeypatch.setattr(module, name, careless)

    assert sound in ([], ["decision-making"])
    assert [one.after for one in read_text(page).repairs] != sound
