"""Integers and booleans that read exactly one spelling."""

import re
from collections.abc import Mapping
from typing import Any, ClassVar

from .base import Described

MAX_INTEGER_DIGITS = 19
_INTEGER = re.compile(rf"0|-?[1-9][0-9]{{0,{MAX_INTEGER_DIGITS - 1}}}")


class StrictInteger(Described):
    """A whole number within bounds: ASCII digits in text, a JSON integer in a body."""

    messages: ClassVar[Mapping[str, str]] = {
        "not_an_integer": "This must be an integer in decimal digits.",
        "out_of_range": "This must be from {minimum} to {maximum}.",
    }

    def __init__(self, *, minimum: int, maximum: int, **options: Any) -> None:
        super().__init__(**options)
        self.minimum, self.maximum = minimum, maximum

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        number = self._read(value)
        if not self.minimum <= number <= self.maximum:
            raise self.make_error("out_of_range", minimum=self.minimum, maximum=self.maximum)
        return number

    def _read(self, value: Any) -> int:
        if self.reads_text and isinstance(value, str) and _INTEGER.fullmatch(value):
            return int(value)
        if not self.reads_text and type(value) is int:
            return value
        raise self.make_error("not_an_integer")

    def json_schema(self) -> dict[str, Any]:
        return {"type": "integer", "minimum": self.minimum, "maximum": self.maximum}


class StrictBoolean(Described):
    """`true` or `false`, nothing else that a language takes for one."""

    messages: ClassVar[Mapping[str, str]] = {"not_a_boolean": "This must be true or false."}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if self.reads_text and value in ("true", "false"):
            return bool(value == "true")
        if not self.reads_text and isinstance(value, bool):
            return value
        raise self.make_error("not_a_boolean")

    def json_schema(self) -> dict[str, Any]:
        return {"type": "boolean"}
