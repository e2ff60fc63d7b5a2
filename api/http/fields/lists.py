"""The list that a query parameter takes: repeated, comma-separated, or both."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import marshmallow as ma

from .base import Described

MAX_VALUES = 20


class CommaList(Described):
    """Values of which any may match. Loads a tuple without doubles, in the order given."""

    messages: ClassVar[Mapping[str, str]] = {
        "too_many_values": "At most {limit} values are accepted.",
        "empty_value": "A value between the commas is empty.",
    }
    # webargs asks the field whether a parameter may be repeated.
    is_multiple = True

    def __init__(self, inner: Described, *, max_values: int = MAX_VALUES, **options: Any) -> None:
        super().__init__(**options)
        self.inner, self.max_values = inner, max_values
        self.inner.reads_text = True

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        texts = [value] if isinstance(value, str) else value
        parts = self._split(texts)
        return tuple(dict.fromkeys(self._load_each(parts, attr, data)))

    def _split(self, texts: Sequence[str]) -> list[str]:
        if sum(text.count(",") + 1 for text in texts) > self.max_values:
            raise self.make_error("too_many_values", limit=self.max_values)
        parts = [part for text in texts for part in text.split(",")]
        if "" in parts:
            raise self.make_error("empty_value")
        return parts

    def _load_each(self, parts: Sequence[str], attr: str | None, data: Any) -> list[Any]:
        """All values, or one error with the complaints about all of them."""
        loaded: list[Any] = []
        complaints: list[str] = []
        for part in parts:
            try:
                loaded.append(self.inner.deserialize(part, attr, data))
            except ma.ValidationError as error:
                complaints.extend(error.messages)
        if complaints:
            raise ma.ValidationError(list(dict.fromkeys(complaints)))
        return loaded

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return [self.inner._serialize(v, attr, obj) for v in value or ()]

    def json_schema(self) -> dict[str, Any]:
        return {"type": "array", "minItems": 1, "maxItems": self.max_values}
