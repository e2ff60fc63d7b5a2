"""Column types that mean the same on SQLite and PostgreSQL; every table uses these."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer, LargeBinary, String, Text
from sqlalchemy.dialects.postgresql import TIMESTAMP
from sqlalchemy.exc import DontWrapMixin
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.types import TypeDecorator, TypeEngine

from api.errors import FieldError, InvalidInputError

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)

SHOWN_CHARACTERS = 60  # of a text that is refused

RowId = BigInteger().with_variant(Integer(), "sqlite")  # SQLite counts up INTEGER keys alone
Body = LargeBinary  # a rendered public document, UTF-8 JSON


class UnstorableValueError(InvalidInputError, DontWrapMixin):
    """A value that one of the engines could not keep, refused before either sees it."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__([FieldError("body", "", code, detail)], detail)


class Instant(TypeDecorator[datetime]):
    """An aware datetime from 1900 up to 2200, kept in UTC to the microsecond.

    Microseconds since 1970 on SQLite, whose own datetime text drops the offset and compares
    wrongly; `timestamptz` on PostgreSQL. The years are bounded because a value that can be
    stored but not read back makes every list that holds it fail.
    """

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(TIMESTAMP(timezone=True))
        return dialect.type_descriptor(BigInteger())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.utcoffset() is None:
            raise UnstorableValueError("naive_instant", "An instant needs its offset from UTC.")
        try:
            value = value.astimezone(UTC)
        except OverflowError:
            value = LATEST
        if not EARLIEST <= value < LATEST:
            raise UnstorableValueError("instant_out_of_range", "Instants run from 1900 to 2199.")
        if dialect.name == "postgresql":
            return value
        return (value - EPOCH) // timedelta(microseconds=1)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if isinstance(value, datetime):
            return value.astimezone(UTC)
        return EPOCH + timedelta(microseconds=value)


class Line(TypeDecorator[str]):
    """Text of at most `length` characters that both engines can keep."""

    impl = String
    cache_ok = True

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        value = storable(value)
        if value is not None and len(value) > self.length:
            detail = f"Text of {len(value)} characters where {self.length} are allowed: "
            raise UnstorableValueError("too_long", f"{detail}'{value[:SHOWN_CHARACTERS]}…'.")
        return value

    def coerce_compared_value(self, op: OperatorType | None, value: Any) -> TypeEngine[Any]:
        """What a column is compared with may be longer: then nothing is like it."""
        return Prose()


class Prose(TypeDecorator[str]):
    """Text of any length that both engines can keep."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return storable(value)


class SortText(Line):
    """A line that lists are ordered by: compared by code point on both engines."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        collation = "C" if dialect.name == "postgresql" else None
        return dialect.type_descriptor(String(self.length, collation=collation))


def storable(value: str | None) -> str | None:
    """Refuse what PostgreSQL cannot keep (NUL) and neither can encode (lone surrogates).

    Members of a StrEnum become the text they are: drivers differ in what they make of enums.
    """
    if value is None:
        return None
    value = value if type(value) is str else str(value)
    try:
        value.encode()
    except UnicodeEncodeError:
        raise UnstorableValueError("lone_surrogate", "Text holds half a character.") from None
    if "\0" in value:
        raise UnstorableValueError("nul_character", "Text holds a NUL character.")
    return value
