"""The clock that decides what is due is the database's; services get its reading as `now`."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session

from api.db.types import EPOCH


def read_clock(session: Session) -> datetime:
    """The database's present instant, in UTC, to the microsecond (SQLite: the millisecond)."""
    if session.get_bind().dialect.name == "postgresql":
        instant: datetime = session.execute(text("SELECT clock_timestamp()")).scalar_one()
        return instant.astimezone(UTC)
    seconds: float = session.execute(text("SELECT unixepoch('subsec')")).scalar_one()
    return EPOCH + timedelta(milliseconds=round(seconds * 1000))
