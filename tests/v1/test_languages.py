"""Which language is served, and that it is always said."""

import pytest
from flask.testing import FlaskClient

from tests.v1.archive import Archive
from tests.v1.reading import LISTS, document_paths, get, ids, list_paths, walk

THOUSAND = ",".join(f"x{number}" for number in range(999)) + ",ru"
PREFERENCES = [
    (None, "en"),
    ("", "en"),
    ("ru", "ru"),
    ("RU", "ru"),
    ("ru-RU", "ru"),
    ("ru_RU", "ru"),
    ("ru;q=0.5, en;q=0.8", "en"),
    ("en;q=0.5, ru;q=0.8", "ru"),
    ("fr, ru;q=0.1", "ru"),
    ("fr", "en"),
    ("*", "en"),
    ("ru, *;q=0.5", "ru"),
    ("en;q=0, *", "ru"),
    ("en;q=0, ru", "ru"),
    ("ru;q=0, *", "en"),
    ("ru;q=0", "en"),
    ("*;q=0", "en"),
    ("ru;q=abc", "en"),
    (";;;,,,q=1", "en"),
    ("\u00ff\u00fe", "en"),
]


def accepting(header: str | None) -> dict[str, str]:
    return {} if header is None else {"Accept-Language": header}


@pytest.mark.parametrize(("header", "language"), PREFERENCES)
def test_documents_come_in_the_language_that_is_accepted_best(
    client: FlaskClient, archive: Archive, header: str | None, language: str
) -> None:
    for path in document_paths(archive).values():
        response = client.get(path, headers=accepting(header))

        assert response.json["language"] == language, path
        assert response.headers["Content-Language"] == language
        assert "Accept-Language" in response.headers["Vary"]


@pytest.mark.parametrize("header", [THOUSAND, "ru" * 5000, "ru-" + "a" * 5000, "," * 60_000])
def test_long_headers_are_read_in_bounds(
    client: FlaskClient, archive: Archive, header: str
) -> None:
    for path in [*document_paths(archive).values(), *list_paths(archive)]:
        assert client.get(path, headers=accepting(header)).status_code == 200


def test_lang_wins_over_the_header(client: FlaskClient, archive: Archive) -> None:
    for path in document_paths(archive).values():
        for lang, other in (("ru", "en"), ("en", "ru")):
            response = client.get(f"{path}?lang={lang}", headers=accepting(other))

            assert response.json["language"] == response.headers["Content-Language"] == lang


def test_a_document_has_a_tag_per_language(client: FlaskClient, archive: Archive) -> None:
    for path in document_paths(archive).values():
        english, russian = client.get(f"{path}?lang=en"), client.get(f"{path}?lang=ru")

        assert english.headers["ETag"] != russian.headers["ETag"]
        assert english.headers["ETag"] == client.get(path).headers["ETag"]
        assert russian.headers["ETag"] == client.get(path, headers=accepting("ru")).headers["ETag"]


@pytest.mark.parametrize("lang", ["fr", "de", "zh-Hant-TW", "sr-Latn"])
def test_a_missing_edition_is_404_and_tells_which_there_are(
    client: FlaskClient, archive: Archive, lang: str
) -> None:
    for path in [*document_paths(archive).values(), list_paths(archive)[-1]]:
        response = client.get(f"{path}?lang={lang}", headers=accepting("en"))

        assert response.status_code == 404, path
        assert response.json["code"] == "language_not_available"
        assert {error["code"] for error in response.json["errors"]} == {"language_available"}
        assert [error["detail"] for error in response.json["errors"]] == ["en", "ru"]
        assert {error["parameter"] for error in response.json["errors"]} == {"lang"}
        assert "en, ru" in response.json["detail"]


def test_a_hidden_edition_is_not_among_those_there_are(
    client: FlaskClient, archive: Archive
) -> None:
    path = f"/v1/statements/{archive.speeches[0].statement}"

    response = client.get(f"{path}?lang=fr")

    assert [error["detail"] for error in response.json["errors"]] == ["en"]
    assert [link["language"] for link in get(client, path)["available_languages"]] == ["en"]


