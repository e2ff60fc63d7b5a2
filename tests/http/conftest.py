"""The toy application of these tests, and a client that holds its answers to its contract."""

from collections.abc import Iterator
from typing import Any

import pytest
import structlog
from flask import Flask
from flask.testing import FlaskClient

from tests.http.toy import make_app


@pytest.fixture
def app() -> Flask:
    return make_app()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture(autouse=True)
def log_lines() -> Iterator[list[dict[str, Any]]]:
    """What was logged, as events; nothing is printed."""
    with structlog.testing.capture_logs() as lines:
        yield lines
