"""Text fields: one canonical form, bounded, nothing that a database or a terminal trips over."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any, ClassVar

from .base import Described, anchored

MAX_COMBINING_RUN = 30  # as the Stream-Safe Text Format of Unicode, UAX #15

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_CONTROL_BUT_BREAKS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class String(Described):
    """Text in NFC without control characters; `is_multiline` permits tabs and line feeds.

    `pattern` is not anchored: it has to match the whole text.
    """

    messages: ClassVar[Mapping[str, str]] = {
        "not_a_string": "This must be a string.",
        "too_short": "This must have at least {limit} characters.",
        "too_long": "This must have at most {limit} characters.",
        "control_character": "Control characters and lone surrogates are not accepted.",
        "combining_marks": "More than {limit} combining marks in a row are not accepted.",
        "pattern_mismatch": "This must match {pattern}",
    }

    def __init__(
        self,
        *,
        max_length: int,
        min_length: int = 1,
        pattern: str | None = None,
        text_format: str | None = None,
        is_multiline: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self.min_length, self.max_length = min_length, max_length
        self.pattern, self.text_format = pattern, text_format
        self._regex = None if pattern is None else re.compile(pattern)
        self._forbidden = _CONTROL_BUT_BREAKS if is_multiline else _CONTROL

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if not isinstance(value, str):
            raise self.make_error("not_a_string")
        if self._forbidden.search(value):
            raise self.make_error("control_character")
        return self._refuse_misfit(value if value.isascii() else self._canonical(value))

    def _canonical(self, text: str) -> str:
        """NFC. Its time is quadratic in a run of combining marks, so both lengths come first."""
        if len(text) > 4 * self.max_length:
            raise self.make_error("too_long", limit=self.max_length)
        if longest_combining_run(text) > MAX_COMBINING_RUN:
            raise self.make_error("combining_marks", limit=MAX_COMBINING_RUN)
        return unicodedata.normalize("NFC", text)

    def _refuse_misfit(self, text: str) -> str:
        if len(text) < self.min_length:
            raise self.make_error("too_short", limit=self.min_length)
        if len(text) > self.max_length:
            raise self.make_error("too_long", limit=self.max_length)
        if self._regex is not None and not self._regex.fullmatch(text):
            raise self.make_error("pattern_mismatch", pattern=self.pattern)
        return text

    def json_schema(self) -> dict[str, Any]:
        schema: dict[str, Any] = {"type": "string"}
        if self.text_format is not None:
            schema["format"] = self.text_format
        schema |= {"minLength": self.min_length, "maxLength": self.max_length}
        if self.pattern is not None:
            schema["pattern"] = anchored(self.pattern)
        return schema


def longest_combining_run(text: str) -> int:
    """How many characters with a combining class follow each other at most."""
    longest = run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        longest = max(longest, run)
    return longest
