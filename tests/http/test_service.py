"""Health, readiness and the docs page."""

from collections.abc import Mapping
from typing import Any

import pytest
from flask.testing import FlaskClient

from api.http.application import new_application
from tests.http.toy import make_app


def fail() -> Mapping[str, bool]:
    raise ConnectionError("password=hunter2")


def test_a_living_process_says_so(client: FlaskClient) -> None:
    response = client.get("/healthz")

    assert response.json == {"status": "alive"}
    assert response.headers["Cache-Control"] == "no-store"


def test_what_a_view_returns_as_a_dict_is_json_with_its_letters() -> None:
    app = new_application("bare")
    app.add_url_rule("/x", view_func=lambda: {"имя": app.json.loads(app.json.dumps("Анна"))})

    assert app.test_client().get("/x").data == '{"имя":"Анна"}'.encode()


def test_it_is_ready_when_everything_is_there(client: FlaskClient) -> None:
    assert client.get("/readyz").json == {"status": "ready"}


@pytest.mark.parametrize("check", [lambda: {"database": True, "migrations": False}, fail])
def test_it_is_503_without_internals_when_something_is_missing(
    check: Any, log_lines: list[dict[str, Any]]
) -> None:
    response = make_app(check=check).test_client().get("/readyz")

    assert response.status_code == 503
    assert response.json["code"] == "unavailable"
    assert b"migrations" not in response.data
    assert b"hunter2" not in response.data
    assert response.headers["Cache-Control"] == "no-store"
    assert log_lines[0]["event"] in {"not_ready", "readiness_check_failed"}


def test_the_docs_come_from_this_host_alone_and_run_nothing_inline(client: FlaskClient) -> None:
    response = client.get("/docs")
    policy = response.headers["Content-Security-Policy"]
    page = response.data.decode()

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http://" not in page
    assert "https://" not in page
    assert page.count("<script") == page.count("<script src=") == 2
    assert "<style" not in page


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("swagger-ui.css", "text/css"),
        ("swagger-ui-bundle.js", "text/javascript"),
        ("init.js", "text/javascript"),
        ("favicon-32x32.png", "image/png"),
    ],
)
def test_the_assets_of_the_docs_are_bundled(
    client: FlaskClient, name: str, media_type: str
) -> None:
    response = client.get(f"/docs/assets/{name}")

    assert response.status_code == 200
    assert response.mimetype == media_type


@pytest.mark.parametrize("name", ["index.css", "..%2f..%2fetc%2fpasswd", "__init__.py", "x"])
def test_nothing_else_is_served_from_there(client: FlaskClient, name: str) -> None:
    assert client.get(f"/docs/assets/{name}").status_code == 404
