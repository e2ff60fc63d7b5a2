"""Query strings: everything is read one way, and what no schema names is refused."""

import pytest
from flask.testing import FlaskClient


def refused(client: FlaskClient, address: str) -> list[tuple[str | None, str]]:
    """The parameter and the code of everything that is wrong."""
    response = client.get(address)
    assert response.status_code == 422, response.data
    assert response.json["code"] == "invalid_input"
    return [(error["parameter"], error["code"]) for error in response.json["errors"]]


@pytest.mark.parametrize(
    "address",
    ["/v1/things", "/v1/things/st_0000000000000001", "/healthz", "/readyz", "/v1/openapi.json"],
)
def test_an_unknown_parameter_is_refused_everywhere(client: FlaskClient, address: str) -> None:
    assert refused(client, f"{address}?colour=red") == [("colour", "unknown_parameter")]


@pytest.mark.parametrize(
    ("query", "parameter", "code"),
    [
        ("limit=5&limit=5", "limit", "repeated_parameter"),
        ("limit=0", "limit", "out_of_range"),
        ("limit=-1", "limit", "out_of_range"),
        ("limit=101", "limit", "out_of_range"),
        ("limit=1000000", "limit", "out_of_range"),
        ("limit=18446744073709551616", "limit", "not_an_integer"),
        ("limit=" + "9" * 5000, "limit", "not_an_integer"),
        ("limit=1_0", "limit", "not_an_integer"),
        ("limit=%205%20", "limit", "not_an_integer"),
        ("limit=+5", "limit", "not_an_integer"),
        ("limit=05", "limit", "not_an_integer"),
        ("limit=1.5", "limit", "not_an_integer"),
        ("limit=1e1", "limit", "not_an_integer"),
        ("limit=true", "limit", "not_an_integer"),
        ("limit=", "limit", "not_an_integer"),
        ("limit=%D9%A5", "limit", "not_an_integer"),
        ("limit=%EF%BC%95", "limit", "not_an_integer"),
        ("limit=%22%35%22", "limit", "not_an_integer"),
        ("include_total=1", "include_total", "not_a_boolean"),
        ("include_total=True", "include_total", "not_a_boolean"),
        ("include_total=yes", "include_total", "not_a_boolean"),
        ("lang=EN", "lang", "pattern_mismatch"),
        ("lang=en_US", "lang", "pattern_mismatch"),
        ("lang=english-in-england", "lang", "too_long"),
        ("lang=e", "lang", "too_short"),
        ("kind=speech,nonsense", "kind", "not_in_set"),
        ("kind=speech,,meeting", "kind", "empty_value"),
        ("kind=" + ",".join(["speech"] * 21), "kind", "too_many_values"),
        ("sort=best", "sort", "not_in_set"),
        ("held_from=2017-2-3", "held_from", "not_a_date"),
        ("held_from=2017-02-30", "held_from", "not_a_date"),
        ("held_from=0001-01-01", "held_from", "out_of_range"),
        ("held_from=9999-12-31", "held_from", "out_of_range"),
        ("q=", "q", "too_short"),
        ("q=%1B%5B31m", "q", "control_character"),
        ("q=" + "a" * 101, "q", "too_long"),
        ("q=%E2%80%A8", "q", "control_character"),
        ("q=%00", "", "control_character"),
        ("q=%ff", "", "invalid_utf8"),
        ("q=%ED%A0%80", "", "invalid_utf8"),
        ("q=%", "", "malformed_escape"),
        ("q=%zz", "", "malformed_escape"),
        ("%ff=1", "", "invalid_utf8"),
        ("&".join(["q=a"] * 101), "", "too_many_parameters"),
    ],
)
def test_one_spelling_is_read_and_others_are_refused(
    client: FlaskClient, query: str, parameter: str, code: str
) -> None:
    assert refused(client, f"/v1/things?{query}") == [(parameter, code)]


def test_all_errors_are_listed_at_once(client: FlaskClient) -> None:
    assert sorted(refused(client, "/v1/things?limit=0&sort=best&x=1")) == [
        ("limit", "out_of_range"),
        ("sort", "not_in_set"),
        ("x", "unknown_parameter"),
    ]


def test_the_list_of_errors_and_what_it_echoes_are_bounded(client: FlaskClient) -> None:
    query = "&".join(f"{'n' * 150}{number}=1" for number in range(40))

    errors = client.get(f"/v1/things?{query}").json["errors"]

    assert len(errors) == 20
    assert max(len(error["parameter"]) for error in errors) == 100


def test_a_list_may_be_repeated_and_comma_separated(client: FlaskClient) -> None:
    response = client.get("/v1/things?kind=speech,meeting&kind=speech&limit=1")

    assert response.status_code == 200


def test_an_address_that_is_too_long_is_414(client: FlaskClient) -> None:
    response = client.get("/v1/things?q=" + "a" * 9000)

    assert response.status_code == 414
    assert response.json["code"] == "uri_too_long"


def test_escaped_and_plain_spellings_of_a_name_are_the_same_parameter(client: FlaskClient) -> None:
    assert refused(client, "/v1/things?limit=5&%6Cimit=6") == [("limit", "repeated_parameter")]
