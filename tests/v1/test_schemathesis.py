"""Schemathesis looks for answers that break the contract: all its checks, in all its phases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import orjson
import pytest
import schemathesis
from flask import Flask
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import Status, events, from_schema

CONFIG = {
    "generation": {"max-examples": 10, "deterministic": True},
    "checks": {
        # A query that is too long is refused as such before its values are looked at.
        "negative_data_rejection": {
            "expected-statuses": ["400", "404", "405", "414", "422"],
        }
    },
}
CHECKS = {
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "positive_data_acceptance",
    "unsupported_method",
    "allow_header_conformance",
}
PHASES = {"examples", "coverage", "fuzzing"}


class Findings:
    """What one run told."""

    def __init__(self, app: Flask) -> None:
        config = SchemathesisConfig.from_dict(CONFIG)
        schema = schemathesis.openapi.from_wsgi("/v1/openapi.json", app, config=config)
        self.checks: Counter[str] = Counter()
        self.phases: dict[str, Status] = {}
        self.labels: set[str] = set()
        self.faults: list[str] = []
        for event in from_schema(schema).execute():
            self.read(event)

    def read(self, event: events.EngineEvent) -> None:
        if isinstance(event, events.NonFatalError | events.FatalError):
            self.faults.append(str(vars(event) if hasattr(event, "__dict__") else event)[:1000])
        elif isinstance(event, events.PhaseFinished):
            self.phases[event.phase.name.value] = event.status
        elif isinstance(event, events.ScenarioFinished):
            self.labels.add(event.recorder.label)
            self.faults += self.judged(event.recorder)

    def judged(self, recorder: Any) -> Iterator[str]:
        for case_id, checks in recorder.checks.items():
            interaction = recorder.interactions.get(case_id)
            for check in checks:
                self.checks[check.name] += 1
                if check.failure_info and not is_foreign_cursor(check.name, interaction):
                    failure = check.failure_info.failure
                    where = interaction.request.uri[:1000] if interaction else ""
                    yield f"{recorder.label}: {failure.title}: {failure.message[:500]} {where}"


def is_foreign_cursor(check: str, interaction: Any) -> bool:
    """A cursor of the right form that no page handed out is refused; no schema can say which."""
    if check != "positive_data_acceptance" or interaction is None:
        return False
    problem = orjson.loads(interaction.response.content)
    return [error["code"] for error in problem["errors"]] == ["invalid_cursor"]


@pytest.fixture(scope="module")
def findings(app: Flask) -> Findings:
    return Findings(app)


def test_nothing_is_found(findings: Findings) -> None:
    assert findings.faults == []


def test_everything_was_looked_at(findings: Findings, app: Flask) -> None:
    paths: dict[str, Any] = app.extensions["contract"].document["paths"]
    others = set(paths) - {"/v1/openapi.json"}  # It does not test where it reads the contract.

    assert findings.labels >= {f"GET {path}" for path in others}
    assert set(findings.checks) >= CHECKS
    assert min(findings.checks[name] for name in CHECKS) > 100
    assert set(findings.phases) >= PHASES
