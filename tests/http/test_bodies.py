"""JSON bodies: one reader, bounded and strict."""

import gzip
from typing import Any

import pytest
from flask.testing import FlaskClient

from api.http.bodies import nesting_depth

URL = "/v1/things"


def post(client: FlaskClient, body: bytes, **options: Any) -> Any:
    options.setdefault("content_type", "application/json")
    return client.post(URL, data=body, **options)


def test_a_good_body_is_read(client: FlaskClient) -> None:
    response = post(client, '{"title":"Приём"}'.encode())

    assert response.status_code == 200
    assert response.json["title"] == "Приём"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "invalid_json"),
        (b"null", "not_an_object"),
        (b"[]", "not_an_object"),
        (b'"x"', "not_an_object"),
        (b"1", "not_an_object"),
        (b'{"title":"a","title":"b"}', "repeated_key"),
        (b'{"title":NaN}', "invalid_json"),
        (b'{"title":-Infinity}', "invalid_json"),
        (b'{"title":1e400}', "number_too_large"),
        (b'{"title":' + b"9" * 20 + b"}", "integer_too_long"),
        (b'{"title":' + b"9" * 5000 + b"}", "integer_too_long"),
        (b'{"title":-9999999999999999999}', "invalid_json"),
        (b'{"title":"\\ud800"}', "invalid_json"),
        (b'{"\\udc00":"a"}', "invalid_json"),
        (b'{"title":"\xff"}', "invalid_utf8"),
        (b'\xef\xbb\xbf{"title":"a"}', "invalid_json"),
        ('{"title":"a"}'.encode("utf-16"), "invalid_utf8"),
        ('{"title":"a"}'.encode("utf-16-le"), "invalid_json"),
        (b"[" * 100_000, "too_deep"),
        (b'{"a":' * 65 + b"1" + b"}" * 65, "too_deep"),
        (b'{"title":"a"}x', "invalid_json"),
        (b"{'title':'a'}", "invalid_json"),
    ],
)
def test_what_is_not_strict_json_is_422(client: FlaskClient, body: bytes, code: str) -> None:
    response = post(client, body)

    assert response.status_code == 422
    error = response.json["errors"][0]
    assert (error["pointer"], error["parameter"], error["code"]) == ("", None, code)


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        (b"{}", "/title", "required"),
        (b'{"title":null}', "/title", "null"),
        (b'{"title":5}', "/title", "not_a_string"),
        (b'{"title":"a\\u0000b"}', "/title", "control_character"),
        (b'{"title":"a\\nb"}', "/title", "control_character"),
        (b'{"title":"a","a/b~c":1}', "/a~1b~0c", "unknown_field"),
        (b'{"title":"a","\\u0000":1}', "/\x00", "unknown_field"),
    ],
)
def test_an_error_in_a_body_has_its_pointer(
    client: FlaskClient, body: bytes, pointer: str, code: str
) -> None:
    error = post(client, body).json["errors"][0]

    assert (error["pointer"], error["parameter"], error["code"]) == (pointer, None, code)


@pytest.mark.parametrize(
    "content_type",
    [None, "text/plain", "application/json; charset=utf-16", "application/x-www-form-urlencoded"],
)
def test_another_type_is_415(client: FlaskClient, content_type: str | None) -> None:
    response = client.post(URL, data=b'{"title":"a"}', content_type=content_type)

    assert response.status_code == 415
    assert response.json["code"] == "unsupported_media_type"


def test_a_compressed_body_is_415(client: FlaskClient) -> None:
    body = gzip.compress(b'{"title":"a"}')

    assert post(client, body, headers={"Content-Encoding": "gzip"}).status_code == 415


def test_a_body_beyond_a_megabyte_is_413(client: FlaskClient) -> None:
    body = b'{"title":"' + b"a" * 10_000_000 + b'"}'

    response = post(client, body)

    assert response.status_code == 413
    assert response.json["code"] == "content_too_large"


def test_a_hundred_thousand_unknown_fields_are_not_echoed(client: FlaskClient) -> None:
    body = b"{" + b",".join(b'"k%d":1' % number for number in range(80_000)) + b"}"

    assert len(post(client, body).data) < 5000


def test_depth_is_counted_outside_strings_and_in_linear_time() -> None:
    assert nesting_depth(b'{"a":["]]]\\"[[[["]}') == 2
    assert nesting_depth(b'"' + b'\\"' * 500_000) == 0
