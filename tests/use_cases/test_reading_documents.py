"""One document, by id or slug, in the language wanted; never a word of what is hidden."""

from __future__ import annotations

from itertools import product

import pytest

from api.errors import FieldError, MissingLanguageError, NotFoundError
from api.record.catalogue import find_languages
from api.record.documents import get_document, get_qa_item, require
from api.record.languages import LanguageWish, Mode
from tests import factories as make
from tests.use_cases.office import Office

ABSENT = "0123456789abcdef"


@pytest.fixture
def released(office: Office) -> dict[str, str | None]:
    """A statement in English and Russian, and what is beside it at the desk alone."""
    en = make.page(make.statement(make.item("Why?", "So.")), make.mission())
    ru = make.page(make.statement(make.item("Почему?", "Так."), title="Встреча"), language="ru")
    report = office.put_out("a.en.txt", en)
    office.put_out("a.ru.txt", ru)
    hidden = office.receive(
        "b.txt",
        make.page(
            make.statement(make.item("Who?", make.answer("X", speaker="Secret")), title="Hidden"),
            make.mission(type="consulate", city="Port"),
        ),
    )
    return {
        "st": report.statement,
        "qa": report.qa_items[0],
        "ms": report.missions[0],
        "sp": office.read(report.statement)["speakers"][0]["id"],
        "hidden st": hidden.statement,
        "hidden qa": hidden.qa_items[0],
        "hidden ms": hidden.missions[0],
    }


@pytest.mark.parametrize("kind", ["st", "qa", "sp"])
def test_the_language_that_is_demanded_is_served(
    office: Office, released: dict[str, str | None], kind: str
) -> None:
    for language in ("en", "ru"):
        document = office.find(released[kind], LanguageWish(language))

        assert document.language == office.read(released[kind], language)["language"] == language


@pytest.mark.parametrize("kind", ["st", "qa", "sp"])
def test_a_language_that_is_missing_is_refused_with_those_there_are(
    office: Office, released: dict[str, str | None], kind: str
) -> None:
    with pytest.raises(MissingLanguageError) as refusal:
        office.find(released[kind], LanguageWish("fr"))

    assert refusal.value.detail == "There is no edition in 'fr'. Available: en, ru."
    assert refusal.value.errors == tuple(
        FieldError("query", "lang", "language_available", each) for each in ("en", "ru")
    )


def test_without_a_wish_the_default_language_is_served(
    office: Office, released: dict[str, str | None]
) -> None:
    assert office.find(released["st"]).language == "en"


def test_preferences_choose_among_the_languages_there_are(
    office: Office, released: dict[str, str | None]
) -> None:
    asked: list[tuple[list[str], str]] = []

    def choose(available: object, default: str) -> str:
        asked.append((list(available), default))  # type: ignore[call-overload]
        return "ru"

    for kind in ("st", "qa", "sp"):
        assert office.find(released[kind], LanguageWish(choose=choose)).language == "ru"
    assert asked == [(["en", "ru"], "en")] * 3


def test_a_demand_wins_over_preferences() -> None:
    assert LanguageWish("en", lambda *_: "ru").mode is Mode.LANGUAGE


def test_hidden_and_absent_are_the_same_refusal(
    office: Office, released: dict[str, str | None]
) -> None:
    wishes = [LanguageWish(), LanguageWish("en"), LanguageWish("fr")]
    wishes.append(LanguageWish(choose=lambda *_: "en"))
    refusals = []
    for kind, wish in product(("st", "qa", "ms"), wishes):
        for identifier in (released[f"hidden {kind}"], f"{kind}_{ABSENT}"):
            with pytest.raises(NotFoundError) as refusal:
                office.find(identifier, wish)
            error = refusal.value
            refusals.append((type(error), error.code, error.detail, error.errors))

    assert len(refusals) == 24
    assert set(refusals) == {(NotFoundError, "not_found", NotFoundError.default_detail, ())}


def test_an_id_of_another_kind_is_not_found(
    office: Office, released: dict[str, str | None]
) -> None:
    slug = office.read(released["st"])["slug"]

    with office.record.connect() as connection:
        for identifier in (released["st"], slug):
            with pytest.raises(NotFoundError):
                get_document(connection, "ms", identifier or "", LanguageWish())
        for identifier in (released["st"], slug, "nul\0", "x" * 999):
            with pytest.raises(NotFoundError):
                get_qa_item(connection, identifier or "", LanguageWish())


def test_a_list_of_a_document_refuses_like_the_document(
    office: Office, released: dict[str, str | None]
) -> None:
    with office.record.connect() as connection:
        require(connection, released["st"] or "", LanguageWish("ru"))
        with pytest.raises(MissingLanguageError):
            require(connection, released["st"] or "", LanguageWish("fr"))
        with pytest.raises(NotFoundError):
            require(connection, released["hidden st"] or "", LanguageWish())


def test_the_languages_of_the_record_are_those_of_released_editions(
    office: Office, released: dict[str, str | None]
) -> None:
    office.receive("c.txt", make.page(make.statement(title="Autre"), language="fr"))

    with office.record.connect() as connection:
        assert find_languages(connection) == ["en", "ru"]


def test_an_empty_record_has_no_language(office: Office) -> None:
    with office.record.connect() as connection:
        assert find_languages(connection) == []
