"""A wrong setting stops every command with a sentence that says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from api.errors import ConfigurationError
from api.settings import ENVIRONMENT, Settings
from tests.cli.conftest import Run

COMMANDS = (
    ("migrate",),
    ("import", "page.txt"),
    ("publish", "st_0000000000000000"),
    ("openapi",),
    ("serve",),
    ("demo",),
)
WRONG = [
    ("DATABASE_URL", "nonsense"),
    ("DATABASE_URL", ""),
    ("DATABASE_URL", "mysql://user:hunter2@host/database"),
    ("DATABASE_URL", "sqlite://"),
    ("DATABASE_URL", "sqlite:///:memory:"),
    ("DATABASE_URL", "postgresql://user:hunter2@host:port/database"),
    ("RECORD_URL", "nonsense"),
    ("RECORD_URL", "oracle://user:hunter2@host/database"),
    ("SECRET_KEY", "hunter2"),
    ("SECRET_KEY", ""),
    ("PORT", "http"),
    ("PORT", ""),
    ("PORT", "0"),
    ("PORT", "65536"),
    ("PORT", "-1"),
    ("WORKERS", "many"),
    ("WORKERS", "0"),
    ("WORKERS", "257"),
    ("THREADS", "0"),
    ("THREADS", "65"),
    ("THREADS", "1.5"),
    ("LOG_LEVEL", "loud"),
    ("LOG_LEVEL", "INFO"),
    ("PLACES_FILE", "absent.json"),
    ("PLACES_FILE", "/"),
]


@pytest.fixture(autouse=True)
def working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_setting_is_named(
    bare_run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, value: str
) -> None:
    monkeypatch.setenv(f"COMMUNIQUE_{name}", value)

    ran = bare_run("migrate")

    assert ran.code == 1
    assert ran.out == ""
    assert f"COMMUNIQUE_{name}" in ran.err
    assert ran.err.startswith("communique: ")
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err
    assert "hunter2" not in ran.err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_it_stops_every_command(
    bare_run: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COMMUNIQUE_PORT", "http")

    ran = bare_run(*command)

    assert ran.code == 1
    assert "COMMUNIQUE_PORT" in ran.err


def test_the_sentence_says_what_to_do(bare_run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", "nonsense")

    told = bare_run("migrate").err

    assert "sqlite:///" in told
    assert "postgresql://" in told


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"states": ["XA"]}', '{"states": {"Valdoria": 1}}']
)
def test_a_places_file_of_another_form_is_refused(
    bare_run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str
) -> None:
    (tmp_path / "places.json").write_text(content)
    monkeypatch.setenv("COMMUNIQUE_PLACES_FILE", "places.json")

    ran = bare_run("import", "page.txt")

    assert ran.code == 1
    assert "places.json must be JSON such as" in ran.err
    assert not list(tmp_path.glob("*.db"))


def test_without_settings_there_are_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings.from_environment()

    assert settings.database_url == settings.record_url == "sqlite:///communique.db"
    assert (settings.host, settings.port, settings.workers) == ("127.0.0.1", 8000, 1)
    assert len(settings.secret_key) >= 32
    assert settings.secret_key != Settings.from_environment().secret_key


def test_settings_survive_the_way_through_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Worker processes must sign cursors with the same key and read the same database."""
    (tmp_path / "places.json").write_text("{}")
    monkeypatch.setenv("COMMUNIQUE_PLACES_FILE", "places.json")
    monkeypatch.setenv("COMMUNIQUE_PORT", "8765")
    first = Settings.from_environment()

    variables = first.to_environment()
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert Settings.from_environment() == first
    assert set(variables) == {f"COMMUNIQUE_{name.upper()}" for name in ENVIRONMENT}


def test_the_record_may_be_read_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMMUNIQUE_RECORD_URL", "postgresql://reader@replica/communique")

    settings = Settings.from_environment()

    assert settings.database_url != settings.record_url


def test_a_wrong_setting_is_a_configuration_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMMUNIQUE_THREADS", "none")

    with pytest.raises(ConfigurationError, match="COMMUNIQUE_THREADS"):
        Settings.from_environment()
