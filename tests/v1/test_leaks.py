"""Nothing unpublished leaks: the canary of hidden.py is in no byte of any answer."""

from collections.abc import Iterator
from itertools import product
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.factories import page
from tests.v1.archive import Archive
from tests.v1.conftest import close_app, make_app
from tests.v1.hidden import CANARY, Hidden, hide
from tests.v1.pages import CONSULATE, NEIGHBOUR, briefing, speech
from tests.v1.reading import LISTS, next_link, path_of, paths, routes
from tests.v1.scribe import Scribe

LANGUAGES = ("", "lang=en", "lang=ru", "lang=fr")
FILTERS = (
    "kind=meeting",
    f"speaker={CANARY.lower()}-kanarkov",
    f"topic={CANARY.lower()}",
    "country=XK",
    "sending_state=XK",
    f"city={CANARY}",
    "purpose=emergency",
    "answered=true",
    "sort=recently_published",
    "sort=oldest",
)


def everything(client: FlaskClient, app: Flask, addresses: list[str]) -> Iterator[TestResponse]:
    """Every answer to every route, list page, filter, language and method."""
    lists = [f"{path}?{one}" for path, one in product(LISTS, (*FILTERS, *LANGUAGES))]
    documents = [f"{path}?{lang}" for path, lang in product(addresses, LANGUAGES)]
    for path in [*addresses, *documents, *lists, *guesses(app)]:
        yield from following(client, path)
        yield client.get(path, headers={"Accept-Language": "fr, ru;q=0.9, *;q=0.1"})
        yield client.get(path, headers={"If-None-Match": "*"})
        yield client.head(path)
        yield client.options(path)


def guesses(app: Flask) -> list[str]:
    """Addresses that somebody who knows the canary's name would try."""
    names = [CANARY, CANARY.lower(), f"{CANARY.lower()}-under-embargo", quote(f"{CANARY} Kanarkov")]
    return [path_of(rule, name) for rule in routes(app) if rule.arguments for name in names]


def following(client: FlaskClient, path: str) -> Iterator[TestResponse]:
    address: str | None = path
    while address is not None:
        response = client.get(address)
        yield response
        address = next_link(response.headers.get("Link"))


def tells(response: TestResponse, *words: str) -> str | None:
    """The hidden word that an answer holds beyond what the caller sent."""
    told = response.get_data(as_text=True) + str(response.headers)
    folded = told.casefold()
    return next((word for word in words if word.casefold() in folded), None)


def documents(archive: Archive) -> list[str]:
    known = [f"/v1/statements/{each}" for each in archive.statements]
    known += [f"/v1/statements/{each}/qa-items" for each in archive.statements]
    known += [f"/v1/qa-items/{each}" for each in archive.students.qa_items]
    known += [f"/v1/qa-items/{each}" for each in archive.briefing.qa_items]
    known += [f"/v1/speakers/{each}" for each in (archive.minister, archive.deputy)]
    known += [
        f"/v1/missions/{each}"
        for each in (archive.embassy, archive.consulate, archive.neighbour, archive.unknown)
    ]
    return known


def secret_words(hidden: Hidden) -> list[str]:
    return [
        CANARY,
        "+441632960999",
        hidden.statement,
        hidden.qa_item,
        hidden.speaker,
        hidden.mission,
    ]


def test_no_answer_holds_what_was_not_published(
    client: FlaskClient, app: Flask, archive: Archive
) -> None:
    addresses = [*paths(app, archive), *documents(archive)]

    answers = list(everything(client, app, addresses))

    assert len(answers) > 1000
    leaks = [
        (answer.request.url, word)
        for answer in answers
        if (word := tells(answer, *secret_words(archive.hidden)))
    ]
    assert not leaks


def test_a_hidden_language_is_no_language_of_the_record(
    client: FlaskClient, archive: Archive
) -> None:
    assert client.get("/v1").json["languages"] == ["en", "ru"]


def test_asking_for_a_secret_gets_the_same_refusal_as_asking_for_nothing(
    client: FlaskClient, archive: Archive
) -> None:
    hidden = archive.hidden
    for path in (
        f"/v1/statements/{hidden.statement}",
        f"/v1/speakers/{hidden.speaker_slug}",
        f"/v1/missions/{hidden.mission_slug}",
        f"/v1/qa-items/{hidden.qa_item}",
    ):
        assert tells(client.get(path), *secret_words(hidden)) is None


@pytest.fixture
def drafted(engine_url: str) -> Iterator[tuple[Scribe, Hidden, FlaskClient]]:
    """Public documents with secrets beside them, in a database of its own."""
    scribe, app = Scribe(engine_url), make_app(engine_url)
    scribe.release("neighbour.txt", page(None, NEIGHBOUR))
    scribe.release("consulate.txt", page(None, CONSULATE))
    scribe.release("briefing.txt", briefing())
    scribe.release("speech-0.en.txt", speech(0))
    yield scribe, hide(scribe), app.test_client()
    scribe.close()
    close_app(app)


def test_a_published_secret_is_caught(drafted: tuple[Scribe, Hidden, FlaskClient]) -> None:
    """The search above would find what it looks for."""
    scribe, hidden, client = drafted
    path = f"/v1/statements/{hidden.statement}"
    assert client.get(path).status_code == 404

    scribe.publish_ids(statement=hidden.statement, mission=hidden.mission)

    assert tells(client.get(path), CANARY) == CANARY
    assert tells(client.get("/v1/missions"), CANARY) == CANARY
    assert client.get(f"/v1/speakers/{hidden.speaker}").status_code == 200
    assert client.get(f"/v1/statements?topic={hidden.topic}").json["data"]


def test_publishing_a_statement_does_not_publish_its_mission(
    drafted: tuple[Scribe, Hidden, FlaskClient],
) -> None:
    scribe, hidden, client = drafted

    scribe.publish_ids(statement=hidden.statement)

    assert client.get(f"/v1/statements/{hidden.statement}").json["mission"] is None
    assert client.get(f"/v1/missions/{hidden.mission}").status_code == 404
    assert client.get(f"/v1/statements?mission={hidden.mission}").json["data"] == []
    assert "+441632960999" not in client.get("/v1/contacts").get_data(as_text=True)
