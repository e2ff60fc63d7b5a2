"""ETag, Last-Modified and 304, on everything that caches may keep."""

from datetime import datetime, timedelta

import pytest
from flask.testing import FlaskClient
from werkzeug.http import http_date, parse_date

from tests.v1.archive import Archive
from tests.v1.reading import document_paths, list_paths

FAR = http_date(datetime(2199, 1, 1))
NEAR = "Sat, 01 Jan 2000 00:00:00 GMT"


@pytest.fixture
def cached(archive: Archive) -> list[str]:
    documents = [*document_paths(archive).values()]
    lists = list_paths(archive)
    filtered = [f"{path}?limit=1&include_total=true&lang=en" for path in lists]
    languages = [f"{path}?lang=ru" for path in documents]
    return ["/v1", "/v1/openapi.json", *documents, *languages, *lists, *filtered]


def test_the_entity_tag_is_strong_and_stays(client: FlaskClient, cached: list[str]) -> None:
    for path in cached:
        first, second = client.get(path), client.get(path)

        tag = first.headers["ETag"]
        assert tag.startswith('"'), path
        assert tag.endswith('"'), path
        assert second.headers["ETag"] == tag


def test_different_bytes_have_different_tags(client: FlaskClient, cached: list[str]) -> None:
    answers = [client.get(path) for path in cached]

    by_tag = {answer.headers["ETag"]: answer.data for answer in answers}
    assert {by_tag[answer.headers["ETag"]] for answer in answers} == {a.data for a in answers}
    assert len(by_tag) == len({answer.data for answer in answers})


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize(
    "form", ["{}", "W/{}", '"other", {}', '"a", W/{} , "b"', "{},{}", "*", ' "x",\t{}']
)
def test_what_the_caller_has_is_not_sent_again(
    client: FlaskClient, cached: list[str], form: str, method: str
) -> None:
    for path in cached:
        full = client.get(path)
        header = form.replace("{}", full.headers["ETag"])

        response = client.open(path, method=method, headers={"If-None-Match": header})

        assert (response.status_code, response.data) == (304, b""), (path, header)
        for name in ("ETag", "Cache-Control", "Vary", "Content-Language", "Last-Modified", "Link"):
            assert response.headers.get(name) == full.headers.get(name), (path, name)
        assert "Content-Type" not in response.headers
        assert "Content-Length" not in response.headers


@pytest.mark.parametrize(
    "header", ['"other"', 'W/"other"', "other", '""', '"*"', "", ",", '"', "x" * 5000]
)
def test_another_tag_gets_the_whole_answer(
    client: FlaskClient, cached: list[str], header: str
) -> None:
    for path in cached:
        response = client.get(path, headers={"If-None-Match": header})

        assert response.status_code == 200, path
        assert response.data


def test_a_thousand_tags_are_read(client: FlaskClient, archive: Archive) -> None:
    path = document_paths(archive)["st"]
    tag = client.get(path).headers["ETag"]
    others = ",".join(f'"{number}"' for number in range(999))

    assert client.get(path, headers={"If-None-Match": f"{others},{tag}"}).status_code == 304
    assert client.get(path, headers={"If-None-Match": others}).status_code == 200


def test_documents_tell_when_they_changed(client: FlaskClient, archive: Archive) -> None:
    for path in document_paths(archive).values():
        response = client.get(path)

        changed = parse_date(response.headers["Last-Modified"])
        assert changed is not None
        document = response.json
        if "updated_at" in document:
            updated = datetime.fromisoformat(document["updated_at"]).replace(microsecond=0)
            assert changed >= updated


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_an_unchanged_document_is_not_sent_again(
    client: FlaskClient, archive: Archive, method: str
) -> None:
    for path in document_paths(archive).values():
        modified = client.get(path).headers["Last-Modified"]
        before = http_date((parse_date(modified) or datetime.max) - timedelta(seconds=1))

        for since, status in ((modified, 304), (FAR, 304), (before, 200), (NEAR, 200)):
            response = client.open(path, method=method, headers={"If-Modified-Since": since})
            assert response.status_code == status, (path, since)


def test_the_tag_decides_before_the_date(client: FlaskClient, archive: Archive) -> None:
    for path in document_paths(archive).values():
        headers = {"If-None-Match": '"other"', "If-Modified-Since": FAR}

        assert client.get(path, headers=headers).status_code == 200


@pytest.mark.parametrize(
    "since", ["yesterday", "", "Mon, 99 Xyz 2024 99:99:99 GMT", "0", "9" * 400, "Mon, 01 Jan 0001"]
)
def test_a_date_that_cannot_be_read_is_ignored(
    client: FlaskClient, archive: Archive, since: str
) -> None:
    for path in document_paths(archive).values():
        assert client.get(path, headers={"If-Modified-Since": since}).status_code == 200


def test_health_is_never_kept(client: FlaskClient) -> None:
    for path in ("/healthz", "/readyz"):
        response = client.get(path, headers={"If-None-Match": "*"})

        assert response.status_code == 200
        assert response.headers["Cache-Control"] == "no-store"
        assert "ETag" not in response.headers


def test_if_match_and_range_change_nothing(client: FlaskClient, archive: Archive) -> None:
    """A read has no precondition to fail, and documents come whole."""
    for path in document_paths(archive).values():
        whole = client.get(path)
        for header in ({"If-Match": '"other"'}, {"If-Match": "*"}, {"Range": "bytes=0-9"}):
            response = client.get(path, headers=header)

            assert (response.status_code, response.data) == (200, whole.data)
