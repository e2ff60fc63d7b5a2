"""The log of the application: one event, one JSON line, nothing that a terminal would obey."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable
from typing import Any

import orjson
import pytest
import structlog
from flask import Flask

from api.logs import configure_logs
from tests.v1.archive import Archive

CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e]")
NASTY = "a\r\nb\x1b[31m\x9b31m\u2028{}\x00\u202e"

Read = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def lines(capfd: pytest.CaptureFixture[str]) -> Read:
    """What was written so far, as JSON; each event is one line without control characters."""
    configure_logs("info")

    def read() -> list[dict[str, Any]]:
        text = capfd.readouterr().err
        assert not CONTROLS.search(text)
        return [orjson.loads(line) for line in text.split("\n") if line]

    return read


def test_a_request_is_one_line(app: Flask, archive: Archive, lines: Read) -> None:
    path = f"/v1/statements/{archive.students.statement}"

    response = app.test_client().get(f"{path}?lang=en", headers={"Authorization": "Bearer s3cret"})

    (line,) = lines()
    assert line["event"] == "request_served"
    assert line["level"] == "info"
    assert line["timestamp"].endswith("Z")
    assert line["route"] == "/v1/statements/<public_id(st):statement_id>"
    assert (line["method"], line["status"]) == ("GET", 200)
    assert line["request_id"] == response.headers["X-Request-Id"]
    assert "s3cret" not in str(line)


@pytest.mark.parametrize("place", ["path", "query", "header"])
def test_what_a_caller_writes_stays_out_of_the_log(app: Flask, lines: Read, place: str) -> None:
    client = app.test_client()
    text = "a%0D%0Ab%1B%5B31m%E2%80%A8"
    if place == "path":
        client.get(f"/v1/statements/{text}")
    elif place == "query":
        client.get(f"/v1/statements?city={text}&{text}=1")
    else:
        client.get("/v1/statements", headers={"X-Request-Id": "\x1b[31m-long-enough"})

    (line,) = lines()
    assert "31m" not in str(line)


def test_control_characters_in_an_event_are_written_as_escapes(lines: Read) -> None:
    structlog.get_logger().info("event", text=NASTY)

    (line,) = lines()
    assert line["text"] == NASTY


def test_a_failure_is_one_line_with_its_traceback(lines: Read) -> None:
    try:
        raise ValueError(NASTY)
    except ValueError as error:
        structlog.get_logger().error("request_failed", exc_info=error)

    (line,) = lines()
    assert "Traceback" in line["exception"]


def test_half_a_character_does_not_break_the_log(lines: Read) -> None:
    structlog.get_logger().info("event", text="\ud800")

    (line,) = lines()
    assert (line["event"], line["text"]) == ("event", "?")


@pytest.mark.parametrize(
    ("level", "written"),
    [
        ("debug", ["debug", "info", "warning", "error"]),
        ("info", ["info", "warning", "error"]),
        ("warning", ["warning", "error"]),
        ("error", ["error"]),
    ],
)
def test_what_is_below_the_level_is_not_written(
    lines: Read, level: str, written: list[str]
) -> None:
    configure_logs(level)
    log = structlog.get_logger()

    for name in ("debug", "info", "warning", "error"):
        getattr(log, name)(name)

    assert [line["event"] for line in lines()] == written


def test_letters_stay_letters(lines: Read, capfd: pytest.CaptureFixture[str]) -> None:
    structlog.get_logger().info("event", name="Илвара")

    assert "Илвара" in capfd.readouterr().err


def test_the_log_goes_on_when_standard_error_is_replaced(
    monkeypatch: pytest.MonkeyPatch, app: Flask, lines: Read
) -> None:
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stderr", closed)

    assert app.test_client().get("/healthz").status_code == 200
    assert [line["route"] for line in lines()] == ["/healthz"]