def test_what_was_served_is_said_and_the_others_are_linked(
    client: FlaskClient, archive: Archive
) -> None:
    for path in document_paths(archive).values():
        document = get(client, path, **{"Accept-Language": "ru"})

        assert document["original_language"] == "en"
        assert document["language"] == "ru"
        links = {link["language"]: link["url"] for link in document["available_languages"]}
        assert list(links) == ["en", "ru"]
        for language, url in links.items():
            assert get(client, url)["language"] == language


def test_editions_say_how_they_came_to_be(client: FlaskClient, archive: Archive) -> None:
    for prefix in ("st", "qa"):
        path = document_paths(archive)[prefix]

        assert get(client, f"{path}?lang=en")["translation"] == "original"
        assert get(client, f"{path}?lang=ru")["translation"] == "official"


def test_ids_are_the_same_in_every_language(client: FlaskClient, archive: Archive) -> None:
    path = document_paths(archive)["st"]
    english, russian = (get(client, f"{path}?lang={lang}") for lang in ("en", "ru"))

    assert english["title"] != russian["title"]
    assert ids(english["qa_items"]) == ids(russian["qa_items"])
    assert ids(english["speakers"]) == ids(russian["speakers"])
    for ours, theirs in zip(english["qa_items"], russian["qa_items"], strict=True):
        assert ids(ours["question"]) == ids(theirs["question"])


def test_the_only_edition_is_served_whoever_asks(client: FlaskClient, archive: Archive) -> None:
    path = f"/v1/statements/{archive.interview.statement}"

    assert get(client, path)["language"] == "ru"
    assert get(client, path, **{"Accept-Language": "en"})["language"] == "ru"


def test_a_list_without_lang_has_each_document_once_in_the_best_language(
    client: FlaskClient, archive: Archive
) -> None:
    for path in list_paths(archive):
        default = walk(client, f"{path}?limit=3")
        preferring = walk(client, f"{path}?limit=3", **{"Accept-Language": "ru, en;q=0.5"})
        demanded = {each["id"]: each for each in walk(client, f"{path}?lang=ru")}

        assert ids(preferring) == ids(default), path
        assert len(set(ids(default))) == len(default)
        assert [each["language"] for each in preferring] == [
            "ru" if each["id"] in demanded else "en" for each in default
        ]


def test_a_list_with_lang_has_what_has_that_edition(client: FlaskClient, archive: Archive) -> None:
    documents = walk(client, "/v1/statements?lang=ru", **{"Accept-Language": "en"})

    assert set(ids(documents)) == {archive.students.statement, archive.interview.statement}
    assert {document["language"] for document in documents} == {"ru"}


@pytest.mark.parametrize("lang", ["fr", "zz"])
def test_a_list_in_a_language_that_nothing_has_is_empty(client: FlaskClient, lang: str) -> None:
    for path in LISTS:
        response = client.get(f"{path}?lang={lang}&include_total=true")

        assert response.json == {
            "data": [],
            "page": {"next_cursor": None, "has_more": False, "limit": 20, "total": 0},
        }


def test_a_list_says_the_language_that_was_demanded(client: FlaskClient, archive: Archive) -> None:
    for path in list_paths(archive):
        demanded, mixed = client.get(f"{path}?lang=ru"), client.get(path)

        assert demanded.headers["Content-Language"] == "ru"
        assert "Content-Language" not in mixed.headers
        assert "Accept-Language" in mixed.headers["Vary"]


@pytest.mark.parametrize("lang", ["EN", "e", "en_GB", "english", "en-gb", "", "%D1%80%D1%83", "*"])
def test_lang_is_a_tag_in_canonical_form(client: FlaskClient, archive: Archive, lang: str) -> None:
    for path in [*document_paths(archive).values(), *list_paths(archive)]:
        response = client.get(f"{path}?lang={lang}")

        assert response.status_code == 422, path
        assert [error["parameter"] for error in response.json["errors"]] == ["lang"]
