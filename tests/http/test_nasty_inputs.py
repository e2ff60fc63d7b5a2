"""The corpus of hostile requests: none is answered by a 5xx, and every refusal is a problem."""

import pytest
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.test import EnvironBuilder, run_wsgi_app

from tests.http.toy import ETAG, make_app

APP = make_app()
ITEM = "/v1/things/st_0000000000000001"

PATHS = [
    "/v1/things/9223372036854775808",
    "/v1/things/١٢",
    "/v1/things/%D9%A1%D9%A2",
    "/v1/things/%00",
    "/v1/things/a%00b",
    "/v1/things/a%0a",
    "/v1/things/a%0d%0aSet-Cookie:x=1",
    "/v1/things/a%2fb",
    "/v1/things/..%2f..%2fetc%2fpasswd",
    "/v1/things/%ff",
    "/v1/things/%ed%a0%80",
    "/v1/things/%zz",
    "/v1/things/a.css",
    "/v1/things.css",
    "/v1/things/a.",
    "/v1/things./",
    "/v1/things/",
    "/v1/things//",
    "/v1//things",
    "//v1/things",
    "///evil.example/v1/things",
    "/v1/things/../things",
    "/v1/things;a=b",
    "/V1/THINGS",
    "/v1/things/" + "a" * 121,
    "/v1/things/" + "a" * 100_000,
    "/" + "/".join("a" * 5000),
    "/%E2%80%A8",
    "/",
    "/docs/",
    "/static/x",
]
QUERIES = [
    "cursor=",
    "cursor=" + "A" * 24,
    "cursor=" + "A" * 7000,
    "cursor=%00",
    "q=%00",
    "q=%ff",
    "=",
    "=1",
    "%=1",
    "limit",
    "limit[]=1",
    "limit=" + "1" * 5000,
    "limit=NaN",
    "lang=../../etc/passwd",
    "lang=%0d%0aSet-Cookie:x=1",
    "held_from=0000-00-00",
    "held_from=2017-11-20T00:00:00",
    "kind=" + "," * 5000,
    "held_from=%D9%A2017-11-20",
]
SEARCHES = ['"', "AND", "NEAR(", "*", "(" * 99, "'; DROP TABLE x; --", "\u202e", "😀" * 50]
HEADERS = [
    {"If-None-Match": "*"},
    {"If-None-Match": f'W/"{ETAG}"'},
    {"If-None-Match": ", ".join(f'"{n}"' for n in range(1000))},
    {"If-None-Match": '"' * 60_000},
    {"If-Match": "*"},
    {"If-Modified-Since": "Thu, 32 Foo 9999 99:99:99 GMT"},
    {"Accept": "*/*;q=0"},
    {"Accept": ",".join(["a/b"] * 5000)},
    {"Accept-Language": ", ".join(f"x{n}-y{n};q=0.{n}" for n in range(1000))},
    {"Accept-Language": "en;q=" + "9" * 1000},
    {"Accept-Language": "\x00\xff;;;q==,"},
    {"Range": "bytes=" + ",".join(f"{n}-{n}" for n in range(5000))},
    {"Origin": "null"},
    {"Host": "evil.example:99999999"},
    {"Host": "a b"},
    {"Host": ""},
    {"X-Forwarded-Host": "evil.example"},
    {"Content-Encoding": "gzip"},
    {"Content-Length": "-1"},
    {"Content-Length": "nonsense"},
    {"Content-Type": "application/json; charset=" + "x" * 10_000},
    {"Cookie": "=" * 10_000},
    {"Authorization": "Bearer \xff"},
    {"X-Request-Id": "a" * 100_000},
    {"X-HTTP-Method-Override": "DELETE"},
    {"Expect": "nonsense"},
]


def ask(path: str, query: str = "", *, method: str = "GET", **overrides: str) -> tuple[int, str]:
    """Status and type of the answer to a request as a server would hand it over, byte for byte."""
    environ = EnvironBuilder(method=method).get_environ()
    environ |= {"PATH_INFO": path, "QUERY_STRING": query, **overrides}
    body, status, headers = run_wsgi_app(APP, environ, buffered=True)
    b"".join(body)
    assert headers["X-Request-Id"]
    return int(status[:3]), headers.get("Content-Type", "")


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path[:40])
def test_an_address_that_is_not_ours_is_a_404_and_never_a_redirect(
    client: FlaskClient, path: str
) -> None:
    response = client.get(path)

    assert response.status_code == 404
    assert response.mimetype == "application/problem+json"
    assert "Location" not in response.headers


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query[:40])
def test_a_query_that_cannot_be_read_is_422(client: FlaskClient, query: str) -> None:
    response = client.get(f"/v1/things?{query}")

    assert response.status_code == 422
    assert response.mimetype == "application/problem+json"


@pytest.mark.parametrize("words", SEARCHES)
def test_words_are_words(client: FlaskClient, words: str) -> None:
    assert client.get("/v1/things", query_string={"q": words}).status_code == 200


@pytest.mark.parametrize("headers", HEADERS, ids=lambda headers: str(headers)[:50])
@pytest.mark.parametrize("path", [ITEM, "/v1/things", "/v1/things/absent"])
def test_headers_never_give_a_500(path: str, headers: dict[str, str]) -> None:
    names = {
        name if name.startswith("Content-") else f"HTTP_{name}": value
        for name, value in headers.items()
    }
    overrides = {name.upper().replace("-", "_"): value for name, value in names.items()}

    status, media_type = ask(path, **overrides)

    assert status < 500
    assert status < 400 or media_type == "application/problem+json"


@given(
    path=st.text(st.characters(max_codepoint=255)).map(lambda text: "/" + text),
    query=st.text(st.characters(max_codepoint=255)),
    method=st.sampled_from(["GET", "HEAD", "POST", "DELETE", "OPTIONS", "TRACE", "FORGED"]),
)
def test_no_bytes_in_the_request_line_give_a_500(path: str, query: str, method: str) -> None:
    for prefix in ("", "/v1/things"):
        status, media_type = ask(prefix + path, query, method=method)

        assert status < 500
        assert status < 400 or media_type == "application/problem+json"


@given(query=st.lists(st.tuples(st.sampled_from(["limit", "cursor", "q", "lang", "x"]), st.text())))
def test_no_values_of_parameters_give_a_500(query: list[tuple[str, str]]) -> None:
    text = "&".join(f"{name}={value}" for name, value in query)

    status, _ = ask("/v1/things", text.encode("utf-8", "surrogatepass").decode("latin-1"))

    assert status < 500
