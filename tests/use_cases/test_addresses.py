"""A database address that cannot be used is refused with a sentence that says what to do."""

from __future__ import annotations

import pytest

from api.db.engines import database_url
from api.errors import ConfigurationError


@pytest.mark.parametrize(
    ("address", "advice"),
    [
        ("", "Write sqlite:///file.db or postgresql://"),
        ("   ", "Write sqlite:///file.db or postgresql://"),
        ("communique.db", "Write sqlite:///file.db or postgresql://"),
        ("postgresql://user:secret@host:abc/name", "Write sqlite:///file.db or postgresql://"),
        ("postgresql://user:secret@[::1/name", "Write sqlite:///file.db or postgresql://"),
        ("mysql://user:secret@host/name", "use sqlite or postgresql"),
        ("postgresql+asyncpg://user:secret@host/name", "use sqlite or postgresql"),
        ("sqlite+aiosqlite:///file.db", "use sqlite or postgresql"),
        ("sqlite://", "SQLite needs a file, for example sqlite:///communique.db"),
        ("sqlite:///", "SQLite needs a file, for example sqlite:///communique.db"),
        ("sqlite:///:memory:", "SQLite needs a file, for example sqlite:///communique.db"),
    ],
)
def test_a_wrong_address_is_refused_with_advice(address: str, advice: str) -> None:
    with pytest.raises(ConfigurationError) as refusal:
        database_url(address)

    assert advice in refusal.value.detail
    assert refusal.value.detail.endswith(".")
    assert "secret" not in refusal.value.detail


@pytest.mark.parametrize("name", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_name_of_postgresql_means_psycopg(name: str) -> None:
    url = database_url(f"{name}://user:secret@host:5433/press?sslmode=require")

    assert url.drivername == "postgresql+psycopg"
    assert (url.username, url.password, url.port, url.database) == ("user", "secret", 5433, "press")
    assert url.query == {"sslmode": "require"}


@pytest.mark.parametrize("name", ["sqlite", "sqlite+pysqlite"])
def test_an_sqlite_address_names_a_file(name: str) -> None:
    assert database_url(f"{name}:////srv/press.db").database == "/srv/press.db"
