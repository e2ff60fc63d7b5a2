"""The fields of every schema: strict in what they load, exact in what they say in the contract.

Standard fields of marshmallow take `" 5 "`, `1_000`, NUL bytes and year 9999; these do not. Errors
carry a stable code. In a query schema a field reads text, in a body schema JSON values.
"""

from .base import CodedMessage, Described
from .calendar import CalendarDate, InstantField, format_instant
from .ids import ID_PATTERNS, SLUG_PATTERN, PublicId, id_example
from .lists import CommaList
from .numbers import StrictBoolean, StrictInteger
from .sets import ExtensibleEnum, LanguageTag, NamedEnum
from .text import String

__all__ = [
    "ID_PATTERNS",
    "SLUG_PATTERN",
    "CalendarDate",
    "CodedMessage",
    "CommaList",
    "Described",
    "ExtensibleEnum",
    "InstantField",
    "LanguageTag",
    "NamedEnum",
    "PublicId",
    "StrictBoolean",
    "StrictInteger",
    "String",
    "format_instant",
    "id_example",
]
