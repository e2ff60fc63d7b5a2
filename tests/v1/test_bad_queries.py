"""What a query may not hold is refused with a code and the name of the parameter."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.v1.archive import Archive
from tests.v1.reading import LISTS, document_paths, list_paths, paths

MANY = ",".join(["meeting"] * 21)
NUMBERS = ["", "%205", "5%20", "+5", "1.5", "1e1", "0x1", "1_0", "٥", "１", "true", "05", "9" * 30]

BAD = [
    *(("/v1/statements", "limit", value, "not_an_integer") for value in NUMBERS),
    *(
        ("/v1/statements", "limit", value, "out_of_range")
        for value in ("0", "-1", "101", "1000000")
    ),
    ("/v1/statements", "limit", str(2**31), "out_of_range"),
    ("/v1/statements", "limit", str(2**63 - 1), "out_of_range"),
    ("/v1/statements", "limit", str(2**63), "out_of_range"),
    ("/v1/statements", "limit", str(2**64), "not_an_integer"),
    ("/v1/statements", "include_total", "1", "not_a_boolean"),
    ("/v1/statements", "include_total", "True", "not_a_boolean"),
    ("/v1/statements", "include_total", "", "not_a_boolean"),
    ("/v1/statements", "sort", "best", "not_in_set"),
    ("/v1/statements", "sort", "newest,oldest", "not_in_set"),
    ("/v1/statements", "sort", "", "not_in_set"),
    ("/v1/statements", "kind", "party", "not_in_set"),
    ("/v1/statements", "kind", "MEETING", "not_in_set"),
    ("/v1/statements", "kind", "meeting,,speech", "empty_value"),
    ("/v1/statements", "kind", ",", "empty_value"),
    ("/v1/statements", "kind", "", "empty_value"),
    ("/v1/statements", "kind", MANY, "too_many_values"),
    ("/v1/statements", "speaker", "Ilvara Tennos", "pattern_mismatch"),
    ("/v1/statements", "speaker", "ms_0000000000000000", "pattern_mismatch"),
    ("/v1/statements", "speaker", "sp_000000000000000u", "pattern_mismatch"),
    ("/v1/statements", "speaker", "a" * 121, "too_long"),
    ("/v1/statements", "mission", "sp_0000000000000000", "pattern_mismatch"),
    ("/v1/statements", "country", "xb", "pattern_mismatch"),
    ("/v1/statements", "country", "XBX", "too_long"),
    ("/v1/statements", "country", "X", "too_short"),
    ("/v1/statements", "topic", "a" * 121, "too_long"),
    ("/v1/statements", "topic", "a\tb", "control_character"),
    ("/v1/statements", "topic", "Trade", "pattern_mismatch"),
    ("/v1/statements", "topic", "торговля", "pattern_mismatch"),
    ("/v1/statements", "date_from", "2024-13-01", "not_a_date"),
    ("/v1/statements", "date_from", "2023-02-29", "not_a_date"),
    ("/v1/statements", "date_from", "2024-1-1", "not_a_date"),
    ("/v1/statements", "date_from", "20240101", "not_a_date"),
    ("/v1/statements", "date_from", "2024-W01-1", "not_a_date"),
    ("/v1/statements", "date_from", "٢٠٢٤-٠١-٠١", "not_a_date"),
    ("/v1/statements", "date_from", "2024-01-01T00:00:00Z", "not_a_date"),
    ("/v1/statements", "date_to", "0001-01-01", "out_of_range"),
    ("/v1/statements", "date_to", "9999-12-31", "out_of_range"),
    ("/v1/statements", "date_to", "yesterday", "not_a_date"),
    ("/v1/statements", "published_from", "2024-01-01", "not_an_instant"),
    ("/v1/statements", "published_from", "2024-01-01T00:00:00", "not_an_instant"),
    ("/v1/statements", "published_from", "2024-01-01T23:59:60Z", "not_an_instant"),
    ("/v1/statements", "published_from", "2024-01-01T24:00:00Z", "not_an_instant"),
    ("/v1/statements", "published_from", "2024-01-01 00:00:00Z", "not_an_instant"),
    ("/v1/statements", "published_from", "0001-01-01T00:00:00+14:00", "out_of_range"),
    ("/v1/statements", "published_to", "9999-12-31T23:59:59-14:00", "out_of_range"),
    ("/v1/statements", "published_to", "2024-01-01T00:00:00+99:00", "not_an_instant"),
    ("/v1/qa-items", "sort", "recently_published", "not_in_set"),
    ("/v1/qa-items", "statement", "qa_0000000000000000", "pattern_mismatch"),
    ("/v1/qa-items", "speaker", "-", "pattern_mismatch"),
    ("/v1/qa-items", "answered", "yes", "not_a_boolean"),
    ("/v1/qa-items", "topic", "", "empty_value"),
    ("/v1/qa-items", "date_from", "1899-12-31", "out_of_range"),
    ("/v1/qa-items", "date_to", "2201-01-01", "out_of_range"),
    ("/v1/missions", "type", "villa", "not_in_set"),
    ("/v1/missions", "sending_state", "Valdoria", "too_long"),
    ("/v1/missions", "receiving_state", "ХВ", "pattern_mismatch"),
    ("/v1/missions", "city", "a" * 201, "too_long"),
    ("/v1/missions", "city", "a" + "\u0301" * 31, "combining_marks"),
    ("/v1/missions", "city", "a\u2028b", "control_character"),
    ("/v1/contacts", "purpose", "tea", "not_in_set"),
    ("/v1/contacts", "sending_state", "X-", "pattern_mismatch"),
    ("/v1/contacts", "receiving_state", "X1", "pattern_mismatch"),
]


def complaint(response: object) -> tuple[str, str]:
    assert response.status_code == 422, response  # type: ignore[attr-defined]
    problem = response.json  # type: ignore[attr-defined]
    assert problem["code"] == "invalid_input"
    (error,) = problem["errors"]
    assert error["pointer"] is None
    return error["parameter"], error["code"]


@pytest.mark.parametrize(
    ("path", "parameter", "value", "code"), BAD, ids=[f"{p}-{n}-{v[:30]}" for p, n, v, _ in BAD]
)
def test_a_value_of_another_form_is_refused(
    client: FlaskClient, path: str, parameter: str, value: str, code: str
) -> None:
    raw = "%" in value or value == "+5"
    query = f"{parameter}={value}" if raw else {parameter: value}

    assert complaint(client.get(path, query_string=query)) == (parameter, code)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize(
    "name", ["colour", "Limit", "limit%20", "page", "fields", "q", "access_token"]
)
def test_an_unknown_parameter_is_refused_everywhere(
    client: FlaskClient, app: Flask, archive: Archive, name: str, method: str
) -> None:
    for path in paths(app, archive):
        if path.startswith("/docs"):
            continue
        response = client.open(f"{path}?{name}=1", method=method)

        assert response.status_code == 422, path
        if method == "GET":
            assert complaint(response) == (name.replace("%20", " "), "unknown_parameter")


@pytest.mark.parametrize("query", ["lang=en&lang=en", "lang=en&lang=ru"])
def test_a_single_value_may_not_be_repeated(
    client: FlaskClient, archive: Archive, query: str
) -> None:
    for path in [*document_paths(archive).values(), *list_paths(archive)]:
        assert complaint(client.get(f"{path}?{query}")) == ("lang", "repeated_parameter")


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("limit=%ff", "invalid_utf8"),
        ("limit=%", "malformed_escape"),
        ("limit=%zz", "malformed_escape"),
        ("lang=%00", "control_character"),
        ("%00=1", "control_character"),
        ("&".join(["limit=1"] * 200), "too_many_parameters"),
    ],
)
def test_a_query_that_cannot_be_read_is_refused(
    client: FlaskClient, archive: Archive, query: str, code: str
) -> None:
    for path in list_paths(archive):
        assert complaint(client.get(f"{path}?{query}"))[1] == code


def test_everything_that_is_wrong_is_said_at_once(client: FlaskClient) -> None:
    response = client.get("/v1/statements?limit=0&sort=best&kind=party,ball&colour=red")

    found = {(error["parameter"], error["code"]) for error in response.json["errors"]}
    assert found == {
        ("limit", "out_of_range"),
        ("sort", "not_in_set"),
        ("kind", "not_in_set"),
        ("colour", "unknown_parameter"),
    }


def test_a_long_list_of_complaints_is_cut(client: FlaskClient) -> None:
    response = client.get("/v1/statements?" + "&".join(f"name{n}=1" for n in range(99)))

    assert response.status_code == 422
    assert len(response.json["errors"]) == 20


def test_what_was_sent_is_not_echoed_at_length(client: FlaskClient) -> None:
    for path in LISTS:
        response = client.get(f"{path}?{'x' * 5000}=1")

        assert response.status_code == 422
        assert len(response.data) < 1000


def test_the_largest_number_of_values_is_accepted(client: FlaskClient) -> None:
    topics = ",".join(f"topic-{number}" for number in range(20))

    assert client.get(f"/v1/statements?topic={topics}").status_code == 200
    assert complaint(client.get(f"/v1/statements?topic={topics}&topic=one"))[1] == "too_many_values"
