"""Settings, read from the environment once and checked at the start."""

import secrets
from dataclasses import dataclass, fields
from pathlib import Path

from environs import Env, EnvError
from marshmallow.validate import Length, OneOf, Range

from api.db.engines import database_url
from api.errors import ConfigurationError

DEFAULT_DATABASE_URL = "sqlite:///communique.db"
LOG_LEVELS = ("debug", "info", "warning", "error")
MIN_SECRET_LENGTH = 32


@dataclass(frozen=True, slots=True)
class Settings:
    """What a running Communiqué needs to know of its surroundings."""

    database_url: str
    # Where the public side reads: a replica, or the database itself.
    record_url: str
    # Signs cursors. Without one in the environment a new one is made at every start.
    secret_key: str
    host: str
    port: int
    workers: int
    threads: int
    log_level: str
    # A JSON file of states and cities that the gazetteers lack; None: no such file.
    places_file: Path | None

    @classmethod
    def from_environment(cls) -> "Settings":
        """Read `COMMUNIQUE_*`; raises ConfigurationError with a sentence that says what to do."""
        env = Env()
        try:
            with env.prefixed("COMMUNIQUE_"):
                url = env.str("DATABASE_URL", DEFAULT_DATABASE_URL)
                settings = cls(
                    database_url=url,
                    record_url=env.str("RECORD_URL", "") or url,
                    secret_key=env.str("SECRET_KEY", None, validate=Length(min=MIN_SECRET_LENGTH))
                    or secrets.token_urlsafe(MIN_SECRET_LENGTH),
                    host=env.str("HOST", "") or "127.0.0.1",
                    port=env.int("PORT", 8000, validate=Range(1, 65_535)),
                    workers=env.int("WORKERS", 1, validate=Range(1, 256)),
                    threads=env.int("THREADS", 4, validate=Range(1, 64)),
                    log_level=env.str("LOG_LEVEL", "info", validate=OneOf(LOG_LEVELS)),
                    places_file=env.path("PLACES_FILE", None),
                )
        except EnvError as error:
            raise ConfigurationError(f"{error} Correct it and start again.") from error
        return settings.checked()

    def checked(self) -> "Settings":
        """The same settings, if the addresses can be read and the files are there."""
        for name in ("database_url", "record_url"):
            try:
                database_url(getattr(self, name))
            except ConfigurationError as error:
                raise ConfigurationError(f"COMMUNIQUE_{name.upper()}: {error.detail}") from error
        if not self.secret_key.isprintable():
            raise ConfigurationError("COMMUNIQUE_SECRET_KEY must be printable text in UTF-8.")
        if self.places_file is not None and not self.places_file.is_file():
            raise ConfigurationError(
                f"COMMUNIQUE_PLACES_FILE names {self.places_file}, which is no file."
            )
        return self

    def to_environment(self) -> dict[str, str]:
        """The same settings as variables, for processes that are started from this one."""
        values = {name: getattr(self, name) for name in ENVIRONMENT}
        return {
            f"COMMUNIQUE_{name.upper()}": str(value)
            for name, value in values.items()
            if value is not None
        }


ENVIRONMENT = tuple(member.name for member in fields(Settings))
